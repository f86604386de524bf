//! What the columns of a sheet mean: given by hand, found, or carried over from the sheet before; and how that is told.

use super::bidang::{Bidang, JenisDaftar};
use super::kepala::{self, KOLOM, Kepala};
use super::pemetaan::{KolomTakDikenal, LembarTerbaca, Pemetaan, PetaKolom, Pilihan};
use super::{BarisLembar, Lembar, kata};

/// The headings of a sheet: those given for it, those found, or those of the sheet before when it looks alike.
pub(super) fn choose(
    lembar: &Lembar,
    jenis: JenisDaftar,
    pilihan: &Pilihan,
    before: Option<&Kepala>,
    catatan: &mut Vec<String>,
) -> (Option<Kepala>, bool) {
    let found = kepala::find(lembar, jenis);
    let tanda = found.as_ref().map_or_else(|| guessed_headings(lembar).0, Kepala::tanda);
    if let Some(given) = pilihan.pemetaan.iter().find(|given| given.tanda == tanda && !tanda.is_empty()) {
        return (Some(of_mapping(lembar, given)), true);
    }
    if let Some(found) = found {
        catatan.extend(found.catatan.iter().cloned());
        return (Some(found), false);
    }
    let (_, width) = guessed_headings(lembar);
    match before {
        Some(before) if width >= 3 && width == before.arti.len() => {
            catatan.push("Lembar ini tidak memuat judul kolom; kolomnya dibaca seperti lembar sebelumnya.".to_owned());
            (Some(Kepala { isi: 0, mulai: 0, ..before.clone() }), false)
        }
        _ => (None, false),
    }
}

/// The row most likely to be headings when none is known: the first that is as full as any near the top; and the
/// sheet's width there.
fn guessed_headings(lembar: &Lembar) -> (String, usize) {
    let full = |baris: &BarisLembar| baris.sel.iter().take(KOLOM).filter(|sel| sel.is_own()).count();
    let top = lembar.baris.iter().take(30);
    let most = top.clone().map(full).max().unwrap_or_default();
    let Some(row) = top.into_iter().find(|baris| full(baris) == most) else { return (String::new(), 0) };
    let keys: Vec<String> = row.sel.iter().take(KOLOM).map(|sel| kata::key(&sel.teks)).collect();
    let width = row.sel.iter().take(KOLOM).rposition(super::Sel::is_own).map_or(0, |last| last + 1);
    (keys.join("|").trim_end_matches('|').to_owned(), width)
}

fn of_mapping(lembar: &Lembar, given: &Pemetaan) -> Kepala {
    let isi = lembar.baris.iter().position(|baris| baris.nomor > given.baris_judul).unwrap_or(lembar.baris.len());
    let width = given.kolom.iter().map(|kolom| kolom.kolom as usize + 1).max().unwrap_or_default().min(KOLOM);
    let mut arti = vec![None; width];
    let mut judul = vec![String::new(); width];
    for kolom in &given.kolom {
        if let (Some(place), Some(text)) = (arti.get_mut(kolom.kolom as usize), judul.get_mut(kolom.kolom as usize)) {
            *place = (kolom.bidang != Bidang::Abaikan).then_some(kolom.bidang);
            text.clone_from(&kolom.judul);
        }
    }
    Kepala { isi, mulai: isi.saturating_sub(1), judul, arti, nilai: 0.0, catatan: Vec::new() }
}

/// What is told of a sheet without known headings.
pub(super) fn unread(lembar: &Lembar, mut catatan: Vec<String>) -> LembarTerbaca {
    if !lembar.baris.is_empty() {
        catatan.push(
            "Judul kolom lembar ini tidak dikenal. Tunjuk arti kolomnya, atau biarkan bila lembar ini bukan daftar."
                .to_owned(),
        );
    }
    let (tanda, _) = guessed_headings(lembar);
    let row = lembar.baris.iter().find(|baris| {
        let keys: Vec<String> = baris.sel.iter().take(KOLOM).map(|sel| kata::key(&sel.teks)).collect();
        keys.join("|").trim_end_matches('|') == tanda
    });
    let tak_dikenal =
        row.into_iter().flat_map(|row| row.sel.iter().take(KOLOM).zip(0_u32..)).filter(|(sel, _)| sel.is_own());
    LembarTerbaca {
        nama: lembar.nama.clone(),
        pemetaan: Pemetaan { tanda: tanda.clone(), baris_judul: row.map_or(0, |row| row.nomor), kolom: Vec::new() },
        yakin: 0,
        tak_dikenal: tak_dikenal.map(|(sel, kolom)| KolomTakDikenal { kolom, judul: sel.teks.clone() }).collect(),
        catatan,
    }
}

/// What is told of a sheet that was read.
pub(super) fn summary(lembar: &Lembar, kepala: &Kepala, given: bool, mut catatan: Vec<String>) -> LembarTerbaca {
    let mut kolom = Vec::new();
    let mut tak_dikenal = Vec::new();
    for ((judul, arti), at) in kepala.judul.iter().zip(&kepala.arti).zip(0_u32..) {
        match arti {
            Some(bidang) => kolom.push(PetaKolom { kolom: at, judul: judul.clone(), bidang: *bidang }),
            None if judul.is_empty() => {}
            None => tak_dikenal.push(KolomTakDikenal { kolom: at, judul: judul.clone() }),
        }
    }
    if !tak_dikenal.is_empty() {
        let names: Vec<String> = tak_dikenal.iter().map(|kolom| format!("“{}”", kolom.judul)).collect();
        catatan.push(format!("Kolom yang tidak diambil: {}. Tunjuk artinya bila perlu diambil.", names.join(", ")));
    }
    let known = kepala.arti.iter().flatten().count().max(1);
    let yakin = if given { 100.0 } else { (kepala.nilai / known as f64 * 100.0).clamp(1.0, 100.0) };
    let last = kepala.isi.checked_sub(1).and_then(|at| lembar.baris.get(at));
    LembarTerbaca {
        nama: lembar.nama.clone(),
        pemetaan: Pemetaan { tanda: kepala.tanda(), baris_judul: last.map_or(0, |baris| baris.nomor), kolom },
        yakin: yakin.round() as u8,
        tak_dikenal,
        catatan,
    }
}
