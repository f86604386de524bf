//! UU 14/2008 art. 17 as a decision cites it.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use domain::pengecualian::{Huruf, JangkaTerlama, Pasal17, Pasal17Error};

#[test]
fn the_letters_have_the_items_of_the_law() {
    let counts: Vec<_> = Huruf::ALL.iter().map(|huruf| (huruf.letter(), huruf.items().len())).collect();
    let law = [('a', 5), ('b', 0), ('c', 7), ('d', 0), ('e', 7), ('f', 4), ('g', 0), ('h', 5), ('i', 0), ('j', 0)];
    assert_eq!(counts, law);
}

#[test]
fn a_ground_is_cited_as_decrees_cite_it() {
    assert_eq!(Pasal17::new(Huruf::A, Some(1)).unwrap().label(), "Pasal 17 huruf a angka 1");
    assert_eq!(Pasal17::new(Huruf::J, None).unwrap().label(), "Pasal 17 huruf j");
    assert_eq!(Pasal17::new(Huruf::H, None).unwrap().text(), "Mengungkap rahasia pribadi");
    assert_eq!(
        Pasal17::new(Huruf::H, Some(3)).unwrap().text(),
        "Keadaan keuangan, aset, pendapatan, dan rekening bank"
    );
}

#[test]
fn an_item_the_law_does_not_have_cannot_be_cited() {
    for huruf in Huruf::ALL {
        let last = u8::try_from(huruf.items().len()).unwrap();
        assert!(Pasal17::new(huruf, Some(0)).is_err(), "items count from 1");
        assert!((1..=last).all(|angka| Pasal17::new(huruf, Some(angka)).is_ok()));
        assert!(Pasal17::new(huruf, Some(last + 1)).is_err(), "letter {} ends at {last}", huruf.letter());
    }
    let error = Pasal17::new(Huruf::F, Some(5)).unwrap_err();
    assert_eq!(error, Pasal17Error::NoSuchItem(Huruf::F));
    assert_eq!(error.to_string(), "Pasal 17 huruf f hanya mempunyai angka 1 sampai 4; pilih salah satunya.");
    assert_eq!(
        Pasal17::new(Huruf::B, Some(1)).unwrap_err().to_string(),
        "Pasal 17 huruf b tidak mempunyai angka; kosongkan angkanya."
    );
}

#[test]
fn the_wire_is_checked_like_every_other_way_in() {
    let read = |text| serde_json::from_str::<Pasal17>(text);
    assert_eq!(read(r#"{"huruf":"a","angka":5}"#).unwrap(), Pasal17::new(Huruf::A, Some(5)).unwrap());
    assert_eq!(read(r#"{"huruf":"b"}"#).unwrap().angka(), None);
    assert!(read(r#"{"huruf":"a","angka":6}"#).is_err());
    assert!(read(r#"{"huruf":"k"}"#).is_err());
    assert_eq!(serde_json::to_string(&Pasal17::new(Huruf::G, None).unwrap()).unwrap(), r#"{"huruf":"g","angka":null}"#);
}

#[test]
fn only_law_enforcement_has_a_fixed_longest_period_and_only_j_rests_on_another_statute() {
    for huruf in Huruf::ALL {
        assert_eq!(huruf.longest() == JangkaTerlama::TigaPuluhTahun, huruf == Huruf::A);
        assert_eq!(huruf.needs_other_law(), huruf == Huruf::J);
        assert!(!huruf.text().is_empty() && !huruf.longest().label().is_empty());
    }
}
