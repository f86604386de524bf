//! The annual report of the information service (*laporan layanan informasi publik*, Perki 1/2021 art. 56–57): the texts an
//! office writes, year by year, and the setting of the report. The figures are counted when it is made; once it is set the
//! file is kept, and neither texts nor figures change any more.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::fault::{Denied, FieldFault, Refusal, Rule, line, required_text, text};
use crate::id::{AkunId, LampiranId, LaporanTahunanId};
use crate::jurnal::{Folded, Stamped};
use crate::permohonan::register::BERLAKU;

/// Longest text of one point, in characters.
const MAX_TEKS: usize = 20_000;

/// The texts of an annual report, in the order of art. 56(4) and 57.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct TeksLaporan {
    /// Policy of the information service (art. 56(4)a).
    pub kebijakan: String,
    /// Facilities and their condition (art. 57(1)a).
    pub sarana: String,
    /// Staff and their qualification (art. 57(1)b).
    pub sumber_daya: String,
    /// Budget and how it was used (art. 57(1)c).
    pub anggaran: String,
    /// Obstacles outside the body (art. 56(4)e).
    pub kendala_eksternal: String,
    /// Obstacles inside the body (art. 56(4)e).
    pub kendala_internal: String,
    /// What is recommended (art. 56(4)f).
    pub rekomendasi: String,
    /// What is planned to follow it up (art. 56(4)f).
    pub tindak_lanjut: String,
}

/// The texts of a year were written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaporanDitulis {
    /// The year.
    pub tahun: i32,
    /// The texts from now on.
    pub teks: TeksLaporan,
}

/// A report as it was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PenetapanLaporan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The PDF that was kept.
    pub pdf: LampiranId,
    /// SHA-256 of that PDF, hex.
    pub sha256_pdf: String,
    /// The DOCX that was kept.
    pub docx: LampiranId,
    /// SHA-256 of that DOCX, hex.
    pub sha256_docx: String,
}

/// What happens to the report of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum LaporanTahunanEvent {
    /// Its texts were written.
    Ditulis(Box<LaporanDitulis>),
    /// It was set.
    Ditetapkan(PenetapanLaporan),
    /// Its setting was recorded in error.
    PenetapanDibatalkan {
        /// Why.
        alasan: String,
    },
}

/// The report of a year as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LaporanTahunan {
    /// Its id.
    pub id: LaporanTahunanId,
    /// The year.
    pub tahun: i32,
    /// Its texts.
    pub teks: TeksLaporan,
    /// How often they were written.
    pub revisi: u32,
    /// When they were written last.
    pub pada: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: Option<AkunId>,
    /// How it was set, if it was.
    pub penetapan: Option<PenetapanLaporan>,
}

/// What is typed to set a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TetapkanLaporan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    #[serde(default)]
    pub tanggal: Option<NaiveDate>,
}

impl LaporanTahunanId {
    /// The report of `tahun`: two desks that write the same year write the same report.
    pub fn of_year(tahun: i32) -> Self {
        /// A name space of our own, in the form of a UUID version 8; the year takes its end.
        const BASE: u128 = 0x6c61_706f_7261_8e00_a000_0000_0000_0000;
        Self(Uuid::from_u128(BASE | u128::from(tahun.unsigned_abs())))
    }
}

