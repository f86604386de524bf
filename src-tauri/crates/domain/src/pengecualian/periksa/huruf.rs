//! The letter: one that is missing, one whose reason belongs to another, one whose item is not named.

use super::keluarga::{clear, near};
use super::{KodePeringatan, Peringatan, Teks};
use crate::pengecualian::Huruf;

pub(super) fn check(teks: &Teks<'_>, found: &mut Vec<Peringatan>) {
    let mut letters: Vec<Huruf> = teks.isi.pasal_17.iter().map(|ground| ground.huruf()).collect();
    letters.dedup();
    if letters.is_empty() {
        found.push(missing(teks));
    }
    let mut misfits = Vec::new();
    for huruf in &letters {
        if let Some(warning) = mismatch(teks, *huruf, &letters) {
            misfits.push(*huruf);
            found.push(warning);
        }
    }
    for ground in &teks.isi.pasal_17 {
        let huruf = ground.huruf();
        let named = teks.isi.pasal_17.iter().any(|other| other.huruf() == huruf && other.angka().is_some());
        if !huruf.items().is_empty() && !named && !misfits.contains(&huruf) {
            let pesan = format!(
                "{} mempunyai {} angka. Sebutkan angka yang dimaksud agar alasannya tepat dan mudah diuji.",
                ground.label(),
                huruf.items().len()
            );
            found.push(Peringatan::new(KodePeringatan::AngkaBelumDisebut, "pasal_17", pesan, "UU 14/2008 Pasal 17"));
        }
    }
}

fn missing(teks: &Teks<'_>) -> Peringatan {
    let advice = match suggested(teks).as_slice() {
        [] => "Pilih huruf yang sesuai dengan akibat bila informasi dibuka; bila tidak ada yang sesuai, informasi ini \
               terbuka."
            .to_owned(),
        fit => format!("Menurut uraiannya yang mendekati adalah {}; periksa lalu pilih.", listed(fit)),
    };
    let pesan =
        format!("Belum ada huruf Pasal 17 UU 14/2008, padahal pengecualian bersifat ketat dan terbatas. {advice}");
    Peringatan::new(
        KodePeringatan::HurufTidakAda,
        "pasal_17",
        pesan,
        "UU 14/2008 Pasal 17; Perki 1/2021 Pasal 49 ayat (2)",
    )
}

/// A warning when nothing in the exemption speaks of `huruf` and something clearly speaks of another letter.
fn mismatch(teks: &Teks<'_>, huruf: Huruf, cited: &[Huruf]) -> Option<Peringatan> {
    if huruf == Huruf::J || speaks_of(teks, huruf) {
        return None;
    }
    let fit = suggested(teks);
    if fit.is_empty() {
        return None;
    }
    let (already, other): (Vec<Huruf>, Vec<Huruf>) = fit.into_iter().partition(|fit| cited.contains(fit));
    let advice = match (already.as_slice(), other.as_slice()) {
        (already, []) => {
            format!("Alasan itu sudah tercakup dalam {}; hapus huruf {}.", listed(already), huruf.letter())
        }
        (_, other) => {
            format!("Uraiannya mendekati {}; periksa, lalu ganti atau hapus huruf {}.", listed(other), huruf.letter())
        }
    };
    let pesan = format!(
        "Huruf {} melindungi hal lain ({}), sedangkan alasan yang ditulis tidak menyebutnya. {advice}",
        huruf.letter(),
        lower_first(huruf.text())
    );
    let dasar = format!("UU 14/2008 Pasal 17 huruf {}", huruf.letter());
    Some(Peringatan::new(KodePeringatan::HurufTidakCocok, "pasal_17", pesan, &dasar))
}

/// Whether any word stands for `huruf`.
fn speaks_of(teks: &Teks<'_>, huruf: Huruf) -> bool {
    [&teks.pokok, &teks.alasan, &teks.hukum]
        .into_iter()
        .any(|words| words.has_any(clear(huruf)) || words.has_any(near(huruf)))
}

/// The letters that the text clearly speaks of, the clearest first.
fn suggested(teks: &Teks<'_>) -> Vec<Huruf> {
    let mut fit: Vec<(usize, Huruf)> = Huruf::ALL
        .into_iter()
        .map(|huruf| (teks.pokok.count(clear(huruf)) * 2 + teks.alasan.count(clear(huruf)), huruf))
        .filter(|(count, _)| *count > 0)
        .collect();
    fit.sort_by_key(|(count, huruf)| (std::cmp::Reverse(*count), *huruf));
    fit.into_iter().map(|(_, huruf)| huruf).collect()
}

fn listed(letters: &[Huruf]) -> String {
    let names: Vec<String> =
        letters.iter().map(|huruf| format!("huruf {} ({})", huruf.letter(), lower_first(huruf.text()))).collect();
    names.join(" atau ")
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
