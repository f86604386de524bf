//! Deciding, approving a refusal and the written notice (UU 14/2008 art. 22(7), Perki 1/2021 art. 31(4), 34).

use domain::fault::{Denied, Refusal};
use domain::id::LangkahId;
use domain::pengecualian::{Huruf, Pasal17};
use domain::peran::Peran;
use domain::permohonan::keputusan::{DasarPenolakan, Penetapan};
use domain::permohonan::notify::Beritahukan;
use domain::permohonan::{HasilKeputusan, Keadaan, Keputusan};
use domain::surat::JenisSurat;
use serde_json::json;
use uuid::Uuid;

use crate::isian::{
    belum_didokumentasikan, berbayar, beritahukan, dasar, diberikan, ditolak, gratis, putuskan, sebagian, setujui,
    tidak_dikuasai,
};
use crate::kasus::{Kasus, fields, hk, tomorrow};
use crate::perintah::Perintah;

/// Decides `butir` on day 4 and answers the decision's id.
fn decided(butir: Vec<Keputusan>) -> (Kasus, LangkahId) {
    let mut kasus = Kasus::processed(butir.len());
    let id = kasus.on(hk(4)).taken(&putuskan(butir));
    (kasus, id)
}

/// Decided, approved where something is refused, and notified on day 4.
fn notified(butir: Vec<Keputusan>) -> Kasus {
    let (mut kasus, id) = decided(butir);
    if kasus.now().keputusan.is_some_and(|keputusan| keputusan.refuses()) {
        kasus.taken(&setujui(id));
    }
    kasus.taken(&beritahukan(gratis()));
    kasus
}

#[test]
fn no_notice_goes_out_before_every_item_is_decided() {
    let mut kasus = Kasus::processed(2);
    let undecided = kasus.on(hk(2)).ask(&beritahukan(gratis()));
    assert_eq!(undecided, Err(Denied::Refused(Refusal::NotDecided)), "nothing is decided");
    assert_eq!(fields(&kasus.ask(&putuskan([diberikan()]))), ["butir"], "one decision for two items");
}

#[test]
fn a_refusal_rests_on_an_article_a_consequence_and_a_decree_that_is_out() {
    let mut kasus = Kasus::processed(1);
    kasus.on(hk(4));
    let refused = |dasar: DasarPenolakan| {
        let bentuk = domain::permohonan::keputusan::BentukDikuasai { softcopy: true, hardcopy: true };
        putuskan([Keputusan::Ditolak { bentuk, dasar }])
    };
    let decree = |tanggal| Penetapan { nomor: "SK 7/2026".to_owned(), tanggal };
    let letter_j = vec![Pasal17::new(Huruf::J, None).unwrap()];
    let faults = [
        (DasarPenolakan { pasal_17: Vec::new(), ..dasar() }, "butir.0.dasar.pasal_17"),
        (DasarPenolakan { konsekuensi: " ".to_owned(), ..dasar() }, "butir.0.dasar.konsekuensi"),
        (DasarPenolakan { penetapan: Penetapan::default(), ..dasar() }, "butir.0.dasar.penetapan.nomor"),
        (DasarPenolakan { penetapan: decree(None), ..dasar() }, "butir.0.dasar.penetapan.tanggal"),
        (DasarPenolakan { penetapan: decree(Some(tomorrow(hk(4)))), ..dasar() }, "butir.0.dasar.penetapan.tanggal"),
        (DasarPenolakan { pasal_17: letter_j, ..dasar() }, "butir.0.dasar.undang_undang"),
    ];
    for (dasar, field) in faults {
        let denied = kasus.ask(&refused(dasar));
        assert!(fields(&denied).contains(&field), "{field} is needed, found {denied:?}");
    }
    let today = DasarPenolakan { penetapan: decree(Some(hk(4))), ..dasar() };
    assert!(kasus.ask(&refused(today)).is_ok(), "a decree of the same day is out");
}

#[test]
fn a_refusal_goes_out_only_when_the_set_role_approved_it() {
    let (mut kasus, decision) = decided(vec![diberikan(), ditolak()]);
    let alone = kasus.ask(&beritahukan(gratis()));
    assert_eq!(alone, Err(Denied::Refused(Refusal::RefusalNotApproved)), "Perki 1/2021 art. 10(2)f");
    let Perintah::Setujui(input, _) = setujui(decision) else { unreachable!() };
    let other = kasus.ask(&Perintah::Setujui(input, Peran::Petugas));
    assert_eq!(
        other,
        Err(Denied::Refused(Refusal::NotApprover { penyetuju: "Pimpinan" })),
        "another role approves nothing"
    );
    let unread = kasus.ask(&setujui(LangkahId(Uuid::max())));
    assert_eq!(unread, Err(Denied::Refused(Refusal::DecidedMeanwhile)), "nor is a decision approved that was not read");
    kasus.taken(&setujui(decision));
    assert_eq!(kasus.ask(&setujui(decision)), Err(Denied::Refused(Refusal::ApprovedAlready)), "once is enough");
    assert!(kasus.ask(&beritahukan(gratis())).is_ok(), "now it may go out");
}

#[test]
fn deciding_anew_takes_the_approval_away() {
    let (mut kasus, decision) = decided(vec![ditolak()]);
    kasus.taken(&setujui(decision));
    kasus.on(hk(5)).taken(&putuskan([sebagian()]));
    let unapproved = kasus.ask(&beritahukan(gratis()));
    assert_eq!(unapproved, Err(Denied::Refused(Refusal::RefusalNotApproved)), "a blackened part is a refusal, too");
    kasus.undone();
    assert!(kasus.ask(&beritahukan(gratis())).is_ok(), "taken back, the approved decision stands again");
}

