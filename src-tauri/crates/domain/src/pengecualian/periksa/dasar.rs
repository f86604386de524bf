//! Other laws: what letter j wants beside it, and regulations that no longer exist.

use super::{KodePeringatan, Peringatan};
use crate::pengecualian::peraturan::{Tingkat, is_uu_kip, revoked};
use crate::pengecualian::{Huruf, IsiPengecualian};

pub(super) fn check(isi: &IsiPengecualian, found: &mut Vec<Peringatan>) {
    if isi.pasal_17.iter().any(|ground| ground.huruf() == Huruf::J) {
        found.extend(letter_j(isi));
    }
    let mut seen = Vec::new();
    let named = isi
        .dasar_lain
        .iter()
        .enumerate()
        .map(|(index, lain)| (format!("dasar_lain.{index}.peraturan"), &lain.peraturan));
    for (bidang, text) in named.chain([("dasar_asli".to_owned(), &isi.dasar_asli)]) {
        if let Some(cited) = revoked(text).filter(|cited| !seen.contains(cited)) {
            seen.push(cited);
            let pesan = format!(
                "{cited} sudah dicabut oleh Perki 1/2021. Ganti dengan ketentuan yang berlaku dalam Perki 1/2021."
            );
            found.push(Peringatan::new(KodePeringatan::PeraturanDicabut, &bidang, pesan, "Perki 1/2021 Pasal 63"));
        }
    }
}

fn letter_j(isi: &IsiPengecualian) -> Option<Peringatan> {
    const ARTICLE: &str = "UU 14/2008 Pasal 17 huruf j";
    let others: Vec<&str> =
        isi.dasar_lain.iter().map(|lain| lain.peraturan.as_str()).filter(|name| !is_uu_kip(name)).collect();
    if others.iter().any(|name| Tingkat::of(name) == Tingkat::UndangUndang) {
        return None;
    }
    match others.iter().find(|name| Tingkat::of(name) == Tingkat::DiBawah) {
        Some(below) => Some(Peringatan::new(
            KodePeringatan::HurufJDiBawahUndangUndang,
            "dasar_lain",
            format!(
                "Huruf j hanya dapat bersandar pada undang-undang lain; “{below}” tingkatnya di bawah undang-undang. \
                 Sebutkan undang-undang dan pasalnya, atau pilih huruf lain."
            ),
            ARTICLE,
        )),
        // A name that does not tell its rank gets the benefit of the doubt.
        None if !others.is_empty() => None,
        None => Some(Peringatan::new(
            KodePeringatan::HurufJTanpaUndangUndang,
            "dasar_lain",
            "Huruf j wajib disertai undang-undang lain yang melarang informasi ini dibuka. Tambahkan nama, nomor, tahun, dan \
             pasalnya.",
            ARTICLE,
        )),
    }
}
