//! The consequence test (*uji konsekuensi*): Perki 1/2021 art. 49, Lampiran II; of a change of classification art. 53,
//! Lampiran IV. A sheet is written, approved by the head of the public body, and becomes the annex of a decree.

mod akibat;
mod isi;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::IsiPengecualian;
use crate::fault::{Denied, FieldFault, Refusal, Rule, clean_line, required_text};
use crate::id::{LampiranId, PengecualianId, PermohonanId, UjiId};
use crate::jurnal::{Folded, Stamped};

/// What a sheet is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisUji {
    /// Exempting information (Lampiran II).
    #[default]
    Pengecualian,
    /// Changing the classification of what is exempted (Lampiran IV).
    Pengubahan,
}

/// What a change makes of a row (Perki 1/2021 art. 53, Lampiran IV; PP 61/2010 art. 10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HasilPengubahan {
    /// It stays closed, on another basis, for another period.
    #[default]
    Tetap,
    /// A part is opened, the rest stays closed (art. 50(2)).
    Sebagian,
    /// All of it is opened.
    Dibuka,
}

/// One row of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ButirUji {
    /// The exemption it tests.
    pub pengecualian: PengecualianId,
    /// As tested: what will be set.
    pub isi: IsiPengecualian,
    /// Which interest weighs more, opening or closing, and why (UU 14/2008 art. 2(4)).
    #[serde(default)]
    pub kepentingan_publik: String,
    /// Of a change: what it said before (Lampiran IV, *Semula*).
    #[serde(default)]
    pub semula: Option<Box<IsiPengecualian>>,
    /// Of a change: what it makes of the row. Opened, the consequences are those of opening it now.
    #[serde(default)]
    pub hasil: HasilPengubahan,
}

/// Somebody who tested.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Penguji {
    /// Name.
    pub nama: String,
    /// Office.
    pub jabatan: String,
    /// Work unit.
    pub unit: String,
}

/// A sheet as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiUji {
    /// What it is for.
    #[serde(default)]
    pub jenis: JenisUji,
    /// Its number, as the office numbers such sheets.
    pub nomor: String,
    /// The day of the test.
    pub tanggal: NaiveDate,
    /// Where it was held.
    pub tempat: String,
    /// Its rows.
    pub butir: Vec<ButirUji>,
    /// Who tested.
    pub penguji: Vec<Penguji>,
    /// The request it is made for (art. 49(1)), if for one.
    #[serde(default)]
    pub permohonan: Option<PermohonanId>,
}

/// What is typed to approve a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PersetujuanUji {
    /// Name of the head of the public body who approved.
    pub nama: String,
    /// Office.
    pub jabatan: String,
    /// The day.
    pub tanggal: Option<NaiveDate>,
}

/// A document of a sheet, kept byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BerkasUji {
    /// The id under which its bytes are kept.
    pub id: LampiranId,
    /// SHA-256 of them, hex.
    pub sha256: String,
}

/// What happens to a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum UjiEvent {
    /// Written, or written anew before its approval.
    Disusun(Box<IsiUji>),
    /// Approved by the head of the public body (Lampiran II, *Menyetujui*).
    Disetujui {
        /// Who.
        nama: String,
        /// Office.
        jabatan: String,
        /// The day.
        tanggal: NaiveDate,
        /// The sheet as issued.
        berkas: BerkasUji,
    },
    /// The decree rests on it (Lampiran III or V).
    Ditetapkan {
        /// Number of the decree.
        nomor: String,
        /// Its date.
        tanggal: NaiveDate,
        /// The decree as issued.
        berkas: BerkasUji,
    },
    /// Given up before its approval.
    Dibatalkan {
        /// Why.
        alasan: String,
    },
}

/// How far a sheet has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanUji {
    /// Being written.
    Disusun,
    /// Approved.
    Disetujui,
    /// Set by decree.
    Ditetapkan,
    /// Given up.
    Dibatalkan,
}

impl KeadaanUji {
    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Disusun => "Sedang disusun",
            Self::Disetujui => "Disetujui, belum ditetapkan",
            Self::Ditetapkan => "Ditetapkan",
            Self::Dibatalkan => "Dibatalkan",
        }
    }
}

/// An approval or decree of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PengesahanUji {
    /// Who approved, or the number of the decree.
    pub oleh: String,
    /// Office of who approved; empty for a decree.
    pub jabatan: String,
    /// The day.
    pub tanggal: NaiveDate,
    /// The document.
    pub berkas: BerkasUji,
}

/// A sheet as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Uji {
    /// Its id.
    pub id: UjiId,
    /// What it says.
    pub isi: IsiUji,
    /// How far it has come.
    pub keadaan: KeadaanUji,
    /// Its approval.
    pub persetujuan: Option<PengesahanUji>,
    /// Its decree.
    pub penetapan: Option<PengesahanUji>,
    /// Why it was given up; else empty.
    pub catatan: String,
}

impl Uji {
    /// The event that writes the sheet anew.
    ///
    /// # Errors
    /// All fields at fault; the sheet is approved or given up.
    pub fn write(&self, isi: IsiUji) -> Result<UjiEvent, Denied> {
        self.must_be(KeadaanUji::Disusun)?;
        Ok(UjiEvent::Disusun(Box::new(isi.checked().map_err(Denied::Invalid)?)))
    }

