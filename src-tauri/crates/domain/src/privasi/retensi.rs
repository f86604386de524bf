//! How long a case is kept (*retensi*). The law sets no years for the registers of a PPID: each body has its own JRA (UU
//! 43/2009 art. 48), so the office writes them down with their source, and until it does nothing is ever due.
//!
//! The clock starts when all is over: the last case of the matter is closed, and the time to object or to go on to the
//! Komisi Informasi or a court has run out. What one matter is made of shares one identity, so it goes as a whole, by the
//! longest of its times; one part that is kept for good keeps all of it.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::JenisBerkas;
use crate::fault::{FieldFault, Rule, clean_line};
use crate::kalender::{Kalender, TenggatError};
use crate::keberatan::{HARI_AJUKAN, HARI_KOMISI};
use crate::pengaduan::jam::HARI_PENUTUPAN;

/// Longest time of keeping that can be set, in years.
const MAX_TAHUN: u32 = 100;

/// What the JRA says becomes of a file in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum NasibAkhir {
    /// Destroyed.
    Musnah,
    /// Kept for good.
    Permanen,
}

/// How one kind of case is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct KelasRetensi {
    /// Years after the matter is over; 0 to 100.
    pub tahun: u32,
    /// What then.
    pub nasib: NasibAkhir,
    /// Where the JRA says so.
    pub sumber: String,
}

/// How each kind of case is kept; none where the office has not said yet: such a case is never due.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct PengaturanRetensi {
    /// Requests.
    #[serde(default)]
    pub permohonan: Option<KelasRetensi>,
    /// Objections.
    #[serde(default)]
    pub keberatan: Option<KelasRetensi>,
    /// Disputes.
    #[serde(default)]
    pub sengketa: Option<KelasRetensi>,
    /// Complaints and aspirations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pengaduan: Option<KelasRetensi>,
    /// Lists of those present at public consultations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forum: Option<KelasRetensi>,
}

impl PengaturanRetensi {
    /// How cases of `jenis` are kept.
    pub fn of(&self, jenis: JenisBerkas) -> Option<&KelasRetensi> {
        match jenis {
            JenisBerkas::Permohonan => self.permohonan.as_ref(),
            JenisBerkas::Keberatan => self.keberatan.as_ref(),
            JenisBerkas::Sengketa => self.sengketa.as_ref(),
            JenisBerkas::Pengaduan => self.pengaduan.as_ref(),
            JenisBerkas::Forum => self.forum.as_ref(),
        }
    }

    /// Cleans every text.
    ///
    /// # Errors
    /// All fields at fault at once: no source, too many years.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        const SOURCE: &str = "Tulis sumbernya: nomor peraturan JRA dan pos klasifikasinya (UU 43/2009 Pasal 48). Tanpa JRA, kosongkan jenis ini.";
        let mut faults = Vec::new();
        let kinds = [
            ("permohonan", &mut self.permohonan),
            ("keberatan", &mut self.keberatan),
            ("sengketa", &mut self.sengketa),
            ("pengaduan", &mut self.pengaduan),
            ("forum", &mut self.forum),
        ];
        for (name, kelas) in kinds {
            let Some(kelas) = kelas else { continue };
            clean_line(&mut faults, &format!("{name}.sumber"), &mut kelas.sumber, 300, Some(SOURCE));
            if kelas.tahun > MAX_TAHUN {
                let rule = Rule::Other("Isi 0 sampai 100 tahun; untuk selamanya, pilih permanen.");
                faults.push(FieldFault::new(format!("{name}.tahun"), &rule));
            }
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

/// A case of a matter as retention looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MasaPerkara {
    /// Which kind.
    pub jenis: JenisBerkas,
    /// Its number.
    pub nomor: String,
    /// Something is still to be done in it.
    pub terbuka: bool,
    /// The day of the last thing that happened in it.
    pub berakhir: NaiveDate,
}

/// How a matter stands towards its retention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Masa {
    /// A case of it is still open: it is tied to a matter that is not over (UU 43/2009 art. 51).
    Berjalan {
        /// Number of that case.
        nomor: String,
    },
    /// The office has not said how long such a case is kept.
    BelumDiatur {
        /// Which kind.
        jenis: JenisBerkas,
    },
    /// A part of it is kept for good.
    Permanen {
        /// Which kind.
        jenis: JenisBerkas,
    },
    /// It is kept until a day.
    Sampai {
        /// The day the time began that ends last.
        mulai: NaiveDate,
        /// The last day of keeping.
        sampai: NaiveDate,
        /// The case that is kept longest.
        jenis: JenisBerkas,
        /// Its class.
        kelas: KelasRetensi,
    },
}

impl Masa {
    /// Whether the time is over on `today`.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        match self {
            Self::Sampai { sampai, .. } => *sampai < today,
            Self::Berjalan { .. } | Self::BelumDiatur { .. } | Self::Permanen { .. } => false,
        }
    }
}

/// How the matter made of `perkara` stands. The first that keeps it decides; else the longest time.
///
/// # Errors
/// A date out of the calendar's range.
pub fn reckon(
    perkara: &[MasaPerkara],
    retensi: &PengaturanRetensi,
    kalender: &Kalender,
) -> Result<Option<Masa>, TenggatError> {
    if let Some(open) = perkara.iter().find(|one| one.terbuka) {
        return Ok(Some(Masa::Berjalan { nomor: open.nomor.clone() }));
    }
    let mut longest: Option<Masa> = None;
    let mut latest = None;
    // Every case waits for the last window of the whole matter.
    let mut mulai: Option<NaiveDate> = None;
    for one in perkara {
        let days = match one.jenis {
            JenisBerkas::Permohonan => Some(HARI_AJUKAN),
            // To the Komisi Informasi after an answer, to a court after a ruling (UU 14/2008 art. 37(2), 48(1)).
            JenisBerkas::Keberatan | JenisBerkas::Sengketa => Some(HARI_KOMISI),
            // To reply to an answer (SP4N-LAPOR!).
            JenisBerkas::Pengaduan => Some(HARI_PENUTUPAN),
            // Nobody can go on from a consultation.
            JenisBerkas::Forum => None,
        };
        let from = days.map(|days| kalender.count(one.berakhir, days)).transpose()?;
        mulai = mulai.max(Some(from.map_or(one.berakhir, |from| from.jatuh_tempo)));
    }
    let Some(mulai) = mulai else { return Ok(None) };
    for one in perkara {
        let Some(kelas) = retensi.of(one.jenis) else { return Ok(Some(Masa::BelumDiatur { jenis: one.jenis })) };
        if kelas.nasib == NasibAkhir::Permanen {
            return Ok(Some(Masa::Permanen { jenis: one.jenis }));
        }
        let sampai = mulai.checked_add_months(Months::new(kelas.tahun * 12)).unwrap_or(NaiveDate::MAX);
        if latest < Some(sampai) {
            latest = Some(sampai);
            longest = Some(Masa::Sampai { mulai, sampai, jenis: one.jenis, kelas: kelas.clone() });
        }
    }
    Ok(longest)
}
