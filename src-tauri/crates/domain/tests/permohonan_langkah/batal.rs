//! Withdrawing, taking back, opening again, making void.

use domain::fault::{Denied, Refusal};
use domain::permohonan::{JenisLangkah, Keadaan};
use domain::surat::JenisSurat;

use crate::isian::{
    beritahukan, buka, cabut, diberikan, diterima, ditolak, gratis, lengkap, perbaikan, perpanjang, putuskan, serahkan,
    setujui, tidak_dikuasai, tidak_lengkap, tutup, tutup_tidak_lengkap,
};
use crate::kasus::{Kasus, fields, hk, tomorrow};

fn notified() -> Kasus {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(2)).taken(&putuskan([diberikan()]));
    kasus.taken(&beritahukan(gratis()));
    kasus
}

fn incomplete() -> Kasus {
    let mut kasus = Kasus::of(1);
    kasus.on(hk(1)).taken(&tidak_lengkap());
    kasus
}

#[test]
fn an_applicant_may_withdraw_as_long_as_it_is_open_and_it_goes_on_where_it_was() {
    for (mut kasus, from) in [
        (Kasus::of(1), Keadaan::Terdaftar),
        (incomplete(), Keadaan::TidakLengkap),
        (Kasus::processed(1), Keadaan::Diproses),
        (notified(), Keadaan::Diberitahukan),
    ] {
        assert_eq!(kasus.now().keadaan, from);
        kasus.on(hk(3)).taken(&cabut(hk(2)));
        let now = kasus.now();
        assert_eq!(now.keadaan, Keadaan::Dicabut, "withdrawn while {}", from.label());
        assert_eq!(
            now.penutupan.as_ref().unwrap().tanggal,
            hk(2),
            "on the day the applicant did, not the day it was typed"
        );
        let again = kasus.ask(&cabut(hk(3)));
        let state = Keadaan::Dicabut.label();
        assert_eq!(again, Err(Denied::Refused(Refusal::WrongState { state })), "once");
        kasus.taken(&buka());
        assert_eq!(kasus.now().keadaan, from, "opened again where it was");
        kasus.undone();
        assert_eq!(kasus.now().keadaan, Keadaan::Dicabut, "the opening is taken back");
        kasus.undone();
        assert_eq!(kasus.now().keadaan, from, "and the withdrawal");
    }
}

#[test]
fn a_request_decided_anew_and_withdrawn_goes_on_being_decided() {
    let mut kasus = notified();
    kasus.taken(&tutup());
    kasus.on(hk(3)).taken(&buka());
    kasus.taken(&cabut(hk(3)));
    kasus.taken(&buka());
    assert_eq!(kasus.now().keadaan, Keadaan::Diproses, "its first answer does not stand in for the one that is owed");
}

#[test]
fn a_withdrawal_lies_between_receipt_and_today() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(3));
    assert_eq!(fields(&kasus.ask(&cabut(tomorrow(hk(3))))), ["tanggal"], "not tomorrow");
    assert_eq!(fields(&kasus.ask(&cabut(crate::kasus::day("2026-11-01")))), ["tanggal"], "not before it was received");
}

#[test]
fn steps_are_taken_back_from_the_last_one() {
    let mut kasus = Kasus::of(1);
    let first = kasus.on(hk(1)).taken(&lengkap());
    let second = kasus.taken(&perpanjang());
    let order = kasus.undo(first);
    assert_eq!(
        order,
        Err(Denied::Refused(Refusal::NotLastStep { last: "Diperpanjang 7 hari kerja" })),
        "not the first"
    );
    kasus.undo(second).unwrap();
    kasus.undo(first).unwrap();
    assert_eq!(kasus.now().keadaan, Keadaan::Terdaftar, "all is as it was registered");
    assert_eq!(kasus.undo(first), Err(Denied::Refused(Refusal::NoStep)), "nothing is left to take back");
    let history: Vec<_> = kasus.now().langkah.iter().map(|step| (step.jenis, step.dibatalkan.is_some())).collect();
    let both = [(JenisLangkah::DinyatakanLengkap, true), (JenisLangkah::Diperpanjang, true)];
    assert_eq!(history, both, "both stay in the history");
}

#[test]
fn letters_of_a_step_taken_back_are_void_and_keep_their_numbers() {
    let mut kasus = Kasus::processed(1);
    let decision = kasus.on(hk(3)).taken(&putuskan([ditolak()]));
    kasus.taken(&setujui(decision));
    kasus.taken(&beritahukan(gratis()));
    let before = kasus.now().surat;
    kasus.undone();
    let after = kasus.now();
    assert_eq!(after.keadaan, Keadaan::Diproses, "the notice is taken back");
    assert!(after.pemberitahuan.is_empty(), "and with it the answer");
    for (was, is) in before.iter().zip(&after.surat) {
        assert_eq!((was.id, &was.nomor, &was.sha256), (is.id, &is.nomor, &is.sha256), "number and page are kept");
        assert_eq!(is.dibatalkan.as_deref(), Some("Salah catat"), "void, with the reason");
    }
    assert!(after.last_letter(JenisSurat::Penolakan).is_none(), "no void letter is in force");
    let received = kasus.ask(&diterima(after.surat[0].id, hk(3)));
    assert_eq!(received, Err(Denied::Refused(Refusal::NoSuchLetter)), "nor received");
    assert!(kasus.ask(&beritahukan(gratis())).is_ok(), "the approved decision stands and may go out anew");
}

