//! What the approval and the decree of a sheet do to the exemptions it tests. A change may also open: wholly, and the
//! exemption is over with the decree (Perki 1/2021 art. 53, Lampiran V), or in part, and the rest stays closed.

use chrono::NaiveDate;

use super::super::PengecualianEvent;
use super::{ButirUji, HasilPengubahan, Uji};
use crate::id::PengecualianId;

impl Uji {
    /// The event of each exemption once the sheet is approved.
    pub fn tested(&self) -> Vec<(PengecualianId, PengecualianEvent)> {
        let event = |butir: &ButirUji| PengecualianEvent::Diuji {
            uji: self.id,
            nomor: self.isi.nomor.clone(),
            tanggal: self.isi.tanggal,
            permohonan: self.isi.permohonan,
            isi: Box::new(butir.isi.clone()),
            membuka: butir.hasil == HasilPengubahan::Dibuka,
        };
        self.isi.butir.iter().map(|butir| (butir.pengecualian, event(butir))).collect()
    }

    /// The event of each exemption once the decree `nomor` of `tanggal` is out: set, or opened by it.
    pub fn set(&self, nomor: &str, tanggal: NaiveDate) -> Vec<(PengecualianId, PengecualianEvent)> {
        let event = |butir: &ButirUji| match butir.hasil {
            HasilPengubahan::Tetap | HasilPengubahan::Sebagian => {
                PengecualianEvent::Ditetapkan { uji: Some(self.id), nomor: nomor.to_owned(), tanggal }
            }
            HasilPengubahan::Dibuka => PengecualianEvent::Dibuka {
                dasar: format!("Penetapan PPID {nomor} tentang pengubahan klasifikasi"),
                tanggal,
                uji: Some(self.id),
            },
        };
        self.isi.butir.iter().map(|butir| (butir.pengecualian, event(butir))).collect()
    }
}
