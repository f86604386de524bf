//! Shapes of lists of public information: groups, merged cells, continuations, marks, feet, several sheets.

use std::collections::BTreeMap;

use domain::dip::Kelas;
use domain::impor::{BarisLembar, Bidang, Lembar, Pilihan, Sel, read_dip};

use crate::{dip, sheet, titles};

#[test]
fn group_rows_carry_class_and_heading_and_rows_without_a_number_go_on() {
    let rows = dip("A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA\n\
         No|Judul Informasi|Ringkasan Informasi|Pejabat yang menguasai informasi|Bentuk Informasi yang Tersedia|Jenis Media\n\
         1. Informasi tentang Profil\n\
         a.|Visi dan Misi|Visi misi daerah|Setda|Hard & Soft File|https://contoh.go.id/visi\n\
         ||Misi :||||\n\
         ||1. Pertama||||\n\
         ||2. Kedua||||\n\
         b.|LHKPN|Laporan harta|Inspektorat||\n\
         ||a. Bupati||Soft File|\n\
         |||||https://contoh.go.id/lhkpn\n\
         2. Ringkasan Program\n\
         a.|Nama Program|Program daerah|Bappeda|Soft File|\n\
         II. Informasi Serta Merta\n\
         No|Judul Informasi|Ringkasan Informasi|Pejabat yang menguasai informasi|Bentuk Informasi yang Tersedia|Jenis Media\n\
         1|Peringatan banjir|Tinggi air|BPBD|Soft File|\n\
         C. INFORMASI YANG WAJIB TERSEDIA SETIAP SAAT\n\
         1|Daftar aset|Aset daerah|BPKAD|Hard File|\n");
    assert_eq!(titles(&rows), ["Visi dan Misi", "LHKPN", "Nama Program", "Peringatan banjir", "Daftar aset"]);
    let told: Vec<(Kelas, &str)> = rows.iter().map(|row| (row.isi.kelas, row.isi.kelompok.as_str())).collect();
    assert_eq!(
        told,
        [
            (Kelas::Berkala, "Informasi tentang Profil"),
            (Kelas::Berkala, "Informasi tentang Profil"),
            (Kelas::Berkala, "Ringkasan Program"),
            (Kelas::SertaMerta, ""),
            (Kelas::SetiapSaat, ""),
        ],
        "an entry stands under the class and heading above it"
    );
    let (visi, lhkpn) = (rows.first().unwrap(), rows.get(1).unwrap());
    assert_eq!(visi.isi.ringkasan, "Visi misi daerah\nMisi :\n1. Pertama\n2. Kedua", "every line of a summary is kept");
    assert!(lhkpn.isi.bentuk.softcopy && !lhkpn.isi.bentuk.hardcopy, "a form told in a row below counts");
    assert_eq!(lhkpn.isi.tautan, ["https://contoh.go.id/lhkpn"], "and an address too");
}

#[test]
fn a_list_without_titles_has_them_in_the_first_line_of_its_summary() {
    let rows = dip("DAFTAR INFORMASI PUBLIK\nUnit Kerja : Dinas Kesehatan\n\
         No|Ringkasan Isi Informasi|Pejabat/Unit/Satker yang menguasai informasi|Waktu dan tempat pembuatan informasi|Bentuk informasi yang tersedia||Jangka waktu penyimpanan atau retensi arsip\n\
         ||||Soft Copy|Hard Copy|\n(1)|(2)|(3)|(4)|(5)|(6)|(7)\n\
         I. INFORMASI BERKALA\n\
         1|Profil Dinas // Alamat dan tugas|Sekretariat|Jakarta, 2025|√|x|5 tahun\n\
         2|Renstra||Maret 2023 di Wonogiri|x|√|1 tahun\n\
         Jumlah|2\n\
         ||||Wonogiri, 2 Januari 2025\n||||Kepala Dinas\n||||Budi\n||||NIP. 19700101");
    assert_eq!(titles(&rows), ["Profil Dinas", "Renstra"], "headings, counts, sums and signatures are no entries");
    let (first, second) = (rows.first().unwrap(), rows.get(1).unwrap());
    assert_eq!(first.isi.ringkasan, "Alamat dan tugas");
    assert_eq!((first.isi.tempat.as_str(), first.isi.waktu.as_str()), ("Jakarta", "2025"));
    assert_eq!(first.isi.waktu_tempat_asli, "", "place, comma, time is how it is printed anyway");
    assert_eq!((second.isi.tempat.as_str(), second.isi.waktu.as_str()), ("Wonogiri", "Maret 2023"));
    assert_eq!(second.isi.waktu_tempat_asli, "Maret 2023 di Wonogiri", "what was joined otherwise is kept");
    assert!(first.isi.bentuk.softcopy && !first.isi.bentuk.hardcopy, "beside ticks a cross is a no");
    assert_eq!(second.isi.unit, "Sekretariat", "a merged cell of a CSV file is blank below its first row");
    assert!(!second.catatan.is_empty(), "and that is a guess, which is told");
}