impl TeksLaporan {
    /// Each text with its field, and what is asked when it is blank.
    fn points(&self) -> [(&'static str, &str, &'static str); 8] {
        [
            (
                "kebijakan",
                &self.kebijakan,
                "Tulis gambaran umum kebijakan pelayanan informasi (Perki 1/2021 Pasal 56 ayat (4) huruf a).",
            ),
            ("sarana", &self.sarana, "Tulis sarana dan prasarana beserta kondisinya (Perki 1/2021 Pasal 57 ayat (1))."),
            (
                "sumber_daya",
                &self.sumber_daya,
                "Tulis sumber daya manusia beserta kualifikasinya (Perki 1/2021 Pasal 57 ayat (1)).",
            ),
            ("anggaran", &self.anggaran, "Tulis anggaran dan penggunaannya (Perki 1/2021 Pasal 57 ayat (1))."),
            (
                "kendala_eksternal",
                &self.kendala_eksternal,
                "Tulis kendala eksternal, atau bahwa tidak ada (Perki 1/2021 Pasal 56 ayat (4) huruf e).",
            ),
            (
                "kendala_internal",
                &self.kendala_internal,
                "Tulis kendala internal, atau bahwa tidak ada (Perki 1/2021 Pasal 56 ayat (4) huruf e).",
            ),
            ("rekomendasi", &self.rekomendasi, "Tulis rekomendasi (Perki 1/2021 Pasal 56 ayat (4) huruf f)."),
            (
                "tindak_lanjut",
                &self.tindak_lanjut,
                "Tulis rencana tindak lanjut (Perki 1/2021 Pasal 56 ayat (4) huruf f).",
            ),
        ]
    }

    /// The same texts, cleaned; any may still be blank.
    ///
    /// # Errors
    /// Every text that is too long.
    pub fn checked(&self) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        let mut clean = |field: &str, typed: &str| text(&mut faults, field, typed, MAX_TEKS, None);
        let checked = Self {
            kebijakan: clean("kebijakan", &self.kebijakan),
            sarana: clean("sarana", &self.sarana),
            sumber_daya: clean("sumber_daya", &self.sumber_daya),
            anggaran: clean("anggaran", &self.anggaran),
            kendala_eksternal: clean("kendala_eksternal", &self.kendala_eksternal),
            kendala_internal: clean("kendala_internal", &self.kendala_internal),
            rekomendasi: clean("rekomendasi", &self.rekomendasi),
            tindak_lanjut: clean("tindak_lanjut", &self.tindak_lanjut),
        };
        if faults.is_empty() { Ok(checked) } else { Err(Denied::Invalid(faults)) }
    }

    /// Every text that is still blank, with what the law asks there.
    pub fn lacking(&self) -> Vec<FieldFault> {
        let blank = self.points().into_iter().filter(|(_, typed, _)| typed.trim().is_empty());
        blank.map(|(field, _, asked)| FieldFault::new(field, &Rule::Required(asked))).collect()
    }
}

/// First and last day of a year that can be reported.
///
/// # Errors
/// A year before UU 14/2008 was in force, or one that is yet to come.
pub fn year(tahun: i32, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), Denied> {
    let none = || format!("Pilih tahun sejak {}, saat UU 14/2008 mulai berlaku, sampai tahun ini.", BERLAKU.year());
    let days = NaiveDate::from_ymd_opt(tahun, 1, 1).zip(NaiveDate::from_ymd_opt(tahun, 12, 31));
    days.filter(|(first, _)| tahun >= BERLAKU.year() && *first <= today)
        .ok_or_else(|| Denied::Invalid(vec![FieldFault::new("tahun", &Rule::Format(none()))]))
}

/// The last day to make and provide the report of `tahun`: three months after the budget year (art. 56(1)).
pub fn batas(tahun: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(tahun.saturating_add(1), 3, 31).unwrap_or(NaiveDate::MAX)
}

