//! Deadlines that move: another calendar while a request is open, another day of receipt.

use domain::fault::Denied;
use domain::kalender::Kalender;
use domain::permohonan::{BatasBergeser, BatasTercatat, PermohonanEvent};
use domain::surat::JenisSurat;
use serde_json::json;

use crate::isian::{beritahukan, buka, cabut, diberikan, diterima, gratis, lengkap, putuskan, serahkan, tidak_lengkap};
use crate::kasus::{Kasus, closed_on, fields, hk};

fn last_move(kasus: &Kasus) -> Option<BatasBergeser> {
    match &kasus.events.last().unwrap().event {
        PermohonanEvent::BatasBergeser(event) => Some(event.clone()),
        _ => None,
    }
}

#[test]
fn a_closed_day_moves_the_answer_by_one_day_and_names_the_old_ones() {
    let mut kasus = Kasus::processed(1);
    let before = kasus.now().tenggat().unwrap().clone();
    kasus.calendar(closed_on(&[hk(5)]));
    let event = last_move(&kasus).unwrap();
    assert_eq!(event.batas_lama, before, "the days printed before are named");
    let moved = BatasTercatat { perki: Some(hk(12)), ..BatasTercatat::new(hk(11), hk(18), false) };
    assert_eq!(event.batas, moved, "answer, extension and the Perki's clock move");
    kasus.calendar(Kalender::default());
    assert_eq!(kasus.now().batas, Some(before), "and back when the day is worked after all");
}

#[test]
fn it_moves_the_repair() {
    let mut kasus = Kasus::of(1);
    kasus.on(hk(1)).taken(&tidak_lengkap());
    let letter = kasus.now().last_letter(JenisSurat::TidakLengkap).unwrap().id;
    kasus.taken(&diterima(letter, hk(1)));
    kasus.calendar(closed_on(&[hk(2)]));
    assert_eq!(last_move(&kasus).unwrap().batas_lama.perbaikan, Some(hk(4)), "3 days after receipt, as it was");
    assert_eq!(kasus.now().tenggat().unwrap().perbaikan, Some(hk(5)), "as it is");
}

#[test]
fn it_moves_the_hand_over() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(2)).taken(&putuskan([diberikan()]));
    kasus.taken(&beritahukan(gratis()));
    kasus.calendar(closed_on(&[hk(4)]));
    assert_eq!(last_move(&kasus).unwrap().batas_lama.penyediaan, Some(hk(5)), "3 days after the notice, as promised");
    assert_eq!(kasus.now().tenggat().unwrap().penyediaan, Some(hk(6)), "as it is");
}

#[test]
fn a_day_after_every_deadline_moves_nothing() {
    let mut kasus = Kasus::processed(1);
    let events = kasus.events.len();
    kasus.calendar(closed_on(&[hk(19)]));
    assert_eq!(kasus.events.len(), events, "no date moved, so nothing is written");
}

#[test]
fn a_closed_request_keeps_its_days_until_it_is_opened_again() {
    let mut kasus = Kasus::processed(1);
    let before = kasus.now().batas;
    kasus.taken(&cabut(hk(1)));
    kasus.calendar(closed_on(&[hk(5)]));
    assert_eq!(kasus.now().batas, before, "closed, nothing runs that could move");
    kasus.taken(&buka());
    assert_eq!(kasus.now().tenggat().unwrap().jawab, hk(11), "open again, it runs by the calendar in force");
    kasus.undone();
    assert_eq!(kasus.now().batas, before, "closed again, it has the days it was closed with");
    kasus.undone();
    assert_eq!(kasus.now().tenggat().unwrap().jawab, hk(11), "and open again the days in force");
}

#[test]
fn a_deadline_whose_step_was_taken_back_does_not_come_back_with_a_move() {
    let mut kasus = Kasus::of(1);
    kasus.on(hk(1)).taken(&lengkap());
    kasus.calendar(closed_on(&[hk(5)]));
    kasus.undone();
    assert_eq!(
        kasus.now().batas,
        Some(BatasTercatat::new(hk(11), hk(18), false)),
        "no completeness, no clock of the Perki"
    );
}

#[test]
fn an_earlier_receipt_is_answered_earlier_and_a_later_one_than_the_register_is_none() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(2));
    let later = kasus.correct("diterima", json!("2026-11-03T09:00:00+07:00"));
    assert_eq!(fields(&later), ["diterima"], "it stood in the register on 2 November, so it was received by then");
    kasus.correct("diterima", json!("2026-10-30T09:00:00+07:00")).unwrap();
    let now = kasus.now();
    assert_eq!(
        (now.tenggat().unwrap().jawab, now.tenggat().unwrap().perki),
        (hk(9), Some(hk(11))),
        "the law's clock moves, the Perki's does not"
    );
    assert!(now.dicatat_belakangan, "and it is told that it was entered later");
}

#[test]
fn items_are_added_until_the_answer_is_out() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(2)).taken(&putuskan([diberikan()]));
    let two = json!([{ "rincian": "Data 1" }, { "rincian": "Data 2" }]);
    kasus.correct("butir", two.clone()).unwrap();
    kasus.taken(&putuskan([diberikan(), diberikan()]));
    kasus.taken(&beritahukan(gratis()));
    kasus.taken(&serahkan(hk(2), &[]));
    let after = kasus.correct("butir", json!([{ "rincian": "Data 1" }]));
    assert!(matches!(after, Err(Denied::Invalid(_))), "answered items stay as they were answered");
}
