//! Answers to a survey: typed in from paper, and one typed in error.

mod cancel;
mod record;

pub use cancel::cancel;
pub use record::record;
pub(crate) use record::record_in;

use domain::fault::Refusal;
use domain::skm::{JawabanEvent, Kanal, NewJawaban, Survei};

use crate::Fault;
use crate::act::Deed;

/// The event that takes an answer in; none when it is there already.
pub(super) fn accept(
    deed: &Deed,
    survei: &Survei,
    input: &NewJawaban,
    kanal: Kanal,
) -> Result<Option<JawabanEvent>, Fault> {
    let event = input.accept(survei, kanal, deed.now.date_naive());
    match deed.tx.jawaban_skm(input.id)? {
        None => Ok(Some(event?)),
        Some(there) => {
            let same = there.survei == input.survei
                && there.layanan == input.layanan
                && there.responden == input.responden
                && there.nilai.iter().map(|nilai| Some(*nilai)).eq(input.nilai.iter().copied());
            if same { Ok(None) } else { Err(Refusal::PerkaraIdTaken.into()) }
        }
    }
}
