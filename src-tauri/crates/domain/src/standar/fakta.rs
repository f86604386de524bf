//! What the office has set elsewhere and a standard names: written `{jam_layanan}`, read from the settings whenever it is shown.

use chrono::NaiveDate;

use crate::format::rupiah;
use crate::kantor::Kantor;
use crate::layanan::PengaturanLayanan;

/// Days of the law (UU 14/2008 art. 22(7)–(8), 36(2)).
const JAWAB: &str = "10";
const PERPANJANGAN: &str = "7";
const KEBERATAN: &str = "30";

/// The names that may be written in braces.
pub const NAMA: [&str; 14] = [
    "badan_publik",
    "unit",
    "alamat",
    "telepon",
    "surel",
    "laman",
    "jam_layanan",
    "ppid",
    "atasan_ppid",
    "biaya",
    "hari_jawab",
    "hari_perpanjangan",
    "hari_penyediaan",
    "hari_keberatan",
];

/// The values, in the order of [`NAMA`]; an empty one is not set yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fakta([String; NAMA.len()]);

/// A field in braces that cannot be written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kurang {
    /// Nobody knows it.
    TakDikenal(String),
    /// The office has not set it.
    Kosong(&'static str),
}

impl Kurang {
    /// The sentence beside the component.
    pub fn sentence(&self) -> String {
        match self {
            Self::TakDikenal(name) => {
                let known: Vec<_> = NAMA.iter().map(|name| format!("{{{name}}}")).collect();
                format!("Isian {{{name}}} tidak dikenal; pakai {}.", known.join(", "))
            }
            Self::Kosong(name) => {
                format!("Isian {{{name}}} masih kosong: lengkapi di Pengaturan, atau hapus dari kalimat ini.")
            }
        }
    }
}

impl Fakta {
    /// What the settings say on `today`.
    pub fn of(kantor: &Kantor, layanan: &PengaturanLayanan, today: NaiveDate) -> Self {
        Self([
            kantor.badan_publik.clone(),
            kantor.unit.clone(),
            kantor.alamat.clone(),
            kantor.telepon.clone(),
            kantor.surel.clone(),
            kantor.laman.clone(),
            kantor.jam_layanan.replace('-', "–"),
            kantor.ppid.jabatan.clone(),
            kantor.atasan_ppid.jabatan.clone(),
            biaya(layanan, today),
            JAWAB.to_owned(),
            PERPANJANGAN.to_owned(),
            layanan.hari_penyediaan.to_string(),
            KEBERATAN.to_owned(),
        ])
    }

    /// `text` with its fields written out, and what keeps some of them from it; an empty field shows its name in brackets.
    pub fn fill(&self, text: &str) -> (String, Vec<Kurang>) {
        let (mut filled, mut lacking) = (String::new(), Vec::new());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                filled.push('{');
                rest = after;
                continue;
            };
            match NAMA.iter().zip(&self.0).find(|(known, _)| **known == name.trim()) {
                Some((known, value)) if value.is_empty() => {
                    filled.push_str(&format!("[{}: belum diisi]", known.replace('_', " ")));
                    lacking.push(Kurang::Kosong(known));
                }
                Some((_, value)) => filled.push_str(value),
                None => {
                    filled.push_str(&format!("{{{name}}}"));
                    lacking.push(Kurang::TakDikenal(name.chars().take(40).collect()));
                }
            }
            rest = tail;
        }
        filled.push_str(rest);
        (filled, lacking)
    }
}

/// The tariffs in force, or that nothing is charged.
fn biaya(layanan: &PengaturanLayanan, today: NaiveDate) -> String {
    let Some(tabel) = layanan.tarif_on(today) else {
        return "Tidak dipungut biaya.".to_owned();
    };
    let line = |(n, one): (usize, &crate::layanan::Tarif)| {
        let cost = if one.rupiah == 0 { "gratis".to_owned() } else { rupiah::show(one.rupiah) };
        format!("{}. {}: {cost} per {}", n + 1, one.uraian, one.satuan)
    };
    let lines: Vec<_> = tabel.baris.iter().enumerate().map(line).collect();
    format!(
        "Biaya menurut {}:\n{}\nCara membayar: {}.",
        tabel.sk,
        lines.join("\n"),
        layanan.cara_bayar.trim_end_matches('.')
    )
}
