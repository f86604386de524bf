//! The clocks of a complaint. UU 25/2009 says *hari* and does not define it: they are counted as calendar days, the reading
//! that is strictest on the office. SP4N-LAPOR! counts working days. Both run side by side.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{KeadaanPengaduan, Pengaduan};
use crate::kalender::{Kalender, Tenggat, TenggatError};
use crate::permohonan::jam::StatusJam;

/// Working days to verify and pass on (SP4N-LAPOR!).
pub const HARI_VERIFIKASI: u32 = 3;
/// Working days to coordinate and begin (SP4N-LAPOR!).
pub const HARI_KOORDINASI: u32 = 5;
/// Working days of silence after which an answered report is closed (SP4N-LAPOR!).
pub const HARI_PENUTUPAN: u32 = 10;
/// Days to tell whether it is complete (UU 25/2009 art. 44(3)), and to deliver a decision (art. 50(2)).
pub const HARI_TANGGAPAN: u32 = 14;
/// Days to complete it since what lacks was told and received (UU 25/2009 art. 44(4)).
pub const HARI_MELENGKAPI: u32 = 30;
/// Days to decide since it is complete (UU 25/2009 art. 50(1)).
pub const HARI_PUTUSAN: u32 = 60;

/// Which clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisJamPengaduan {
    /// Verified and passed on.
    Verifikasi,
    /// Begun by the unit.
    Koordinasi,
    /// Settled.
    Penyelesaian,
    /// Told whether it is complete.
    Periksa,
    /// Completed by whoever reports.
    Melengkapi,
    /// Decided.
    Putusan,
    /// The decision delivered.
    Penyampaian,
    /// Closed after silence.
    Penutupan,
}

impl JenisJamPengaduan {
    /// Every clock, those of the channel before those of the statute.
    pub const ALL: [Self; 8] = [
        Self::Verifikasi,
        Self::Koordinasi,
        Self::Penyelesaian,
        Self::Periksa,
        Self::Melengkapi,
        Self::Putusan,
        Self::Penyampaian,
        Self::Penutupan,
    ];

    /// Whether it counts every day.
    fn counts_every_day(self) -> bool {
        match self {
            Self::Periksa | Self::Melengkapi | Self::Putusan | Self::Penyampaian => true,
            Self::Verifikasi | Self::Koordinasi | Self::Penyelesaian | Self::Penutupan => false,
        }
    }

    /// What it is the limit of.
    pub fn label(self) -> &'static str {
        match self {
            Self::Verifikasi => "Verifikasi dan penerusan",
            Self::Koordinasi => "Koordinasi dan tindak lanjut pertama",
            Self::Penyelesaian => "Penyelesaian",
            Self::Periksa => "Pemberitahuan kelengkapan",
            Self::Melengkapi => "Pelengkapan oleh pelapor",
            Self::Putusan => "Putusan atas pengaduan",
            Self::Penyampaian => "Penyampaian putusan",
            Self::Penutupan => "Menunggu balasan pelapor",
        }
    }

    /// Its period, from what, and whose it is.
    fn basis(self, days: u32) -> String {
        match self {
            Self::Verifikasi => "SP4N-LAPOR!: 3 hari kerja sejak diterima".to_owned(),
            Self::Koordinasi => "SP4N-LAPOR!: 5 hari kerja sejak diteruskan ke unit".to_owned(),
            Self::Penyelesaian => format!("SP4N-LAPOR!: {days} hari kerja sejak diterima, menurut klasifikasinya"),
            Self::Periksa => "UU 25/2009 Pasal 44 ayat (3): 14 hari (kalender) sejak diterima".to_owned(),
            Self::Melengkapi => {
                "UU 25/2009 Pasal 44 ayat (4): 30 hari (kalender) sejak pemberitahuan diterima pelapor; lewat itu dianggap dicabut"
                    .to_owned()
            }
            Self::Putusan => "UU 25/2009 Pasal 50 ayat (1): 60 hari (kalender) sejak berkas lengkap".to_owned(),
            Self::Penyampaian => "UU 25/2009 Pasal 50 ayat (2): 14 hari (kalender) sejak diputuskan".to_owned(),
            Self::Penutupan => "SP4N-LAPOR!: ditutup bila 10 hari kerja tanpa balasan pelapor".to_owned(),
        }
    }
}

/// A clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JamPengaduan {
    /// Which.
    pub jenis: JenisJamPengaduan,
    /// What it is the limit of.
    pub judul: String,
    /// Its period and whose it is.
    pub dasar: String,
    /// The deadline with every day counted or passed over; none before it starts.
    pub tenggat: Option<Tenggat>,
    /// The deadline; none before it starts.
    pub batas: Option<NaiveDate>,
    /// How it stands.
    pub status: StatusJam,
}

