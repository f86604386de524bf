//! The questions at the counter: visitors do not know whether they have a request, a complaint or a question; two or three plain
//! questions tell.

use serde::Serialize;
use ts_rs::TS;

use super::PintuTamu;
use crate::pengaduan::{Dugaan, KelasPengaduan};

/// A question and its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pertanyaan {
    /// The question, as the officer asks it.
    pub tanya: String,
    /// The answers, in the order they are read out.
    pub pilihan: Vec<Pilihan>,
}

/// An answer, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts", rename = "PilihanTamu")]
pub struct Pilihan {
    /// In the visitor's words.
    pub jawab: String,
    /// What follows.
    pub lalu: Lanjutan,
}

/// Another question, or the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "lanjutan", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Lanjutan {
    /// Another question.
    Tanya {
        /// Which.
        pertanyaan: Pertanyaan,
    },
    /// The door.
    Pintu {
        /// Which.
        pintu: PintuTamu,
        /// Why, in a sentence the officer can say.
        sebab: String,
        /// The class of a complaint, where that is plain already.
        kelas: Option<KelasPengaduan>,
        /// What another body must hear.
        dugaan: Option<Dugaan>,
        /// Names of doors that fit, of the list every office begins with.
        arah: Vec<String>,
    },
}

/// The first question; all others follow from its answers.
pub fn pertanyaan() -> Pertanyaan {
    ask(
        "Apa yang Bapak/Ibu perlukan?",
        vec![
            (
                "Ingin tahu sesuatu, atau meminta dokumen",
                question(
                    "Apakah perlu jawaban tertulis atau salinan dokumen?",
                    vec![
                        (
                            "Ya, yang dikuasai kantor ini",
                            door(
                                PintuTamu::Permohonan,
                                "Didaftarkan sebagai permohonan informasi: jawaban tertulis paling lambat 10 hari kerja.",
                            ),
                        ),
                        (
                            "Tidak, cukup dijelaskan",
                            door(
                                PintuTamu::Konsultasi,
                                "Dijelaskan langsung di meja; bila belum cukup, dapat menjadi permohonan.",
                            ),
                        ),
                        (
                            "Ya, tetapi ada di lembaga lain",
                            door(PintuTamu::BukanDiSini, "Diarahkan ke lembaga yang menguasainya, dengan slip."),
                        ),
                    ],
                ),
            ),
            (
                "Sudah pernah memohon informasi di sini",
                question(
                    "Untuk apa datang kembali?",
                    vec![
                        (
                            "Mengambil jawaban atau salinannya",
                            door(
                                PintuTamu::MengambilJawaban,
                                "Cari permohonannya dengan nomor tanda bukti, lalu serahkan.",
                            ),
                        ),
                        (
                            "Tidak dijawab, atau tidak puas dengan jawabannya",
                            door(
                                PintuTamu::Keberatan,
                                "Didaftarkan sebagai keberatan kepada Atasan PPID: tanggapan paling lambat 30 hari kerja.",
                            ),
                        ),
                        (
                            "Menanyakan sudah sampai mana",
                            door(
                                PintuTamu::Konsultasi,
                                "Buka permohonannya dan sampaikan langkah serta batas waktunya.",
                            ),
                        ),
                    ],
                ),
            ),
            (
                "Ada yang tidak beres",
                question(
                    "Tentang apa?",
                    vec![
                        (
                            "Pelayanan kantor ini",
                            complaint(
                                KelasPengaduan::TidakBerkadarPengawasan,
                                "Didaftarkan sebagai pengaduan dengan tanda terima; boleh anonim atau dirahasiakan.",
                            ),
                        ),
                        (
                            "Petugas menyalahgunakan wewenang",
                            complaint(
                                KelasPengaduan::BerkadarPengawasan,
                                "Didaftarkan sebagai pengaduan berkadar pengawasan; tawarkan kerahasiaan.",
                            ),
                        ),
                        (
                            "Suap, pungutan liar, korupsi, atau tindak pidana",
                            elsewhere(
                                Some(Dugaan::Korupsi),
                                "Tidak ditanyai lebih jauh di sini: beri slip ke lembaga yang berwenang.",
                                Dugaan::Korupsi.lembaga(),
                            ),
                        ),
                        (
                            "Pelayanan kantor lain",
                            elsewhere(
                                None,
                                "Diarahkan ke SP4N-LAPOR! atau ke kantor itu, dengan slip.",
                                &["SP4N-LAPOR!", "Ombudsman Republik Indonesia"],
                            ),
                        ),
                    ],
                ),
            ),
            (
                "Punya saran atau harapan",
                complaint(KelasPengaduan::Aspirasi, "Didaftarkan sebagai aspirasi dengan tanda terima."),
            ),
        ],
    )
}

