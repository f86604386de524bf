//! The completeness check and the applicant's repair (Perki 1/2021 art. 31(2), 33).

use domain::fault::{Denied, Refusal};
use domain::permohonan::jam::{JenisJam, StatusJam};
use domain::permohonan::{JenisLangkah, Keadaan};
use domain::surat::JenisSurat;

use crate::isian::{diterima, lengkap, perbaikan, perpanjang, putuskan, tidak_lengkap, tutup_tidak_lengkap};
use crate::kasus::{Kasus, fields, hk, tomorrow};

/// Declared incomplete on day 1; the letter was received on day 2, so that the repair ends on day 5.
fn received() -> Kasus {
    let mut kasus = Kasus::of(1);
    kasus.on(hk(1)).taken(&tidak_lengkap());
    let letter = kasus.now().last_letter(JenisSurat::TidakLengkap).unwrap().id;
    kasus.on(hk(2)).taken(&diterima(letter, hk(2)));
    kasus
}

#[test]
fn the_letter_goes_out_until_the_third_working_day_and_not_after() {
    let mut kasus = Kasus::of(1);
    assert!(kasus.on(hk(3)).ask(&tidak_lengkap()).is_ok(), "the third day is still in time");
    let late = kasus.now().declare_incomplete(&Default::default(), hk(4), &kasus.kalender);
    assert_eq!(late, Err(Denied::Refused(Refusal::CheckTooLate { due: hk(3) })), "the fourth is not");
}

#[test]
fn a_letter_says_what_lacks() {
    let kasus = Kasus::of(1);
    let nothing = kasus.now().declare_incomplete(&Default::default(), hk(1), &kasus.kalender);
    assert_eq!(fields(&nothing), ["kekurangan"], "an incomplete request lacks something that can be named");
}

#[test]
fn a_check_nobody_made_counts_as_complete_at_the_end_of_the_third_day() {
    let mut kasus = Kasus::of(1);
    assert_eq!(kasus.now().deemed_complete(hk(3), &kasus.kalender), Ok(None), "on the third day it may be checked");
    kasus.on(hk(4)).taken(&putuskan([crate::isian::diberikan()]));
    let now = kasus.now();
    assert_eq!(now.kelengkapan.lengkap, Some(hk(3)), "complete since the end of day 3, not since somebody looked");
    assert!(now.kelengkapan.dianggap, "and it is told that nobody checked");
    assert_eq!(now.tenggat().unwrap().perki, Some(hk(13)), "the Perki's ten days run from there");
    assert_eq!(now.jatuh_tempo(), Some(hk(10)), "the law's ten days from receipt end earlier and bind");
    assert_eq!(now.langkah.len(), 2, "both steps stand in the history");
    assert_eq!(now.langkah[0].jenis, JenisLangkah::DinyatakanLengkap, "the deemed one first");
}

#[test]
fn both_clocks_run_and_the_earlier_binds() {
    let mut kasus = received();
    kasus.on(hk(5)).taken(&perbaikan(hk(5), &[]));
    let now = kasus.now();
    assert_eq!(
        (now.tenggat().unwrap().jawab, now.tenggat().unwrap().perki),
        (hk(10), Some(hk(15))),
        "UU from receipt, Perki from completeness"
    );
    assert_eq!(now.jatuh_tempo(), Some(hk(10)), "the earlier one colours the list");
    let clocks = now.clocks(&kasus.kalender).unwrap();
    let due = |jenis| clocks.iter().find(|jam| jam.jenis == jenis).and_then(|jam| jam.batas);
    assert_eq!(due(JenisJam::JawabUu), Some(hk(10)), "both are shown");
    assert_eq!(due(JenisJam::JawabPerki), Some(hk(15)), "each with its own day");
}

#[test]
fn a_repair_on_the_third_day_is_in_time_and_on_the_fourth_it_is_not() {
    let mut kasus = received();
    assert_eq!(kasus.now().tenggat().unwrap().perbaikan, Some(hk(5)), "3 working days after the letter was received");
    assert!(kasus.on(hk(5)).ask(&perbaikan(hk(5), &[])).is_ok(), "on day 3");
    let late = kasus.on(hk(6)).ask(&perbaikan(hk(6), &[]));
    assert_eq!(late, Err(Denied::Refused(Refusal::RepairTooLate { due: hk(5) })), "on day 4");
    assert!(kasus.on(hk(8)).ask(&perbaikan(hk(5), &[])).is_ok(), "handed in on time and written down later is on time");
    let open = kasus.now().permitted(hk(8), &kasus.kalender).unwrap();
    assert!(open.contains(&JenisLangkah::Diperbaiki), "so the page still offers it");
}