impl Pengaduan {
    /// From when a clock runs and how long; none before it starts and where it has no part in this complaint.
    fn period(&self, clock: JenisJamPengaduan) -> Option<(NaiveDate, u32)> {
        let received = self.tanggal_diterima();
        let complaint = self.isi.kelas.is_complaint() && self.isi.dugaan.is_none();
        match clock {
            JenisJamPengaduan::Verifikasi => Some((received, HARI_VERIFIKASI)),
            JenisJamPengaduan::Koordinasi => Some((self.disposisi.first()?.tanggal, HARI_KOORDINASI)),
            JenisJamPengaduan::Penyelesaian if self.isi.dugaan.is_some() => None,
            JenisJamPengaduan::Penyelesaian => Some((received, self.isi.kelas.settled_within()?)),
            JenisJamPengaduan::Periksa => complaint.then_some((received, HARI_TANGGAPAN)),
            JenisJamPengaduan::Melengkapi => Some((self.kelengkapan.as_ref()?.diterima?, HARI_MELENGKAPI)),
            JenisJamPengaduan::Putusan => {
                let complete = self.kelengkapan.as_ref()?.lengkap?;
                complaint.then_some((complete, HARI_PUTUSAN))
            }
            JenisJamPengaduan::Penyampaian => {
                let answer = self.jawaban.last()?;
                complaint.then_some((answer.tanggal, HARI_TANGGAPAN))
            }
            JenisJamPengaduan::Penutupan => {
                let answer = self.answer()?;
                Some((answer.disampaikan?, HARI_PENUTUPAN))
            }
        }
    }

    /// When what a clock waits for happened.
    fn met(&self, clock: JenisJamPengaduan) -> Option<NaiveDate> {
        let answered = self.jawaban.first().map(|answer| answer.tanggal);
        match clock {
            JenisJamPengaduan::Verifikasi => self.ditangani,
            JenisJamPengaduan::Koordinasi => {
                let forwarded = self.disposisi.first().map(|one| one.tanggal);
                let replied = self.disposisi.iter().filter_map(|one| Some(one.jawaban.as_ref()?.tanggal));
                let acted = self.tindak_lanjut.iter().map(|one| one.tanggal).filter(|day| forwarded <= Some(*day));
                replied.chain(acted).chain(answered).min()
            }
            JenisJamPengaduan::Penyelesaian | JenisJamPengaduan::Putusan => answered,
            JenisJamPengaduan::Periksa => self.kelengkapan.as_ref().map(|known| known.diperiksa).or(answered),
            JenisJamPengaduan::Melengkapi => self.kelengkapan.as_ref()?.lengkap,
            JenisJamPengaduan::Penyampaian => {
                let answer = self.jawaban.last()?;
                answer.disampaikan.or_else(|| answer.tanggapan.as_ref().map(|said| said.tanggal))
            }
            JenisJamPengaduan::Penutupan => None,
        }
    }

    /// Whether a clock has started and waits.
    pub(super) fn runs(&self, clock: JenisJamPengaduan) -> bool {
        self.keadaan.is_open() && self.period(clock).is_some() && self.met(clock).is_none()
    }

    /// A clock with every day counted; none before it starts.
    pub(super) fn counted(
        &self,
        clock: JenisJamPengaduan,
        kalender: &Kalender,
    ) -> Result<Option<Tenggat>, TenggatError> {
        let Some((from, days)) = self.period(clock) else { return Ok(None) };
        if clock.counts_every_day() { Ok(every_day(from, days)) } else { kalender.count(from, days).map(Some) }
    }

    /// Every clock that has to do with this complaint.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn clocks(&self, kalender: &Kalender) -> Result<Vec<JamPengaduan>, TenggatError> {
        let mut clocks = Vec::new();
        for clock in JenisJamPengaduan::ALL {
            let Some(tenggat) = self.counted(clock, kalender)? else { continue };
            let due = tenggat.jatuh_tempo;
            let status = match self.met(clock) {
                Some(day) => StatusJam::Selesai { tanggal: day, tepat: day <= due },
                None if self.keadaan.is_open() => StatusJam::Berjalan,
                None => StatusJam::Berhenti,
            };
            clocks.push(JamPengaduan {
                jenis: clock,
                judul: clock.label().to_owned(),
                dasar: clock.basis(tenggat.hari),
                batas: Some(due),
                tenggat: Some(tenggat),
                status,
            });
        }
        Ok(clocks)
    }

    /// Whether it was answered or ended after its limit, or is open and past it on `today`.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        let Some(due) = self.batas_jawaban() else { return false };
        let ended = self.penyelesaian.as_ref().map(|end| end.tanggal);
        match (self.jawaban.first().map(|answer| answer.tanggal).or(ended), self.keadaan) {
            (_, KeadaanPengaduan::Dibatalkan) => false,
            (Some(day), _) => day > due,
            (None, _) => today > due,
        }
    }
}

/// A period of calendar days; none beyond the last date there is.
fn every_day(from: NaiveDate, days: u32) -> Option<Tenggat> {
    let last = from.checked_add_days(Days::new(u64::from(days)))?;
    Some(Tenggat {
        jatuh_tempo: last,
        sementara: false,
        dihitung: from.iter_days().skip(1).take(days as usize).collect(),
        dilewati: Vec::new(),
        mulai: from,
        hari_pertama: "Setiap hari dihitung, juga hari libur (undang-undang menyebut hari, bukan hari kerja); hari ke-1 adalah hari berikutnya.".to_owned(),
        dianggap_diterima: None,
        aman: None,
        hari: days,
        tahun_belum_ditetapkan: Vec::new(),
    })
}
