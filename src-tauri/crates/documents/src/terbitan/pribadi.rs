//! What looks like a person's NIK in the texts to be published, so that somebody looks before it is out (UU 14/2008
//! art. 17 huruf h; UU 27/2022). Nothing is changed here: the list is what the decree set.

use domain::format::Nik;

use super::{Butir, Terbitan, Tertutup, data};

/// Digits of a NIK.
const ANGKA: usize = 16;

/// Where a NIK seems to stand, by the number in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dugaan {
    /// In an entry.
    Butir(usize),
    /// In an exemption.
    Pengecualian(usize),
}

/// Every entry and exemption of which a published text holds sixteen digits that can be a NIK, files not looked into.
#[must_use]
pub fn dugaan(terbitan: &Terbitan) -> Vec<Dugaan> {
    let entries = terbitan.butir.iter().filter(|butir| in_entry(butir)).map(|butir| Dugaan::Butir(butir.nomor));
    let closed = terbitan.dikecualikan.iter().filter(|tertutup| in_exemption(tertutup));
    entries.chain(closed.map(|tertutup| Dugaan::Pengecualian(tertutup.nomor))).collect()
}

fn in_entry(butir: &Butir) -> bool {
    let isi = &butir.isi;
    let texts = [
        &isi.judul,
        &isi.ringkasan,
        &isi.kelompok,
        &isi.unit,
        &isi.penanggung_jawab,
        &isi.waktu,
        &isi.tempat,
        &isi.waktu_tempat_asli,
        &isi.bentuk.lain,
        &isi.media,
        &isi.retensi,
        &isi.tempat_asli,
    ];
    let name = isi.berkas.as_ref().map(|berkas| berkas.nama.as_str());
    texts.into_iter().map(String::as_str).chain(data::links(butir)).chain(name).any(holds_nik)
}

fn in_exemption(tertutup: &Tertutup) -> bool {
    let texts = [&tertutup.informasi, &tertutup.tertutup, &tertutup.terbuka, &tertutup.jangka, &tertutup.unit];
    texts.into_iter().chain(&tertutup.dasar).any(|text| holds_nik(text))
}

fn holds_nik(text: &str) -> bool {
    let runs = text.split(|letter: char| !letter.is_ascii_digit());
    runs.filter(|run| run.len() == ANGKA).any(|run| Nik::parse(run).is_ok())
}
