//! Headings in three rows: a group over a subgroup over a column, merged or not.

use domain::impor::{BarisLembar, Bidang as B, Lembar, Pilihan, Sel, read_dip};

use crate::{sheet, titles};

/// What the columns of a sheet were read as.
fn meanings(lembar: &Lembar) -> Vec<Option<B>> {
    let read = read_dip(std::slice::from_ref(lembar), &Pilihan::default());
    read.lembar.first().unwrap().kolom.iter().map(|kolom| kolom.bidang).collect()
}

const KOLOM: [Option<B>; 9] = [
    Some(B::Nomor),
    Some(B::Judul),
    Some(B::Ringkasan),
    Some(B::Unit),
    Some(B::Waktu),
    Some(B::Tempat),
    Some(B::Softcopy),
    Some(B::Hardcopy),
    Some(B::Retensi),
];
const DATA: &str = "1|Renstra|Rencana lima tahun|Bappeda|2025|Wonogiri|√||5 tahun\n2|Neraca|Per 31 Desember|BPKD|2025|Wonogiri||√|10 tahun";

#[test]
fn three_rows_are_read_down_to_the_column() {
    let headings = "No|Informasi||Penguasaan dan penerbitan|||||Jangka Waktu Penyimpanan\n\
        |Judul|Ringkasan|Unit Kerja|Pembuatan||Bentuk||\n\
        ||||Waktu|Tempat|Softcopy|Hardcopy|\n";
    let plain = sheet("", &format!("DAFTAR INFORMASI PUBLIK\n{headings}{DATA}"));
    assert_eq!(meanings(&plain), KOLOM, "each column by the words that mean the most");
    let rows = read_dip(&[plain], &Pilihan::default()).baris;
    assert_eq!(titles(&rows), ["Renstra", "Neraca"], "no row of the headings is taken for an entry");
    let first = &rows.first().unwrap().isi;
    assert_eq!((first.waktu.as_str(), first.tempat.as_str(), first.retensi.as_str()), ("2025", "Wonogiri", "5 tahun"));
    assert!(first.bentuk.softcopy && !first.bentuk.hardcopy);
}

#[test]
fn merged_headings_of_three_rows_say_the_same() {
    let own = |texts: &[&str]| texts.iter().map(|text| Sel::new(*text)).collect::<Vec<_>>();
    let merged = |teks: &str| Sel { teks: teks.to_owned(), gabungan: true };
    let (group, made, form) = ("Penguasaan dan penerbitan", "Pembuatan", "Bentuk");
    let (no, judul, ringkasan, unit, retensi) = ("No", "Judul", "Ringkasan", "Unit Kerja", "Jangka Waktu Penyimpanan");
    let mut top = own(&[no, "Informasi", "", group, "", "", "", "", retensi]);
    top[2] = merged("Informasi");
    top[4..8].fill(merged(group));
    let middle = [
        vec![merged(no)],
        own(&[judul, ringkasan, unit, made]),
        vec![merged(made)],
        own(&[form]),
        vec![merged(form), merged(retensi)],
    ]
    .concat();
    let bottom = [
        [no, judul, ringkasan, unit].map(merged).to_vec(),
        own(&["Waktu", "Tempat", "Softcopy", "Hardcopy"]),
        vec![merged(retensi)],
    ]
    .concat();
    let mut lembar = Lembar { nama: String::new(), catatan: Vec::new(), baris: Vec::new() };
    for (nomor, sel) in (1..).zip([top, middle, bottom]) {
        lembar.baris.push(BarisLembar { nomor, sel });
    }
    lembar.baris.extend(sheet("", DATA).baris.into_iter().map(|row| BarisLembar { nomor: row.nomor + 3, ..row }));
    assert_eq!(meanings(&lembar), KOLOM, "merges only say where a group ends");
    assert_eq!(titles(&read_dip(&[lembar], &Pilihan::default()).baris), ["Renstra", "Neraca"]);
}

#[test]
fn a_first_entry_of_short_words_is_no_third_row_of_headings() {
    let text = "No|Judul|Unit|Bentuk|\n|||Softcopy|Hardcopy\nA|Profil|Setda|√|\nB|Maklumat|Setda||√";
    let rows = read_dip(&[sheet("", text)], &Pilihan::default()).baris;
    assert_eq!(titles(&rows), ["Profil", "Maklumat"], "two rows of headings stay two");
}