/// The event that writes the texts of `tahun` over those of `now`, which the page saw in `revisi`; none where nothing
/// differs.
///
/// # Errors
/// A text that is too long; no such year; written by another meanwhile; set already.
pub fn write(
    tahun: i32,
    typed: &TeksLaporan,
    revisi: u32,
    now: Option<&LaporanTahunan>,
    today: NaiveDate,
) -> Result<Option<LaporanTahunanEvent>, Denied> {
    year(tahun, today)?;
    let teks = typed.checked()?;
    if let Some(now) = now {
        now.open()?;
        if now.teks == teks {
            return Ok(None);
        }
    }
    if now.map_or(0, |now| now.revisi) != revisi {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    Ok(Some(LaporanTahunanEvent::Ditulis(Box::new(LaporanDitulis { tahun, teks }))))
}

impl LaporanTahunan {
    fn open(&self) -> Result<(), Refusal> {
        match &self.penetapan {
            Some(set) => Err(Refusal::ReportSet { tahun: self.tahun, nomor: set.nomor.clone() }),
            None => Ok(()),
        }
    }

    /// Number and date under which it may be set.
    ///
    /// # Errors
    /// The year is not over; set already; no number, no date or one outside the time from the new year to `today`; a text
    /// the law asks for is blank.
    pub fn set(&self, typed: &TetapkanLaporan, today: NaiveDate) -> Result<(String, NaiveDate), Denied> {
        const NUMBER: &str = "Isi nomor laporan, sebagaimana tercatat pada surat atau buku agenda.";
        const DATE: &str = "Isi tanggal laporan.";
        const TO_COME: &str = "Tanggal laporan belum terjadi; tetapkan pada harinya.";
        const BEFORE: &str = "Laporan setahun bertanggal sesudah tahunnya berakhir; periksa tanggalnya.";
        self.open()?;
        let (_, last) = year(self.tahun, today)?;
        if today <= last {
            return Err(Refusal::YearRuns { tahun: self.tahun }.into());
        }
        let mut faults = self.teks.lacking();
        let nomor = line(&mut faults, "nomor", &typed.nomor, 120, Some(NUMBER));
        let fault = match typed.tanggal {
            None => Some(Rule::Required(DATE)),
            Some(day) if day > today => Some(Rule::Other(TO_COME)),
            Some(day) if day <= last => Some(Rule::Other(BEFORE)),
            Some(_) => None,
        };
        faults.extend(fault.map(|rule| FieldFault::new("tanggal", &rule)));
        match typed.tanggal {
            Some(tanggal) if faults.is_empty() => Ok((nomor, tanggal)),
            Some(_) | None => Err(Denied::Invalid(faults)),
        }
    }

    /// The event that takes its setting back as recorded in error.
    ///
    /// # Errors
    /// Not set; no reason.
    pub fn unset(&self, alasan: &str) -> Result<LaporanTahunanEvent, Denied> {
        const WHY: &str = "Tulis mengapa penetapan ini dicatat keliru; alasannya tersimpan dalam riwayat.";
        if self.penetapan.is_none() {
            return Err(Refusal::ReportNotSet { tahun: self.tahun }.into());
        }
        Ok(LaporanTahunanEvent::PenetapanDibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// The state after its events, in whatever order they are given.
    pub fn fold(id: LaporanTahunanId, events: &[Stamped<LaporanTahunanEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            if !take(id, stamped, &mut folded.state) {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}

/// Takes an event if it fits.
fn take(id: LaporanTahunanId, at: &Stamped<LaporanTahunanEvent>, state: &mut Option<LaporanTahunan>) -> bool {
    match (&at.event, state.as_mut()) {
        (LaporanTahunanEvent::Ditulis(written), None) => {
            *state = Some(LaporanTahunan {
                id,
                tahun: written.tahun,
                teks: written.teks.clone(),
                revisi: 1,
                pada: at.at,
                oleh: at.actor,
                penetapan: None,
            });
            true
        }
        (LaporanTahunanEvent::Ditulis(written), Some(now)) if now.penetapan.is_none() => {
            now.teks.clone_from(&written.teks);
            now.revisi += 1;
            (now.pada, now.oleh) = (at.at, at.actor);
            true
        }
        (LaporanTahunanEvent::Ditetapkan(set), Some(now)) if now.penetapan.is_none() => {
            now.penetapan = Some(set.clone());
            true
        }
        (LaporanTahunanEvent::PenetapanDibatalkan { .. }, Some(now)) => now.penetapan.take().is_some(),
        (LaporanTahunanEvent::Ditulis(_), Some(_)) | (LaporanTahunanEvent::Ditetapkan(_), _) => false,
        (LaporanTahunanEvent::PenetapanDibatalkan { .. }, None) => false,
    }
}
