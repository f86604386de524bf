//! What a mask may show: never a whole number, address or mail box, whatever was typed.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its own data must fail")]

use domain::pemohon::{Anggota, Identitas, JenisPemohon, Kuasa};
use proptest::prelude::*;

prop_compose! {
    fn identitas()(
        jenis in prop_oneof![
            Just(JenisPemohon::Perorangan), Just(JenisPemohon::BadanHukum), Just(JenisPemohon::Kelompok)
        ],
        nama in "[A-Za-z]{3,9} [A-Za-z]{3,9}",
        nik in prop::option::of("[1-9][0-9]{15}"),
        alamat in "Jalan [A-Z][a-z]{4,9} [0-9]{2,3}",
        telepon in prop::option::of(prop_oneof!["\\+62[1-9][0-9]{7,11}", "1[0-9]{2,6}", "\\+65[0-9]{8}"]),
        surel in prop::option::of("[a-z]{2,9}@[a-z]{3,9}\\.id"),
        pekerjaan in prop::option::of("[A-Z][a-z]{4,12}"),
        other in "[A-Za-z]{3,9}",
        other_nik in prop::option::of("[1-9][0-9]{15}"),
    ) -> Identitas {
        Identitas {
            jenis: Some(jenis), nama, nik, sk_pengesahan: None, alamat: alamat.clone(), telepon: telepon.clone(), surel, pekerjaan,
            kuasa: Some(Kuasa {
                nama: other.clone(), nik: other_nik.clone(), alamat: Some(alamat), telepon, surat_kuasa: None,
            }),
            anggota: vec![Anggota { nama: other, nik: other_nik }],
        }
    }
}

fn numbers(identitas: &Identitas) -> Vec<&str> {
    let kuasa = identitas.kuasa.as_ref().unwrap();
    [&identitas.nik, &identitas.telepon, &kuasa.nik, &kuasa.telepon, &identitas.anggota[0].nik]
        .into_iter()
        .filter_map(|number| number.as_deref())
        .collect()
}

proptest! {
    #[test]
    fn a_screen_hides_part_of_every_number_and_all_of_address_and_mail_box(identitas in identitas()) {
        let masked = identitas.veiled();
        for (number, mask) in numbers(&identitas).into_iter().zip(numbers(&masked)) {
            let hidden = mask.chars().filter(|sign| *sign == '*').count();
            prop_assert_eq!(number.len(), mask.len(), "a mask is as long as its number");
            prop_assert!(hidden * 3 >= number.len(), "{} shows too much of {}", mask, number);
        }
        let kuasa = masked.kuasa.as_ref().unwrap();
        prop_assert_eq!(&masked.alamat, "***", "no part of an address is shown");
        prop_assert_eq!(kuasa.alamat.as_deref(), Some("***"), "nor of the address of who acts for another");
        if let (Some(mail), Some(mask)) = (&identitas.surel, &masked.surel) {
            // The host stays, and may by chance contain the name of the box.
            let (name, shown) = (mail.split_once('@').unwrap().0, mask.split_once('@').unwrap().0);
            prop_assert!(!shown.contains(name), "{} shows the mail box of {}", mask, mail);
        }
    }

    #[test]
    fn what_leaves_the_desk_keeps_initials_and_no_number(identitas in identitas()) {
        let masked = identitas.masked();
        let body = identitas.jenis == Some(JenisPemohon::BadanHukum);
        prop_assert_eq!(masked.nama == identitas.nama, body, "a body's name is public, a person's and a group's is not");
        let kuasa = (masked.kuasa.as_ref().unwrap(), identitas.kuasa.as_ref().unwrap());
        let anggota = (&masked.anggota[0].nama, &identitas.anggota[0].nama);
        for (shown, name) in [(&masked.nama, &identitas.nama), (&kuasa.0.nama, &kuasa.1.nama), anggota] {
            let letters = shown.chars().filter(|sign| sign.is_alphabetic()).count();
            let words = name.split_whitespace().count();
            prop_assert!(letters == words || (body && shown == name), "{} shows more of {} than a letter a word", shown, name);
        }
        let told = [&masked.nik, &masked.telepon, &masked.surel, &masked.pekerjaan, &kuasa.0.nik, &kuasa.0.telepon];
        for text in told.into_iter().flatten().chain([&masked.alamat]) {
            prop_assert_eq!(text, "***", "that it is known, and not a sign of it");
        }
    }

    #[test]
    fn masking_twice_shows_no_more(identitas in identitas()) {
        let once = identitas.masked();
        prop_assert_eq!(once.masked(), once, "masking a mask reveals nothing and changes nothing");
    }
}

#[test]
fn a_text_that_names_the_person_is_known_as_such() {
    let identitas = Identitas {
        jenis: Some(JenisPemohon::Perorangan),
        nama: "Zulkarnaen Wiryadikusuma".to_owned(),
        nik: Some("3201014503900077".to_owned()),
        sk_pengesahan: None,
        alamat: "Jalan Melati 4".to_owned(),
        telepon: Some("+6281234567890".to_owned()),
        surel: Some("zul@contoh.id".to_owned()),
        pekerjaan: None,
        kuasa: None,
        anggota: Vec::new(),
    };
    for text in [
        "Nama ZULKARNAEN kurang satu huruf",
        "NIK 3201 0145 0390 0077 salah",
        "NIK 3201.0145.0390.0077",
        "telepon 0812-3456-7890",
        "telepon +62 812 3456 7890",
        "surel Zul@Contoh.id",
    ] {
        assert!(identitas.is_named_in(text), "{text:?} names the person");
    }
    for text in ["Nama kurang satu huruf", "NIK salah satu angka", "nomor telepon lama", "alamat pindah 12-11-2026"] {
        assert!(!identitas.is_named_in(text), "{text:?} says which part is wrong and no more");
    }
}
