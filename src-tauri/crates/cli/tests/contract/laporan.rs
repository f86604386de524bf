//! `ppid laporan`: the annual report and the summary of a half year, each of the kind its ending asks for, without anybody's
//! identity.

use serde_json::json;

use crate::ppid::{Outcome, Tempat, permohonan, text_of};

fn office_with_requests() -> Outcome<Tempat> {
    let tempat = Tempat::with_office()?;
    let forms = json!([permohonan("Ahmad Fauzi"), permohonan("Siti Aminah")]);
    let done = tempat.office_reading(["permohonan", "daftar", "--berkas", "-"], forms.to_string().as_bytes())?;
    assert_eq!(done.status, 0, "two requests to report: {done:?}");
    Ok(tempat)
}

#[test]
fn the_report_of_a_year_is_written_as_its_ending_asks() -> Outcome {
    let tempat = office_with_requests()?;
    for (name, begins) in [("l.pdf", &b"%PDF-"[..]), ("l.DOCX", b"PK\x03\x04")] {
        let answer = tempat.office(["laporan", "--tahun", "2026", "--json", "--keluar", name])?;
        let expected = json!({ "berkas": name, "tahun": 2026, "semester": null, "permohonan": 2, "ditetapkan": false });
        assert_eq!((answer.status, answer.json()?), (0, expected), "{name}: two requests, not set yet");
        assert!(std::fs::read(tempat.path(name))?.starts_with(begins), "{name} is what its ending says");
    }
    let text = text_of(&tempat.path("l.pdf"))?;
    for words in ["LAPORAN LAYANAN INFORMASI PUBLIK", "TAHUN 2026", "Diterima 2 permohonan"] {
        assert!(text.contains(words), "the report says {words}: {text}");
    }
    for own in ["Fauzi", "Aminah", "3201"] {
        assert!(!text.contains(own), "nobody's identity is in it ({own}): {text}");
    }
    Ok(())
}

#[test]
fn the_summary_of_a_half_year_counts_that_half() -> Outcome {
    let tempat = office_with_requests()?;
    for (half, called, counted) in [("1", "SEMESTER I TAHUN 2026", 0), ("2", "SEMESTER II TAHUN 2026", 2)] {
        let answer =
            tempat.office(["laporan", "--tahun", "2026", "--semester", half, "--json", "--keluar", "r.pdf"])?;
        assert_eq!((answer.status, &answer.json()?["permohonan"]), (0, &json!(counted)), "half {half}: {answer:?}");
        let text = text_of(&tempat.path("r.pdf"))?;
        assert!(text.contains(called), "half {half} is called by its name: {text}");
        assert!(text.contains(&format!("Diterima {counted} permohonan")), "and counts its own: {text}");
    }
    Ok(())
}

#[test]
fn a_year_to_come_is_refused_and_nothing_is_written() -> Outcome {
    let tempat = office_with_requests()?;
    let answer = tempat.office(["laporan", "--tahun", "2027", "--json", "--keluar", "l.pdf"])?;
    assert_eq!((answer.status, &answer.json()?["fields"][0]["field"]), (3, &json!("tahun")), "2027 has not begun");
    assert!(!tempat.path("l.pdf").exists(), "no file is left behind");
    Ok(())
}
