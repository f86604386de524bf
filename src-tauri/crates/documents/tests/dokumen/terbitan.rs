//! The published folder: what each file says, that nothing secret or hostile is in it, that it is the same every time.

use std::collections::BTreeMap;

use documents::terbitan::{self, BARIS_HALAMAN, Dugaan, Terbitan, Tertutup, berkas_path};
use domain::id::LampiranId;

#[path = "../../examples/terbitan/contoh.rs"]
mod contoh;

use contoh::JAHAT;

fn folder(terbitan: &Terbitan) -> BTreeMap<String, String> {
    let files = terbitan::write(terbitan).expect("a folder");
    files.into_iter().map(|file| (file.path, String::from_utf8(file.bytes).expect("UTF-8"))).collect()
}

/// Twelve ordinary entries and the exemptions, without the hostile rows.
fn ordinary() -> Terbitan {
    let mut terbitan = contoh::terbitan(12);
    terbitan.butir.truncate(12);
    terbitan.dikecualikan.truncate(3);
    terbitan
}

#[test]
fn pages_and_data_say_what_the_decree_set() {
    let folder = folder(&ordinary());
    let names: Vec<&str> = folder.keys().map(String::as_str).collect();
    insta::assert_snapshot!("terbitan_isi_folder", names.join("\n"));
    insta::assert_snapshot!("terbitan_index", folder["index.html"]);
    insta::assert_snapshot!("terbitan_csv", folder["daftar.csv"].trim_start_matches('\u{FEFF}'));
    insta::assert_snapshot!("terbitan_json", folder["daftar.json"]);
    insta::assert_snapshot!("terbitan_dikecualikan_json", folder["dikecualikan.json"]);
    insta::assert_snapshot!("terbitan_dataset", folder["dataset.jsonld"]);
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let one = terbitan::write(&contoh::terbitan(50)).expect("a folder");
    let other = terbitan::write(&contoh::terbitan(50)).expect("a folder");
    assert!(one == other, "a folder published twice must not look changed to who compares it");
}

#[test]
fn no_hostile_text_becomes_markup() {
    let folder = folder(&contoh::terbitan(3));
    let index = &folder["index.html"];
    for tag in ["<img", "<script>", "<!--", "javascript:", "href=\"data:text", "\u{0}", "\u{1b}"] {
        assert!(!index.contains(tag), "{tag:?} stands in the page, where text must stay text");
    }
    for attribute in [" onerror=\"", " onmouseover=\"", " onclick=", " style="] {
        assert!(!index.contains(attribute), "{attribute:?} would run or be dropped by the policy");
    }
    let scripts: Vec<&str> = index.match_indices("<script").map(|(at, _)| &index[at..at + 20]).collect();
    assert_eq!(scripts, ["<script src=\"app.js\"", "<script type=\"applic"], "one script, one data block");
    let data = &folder["data.js"];
    assert!(!data.contains('<') && !data.contains('\u{2028}'), "the data cannot leave their script");
    assert!(
        !index.contains("http-equiv=\"refresh\"") && index.contains("Content-Security-Policy"),
        "the policy stands"
    );
}

#[test]
fn every_text_is_kept_as_it_was_written() {
    let folder = folder(&contoh::terbitan(3));
    let rows: Vec<serde_json::Value> = serde_json::from_str(&folder["daftar.json"]).expect("JSON");
    for (text, row) in JAHAT.iter().zip(&rows[3..]).filter(|(text, _)| **text != "Panjang") {
        assert_eq!(row["judul"].as_str(), Some(*text), "JSON carries the text itself, not the escaped one");
        assert_eq!(row["tautan"].as_array().map(Vec::len), Some(1), "only addresses of the web are links");
    }
    let script = folder["data.js"].trim_start_matches("window.DATA = ").trim_end().trim_end_matches(';');
    let data: serde_json::Value = serde_json::from_str(script).expect("the script's data are JSON");
    assert_eq!(data["baris"].as_array().map(Vec::len), Some(rows.len()), "the search knows every entry");
}

#[test]
fn nothing_in_the_csv_starts_a_formula() {
    let folder = folder(&contoh::terbitan(3));
    for name in ["daftar.csv", "dikecualikan.csv"] {
        let text = folder[name].strip_prefix('\u{FEFF}').expect("Excel reads UTF-8 only with a byte order mark");
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let mut rows = 0;
        for row in reader.records() {
            rows += 1;
            for cell in &row.expect("a row of as many cells as the head") {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{name}: {cell:?} would be run");
            }
        }
        assert!(rows > 3, "{name} holds every row");
    }
}

