//! How much is closed: a part that is exempt never closes the whole document (Perki 1/2021 art. 50(3)).

use super::{KodePeringatan, Peringatan, Teks};
use crate::pengecualian::{Cakupan, Huruf, IsiPengecualian, baca};

/// Documents of public life in which only a few facts are secret.
const MIXED: [&str; 23] = [
    "kontrak",
    "surat perjanjian",
    "perjanjian kerja sama",
    "perjanjian kerjasama",
    "surat keputusan",
    "sk",
    "keputusan",
    "daftar gaji",
    "daftar hadir",
    "daftar penerima",
    "daftar nominatif",
    "kuitansi",
    "kwitansi",
    "bukti pengeluaran",
    "spj",
    "surat pertanggungjawaban",
    "laporan pertanggungjawaban",
    "berita acara serah terima",
    "berita acara rapat",
    "berita acara lelang",
    "izin",
    "perizinan",
    "daftar urut kepangkatan",
];

const FILLERS: [&str; 10] =
    ["dokumen", "salinan", "berkas", "data", "arsip", "informasi", "isi", "bukti", "seluruh", "dan"];

pub(super) fn check(teks: &Teks<'_>, found: &mut Vec<Peringatan>) {
    if teks.isi.cakupan != Cakupan::Seluruh {
        return;
    }
    if let Some(open) = open_part(teks.isi) {
        let part = if open.is_empty() { String::new() } else { format!(" ({open})") };
        found.push(warning(&format!(
            "Tulisannya sendiri menyebut ada bagian yang terbuka{part}, tetapi seluruh dokumen ditutup. Pilih “sebagian”, \
             tulis bagian yang ditutup, dan berikan sisanya dengan penghitaman."
        )));
    } else if teks.cites(&[Huruf::B, Huruf::G, Huruf::H]) && teks.pokok.begins(&MIXED, &FILLERS) {
        found.push(warning(
            "Dokumen semacam ini biasanya hanya memuat sebagian data yang dikecualikan. Pilih “sebagian”, tulis data yang \
             dihitamkan (misalnya NIK, alamat, rekening), dan berikan sisanya.",
        ));
    }
}

/// The part the words of the exemption leave open, if they do; empty when they do not name it.
pub(super) fn open_part(isi: &IsiPengecualian) -> Option<String> {
    [&isi.informasi, &isi.uraian, &isi.jangka_asli, &isi.dasar_asli].into_iter().find_map(|text| {
        match baca::cakupan(text)? {
            Cakupan::Sebagian { terbuka, .. } => Some(terbuka),
            Cakupan::Seluruh => None,
        }
    })
}

fn warning(pesan: &str) -> Peringatan {
    const ARTICLE: &str = "Perki 1/2021 Pasal 50 ayat (2) dan ayat (3)";
    Peringatan::new(KodePeringatan::SeluruhPadahalSebagian, "cakupan", pesan, ARTICLE)
}
