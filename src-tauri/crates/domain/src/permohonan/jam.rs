//! The clocks of a request, each with the days it counted and passed over, the article it rests on and how it stands.
//!
//! UU 14/2008 counts the answer from receipt, Perki 1/2021 from completeness: both run side by side, the earlier binds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::batas::answer_from;
use super::{HARI_JAWAB, HARI_PERBAIKAN, HARI_PERIKSA, HARI_PERPANJANGAN, Keadaan, Permohonan};
use crate::kalender::{Kalender, Tenggat, TenggatError};

/// Which clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisJam {
    /// The completeness check.
    Periksa,
    /// The applicant's repair.
    Perbaikan,
    /// The answer, from receipt.
    JawabUu,
    /// The answer, from completeness.
    JawabPerki,
    /// The answer once extended.
    Perpanjangan,
    /// The reply of a unit; the office's own limit.
    Unit,
    /// The hand-over, as promised.
    Penyediaan,
}

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "status", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum StatusJam {
    /// What starts it has not happened.
    BelumMulai,
    /// It runs.
    Berjalan,
    /// What it waited for happened.
    Selesai {
        /// On this day.
        tanggal: NaiveDate,
        /// Not after the deadline.
        tepat: bool,
    },
    /// It stopped: the request ended another way, or the extension took its place.
    Berhenti,
}

/// A clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Jam {
    /// Which.
    pub jenis: JenisJam,
    /// What it is the limit of.
    pub judul: String,
    /// The article, or whose limit it is.
    pub dasar: String,
    /// The deadline with every day counted or passed over; none before it starts, and for a limit set as a date.
    pub tenggat: Option<Tenggat>,
    /// The deadline; none before it starts.
    pub batas: Option<NaiveDate>,
    /// How it stands.
    pub status: StatusJam,
}

impl Jam {
    fn counted(jenis: JenisJam, judul: &str, dasar: &str, tenggat: Option<Tenggat>, status: StatusJam) -> Self {
        let batas = tenggat.as_ref().map(|tenggat| tenggat.jatuh_tempo);
        let status = if batas.is_none() && status == StatusJam::Berjalan { StatusJam::BelumMulai } else { status };
        Self { jenis, judul: judul.to_owned(), dasar: dasar.to_owned(), tenggat, batas, status }
    }
}

