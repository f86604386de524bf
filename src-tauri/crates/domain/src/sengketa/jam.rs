//! The clocks of a dispute that run at the office: whether it was brought in time, the way to court and to cassation, carrying
//! the ruling out.

use chrono::NaiveDate;

use super::end_stage::HARI_PENGADILAN;
use super::{JenisTahap, KeadaanSengketa, Putusan, Sengketa};
use crate::kalender::{Kalender, TenggatError};
use crate::keberatan::Keberatan;
use crate::keberatan::jam::{JamPerkara, JenisJamPerkara, done};
use crate::permohonan::jam::StatusJam;

impl Sengketa {
    /// Every clock on `today`, in the order of its life; `keberatan` is the objection it follows.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn clocks(
        &self,
        keberatan: &Keberatan,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<Vec<JamPerkara>, TenggatError> {
        let mut clocks = Vec::new();
        if let Some((tenggat, dasar)) = keberatan.commission(self.isi.tanggal, kalender)? {
            let status = done(self.isi.tanggal, tenggat.jatuh_tempo);
            let judul = "Pengajuan ke Komisi Informasi oleh pemohon";
            clocks.push(JamPerkara::counted(JenisJamPerkara::KeKomisi, judul, dasar, Some(tenggat), status));
        }
        clocks.extend(self.court_clock(today, kalender)?);
        clocks.extend(self.cassation_clock(today));
        for (_, putusan) in self.binding() {
            clocks.extend(self.execution_clock(putusan, kalender)?);
        }
        Ok(clocks)
    }

    /// The day by which the office must act: the last one to go on, or to carry out. None while somebody else hears it. Of a
    /// closed one the last that ran.
    pub fn jatuh_tempo(&self) -> Option<NaiveDate> {
        let (_, putusan) = self.ruling()?;
        let ruled = !self.keadaan.is_open() || self.keadaan == KeadaanSengketa::Diputus;
        let carried_out = self.binding().filter_map(|(_, one)| one.batas.pelaksanaan).min();
        carried_out.or(putusan.batas.lanjut).filter(|_| ruled)
    }

    fn stage(&self, jenis: JenisTahap) -> Option<&super::Tahap> {
        self.tahap.iter().find(|stage| stage.jenis == jenis)
    }

    fn court_clock(&self, today: NaiveDate, kalender: &Kalender) -> Result<Option<JamPerkara>, TenggatError> {
        let Some(ruling) = self.stage(JenisTahap::Ajudikasi).and_then(|stage| stage.putusan.as_ref()) else {
            return Ok(None);
        };
        let tenggat = kalender.count(ruling.diterima, HARI_PENGADILAN)?;
        let brought = self.stage(JenisTahap::Pengadilan).map(|stage| stage.mulai);
        let status = self.appeal(brought, tenggat.jatuh_tempo, today);
        let dasar = "14 hari kerja setelah salinan putusan diterima (UU 14/2008 Pasal 48 ayat (1))";
        Ok(Some(JamPerkara::counted(
            JenisJamPerkara::KePengadilan,
            "Keberatan ke pengadilan",
            dasar,
            Some(tenggat),
            status,
        )))
    }

    fn cassation_clock(&self, today: NaiveDate) -> Option<JamPerkara> {
        let ruling = self.stage(JenisTahap::Pengadilan)?.putusan.as_ref()?;
        let due = ruling.batas.lanjut?;
        let brought = self.stage(JenisTahap::Kasasi).map(|stage| stage.mulai);
        Some(JamPerkara {
            jenis: JenisJamPerkara::Kasasi,
            judul: "Kasasi ke Mahkamah Agung".to_owned(),
            dasar: "14 hari kalender sejak putusan pengadilan diterima (UU 14/2008 Pasal 50)".to_owned(),
            tenggat: None,
            batas: Some(due),
            status: self.appeal(brought, due, today),
        })
    }

    fn appeal(&self, brought: Option<NaiveDate>, due: NaiveDate, today: NaiveDate) -> StatusJam {
        match brought {
            Some(day) => done(day, due),
            None if self.keadaan == KeadaanSengketa::Diputus && today <= due => StatusJam::Berjalan,
            None => StatusJam::Berhenti,
        }
    }

    fn execution_clock(&self, putusan: &Putusan, kalender: &Kalender) -> Result<Option<JamPerkara>, TenggatError> {
        let Some(days) = putusan.hari_pelaksanaan else { return Ok(None) };
        let tenggat = kalender.count(putusan.diterima, days)?;
        let status = match (&self.pelaksanaan, self.keadaan) {
            (Some(carried), _) => done(carried.tanggal, tenggat.jatuh_tempo),
            (None, KeadaanSengketa::Diputus) => StatusJam::Berjalan,
            (None, _) => StatusJam::Berhenti,
        };
        let dasar = "Waktu yang ditetapkan putusan atau kesepakatan";
        Ok(Some(JamPerkara::counted(JenisJamPerkara::Pelaksanaan, "Pelaksanaan putusan", dasar, Some(tenggat), status)))
    }
}
