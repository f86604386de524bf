//! Payment and hand-over (Perki 1/2021 art. 35, 38).

use domain::fault::{Denied, Refusal};
use domain::permohonan::biaya::{Biaya, CaraBayar};
use domain::permohonan::pay::CatatPembayaran;
use domain::permohonan::{JenisLangkah, Keadaan};
use domain::surat::JenisSurat;

use crate::isian::{
    bayar, berbayar, beritahukan, diberikan, ditolak, gratis, lengkap, putuskan, salinan, serahkan, setujui, tutup,
};
use crate::kasus::{Kasus, fields, hk, tomorrow};
use crate::perintah::Perintah;

/// Two items granted by a notice of day 4.
fn granted(biaya: Biaya) -> Kasus {
    let mut kasus = Kasus::processed(2);
    kasus.on(hk(4)).taken(&putuskan([diberikan(), diberikan()]));
    kasus.taken(&beritahukan(biaya));
    kasus
}

#[test]
fn all_may_happen_on_the_day_of_receipt() {
    let mut kasus = Kasus::of(1);
    let today = kasus.today;
    for perintah in [lengkap(), putuskan([diberikan()]), beritahukan(gratis()), serahkan(today, &[])] {
        kasus.taken(&perintah);
    }
    let now = kasus.now();
    assert_eq!(now.keadaan, Keadaan::Selesai, "granted on the spot");
    let line = now.ringkasan();
    assert_eq!((line.pemberitahuan, line.pemberian), (Some(today), Some(today)), "both on day 0");
    assert_eq!((line.biaya, line.cara_bayar.as_str()), (Some(0), "Gratis"), "free of charge");
    let issued: Vec<_> = now.surat.iter().map(|surat| surat.jenis).collect();
    assert_eq!(issued, [JenisSurat::Pemberitahuan, JenisSurat::Penyerahan], "notice and receipt");
}

#[test]
fn nothing_is_handed_over_before_its_notice() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(4)).taken(&putuskan([diberikan()]));
    let early = kasus.ask(&serahkan(hk(4), &[]));
    let state = Keadaan::Diproses.label();
    assert_eq!(early, Err(Denied::Refused(Refusal::WrongState { state })), "there is no notice yet");
    let mut kasus = granted(gratis());
    kasus.on(hk(6));
    assert_eq!(fields(&kasus.ask(&serahkan(hk(3), &[]))), ["tanggal"], "nor dated before it");
    assert_eq!(fields(&kasus.ask(&serahkan(tomorrow(hk(6)), &[]))), ["tanggal"], "nor tomorrow");
}

#[test]
fn all_that_is_wrong_with_a_hand_over_is_told_at_once() {
    let mut kasus = granted(gratis());
    let Perintah::Serahkan(mut input) = serahkan(hk(3), &[7]) else { unreachable!("it hands over") };
    input.jumlah = String::new();
    input.catatan = "x".repeat(1_001);
    let told = kasus.on(hk(5)).ask(&Perintah::Serahkan(input));
    assert_eq!(fields(&told), ["tanggal", "butir", "jumlah", "catatan"], "the remark with the rest");
}

#[test]
fn where_the_notice_says_so_the_hand_over_waits_for_the_payment() {
    let mut kasus = granted(berbayar(true));
    assert_eq!(kasus.now().tenggat().unwrap().penyediaan, None, "the promise starts with the payment");
    assert_eq!(kasus.now().jatuh_tempo(), None, "nobody is late while the applicant has not paid");
    let unpaid = kasus.on(hk(5)).ask(&serahkan(hk(5), &[]));
    assert_eq!(unpaid, Err(Denied::Refused(Refusal::NotPaid)), "not paid");
    assert_eq!(
        kasus.now().next_step(hk(5), &kasus.kalender).unwrap().langkah,
        Some(JenisLangkah::Dibayar),
        "pay first"
    );
    kasus.on(hk(7)).taken(&bayar(hk(6), 20_000));
    assert_eq!(kasus.now().tenggat().unwrap().penyediaan, Some(hk(9)), "3 working days from the payment");
    assert_eq!(fields(&kasus.ask(&serahkan(hk(5), &[]))), ["tanggal"], "nor is it dated before the payment");
    kasus.taken(&serahkan(hk(6), &[]));
    assert_eq!(kasus.now().keadaan, Keadaan::Selesai, "on the day of the payment it may be");
    assert_eq!(kasus.now().ringkasan().cara_bayar, "Tunai", "the register says how it was paid");
}

