//! Folding: the state of an objection from its events. Total and deterministic; nothing here refuses.

use std::collections::{BTreeMap, BTreeSet};

use super::lama;
use super::{
    JenisDokumenKeberatan, KeadaanKeberatan, Keberatan, KeberatanEvent, LangkahKeberatan, LangkahKeberatanTercatat,
    MelangkahKeberatan,
};
use crate::id::{ImporId, LangkahId};
use crate::jurnal::{Folded, Stamped};
use crate::lampiran::JenisLampiran;
use crate::permohonan::undo::LangkahDibatalkan;

impl Keberatan {
    /// The objection after `events`, in whatever order and however often they are given: they are sorted by hlc, device and
    /// sequence, and each counts once. An event that does not fit the state it meets changes nothing and is listed as
    /// *perlu ditinjau*. A step that was taken back is passed over; only its letter stays, void.
    pub fn fold(events: &[Stamped<KeberatanEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let undone = undone(ordered.values().copied());
        let imports_undone: BTreeSet<ImporId> = ordered
            .values()
            .filter_map(|stamped| match &stamped.event {
                KeberatanEvent::ImporDibatalkan { impor } => Some(*impor),
                _ => None,
            })
            .collect();
        let came_to_nothing =
            |event: &KeberatanEvent| event.impor().is_some_and(|impor| imports_undone.contains(&impor));
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        let mut seen = BTreeSet::new();
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                // What an import brought that was undone is passed over, and all that was done with it.
                (KeberatanEvent::ImporDibatalkan { .. }, _) => true,
                (event, _) if came_to_nothing(event) => true,
                (event, None) if !imports_undone.is_empty() && event.begins_in().is_none() => true,
                (KeberatanEvent::Melangkah(step), Some(now)) => {
                    seen.insert(step.id) && now.take(step, undone.get(&step.id).copied())
                }
                (KeberatanEvent::LangkahDibatalkan(event), Some(now)) => {
                    now.keadaan != KeadaanKeberatan::Dibatalkan && seen.contains(&event.langkah)
                }
                _ => apply(&mut folded.state, stamped),
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    /// The objection as it would stand after `step`; none when it does not fit.
    pub fn after(&self, step: &MelangkahKeberatan) -> Option<Self> {
        let mut after = self.clone();
        after.take(step, None).then_some(after)
    }

    /// Takes a step, or notes the letter of one that was taken back; false when it does not fit.
    fn take(&mut self, step: &MelangkahKeberatan, undone: Option<&str>) -> bool {
        if self.keadaan == KeadaanKeberatan::Dibatalkan {
            return false;
        }
        if undone.is_none() && !self.step(step) {
            return false;
        }
        self.issue(step, undone);
        self.langkah.push(LangkahKeberatanTercatat {
            id: step.id,
            jenis: step.langkah.jenis(),
            tanggal: step.tanggal,
            dibatalkan: undone.map(str::to_owned),
        });
        true
    }

    fn step(&mut self, step: &MelangkahKeberatan) -> bool {
        match &step.langkah {
            LangkahKeberatan::Dimusyawarahkan(event) => self.apply_deliberation(step, event),
            LangkahKeberatan::TanggapanDisusun(event) => self.apply_draft(step, event),
            LangkahKeberatan::Ditanggapi(event) => self.apply_answer(step, event),
            LangkahKeberatan::TanggapanDiterima(event) => self.apply_received(event),
            LangkahKeberatan::PerintahDilaksanakan(event) => self.apply_carried_out(event),
            LangkahKeberatan::PemohonMenanggapi(event) => self.apply_reaction(event),
            LangkahKeberatan::KeberatanDicabut(event) => self.apply_withdrawal(event),
        }
    }
}

/// Every step that was taken back after it was taken, with the reason given first; none once the registration is void.
fn undone<'a>(events: impl Iterator<Item = &'a Stamped<KeberatanEvent>>) -> BTreeMap<LangkahId, &'a str> {
    let mut taken = BTreeSet::new();
    let mut undone = BTreeMap::new();
    for stamped in events.skip_while(|stamped| stamped.event.registration().is_none()) {
        match &stamped.event {
            KeberatanEvent::Dibatalkan(_) => break,
            KeberatanEvent::Melangkah(step) => {
                taken.insert(step.id);
            }
            KeberatanEvent::LangkahDibatalkan(LangkahDibatalkan { langkah, alasan }) if taken.contains(langkah) => {
                undone.entry(*langkah).or_insert(alasan.as_str());
            }
            _ => {}
        }
    }
    undone
}