fn ask(tanya: &str, pilihan: Vec<(&str, Lanjutan)>) -> Pertanyaan {
    let pilihan = pilihan.into_iter().map(|(jawab, lalu)| Pilihan { jawab: jawab.to_owned(), lalu });
    Pertanyaan { tanya: tanya.to_owned(), pilihan: pilihan.collect() }
}

fn question(tanya: &str, pilihan: Vec<(&str, Lanjutan)>) -> Lanjutan {
    Lanjutan::Tanya { pertanyaan: ask(tanya, pilihan) }
}

fn door(pintu: PintuTamu, sebab: &str) -> Lanjutan {
    Lanjutan::Pintu { pintu, sebab: sebab.to_owned(), kelas: None, dugaan: None, arah: Vec::new() }
}

fn complaint(kelas: KelasPengaduan, sebab: &str) -> Lanjutan {
    let pintu = if kelas == KelasPengaduan::Aspirasi { PintuTamu::Aspirasi } else { PintuTamu::Pengaduan };
    Lanjutan::Pintu { pintu, sebab: sebab.to_owned(), kelas: Some(kelas), dugaan: None, arah: Vec::new() }
}

fn elsewhere(dugaan: Option<Dugaan>, sebab: &str, arah: &[&str]) -> Lanjutan {
    let arah = arah.iter().map(|name| (*name).to_owned()).collect();
    Lanjutan::Pintu { pintu: PintuTamu::BukanDiSini, sebab: sebab.to_owned(), kelas: None, dugaan, arah }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Dugaan, Lanjutan, Pertanyaan, PintuTamu, pertanyaan};
    use crate::layanan::PengaturanLayanan;

    fn doors(question: &Pertanyaan, asked: usize, found: &mut BTreeSet<PintuTamu>) {
        assert!(asked <= 3, "two or three questions decide: {}", question.tanya);
        for answer in &question.pilihan {
            match &answer.lalu {
                Lanjutan::Tanya { pertanyaan } => doors(pertanyaan, asked + 1, found),
                Lanjutan::Pintu { pintu, sebab, .. } => {
                    assert!(!sebab.is_empty(), "{}: the officer can say why", answer.jawab);
                    found.insert(*pintu);
                }
            }
        }
    }

    #[test]
    fn every_door_is_reached_in_at_most_three_questions() {
        let mut found = BTreeSet::new();
        doors(&pertanyaan(), 1, &mut found);
        assert_eq!(found, PintuTamu::ALL.into_iter().collect(), "no door is out of reach");
    }

    #[test]
    fn whoever_is_sent_elsewhere_finds_that_body_among_the_doors_an_office_begins_with() {
        fn sent(question: &Pertanyaan, to: &mut BTreeSet<String>) {
            for answer in &question.pilihan {
                match &answer.lalu {
                    Lanjutan::Tanya { pertanyaan } => sent(pertanyaan, to),
                    Lanjutan::Pintu { arah, .. } => to.extend(arah.iter().cloned()),
                }
            }
        }
        let mut to: BTreeSet<String> =
            Dugaan::ALL.iter().flat_map(|one| one.lembaga()).map(|&name| name.to_owned()).collect();
        sent(&pertanyaan(), &mut to);
        let doors: BTreeSet<String> = PengaturanLayanan::default().pintu.into_iter().map(|door| door.nama).collect();
        let missing: Vec<_> = to.difference(&doors).collect();
        assert!(missing.is_empty(), "a slip to these would carry no contact: {missing:?}");
    }
}
