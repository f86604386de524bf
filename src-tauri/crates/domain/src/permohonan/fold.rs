//! Folding: the state of a request from its events. Total and deterministic; nothing here refuses.

use super::{JenisDokumen, Keadaan, Permohonan, PermohonanEvent};
use crate::jurnal::{Folded, Stamped};

impl Permohonan {
    /// The request after `events`, given in the order of hlc, device, sequence. An event that does not fit the state it
    /// meets changes nothing and is listed as *perlu ditinjau*.
    pub fn fold(events: &[Stamped<PermohonanEvent>]) -> Folded<Self> {
        let mut folded = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in events {
            if !apply(&mut folded.state, stamped) {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}

/// Applies one event; false when it does not fit.
fn apply(state: &mut Option<Permohonan>, stamped: &Stamped<PermohonanEvent>) -> bool {
    match (&stamped.event, state.as_mut()) {
        (PermohonanEvent::Didaftarkan(event), None) => {
            let dicatat = stamped.at;
            *state = Some(Permohonan {
                id: event.id,
                nomor: event.nomor.clone(),
                dicatat,
                petugas: stamped.actor,
                dicatat_belakangan: event.isi.diterima.date_naive() < dicatat.date_naive(),
                pemohon: event.pemohon.clone(),
                isi: event.isi.clone(),
                batas: event.batas.clone(),
                keadaan: Keadaan::Terdaftar,
                alasan_batal: None,
                koreksi: 0,
                cetak_tanda_bukti: 0,
                cetak_formulir: 0,
            });
            true
        }
        (PermohonanEvent::Dikoreksi(event), Some(now)) if now.keadaan == Keadaan::Terdaftar => {
            now.isi = event.isi.clone();
            now.batas = event.batas.clone();
            if let Some(pemohon) = &event.pemohon {
                now.pemohon = pemohon.clone();
            }
            now.dicatat_belakangan = now.isi.diterima.date_naive() < now.dicatat.date_naive();
            now.koreksi += 1;
            true
        }
        (PermohonanEvent::BatasBergeser(event), Some(now)) if now.keadaan == Keadaan::Terdaftar => {
            now.batas = event.batas.clone();
            true
        }
        (PermohonanEvent::Dibatalkan(event), Some(now)) if now.keadaan == Keadaan::Terdaftar => {
            now.keadaan = Keadaan::Dibatalkan;
            now.alasan_batal = Some(event.alasan.clone());
            true
        }
        (PermohonanEvent::IdentitasDitampilkan { .. }, Some(_)) => true,
        (PermohonanEvent::DokumenDicetak { dokumen, .. }, Some(now)) => {
            match dokumen {
                JenisDokumen::TandaBukti => now.cetak_tanda_bukti += 1,
                JenisDokumen::Formulir => now.cetak_formulir += 1,
            }
            true
        }
        (PermohonanEvent::Didaftarkan(_), Some(_))
        | (
            PermohonanEvent::Dikoreksi(_) | PermohonanEvent::BatasBergeser(_) | PermohonanEvent::Dibatalkan(_),
            Some(_),
        )
        | (
            PermohonanEvent::Dikoreksi(_)
            | PermohonanEvent::BatasBergeser(_)
            | PermohonanEvent::Dibatalkan(_)
            | PermohonanEvent::IdentitasDitampilkan { .. }
            | PermohonanEvent::DokumenDicetak { .. },
            None,
        ) => false,
    }
}
