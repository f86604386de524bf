//! *Rekap pengaduan*: the figures of complaints as evaluations ask for them, a line a class, channel, unit and month, for the
//! coordination meeting. It names nobody.

use std::sync::LazyLock;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, teks},
};
use crate::kit::head::Head;

/// One line of figures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Baris {
    /// What the line is about: `Unit`, `Bulan`.
    pub kelompok: String,
    /// Which: the unit, the month.
    pub nama: String,
    /// Received, not begun, in process, done, late, answered.
    pub angka: [u32; 6],
    /// Calendar days to the first answer (median); none where nothing was answered.
    pub median: Option<u32>,
    /// Answered of what was received, such as `75 %`; empty where nothing was received.
    pub tingkat: String,
}

static BERLAKU: LazyLock<Keadaan> = LazyLock::new(Keadaan::default);

const KEPALA: [Head; 11] = [
    Head::Column("No."),
    Head::Column("Menurut"),
    Head::Column("Rincian"),
    Head::Column("Diterima"),
    Head::Column("Belum ditin\u{AD}daklanjuti"),
    Head::Column("Proses"),
    Head::Column("Selesai"),
    Head::Column("Terlambat"),
    Head::Column("Dijawab"),
    Head::Column("Median hari sampai jawaban"),
    Head::Column("Tingkat jawaban"),
];

const ANGKA: Kolom = Kolom::tanda(20.0, 0.0, 12.0);
const KOLOM: [Kolom; 11] = [
    Kolom::tanda(8.0, 0.0, 6.0),
    Kolom::teks(26.0, 0.2, 16.0),
    Kolom::teks(48.0, 1.6, 44.0),
    ANGKA,
    ANGKA,
    ANGKA,
    ANGKA,
    ANGKA,
    ANGKA,
    ANGKA,
    ANGKA,
];

impl BarisRegister for Baris {
    const MENYEBUT_ORANG: bool = false;
    const JENIS: Jenis = Jenis {
        nama: "Rekap pengaduan",
        lembar: "Rekap pengaduan",
        satuan: "baris",
        riwayat: "pengaduan",
        huruf: [8.4, 7.4],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "Terlambat = tidak dijawab sampai batasnya (SP4N-LAPOR! atau 60 hari UU 25/2009, yang lebih awal). Median dihitung dalam \
             hari kalender sejak diterima sampai jawaban pertama. Pendaftaran yang dibatalkan tidak dihitung.",
        ],
    };

    fn keadaan(&self) -> &Keadaan {
        &BERLAKU
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        [self.kelompok.as_str(), self.nama.as_str()]
            .into_iter()
            .map(teks)
            .chain(self.angka.iter().map(|count| Sel::Bilangan(i64::from(*count))))
            .chain([self.median.map_or(Sel::Kosong, |days| Sel::Bilangan(i64::from(days))), teks(&self.tingkat)])
            .collect()
    }
}
