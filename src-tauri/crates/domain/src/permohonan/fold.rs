//! Folding: the state of a request from its events. Total and deterministic; nothing here refuses.

use std::collections::{BTreeMap, BTreeSet};

use super::lama;
use super::undo::LangkahDibatalkan;
use super::{JenisDokumen, Keadaan, Kelengkapan, Langkah, LangkahTercatat, Melangkah, Permohonan, PermohonanEvent};
use crate::id::{ImporId, LangkahId};
use crate::jurnal::{Folded, Stamped};
use crate::lampiran::JenisLampiran;

impl Permohonan {
    /// The request after `events`, in whatever order and however often they are given: they are sorted by hlc, device and
    /// sequence, and each counts once. An event that does not fit the state it meets changes nothing and is listed as
    /// *perlu ditinjau*. A step that was taken back is passed over; only its letters stay, void.
    pub fn fold(events: &[Stamped<PermohonanEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let undone = undone(ordered.values().copied());
        let imports_undone: BTreeSet<ImporId> = ordered
            .values()
            .filter_map(|stamped| match &stamped.event {
                PermohonanEvent::ImporDibatalkan { impor } => Some(*impor),
                _ => None,
            })
            .collect();
        let came_to_nothing =
            |event: &PermohonanEvent| event.impor().is_some_and(|impor| imports_undone.contains(&impor));
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        let mut seen = BTreeSet::new();
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                // What an import brought that was undone is passed over, and all that was done with it.
                (PermohonanEvent::ImporDibatalkan { .. }, _) => true,
                (event, _) if came_to_nothing(event) => true,
                (event, None) if !imports_undone.is_empty() && event.begins_in().is_none() => true,
                (PermohonanEvent::Melangkah(step), Some(now)) => {
                    seen.insert(step.id) && now.take(step, undone.get(&step.id).copied())
                }
                (PermohonanEvent::LangkahDibatalkan(event), Some(now)) => {
                    now.keadaan != Keadaan::Dibatalkan && seen.contains(&event.langkah)
                }
                _ => apply(&mut folded.state, stamped),
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    /// Takes a step, or notes the letters of one that was taken back; false when it does not fit.
    fn take(&mut self, step: &Melangkah, undone: Option<&str>) -> bool {
        if self.keadaan == Keadaan::Dibatalkan {
            return false;
        }
        if undone.is_none() && !self.step(step) {
            return false;
        }
        self.issue(step, undone);
        self.langkah.push(LangkahTercatat {
            id: step.id,
            jenis: step.langkah.jenis(),
            tanggal: step.tanggal,
            dibatalkan: undone.map(str::to_owned),
        });
        true
    }

    /// The request as it would stand after `step`; none when it does not fit.
    pub fn after(&self, step: &Melangkah) -> Option<Self> {
        let mut after = self.clone();
        after.take(step, None).then_some(after)
    }

    fn step(&mut self, step: &Melangkah) -> bool {
        match &step.langkah {
            Langkah::DinyatakanLengkap(event) => self.apply_complete(event),
            Langkah::DinyatakanTidakLengkap(event) => self.apply_incomplete(step, event),
            Langkah::SuratDiterima(event) => self.apply_received(event),
            Langkah::Diperbaiki(event) => self.apply_repair(event),
            Langkah::DitutupTidakLengkap(event) => self.apply_closed_incomplete(step, event),
            Langkah::Diteruskan(event) => self.apply_forward(step, event),
            Langkah::UnitDiingatkan(event) => self.apply_reminder(step, event),
            Langkah::UnitMenjawab(event) => self.apply_reply(event),
            Langkah::Diperpanjang(event) => self.apply_extension(step, event),
            Langkah::Diputuskan(event) => self.apply_decision(step, event),
            Langkah::PenolakanDisetujui(event) => self.apply_approval(step, event),
            Langkah::Diberitahukan(event) => self.apply_notice(step, event),
            Langkah::SalinanDiminta(event) => self.apply_copy(event),
            Langkah::Dibayar(event) => self.apply_payment(step, event),
            Langkah::Diserahkan(event) => self.apply_hand_over(step, event),
            Langkah::Ditutup(event) => self.apply_closing(step, event),
            Langkah::DicabutPemohon(event) => self.apply_withdrawal(event),
            Langkah::Dibuka(_) => self.apply_reopening(),
        }
    }
}

/// Every step that was taken back after it was taken, with the reason given first; none once the registration is void.
fn undone<'a>(events: impl Iterator<Item = &'a Stamped<PermohonanEvent>>) -> BTreeMap<LangkahId, &'a str> {
    let mut taken = BTreeSet::new();
    let mut undone = BTreeMap::new();
    let registered = events.skip_while(|stamped| stamped.event.registration().is_none());
    for stamped in registered {
        match &stamped.event {
            PermohonanEvent::Dibatalkan(_) => break,
            PermohonanEvent::Melangkah(step) => {
                taken.insert(step.id);
            }
            PermohonanEvent::LangkahDibatalkan(LangkahDibatalkan { langkah, alasan }) if taken.contains(langkah) => {
                undone.entry(*langkah).or_insert(alasan.as_str());
            }
            _ => {}
        }
    }
    undone
}

