//! The agenda of a practice office: what happens when, by whose hand. Everything lies on working days in service hours, and
//! nothing after now, so that whatever would come later is what the office still waits for.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use domain::id::{KeberatanId, PermohonanId, SengketaId};
use domain::kalender::Kalender;
use domain::keberatan::{IsiTanggapan, NewKeberatan};
use domain::permohonan::NewPermohonan;
use domain::sengketa::NewSengketa;
use domain::surat::JenisSurat;

use super::pelayanan::Pelayanan;
use crate::keberatan::langkah::wire::PerintahKeberatan;
use crate::permohonan::langkah::wire::Perintah;
use crate::sengketa::langkah::wire::PerintahSengketa;

/// When service begins, and how long it lasts, in seconds.
const BUKA: u64 = 8 * 3600;
pub(super) const DETIK: u32 = 7 * 3600;

/// Whose hand does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Oleh {
    /// The officer at the desk.
    Petugas,
    /// The superior.
    Atasan,
}

/// Something that happens.
#[derive(Debug)]
pub(super) enum Acara {
    /// A request is registered.
    Permohonan(Box<NewPermohonan>),
    /// A step of it.
    Langkah(PermohonanId, Lakukan),
    /// An objection is registered, over this request.
    Keberatan(Box<NewKeberatan>, Option<PermohonanId>),
    /// A step of it.
    LangkahKeberatan(KeberatanId, Tanggapi),
    /// A dispute is recorded.
    Sengketa(Box<NewSengketa>),
    /// A step of it.
    LangkahSengketa(SengketaId, PerintahSengketa),
    /// The register of requests of this month is closed.
    TutupBuku(NaiveDate),
    /// Something at the counter, with a complaint, or for the quality of the service.
    Pelayanan(Pelayanan),
}

/// A step of a request; what it names stands on the request only when it is taken.
#[derive(Debug)]
pub(super) enum Lakukan {
    /// As it stands here.
    Perintah(Box<Perintah>),
    /// The last letter of this kind reached the applicant.
    SuratTiba(JenisSurat),
    /// The unit asked replied.
    UnitMenjawab,
    /// The unit asked is reminded.
    Ingatkan,
    /// Everything is decided alike.
    Putuskan(Putusan),
    /// The refusals decided are approved.
    Setujui,
    /// What the notice costs was paid.
    Bayar,
    /// What was granted is handed over the way it was asked for.
    Serahkan,
    /// All of it is given on the spot.
    Langsung,
}

/// How the items of a request are decided.
#[derive(Clone, Copy, Debug)]
pub(super) enum Putusan {
    /// Given, from the entry of the list where there is one.
    Diberikan,
    /// Given with a part blackened, on the exemption at this place of the closed topics.
    Sebagian(usize),
    /// Refused on it.
    Ditolak(usize),
    /// Held by another body.
    TidakDikuasai,
}

/// A step of an objection.
#[derive(Debug)]
pub(super) enum Tanggapi {
    /// As it stands here.
    Perintah(Box<PerintahKeberatan>),
    /// The answer is drafted; where it upholds a refusal, on the exemption at this place of the closed topics.
    Susun(Box<IsiTanggapan>, Option<usize>),
    /// The draft is approved.
    Setujui,
}

/// An entry of the agenda.
#[derive(Debug)]
pub(super) struct Janji {
    pub(super) pada: DateTime<FixedOffset>,
    pub(super) oleh: Oleh,
    pub(super) acara: Acara,
}

/// The working days up to now, oldest first.
pub(super) struct Hari {
    hari: Vec<NaiveDate>,
    kini: DateTime<FixedOffset>,
}

impl Hari {
    /// The last `banyak` of them before today, and today where it is one.
    pub(super) fn new(kini: DateTime<FixedOffset>, kalender: &Kalender, banyak: usize) -> Self {
        let mut hari = Vec::with_capacity(banyak + 1);
        let mut day = kini.date_naive();
        while hari.len() <= banyak {
            if kalender.is_working_day(day) || day == kini.date_naive() {
                hari.push(day);
            }
            let Some(before) = day.checked_sub_days(Days::new(1)) else { break };
            day = before;
        }
        hari.reverse();
        if !kalender.is_working_day(kini.date_naive()) {
            hari.pop();
        }
        Self { hari, kini }
    }

    pub(super) fn len(&self) -> usize {
        self.hari.len()
    }

    /// Now.
    pub(super) fn kini(&self) -> DateTime<FixedOffset> {
        self.kini
    }

    /// The day at `tempat`; none when it is still to come.
    pub(super) fn tanggal(&self, tempat: usize) -> Option<NaiveDate> {
        self.hari.get(tempat).copied()
    }

    /// So many seconds after the desk opened on the day at `tempat`; none when that is still to come.
    pub(super) fn pada(&self, tempat: usize, detik: u32) -> Option<DateTime<FixedOffset>> {
        let day = self.tanggal(tempat)?.and_time(NaiveTime::MIN);
        let at = day.checked_add_signed(TimeDelta::seconds(i64::try_from(BUKA).ok()? + i64::from(detik)))?;
        at.and_local_timezone(*self.kini.offset()).single().filter(|at| *at <= self.kini)
    }
}

/// Writes the agenda of one matter: the days count from the one it begins on.
pub(super) struct Penulis<'a> {
    pub(super) hari: &'a Hari,
    /// The place of the day it begins on.
    pub(super) mulai: usize,
    pub(super) janji: &'a mut Vec<Janji>,
}

impl Penulis<'_> {
    /// The day `hari` working days after the first; none when it is still to come.
    pub(super) fn tanggal(&self, hari: usize) -> Option<NaiveDate> {
        self.hari.tanggal(self.mulai + hari)
    }

    /// When the desk opened on the first day; now when that is still to come.
    pub(super) fn saat(&self) -> DateTime<FixedOffset> {
        self.hari.pada(self.mulai, 0).unwrap_or(self.hari.kini())
    }

    /// Enters what happens `hari` working days after the first, `menit` minutes after the desk opens, if that is not still
    /// to come.
    pub(super) fn catat(&mut self, hari: usize, menit: u32, oleh: Oleh, acara: Acara) {
        if let Some(pada) = self.hari.pada(self.mulai + hari, menit * 60) {
            self.janji.push(Janji { pada, oleh, acara });
        }
    }
}
