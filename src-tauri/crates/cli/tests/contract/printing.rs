//! `ppid permohonan tanda-bukti` and `ppid register permohonan`.

use serde_json::json;

use crate::ppid::{Outcome, Tempat, permohonan, text_of};

const NOMOR: &str = "0001/PPID/XI/2026";

fn office_with_requests() -> Outcome<Tempat> {
    let tempat = Tempat::with_office()?;
    let list = json!([permohonan("Ahmad Fauzi"), permohonan("Budi Santoso"), permohonan("=1+1")]).to_string();
    let answer = tempat.office_reading(["permohonan", "daftar", "--berkas", "-"], list.as_bytes())?;
    if answer.status == 0 { Ok(tempat) } else { Err(format!("{answer:?}").into()) }
}

fn receipt<'w>(kertas: &'w str, keluar: &'w str) -> [&'w str; 9] {
    ["permohonan", "tanda-bukti", "--nomor", NOMOR, "--kertas", kertas, "--keluar", keluar, "--json"]
}

#[test]
fn a_receipt_is_written_on_every_paper_and_the_second_is_a_copy() -> Outcome {
    let tempat = office_with_requests()?;
    for (place, kertas) in ["a4", "f4", "setengah", "slip80"].into_iter().enumerate() {
        let name = format!("{kertas}.pdf");
        let answer = tempat.office(receipt(kertas, &name))?;
        assert_eq!(answer.status, 0, "{kertas}: {answer:?}");
        assert_eq!(
            answer.json()?,
            json!({ "berkas": name, "nomor": NOMOR, "salinan_ke": place }),
            "{kertas}: each print is counted"
        );
        let text = text_of(&tempat.path(&name))?;
        for words in [NOMOR, "Ahmad Fauzi", "7 Desember 2026"] {
            assert!(text.contains(words), "the receipt on {kertas} says {words}: {text}");
        }
        assert_eq!(
            text.to_lowercase().contains("salinan ke-"),
            place > 0,
            "{kertas}: only the first is no copy: {text}"
        );
    }
    assert_eq!(tempat.office(receipt("a3", "x.pdf"))?.status, 2, "a paper nobody has is wrong usage");
    Ok(())
}

