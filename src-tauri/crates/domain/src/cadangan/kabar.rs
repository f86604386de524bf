//! When an office has to be told that its backups do not keep it safe: a copy that lies on the same disk as the data is lost
//! with it.

use chrono::{DateTime, FixedOffset, TimeDelta};

/// How old the last proved backup in the second place may grow.
const PALING_LAMA: TimeDelta = TimeDelta::days(7);

/// The second place as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TempatKedua {
    /// Since when it is the one.
    pub sejak: DateTime<FixedOffset>,
    /// When the last proved backup was made there.
    pub terakhir: Option<DateTime<FixedOffset>>,
    /// The last one made there was found wanting since.
    pub rusak: bool,
    /// Whether it can be reached now.
    pub terjangkau: bool,
    /// Whether it would be lost with the disk of the data.
    pub satu_disk: bool,
}

/// Why the office is not safe. All numbers are whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peringatan {
    /// No second place was chosen, for so long.
    BelumDipilih {
        /// Days since the office was set up.
        hari: i64,
    },
    /// None was ever made in the second place.
    BelumPernah {
        /// Days since it was chosen.
        hari: i64,
        /// Whether it can be reached now.
        terjangkau: bool,
    },
    /// The last one in the second place is too old.
    Lama {
        /// Its age in days.
        hari: i64,
        /// Whether the place can be reached now.
        terjangkau: bool,
    },
    /// The last one in the second place was found wanting.
    Rusak {
        /// Whether the place can be reached now.
        terjangkau: bool,
    },
    /// The second place would be lost with the disk of the data.
    SatuDisk,
}

/// What to warn of, if anything: no second place at all or one on the disk of the data, a last backup there that was found
/// wanting, or more than seven days without a proved one.
pub fn warn(
    kedua: Option<TempatKedua>,
    disiapkan: DateTime<FixedOffset>,
    now: DateTime<FixedOffset>,
) -> Option<Peringatan> {
    let days = |since: DateTime<FixedOffset>| (now - since).num_days().max(0);
    let Some(kedua) = kedua else { return Some(Peringatan::BelumDipilih { hari: days(disiapkan) }) };
    let TempatKedua { sejak, terakhir, rusak, terjangkau, satu_disk } = kedua;
    if rusak {
        return Some(Peringatan::Rusak { terjangkau });
    }
    if satu_disk {
        return Some(Peringatan::SatuDisk);
    }
    let late = now - terakhir.unwrap_or(sejak) > PALING_LAMA;
    late.then(|| match terakhir {
        Some(last) => Peringatan::Lama { hari: days(last), terjangkau },
        None => Peringatan::BelumPernah { hari: days(sejak), terjangkau },
    })
}

impl std::fmt::Display for Peringatan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let reach = |terjangkau: &bool| if *terjangkau { "" } else { ", dan tempatnya sekarang tidak terjangkau" };
        match self {
            Self::BelumDipilih { hari: 0 } => {
                f.write_str("Cadangan hanya ada di komputer ini: tempat cadangan kedua belum dipilih")
            }
            Self::BelumDipilih { hari } => {
                write!(f, "Sudah {hari} hari cadangan hanya ada di komputer ini: tempat cadangan kedua belum dipilih")
            }
            Self::BelumPernah { hari, terjangkau } => {
                write!(f, "Sudah {hari} hari belum ada cadangan terbukti di tempat kedua{}", reach(terjangkau))
            }
            Self::Lama { hari, terjangkau } => {
                write!(f, "Cadangan terbukti di tempat kedua sudah {hari} hari{}", reach(terjangkau))
            }
            Self::Rusak { terjangkau } => {
                write!(f, "Cadangan terakhir di tempat kedua ternyata rusak{}", reach(terjangkau))
            }
            Self::SatuDisk => f.write_str(
                "Tempat cadangan kedua ada di disk yang sama dengan data: bila disk itu rusak atau hilang, keduanya hilang",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_785)
    }

    fn place(age: Option<TimeDelta>) -> Option<TempatKedua> {
        Some(TempatKedua {
            sejak: now() - TimeDelta::days(90),
            terakhir: age.map(|age| now() - age),
            rusak: false,
            terjangkau: true,
            satu_disk: false,
        })
    }

    #[test]
    fn seven_days_are_fine_and_a_second_more_is_not() {
        let week = TimeDelta::days(7);
        assert_eq!(warn(place(Some(week)), now(), now()), None, "seven days to the second are not older than seven");
        let late = warn(place(Some(week + TimeDelta::seconds(1))), now(), now());
        assert_eq!(late, Some(Peringatan::Lama { hari: 7, terjangkau: true }), "a second more is");
    }

    #[test]
    fn an_office_without_a_second_place_is_told_at_once_and_for_how_long() {
        let since = now() - TimeDelta::days(12);
        assert_eq!(warn(None, since, now()), Some(Peringatan::BelumDipilih { hari: 12 }), "how long is said");
        assert!(warn(None, now(), now()).is_some(), "from the first day");
    }

    #[test]
    fn a_place_nothing_ever_reached_is_told_after_a_week() {
        assert_eq!(
            warn(place(None), now(), now()),
            Some(Peringatan::BelumPernah { hari: 90, terjangkau: true }),
            "chosen and never used is no backup"
        );
    }

    #[test]
    fn a_fresh_copy_that_is_bad_or_on_the_disk_of_the_data_keeps_nobody_safe() {
        let fresh = place(Some(TimeDelta::zero()));
        assert_eq!(warn(fresh, now(), now()), None, "a fresh one elsewhere is safe");
        let here = fresh.map(|fresh| TempatKedua { satu_disk: true, ..fresh });
        assert_eq!(warn(here, now(), now()), Some(Peringatan::SatuDisk), "one disk takes both with it");
        let bad = place(None).map(|place| TempatKedua { rusak: true, sejak: now(), ..place });
        assert_eq!(
            warn(bad, now(), now()),
            Some(Peringatan::Rusak { terjangkau: true }),
            "and a bad one is none, at once"
        );
    }
}