#[test]
fn crosses_alone_are_marks() {
    let rows =
        dip("No|Informasi|Berkala|Serta Merta|Setiap Saat|Unit\n1|APBD|x|||BPKD\n2|Wabah||x||Dinkes\n3|Aset|||x|BPKD");
    let classes: Vec<Kelas> = rows.iter().map(|row| row.isi.kelas).collect();
    assert_eq!(classes, Kelas::ALL, "in a list without ticks the cross is the mark");
}

#[test]
fn facts_joined_in_a_cell_are_parted_and_nothing_is_invented() {
    let read = |cell: &str| {
        let rows = dip(&format!("No|Judul|Unit|Waktu dan tempat pembuatan|Bentuk\n1|a|b|{cell}|"));
        let isi = rows.first().unwrap().isi.clone();
        (isi.waktu, isi.tempat, isi.waktu_tempat_asli)
    };
    let all = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(read("2025, Tegal"), all("2025", "Tegal", "2025, Tegal"));
    assert_eq!(read("Tegal, 7 Maret 2025"), all("7 Maret 2025", "Tegal", ""));
    assert_eq!(read("Setiap tahun"), all("Setiap tahun", "", ""));
    assert_eq!(read("2019 - 2024 / Wonogiri"), all("2019 - 2024", "Wonogiri", "2019 - 2024 / Wonogiri"));
    assert_eq!(read("Diskominfo"), all("", "Diskominfo", ""));
    assert_eq!(
        read("Januari s.d. Desember 2024, Kota Batu"),
        all("Januari s.d. Desember 2024", "Kota Batu", "Januari s.d. Desember 2024, Kota Batu")
    );
    let forms = |cell: &str| {
        let rows = dip(&format!("No|Judul|Unit|Bentuk\n1|a|b|{cell}"));
        let bentuk = rows.first().unwrap().isi.bentuk.clone();
        (bentuk.softcopy, bentuk.hardcopy, bentuk.lain)
    };
    for cell in [
        "Hard & Soft File",
        "Softcopy dan hardcopy",
        "hardcopy/softcopy",
        "Soft Copy, Hard Copy",
        "Cetak dan elektronik",
    ] {
        assert_eq!(forms(cell), (true, true, String::new()), "{cell} says both and nothing else");
    }
    assert_eq!(
        forms("Softcopy (PDF)"),
        (true, false, "Softcopy (PDF)".to_owned()),
        "what the flags do not say is kept"
    );
    assert_eq!(forms("Hardcopy, papan pengumuman"), (false, true, "papan pengumuman".to_owned()));
}

#[test]
fn several_sheets_carry_class_and_unit_in_their_names() {
    let sheets = [
        sheet("Informasi Berkala", "No|Judul Informasi|Unit\n1|APBD|BPKD"),
        sheet("Serta Merta", "No|Judul Informasi|Unit\n1|Wabah|Dinkes"),
        sheet("Dinas Sosial", "No|Judul Informasi|Tahun\n1|Bansos|2025"),
        sheet("Petunjuk", "Isi lembar sesuai OPD"),
    ];
    let read = read_dip(&sheets, &Pilihan::default());
    let told: Vec<(&str, Kelas, &str)> =
        read.baris.iter().map(|row| (row.isi.judul.as_str(), row.isi.kelas, row.isi.unit.as_str())).collect();
    assert_eq!(
        told,
        [
            ("APBD", Kelas::Berkala, "BPKD"),
            ("Wabah", Kelas::SertaMerta, "Dinkes"),
            ("Bansos", Kelas::SetiapSaat, "Dinas Sosial")
        ]
    );
    assert!(read.baris.iter().all(|row| !row.catatan.is_empty()), "what a name of a sheet tells is a guess");
    assert!(read.baris.get(2).unwrap().kelas_ditebak, "a class that nothing tells is for review");
    assert_eq!(read.lembar.len(), 4, "a sheet that is no list is told too");
}

