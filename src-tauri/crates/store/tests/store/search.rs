//! Search finds what an officer means and never stumbles over what is typed.

use proptest::proptest;

use crate::desk::{Desk, Form, Outcome, form, person};

const NIK: &str = "3404131203900001";

fn desk() -> Result<Desk, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    desk.register(&form("Siti Aminah", "Salinan dokumen permohonan izin mendirikan bangunan tahun 2024"))?;
    desk.register(&form(
        "H. Ahmad Fauzi, S.H.",
        "Pembangunan jembatan Kali Progo; NIK saya 3404131203900001 dan 3404-1312-0390-0001",
    ))?;
    desk.register(&Form { identitas: person("José Müller", Some(NIK)), ..form("", "Laporan keuangan 2025") })?;
    Ok(desk)
}

fn found(desk: &Desk, words: &str) -> Result<Vec<String>, store::StoreError> {
    let rows = desk.store.read(|reader| reader.search(words, 50))?;
    Ok(rows.into_iter().map(|row| row.nomor[..4].to_owned()).collect())
}

#[test]
fn words_are_found_in_every_form_newest_first() -> Outcome {
    let desk = desk()?;
    for (words, expected) in [
        ("mohon", vec!["0001"]),
        ("memohon", vec!["0001"]),
        ("permohonan", vec!["0001"]),
        ("bangun", vec!["0002", "0001"]),
        ("membangun", vec!["0002", "0001"]),
        ("jembat", vec!["0002"]),
        ("aminah siti", vec!["0001"]),
        ("AMINAH", vec!["0001"]),
        ("fauzi progo", vec!["0002"]),
        ("jose muller", vec!["0003"]),
        ("José", vec!["0003"]),
        ("siti progo", vec![]),
        ("2025", vec!["0003"]),
        ("2026", vec!["0003", "0002", "0001"]),
        ("keuangan", vec!["0003"]),
    ] {
        assert_eq!(found(&desk, words)?, expected, "`{words}`");
    }
    Ok(())
}

#[test]
fn the_exact_number_comes_first_and_parts_of_it_are_found() -> Outcome {
    let desk = desk()?;
    assert_eq!(found(&desk, " 0002/PPID/XI/2026 ")?, ["0002"], "a whole number finds its request alone");
    desk.register(&form("Rujukan", "lanjutan dari 0002/PPID/XI/2026"))?;
    assert_eq!(
        found(&desk, "0002/PPID/XI/2026")?,
        ["0002", "0004"],
        "the request itself stands before one that only names it"
    );
    assert_eq!(found(&desk, "0003/ppid")?, ["0003"], "a part of a number will do");
    Ok(())
}

#[test]
fn a_nik_finds_its_person_but_is_no_word_of_the_index() -> Outcome {
    let desk = desk()?;
    assert_eq!(found(&desk, NIK)?, ["0003"], "sixteen digits are looked up as a NIK, and only as the applicant's");
    assert_eq!(found(&desk, "3404 1312 0390 0001")?, ["0003"], "however they are grouped");
    for part in ["340413120390000", "3404", "131203900001", "340413*"] {
        assert!(found(&desk, part)?.is_empty(), "`{part}` is a part of a NIK and must find nobody");
    }
    let raw = desk.raw()?;
    raw.execute_batch("CREATE VIRTUAL TABLE temp.kata USING fts5vocab(main, cari, row)")?;
    let mut statement = raw.prepare("SELECT term FROM temp.kata WHERE term GLOB '*[0-9]*'")?;
    let terms = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    assert!(
        terms.iter().all(|term| !term.contains("3404") && !term.contains("0390")),
        "no word holds digits of a NIK: {terms:?}"
    );
    Ok(())
}

#[test]
fn no_text_is_an_error() -> Outcome {
    let desk = desk()?;
    let long = "permohonan ".repeat(10_000);
    let wall = "a".repeat(100_000);
    for words in [
        "",
        " ",
        "\u{a0}\t\n",
        "\"",
        "\"\"",
        "'",
        "*",
        "-",
        "^",
        ":",
        "(",
        ")",
        "{}",
        "[]",
        "\\",
        "%",
        "_",
        ";",
        "--",
        "🙂",
        "👨‍👩‍👧",
        "\0",
        "a\0b",
        "NEAR",
        "NEAR(a b, 3)",
        "AND",
        "OR",
        "NOT",
        "a AND",
        "nama:siti",
        "nama : siti",
        "siti*",
        "\"siti",
        "siti\"",
        "-siti",
        "^siti",
        "+siti",
        "cari MATCH 'x'",
        "'; DROP TABLE permohonan;--",
        "{nama rincian}: x",
        "ꦱꦸꦏꦂ",
        "e\u{301}",
        "\u{301}",
        "\u{202e}siti",
        "سلام",
        "零",
        "x'00'",
        long.as_str(),
        wall.as_str(),
    ] {
        let rows = found(&desk, words);
        assert!(
            rows.is_ok(),
            "searching for {:?} must find something or nothing, and said {rows:?}",
            words.chars().take(40).collect::<String>()
        );
        let page = desk.store.read(|reader| {
            reader.list(&store::Filter { kata: Some(words.to_owned()), batas: 10, ..Default::default() })
        });
        assert!(page.is_ok(), "filtering a list must not stumble either: {page:?}");
    }
    for blank in ["", "   ", "\u{a0}"] {
        assert!(found(&desk, blank)?.is_empty(), "blank words find nothing");
    }
    assert_eq!(
        found(&desk, "\"siti\" OR NOT")?,
        Vec::<String>::new(),
        "operators are words, and no request holds them"
    );
    proptest!(|(words in "\\PC{0,40}")| {
        assert!(found(&desk, &words).is_ok(), "{words:?}");
    });
    Ok(())
}

#[test]
fn members_and_whoever_acts_are_found_too() -> Outcome {
    let desk = Desk::new()?;
    let mut identitas = person("Kelompok Tani Makmur", None);
    identitas.anggota.push(domain::pemohon::Anggota { nama: "Sugeng Riyadi".to_owned(), nik: Some(NIK.to_owned()) });
    desk.register(&Form { identitas, ..form("", "pupuk bersubsidi") })?;
    assert_eq!(found(&desk, "sugeng")?, ["0001"], "a member of a group asks for his request by his own name");
    Ok(())
}
