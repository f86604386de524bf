//! The period: one the letter does not allow, one that tells no end, one that has ended.

use chrono::{Months, NaiveDate};

use super::{KodePeringatan, Peringatan};
use crate::format::kata::Kata;
use crate::format::tanggal;
use crate::pengecualian::baca::years;
use crate::pengecualian::{Huruf, IsiPengecualian, Jangka};

const ENDLESS: [&str; 9] = [
    "permanen",
    "tidak terbatas",
    "tak terbatas",
    "tanpa batas",
    "selamanya",
    "selama lamanya",
    "seterusnya",
    "tidak ada batas",
    "abadi",
];

pub(super) fn check(isi: &IsiPengecualian, today: NaiveDate, found: &mut Vec<Peringatan>) {
    let endless = is_endless(isi);
    if endless && let Some(warning) = without_limit(isi) {
        found.push(warning);
    }
    if has_letter(isi, &[Huruf::A]) && over_thirty(&isi.jangka, today) {
        found.push(Peringatan::new(
            KodePeringatan::LebihTigaPuluhTahun,
            "jangka",
            "Pengecualian huruf a paling lama 30 tahun. Pendekkan jangka waktunya.",
            "PP 61/2010 Pasal 5; Perki 1/2021 Pasal 51",
        ));
    }
    found.extend(ended(isi, today));
    match &isi.jangka {
        Jangka::Tanggal { .. } | Jangka::Tahun { .. } | Jangka::Peristiwa { terjadi: Some(_), .. } => {}
        Jangka::Peristiwa { peristiwa, terjadi: None } => found.extend(event(isi, peristiwa)),
        Jangka::SelamaDiperlukan | Jangka::Belum => found.extend(as_long_as_needed(isi, endless)),
    }
}

fn has_letter(isi: &IsiPengecualian, letters: &[Huruf]) -> bool {
    isi.pasal_17.iter().any(|ground| letters.contains(&ground.huruf()))
}

/// Whether the period says it never ends; what a list wrote counts until an officer set another period or a review.
fn is_endless(isi: &IsiPengecualian) -> bool {
    let said = match &isi.jangka {
        Jangka::Peristiwa { peristiwa, .. } => peristiwa.as_str(),
        Jangka::SelamaDiperlukan if isi.tinjau.is_none() => isi.jangka_asli.as_str(),
        Jangka::SelamaDiperlukan | Jangka::Belum | Jangka::Tanggal { .. } | Jangka::Tahun { .. } => "",
    };
    Kata::new([said]).has_any(&ENDLESS)
}

fn without_limit(isi: &IsiPengecualian) -> Option<Peringatan> {
    const LIMITED: [Huruf; 6] = [Huruf::A, Huruf::B, Huruf::C, Huruf::D, Huruf::E, Huruf::F];
    let letter = isi.pasal_17.iter().map(|ground| ground.huruf()).find(|huruf| LIMITED.contains(huruf))?;
    let pesan = format!(
        "Pengecualian huruf {} tidak boleh permanen atau tidak terbatas. {}: tetapkan tanggal, jumlah tahun, atau peristiwa \
         yang mengakhirinya.",
        letter.letter(),
        letter.longest().label()
    );
    Some(Peringatan::new(
        KodePeringatan::TidakTerbatas,
        "jangka",
        pesan,
        "UU 14/2008 Pasal 20 ayat (1); PP 61/2010 Pasal 5–7",
    ))
}

fn over_thirty(jangka: &Jangka, today: NaiveDate) -> bool {
    match jangka {
        Jangka::Tahun { tahun, .. } => *tahun > 30,
        // The first day is not known; a day more than thirty years ahead is too long from any day up to today.
        Jangka::Tanggal { sampai } => today.checked_add_months(Months::new(360)).is_some_and(|last| *sampai > last),
        Jangka::Peristiwa { peristiwa, .. } => years(peristiwa).is_some_and(|tahun| tahun > 30),
        Jangka::SelamaDiperlukan | Jangka::Belum => false,
    }
}

