//! The lives of a practice office: most requests answered in time, some extended, refused, partly granted, paid for or
//! withdrawn, a handful open, a few late; objections over every ground, two disputes, one closed month; complaints at every
//! status, a guest book, surveys, a standard of service, a consultation. All of it is taken through the steps of the desk, each at
//! its own moment before now, in one transaction.

mod aduan;
mod bahan;
mod jadwal;
mod jalankan;
mod mutu;
mod nasib;
mod pelayanan;
mod perkara;

use chrono::{Datelike, Days, NaiveDate};
use domain::pemohon::{Bukti, JenisPemohon};
use domain::permohonan::Saluran;
use domain::permohonan::input::{Isian, NewButir, NewPermohonan};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use store::Store;

use self::bahan::Bahan;
use self::jadwal::{Acara, DETIK, Hari, Janji, Oleh, Penulis};
use self::nasib::{Nasib, Riwayat};
use self::perkara::Perkara;
use super::daftar::DITETAPKAN;
use super::isi;
use crate::Fault;
use crate::act::Deed;

/// Working days the office looks back on, at least and at most.
const MASA: std::ops::RangeInclusive<usize> = 108..=500;
/// The newest of them are busier, so that a small office has something on its desk, too.
const BARU: usize = 15;
/// So many of the newest requests live. A larger office is made to measure with; a letter for each would take hours.
const HIDUP: usize = 500;
/// Fewer requests than this have no objections, no waiting ones by design and no closed month.
const KECIL: usize = 20;

/// Writes `count` requests with their lives and all that follows from them.
pub(super) fn fill(deed: &Deed, store: &Store, count: u32, random: &mut ChaCha8Rng) -> Result<(), Fault> {
    let bahan = Bahan::new(deed, store)?;
    let mut agenda = plan(deed, count as usize, random);
    // What stands at the same moment keeps the order it was entered in.
    agenda.sort_by_key(|janji| janji.pada);
    agenda.into_iter().try_for_each(|janji| jalankan::jalankan(deed, store, &bahan, janji))
}

/// Everything that happens, in no order.
fn plan(deed: &Deed, count: usize, random: &mut ChaCha8Rng) -> Vec<Janji> {
    let hari = Hari::new(deed.now, &deed.kalender, (count / 5).clamp(*MASA.start(), *MASA.end()));
    let mut janji = Vec::new();
    let mut asked: Vec<Asal> =
        moments(&hari, count, random).into_iter().map(|at| Asal::new(&hari, at, random)).collect();
    let old = asked.len().saturating_sub(HIDUP);
    let chosen = if count < KECIL { Vec::new() } else { choose(&mut asked[old..], &hari) };
    for (place, asal) in asked.into_iter().enumerate() {
        let special = place.checked_sub(old).and_then(|at| chosen.get(at).copied().flatten());
        asal.write(deed, &hari, special, place >= old, &mut janji, random);
    }
    if count >= KECIL {
        let mut penulis = Penulis { hari: &hari, mulai: hari.len().saturating_sub(16), janji: &mut janji };
        let pemohon = isi::pemohon(random, JenisPemohon::Perorangan);
        perkara::berkala(&mut penulis, pemohon, random);
        close(&hari, &mut janji);
        // Drawn last, so that the requests stay as they are.
        aduan::semua(&hari, &mut janji, random);
        aduan::tamu(&hari, &mut janji, random);
        mutu::semua(deed, &hari, &mut janji, random);
    }
    janji
}

/// What a request is made for beyond its drawn fate.
#[derive(Clone, Copy, Debug)]
enum Khusus {
    /// An objection follows.
    Perkara(Perkara),
    /// It waits for its answer.
    Menunggu { diingatkan: bool },
}

/// A request as it will be registered.
struct Asal {
    /// The place of its day, and seconds after the desk opened.
    tempat: usize,
    detik: u32,
    new: NewPermohonan,
}

impl Asal {
    fn new(hari: &Hari, (tempat, detik): (usize, u32), random: &mut ChaCha8Rng) -> Self {
        let now = hari.pada(tempat, detik).unwrap_or(hari.kini());
        Self { tempat, detik, new: isi::permohonan(random, now) }
    }

    fn perorangan(&self) -> bool {
        self.new.pemohon.jenis.choice() == Ok(Some(JenisPemohon::Perorangan))
    }

