//! Shapes of lists of exempted information.

use domain::impor::{BarisDik, Pilihan, read_dik};
use domain::pengecualian::{Cakupan, Huruf, Jangka};

use crate::sheet;

fn dik(text: &str) -> Vec<BarisDik> {
    read_dik(&[sheet("", text)], &Pilihan::default()).baris
}

#[test]
fn lampiran_ii_has_two_rows_of_headings_and_signatures_below() {
    let rows = dik("LEMBAR PENGUJIAN KONSEKUENSI\nNomor 1 Tahun 2025\n\
         No|Informasi|Dasar Hukum Pengecualian|Konsekuensi/Pertimbangan Bagi Publik||Jangka Waktu\n|||Dibuka|Ditutup|\n\
         1|2|3|4|5|6\n\
         1|Data gaji|UU 14/2008 Pasal 17 huruf h angka 3|Melanggar privasi|Melindungi pribadi|Selama diperlukan\n\
         2|Rencana operasi|UU 14/2008 Pasal 17 huruf a|Bocor|Aman|sampai 31 Desember 2027\n\
         |||||Menyetujui\n|||||Kepala Dinas\n|||||NIP. 123");
    assert_eq!(rows.len(), 2, "who signs is no exemption");
    let first = &rows.first().unwrap().isi;
    assert_eq!(
        (first.konsekuensi_dibuka.as_str(), first.konsekuensi_ditutup.as_str()),
        ("Melanggar privasi", "Melindungi pribadi")
    );
    assert_eq!(first.pasal_17.first().unwrap().huruf(), Huruf::H, "the basis is read out of the text");
    assert_eq!(first.dasar_asli, "UU 14/2008 Pasal 17 huruf h angka 3", "which stays beside it");
    assert!(matches!(rows.get(1).unwrap().isi.jangka, Jangka::Tanggal { .. }), "so is the period");
}

#[test]
fn a_group_row_is_no_exemption_and_a_joined_consequence_is_told() {
    let rows = dik("No|ESENSI INFORMASI|KONTEN INFORMASI|DASAR HUKUM|KONSEKUENSI|BATAS WAKTU PENGECUALIAN\n\
         I|Informasi yang dapat menghambat penegakan hukum||||\n\
         1.|Pengaduan|Identitas pelapor|Pasal 17 huruf a|Pelapor takut|Tidak terbatas\n\
         2.|Sidang|Dokumen sengketa|Pasal 17 huruf a||\n\
         II|Rahasia pribadi||||\n\
         1.|Gaji|Rincian gaji|Pasal 17 huruf h|Dibuka: privasi terlanggar; Ditutup: pribadi terlindungi|Permanen (hanya rekap total boleh diumumkan)");
    assert_eq!(rows.iter().map(|row| row.isi.informasi.as_str()).collect::<Vec<_>>(), ["Pengaduan", "Sidang", "Gaji"]);
    assert!(rows.first().unwrap().catatan.iter().any(|note| note.contains("penegakan hukum")), "the group is told");
    assert_eq!(rows.first().unwrap().isi.konsekuensi_dibuka, "Pelapor takut");
    let last = &rows.get(2).unwrap().isi;
    assert_eq!(
        (last.konsekuensi_dibuka.as_str(), last.konsekuensi_ditutup.as_str()),
        ("privasi terlanggar", "pribadi terlindungi")
    );
    assert!(
        matches!(&last.cakupan, Cakupan::Sebagian { terbuka, .. } if terbuka.contains("rekap")),
        "the open part is told: {:?}",
        last.cakupan
    );
    assert!(rows.iter().all(|row| row.faults.is_empty()), "an incomplete exemption comes in and is checked later");
}
