//! A practice office: made-up but lifelike requests and lists, the same for the same seed. Never run on a real office.

mod daftar;
mod isi;
mod kehidupan;
mod nama;

use chrono::{DateTime, Days, FixedOffset, NaiveTime, TimeDelta};
use domain::peran::Tindakan;
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::act::Deed;
use crate::kantor::{practice_office, set_up_practice};
use crate::permohonan::register_one;
use crate::{Desk, Fault};

/// Requests of the practice office that stands beside a real one.
pub const PERMOHONAN: u32 = 60;
/// Seed of its data.
pub const BENIH: u64 = 7;

/// Requests written in one transaction.
const BATCH: u32 = 500;

/// Tells the lists' generator from that of the requests.
const DAFTAR: u64 = 0x0D1F_7A12;

/// Sets a practice office up in the data directory, if there is none yet, and fills it.
///
/// # Errors
/// [`Fault::Conflict`] when an office stands there already; what the store cannot do.
pub fn prepare(desk: &Desk, kata_sandi: &str, count: u32, seed: u64) -> Result<(), Fault> {
    set_up_practice(desk, practice_office(kata_sandi))?;
    fill_lives(desk, count, seed)
}

/// The same with requests nobody took a step with: an office of any size to measure on, quickly made.
///
/// # Errors
/// As [`prepare`].
pub fn prepare_bare(desk: &Desk, kata_sandi: &str, count: u32, seed: u64) -> Result<(), Fault> {
    set_up_practice(desk, practice_office(kata_sandi))?;
    fill(desk, count, seed)?;
    fill_lists(desk, seed)
}

/// Fills a practice office: its lists, then `count` requests with their lives, objections, disputes and a closed month.
///
/// # Errors
/// [`Fault::NotAllowed`] on a real office; what the store cannot do.
pub fn fill_lives(desk: &Desk, count: u32, seed: u64) -> Result<(), Fault> {
    fill_lists(desk, seed)?;
    let open = desk.open()?;
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    desk.act_on(&open, Tindakan::AturLayanan, |deed| kehidupan::fill(deed, &open.store, count, &mut random))
}

/// Registers `count` made-up requests and leaves them as they are, spread over the working days before now; the last ones are
/// recent, so that some wait, some are due and some are late.
///
/// # Errors
/// [`Fault::NotAllowed`] on a real office; what the store cannot do.
pub fn fill(desk: &Desk, count: u32, seed: u64) -> Result<(), Fault> {
    let open = desk.open()?;
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let instants = desk.look(Tindakan::Daftarkan, |look| {
        if !look.kantor.latihan {
            return Err(Fault::NotAllowed);
        }
        Ok(spread(&mut random, look.now, &look.kalender, count))
    })?;
    for batch in instants.chunks(BATCH as usize) {
        desk.act(Tindakan::Daftarkan, |deed| {
            for now in batch {
                let deed = Deed {
                    tx: deed.tx,
                    akun: deed.akun.clone(),
                    now: *now,
                    kantor: deed.kantor.clone(),
                    kalender: deed.kalender.clone(),
                };
                register_one(&deed, open.store.genesis(), &isi::permohonan(&mut random, *now))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Writes made-up lists: entries of public information under a decree, and exemptions.
///
/// # Errors
/// [`Fault::NotAllowed`] on a real office; what the store cannot do.
pub fn fill_lists(desk: &Desk, seed: u64) -> Result<(), Fault> {
    let open = desk.open()?;
    let mut random = ChaCha8Rng::seed_from_u64(seed ^ DAFTAR);
    desk.act_on(&open, Tindakan::TetapkanDaftar, |deed| {
        if !deed.kantor.latihan {
            return Err(Fault::NotAllowed);
        }
        daftar::fill(deed, &open.store, &mut random)
    })
}

/// `count` instants in order, in service hours of the working days before `now`: about five a day, over twelve days at
/// least, so that in a small office most still wait and a few are late.
fn spread(
    random: &mut ChaCha8Rng,
    now: DateTime<FixedOffset>,
    kalender: &domain::kalender::Kalender,
    count: u32,
) -> Vec<DateTime<FixedOffset>> {
    let span = (count / 5).clamp(12, 500);
    let mut days = Vec::new();
    let mut day = now.date_naive();
    while days.len() < span as usize {
        let Some(before) = day.checked_sub_days(Days::new(1)) else { break };
        day = before;
        if kalender.is_working_day(day) {
            days.push(day);
        }
    }
    let opening = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
    let mut instants: Vec<DateTime<FixedOffset>> = (0..count)
        .filter_map(|_| {
            let day = days.get(random.random_range(0..days.len().max(1)))?;
            let at = day.and_time(opening) + TimeDelta::seconds(random.random_range(0..7 * 3600));
            at.and_local_timezone(*now.offset()).single()
        })
        .collect();
    instants.sort_unstable();
    instants
}