#[test]
fn where_it_does_not_say_so_the_hand_over_waits_for_nothing() {
    let mut kasus = granted(berbayar(false));
    assert_eq!(kasus.now().tenggat().unwrap().penyediaan, Some(hk(7)), "3 working days from the notice");
    kasus.on(hk(5)).taken(&serahkan(hk(5), &[]));
    assert_eq!(kasus.now().ringkasan().cara_bayar, "Belum dibayar", "and the register shows that it is owed");
}

#[test]
fn what_the_notice_named_is_paid_once_and_exactly() {
    let mut kasus = granted(berbayar(true));
    kasus.on(hk(5));
    assert_eq!(fields(&kasus.ask(&bayar(hk(5), 19_999))), ["jumlah"], "no less");
    assert_eq!(fields(&kasus.ask(&bayar(hk(5), 20_001))), ["jumlah"], "no more");
    assert_eq!(fields(&kasus.ask(&bayar(hk(3), 20_000))), ["tanggal"], "not before the notice named it");
    kasus.taken(&bayar(hk(5), 20_000));
    assert_eq!(kasus.ask(&bayar(hk(5), 20_000)), Err(Denied::Refused(Refusal::PaidAlready)), "once");
    assert!(kasus.now().pembayaran.unwrap().kuitansi.is_some(), "cash has its receipt (art. 38(4))");
}

#[test]
fn a_transfer_needs_no_receipt() {
    let mut kasus = granted(berbayar(true));
    let transfer = CatatPembayaran { tanggal: hk(4), cara: CaraBayar::Transfer, jumlah: 20_000 };
    kasus.taken(&Perintah::Bayar(transfer));
    assert_eq!(kasus.now().pembayaran.unwrap().kuitansi, None, "the bank has written one");
}

#[test]
fn what_is_free_is_not_paid() {
    let mut kasus = granted(gratis());
    let free = kasus.on(hk(5)).ask(&bayar(hk(5), 0));
    assert_eq!(free, Err(Denied::Refused(Refusal::NothingToPay)), "cost 0");
    let waiting = Biaya { bayar_dulu: true, ..gratis() };
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(4)).taken(&putuskan([diberikan()]));
    assert_eq!(fields(&kasus.ask(&beritahukan(waiting))), ["biaya.bayar_dulu"], "so nothing can wait for it");
    let baseless = Biaya { dasar: String::new(), ..berbayar(false) };
    assert_eq!(fields(&kasus.ask(&beritahukan(baseless))), ["biaya.dasar"], "and a cost has its decree (art. 37(4))");
}

#[test]
fn items_are_handed_over_one_by_one_and_each_once() {
    let mut kasus = granted(gratis());
    kasus.on(hk(5)).taken(&serahkan(hk(5), &[1]));
    assert_eq!((kasus.now().keadaan, kasus.now().due_items()), (Keadaan::Diberitahukan, vec![0]), "one is still due");
    assert_eq!(fields(&kasus.ask(&serahkan(hk(5), &[1]))), ["butir"], "what was given is not given again");
    kasus.on(hk(6)).taken(&serahkan(hk(6), &[]));
    assert_eq!(kasus.now().keadaan, Keadaan::Selesai, "all is given");
    assert_eq!(kasus.now().ringkasan().pemberian, Some(hk(6)), "on the last of the days");
}

#[test]
fn what_is_refused_is_not_handed_over() {
    let mut kasus = Kasus::processed(2);
    let decision = kasus.on(hk(4)).taken(&putuskan([diberikan(), ditolak()]));
    kasus.taken(&setujui(decision));
    kasus.taken(&beritahukan(gratis()));
    assert_eq!(fields(&kasus.ask(&serahkan(hk(4), &[1]))), ["butir"], "only what is granted");
    kasus.taken(&serahkan(hk(4), &[]));
    assert_eq!(kasus.now().keadaan, Keadaan::Selesai, "which is all there is to give");
}

#[test]
fn what_is_not_fetched_is_closed_with_its_reason_and_can_be_fetched_after_all() {
    let mut kasus = granted(berbayar(true));
    kasus.taken(&salinan());
    kasus.on(hk(30)).taken(&tutup());
    assert_eq!(kasus.now().keadaan, Keadaan::Selesai, "closed");
    assert!(kasus.now().ringkasan().catatan.starts_with("Ditutup: "), "with its note");
    kasus.undone();
    assert_eq!(kasus.now().keadaan, Keadaan::Diberitahukan, "taken back, it waits again");
}
