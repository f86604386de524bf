//! The growing wait after failed logins: three free tries, then 5 s, 10 s, 20 s … five minutes at most.
//!
//! A count is kept for every name that was typed, known or not, so that waiting tells nothing about which names exist.
//! Names are kept as hashes: a password typed into the wrong field must not end up in the file.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Failures before the first wait.
const FREE: u32 = 3;
/// The first wait.
const FIRST: Duration = Duration::from_secs(5);
/// The longest wait.
const LONGEST: Duration = Duration::from_secs(300);
/// Names remembered; the one that failed longest ago makes room.
const MOST_NAMES: usize = 200;

/// Failed tries of one name.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Tries {
    /// SHA-256 of the name as typed, hex.
    siapa: String,
    /// Failures since the last success.
    gagal: u32,
    /// The last failure.
    terakhir: DateTime<Utc>,
}

/// Failed tries of all names.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Failures(Vec<Tries>);

impl Failures {
    /// Whether a failure lies in the future: the clock was set back since.
    pub(super) fn ahead_of(&self, now: DateTime<Utc>) -> bool {
        self.0.iter().any(|tries| tries.terakhir > now)
    }

    /// Brings failures of the future to `now`: a clock set back must not lengthen a wait beyond one full turn.
    pub(super) fn bring_to(&mut self, now: DateTime<Utc>) {
        self.0.iter_mut().for_each(|tries| tries.terakhir = tries.terakhir.min(now));
    }

    /// How long `who` must still wait, or `None` when a try is free.
    pub(super) fn remaining(&self, who: &str, now: DateTime<Utc>) -> Option<Duration> {
        let who = hashed(who);
        let tries = self.0.iter().find(|tries| tries.siapa == who)?;
        let passed = (now - tries.terakhir).to_std().unwrap_or_default();
        wait_after(tries.gagal).checked_sub(passed).filter(|left| !left.is_zero())
    }

    /// Counts a failure of `who` and says how long the next try must wait.
    pub(super) fn count(&mut self, who: &str, now: DateTime<Utc>) -> Duration {
        let who = hashed(who);
        if let Some(tries) = self.0.iter_mut().find(|tries| tries.siapa == who) {
            tries.gagal = tries.gagal.saturating_add(1);
            tries.terakhir = now;
            return wait_after(tries.gagal);
        }
        if self.0.len() >= MOST_NAMES {
            self.0.sort_by_key(|tries| tries.terakhir);
            self.0.remove(0);
        }
        self.0.push(Tries { siapa: who, gagal: 1, terakhir: now });
        wait_after(1)
    }

    /// Forgets the failures of `who` after a success.
    pub(super) fn clear(&mut self, who: &str) {
        let who = hashed(who);
        self.0.retain(|tries| tries.siapa != who);
    }
}

fn wait_after(failures: u32) -> Duration {
    match failures.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(over) => FIRST.saturating_mul(1_u32.checked_shl(over).unwrap_or(u32::MAX)).min(LONGEST),
    }
}

fn hashed(who: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(who.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Failures, wait_after};
    use chrono::{TimeDelta, Utc};

    #[test]
    fn waits_grow_from_five_seconds_to_five_minutes() {
        let seconds: Vec<u64> = (1..=12).map(|failures| wait_after(failures).as_secs()).collect();
        assert_eq!(
            seconds,
            [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300],
            "three tries are free and no wait is over five minutes"
        );
        assert_eq!(wait_after(u32::MAX).as_secs(), 300, "the wait never overflows");
    }

    #[test]
    fn a_clock_set_back_waits_one_turn_at_most() {
        let mut failures = Failures::default();
        let now = Utc::now();
        (0..3).for_each(|_| {
            failures.count("budi", now);
        });
        let back = now - TimeDelta::days(2);
        assert!(failures.ahead_of(back), "a failure in the future shows that the clock was set back");
        failures.bring_to(back);
        assert_eq!(
            failures.remaining("budi", back).map(|left| left.as_secs()),
            Some(5),
            "two days back must not mean two days of waiting"
        );
        assert_eq!(
            failures.remaining("budi", back + TimeDelta::seconds(5)),
            None,
            "after the wait the next try is free"
        );
    }
}
