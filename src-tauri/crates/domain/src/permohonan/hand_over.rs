//! Handing over what was granted (Perki 1/2021 art. 35), with a receipt both sides sign. What waits for a payment is
//! handed over only after it, and only if the notice said so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Langkah, Melangkah};
use super::{CaraMemperoleh, CaraMengirim, Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, past_day, text};
use crate::id::{LangkahId, SuratId};

/// Who takes it. The name stands on paper, not in the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Penerima {
    /// The applicant.
    Pemohon,
    /// Whoever acts for the applicant.
    Kuasa,
    /// Post or courier.
    Pengirim,
    /// Nobody: it went by fax or e-mail.
    Elektronik,
}

/// Hand over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Serahkan {
    /// The day it was handed over or sent.
    pub tanggal: NaiveDate,
    /// Items, by place from 0; all that are due when empty.
    #[serde(default)]
    pub butir: Vec<usize>,
    /// Seen, or as a copy.
    pub cara: CaraMemperoleh,
    /// How a copy went; none when it was only seen.
    #[serde(default)]
    #[ts(optional)]
    pub kirim: Option<CaraMengirim>,
    /// Who took it.
    pub penerima: Penerima,
    /// Pages or files handed over, as the receipt names them: `24 lembar`, `2 berkas PDF`.
    pub jumlah: String,
    /// Consignment number of post or courier, or empty.
    #[serde(default)]
    pub resi: String,
    /// Remark, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// Handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diserahkan {
    /// The day.
    pub diserahkan: NaiveDate,
    /// Items, by place from 0.
    pub butir: Vec<usize>,
    /// Seen, or as a copy.
    pub cara: CaraMemperoleh,
    /// How a copy went.
    pub kirim: Option<CaraMengirim>,
    /// Who took it.
    pub penerima: Penerima,
    /// Pages or files.
    pub jumlah: String,
    /// Consignment number, or empty.
    pub resi: String,
    /// Remark, or empty.
    pub catatan: String,
}

/// A hand-over of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Penyerahan {
    /// The notice it follows.
    pub pemberitahuan: LangkahId,
    /// The day.
    pub tanggal: NaiveDate,
    /// Items, by place from 0.
    pub butir: Vec<usize>,
    /// Seen, or as a copy.
    pub cara: CaraMemperoleh,
    /// How a copy went.
    pub kirim: Option<CaraMengirim>,
    /// Who took it.
    pub penerima: Penerima,
    /// Pages or files.
    pub jumlah: String,
    /// Consignment number, or empty.
    pub resi: String,
    /// Remark, or empty.
    pub catatan: String,
    /// The receipt both sides sign.
    pub surat: Option<SuratId>,
}

impl Permohonan {
    /// Items granted and not handed over yet, by place from 0.
    pub fn due_items(&self) -> Vec<usize> {
        let Some(notice) = self.notice() else { return Vec::new() };
        let done =
            |at: usize| self.penyerahan.iter().any(|past| past.pemberitahuan == notice.id && past.butir.contains(&at));
        let promised = notice.butir.iter().enumerate().filter(|(_, keputusan)| keputusan.promises());
        promised.map(|(at, _)| at).filter(|at| !done(*at)).collect()
    }

    /// Hands over what was granted.
    ///
    /// # Errors
    /// The payment it waits for; items that are not due; a day before the notice, before the payment it
    /// waits for, or after today; what was handed over is not named.
    pub fn hand_over(&self, input: &Serahkan, today: NaiveDate) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::Diberitahukan])?;
        let Some(notice) = self.notice() else { return Err(Refusal::NotDecided.into()) };
        let earliest = match &self.pembayaran {
            Some(paid) if notice.biaya.bayar_dulu => paid.tanggal,
            None if notice.biaya.bayar_dulu => return Err(Refusal::NotPaid.into()),
            Some(_) | None => notice.tanggal,
        };
        let due = self.due_items();
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, earliest, today));
        let mut butir = if input.butir.is_empty() { due.clone() } else { input.butir.clone() };
        butir.sort_unstable();
        butir.dedup();
        if butir.is_empty() || butir.iter().any(|at| !due.contains(at)) {
            const ITEMS: &str = "Pilih butir yang dikabulkan dan belum diserahkan.";
            faults.push(FieldFault::new("butir", &Rule::Other(ITEMS)));
        }
        let kirim = match input.cara {
            CaraMemperoleh::Melihat => None,
            CaraMemperoleh::Salinan => {
                if input.kirim.is_none() {
                    const WAY: &str = "Pilih bagaimana salinan sampai kepada pemohon.";
                    faults.push(FieldFault::new("kirim", &Rule::Required(WAY)));
                }
                input.kirim
            }
        };
        const WHAT: &str = "Tulis apa yang diserahkan, misalnya 24 lembar atau 2 berkas PDF.";
        let jumlah = line(&mut faults, "jumlah", &input.jumlah, 120, Some(WHAT));
        let resi = line(&mut faults, "resi", &input.resi, 80, None);
        let catatan = text(&mut faults, "catatan", &input.catatan, 1_000, None);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(Langkah::Diserahkan(Diserahkan {
            diserahkan: input.tanggal,
            butir,
            cara: input.cara,
            kirim,
            penerima: input.penerima,
            jumlah,
            resi,
            catatan,
        }))
    }

    pub(super) fn apply_hand_over(&mut self, melangkah: &Melangkah, event: &Diserahkan) -> bool {
        if self.keadaan != Keadaan::Diberitahukan {
            return false;
        }
        let Some(pemberitahuan) = self.notice().map(|notice| notice.id) else { return false };
        self.penyerahan.push(Penyerahan {
            pemberitahuan,
            tanggal: event.diserahkan,
            butir: event.butir.clone(),
            cara: event.cara,
            kirim: event.kirim,
            penerima: event.penerima,
            jumlah: event.jumlah.clone(),
            resi: event.resi.clone(),
            catatan: event.catatan.clone(),
            surat: melangkah.surat.first().map(|surat| surat.id),
        });
        if self.due_items().is_empty() {
            self.keadaan = Keadaan::Selesai;
        }
        true
    }
}