#[test]
fn the_public_learns_of_an_exemption_what_the_law_wants_known_and_no_more() {
    let folder = folder(&contoh::terbitan(3));
    for (name, text) in &folder {
        assert!(!text.contains("RAHASIA"), "{name} tells the consequence, which may tell the secret");
    }
    let index = &folder["index.html"];
    for said in
        ["Rekam medis pasien", "UU 14/2008 Pasal 17 huruf h angka 2", "5 tahun sejak 1 Maret 2025", "28 Februari 2030"]
    {
        assert!(index.contains(said), "{said:?} is what a citizen may know of an exemption");
    }
    assert!(index.contains("Tetap terbuka: Nama jabatan"), "what stays open of it can be asked for");
}

#[test]
fn a_long_list_is_cut_and_no_row_is_lost() {
    let folder = folder(&contoh::terbitan(2 * BARIS_HALAMAN));
    let pages: Vec<(&String, usize)> = folder
        .iter()
        .filter(|(name, _)| name.ends_with(".html"))
        .map(|(name, page)| (name, page.matches("<tr role=\"row\" id=\"i-").count()))
        .collect();
    assert_eq!(pages.iter().map(|(_, rows)| rows).sum::<usize>(), 2 * BARIS_HALAMAN + JAHAT.len(), "{pages:?}");
    assert!(pages.iter().all(|(_, rows)| *rows <= BARIS_HALAMAN), "a page must stay usable: {pages:?}");
    let index = &folder["index.html"];
    for (name, _) in pages.iter().filter(|(name, _)| *name != "index.html") {
        assert!(index.contains(&format!("href=\"{name}\"")), "without JavaScript {name} is reached by a link");
    }
}

#[test]
fn an_empty_list_and_a_practice_office_say_so() {
    let empty = Terbitan { butir: Vec::new(), dikecualikan: Vec::new(), latihan: true, ..ordinary() };
    let folder = folder(&empty);
    let index = &folder["index.html"];
    assert!(index.contains("<p>Tidak ada.</p>"), "an empty class says that it is empty");
    assert!(index.contains("LATIHAN") && index.contains("noindex"), "made-up data are never taken for a real list");
    assert!(folder["dataset.jsonld"].contains("LATIHAN"), "nor by a catalogue");
    assert!(!folder.contains_key("dikecualikan.csv"), "a list that is empty is not offered");
}

#[test]
fn a_file_of_an_entry_is_linked_where_the_caller_copies_it() {
    let terbitan = ordinary();
    let butir = terbitan.butir.iter().find(|butir| butir.isi.berkas.is_some()).expect("an entry with a file");
    let berkas = butir.isi.berkas.as_ref().expect("its file");
    let path = berkas_path(berkas.id, &berkas.nama);
    assert!(folder(&terbitan)["index.html"].contains(&format!("href=\"{path}\"")), "{path} must be found");
    let hostile = berkas_path(LampiranId::default(), "../../CON");
    assert!(!hostile.contains("..") && hostile.ends_with("/berkas-CON.bin"), "{hostile} must stay in the folder");
}

#[test]
fn an_exemption_without_a_structured_basis_keeps_what_the_list_said() {
    let plan: &Tertutup = &contoh::terbitan(0).dikecualikan[3];
    assert_eq!(plan.dasar, ["Pasal 17 huruf i"], "an imported basis is better than none");
    assert_eq!(plan.jangka, "Sampai ditetapkannya Renja", "a period by event is said in its words");
}

#[test]
fn a_nik_in_a_text_is_named_before_it_is_published() {
    let mut terbitan = ordinary();
    assert_eq!(terbitan::dugaan(&terbitan), [], "an ordinary list warns of nothing");
    terbitan.butir[4].isi.ringkasan = "Surat keputusan a.n. Siti (NIK 3404014508950001)".to_owned();
    terbitan.butir[5].isi.ringkasan = "Nomor kontrak 0000000000000000 dan 123456789012345678".to_owned();
    terbitan.dikecualikan[2].tertutup = "NIK: 3404014508950001.".to_owned();
    assert_eq!(
        terbitan::dugaan(&terbitan),
        [Dugaan::Butir(5), Dugaan::Pengecualian(3)],
        "what cannot be called back is looked at first, and only what can be a NIK"
    );
}
