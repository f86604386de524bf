//! What a refusal may rest on (UU 14/2008 art. 19; Perki 1/2021 art. 34(2), 49), when it is decided and when it goes out.

use std::collections::BTreeMap;

use domain::id::{LangkahId, PengecualianId, UjiId};
use domain::pengecualian::{DasarLain, IsiPengecualian, Jangka, Pengecualian, PengecualianEvent};
use domain::permohonan::decide::Putuskan;
use domain::permohonan::keputusan::{BentukDikuasai, DasarPenolakan};
use domain::permohonan::{Keputusan, KeputusanTersusun};
use uuid::Uuid;

use crate::pengecualian::{after, ditetapkan, isi};
use crate::{bidang, tanggal};

const TODAY: &str = "2026-11-23";

fn id(n: u128) -> PengecualianId {
    PengecualianId(Uuid::from_u128(n))
}

fn tolak(pengecualian: Option<PengecualianId>) -> Keputusan {
    let bentuk = BentukDikuasai { softcopy: true, hardcopy: false };
    Keputusan::Ditolak { bentuk, dasar: DasarPenolakan { pengecualian, ..DasarPenolakan::default() } }
}

fn beri() -> Keputusan {
    let bentuk = BentukDikuasai { softcopy: true, hardcopy: false };
    Keputusan::Diberikan { bentuk, keterangan: String::new(), informasi: None }
}

/// Exemptions by id: 1 set, 2 untested, 3 over, 4 opened, 5 recorded in error, 6 tested.
fn daftar() -> BTreeMap<PengecualianId, Pengecualian> {
    let over = IsiPengecualian { jangka: Jangka::Tanggal { sampai: tanggal("2026-11-22") }, ..isi() };
    let law = DasarLain { peraturan: "UU 17/2023".to_owned(), pasal: "Pasal 297".to_owned() };
    let tested = PengecualianEvent::Diuji {
        uji: UjiId(Uuid::from_u128(7)),
        nomor: "3/2026".to_owned(),
        tanggal: tanggal("2026-11-20"),
        permohonan: None,
        isi: Box::new(IsiPengecualian { dasar_lain: vec![law], ..isi() }),
        membuka: false,
    };
    let opened = PengecualianEvent::Dibuka { dasar: "KI".to_owned(), tanggal: tanggal(TODAY), uji: None };
    let wrong = PengecualianEvent::Ditarik { alasan: "Ganda".to_owned() };
    [
        (1, after(isi(), [ditetapkan()])),
        (2, after(isi(), [])),
        (3, after(over, [ditetapkan()])),
        (4, after(isi(), [ditetapkan(), opened])),
        (5, after(isi(), [ditetapkan(), wrong])),
        (6, after(isi(), [tested])),
    ]
    .map(|(n, one)| (id(n), one))
    .into()
}

#[test]
fn every_refusal_that_rests_on_nothing_is_named_at_once() {
    let all = daftar();
    let ask =
        Putuskan { butir: vec![beri(), tolak(None), tolak(Some(id(2))), tolak(Some(id(1))), tolak(Some(id(99)))] };
    let answer = ask.resting_on(|id| all.get(&id).cloned(), tanggal(TODAY));
    assert_eq!(bidang(answer), [1, 2, 4].map(|at| format!("butir.{at}.dasar.pengecualian")));
    for n in [2, 3, 4, 5] {
        let sentence = all[&id(n)].unusable(tanggal(TODAY)).unwrap_or_default();
        assert!(sentence.ends_with('.'), "exemption {n} says why it cannot be refused with: {sentence}");
    }
}

#[test]
fn the_facts_of_a_refusal_are_those_of_its_exemption() {
    let all = daftar();
    let ask = Putuskan { butir: vec![tolak(Some(id(1))), tolak(Some(id(6))), beri()] };
    let rests = ask.resting_on(|id| all.get(&id).cloned(), tanggal(TODAY)).unwrap();
    let set = rests.butir[0].refusal().unwrap();
    assert_eq!((set.penetapan.nomor.as_str(), set.penetapan.tanggal), ("12/2026", Some(tanggal("2026-03-02"))));
    assert_eq!((set.konsekuensi.as_str(), &set.uji), ("Riwayat kesehatan terungkap", &None));
    assert_eq!(set.pasal_17, isi().pasal_17);
    let tested = rests.butir[1].refusal().unwrap();
    assert_eq!((tested.penetapan.nomor.as_str(), tested.undang_undang.as_str()), ("", "Pasal 297 UU 17/2023"));
    assert_eq!(tested.uji.as_ref().map(|uji| uji.nomor.as_str()), Some("3/2026"));
    assert_eq!(rests.butir[2], beri(), "what is given is left as it is");
}

#[test]
fn a_decision_whose_exemption_ended_is_decided_again() {
    let mut all = daftar();
    let decided =
        |butir| KeputusanTersusun { id: LangkahId(Uuid::nil()), tanggal: tanggal(TODAY), butir, persetujuan: None };
    let made = decided(vec![beri(), tolak(Some(id(1)))]);
    assert!(made.still_rests(|id| all.get(&id).cloned(), tanggal(TODAY)).is_ok());
    all.get_mut(&id(1)).unwrap().isi.jangka = Jangka::Tanggal { sampai: tanggal(TODAY) };
    assert!(made.still_rests(|id| all.get(&id).cloned(), tanggal(TODAY)).is_ok(), "its last day still closes");
    let answer = made.still_rests(|id| all.get(&id).cloned(), tanggal("2026-11-24"));
    let Err(domain::fault::Denied::Invalid(faults)) = answer else { panic!("{answer:?}") };
    assert_eq!(faults[0].field, "butir.1.dasar.pengecualian");
    assert!(faults[0].message.ends_with("Putuskan butir ini kembali."), "{}", faults[0].message);
    let old = decided(vec![tolak(None)]);
    assert!(old.still_rests(|_| None, tanggal(TODAY)).is_ok(), "one from before refusals named their exemption");
}
