//! Each ground in time against the plain rule: 30 working days from the day the applicant names, counted by the one counter.

use domain::kalender::Kalender;
use domain::keberatan::waktu::window;
use domain::keberatan::{AlasanKeberatan, StatusWaktu};
use proptest::prelude::*;

use crate::day;

proptest! {
    #[test]
    fn the_state_is_the_side_of_the_two_days_it_came_on(found in 0..200_u64, received in 0..300_u64) {
        let kalender = Kalender::default();
        let found = day("2026-01-05") + chrono::Days::new(found);
        let received = day("2026-01-05") + chrono::Days::new(received);
        let told = window(&[AlasanKeberatan::B], None, Some(found), received, &kalender).unwrap();
        let last = kalender.count(found, 30).unwrap().jatuh_tempo;
        let expected = if received < found {
            StatusWaktu::Prematur
        } else if received <= last {
            StatusWaktu::DalamWaktu
        } else {
            StatusWaktu::Lewat
        };
        prop_assert_eq!((told[0].status, told[0].timbul, told[0].batas), (expected, Some(found), Some(last)));
        prop_assert_eq!(told[0].tenggat.as_ref().map(|tenggat| tenggat.dihitung.len()), Some(30), "every day is told");
    }
}

#[test]
fn without_a_request_and_without_a_day_nothing_is_guessed() {
    let told = window(&AlasanKeberatan::ALL, None, None, day("2026-11-23"), &Kalender::default()).unwrap();
    assert!(
        told.iter().all(|one| one.status == StatusWaktu::BelumDiketahui && one.timbul.is_none()),
        "nothing tells it"
    );
}
