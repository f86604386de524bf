//! The decree that fixes the list (*penetapan DIP*, Perki 1/2021 art. 45(5)–(6)): a version that never changes, beside the
//! working list that goes on.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BULAN_MUTAKHIR, Informasi, KeadaanInformasi, PenetapanEvent};
use crate::fault::{Denied, FieldFault, Refusal, Rule, clean_line};
use crate::id::{InformasiId, LampiranId, PenetapanId};
use crate::jurnal::{Folded, Stamped};

/// One entry of a version: which, and in which revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ButirTetap {
    /// The entry.
    pub id: InformasiId,
    /// Its revision.
    pub revisi: u32,
}

/// A decree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penetapan {
    /// Number of the Keputusan.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Who approved it as Atasan PPID: name and office (art. 45(6)).
    pub penyetuju: String,
    /// The list, in its order.
    pub butir: Vec<ButirTetap>,
    /// The decree with its annex as issued, kept byte for byte.
    pub berkas: LampiranId,
    /// SHA-256 of it, hex.
    pub sha256: String,
}

/// A decree as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PenetapanDip {
    /// Its id.
    pub id: PenetapanId,
    /// What it says.
    pub isi: Penetapan,
    /// Why it counts no more, if it was recorded in error.
    pub dibatalkan: Option<String>,
}

/// What is typed to set the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Tetapkan {
    /// Number of the Keputusan.
    pub nomor: String,
    /// Its date.
    pub tanggal: Option<NaiveDate>,
    /// Who approved it as Atasan PPID: name and office.
    #[serde(default)]
    pub penyetuju: String,
}

/// What a decree set last: the number and the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terakhir<'a> {
    /// Numbers of all decrees that count.
    pub nomor: Vec<&'a str>,
    /// The day of the one in force.
    pub tanggal: Option<NaiveDate>,
}

impl Tetapkan {
    /// Number, day and approver, cleaned.
    ///
    /// # Errors
    /// All fields at fault: no number or one that is taken, no date, one to come or before the decree in force, no approver.
    pub fn checked(&self, today: NaiveDate, terakhir: &Terakhir) -> Result<(String, NaiveDate, String), Denied> {
        const NUMBER: &str = "Isi nomor Keputusan yang menetapkan daftar ini (Perki 1/2021 Pasal 45 ayat (5)).";
        const APPROVER: &str = "Isi nama dan jabatan Atasan PPID yang menyetujui (Perki 1/2021 Pasal 45 ayat (6)).";
        const DATE: &str = "Isi tanggal Keputusan.";
        const TO_COME: &str = "Tanggal Keputusan belum terjadi; tetapkan pada harinya.";
        const BEFORE: &str = "Tanggal ini mendahului penetapan yang berlaku sekarang; periksa tanggal Keputusan.";
        const TAKEN: &str = "Nomor Keputusan ini sudah dipakai penetapan sebelumnya; periksa nomornya.";
        let (mut nomor, mut penyetuju) = (self.nomor.clone(), self.penyetuju.clone());
        let mut faults = Vec::new();
        clean_line(&mut faults, "nomor", &mut nomor, 120, Some(NUMBER));
        clean_line(&mut faults, "penyetuju", &mut penyetuju, 300, Some(APPROVER));
        if terakhir.nomor.iter().any(|taken| taken.eq_ignore_ascii_case(&nomor)) {
            faults.push(FieldFault::new("nomor", &Rule::Other(TAKEN)));
        }
        match self.tanggal {
            None => faults.push(FieldFault::new("tanggal", &Rule::Required(DATE))),
            Some(day) if day > today => faults.push(FieldFault::new("tanggal", &Rule::Other(TO_COME))),
            Some(day) if terakhir.tanggal.is_some_and(|last| day < last) => {
                faults.push(FieldFault::new("tanggal", &Rule::Other(BEFORE)));
            }
            Some(_) => {}
        }
        match self.tanggal {
            Some(tanggal) if faults.is_empty() => Ok((nomor, tanggal, penyetuju)),
            Some(_) | None => Err(Denied::Invalid(faults)),
        }
    }
}

/// The revision of `informasi` that a decree made now takes: the present one once it was accepted; else the one the decree
/// in force has (`berlaku`); none for what never was set, is off the list, or was sent back before it ever was set.
pub fn revisi_ditetapkan(informasi: &Informasi, berlaku: Option<u32>) -> Option<u32> {
    match informasi.keadaan {
        KeadaanInformasi::Diterima => Some(informasi.revisi),
        KeadaanInformasi::Konsep | KeadaanInformasi::Diajukan | KeadaanInformasi::Dikembalikan => berlaku,
        KeadaanInformasi::Ditarik | KeadaanInformasi::Dibatalkan => None,
    }
}

impl PenetapanDip {
    /// The last day before the list is to be set anew: six months after `tanggal` (Perki 1/2021 art. 45(7)).
    pub fn perbarui_sampai(&self) -> NaiveDate {
        self.isi.tanggal.checked_add_months(Months::new(BULAN_MUTAKHIR)).unwrap_or(NaiveDate::MAX)
    }

    /// The event that takes the decree back as recorded in error.
    ///
    /// # Errors
    /// No reason; taken back already.
    pub fn cancel(&self, alasan: &str, today: NaiveDate) -> Result<PenetapanEvent, Denied> {
        const WHY: &str = "Tulis mengapa penetapan ini dicatat keliru; alasannya tersimpan dalam riwayat.";
        if self.dibatalkan.is_some() {
            return Err(Refusal::PenetapanBatal.into());
        }
        let alasan = crate::fault::required_text("alasan", alasan, WHY)?;
        Ok(PenetapanEvent::Dibatalkan { alasan, tanggal: today })
    }

    /// The decree `id` after `events`, in whatever order they are given.
    pub fn fold(id: PenetapanId, events: &[Stamped<PenetapanEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (PenetapanEvent::Ditetapkan(isi), None) => {
                    folded.state = Some(Self { id, isi: (**isi).clone(), dibatalkan: None });
                    true
                }
                (PenetapanEvent::Dibatalkan { alasan, .. }, Some(now)) if now.dibatalkan.is_none() => {
                    now.dibatalkan = Some(alasan.clone());
                    true
                }
                (PenetapanEvent::Ditetapkan(_), Some(_)) | (PenetapanEvent::Dibatalkan { .. }, _) => false,
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}