/// Applies one event that is no step; false when it does not fit.
fn apply(state: &mut Option<Keberatan>, stamped: &Stamped<KeberatanEvent>) -> bool {
    let now = match (&stamped.event, state.as_mut()) {
        (KeberatanEvent::Didaftarkan(_), None) => {
            *state = begun(stamped);
            return state.is_some();
        }
        (KeberatanEvent::Dipindahkan(event), None) => {
            *state = Some(lama::begun(stamped, event));
            return true;
        }
        (KeberatanEvent::Didaftarkan(_) | KeberatanEvent::Dipindahkan(_), Some(_)) | (_, None) => return false,
        (_, Some(now)) => now,
    };
    let void = now.keadaan == KeadaanKeberatan::Dibatalkan;
    match &stamped.event {
        KeberatanEvent::PindahanDiubah(event) if !void => now.apply_moved_again(event),
        KeberatanEvent::Dikoreksi(event) if !void && now.lama.is_none() => {
            if now.isi.alasan != event.isi.alasan || now.isi.kasus_posisi != event.isi.kasus_posisi {
                // What was drafted rebuts other grounds.
                now.konsep = None;
            }
            now.isi = event.isi.clone();
            now.permohonan = event.permohonan.clone();
            now.waktu = event.waktu.clone();
            if let Some(batas) = &mut now.batas {
                batas.move_to(&event.batas);
            }
            if let Some(pemohon) = &event.pemohon {
                now.pemohon = pemohon.clone();
            }
            now.dicatat_belakangan = now.isi.diterima.date_naive() < now.dicatat.date_naive();
            now.koreksi += 1;
            true
        }
        KeberatanEvent::BatasBergeser(event) if !void => {
            if let (true, Some(batas)) = (now.keadaan.is_open(), &mut now.batas) {
                batas.move_to(&event.batas);
            }
            true
        }
        KeberatanEvent::Dibatalkan(event) if !void => {
            now.keadaan = KeadaanKeberatan::Dibatalkan;
            now.alasan_batal = Some(event.alasan.clone());
            for surat in now.surat.iter_mut().filter(|surat| surat.dibatalkan.is_none()) {
                surat.dibatalkan = Some(event.alasan.clone());
            }
            true
        }
        KeberatanEvent::IdentitasDitampilkan { .. } => true,
        KeberatanEvent::DokumenDicetak { dokumen, .. } => {
            match dokumen {
                JenisDokumenKeberatan::TandaBukti => now.cetak_tanda_bukti += 1,
                JenisDokumenKeberatan::Formulir => now.cetak_formulir += 1,
            }
            true
        }
        KeberatanEvent::SuratDicetak { surat, .. } => {
            let found = now.surat.iter_mut().find(|one| one.id == *surat);
            found.map(|surat| surat.dicetak += 1).is_some()
        }
        KeberatanEvent::LampiranDitambah(lampiran) => {
            if now.lampiran.iter().any(|one| one.id == lampiran.id) {
                return false;
            }
            if lampiran.jenis == JenisLampiran::SuratBertandaTangan
                && let Some(surat) = now.surat.iter_mut().find(|surat| Some(surat.id) == lampiran.surat)
            {
                surat.bertanda_tangan = Some(lampiran.id);
            }
            now.lampiran.push(lampiran.clone());
            true
        }
        KeberatanEvent::LampiranDihapus { lampiran, .. } => {
            let before = now.lampiran.len();
            now.lampiran.retain(|one| one.id != *lampiran);
            for surat in &mut now.surat {
                surat.bertanda_tangan.take_if(|one| one == lampiran);
            }
            now.lampiran.len() < before
        }
        KeberatanEvent::DataDimusnahkan { .. } => {
            now.lampiran.clear();
            for surat in &mut now.surat {
                surat.bertanda_tangan = None;
            }
            true
        }
        KeberatanEvent::Dikoreksi(_)
        | KeberatanEvent::BatasBergeser(_)
        | KeberatanEvent::Dibatalkan(_)
        | KeberatanEvent::Didaftarkan(_)
        | KeberatanEvent::Dipindahkan(_)
        | KeberatanEvent::PindahanDiubah(_)
        | KeberatanEvent::ImporDibatalkan { .. }
        | KeberatanEvent::LangkahDibatalkan(_)
        | KeberatanEvent::Melangkah(_) => false,
    }
}

/// An objection as it stands once registered.
fn begun(stamped: &Stamped<KeberatanEvent>) -> Option<Keberatan> {
    let event = stamped.event.registration()?;
    let dicatat = stamped.at;
    Some(Keberatan {
        id: event.id,
        nomor: event.nomor.clone(),
        dicatat,
        petugas: stamped.actor,
        dicatat_belakangan: event.isi.diterima.date_naive() < dicatat.date_naive(),
        permohonan: event.permohonan.clone(),
        pemohon: event.pemohon.clone(),
        isi: event.isi.clone(),
        waktu: event.waktu.clone(),
        batas: Some(event.batas.clone()),
        keadaan: KeadaanKeberatan::Terdaftar,
        alasan_batal: None,
        koreksi: 0,
        cetak_tanda_bukti: 0,
        cetak_formulir: 0,
        musyawarah: Vec::new(),
        konsep: None,
        tanggapan: None,
        tanggapan_pemohon: None,
        pencabutan: None,
        surat: Vec::new(),
        lampiran: Vec::new(),
        langkah: Vec::new(),
        lama: None,
    })
}
