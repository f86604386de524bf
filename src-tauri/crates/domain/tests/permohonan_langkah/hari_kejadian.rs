//! An office that counts the day of the event: a period that follows another still begins on the day after it.

use domain::kalender::{Kalender, PengaturanKalender};
use domain::keberatan::waktu::window;
use domain::keberatan::{AlasanKeberatan, StatusWaktu};
use domain::permohonan::jam::JenisJam;

use crate::isian::{beritahukan, diberikan, gratis, putuskan};
use crate::kasus::{Kasus, hk};

/// Received on Monday 2 November, the first of the ten working days here: the tenth is the ninth after it.
fn strict(kasus: &mut Kasus) {
    let counting = PengaturanKalender { hitung_hari_kejadian: true, ..PengaturanKalender::default() };
    kasus.calendar(Kalender::new(counting));
}

#[test]
fn silence_and_lateness_begin_the_day_after_the_last_lawful_one() {
    let mut kasus = Kasus::processed(1);
    strict(&mut kasus);
    let due = hk(9);
    assert_eq!(kasus.now().tenggat().unwrap().jawab, due, "ten working days, the day of receipt the first");
    for alasan in [AlasanKeberatan::C, AlasanKeberatan::E, AlasanKeberatan::G] {
        let on = |day| window(&[alasan], Some(&kasus.now()), None, day, &kasus.kalender).unwrap().remove(0);
        assert_eq!(on(due).timbul, Some(hk(10)), "{alasan:?} arises on the first working day after it");
        assert_eq!(on(due).status, StatusWaktu::Prematur, "{alasan:?}: on the last lawful day nobody is late");
        assert_eq!(on(hk(10)).status, StatusWaktu::DalamWaktu, "{alasan:?}: the day after it is");
    }
}

#[test]
fn what_was_promised_is_late_the_day_after_its_last_day() {
    let mut kasus = Kasus::processed(1);
    strict(&mut kasus);
    kasus.on(hk(2)).taken(&putuskan([diberikan()]));
    kasus.taken(&beritahukan(gratis()));
    let due = kasus.now().tenggat().unwrap().penyediaan.unwrap();
    assert_eq!(due, hk(4), "three working days, the day of the notice the first");
    let told = window(&[AlasanKeberatan::G], Some(&kasus.now()), None, due, &kasus.kalender).unwrap().remove(0);
    assert_eq!((told.timbul, told.status), (Some(hk(5)), StatusWaktu::Prematur), "its last day is not over");
}

#[test]
fn the_days_to_answer_begin_the_day_after_a_check_nobody_made() {
    let mut kasus = Kasus::of(1);
    strict(&mut kasus);
    kasus.on(hk(3)).taken(&putuskan([diberikan()]));
    let now = kasus.now();
    assert_eq!(now.kelengkapan.lengkap, Some(hk(2)), "the third day to check, the day it was recorded the first");
    assert_eq!(now.tenggat().unwrap().perki, Some(hk(12)), "ten working days follow it");
    let clocks = now.clocks(&kasus.kalender).unwrap();
    let perki = clocks.iter().find(|jam| jam.jenis == JenisJam::JawabPerki).unwrap();
    assert_eq!(perki.tenggat.as_ref().unwrap().jatuh_tempo, hk(12), "the clock counts as the deadline does");
}
