//! What the columns of a sheet mean: given by hand, found, or carried over from the sheet before; and how that is told.

use super::kepala::{self, KOLOM, Kepala};
use super::pemetaan::{KolomTerbaca, LembarTerbaca, Pemetaan, Pilihan};
use super::{BarisLembar, JenisDaftar, Lembar};

/// Texts shown below a heading.
const CONTOH: usize = 3;

/// The headings of a sheet, and whether somebody mapped them.
pub(super) struct Terpilih {
    pub kepala: Kepala,
    pub tanda: String,
    pub dipetakan: bool,
    /// Whether any heading is known: without, nothing is read.
    pub dikenal: bool,
}

/// The headings of a sheet: those found, or those of the sheet before when it looks alike; columns that were mapped by
/// hand mean what was said. Without any, the row most likely to be headings, for a person to map.
pub(super) fn choose(
    lembar: &Lembar,
    jenis: JenisDaftar,
    pilihan: &Pilihan,
    before: Option<&Kepala>,
    catatan: &mut Vec<String>,
) -> Terpilih {
    let found = kepala::find(lembar, jenis);
    let dikenal = found.is_some();
    let mut kepala = match (found, before) {
        (Some(found), _) => found,
        (None, before) => {
            let guessed = guessed(lembar);
            match before {
                Some(before) if guessed.judul.len() >= 3 && guessed.judul.len() == before.arti.len() => {
                    catatan.push(
                        "Lembar ini tidak memuat judul kolom; kolomnya dibaca seperti lembar sebelumnya.".to_owned(),
                    );
                    let tanda = before.tanda();
                    return Terpilih {
                        kepala: Kepala { isi: 0, mulai: 0, ..before.clone() },
                        tanda,
                        dipetakan: false,
                        dikenal: true,
                    };
                }
                _ => guessed,
            }
        }
    };
    let tanda = kepala.tanda();
    catatan.append(&mut kepala.catatan);
    let given = pilihan.pemetaan.get(&tanda).filter(|given| !given.is_empty());
    if let Some(given) = given {
        put_over(&mut kepala, given);
    }
    let dipetakan = given.is_some();
    let dikenal = dikenal || dipetakan && jenis.pokok().iter().any(|bidang| kepala.has(*bidang));
    Terpilih { kepala, tanda, dipetakan, dikenal }
}

fn put_over(kepala: &mut Kepala, given: &Pemetaan) {
    for (kolom, bidang) in given {
        let kolom = *kolom as usize;
        if kolom >= KOLOM {
            continue;
        }
        if kepala.arti.len() <= kolom {
            kepala.arti.resize(kolom + 1, None);
            kepala.judul.resize(kolom + 1, String::new());
        }
        // What a person gives to one column is taken from another that was only guessed.
        if let Some(bidang) = bidang.filter(|bidang| !bidang.is_repeatable()) {
            for (at, place) in kepala.arti.iter_mut().enumerate() {
                let also_given = u32::try_from(at).is_ok_and(|at| given.contains_key(&at));
                if *place == Some(bidang) && !also_given {
                    *place = None;
                }
            }
        }
        if let Some(place) = kepala.arti.get_mut(kolom) {
            *place = *bidang;
        }
    }
}

/// The row most likely to be headings when none is known: the first that is as full as any near the top.
fn guessed(lembar: &Lembar) -> Kepala {
    let full = |baris: &BarisLembar| baris.sel.iter().take(KOLOM).filter(|sel| sel.is_own()).count();
    let most = lembar.baris.iter().take(30).map(full).max().unwrap_or_default();
    let mulai = lembar.baris.iter().position(|baris| full(baris) == most).unwrap_or_default();
    let judul: Vec<String> = lembar.baris.get(mulai).map_or_else(Vec::new, |row| {
        let width = row.sel.iter().take(KOLOM).rposition(super::Sel::is_own).map_or(0, |last| last + 1);
        row.sel.iter().take(width).map(|sel| sel.teks.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    });
    Kepala { isi: mulai + 1, mulai, arti: vec![None; judul.len()], judul, nilai: 0.0, catatan: Vec::new() }
}

/// What is told of a sheet.
pub(super) fn summary(lembar: &Lembar, chosen: &Terpilih, baris: usize, mut catatan: Vec<String>) -> LembarTerbaca {
    let Terpilih { kepala, tanda, dipetakan, dikenal } = chosen;
    let mut kolom = Vec::new();
    for ((judul, bidang), at) in kepala.judul.iter().zip(&kepala.arti).zip(0_u32..) {
        if bidang.is_some() || !judul.is_empty() {
            kolom.push(KolomTerbaca {
                kolom: at,
                judul: judul.clone(),
                bidang: *bidang,
                contoh: samples(lembar, kepala.isi, at),
            });
        }
    }
    let left_out: Vec<String> =
        kolom.iter().filter(|kolom| kolom.bidang.is_none()).map(|kolom| format!("“{}”", kolom.judul)).collect();
    if !dikenal && !lembar.baris.is_empty() {
        catatan.push(
            "Judul kolom lembar ini tidak dikenal. Tunjuk arti kolomnya, atau biarkan bila lembar ini bukan daftar."
                .to_owned(),
        );
    } else if !left_out.is_empty() {
        catatan.push(format!("Kolom yang tidak diambil: {}. Tunjuk artinya bila perlu diambil.", left_out.join(", ")));
    }
    let yakin = match (dipetakan, dikenal) {
        (true, _) => 100,
        (false, false) => 0,
        (false, true) => per_cent(kepala.nilai, kepala.arti.iter().flatten().count()),
    };
    let baris = u32::try_from(baris).unwrap_or(u32::MAX);
    LembarTerbaca { nama: lembar.nama.clone(), tanda: tanda.clone(), kolom, yakin, baris, catatan }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of at most sixty columns"
)]
fn per_cent(sum: f64, columns: usize) -> u8 {
    (sum / columns.max(1) as f64 * 100.0).round().clamp(1.0, 100.0) as u8
}

fn samples(lembar: &Lembar, isi: usize, kolom: u32) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for baris in lembar.baris.iter().skip(isi).take(200) {
        let Some(sel) = baris.sel.get(kolom as usize).filter(|sel| sel.is_own()) else { continue };
        let text: String = sel.teks.trim().chars().take(80).collect();
        if !texts.contains(&text) {
            texts.push(text);
        }
        if texts.len() == CONTOH {
            break;
        }
    }
    texts
}
