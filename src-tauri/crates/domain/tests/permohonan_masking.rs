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
    fn a_mask_hides_part_of_every_number_and_all_of_address_and_mail_box(identitas in identitas()) {
        for masked in [identitas.veiled(), identitas.masked()] {
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
    }

    #[test]
    fn what_leaves_the_desk_masks_names_too(identitas in identitas()) {
        let masked = identitas.masked();
        let person = identitas.jenis == Some(JenisPemohon::Perorangan);
        prop_assert_eq!(masked.nama == identitas.nama, !person, "a person's name is masked, a body's is public");
        for word in identitas.nama.split(' ').filter(|_| person) {
            prop_assert!(!masked.nama.contains(word), "{} shows {}", masked.nama, word);
        }
        prop_assert_ne!(&masked.kuasa.unwrap().nama, &identitas.kuasa.unwrap().nama, "who acts for another is a person");
        prop_assert_ne!(&masked.anggota[0].nama, &identitas.anggota[0].nama, "and so is a member");
        prop_assert!(masked.pekerjaan.is_none_or(|text| text == "***"), "an occupation is not shown");
    }

    #[test]
    fn masking_twice_shows_no_more(identitas in identitas()) {
        let once = identitas.masked();
        for (again, mask) in numbers(&once.masked()).into_iter().zip(numbers(&once)) {
            let hidden = |text: &str| text.chars().filter(|sign| *sign == '*').count();
            prop_assert!(hidden(again) >= hidden(mask), "masking a mask reveals nothing");
        }
    }
}