#[test]
fn a_letter_never_received_starts_no_clock() {
    let mut kasus = Kasus::of(1);
    kasus.on(hk(3)).taken(&tidak_lengkap());
    kasus.on(hk(40));
    let closed = kasus.ask(&tutup_tidak_lengkap());
    assert_eq!(closed, Err(Denied::Refused(Refusal::RepairNotStarted)), "it cannot be closed for it");
    let clock = |kasus: &Kasus| {
        let clocks = kasus.now().clocks(&kasus.kalender).unwrap();
        clocks.into_iter().find(|jam| jam.jenis == JenisJam::Perbaikan).unwrap()
    };
    assert_eq!((clock(&kasus).batas, clock(&kasus).status), (None, StatusJam::BelumMulai), "no day is named");
    assert!(kasus.ask(&perbaikan(hk(40), &[])).is_ok(), "and a repair is never late");
}

#[test]
fn an_unrepaired_request_is_closed_with_a_note_after_the_third_day_only() {
    let mut kasus = received();
    let early = kasus.on(hk(5)).ask(&tutup_tidak_lengkap());
    assert_eq!(early, Err(Denied::Refused(Refusal::RepairStillRuns { due: hk(5) })), "the applicant may still come");
    kasus.on(hk(6)).taken(&tutup_tidak_lengkap());
    let now = kasus.now();
    assert_eq!(now.keadaan, Keadaan::TidakDilengkapi, "closed");
    assert_eq!(now.ringkasan().keputusan, None, "which is no refusal and no decision");
    assert!(now.ringkasan().catatan.contains("Pasal 33 ayat (4)"), "only a note of the register");
}

#[test]
fn a_partial_repair_leaves_the_rest_to_be_repaired_in_the_same_days() {
    let mut kasus = received();
    kasus.on(hk(4)).taken(&perbaikan(hk(4), &["Surat kuasa"]));
    let now = kasus.now();
    assert_eq!(now.keadaan, Keadaan::TidakLengkap, "something still lacks");
    assert_eq!(now.kelengkapan.kurang, ["Surat kuasa"], "and it is named");
    assert_eq!(now.tenggat().unwrap().perbaikan, Some(hk(5)), "the days do not begin anew");
    kasus.on(hk(5)).taken(&perbaikan(hk(5), &[]));
    assert_eq!(kasus.now().keadaan, Keadaan::Diproses, "the rest in time makes it complete");
}

#[test]
fn the_desk_may_go_on_without_the_repair() {
    let mut kasus = received();
    kasus.on(hk(4)).taken(&lengkap());
    assert_eq!(kasus.now().keadaan, Keadaan::Diproses, "complete because the desk says so");
    assert_eq!(kasus.now().tenggat().unwrap().perbaikan, None, "nothing is waited for any more");
}

#[test]
fn nothing_is_decided_or_extended_before_the_check() {
    let mut kasus = Kasus::of(1);
    for perintah in [perpanjang(), putuskan([crate::isian::diberikan()])] {
        let unchecked = kasus.on(hk(2)).ask(&perintah);
        assert_eq!(unchecked, Err(Denied::Refused(Refusal::NotChecked)), "{:?}", perintah.jenis());
    }
    let mut waiting = received();
    let unrepaired = waiting.on(hk(3)).ask(&perpanjang());
    let state = Keadaan::TidakLengkap.label();
    assert_eq!(unrepaired, Err(Denied::Refused(Refusal::WrongState { state })), "nor while the repair is waited for");
}

#[test]
fn the_receipt_of_a_letter_lies_between_its_date_and_today() {
    let mut kasus = Kasus::of(1);
    kasus.on(hk(2)).taken(&tidak_lengkap());
    let letter = kasus.now().surat[0].id;
    kasus.on(hk(4));
    assert_eq!(fields(&kasus.ask(&diterima(letter, hk(1)))), ["tanggal"], "not before it was written");
    assert_eq!(fields(&kasus.ask(&diterima(letter, tomorrow(hk(4))))), ["tanggal"], "not tomorrow");
    kasus.taken(&diterima(letter, hk(3)));
    let twice = kasus.ask(&diterima(letter, hk(4)));
    assert_eq!(twice, Err(Denied::Refused(Refusal::LetterReceived)), "a letter is received once");
}

#[test]
fn all_that_is_wrong_with_a_repair_is_told_at_once() {
    let kasus = received();
    let long = "x".repeat(501);
    let told = kasus.ask(&perbaikan(tomorrow(hk(2)), &["KTP", &long]));
    assert_eq!(fields(&told), ["tanggal", "masih_kurang.1"], "the day, and what is too long of what still lacks");
}