impl Permohonan {
    /// Every clock that has to do with this request, in the order of its life.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn clocks(&self, kalender: &Kalender) -> Result<Vec<Jam>, TenggatError> {
        if self.lama.is_some() {
            return Ok(Vec::new());
        }
        let mut clocks = vec![self.check_clock(kalender)?];
        clocks.extend(self.repair_clock(kalender)?);
        clocks.extend(self.answer_clocks(kalender)?);
        clocks.extend(self.disposisi.iter().map(|disposisi| {
            let status = match &disposisi.jawaban {
                Some(jawaban) => done(jawaban.tanggal, disposisi.batas),
                None => self.running(self.keadaan.awaits_notice()),
            };
            Jam {
                jenis: JenisJam::Unit,
                judul: format!("Jawaban {}", disposisi.unit),
                dasar: "Batas internal; tidak menghentikan waktu jawaban".to_owned(),
                tenggat: None,
                batas: Some(disposisi.batas),
                status,
            }
        }));
        clocks.extend(self.hand_over_clock(kalender)?);
        Ok(clocks)
    }

    fn check_clock(&self, kalender: &Kalender) -> Result<Jam, TenggatError> {
        let tenggat = kalender.count(self.dicatat.date_naive(), HARI_PERIKSA)?;
        let known = &self.kelengkapan;
        let letter = known.surat.and_then(|id| self.letter(id)).map(|surat| surat.tanggal);
        let status = match letter.or(known.lengkap) {
            // Nobody checked: the day is over, not the work.
            Some(tanggal) if known.dianggap && letter.is_none() => StatusJam::Selesai { tanggal, tepat: false },
            Some(checked) => done(checked, tenggat.jatuh_tempo),
            None => self.running(self.keadaan == Keadaan::Terdaftar),
        };
        let dasar = "3 hari kerja sejak dicatat (Perki 1/2021 Pasal 31 ayat (2))";
        Ok(Jam::counted(JenisJam::Periksa, "Periksa kelengkapan", dasar, Some(tenggat), status))
    }

    fn repair_clock(&self, kalender: &Kalender) -> Result<Option<Jam>, TenggatError> {
        if self.kelengkapan.surat.is_none() {
            return Ok(None);
        }
        let from = self.kelengkapan.surat_diterima;
        let tenggat = from.map(|from| kalender.count(from, HARI_PERBAIKAN)).transpose()?;
        let repaired = self.kelengkapan.perbaikan.iter().rev().find(|one| one.masih_kurang.is_empty());
        let status = match (repaired, &tenggat) {
            (Some(repaired), Some(tenggat)) => done(repaired.tanggal, tenggat.jatuh_tempo),
            (Some(repaired), None) => StatusJam::Selesai { tanggal: repaired.tanggal, tepat: true },
            (None, _) => self.running(self.keadaan == Keadaan::TidakLengkap),
        };
        let dasar = "3 hari kerja setelah surat diterima pemohon (Perki 1/2021 Pasal 33 ayat (3))";
        Ok(Some(Jam::counted(JenisJam::Perbaikan, "Perbaikan oleh pemohon", dasar, tenggat, status)))
    }

    fn answer_clocks(&self, kalender: &Kalender) -> Result<Vec<Jam>, TenggatError> {
        let received = self.tanggal_diterima();
        let answered = self.pemberitahuan.first().map(|notice| notice.tanggal);
        let extended = self.perpanjangan.is_some();
        let status = |tenggat: &Tenggat, superseded: bool| match answered {
            _ if superseded => StatusJam::Berhenti,
            Some(answered) => done(answered, tenggat.jatuh_tempo),
            None => self.running(self.keadaan.awaits_notice()),
        };
        let uu = kalender.count(received, HARI_JAWAB)?;
        let known = &self.kelengkapan;
        let perki = known.lengkap.map(|from| answer_from(from, known.dianggap, kalender)).transpose()?;
        let by_uu = status(&uu, extended);
        let by_perki = match &perki {
            Some(perki) => status(perki, extended),
            None => self.running(self.keadaan.awaits_notice()),
        };
        let mut clocks = vec![
            Jam::counted(
                JenisJam::JawabUu,
                "Jawaban tertulis",
                "10 hari kerja sejak diterima (UU 14/2008 Pasal 22 ayat (7))",
                Some(uu),
                by_uu,
            ),
            Jam::counted(
                JenisJam::JawabPerki,
                "Jawaban menurut Perki",
                "10 hari kerja sejak dinyatakan lengkap (Perki 1/2021 Pasal 31 ayat (3)); yang lebih awal mengikat",
                perki,
                by_perki,
            ),
        ];
        if extended {
            let tenggat = kalender.count(received, HARI_JAWAB + HARI_PERPANJANGAN)?;
            let status = status(&tenggat, false);
            let dasar = "7 hari kerja setelah hari kerja ke-10, satu kali (UU 14/2008 Pasal 22 ayat (8))";
            clocks.push(Jam::counted(
                JenisJam::Perpanjangan,
                "Jawaban setelah diperpanjang",
                dasar,
                Some(tenggat),
                status,
            ));
        }
        Ok(clocks)
    }

    fn hand_over_clock(&self, kalender: &Kalender) -> Result<Option<Jam>, TenggatError> {
        let Some(notice) = self.notice() else { return Ok(None) };
        if !notice.butir.iter().any(super::Keputusan::promises) {
            return Ok(None);
        }
        let tenggat = self.hand_over_from().map(|(from, days)| kalender.count(from, days)).transpose()?;
        let given =
            self.penyerahan.iter().filter(|past| past.pemberitahuan == notice.id).map(|past| past.tanggal).max();
        let status = match (given.filter(|_| self.due_items().is_empty()), &tenggat) {
            (Some(given), Some(tenggat)) => done(given, tenggat.jatuh_tempo),
            (Some(given), None) => StatusJam::Selesai { tanggal: given, tepat: true },
            (None, _) => self.running(self.keadaan == Keadaan::Diberitahukan),
        };
        let dasar = "Waktu yang dijanjikan pada pemberitahuan (Perki 1/2021 Pasal 31 ayat (4) huruf f)";
        Ok(Some(Jam::counted(JenisJam::Penyediaan, "Penyerahan informasi", dasar, tenggat, status)))
    }

    fn running(&self, runs: bool) -> StatusJam {
        if runs { StatusJam::Berjalan } else { StatusJam::Berhenti }
    }
}

fn done(tanggal: NaiveDate, due: NaiveDate) -> StatusJam {
    StatusJam::Selesai { tanggal, tepat: tanggal <= due }
}
