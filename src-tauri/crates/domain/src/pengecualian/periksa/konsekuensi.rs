//! The consequences: Lampiran II wants both sides, and a reason that the law knows.

use super::{KodePeringatan, Peringatan, Teks};
use crate::format::kata::Kata;

/// Reasons that are no ground: the law asks the purpose but lets nobody refuse for it.
const NO_GROUND: [&str; 16] = [
    "tujuan tidak jelas",
    "tujuan pemohon tidak",
    "tujuannya tidak jelas",
    "tujuan permohonan tidak",
    "tujuan penggunaan tidak",
    "alasan permohonan tidak",
    "alasan pemohon tidak",
    "maksud dan tujuan tidak",
    "maksud pemohon tidak",
    "tidak ada proposal",
    "tanpa proposal",
    "proposal tidak",
    "tidak menyertakan proposal",
    "tidak melampirkan proposal",
    "tanpa surat pengantar",
    "tidak jelas tujuannya",
];

pub(super) fn check(teks: &Teks<'_>, found: &mut Vec<Peringatan>) {
    const SHEET: &str = "UU 14/2008 Pasal 2 ayat (4); Perki 1/2021 Lampiran II";
    let isi = teks.isi;
    let words = |text: &str| Kata::new([text]).words().collect::<Vec<_>>().join(" ");
    let (opened, closed) = (words(&isi.konsekuensi_dibuka), words(&isi.konsekuensi_ditutup));
    match (opened.is_empty(), closed.is_empty()) {
        (true, true) => found.push(Peringatan::new(
            KodePeringatan::KonsekuensiKosong,
            "konsekuensi_dibuka",
            "Konsekuensi belum ditulis. Uji konsekuensi menimbang akibat bila dibuka dan bila ditutup; tulis keduanya.",
            SHEET,
        )),
        (true, false) => found.push(one_sided("konsekuensi_dibuka", "bila informasi dibuka")),
        (false, true) => found.push(one_sided("konsekuensi_ditutup", "bila informasi ditutup")),
        (false, false) if opened == closed => found.push(Peringatan::new(
            KodePeringatan::KonsekuensiSama,
            "konsekuensi_ditutup",
            "Konsekuensi dibuka dan ditutup berisi kalimat yang sama, sehingga tidak ada yang ditimbang. Tulis akibat bila \
             dibuka dan kepentingan yang terlindungi bila ditutup, masing-masing.",
            SHEET,
        )),
        (false, false) => {}
    }
    for (bidang, text) in [
        ("konsekuensi_dibuka", &isi.konsekuensi_dibuka),
        ("konsekuensi_ditutup", &isi.konsekuensi_ditutup),
        ("uraian", &isi.uraian),
        ("dasar_asli", &isi.dasar_asli),
    ] {
        if Kata::new([text.as_str()]).has_any(&NO_GROUND) {
            found.push(Peringatan::new(
                KodePeringatan::AlasanTanpaDasar,
                bidang,
                "Tujuan pemohon yang tidak jelas atau tidak adanya proposal bukan alasan mengecualikan informasi. Nilai \
                 isi informasinya menurut Pasal 17, atau buka informasinya.",
                "UU 14/2008 Pasal 4 ayat (3) dan Pasal 17",
            ));
        }
    }

    fn one_sided(bidang: &str, side: &str) -> Peringatan {
        let pesan = format!(
            "Konsekuensi {side} belum ditulis. Kepentingan publik ditimbang dari dua sisi; lengkapi agar pengecualian dapat \
             dipertanggungjawabkan."
        );
        Peringatan::new(KodePeringatan::KonsekuensiSepihak, bidang, pesan, SHEET)
    }
}