fn ended(isi: &IsiPengecualian, today: NaiveDate) -> Option<Peringatan> {
    let last = isi.jangka.berakhir().filter(|last| *last < today)?;
    let pesan = format!(
        "Jangka waktunya berakhir {}, sehingga informasi ini terbuka dengan sendirinya. Masukkan ke Daftar Informasi Publik; \
         bila masih perlu ditutup, lakukan uji konsekuensi baru.",
        tanggal::long(last)
    );
    Some(Peringatan::new(
        KodePeringatan::SudahBerakhir,
        "jangka",
        pesan,
        "PP 61/2010 Pasal 11 ayat (3); Perki 1/2021 Pasal 52 ayat (2)",
    ))
}

const PERIOD: &str = "Perki 1/2021 Pasal 49 ayat (4) dan Pasal 51";

fn event(isi: &IsiPengecualian, peristiwa: &str) -> Option<Peringatan> {
    const STARTS: [&str; 7] = ["sejak", "setelah", "sesudah", "terhitung", "mulai", "pasca", "usai"];
    if let Some(tahun) = years(peristiwa) {
        let starts = Kata::new([peristiwa]).has_any(&STARTS);
        if starts && isi.tinjau.is_some() {
            return None;
        }
        let pesan = if starts {
            format!(
                "Jangka “{peristiwa}” relatif: dihitung dari suatu peristiwa, sehingga tanggal akhirnya belum diketahui. Isi \
                 tanggal mulainya bila peristiwa itu sudah terjadi, atau tetapkan tanggal peninjauan."
            )
        } else {
            format!(
                "Jangka {tahun} tahun belum menyebut mulai kapan. Isi tanggal mulainya agar tanggal akhirnya pasti."
            )
        };
        return Some(Peringatan::new(KodePeringatan::JangkaTidakJelas, "jangka", pesan, PERIOD));
    }
    isi.tinjau.is_none().then(|| {
        let pesan = format!(
            "Jangka ini berupa peristiwa (“{peristiwa}”), bukan tanggal, dan tanggal peninjauannya belum ada. Tetapkan tanggal \
             peninjauan agar pengecualian tidak terlupakan."
        );
        Peringatan::new(KodePeringatan::TanpaTinjau, "tinjau", pesan, PERIOD)
    })
}

fn as_long_as_needed(isi: &IsiPengecualian, endless: bool) -> Option<Peringatan> {
    const NEEDED: [Huruf; 5] = [Huruf::C, Huruf::D, Huruf::E, Huruf::F, Huruf::H];
    let imported = !isi.dasar_asli.is_empty();
    if isi.tinjau.is_none() && (imported || isi.pasal_17.is_empty()) && isi.jangka_asli.trim().is_empty() {
        let pesan = "Jangka waktu pengecualian belum disebut. Tetapkan tanggal, jumlah tahun dengan tanggal mulai, atau \
                     peristiwa yang mengakhirinya.";
        return Some(Peringatan::new(KodePeringatan::JangkaTidakJelas, "jangka", pesan, PERIOD));
    }
    if has_letter(isi, &[Huruf::A]) && !has_letter(isi, &NEEDED) && !endless {
        let pesan = "“Selama diperlukan” bukan jangka untuk huruf a, yang paling lama 30 tahun. Tetapkan tanggal, jumlah tahun, \
                     atau peristiwa yang mengakhirinya.";
        return Some(Peringatan::new(
            KodePeringatan::JangkaTidakJelas,
            "jangka",
            pesan,
            "PP 61/2010 Pasal 5; Perki 1/2021 Pasal 51",
        ));
    }
    isi.tinjau.is_none().then(|| {
        let pesan = "Jangka ini tidak menyebut tanggal akhir dan belum ada tanggal peninjauan. Tetapkan tanggal peninjauan, \
                     misalnya bersama pembaruan Daftar Informasi Publik tiap enam bulan.";
        Peringatan::new(KodePeringatan::TanpaTinjau, "tinjau", pesan, PERIOD)
    })
}
