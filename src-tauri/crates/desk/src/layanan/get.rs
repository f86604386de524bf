//! The service settings, with what each kind of letter lets the office set.

use domain::peran::Tindakan;
use domain::surat::{Bidang, JenisSurat, PengaturanSurat};

use super::pengaturan;
use super::wire::{LayananKantor, LembarSurat};
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The settings as they stand.
///
/// # Errors
/// Locked.
pub fn get(desk: &Desk, _: Empty) -> Result<LayananKantor, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        Ok(LayananKantor { pengaturan: pengaturan(look.reader)?, lembar: JenisSurat::ALL.map(lembar).to_vec() })
    })
}

fn lembar(jenis: JenisSurat) -> LembarSurat {
    LembarSurat {
        jenis,
        label: jenis.label(),
        ruang: jenis.ruang(),
        bidang: Bidang::of(jenis).collect(),
        bawaan: PengaturanSurat::bawaan(jenis),
    }
}
