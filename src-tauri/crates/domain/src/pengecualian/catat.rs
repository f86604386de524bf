//! Writing an exemption down and changing it; and what is done with it outside a consequence test.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IsiPengecualian, Jangka, KeadaanPengecualian, Pengecualian, PengecualianEvent};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, required_text};
use crate::id::ImporId;
use crate::peran::Tindakan;

/// The event that writes a new exemption down.
///
/// # Errors
/// All fields at fault.
pub fn record(isi: IsiPengecualian, impor: Option<ImporId>) -> Result<PengecualianEvent, Denied> {
    let isi = Box::new(isi.checked("isi.").map_err(Denied::Invalid)?);
    Ok(PengecualianEvent::Dicatat { isi, impor })
}

/// What an officer does with an exemption outside a consequence test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "aksi", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum AksiPengecualian {
    /// Record the decree it already has from before this desk kept its lists.
    CatatPenetapan {
        /// Number of the decree.
        nomor: String,
        /// Its date.
        tanggal: NaiveDate,
    },
    /// Record that the event its period waited for happened.
    CatatPeristiwa {
        /// The day.
        tanggal: NaiveDate,
    },
    /// Record that it was opened by decision.
    Buka {
        /// Decree or ruling with its number.
        dasar: String,
        /// The day.
        tanggal: NaiveDate,
    },
    /// Take back what was recorded in error.
    Tarik {
        /// Why.
        alasan: String,
    },
}

impl AksiPengecualian {
    /// What an officer must be allowed to do for it.
    pub fn tindakan(&self) -> Tindakan {
        match self {
            Self::CatatPenetapan { .. } | Self::Buka { .. } => Tindakan::TetapkanDaftar,
            Self::CatatPeristiwa { .. } | Self::Tarik { .. } => Tindakan::SusunUji,
        }
    }
}

impl Pengecualian {
    /// The event that changes what it says. What a decree fixed changes only through a new consequence test (PP 61/2010
    /// art. 10; Perki 1/2021 art. 53): of that, holder, day of review and the entries it touches may be changed.
    ///
    /// # Errors
    /// All fields at fault; nothing changed; another change came between; a decree fixed it; it was opened.
    pub fn change(
        &self,
        isi: IsiPengecualian,
        revisi: u32,
        impor: Option<ImporId>,
    ) -> Result<PengecualianEvent, Denied> {
        if revisi != self.revisi {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let isi = isi.checked("isi.").map_err(Denied::Invalid)?;
        if isi == self.isi {
            return Err(Refusal::NothingChanged.into());
        }
        match self.keadaan {
            KeadaanPengecualian::Dicatat => {}
            KeadaanPengecualian::Diuji | KeadaanPengecualian::Ditetapkan => {
                if isi.fixed() != self.isi.fixed() {
                    return Err(Refusal::PengecualianTetap.into());
                }
            }
            KeadaanPengecualian::Dibuka | KeadaanPengecualian::Ditarik => {
                return Err(Refusal::PengecualianSelesai.into());
            }
        }
        Ok(PengecualianEvent::Diubah { isi: Box::new(isi), impor })
    }

    /// The event of `aksi`.
    ///
    /// # Errors
    /// All fields at fault; it does not stand where this can be done.
    pub fn act(&self, aksi: &AksiPengecualian, today: NaiveDate) -> Result<PengecualianEvent, Denied> {
        const WHY: &str = "Tulis mengapa catatan ini keliru; alasannya tersimpan dalam riwayat.";
        if matches!(self.keadaan, KeadaanPengecualian::Dibuka | KeadaanPengecualian::Ditarik) {
            return Err(Refusal::PengecualianSelesai.into());
        }
        match aksi {
            AksiPengecualian::CatatPenetapan { nomor, tanggal } => {
                const NUMBER: &str = "Isi nomor penetapan pengecualian (Perki 1/2021 Pasal 49 ayat (4)).";
                if self.keadaan == KeadaanPengecualian::Ditetapkan {
                    return Err(Refusal::PengecualianTetap.into());
                }
                let mut faults = Vec::new();
                let nomor = line(&mut faults, "nomor", nomor, 120, Some(NUMBER));
                faults.extend(not_to_come(*tanggal, today));
                if self.isi.pasal_17.is_empty() {
                    const GROUND: &str = "Pilih dahulu huruf dalam UU 14/2008 Pasal 17 yang menjadi dasarnya; tanpa itu pengecualian tidak sah.";
                    faults.push(FieldFault::new("pasal_17", &Rule::Required(GROUND)));
                }
                done(faults, PengecualianEvent::Ditetapkan { uji: None, nomor, tanggal: *tanggal })
            }
            AksiPengecualian::CatatPeristiwa { tanggal } => {
                if !matches!(self.isi.jangka, Jangka::Peristiwa { .. }) {
                    return Err(Refusal::BukanPeristiwa.into());
                }
                done(
                    not_to_come(*tanggal, today).into_iter().collect(),
                    PengecualianEvent::PeristiwaTerjadi { tanggal: *tanggal },
                )
            }
            AksiPengecualian::Buka { dasar, tanggal } => {
                const BY: &str =
                    "Tulis dasar pembukaannya: nomor penetapan, putusan Komisi Informasi, atau putusan pengadilan.";
                let mut faults = Vec::new();
                let dasar = line(&mut faults, "dasar", dasar, 300, Some(BY));
                faults.extend(not_to_come(*tanggal, today));
                done(faults, PengecualianEvent::Dibuka { dasar, tanggal: *tanggal, uji: None })
            }
            AksiPengecualian::Tarik { alasan } => {
                Ok(PengecualianEvent::Ditarik { alasan: required_text("alasan", alasan, WHY)? })
            }
        }
    }
}

impl IsiPengecualian {
    /// The part a decree fixes: all but holder, day of review and the entries it touches.
    pub fn fixed(&self) -> Self {
        Self { unit: String::new(), tinjau: None, informasi_terkait: Vec::new(), ..self.clone() }
    }
}

fn not_to_come(day: NaiveDate, today: NaiveDate) -> Option<FieldFault> {
    const TO_COME: &str = "Tanggal ini belum terjadi; isi tanggal kejadiannya, paling akhir hari ini.";
    (day > today).then(|| FieldFault::new("tanggal", &Rule::Other(TO_COME)))
}

fn done(faults: Vec<FieldFault>, event: PengecualianEvent) -> Result<PengecualianEvent, Denied> {
    if faults.is_empty() { Ok(event) } else { Err(Denied::Invalid(faults)) }
}
