//! A stage ends: with a ruling, or of mediation with an agreement or its failure. A ruling that opens information names what it
//! opens, so that the lists can propose it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{LangkahSengketa, MelangkahSengketa};
use super::{BatasPutusan, HasilSengketa, JenisTahap, KeadaanSengketa, Pembukaan, Putusan, Sengketa};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, past_day, text};
use crate::kalender::{Kalender, TenggatError};

/// Working days to take a ruling of the Komisi Informasi to court (UU 14/2008 art. 48(1)).
pub const HARI_PENGADILAN: u32 = 14;
/// Calendar days to cassation (art. 50).
pub const HARI_KASASI: u64 = 14;
/// Most things one ruling opens.
const MAX_MEMBUKA: usize = 50;
/// Most working days set for carrying out.
const MAX_HARI: u32 = 260;

/// Record how the running stage ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AkhiriTahap {
    /// What it came to.
    pub hasil: HasilSengketa,
    /// Number of the ruling or agreement; compulsory for a ruling.
    #[serde(default)]
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The day the public body received it.
    pub diterima: NaiveDate,
    /// What it orders, or what was agreed.
    pub amar: String,
    /// What it opens.
    #[serde(default)]
    pub membuka: Vec<Pembukaan>,
    /// Working days from its receipt within which it is to be carried out, where it sets a time.
    #[serde(default)]
    #[ts(optional)]
    pub hari_pelaksanaan: Option<u32>,
}

/// A stage ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TahapBerakhir {
    /// Which.
    pub tahap: JenisTahap,
    /// What it came to.
    pub hasil: HasilSengketa,
    /// Number of the ruling or agreement, or empty.
    pub nomor: String,
    /// Its date.
    pub diputus: NaiveDate,
    /// The day the public body received it.
    pub diterima: NaiveDate,
    /// What it orders, or what was agreed.
    pub amar: String,
    /// What it opens.
    pub membuka: Vec<Pembukaan>,
    /// Working days within which it is to be carried out.
    pub hari_pelaksanaan: Option<u32>,
    /// Its deadlines.
    pub batas: BatasPutusan,
}

/// The deadlines that follow from a ruling of `tahap` received on `diterima`.
///
/// # Errors
/// [`TenggatError`] when the calendar cannot count that far.
pub(super) fn deadlines(
    tahap: JenisTahap,
    diterima: NaiveDate,
    hari_pelaksanaan: Option<u32>,
    kalender: &Kalender,
) -> Result<BatasPutusan, TenggatError> {
    let lanjut = match tahap {
        JenisTahap::Ajudikasi => Some(kalender.count(diterima, HARI_PENGADILAN)?.jatuh_tempo),
        JenisTahap::Pengadilan => diterima.checked_add_days(Days::new(HARI_KASASI)),
        JenisTahap::Mediasi | JenisTahap::Kasasi => None,
    };
    let pelaksanaan = match hari_pelaksanaan {
        Some(days) => Some(kalender.count(diterima, days)?.jatuh_tempo),
        None => None,
    };
    Ok(BatasPutusan { lanjut, pelaksanaan })
}

impl Sengketa {
    /// Records how the running stage ended.
    ///
    /// # Errors
    /// No stage runs; an outcome of another stage; days out of order; a ruling without number or content; something opened by
    /// an outcome that opens nothing.
    pub fn end_stage(
        &self,
        input: &AkhiriTahap,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<LangkahSengketa, Denied> {
        self.must_be(&[
            KeadaanSengketa::Mediasi,
            KeadaanSengketa::Ajudikasi,
            KeadaanSengketa::Pengadilan,
            KeadaanSengketa::Kasasi,
        ])?;
        let Some(stage) = self.tahap.last() else {
            return Err(Refusal::SengketaKeadaan { keadaan: self.keadaan.label() }.into());
        };
        let mut faults = Vec::new();
        if !input.hasil.fits(stage.jenis) {
            let sentence = format!("Hasil ini bukan hasil {}; pilih yang lain.", stage.jenis.label().to_lowercase());
            faults.push(FieldFault::new("hasil", &Rule::Format(sentence)));
        }
        faults.extend(past_day("tanggal", input.tanggal, stage.mulai, today));
        faults.extend(past_day("diterima", input.diterima, input.tanggal, today));
        const NUMBER: &str = "Isi nomor putusannya.";
        let ruling = stage.jenis != JenisTahap::Mediasi;
        let nomor = line(&mut faults, "nomor", &input.nomor, 120, ruling.then_some(NUMBER));
        const WHAT: &str = "Tulis amar putusan, isi kesepakatan, atau mengapa mediasi gagal.";
        let amar = text(&mut faults, "amar", &input.amar, 10_000, Some(WHAT));
        let membuka = opened(input, &mut faults);
        if input.hari_pelaksanaan.is_some_and(|days| days > MAX_HARI) {
            const DAYS: &str = "Isi dalam berapa hari kerja putusan dilaksanakan, 0 sampai 260.";
            faults.push(FieldFault::new("hari_pelaksanaan", &Rule::Other(DAYS)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let batas = deadlines(stage.jenis, input.diterima, input.hari_pelaksanaan, kalender)?;
        Ok(LangkahSengketa::TahapBerakhir(TahapBerakhir {
            tahap: stage.jenis,
            hasil: input.hasil,
            nomor,
            diputus: input.tanggal,
            diterima: input.diterima,
            amar,
            membuka,
            hari_pelaksanaan: input.hari_pelaksanaan,
            batas,
        }))
    }

    pub(super) fn apply_end(&mut self, step: &MelangkahSengketa, event: &TahapBerakhir) -> bool {
        let open = self.keadaan.is_open();
        let running =
            self.tahap.last_mut().filter(|tahap| open && tahap.putusan.is_none() && tahap.jenis == event.tahap);
        let Some(stage) = running else { return false };
        stage.putusan = Some(Putusan {
            id: step.id,
            nomor: event.nomor.clone(),
            tanggal: event.diputus,
            diterima: event.diterima,
            hasil: event.hasil,
            amar: event.amar.clone(),
            membuka: event.membuka.clone(),
            hari_pelaksanaan: event.hari_pelaksanaan,
            batas: event.batas,
        });
        self.keadaan = KeadaanSengketa::Diputus;
        true
    }
}

fn opened(input: &AkhiriTahap, faults: &mut Vec<FieldFault>) -> Vec<Pembukaan> {
    if !input.hasil.may_open() {
        if !input.membuka.is_empty() {
            const NOTHING: &str = "Hasil ini tidak membuka informasi; kosongkan, atau pilih hasil yang lain.";
            faults.push(FieldFault::new("membuka", &Rule::Other(NOTHING)));
        }
        return Vec::new();
    }
    if input.membuka.len() > MAX_MEMBUKA {
        faults.push(FieldFault::new("membuka", &Rule::TooMany(MAX_MEMBUKA)));
        return Vec::new();
    }
    const WHAT: &str = "Tulis informasi yang dinyatakan terbuka, seperti dalam amar putusan.";
    let each = input.membuka.iter().enumerate().map(|(at, one)| Pembukaan {
        uraian: text(faults, &format!("membuka.{at}.uraian"), &one.uraian, 2_000, Some(WHAT)),
        ..one.clone()
    });
    each.collect()
}
