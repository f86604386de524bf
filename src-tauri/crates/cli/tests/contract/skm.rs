//! `ppid skm`: the result of a year of the kind its ending asks for; a year without answers says so and has no value.

use serde_json::{Value, json};

use crate::ppid::{Outcome, Tempat, text_of};

#[test]
fn a_year_without_answers_has_no_value_and_says_so() -> Outcome {
    let tempat = Tempat::with_office()?;
    for (name, begins) in [("s.pdf", &b"%PDF-"[..]), ("s.XLSX", b"PK\x03\x04")] {
        let answer = tempat.office(["skm", "--tahun", "2026", "--json", "--keluar", name])?;
        let told = answer.json()?;
        assert_eq!((answer.status, &told["responden"], &told["nilai"]), (0, &json!(0), &Value::Null), "{name}: {told}");
        assert!(std::fs::read(tempat.path(name))?.starts_with(begins), "{name} is what its ending says");
    }
    let text = text_of(&tempat.path("s.pdf"))?;
    assert!(text.contains("Belum ada jawaban"), "nothing is made up: {text}");
    let wrong = tempat.office(["skm", "--tahun", "2026", "--keluar", "s.docx"])?;
    assert_eq!(wrong.status, 2, "an ending that is none of the two is wrong usage: {wrong:?}");
    let early = tempat.office(["skm", "--tahun", "2027", "--json", "--keluar", "n.pdf"])?;
    assert_eq!((early.status, &early.json()?["fields"][0]["field"]), (3, &json!("tahun")), "2027 has not begun");
    assert!(!tempat.path("n.pdf").exists(), "no file is left behind");
    Ok(())
}
