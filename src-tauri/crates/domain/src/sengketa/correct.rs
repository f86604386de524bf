//! Correcting the record of a dispute, with a reason. The objection it follows stays: a dispute of another one is another record.

use chrono::NaiveDate;

use super::event::SengketaDikoreksi;
use super::register::{NewSengketa, PendaftaranSengketa};
use super::{IsiSengketa, KeadaanSengketa, Sengketa};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::format::tanggal;
use crate::kalender::Kalender;
use crate::keberatan::Keberatan;
use crate::permohonan::Perubahan;
use crate::permohonan::cancel::reason;

impl Sengketa {
    /// Corrects the record to what `new` says; `keberatan` is the objection it follows.
    ///
    /// # Errors
    /// Fields at fault; another objection; brought after its first stage began; void; nothing changed.
    pub fn correct(
        &self,
        new: &NewSengketa,
        keberatan: &Keberatan,
        alasan: &str,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<SengketaDikoreksi, Denied> {
        if self.keadaan == KeadaanSengketa::Dibatalkan {
            return Err(Refusal::SengketaBatal.into());
        }
        let read = PendaftaranSengketa::read(new, keberatan, today, kalender);
        let (read, alasan) = match (read, reason("alasan", alasan)) {
            (Ok(read), Ok(alasan)) => (read, alasan),
            (Err(mut faults), Err(Denied::Invalid(more))) => {
                faults.extend(more);
                return Err(Denied::Invalid(faults));
            }
            (Err(faults), _) => return Err(Denied::Invalid(faults)),
            (Ok(_), Err(denied)) => return Err(denied),
        };
        if read.keberatan != self.keberatan {
            const OTHER: &str =
                "Keberatan yang mendahului sengketa tidak dapat diganti; batalkan catatan ini dan catat yang baru.";
            return Err(Denied::Invalid(vec![FieldFault::new("keberatan", &Rule::Other(OTHER))]));
        }
        if self.tahap.first().is_some_and(|stage| stage.mulai < read.isi.tanggal) {
            const LATER: &str = "Tahap pertamanya sudah dimulai sebelum tanggal ini. Periksa kembali.";
            return Err(Denied::Invalid(vec![FieldFault::new("tanggal", &Rule::Other(LATER))]));
        }
        let perubahan = changes(&self.isi, &read.isi);
        if perubahan.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        Ok(SengketaDikoreksi { alasan, isi: read.isi, perubahan })
    }
}

fn changes(old: &IsiSengketa, new: &IsiSengketa) -> Vec<Perubahan> {
    let rows = |isi: &IsiSengketa| {
        [
            ("Tingkat", isi.tingkat.label().to_owned()),
            ("Komisi Informasi", isi.komisi.clone()),
            ("Nomor register", isi.nomor.clone()),
            ("Tanggal", tanggal::long(isi.tanggal)),
            ("Diberitahukan", isi.diberitahukan.map(tanggal::long).unwrap_or_default()),
            ("Pokok sengketa", isi.pokok.clone()),
        ]
    };
    rows(old)
        .into_iter()
        .zip(rows(new))
        .filter(|((_, lama), (_, baru))| lama != baru)
        .map(|((bidang, lama), (_, baru))| Perubahan { bidang: bidang.to_owned(), lama: Some(lama), baru: Some(baru) })
        .collect()
}
