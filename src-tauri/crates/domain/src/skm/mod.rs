//! The survey of satisfaction (*Survei Kepuasan Masyarakat*, PermenPANRB 14/2017): nine elements of service, each judged from
//! 1 to 4 by those who were served; the result on a scale of 25 to 100, and what the office plans to mend by it.
//!
//! A respondent has no name here: what is kept is a profile in broad classes. The result is counted with the exact weight of one
//! ninth; the 0,11 that the regulation prints would take a hundredth off every result.

pub mod hasil;
pub mod jawaban;
pub mod nilai;
pub mod rencana;
pub mod responden;
pub mod sampel;
pub mod survei;
pub mod unsur;

pub use hasil::{Hasil, HasilLayanan, HasilUnsur, Penghitung, Profil};
pub use jawaban::{Jawaban, JawabanEvent, Kanal, NewJawaban};
pub use nilai::{Mutu, Nilai};
pub use rencana::{ButirRencana, RencanaTertulis, Terlaksana};
pub use responden::{Kelamin, KelompokUmur, Pekerjaan, Pendidikan, Responden};
pub use sampel::Sampel;
pub use survei::{IsiSurvei, Survei, SurveiEvent};
pub use unsur::Unsur;

use crate::jurnal::Event;

impl Event {
    /// The event of a survey, if it is one.
    pub fn into_survei(self) -> Option<SurveiEvent> {
        if let Self::Survei(event) = self { Some(event) } else { None }
    }

    /// The event of an answer to a survey, if it is one.
    pub fn into_jawaban_skm(self) -> Option<JawabanEvent> {
        if let Self::JawabanSkm(event) = self { Some(event) } else { None }
    }
}
