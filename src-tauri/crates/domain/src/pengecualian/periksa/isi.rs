//! Facts of the sheet that nobody filled in.

use super::{KodePeringatan, Peringatan};
use crate::format::teks;
use crate::pengecualian::IsiPengecualian;

pub(super) fn check(isi: &IsiPengecualian, found: &mut Vec<Peringatan>) {
    if teks::is_blank(&isi.unit) {
        found.push(Peringatan::new(
            KodePeringatan::UnitKosong,
            "unit",
            "Unit yang menguasai informasi belum disebut. Isi unitnya agar jelas siapa yang menyimpan dan menjaganya.",
            "Perki 1/2021 Pasal 49 ayat (4)",
        ));
    }
}