#[test]
fn other_words_of_an_item_take_its_decision_away() {
    let (mut kasus, decision) = decided(vec![ditolak()]);
    kasus.taken(&setujui(decision));
    kasus.correct("butir", json!([{ "rincian": "Data yang lain" }])).unwrap();
    assert_eq!(kasus.now().keputusan, None, "what was approved was approved on other words");
    let undecided = kasus.ask(&beritahukan(gratis()));
    assert_eq!(undecided, Err(Denied::Refused(Refusal::NotDecided)), "it is decided anew");
    let (mut kasus, _) = decided(vec![diberikan()]);
    kasus.correct("tujuan", json!("Skripsi")).unwrap();
    assert!(kasus.now().keputusan.is_some(), "another purpose changes no decision");
}

#[test]
fn items_are_not_changed_once_the_notice_answered_them() {
    let mut kasus = notified(vec![diberikan()]);
    let changed = kasus.correct("butir", json!([{ "rincian": "Data yang lain" }]));
    assert_eq!(fields(&changed), ["butir"], "the notice answered other words");
    kasus.correct("tujuan", json!("Skripsi")).unwrap();
    assert_eq!(kasus.now().keadaan, Keadaan::Diberitahukan, "the rest is corrected and moves nothing");
}

#[test]
fn a_grant_in_part_and_a_refusal_are_one_notice_one_decree_and_one_line() {
    let kasus = notified(vec![diberikan(), ditolak(), sebagian()]);
    let now = kasus.now();
    let notice = now.notice().unwrap();
    assert_eq!(notice.hasil, HasilKeputusan::DikabulkanSebagian, "given and refused");
    let of = |jenis| now.surat.iter().filter(|surat| surat.jenis == jenis).count();
    assert_eq!((of(JenisSurat::Pemberitahuan), of(JenisSurat::Penolakan)), (1, 1), "one notice, one decree");
    assert_eq!(now.letter(notice.sk_penolakan.unwrap()).unwrap().jenis, JenisSurat::Penolakan, "named by the notice");
    let line = now.ringkasan();
    assert!(line.dikuasai && line.bentuk.softcopy && line.bentuk.hardcopy, "held in both forms");
    assert_eq!(line.alasan, "UU 14/2008 Pasal 17 huruf h angka 2", "one reason, named once");
    assert_eq!(line.pemberitahuan, Some(hk(4)), "one day");
    assert_eq!(now.due_items(), [0, 2], "what is granted is still to be given");
}

#[test]
fn the_register_has_one_word_for_all_items() {
    use HasilKeputusan::{Dikabulkan, DikabulkanSebagian, Ditolak, TidakDapatDiberikan};
    let cases = [
        (vec![diberikan(), diberikan()], Dikabulkan),
        (vec![sebagian()], DikabulkanSebagian),
        (vec![diberikan(), tidak_dikuasai("")], DikabulkanSebagian),
        (vec![diberikan(), belum_didokumentasikan(5)], DikabulkanSebagian),
        (vec![ditolak()], Ditolak),
        (vec![ditolak(), tidak_dikuasai("BPS")], Ditolak),
        (vec![tidak_dikuasai("BPS")], TidakDapatDiberikan),
        (vec![belum_didokumentasikan(5), tidak_dikuasai("")], TidakDapatDiberikan),
    ];
    for (butir, hasil) in cases {
        assert_eq!(HasilKeputusan::of(&butir), hasil, "{:?}", butir.iter().map(Keputusan::label).collect::<Vec<_>>());
    }
}

#[test]
fn not_held_names_the_body_that_holds_it_if_it_is_known() {
    let kasus = notified(vec![tidak_dikuasai("BPS Kabupaten"), tidak_dikuasai("")]);
    let now = kasus.now();
    assert_eq!(now.keadaan, Keadaan::Selesai, "answered, and nothing is to be given");
    assert_eq!(now.ringkasan().tidak_dikuasai, Some(vec!["BPS Kabupaten".to_owned()]), "the known one");
    assert_eq!(now.ringkasan().alasan, "", "not held is no refusal");
    assert!(now.last_letter(JenisSurat::Penolakan).is_none(), "and has no decree");
    let unknown = notified(vec![tidak_dikuasai("")]).now();
    assert_eq!(unknown.ringkasan().tidak_dikuasai, Some(Vec::new()), "not held by this body, by whom is not known");
}

#[test]
fn what_is_not_documented_is_promised_within_its_own_time() {
    let kasus = notified(vec![diberikan(), belum_didokumentasikan(8)]);
    let now = kasus.now();
    assert_eq!(
        now.tenggat().unwrap().penyediaan,
        Some(hk(12)),
        "8 working days after the notice of day 4, the longest promise"
    );
    assert!(now.ringkasan().belum_didokumentasikan, "the register says so");
    assert_eq!(now.keadaan, Keadaan::Diberitahukan, "it is still owed");
    let Perintah::Putuskan(input) = putuskan([belum_didokumentasikan(0)]) else { unreachable!() };
    let timeless = Kasus::processed(1).now().decide(&input, hk(4));
    assert_eq!(fields(&timeless), ["butir.0.hari"], "a promise has a time");
}

#[test]
fn a_notice_that_grants_says_when_and_one_that_grants_nothing_costs_nothing() {
    let (kasus, _) = decided(vec![diberikan()]);
    let timeless = kasus.ask(&Perintah::Beritahukan(Beritahukan::default()));
    assert_eq!(fields(&timeless), ["waktu_penyediaan"], "Perki 1/2021 art. 31(4)f");
    let (kasus, _) = decided(vec![tidak_dikuasai("BPS")]);
    assert_eq!(fields(&kasus.ask(&beritahukan(berbayar(false)))), ["biaya.baris"], "nothing is given, nothing is paid");
}
