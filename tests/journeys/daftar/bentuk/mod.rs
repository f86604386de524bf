//! What becomes of lists in the shapes offices publish, without a column mapped by hand: reviewed line by line.

mod contoh;
mod register;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use tests::daftar::{Berkas, hitung};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::utuh;

/// The file read, taken and read again, told in lines.
fn riwayat(meja: &Meja, jenis: &str, isi: &str, unit: Option<&str>) -> Outcome<String> {
    let file = || {
        let file = Berkas::baru(jenis, "daftar.csv", isi).dengan("ukuran", json!(1_000));
        unit.iter().fold(file, |file, unit| file.dengan("unit", json!(unit)))
    };
    let look = file().periksa(meja)?;
    let mut text = counts("percobaan", &look);
    for sheet in items(&look["lembar"]) {
        for column in items(&sheet["kolom"]) {
            writeln!(
                text,
                "kolom “{}”: {}",
                said(&column["judul"]),
                column["bidang"].as_str().unwrap_or("tidak diambil")
            )?;
        }
        for note in items(&sheet["catatan"]) {
            writeln!(text, "catatan lembar: {}", said(note))?;
        }
    }
    writeln!(text, "baris yang menjadi butir: {}", runs(&look))?;
    for row in items(&look["baris"]) {
        let why = items(&row["alasan"]).iter().chain(items(&row["catatan"])).map(said).collect::<Vec<_>>();
        if !why.is_empty() {
            writeln!(text, "baris {}: {}", row["baris"], why.join(" "))?;
        }
    }
    text += &counts("diterima", &file().terima(meja)?);
    if jenis == "dip" {
        let page = meja.call("list_informasi", json!({ "ukuran": 100 }))?;
        for field in ["kelas", "kelompok"] {
            let mut found: BTreeMap<&str, usize> = BTreeMap::new();
            for row in items(&page["baris"]) {
                *found.entry(said(&row["informasi"]["isi"][field])).or_default() += 1;
            }
            for (name, count) in found {
                writeln!(text, "{field} “{name}”: {count} butir")?;
            }
        }
    }
    if jenis == "permohonan" {
        for year in items(&look["nomor"]) {
            let told =
                items(&year["celah"]).iter().chain(items(&year["kembar"])).map(said).collect::<Vec<_>>().join(" ");
            writeln!(text, "tahun {}, tertinggi {}: {told}", year["tahun"], year["tertinggi"])?;
        }
        let all = json!({ "jenis": "permohonan", "dari": "2010-01-01", "sampai": "2026-11-23" });
        for row in items(&meja.call("view_register", all)?["baris"]) {
            let cells: Vec<&str> = items(&row["sel"]).iter().map(said).collect();
            writeln!(text, "register: {}", cells.join(" | "))?;
        }
    }
    text += &counts("diimpor lagi", &file().terima(meja)?);
    Ok(text)
}

fn counts(what: &str, hasil: &Value) -> String {
    let [baru, berubah, sama, ditolak] = hitung(hasil);
    format!("{what}: {baru} baru, {berubah} berubah, {sama} sama, {ditolak} ditolak\n")
}

fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

fn said(text: &Value) -> &str {
    text.as_str().unwrap_or_default()
}

/// `4-5 13-16 21`.
fn runs(look: &Value) -> String {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for row in items(&look["baris"]).iter().filter_map(|row| row["baris"].as_u64()) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == row => *last = row,
            _ => runs.push((row, row)),
        }
    }
    let told =
        runs.iter().map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") });
    told.collect::<Vec<_>>().join(" ")
}

/// Takes a list of one shape into a fresh office and holds what became of it against what was reviewed.
fn holds(nama: &str, jenis: &str, isi: &str, unit: Option<&str>) -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    insta::assert_snapshot!(nama, riwayat(&meja, jenis, isi, unit)?);
    utuh(&meja)
}

#[test]
fn the_table_of_a_portal() -> Outcome {
    holds("portal", "dip", &contoh::portal(), None)
}

#[test]
fn the_export_of_a_campus() -> Outcome {
    holds("kampus", "dip", &contoh::kampus(), None)
}

#[test]
fn the_table_of_a_province() -> Outcome {
    holds("provinsi", "dip", &contoh::provinsi(), None)
}

#[test]
fn exemptions_of_a_regency() -> Outcome {
    holds("dik_kabupaten", "dik", &contoh::dik_kabupaten(), Some("Dinas Contoh"))
}

#[test]
fn exemptions_of_a_campus() -> Outcome {
    holds("dik_kampus", "dik", &contoh::dik_kampus(), Some("Kampus Contoh"))
}

#[test]
fn units_of_a_regency() -> Outcome {
    holds("unit", "unit", &contoh::unit(), None)
}

#[test]
fn the_register_of_a_regency_with_two_rows_of_headings() -> Outcome {
    holds("register_kabupaten", "permohonan", &register::kabupaten(), None)
}

#[test]
fn the_register_of_the_prosecution_of_2010() -> Outcome {
    holds("register_kejaksaan", "permohonan", &register::kejaksaan(), None)
}

#[test]
fn the_register_a_village_program_prints() -> Outcome {
    holds("register_desa", "permohonan", &register::desa(), None)
}

#[test]
fn the_table_of_an_election_supervisor() -> Outcome {
    holds("register_pengawas", "permohonan", &register::pengawas(), None)
}

#[test]
fn the_table_of_a_web_portal() -> Outcome {
    holds("register_portal", "permohonan", &register::portal(), None)
}

#[test]
fn the_register_of_2021_with_three_rows_of_headings() -> Outcome {
    holds("register_perki_2021", "permohonan", &register::perki_2021(), None)
}