    /// Name, office and day of the approval, once the sheet holds all the law wants.
    ///
    /// # Errors
    /// What the sheet lacks and what is at fault, all at once; the sheet is approved or given up.
    pub fn approve(&self, input: &PersetujuanUji, today: NaiveDate) -> Result<(String, String, NaiveDate), Denied> {
        self.must_be(KeadaanUji::Disusun)?;
        const NAME: &str = "Isi nama pimpinan badan publik yang menyetujui (PP 61/2010 Pasal 3 ayat (2)).";
        const OFFICE: &str = "Isi jabatannya.";
        let mut faults = self.isi.lacking();
        let (mut nama, mut jabatan) = (input.nama.clone(), input.jabatan.clone());
        clean_line(&mut faults, "persetujuan.nama", &mut nama, 200, Some(NAME));
        clean_line(&mut faults, "persetujuan.jabatan", &mut jabatan, 200, Some(OFFICE));
        let tanggal = day("persetujuan.tanggal", input.tanggal, self.isi.tanggal, today, &mut faults);
        match tanggal {
            Some(tanggal) if faults.is_empty() => Ok((nama, jabatan, tanggal)),
            Some(_) | None => Err(Denied::Invalid(faults)),
        }
    }

    /// Whether it is set already by the decree of this number and day.
    pub fn is_set_as(&self, nomor: &str, tanggal: Option<NaiveDate>) -> bool {
        self.penetapan.as_ref().is_some_and(|set| set.oleh == nomor.trim() && Some(set.tanggal) == tanggal)
    }

    /// Number and day of the decree that rests on the sheet.
    ///
    /// # Errors
    /// All fields at fault; the sheet is not approved, or set already.
    pub fn decree(
        &self,
        nomor: &str,
        tanggal: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<(String, NaiveDate), Denied> {
        const NUMBER: &str = "Isi nomor penetapan (Perki 1/2021 Pasal 49 ayat (4), Lampiran III).";
        self.must_be(KeadaanUji::Disetujui)?;
        let mut faults = Vec::new();
        let mut nomor = nomor.to_owned();
        clean_line(&mut faults, "nomor", &mut nomor, 120, Some(NUMBER));
        let approved = self.persetujuan.as_ref().map_or(self.isi.tanggal, |approval| approval.tanggal);
        match day("tanggal", tanggal, approved, today, &mut faults) {
            Some(tanggal) if faults.is_empty() => Ok((nomor, tanggal)),
            Some(_) | None => Err(Denied::Invalid(faults)),
        }
    }

    /// The event that gives the sheet up.
    ///
    /// # Errors
    /// No reason; approved already.
    pub fn cancel(&self, alasan: &str) -> Result<UjiEvent, Denied> {
        const WHY: &str = "Tulis mengapa lembar uji ini tidak dilanjutkan.";
        self.must_be(KeadaanUji::Disusun)?;
        Ok(UjiEvent::Dibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    fn must_be(&self, keadaan: KeadaanUji) -> Result<(), Refusal> {
        if self.keadaan == keadaan { Ok(()) } else { Err(Refusal::UjiKeadaan { keadaan: self.keadaan.label() }) }
    }

    /// The sheet `id` after `events`, in whatever order they are given.
    pub fn fold(id: UjiId, events: &[Stamped<UjiEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            if !apply(id, &mut folded.state, &stamped.event) {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}

/// The day of an approval or decree: not to come, not before what it approves.
fn day(
    field: &str,
    day: Option<NaiveDate>,
    earliest: NaiveDate,
    today: NaiveDate,
    faults: &mut Vec<FieldFault>,
) -> Option<NaiveDate> {
    const DATE: &str = "Isi tanggalnya.";
    match day {
        None => faults.push(FieldFault::new(field, &Rule::Required(DATE))),
        Some(day) => faults.extend(crate::fault::past_day(field, day, earliest, today)),
    }
    day
}

fn apply(id: UjiId, state: &mut Option<Uji>, event: &UjiEvent) -> bool {
    match (event, state.as_mut()) {
        (UjiEvent::Disusun(isi), None) => {
            *state = Some(Uji {
                id,
                isi: (**isi).clone(),
                keadaan: KeadaanUji::Disusun,
                persetujuan: None,
                penetapan: None,
                catatan: String::new(),
            });
            true
        }
        (UjiEvent::Disusun(isi), Some(now)) if now.keadaan == KeadaanUji::Disusun => {
            now.isi = (**isi).clone();
            true
        }
        (UjiEvent::Disetujui { nama, jabatan, tanggal, berkas }, Some(now)) if now.keadaan == KeadaanUji::Disusun => {
            now.persetujuan = Some(PengesahanUji {
                oleh: nama.clone(),
                jabatan: jabatan.clone(),
                tanggal: *tanggal,
                berkas: berkas.clone(),
            });
            now.keadaan = KeadaanUji::Disetujui;
            true
        }
        (UjiEvent::Ditetapkan { nomor, tanggal, berkas }, Some(now)) if now.keadaan == KeadaanUji::Disetujui => {
            now.penetapan = Some(PengesahanUji {
                oleh: nomor.clone(),
                jabatan: String::new(),
                tanggal: *tanggal,
                berkas: berkas.clone(),
            });
            now.keadaan = KeadaanUji::Ditetapkan;
            true
        }
        (UjiEvent::Dibatalkan { alasan }, Some(now)) if now.keadaan == KeadaanUji::Disusun => {
            now.keadaan = KeadaanUji::Dibatalkan;
            now.catatan.clone_from(alasan);
            true
        }
        (
            UjiEvent::Disusun(_)
            | UjiEvent::Disetujui { .. }
            | UjiEvent::Ditetapkan { .. }
            | UjiEvent::Dibatalkan { .. },
            _,
        ) => false,
    }
}
