//! The check of an exemption that a refusal rests on.

use domain::pengecualian::periksa::{KodePeringatan as K, Penolakan, untuk_penolakan};
use domain::pengecualian::{Cakupan, Huruf, IsiPengecualian, Jangka, Pasal17};

use super::{careful, day};

fn said(isi: &IsiPengecualian, change: impl FnOnce(&mut Penolakan<'_>)) -> Vec<K> {
    let cited = isi.pasal_17.clone();
    let mut refusal =
        Penolakan { today: day(2026, 6, 1), berlaku: Some(day(2026, 1, 1)), seluruhnya: true, pasal_17: &cited };
    change(&mut refusal);
    untuk_penolakan(isi, &refusal).into_iter().map(|warning| warning.kode).collect()
}

#[test]
fn a_refusal_rests_only_on_what_is_in_force_and_as_it_stands() {
    let mut isi = careful("Rekam medis pasien", "Pasal 17 huruf h angka 2", "Rahasia tersebar");
    assert!(said(&isi, |_| {}).is_empty(), "a sound exemption carries its refusal");
    assert_eq!(said(&isi, |refusal| refusal.berlaku = None), [K::BelumBerlaku], "no decree and no test");
    assert_eq!(said(&isi, |refusal| refusal.berlaku = Some(day(2026, 6, 2))), [K::BelumBerlaku], "in force tomorrow");
    assert!(said(&isi, |refusal| refusal.berlaku = Some(day(2026, 6, 1))).is_empty(), "in force from its first day");
    let other = [Pasal17::new(Huruf::A, None).unwrap()];
    let refusal =
        Penolakan { today: day(2026, 6, 1), berlaku: Some(day(2026, 1, 1)), seluruhnya: false, pasal_17: &other };
    let found: Vec<K> = untuk_penolakan(&isi, &refusal).into_iter().map(|warning| warning.kode).collect();
    assert_eq!(found, [K::HurufBerbeda], "the applicant must be told the ground that was tested");
    isi.jangka = Jangka::Tanggal { sampai: day(2026, 5, 31) };
    assert_eq!(said(&isi, |_| {}), [K::SudahBerakhir], "open by itself since today");
    isi.jangka = Jangka::Tanggal { sampai: day(2026, 6, 1) };
    isi.cakupan = Cakupan::Sebagian { tertutup: "nama".to_owned(), terbuka: "statistik".to_owned() };
    assert_eq!(said(&isi, |_| {}), [K::SeluruhPadahalSebagian], "a part never closes the whole (art. 50(3))");
    assert!(said(&isi, |refusal| refusal.seluruhnya = false).is_empty(), "a partial refusal is what the law wants");
}
