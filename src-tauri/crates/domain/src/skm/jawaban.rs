//! One respondent's answer: given on the visitor's page or typed in from paper. It names nobody.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::responden::Responden;
use super::survei::Survei;
use super::unsur::{BANYAK, Unsur};
use crate::fault::{Denied, FieldFault, Rule, required_text};
use crate::id::{JawabanSkmId, SurveiId};
use crate::jurnal::{Folded, Stamped};

/// How an answer came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Kanal {
    /// On the visitor's page.
    Layar,
    /// On paper, typed in by an officer.
    Kertas,
}

/// An answer as it came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JawabanMasuk {
    /// Its survey.
    pub survei: SurveiId,
    /// The service it judges.
    pub layanan: String,
    /// How it came in.
    pub kanal: Kanal,
    /// The day it was given.
    pub tanggal: NaiveDate,
    /// The answers, 1 to 4, in the order of [`Unsur::ALL`].
    pub nilai: [u8; BANYAK],
    /// Who gave it, in classes.
    pub responden: Responden,
}

/// What happens to an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum JawabanEvent {
    /// It came in.
    Masuk(JawabanMasuk),
    /// It was typed in error and counts no more.
    Dibatalkan {
        /// Why.
        alasan: String,
    },
}

/// An answer as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Jawaban {
    /// Its id.
    pub id: JawabanSkmId,
    /// Its survey.
    pub survei: SurveiId,
    /// The service it judges.
    pub layanan: String,
    /// How it came in.
    pub kanal: Kanal,
    /// The day it was given.
    pub tanggal: NaiveDate,
    /// The answers, 1 to 4, in the order of the elements.
    pub nilai: [u8; BANYAK],
    /// Who gave it, in classes.
    pub responden: Responden,
    /// Why it counts no more, if it does not.
    pub batal: Option<String>,
}

/// An answer as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct NewJawaban {
    /// Its id, made by the page so that a repeat is recognised.
    pub id: JawabanSkmId,
    /// Its survey.
    pub survei: SurveiId,
    /// The service it judges.
    pub layanan: String,
    /// The day it was given; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub tanggal: Option<NaiveDate>,
    /// The answers, 1 to 4, in the order of the elements; one not answered is null.
    pub nilai: Vec<Option<u8>>,
    /// Who gave it.
    #[serde(default)]
    pub responden: Responden,
}

impl NewJawaban {
    /// The event that takes it in.
    ///
    /// # Errors
    /// The survey takes no answers; all that lacks or does not fit, at once, by `nilai.0` and the like.
    pub fn accept(&self, survei: &Survei, kanal: Kanal, today: NaiveDate) -> Result<JawabanEvent, Denied> {
        survei.takes_answers()?;
        let mut faults = Vec::new();
        let isi = &survei.isi;
        if !isi.layanan.contains(&self.layanan) {
            faults.push(FieldFault::new("layanan", &Rule::Required("Pilih pelayanan yang dinilai.")));
        }
        let tanggal = self.tanggal.unwrap_or(today);
        if tanggal > today {
            const TO_COME: &str = "Tanggal ini belum terjadi; isi tanggal kuesioner diisi.";
            faults.push(FieldFault::new("tanggal", &Rule::Other(TO_COME)));
        } else if tanggal < isi.dari || tanggal > isi.sampai {
            const OUTSIDE: &str = "Tanggal ini di luar masa survei; periksa tanggalnya, atau ubah masa survei.";
            faults.push(FieldFault::new("tanggal", &Rule::Other(OUTSIDE)));
        }
        let mut nilai = [0_u8; BANYAK];
        for (unsur, place) in Unsur::ALL.into_iter().zip(&mut nilai) {
            match self.nilai.get(unsur.place()).copied().flatten() {
                Some(answer @ 1..=4) => *place = answer,
                Some(_) => {
                    let field = format!("nilai.{}", unsur.place());
                    faults.push(FieldFault::new(field, &Rule::Other("Isi antara 1 dan 4.")));
                }
                None => {
                    const ALL_NINE: &str = "Pilih satu jawaban; kesembilan unsur dinilai.";
                    faults.push(FieldFault::new(format!("nilai.{}", unsur.place()), &Rule::Required(ALL_NINE)));
                }
            }
        }
        if self.nilai.len() > BANYAK {
            faults.push(FieldFault::new("nilai", &Rule::Other("Unsur yang dinilai ada sembilan.")));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(JawabanEvent::Masuk(JawabanMasuk {
            survei: self.survei,
            layanan: self.layanan.clone(),
            kanal,
            tanggal,
            nilai,
            responden: self.responden,
        }))
    }
}

impl Jawaban {
    /// The event that makes it void.
    ///
    /// # Errors
    /// No reason.
    pub fn cancel(&self, alasan: &str) -> Result<JawabanEvent, Denied> {
        const WHY: &str = "Tulis mengapa jawaban ini dibatalkan, misalnya terketik dua kali; alasannya tersimpan.";
        Ok(JawabanEvent::Dibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// The state after its events, in whatever order they are given.
    pub fn fold(id: JawabanSkmId, events: &[Stamped<JawabanEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (JawabanEvent::Masuk(masuk), None) if masuk.nilai.iter().all(|nilai| (1..=4).contains(nilai)) => {
                    folded.state = Some(Self::new(id, masuk));
                    true
                }
                (JawabanEvent::Dibatalkan { alasan }, Some(now)) if now.batal.is_none() => {
                    now.batal = Some(alasan.clone());
                    true
                }
                (JawabanEvent::Masuk(_), _) | (JawabanEvent::Dibatalkan { .. }, _) => false,
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    fn new(id: JawabanSkmId, masuk: &JawabanMasuk) -> Self {
        let JawabanMasuk { survei, layanan, kanal, tanggal, nilai, responden } = masuk.clone();
        Self { id, survei, layanan, kanal, tanggal, nilai, responden, batal: None }
    }
}