#[test]
fn vertical_merges_hold_for_each_row_and_a_merged_title_goes_on() {
    let merged = |teks: &str| Sel { teks: teks.to_owned(), gabungan: true };
    let row = |nomor, sel: Vec<Sel>| BarisLembar { nomor, sel };
    let own = |texts: &[&str]| texts.iter().map(|text| Sel::new(*text)).collect::<Vec<_>>();
    let sheet = Lembar {
        nama: String::new(),
        catatan: Vec::new(),
        baris: vec![
            row(1, own(&["No", "Judul", "Ringkasan", "Unit", "Bentuk"])),
            row(2, own(&["1", "Renstra", "Tahun 2025", "Bappeda", "Softcopy"])),
            row(3, vec![merged("1"), merged("Renstra"), Sel::new("Tahun 2026"), merged("Bappeda"), merged("Softcopy")]),
            row(4, vec![Sel::new("2"), Sel::new("RKPD"), Sel::default(), merged("Bappeda"), Sel::default()]),
            row(5, vec![merged("2"), Sel::new("LKjIP"), Sel::default(), merged("Bappeda"), Sel::default()]),
        ],
    };
    let rows = read_dip(&[sheet], &Pilihan::default()).baris;
    assert_eq!(titles(&rows), ["Renstra", "RKPD", "LKjIP"]);
    assert_eq!(rows.first().unwrap().isi.ringkasan, "Tahun 2025\nTahun 2026");
    assert!(rows.iter().all(|row| row.isi.unit == "Bappeda"), "the unit was merged over all of them");
    assert!(!rows.get(1).unwrap().isi.bentuk.softcopy, "the form was not");
}

#[test]
fn a_row_that_lacks_what_the_law_wants_is_refused_with_its_number() {
    let rows = dip("No|Judul|Tahun|Link\n1|Renstra|2025|\n2||2024|https://contoh.go.id/a");
    assert_eq!(rows.iter().map(|row| row.baris).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(rows.first().unwrap().faults.first().unwrap().field, "unit", "the unit is nowhere told");
    assert!(
        rows.get(1).unwrap().faults.iter().any(|fault| fault.field == "judul"),
        "a numbered row without a title stays, refused"
    );
    let excluded = dip("No|Judul|Kategori|Unit\n1|Data pasien|Dikecualikan|RSUD\n2|Profil|Berkala|RSUD");
    assert_eq!(
        excluded.first().unwrap().faults.first().unwrap().field,
        "kelas",
        "an exemption is no public information"
    );
    assert!(excluded.get(1).unwrap().faults.is_empty());
}

#[test]
fn columns_mapped_by_hand_and_cells_typed_anew_count() {
    let text = "Kol A|Kol B|Kol C\n1|Renstra|Bappeda\n2|RKPD|";
    let unread = read_dip(&[sheet("", text)], &Pilihan::default());
    let told = unread.lembar.first().unwrap();
    assert!(unread.baris.is_empty() && told.yakin == 0, "nobody knows what these columns are");
    assert_eq!(told.kolom.len(), 3, "but they are shown, to be mapped");
    let mapping = BTreeMap::from([(0, Some(Bidang::Nomor)), (1, Some(Bidang::Judul)), (2, Some(Bidang::Unit))]);
    let mut pilihan = Pilihan { pemetaan: BTreeMap::from([(told.tanda.clone(), mapping)]), ..Pilihan::default() };
    let read = read_dip(&[sheet("", text)], &pilihan);
    assert_eq!(titles(&read.baris), ["Renstra", "RKPD"]);
    assert_eq!(
        read.lembar.first().unwrap().tanda,
        told.tanda,
        "the mark stays, or the mapping could not be remembered"
    );
    pilihan.koreksi.insert((0, 3), BTreeMap::from([(Bidang::Unit, "Setda".to_owned())]));
    let read = read_dip(&[sheet("", text)], &pilihan);
    assert_eq!(read.baris.get(1).unwrap().isi.unit, "Setda", "what an officer types stands for what the file says");
}

#[test]
fn columns_of_researchers_are_left_out_and_told() {
    let read = read_dip(&[sheet("", "No|Judul|Unit|_catatan_peneliti\n1|a|b|salah huruf")], &Pilihan::default());
    let told = read.lembar.first().unwrap();
    assert!(told.catatan.iter().any(|note| note.contains("_catatan_peneliti")), "told: {:?}", told.catatan);
    assert_eq!(read.baris.first().unwrap().isi.ringkasan, "");
}

#[test]
fn links_that_are_none_go_to_the_media() {
    let rows =
        dip("No|Judul|Unit|Link\n1|a|b|IKU_2019.pdf\n2|c|d|https://x.go.id/1 // https://x.go.id/2 // papan pengumuman");
    assert_eq!(rows.first().unwrap().isi.media, "IKU_2019.pdf", "a file's name is never written as a link");
    let second = &rows.get(1).unwrap().isi;
    assert_eq!((second.tautan.len(), second.media.as_str()), (2, "papan pengumuman"));
}