#[test]
fn an_answered_request_opened_again_is_decided_anew_and_keeps_its_first_answer() {
    let mut kasus = notified();
    kasus.taken(&serahkan(hk(2), &[]));
    kasus.on(hk(20)).taken(&buka());
    assert_eq!((kasus.now().keadaan, kasus.now().keputusan), (Keadaan::Diproses, None), "nothing is decided");
    let extended = kasus.ask(&perpanjang());
    assert_eq!(extended, Err(Denied::Refused(Refusal::ExtensionAfterNotice)), "it was answered, nothing is extended");
    kasus.taken(&putuskan([tidak_dikuasai("BPS")]));
    kasus.taken(&beritahukan(gratis()));
    let now = kasus.now();
    assert_eq!(now.pemberitahuan.len(), 2, "both notices stand");
    assert_eq!(now.ringkasan().pemberitahuan, Some(hk(20)), "the register shows the last");
    assert_eq!(now.keadaan, Keadaan::Selesai, "answered again");
}

#[test]
fn an_unrepaired_request_opened_again_takes_the_repair_late_and_is_closed_again_without_it() {
    let mut kasus = incomplete();
    let letter = kasus.now().surat[0].id;
    kasus.taken(&diterima(letter, hk(1)));
    kasus.on(hk(5)).taken(&tutup_tidak_lengkap());
    kasus.on(hk(8)).taken(&buka());
    assert_eq!(kasus.now().keadaan, Keadaan::TidakLengkap, "it waits for the repair again");
    assert!(kasus.ask(&perbaikan(hk(8), &[])).is_ok(), "which the desk takes late by its own choice");
    assert!(kasus.ask(&tutup_tidak_lengkap()).is_ok(), "and closes again if it does not come");
}

#[test]
fn a_withdrawal_does_not_lengthen_the_repair() {
    let mut kasus = incomplete();
    let letter = kasus.now().surat[0].id;
    kasus.taken(&cabut(hk(1)));
    kasus.taken(&diterima(letter, hk(1)));
    kasus.on(hk(2)).taken(&buka());
    assert_eq!(
        kasus.now().tenggat().unwrap().perbaikan,
        Some(hk(4)),
        "the letter came while it was withdrawn: 3 days from then"
    );
    let late = kasus.on(hk(5)).ask(&perbaikan(hk(5), &[]));
    assert_eq!(late, Err(Denied::Refused(Refusal::RepairTooLate { due: hk(4) })), "withdrawn and opened again");
}

#[test]
fn an_open_request_is_not_opened() {
    let kasus = Kasus::processed(1);
    let state = Keadaan::Diproses.label();
    assert_eq!(kasus.ask(&buka()), Err(Denied::Refused(Refusal::WrongState { state })), "it is open");
}

#[test]
fn a_void_registration_stays_void_and_keeps_its_number() {
    let mut kasus = incomplete();
    let letter = kasus.now().surat[0].id;
    kasus.cancel().unwrap();
    let now = kasus.now();
    assert_eq!((now.keadaan, now.nomor.n), (Keadaan::Dibatalkan, 1), "void, under its number");
    let received = kasus.ask(&diterima(letter, hk(1)));
    assert_eq!(received, Err(Denied::Refused(Refusal::AlreadyCancelled)), "its letters are not received");
    assert_eq!(kasus.ask(&buka()), Err(Denied::Refused(Refusal::AlreadyCancelled)), "nor is it opened");
    assert_eq!(kasus.undo(now.langkah[0].id), Err(Denied::Refused(Refusal::AlreadyCancelled)), "nor a step taken back");
    assert_eq!(kasus.cancel(), Err(Denied::Refused(Refusal::AlreadyCancelled)), "nor made void twice");
    assert_eq!(now.permitted(hk(1), &kasus.kalender), Ok(Vec::new()), "nothing is offered");
}

#[test]
fn an_answered_request_is_not_made_void() {
    let mut kasus = notified();
    assert_eq!(kasus.cancel(), Err(Denied::Refused(Refusal::AnsweredAlready)), "it was a request after all");
    kasus.undone();
    assert_eq!(kasus.cancel(), Ok(()), "once the notice is taken back it may have been a mistake");
}

#[test]
fn an_answered_request_that_is_opened_again_has_no_deadline_of_the_law() {
    let mut kasus = notified();
    kasus.on(hk(3)).taken(&serahkan(hk(3), &[]));
    assert!(kasus.now().jatuh_tempo().is_some(), "a closed one shows the last clock that ran");
    kasus.on(hk(30)).taken(&buka());
    assert_eq!(kasus.now().jatuh_tempo(), None, "its ten days were kept long ago");
}

#[test]
fn letters_of_a_void_registration_are_void() {
    let mut kasus = incomplete();
    kasus.cancel().unwrap();
    let now = kasus.now();
    assert!(now.surat.iter().all(|surat| surat.dibatalkan.is_some()), "no letter outlives its request");
}
