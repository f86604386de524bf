//! Folding: the state of a dispute from its events. Total and deterministic; nothing here refuses.

use std::collections::{BTreeMap, BTreeSet};

use super::{KeadaanSengketa, LangkahSengketa, LangkahSengketaTercatat, MelangkahSengketa, Sengketa, SengketaEvent};
use crate::id::LangkahId;
use crate::jurnal::{Folded, Stamped};
use crate::permohonan::undo::LangkahDibatalkan;

impl Sengketa {
    /// The dispute after `events`, in whatever order and however often they are given. An event that does not fit the state
    /// it meets changes nothing and is listed as *perlu ditinjau*. A step that was taken back is passed over.
    pub fn fold(events: &[Stamped<SengketaEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let undone = undone(ordered.values().copied());
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        let mut seen = BTreeSet::new();
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (SengketaEvent::Melangkah(step), Some(now)) => {
                    seen.insert(step.id) && now.take(step, undone.get(&step.id).copied())
                }
                (SengketaEvent::LangkahDibatalkan(event), Some(now)) => {
                    now.keadaan != KeadaanSengketa::Dibatalkan && seen.contains(&event.langkah)
                }
                _ => apply(&mut folded.state, stamped),
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    /// The dispute as it would stand after `step`; none when it does not fit.
    pub fn after(&self, step: &MelangkahSengketa) -> Option<Self> {
        let mut after = self.clone();
        after.take(step, None).then_some(after)
    }

    fn take(&mut self, step: &MelangkahSengketa, undone: Option<&str>) -> bool {
        if self.keadaan == KeadaanSengketa::Dibatalkan || (undone.is_none() && !self.step(step)) {
            return false;
        }
        self.langkah.push(LangkahSengketaTercatat {
            id: step.id,
            jenis: step.langkah.jenis(),
            tanggal: step.tanggal,
            dibatalkan: undone.map(str::to_owned),
        });
        true
    }

    fn step(&mut self, step: &MelangkahSengketa) -> bool {
        match &step.langkah {
            LangkahSengketa::TahapDimulai(event) => self.apply_begin(step, event),
            LangkahSengketa::TahapBerakhir(event) => self.apply_end(step, event),
            LangkahSengketa::PutusanDilaksanakan(event) => self.apply_carried_out(event),
            LangkahSengketa::SengketaDitutup(event) => self.apply_closing(event),
            LangkahSengketa::SengketaDicabut(event) => self.apply_withdrawal(event),
        }
    }
}

/// Every step that was taken back after it was taken, with the reason given first; none once the record is void.
fn undone<'a>(events: impl Iterator<Item = &'a Stamped<SengketaEvent>>) -> BTreeMap<LangkahId, &'a str> {
    let mut taken = BTreeSet::new();
    let mut undone = BTreeMap::new();
    for stamped in events.skip_while(|stamped| stamped.event.recording().is_none()) {
        match &stamped.event {
            SengketaEvent::Dibatalkan(_) => break,
            SengketaEvent::Melangkah(step) => {
                taken.insert(step.id);
            }
            SengketaEvent::LangkahDibatalkan(LangkahDibatalkan { langkah, alasan }) if taken.contains(langkah) => {
                undone.entry(*langkah).or_insert(alasan.as_str());
            }
            _ => {}
        }
    }
    undone
}

/// Applies one event that is no step; false when it does not fit.
fn apply(state: &mut Option<Sengketa>, stamped: &Stamped<SengketaEvent>) -> bool {
    let now = match (&stamped.event, state.as_mut()) {
        (SengketaEvent::Dicatat(_), None) => {
            *state = begun(stamped);
            return state.is_some();
        }
        (SengketaEvent::Dicatat(_), Some(_)) | (_, None) => return false,
        (_, Some(now)) => now,
    };
    let file = matches!(
        stamped.event,
        SengketaEvent::LampiranDitambah(_)
            | SengketaEvent::LampiranDihapus { .. }
            | SengketaEvent::DataDimusnahkan { .. }
    );
    if now.keadaan == KeadaanSengketa::Dibatalkan && !file {
        return false;
    }
    match &stamped.event {
        SengketaEvent::Dikoreksi(event) => {
            now.isi = event.isi.clone();
            now.koreksi += 1;
            true
        }
        SengketaEvent::BatasBergeser(event) => {
            // The step of the ruling may have been taken back since it moved.
            let rulings = now.tahap.iter_mut().filter_map(|stage| stage.putusan.as_mut());
            for putusan in rulings.filter(|putusan| putusan.id == event.putusan) {
                putusan.batas = event.batas;
            }
            true
        }
        SengketaEvent::Dibatalkan(event) => {
            now.keadaan = KeadaanSengketa::Dibatalkan;
            now.alasan_batal = Some(event.alasan.clone());
            true
        }
        SengketaEvent::LampiranDitambah(lampiran) => {
            if now.lampiran.iter().any(|one| one.id == lampiran.id) {
                return false;
            }
            now.lampiran.push(lampiran.clone());
            true
        }
        SengketaEvent::LampiranDihapus { lampiran, .. } => {
            let before = now.lampiran.len();
            now.lampiran.retain(|one| one.id != *lampiran);
            now.lampiran.len() < before
        }
        SengketaEvent::DataDimusnahkan { .. } => {
            now.lampiran.clear();
            true
        }
        SengketaEvent::Dicatat(_) | SengketaEvent::LangkahDibatalkan(_) | SengketaEvent::Melangkah(_) => false,
    }
}

fn begun(stamped: &Stamped<SengketaEvent>) -> Option<Sengketa> {
    let event = stamped.event.recording()?;
    Some(Sengketa {
        id: event.id,
        keberatan: event.keberatan.clone(),
        dicatat: stamped.at,
        petugas: stamped.actor,
        isi: event.isi.clone(),
        keadaan: KeadaanSengketa::Terdaftar,
        alasan_batal: None,
        koreksi: 0,
        tahap: Vec::new(),
        pelaksanaan: None,
        penutupan: None,
        pencabutan: None,
        lampiran: Vec::new(),
        langkah: Vec::new(),
    })
}
