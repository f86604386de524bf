//! Folding: the state of a complaint from its events. Total and deterministic; nothing here refuses.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    KeadaanPengaduan, LangkahPengaduan, LangkahPengaduanTercatat, MelangkahPengaduan, Pengaduan, PengaduanEvent,
    SuratPengaduan,
};
use crate::id::LangkahId;
use crate::jurnal::{Folded, Stamped};
use crate::lampiran::JenisLampiran;
use crate::permohonan::undo::LangkahDibatalkan;

impl Pengaduan {
    /// The complaint after `events`, in whatever order and however often they are given: they are sorted by hlc, device and
    /// sequence, and each counts once. An event that does not fit the state it meets changes nothing and is listed as
    /// *perlu ditinjau*. A step that was taken back is passed over; only its letter stays, void.
    pub fn fold(events: &[Stamped<PengaduanEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let undone = undone(ordered.values().copied());
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        let mut seen = BTreeSet::new();
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (PengaduanEvent::Melangkah(step), Some(now)) => {
                    seen.insert(step.id) && now.take(step, undone.get(&step.id).copied())
                }
                (PengaduanEvent::LangkahDibatalkan(event), Some(now)) => {
                    now.keadaan != KeadaanPengaduan::Dibatalkan && seen.contains(&event.langkah)
                }
                _ => apply(&mut folded.state, stamped),
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    /// The complaint as it would stand after `step`; none when it does not fit.
    pub fn after(&self, step: &MelangkahPengaduan) -> Option<Self> {
        let mut after = self.clone();
        after.take(step, None).then_some(after)
    }

    /// Takes a step, or notes the letter of one that was taken back; false when it does not fit.
    fn take(&mut self, step: &MelangkahPengaduan, undone: Option<&str>) -> bool {
        if self.keadaan == KeadaanPengaduan::Dibatalkan || undone.is_none() && !self.step(step) {
            return false;
        }
        if undone.is_none() {
            self.batas = step.batas.clone();
        }
        self.surat.extend(step.surat.as_ref().map(|surat| SuratPengaduan {
            id: surat.id,
            jenis: surat.jenis,
            nomor: surat.nomor.clone(),
            tanggal: step.tanggal,
            langkah: step.id,
            sha256: surat.sha256.clone(),
            dicetak: 0,
            bertanda_tangan: None,
            dibatalkan: undone.map(str::to_owned),
        }));
        self.langkah.push(LangkahPengaduanTercatat {
            id: step.id,
            jenis: step.langkah.jenis(),
            tanggal: step.tanggal,
            dibatalkan: undone.map(str::to_owned),
        });
        true
    }

    fn step(&mut self, step: &MelangkahPengaduan) -> bool {
        match &step.langkah {
            LangkahPengaduan::Diperiksa(event) => self.apply_check(event),
            LangkahPengaduan::KelengkapanDiterima(event) => self.apply_check_received(event),
            LangkahPengaduan::Dilengkapi(event) => self.apply_completed(event),
            LangkahPengaduan::Didisposisikan(event) => self.apply_disposition(step, event),
            LangkahPengaduan::UnitMembalas(event) => self.apply_reply(event),
            LangkahPengaduan::Ditindaklanjuti(event) => self.apply_follow_up(event),
            LangkahPengaduan::Dijawab(event) => self.apply_answer(step, event),
            LangkahPengaduan::JawabanDisampaikan(event) => self.apply_delivery(event),
            LangkahPengaduan::PelaporMenanggapi(event) => self.apply_reaction(event),
            LangkahPengaduan::DicatatLapor(event) => self.apply_entry(event),
            LangkahPengaduan::StatusLaporDicatat(event) => self.apply_status(event),
            LangkahPengaduan::DijawabLapor(event) => self.apply_lapor_answer(step, event),
            LangkahPengaduan::DijadikanPermohonan(event) => self.apply_request(step, event),
            LangkahPengaduan::Ditutup(event) => self.apply_closing(event),
            LangkahPengaduan::Dilimpahkan(event) => self.apply_referral(event),
            LangkahPengaduan::Dicabut(event) => self.apply_withdrawal(event),
        }
    }
}

/// Every step that was taken back after it was taken, with the reason given first; none once the registration is void.
fn undone<'a>(events: impl Iterator<Item = &'a Stamped<PengaduanEvent>>) -> BTreeMap<LangkahId, &'a str> {
    let mut taken = BTreeSet::new();
    let mut undone = BTreeMap::new();
    for stamped in events.skip_while(|stamped| stamped.event.registration().is_none()) {
        match &stamped.event {
            PengaduanEvent::Dibatalkan(_) => break,
            PengaduanEvent::Melangkah(step) => {
                taken.insert(step.id);
            }
            PengaduanEvent::LangkahDibatalkan(LangkahDibatalkan { langkah, alasan }) if taken.contains(langkah) => {
                undone.entry(*langkah).or_insert(alasan.as_str());
            }
            _ => {}
        }
    }
    undone
}