    /// Enters the request and its life.
    fn write(
        mut self,
        deed: &Deed,
        hari: &Hari,
        khusus: Option<Khusus>,
        hidup: bool,
        janji: &mut Vec<Janji>,
        random: &mut ChaCha8Rng,
    ) {
        let di_meja = self.new.saluran.choice().is_ok_and(|saluran| saluran.is_some_and(Saluran::at_the_desk));
        let nasib = match khusus {
            Some(Khusus::Perkara(perkara)) => perkara.nasib(),
            Some(Khusus::Menunggu { diingatkan }) => Nasib::Menunggu { diingatkan },
            None => Nasib::draw(random, di_meja, decreed(deed, hari, self.tempat)),
        };
        if let Some(rincian) = nasib.rincian(random).filter(|_| hidup) {
            let year = hari.tanggal(self.tempat).map_or_else(String::new, |day| (day.year() - 1).to_string());
            self.new.butir = vec![NewButir { rincian: Isian::from(rincian.replace("{t}", &year).as_str()) }];
        }
        if khusus.is_some() {
            self.at_the_desk(hari);
        }
        let rincian = self.new.butir.first().and_then(|one| one.rincian.text().ok().flatten()).unwrap_or_default();
        let rincian = rincian.to_owned();
        let Some(pada) = hari.pada(self.tempat, self.detik) else { return };
        let id = self.new.id.unwrap_or_default();
        janji.push(Janji { pada, oleh: Oleh::Petugas, acara: Acara::Permohonan(Box::new(self.new)) });
        if !hidup {
            return;
        }
        let mut penulis = Penulis { hari, mulai: self.tempat, janji };
        let mut riwayat = Riwayat { penulis: &mut penulis, id, rincian: &rincian, detik: self.detik };
        riwayat.tulis(nasib);
        if let Some(Khusus::Perkara(perkara)) = khusus {
            perkara.tulis(&mut riwayat, &deed.kantor.atasan_ppid, random);
        }
    }

    /// Asked in person, so that its days count from the day it is registered.
    fn at_the_desk(&mut self, hari: &Hari) {
        self.new.saluran = Saluran::DatangLangsung.into();
        self.new.bukti = vec![Bukti::Ktp.into()];
        if let Some(now) = hari.pada(self.tempat, self.detik) {
            self.new.diterima = Isian::from(now.to_rfc3339().as_str());
        }
    }
}

/// When requests come: days by their place, and seconds after the desk opened, in order.
fn moments(hari: &Hari, count: usize, random: &mut ChaCha8Rng) -> Vec<(usize, u32)> {
    let today = hari.len().saturating_sub(1);
    let begin = today.saturating_sub(BARU);
    let mut moments: Vec<(usize, u32)> = (0..count)
        .map(|_| {
            let days = if random.random_range(0..5) == 0 { begin..today + 1 } else { 0..begin.max(1) };
            let (day, seconds) = (random.random_range(days), random.random_range(0..DETIK));
            // What would come later today came yesterday.
            if hari.pada(day, seconds).is_some() { (day, seconds) } else { (day.saturating_sub(1), seconds) }
        })
        .collect();
    moments.sort_unstable();
    moments
}

/// Which of the requests an objection follows, and which wait: those nearest to the age wanted.
fn choose(asked: &mut [Asal], hari: &Hari) -> Vec<Option<Khusus>> {
    let mut chosen: Vec<Option<Khusus>> = vec![None; asked.len()];
    // Due today, tomorrow and after, and two that are late.
    let waiting = [(10, false), (9, false), (8, false), (13, true), (18, true)];
    let waiting = waiting.map(|(age, diingatkan)| (age, Khusus::Menunggu { diingatkan }));
    let wanted = Perkara::ALL.map(|perkara| (perkara.umur(), Khusus::Perkara(perkara)));
    for (age, khusus) in waiting.into_iter().chain(wanted) {
        let target = hari.len().saturating_sub(1).saturating_sub(age);
        let free = asked.iter().enumerate().filter(|(at, asal)| chosen[*at].is_none() && asal.perorangan());
        let Some((at, _)) = free.min_by_key(|(_, asal)| asal.tempat.abs_diff(target)) else { continue };
        if let Khusus::Menunggu { .. } = khusus {
            // Exactly so old, whatever day was drawn: its deadline is what it stands for.
            asked[at].tempat = target;
        }
        chosen[at] = Some(khusus);
    }
    chosen
}

/// Whether the exemptions were set by the day a request of this day is decided.
fn decreed(deed: &Deed, hari: &Hari, tempat: usize) -> bool {
    let set = deed.now.date_naive().checked_sub_days(Days::new(DITETAPKAN));
    hari.tanggal(tempat).zip(set).is_some_and(|(day, set)| day > set)
}

/// The month before last is closed early in the month after it.
fn close(hari: &Hari, janji: &mut Vec<Janji>) {
    let first = |day: NaiveDate| day.with_day(1);
    let before = |day: NaiveDate| first(day).and_then(|day| day.pred_opt());
    let Some(last) = before(hari.kini().date_naive()) else { return };
    let Some(bulan) = before(last).and_then(first) else { return };
    let after = (0..hari.len())
        .find(|at| hari.tanggal(*at).is_some_and(|day| day.month() == last.month() && day.year() == last.year()));
    let Some(after) = after else { return };
    Penulis { hari, mulai: after, janji }.catat(4, 400, Oleh::Atasan, Acara::TutupBuku(bulan));
}
