//! Whatever a sheet holds: nothing stops the program, and the same file brought in twice changes nothing.

use domain::id::{InformasiId, PengecualianId};
use domain::impor::{
    BarisLembar, Lembar, Pilihan, Putusan, Sel, compare_dik, compare_dip, read_dik, read_dip, read_unit, recognise,
};
use proptest::prelude::*;

fn cell() -> impl Strategy<Value = Sel> {
    let words = prop::sample::select(vec![
        "",
        "",
        "",
        "No",
        "1",
        "2",
        "a.",
        "I",
        "Judul Informasi",
        "Ringkasan",
        "Unit",
        "Kategori",
        "Berkala",
        "Serta Merta",
        "√",
        "x",
        "A. INFORMASI BERKALA",
        "Dinas Kesehatan",
        "Jakarta, 2025",
        "Softcopy dan hardcopy",
        "https://x.go.id/a",
        "Mengetahui",
        "NIP. 1",
        "Dasar Hukum",
        "Jangka Waktu",
        "Informasi",
        "Konsekuensi",
        "Dibuka",
        "Ditutup",
        "Dibuka: a; Ditutup: b",
        "5 tahun",
        "Jumlah",
        "Setiap Saat",
        "Bentuk",
        "Unit Kerja : Setda",
        "İ Ditutup: ß. Dibuka: x",
        "\u{202E}\u{200B}",
        "(1)",
        "Pasal 17 huruf a",
        "-",
    ]);
    let text = prop_oneof![4 => words.prop_map(str::to_owned), 1 => "\\PC{0,40}", 1 => "[ -~\n]{0,60}"];
    (text, prop::bool::weighted(0.15)).prop_map(|(teks, gabungan)| Sel { teks, gabungan })
}

fn sheets() -> impl Strategy<Value = Vec<Lembar>> {
    let row = prop::collection::vec(cell(), 0..9);
    let sheet = ("[A-Za-z ]{0,12}", prop::collection::vec(row, 0..25)).prop_map(|(nama, rows)| Lembar {
        nama,
        baris: rows.into_iter().zip(1_u32..).map(|(sel, nomor)| BarisLembar { nomor, sel }).collect(),
        catatan: Vec::new(),
    });
    prop::collection::vec(sheet, 0..3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn the_same_sheets_brought_in_twice_change_nothing(sheets in sheets(), unit in prop::option::of("[a-z]{1,9}")) {
        let pilihan = Pilihan { unit_bawaan: unit, ..Pilihan::default() };
        let _ = recognise(&sheets);
        let _ = read_unit(&sheets, &pilihan);
        let rows = read_dip(&sheets, &pilihan).baris;
        let list: Vec<_> = rows.iter().zip(compare_dip(&[], &rows))
            .filter(|(_, verdict)| matches!(verdict, Putusan::Baru))
            .map(|(row, _)| (InformasiId::new(), row.isi.clone())).collect();
        for verdict in compare_dip(&list, &rows) {
            prop_assert!(!matches!(verdict, Putusan::Baru | Putusan::Berubah { .. }), "public information: {verdict:?}");
        }
        let rows = read_dik(&sheets, &pilihan).baris;
        let list: Vec<_> = rows.iter().zip(compare_dik(&[], &rows))
            .filter(|(_, verdict)| matches!(verdict, Putusan::Baru))
            .map(|(row, _)| (PengecualianId::new(), row.isi.clone())).collect();
        for verdict in compare_dik(&list, &rows) {
            prop_assert!(!matches!(verdict, Putusan::Baru | Putusan::Berubah { .. }), "exemptions: {verdict:?}");
        }
    }
}