/// Applies one event that is no step; false when it does not fit.
fn apply(state: &mut Option<Pengaduan>, stamped: &Stamped<PengaduanEvent>) -> bool {
    let now = match (&stamped.event, state.as_mut()) {
        (PengaduanEvent::Didaftarkan(_), None) => {
            *state = begun(stamped);
            return state.is_some();
        }
        (PengaduanEvent::Didaftarkan(_), Some(_)) | (_, None) => return false,
        (_, Some(now)) => now,
    };
    let void = now.keadaan == KeadaanPengaduan::Dibatalkan;
    match &stamped.event {
        PengaduanEvent::Dikoreksi(event) if !void => {
            now.isi = event.isi.clone();
            now.pelapor = event.pelapor.clone();
            now.batas = event.batas.clone();
            now.dicatat_belakangan = now.isi.diterima.date_naive() < now.dicatat.date_naive();
            now.koreksi += 1;
            true
        }
        PengaduanEvent::BatasBergeser(event) if !void => {
            if now.keadaan.is_open() {
                now.batas = event.batas.clone();
            }
            true
        }
        PengaduanEvent::Dibatalkan(event) if !void => {
            now.keadaan = KeadaanPengaduan::Dibatalkan;
            now.alasan_batal = Some(event.alasan.clone());
            for surat in now.surat.iter_mut().filter(|surat| surat.dibatalkan.is_none()) {
                surat.dibatalkan = Some(event.alasan.clone());
            }
            true
        }
        PengaduanEvent::IdentitasDitampilkan { .. } => true,
        PengaduanEvent::TandaTerimaDicetak { .. } => {
            now.cetak_tanda_terima += 1;
            true
        }
        PengaduanEvent::SuratDicetak { surat, .. } => {
            let found = now.surat.iter_mut().find(|one| one.id == *surat);
            found.map(|surat| surat.dicetak += 1).is_some()
        }
        PengaduanEvent::LampiranDitambah(lampiran) => {
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
        PengaduanEvent::LampiranDihapus { lampiran, .. } => {
            let before = now.lampiran.len();
            now.lampiran.retain(|one| one.id != *lampiran);
            for surat in &mut now.surat {
                surat.bertanda_tangan.take_if(|one| one == lampiran);
            }
            now.lampiran.len() < before
        }
        PengaduanEvent::DataDimusnahkan { .. } => {
            now.lampiran.clear();
            for surat in &mut now.surat {
                surat.bertanda_tangan = None;
            }
            // Under its tracking id the channel knows the reporter still: nothing leads there any more.
            if let Some(lapor) = now.lapor.as_mut() {
                lapor.tracking = None;
            }
            true
        }
        PengaduanEvent::Dikoreksi(_)
        | PengaduanEvent::BatasBergeser(_)
        | PengaduanEvent::Dibatalkan(_)
        | PengaduanEvent::Didaftarkan(_)
        | PengaduanEvent::LangkahDibatalkan(_)
        | PengaduanEvent::Melangkah(_) => false,
    }
}

/// A complaint as it stands once registered.
fn begun(stamped: &Stamped<PengaduanEvent>) -> Option<Pengaduan> {
    let event = stamped.event.registration()?;
    Some(Pengaduan {
        batas: event.batas.clone(),
        ..Pengaduan::new(
            event.id,
            event.nomor.clone(),
            stamped.at,
            stamped.actor,
            event.pelapor.clone(),
            event.isi.clone(),
        )
    })
}