/// Applies one event that is no step; false when it does not fit.
fn apply(state: &mut Option<Permohonan>, stamped: &Stamped<PermohonanEvent>) -> bool {
    let now = match (&stamped.event, state.as_mut()) {
        (PermohonanEvent::Didaftarkan(_), None) => {
            *state = begun(stamped);
            return state.is_some();
        }
        (PermohonanEvent::Dipindahkan(event), None) => {
            *state = Some(lama::begun(stamped, event));
            return true;
        }
        (PermohonanEvent::Didaftarkan(_) | PermohonanEvent::Dipindahkan(_), Some(_)) | (_, None) => return false,
        (_, Some(now)) => now,
    };
    let void = now.keadaan == Keadaan::Dibatalkan;
    match &stamped.event {
        PermohonanEvent::PindahanDiubah(event) if !void => now.apply_moved_again(event),
        PermohonanEvent::Dikoreksi(event) if !void && now.lama.is_none() => {
            if now.isi.butir != event.isi.butir {
                // What was decided, and perhaps approved, was decided on other words.
                now.keputusan = None;
            }
            now.isi = event.isi.clone();
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
        PermohonanEvent::BatasBergeser(event) if !void => {
            // It was open when its deadlines moved; it is closed here when the step that opened it was taken back since.
            if let (true, Some(batas)) = (now.keadaan.is_open(), &mut now.batas) {
                batas.move_to(&event.batas);
            }
            true
        }
        PermohonanEvent::Dibatalkan(event) if !void => {
            now.keadaan = Keadaan::Dibatalkan;
            now.alasan_batal = Some(event.alasan.clone());
            for surat in now.surat.iter_mut().filter(|surat| surat.dibatalkan.is_none()) {
                surat.dibatalkan = Some(event.alasan.clone());
            }
            true
        }
        PermohonanEvent::ButirTercantum { butir, informasi } if !void => now.apply_listing(*butir, *informasi),
        PermohonanEvent::IdentitasDitampilkan { .. } => true,
        PermohonanEvent::DokumenDicetak { dokumen, .. } => {
            match dokumen {
                JenisDokumen::TandaBukti => now.cetak_tanda_bukti += 1,
                JenisDokumen::Formulir => now.cetak_formulir += 1,
            }
            true
        }
        PermohonanEvent::SuratDicetak { surat, .. } => {
            let found = now.surat.iter_mut().find(|one| one.id == *surat);
            found.map(|surat| surat.dicetak += 1).is_some()
        }
        PermohonanEvent::LampiranDitambah(lampiran) => {
            if now.lampiran.iter().any(|one| one.id == lampiran.id) {
                return false;
            }
            // Proof that a letter was received belongs to it as well, and is not its signed sheet.
            if lampiran.jenis == JenisLampiran::SuratBertandaTangan
                && let Some(surat) = now.surat.iter_mut().find(|surat| Some(surat.id) == lampiran.surat)
            {
                surat.bertanda_tangan = Some(lampiran.id);
            }
            now.lampiran.push(lampiran.clone());
            true
        }
        PermohonanEvent::LampiranDihapus { lampiran, .. } => {
            let before = now.lampiran.len();
            now.lampiran.retain(|one| one.id != *lampiran);
            for surat in &mut now.surat {
                surat.bertanda_tangan.take_if(|one| one == lampiran);
            }
            now.lampiran.len() < before
        }
        PermohonanEvent::DataDimusnahkan { .. } => {
            now.lampiran.clear();
            for surat in &mut now.surat {
                surat.bertanda_tangan = None;
            }
            true
        }
        PermohonanEvent::Dikoreksi(_)
        | PermohonanEvent::BatasBergeser(_)
        | PermohonanEvent::Dibatalkan(_)
        | PermohonanEvent::ButirTercantum { .. }
        | PermohonanEvent::Didaftarkan(_)
        | PermohonanEvent::Dipindahkan(_)
        | PermohonanEvent::PindahanDiubah(_)
        | PermohonanEvent::ImporDibatalkan { .. }
        | PermohonanEvent::LangkahDibatalkan(_)
        | PermohonanEvent::Melangkah(_) => false,
    }
}

/// A request as it stands once registered.
fn begun(stamped: &Stamped<PermohonanEvent>) -> Option<Permohonan> {
    let PermohonanEvent::Didaftarkan(event) = &stamped.event else { return None };
    let dicatat = stamped.at;
    Some(Permohonan {
        id: event.id,
        nomor: event.nomor.clone(),
        dicatat,
        petugas: stamped.actor,
        dicatat_belakangan: event.isi.diterima.date_naive() < dicatat.date_naive(),
        pemohon: event.pemohon.clone(),
        isi: event.isi.clone(),
        batas: Some(event.batas.clone()),
        keadaan: Keadaan::Terdaftar,
        alasan_batal: None,
        koreksi: 0,
        cetak_tanda_bukti: 0,
        cetak_formulir: 0,
        kelengkapan: Kelengkapan::default(),
        disposisi: Vec::new(),
        perpanjangan: None,
        keputusan: None,
        pemberitahuan: Vec::new(),
        rangkap: None,
        pembayaran: None,
        penyerahan: Vec::new(),
        penutupan: None,
        surat: Vec::new(),
        lampiran: Vec::new(),
        langkah: Vec::new(),
        tercantum: Vec::new(),
        lama: None,
    })
}
