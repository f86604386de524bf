//! A list of units beside the units the office has: units are settings, found again by their name.

use domain::impor::{BarisUnit, JenisDaftar, Lembar, Pilihan, read_unit};
use domain::layanan::{PengaturanLayanan, UnitPelaksana};

use super::banding::{Banding, Baris, Kata};
use super::wire::PutusanImpor;

/// The file beside the units, and the settings as they would be.
pub(super) fn unit(
    mut layanan: PengaturanLayanan,
    lembar: &[Lembar],
    pilihan: &Pilihan,
    left_out: impl Fn(usize, u32) -> bool,
) -> (Banding, PengaturanLayanan) {
    let read = read_unit(lembar, pilihan);
    let mut made = Banding { lembar: read.lembar, ..Banding::default() };
    for row in read.baris {
        let BarisUnit { lembar, baris, isi, sel, catatan, faults } = row;
        let kata = if left_out(lembar, baris) {
            Kata::default()
        } else if faults.is_empty() {
            placed(&mut layanan.unit, isi.clone())
        } else {
            Kata { faults, ..Kata::default() }
        };
        made.add(Baris { jenis: JenisDaftar::Unit, lembar, baris, judul: isi.nama, sel, catatan }, kata, None);
    }
    (made, layanan)
}

/// Puts `unit` among `units`: over the one of the same name, or at the end under a code that is free.
fn placed(units: &mut Vec<UnitPelaksana>, unit: UnitPelaksana) -> Kata {
    let same = |name: &str, other: &str| name.to_lowercase() == other.to_lowercase();
    if let Some(now) = units.iter_mut().find(|now| same(&now.nama, &unit.nama)) {
        let pejabat = if unit.pejabat.is_empty() { now.pejabat.clone() } else { unit.pejabat };
        if now.pejabat == pejabat {
            let alasan = vec!["Unit ini sudah ada.".to_owned()];
            return Kata { putusan: Some(PutusanImpor::Sama), alasan, ..Kata::default() };
        }
        now.pejabat = pejabat;
        return Kata { putusan: Some(PutusanImpor::Berubah), ..Kata::default() };
    }
    let taken = |kode: &str| units.iter().any(|now| same(&now.kode, kode));
    let mut kode = unit.kode.clone();
    let mut next = 2;
    while taken(&kode) {
        kode = format!("{}-{next}", unit.kode);
        next += 1;
    }
    let alasan = if kode == unit.kode {
        Vec::new()
    } else {
        vec![format!("Kode {} sudah dipakai unit lain; unit ini memakai kode {kode}.", unit.kode)]
    };
    units.push(UnitPelaksana { kode, ..unit });
    Kata { putusan: Some(PutusanImpor::Baru), alasan, ..Kata::default() }
}
