//! Pages of the public list: whatever is asked for, each row is shown once, in the order of titles, from both ends.

use domain::dip::{InformasiEvent, IsiInformasi, KeadaanInformasi, Kelas};
use domain::id::InformasiId;
use domain::jurnal::Event;
use store::{InformasiFilter, StoreError};

use crate::desk::{Desk, Outcome, at, day};

const COUNT: u32 = 1_200;

/// More entries than are ever sorted at once: *Laporan 0001* to *1200*, every tenth of another unit and class, every
/// hundredth about roads.
fn desk() -> Result<Desk, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    desk.store.write(|tx| {
        // Against the order of titles, so that only sorting brings it about.
        (1..=COUNT).rev().try_for_each(|n| {
            let (kelas, unit) = if n % 10 == 0 { (Kelas::Berkala, "Setda") } else { (Kelas::SetiapSaat, "Camat") };
            let about = if n % 100 == 0 { "jalan" } else { "desa" };
            let isi = IsiInformasi {
                waktu: (2020 + n % 5).to_string(),
                ..IsiInformasi::new(format!("Laporan {n:04} {about}"), kelas, unit)
            };
            let event = InformasiEvent::Dicatat { isi: Box::new(isi), impor: None };
            tx.append(InformasiId::new().0, &Event::Informasi(event), None, at("2026-11-23T09:00:00+07:00")).map(drop)
        })
    })?;
    Ok(desk)
}

fn titles(desk: &Desk, filter: &InformasiFilter) -> Result<(Vec<String>, u32), StoreError> {
    let page = desk.store.read(|reader| reader.list_informasi(filter))?;
    Ok((page.rows.into_iter().map(|row| row.isi.judul).collect(), page.total))
}

#[test]
fn every_page_shows_its_rows_in_order() -> Outcome {
    let desk = desk()?;
    let all = InformasiFilter { batas: 100, ..InformasiFilter::default() };
    for (what, filter, expected) in [
        ("all", all.clone(), COUNT),
        ("a common class", InformasiFilter { kelas: Some(Kelas::SetiapSaat), ..all.clone() }, 1_080),
        ("a rare class", InformasiFilter { kelas: Some(Kelas::Berkala), ..all.clone() }, 120),
        ("a unit", InformasiFilter { unit: Some("Setda".to_owned()), ..all.clone() }, 120),
        ("a year", InformasiFilter { tahun: Some(2021), ..all.clone() }, 240),
        ("a state", InformasiFilter { keadaan: Some(KeadaanInformasi::Konsep), ..all.clone() }, COUNT),
        ("due for renewal", InformasiFilter { lama_sebelum: Some(day("2026-11-24")), ..all.clone() }, COUNT),
        ("not due", InformasiFilter { lama_sebelum: Some(day("2026-11-23")), ..all.clone() }, 0),
        ("a common word", InformasiFilter { kata: Some("lapor".to_owned()), ..all.clone() }, COUNT),
        ("a rare word", InformasiFilter { kata: Some("jalan".to_owned()), ..all.clone() }, 12),
        (
            "a common word and a unit",
            InformasiFilter { kata: Some("laporan".to_owned()), unit: Some("Setda".to_owned()), ..all.clone() },
            120,
        ),
        (
            "a rare word and a year",
            InformasiFilter { kata: Some("jalan".to_owned()), tahun: Some(2020), ..all.clone() },
            12,
        ),
        ("off the list", InformasiFilter { ditarik: true, ..all.clone() }, 0),
    ] {
        let mut shown = Vec::new();
        for page in 0..=expected / 100 {
            let (rows, total) = titles(&desk, &InformasiFilter { dari_baris: page * 100, ..filter.clone() })?;
            assert_eq!(total, expected, "the total of `{what}` is the same on every page");
            shown.extend(rows);
        }
        assert_eq!(shown.len(), expected as usize, "`{what}`: every row is on a page");
        assert!(shown.is_sorted_by(|a, b| a < b), "`{what}`: by title, none twice");
    }
    let beyond = titles(&desk, &InformasiFilter { dari_baris: 5_000, ..all.clone() })?;
    assert_eq!(beyond, (Vec::new(), COUNT), "beyond the end stands nothing");
    let figures = titles(&desk, &InformasiFilter { batas: 0, ..all })?;
    assert_eq!(figures, (Vec::new(), COUNT), "who asks for no rows gets the total");
    Ok(())
}

#[test]
fn the_figures_count_the_whole_list() -> Outcome {
    let desk = desk()?;
    let figures = desk.store.read(|reader| reader.count_informasi(day("2026-11-24")))?;
    let kelas = [(Kelas::Berkala, 120), (Kelas::SertaMerta, 0), (Kelas::SetiapSaat, 1_080)];
    assert_eq!(figures.kelas, kelas, "each class, the empty one too");
    assert_eq!(figures.keadaan.first(), Some(&(KeadaanInformasi::Konsep, COUNT)), "all are just written down");
    assert_eq!(figures.tahun, [2024, 2023, 2022, 2021, 2020], "years named, newest first");
    assert_eq!(figures.lama, COUNT, "all of the 23rd are older than the 24th");
    let units = desk.store.read(|reader| reader.informasi_units())?;
    assert_eq!(units, [("Camat".to_owned(), 1_080), ("Setda".to_owned(), 120)], "units with how much each holds");
    Ok(())
}
