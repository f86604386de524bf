//! The figures on paper: what the screen says, of the period and unit chosen, and nobody's name.

use desk::Fault;
use serde_json::json;
use tests::window::Outcome;

use super::{JANUARI, PRIBADI, at, kantor};
use crate::paper::{rows_of, text_of};

#[test]
fn the_print_says_what_the_screen_says() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "petugas")?;
    let period = json!({ "dari": "2026-01-01", "sampai": "2026-12-31" });
    let angka = meja.call("get_angka", period.clone())?;
    let lines = meja.baris_jurnal()?;
    let file = meja.file("angka", period)?;
    assert_eq!(meja.baris_jurnal()?, lines, "no identity is in it, so the print is not recorded");
    assert_eq!(file.name, "Angka layanan 01-01-2026 sd 31-12-2026.pdf", "named after its period");
    let text = text_of(&file.bytes)?;
    let objections = &angka["perkara"];
    assert_eq!(objections["diterima"]["jumlah"], 3, "three objections were received: {objections}");
    let rows = rows_of(&file.bytes)?;
    let mut shown = 0;
    for list in
        [&angka["saluran"], &angka["ketepatan"], &angka["rentang"], &objections["alasan"], &objections["ketepatan"]]
    {
        for bar in list.as_array().into_iter().flatten() {
            let row = format!("{} {}", bar["label"].as_str().unwrap_or_default(), bar["jumlah"]);
            assert!(rows.contains(&row), "“{row}” stands on paper as on the screen: {rows}");
            shown += 1;
        }
    }
    assert_eq!(shown, 29, "every row of the five charts was looked for");
    for words in [
        "1 Januari 2026 – 31 Desember 2026",
        "Seluruh kantor",
        "Satu keberatan dapat memuat beberapa alasan",
        "kepala jurnal",
    ] {
        assert!(text.contains(words), "“{words}” is printed: {text}");
    }
    for own in PRIBADI {
        assert!(!text.contains(own), "“{own}” has no place among figures");
    }
    Ok(())
}

#[test]
fn the_print_of_one_unit_names_it() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "petugas")?;
    let input = json!({ "dari": "2026-01-01", "sampai": "2026-12-31", "unit": "Dinas Kesehatan", "kertas": "f4" });
    let text = text_of(&meja.file("angka", input)?.bytes)?;
    assert!(text.contains("Dinas Kesehatan") && !text.contains("Seluruh kantor"), "whose figures they are: {text}");
    let wrong = json!({ "dari": "2026-01-01", "sampai": "2026-12-31", "kertas": "slip80" });
    let answer = meja.file("angka", wrong);
    assert!(matches!(answer, Err(Fault::Invalid { .. })), "a slip holds no chart: {answer:?}");
    Ok(())
}