#[test]
fn a_receipt_that_cannot_be_written_is_not_recorded() -> Outcome {
    let tempat = office_with_requests()?;
    std::fs::create_dir(tempat.path("map.pdf"))?;
    for keluar in ["tidak-ada/tb.pdf", "map.pdf", "data/tb.pdf", "map.pdf/../data/tb.pdf"] {
        let answer = tempat.office(receipt("a4", keluar))?;
        assert_eq!(
            (answer.status, &answer.json()?["fields"][0]["field"]),
            (3, &json!("keluar")),
            "{keluar} is refused"
        );
    }
    for keluar in ["-", "data", "data/kantor.db", "tb", "tb.txt"] {
        assert_eq!(tempat.office(receipt("a4", keluar))?.status, 2, "{keluar} is no name of a PDF");
    }
    std::fs::remove_dir(tempat.path("map.pdf"))?;
    let shown = tempat.office(["permohonan", "tunjuk", "--nomor", NOMOR, "--json"])?.json()?;
    assert_eq!(shown["permohonan"]["cetak_tanda_bukti"], 0, "nothing was handed out, nothing is recorded");
    let answer = tempat.office([
        "permohonan",
        "tanda-bukti",
        "--nomor",
        "0999/PPID/XI/2026",
        "--kertas",
        "a4",
        "--keluar",
        "baru.pdf",
    ])?;
    assert_eq!(answer.status, 3, "no such number");
    let left: Vec<_> = std::fs::read_dir(tempat.dir.path())?
        .map(|entry| entry.map(|entry| entry.file_name()))
        .collect::<Result<_, _>>()?;
    assert_eq!(left.len(), 3, "no half file is left behind: {left:?}");
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_is_written_through_but_never_into_the_data_or_onto_a_device() -> Outcome {
    use std::os::unix::fs::symlink;

    let tempat = office_with_requests()?;
    let kept = std::fs::read(tempat.path("data/kunci.json"))?;
    symlink("data/kunci.json", tempat.path("kunci.pdf"))?;
    symlink("data", tempat.path("jalan-lain"))?;
    symlink("/dev/null", tempat.path("buangan.pdf"))?;
    symlink("lingkar.pdf", tempat.path("lingkar.pdf"))?;
    let fifo = std::process::Command::new("mkfifo").arg(tempat.path("pipa.pdf")).status()?;
    assert!(fifo.success(), "a pipe to refuse");
    for keluar in ["kunci.pdf", "jalan-lain/tb.pdf", "buangan.pdf", "lingkar.pdf", "pipa.pdf"] {
        let answer = tempat.office(receipt("a4", keluar))?;
        let value = answer.json()?;
        assert_eq!(
            (answer.status, &value["fields"][0]["field"]),
            (3, &json!("keluar")),
            "{keluar} is refused: {value}"
        );
    }
    assert_eq!(std::fs::read(tempat.path("data/kunci.json"))?, kept, "the key file is as it was");

    std::fs::create_dir(tempat.path("arsip"))?;
    symlink("arsip/tb.pdf", tempat.path("tb.pdf"))?;
    for keluar in ["tb.pdf", "tb.pdf"] {
        assert_eq!(tempat.office(receipt("a4", keluar))?.status, 0, "a link to a place of one's own is followed");
    }
    assert!(std::fs::read(tempat.path("arsip/tb.pdf"))?.starts_with(b"%PDF-"), "what it names is written");
    assert!(tempat.path("tb.pdf").is_symlink(), "and the link stays a link");
    let shown = tempat.office(["permohonan", "tunjuk", "--nomor", NOMOR, "--json"])?.json()?;
    assert_eq!(shown["permohonan"]["cetak_tanda_bukti"], 2, "only what was written is recorded");
    Ok(())
}

#[test]
fn the_register_s_kind_follows_its_ending() -> Outcome {
    let tempat = office_with_requests()?;
    let register = |keluar: &str, more: &[&str]| {
        let words =
            ["register", "permohonan", "--dari", "2026-11-01", "--sampai", "30 November 2026", "--json", "--keluar"];
        tempat.office(words.into_iter().chain([keluar]).chain(more.iter().copied()))
    };
    for (name, begins) in [("r.pdf", &b"%PDF-"[..]), ("r.XLSX", b"PK\x03\x04"), ("r.csv", b"\xef\xbb\xbf")] {
        let answer = register(name, &["--kertas", "a4"])?;
        assert_eq!((answer.status, answer.json()?), (0, json!({ "berkas": name, "baris": 3 })), "{name}: three lines");
        assert!(std::fs::read(tempat.path(name))?.starts_with(begins), "{name} is what its ending says");
    }
    let masked = std::fs::read_to_string(tempat.path("r.csv"))?;
    assert!(masked.contains("***") && !masked.contains("3201"), "masked unless asked: {masked}");
    register("penuh.csv", &["--samarkan", "tidak"])?;
    let whole = std::fs::read_to_string(tempat.path("penuh.csv"))?;
    assert!(whole.contains("3201014503900001"), "in full for a role that may: {whole}");
    assert!(whole.contains("'=1+1"), "a name that looks like a formula is text to a spreadsheet: {whole}");
    Ok(())
}

#[test]
fn a_period_that_is_none_is_wrong_usage() -> Outcome {
    let tempat = office_with_requests()?;
    let register = |dari: &str, sampai: &str| {
        tempat.office(["register", "permohonan", "--dari", dari, "--sampai", sampai, "--json", "--keluar", "r.pdf"])
    };
    for (dari, sampai, named) in [
        ("31-02-2026", "2026-11-30", "--dari"),
        ("2026-11-01", "besok", "--sampai"),
        ("2026-12-01", "2026-11-01", "--sampai"),
    ] {
        let answer = register(dari, sampai)?;
        let message = answer.json()?["message"].to_string();
        assert_eq!(answer.status, 2, "{dari} to {sampai} is no period");
        assert!(message.contains(named), "{dari} to {sampai}: {named} is named: {message}");
    }
    assert!(!tempat.path("r.pdf").exists(), "and no file was made");
    let empty = register("2025-01-01", "2025-12-31")?;
    assert_eq!((empty.status, &empty.json()?["baris"]), (0, &json!(0)), "an empty period is a register without lines");
    Ok(())
}
