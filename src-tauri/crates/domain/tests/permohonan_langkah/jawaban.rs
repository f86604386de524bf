//! Units: asked, reminded, heard. Nothing of it stops the clock.

use domain::fault::{Denied, Refusal};
use domain::permohonan::JenisLangkah;
use domain::permohonan::jam::{JenisJam, StatusJam};

use crate::isian::{diterima, ingatkan, jawaban_unit, teruskan};
use crate::kasus::{Kasus, fields, hk};

#[test]
fn a_unit_answers_before_the_applicant_must_be_answered() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(2));
    assert_eq!(fields(&kasus.ask(&teruskan(hk(11)))), ["batas"], "not after the answer is due");
    assert_eq!(fields(&kasus.ask(&teruskan(hk(1)))), ["batas"], "nor in the past");
    kasus.taken(&teruskan(hk(7)));
    assert_eq!(kasus.now().jatuh_tempo(), Some(hk(10)), "asking a unit stops no clock");
    assert!(kasus.on(hk(12)).ask(&teruskan(hk(14))).is_ok(), "a late answer still needs its unit");
}

#[test]
fn a_unit_is_reminded_until_it_answers_and_answers_once() {
    let mut kasus = Kasus::processed(1);
    let asked = kasus.on(hk(2)).taken(&teruskan(hk(5)));
    let next = |kasus: &Kasus| kasus.now().next_step(kasus.today, &kasus.kalender).unwrap().langkah;
    assert_eq!(next(&kasus), Some(JenisLangkah::UnitMenjawab), "its answer is waited for");
    kasus.on(hk(6));
    assert_eq!(next(&kasus), Some(JenisLangkah::UnitDiingatkan), "after its limit it is reminded");
    kasus.taken(&ingatkan(asked));
    kasus.on(hk(7)).taken(&jawaban_unit(asked, hk(7)));
    let clocks = kasus.now().clocks(&kasus.kalender).unwrap();
    let unit = clocks.iter().find(|jam| jam.jenis == JenisJam::Unit).unwrap();
    assert_eq!(unit.status, StatusJam::Selesai { tanggal: hk(7), tepat: false }, "it was late");
    for perintah in [ingatkan(asked), jawaban_unit(asked, hk(7))] {
        let waiting = kasus.ask(&perintah);
        assert_eq!(waiting, Err(Denied::Refused(Refusal::UnitNotWaiting)), "{:?}", perintah.jenis());
    }
    assert_eq!(next(&kasus), Some(JenisLangkah::Diputuskan), "now it is decided");
}

#[test]
fn the_sheet_to_a_unit_never_reaches_the_applicant() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(2)).taken(&teruskan(hk(5)));
    let sheet = kasus.now().surat[0].id;
    assert_eq!(fields(&kasus.ask(&diterima(sheet, hk(2)))), ["surat"], "it stays inside, so no day of receipt is kept");
}
