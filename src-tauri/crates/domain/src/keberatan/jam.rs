//! The clocks of an objection and of a dispute, each with the days it counted and passed over, its article and how it stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HARI_KOMISI, HARI_TANGGAPAN, KeadaanKeberatan, Keberatan};
use crate::kalender::{Kalender, Tenggat, TenggatError};
use crate::permohonan::jam::StatusJam;

/// Why the days to the Komisi Informasi run from the answer.
const RECEIVED: &str = "14 hari kerja setelah tanggapan diterima pemohon (UU 14/2008 Pasal 37 ayat (2))";

/// Which clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisJamPerkara {
    /// The superior's answer, from receipt.
    TanggapanUu,
    /// The superior's answer, from the register.
    TanggapanPerki,
    /// The order of the superior.
    Perintah,
    /// The applicant's way to the Komisi Informasi.
    KeKomisi,
    /// The objection against a ruling of the Komisi Informasi at a court.
    KePengadilan,
    /// The cassation.
    Kasasi,
    /// Carrying out a ruling.
    Pelaksanaan,
}

/// A clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JamPerkara {
    /// Which.
    pub jenis: JenisJamPerkara,
    /// What it is the limit of.
    pub judul: String,
    /// The article, or whose limit it is.
    pub dasar: String,
    /// The deadline with every day counted or passed over; none before it starts, and for one that counts calendar days.
    pub tenggat: Option<Tenggat>,
    /// The deadline; none before it starts.
    pub batas: Option<NaiveDate>,
    /// How it stands.
    pub status: StatusJam,
}

impl JamPerkara {
    pub(crate) fn counted(
        jenis: JenisJamPerkara,
        judul: &str,
        dasar: &str,
        tenggat: Option<Tenggat>,
        status: StatusJam,
    ) -> Self {
        let batas = tenggat.as_ref().map(|tenggat| tenggat.jatuh_tempo);
        Self { jenis, judul: judul.to_owned(), dasar: dasar.to_owned(), tenggat, batas, status }
    }
}

/// The clock was met or missed on `tanggal`.
pub(crate) fn done(tanggal: NaiveDate, due: NaiveDate) -> StatusJam {
    StatusJam::Selesai { tanggal, tepat: tanggal <= due }
}

impl Keberatan {
    /// Every clock that has to do with this objection on `today`, in the order of its life; none runs for what was taken over
    /// from an old register.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn clocks(&self, today: NaiveDate, kalender: &Kalender) -> Result<Vec<JamPerkara>, TenggatError> {
        if self.lama.is_some() {
            return Ok(Vec::new());
        }
        let status = |due: NaiveDate| match (&self.tanggapan, self.keadaan) {
            (Some(tanggapan), _) => done(tanggapan.tanggal, due),
            (None, KeadaanKeberatan::Terdaftar) => StatusJam::Berjalan,
            (None, _) => StatusJam::Berhenti,
        };
        let uu = kalender.count(self.tanggal_diterima(), HARI_TANGGAPAN)?;
        let perki = kalender.count(self.dicatat.date_naive(), HARI_TANGGAPAN)?;
        let (by_uu, by_perki) = (status(uu.jatuh_tempo), status(perki.jatuh_tempo));
        let mut clocks = vec![
            JamPerkara::counted(
                JenisJamPerkara::TanggapanUu,
                "Tanggapan Atasan PPID",
                "30 hari kerja sejak keberatan diterima (UU 14/2008 Pasal 36 ayat (2))",
                Some(uu),
                by_uu,
            ),
            JamPerkara::counted(
                JenisJamPerkara::TanggapanPerki,
                "Tanggapan menurut Perki",
                "30 hari kerja sejak dicatat dalam register (Perki 1/2021 Pasal 44 ayat (1)); yang lebih awal mengikat",
                Some(perki),
                by_perki,
            ),
        ];
        clocks.extend(self.order_clock(kalender)?);
        clocks.extend(self.commission_clock(today, kalender)?);
        Ok(clocks)
    }

    fn order_clock(&self, kalender: &Kalender) -> Result<Option<JamPerkara>, TenggatError> {
        let Some(tanggapan) = &self.tanggapan else { return Ok(None) };
        let Some(perintah) = &tanggapan.isi.perintah else { return Ok(None) };
        let tenggat = kalender.count(tanggapan.tanggal, perintah.hari)?;
        let status = match &tanggapan.dilaksanakan {
            Some(carried) => done(carried.tanggal, tenggat.jatuh_tempo),
            None if self.keadaan == KeadaanKeberatan::Ditanggapi => StatusJam::Berjalan,
            None => StatusJam::Berhenti,
        };
        let dasar = "Waktu yang ditetapkan Atasan PPID dalam tanggapannya";
        Ok(Some(JamPerkara::counted(JenisJamPerkara::Perintah, "Perintah kepada PPID", dasar, Some(tenggat), status)))
    }

    /// The days to go to the Komisi Informasi as they run on `day`, and why; none as long as they have not begun. The
    /// answer counts from its receipt. Where none was given in its 30 working days they follow these (Perki 1/2013
    /// art. 13), until an answer is received after all.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn commission(
        &self,
        day: NaiveDate,
        kalender: &Kalender,
    ) -> Result<Option<(Tenggat, &'static str)>, TenggatError> {
        const LAPSED: &str =
            "14 hari kerja setelah 30 hari kerja tanpa tanggapan berakhir (Perki 1/2013 Pasal 13 huruf b)";
        let received = self.tanggapan.as_ref().and_then(|one| one.diterima.as_ref()).map(|one| one.tanggal);
        if let Some(received) = received.filter(|received| *received <= day) {
            return Ok(Some((kalender.count(received, HARI_KOMISI)?, RECEIVED)));
        }
        match self.lapsed().filter(|due| day > *due && !self.withdrawn_by(day)) {
            Some(due) => Ok(Some((kalender.count_after(due, HARI_KOMISI)?, LAPSED))),
            None => Ok(None),
        }
    }

    /// The last day to answer, where no answer was given by then; none of a void registration or an old register's.
    fn lapsed(&self) -> Option<NaiveDate> {
        let due = self.batas.as_ref()?.tanggapan();
        let in_time = self.tanggapan.as_ref().is_some_and(|answer| answer.tanggal <= due);
        (!in_time && self.keadaan != KeadaanKeberatan::Dibatalkan).then_some(due)
    }

    /// Whether the applicant had withdrawn it on `day`.
    pub(crate) fn withdrawn_by(&self, day: NaiveDate) -> bool {
        self.pencabutan.as_ref().is_some_and(|withdrawn| withdrawn.tanggal <= day)
    }

    fn commission_clock(&self, today: NaiveDate, kalender: &Kalender) -> Result<Option<JamPerkara>, TenggatError> {
        if matches!(self.keadaan, KeadaanKeberatan::Dicabut | KeadaanKeberatan::Dibatalkan) {
            return Ok(None);
        }
        let (tenggat, dasar) =
            self.commission(today, kalender)?.map_or((None, RECEIVED), |(tenggat, why)| (Some(tenggat), why));
        let status = match &tenggat {
            None => StatusJam::BelumMulai,
            Some(tenggat) if today > tenggat.jatuh_tempo => StatusJam::Berhenti,
            Some(_) => StatusJam::Berjalan,
        };
        Ok(Some(JamPerkara::counted(
            JenisJamPerkara::KeKomisi,
            "Pengajuan ke Komisi Informasi oleh pemohon",
            dasar,
            tenggat,
            status,
        )))
    }
}
