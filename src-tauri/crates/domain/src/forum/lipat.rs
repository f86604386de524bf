//! From events to the consultation as it stands.

use std::collections::BTreeMap;

use super::{ButirKesepakatan, Forum, ForumEvent, IsiForum};
use crate::id::ForumId;
use crate::jurnal::{Folded, Stamped};

impl Forum {
    /// The state after its events, in whatever order they are given.
    pub fn fold(id: ForumId, events: &[Stamped<ForumEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (ForumEvent::Direncanakan(isi), None) => {
                    folded.state = Some(Self::planned(id, isi));
                    true
                }
                (_, None) | (ForumEvent::Direncanakan(_), Some(_)) => false,
                // These fit whatever became of it.
                (ForumEvent::HadirDitampilkan { .. }, Some(_)) => true,
                (ForumEvent::DataDimusnahkan { berita_acara, .. }, Some(now)) => {
                    now.dimusnahkan = Some(berita_acara.clone());
                    true
                }
                (event, Some(now)) => now.batal.is_none() && now.take(event),
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    fn planned(id: ForumId, isi: &IsiForum) -> Self {
        Self {
            id,
            isi: isi.clone(),
            hadir: None,
            pembahasan: String::new(),
            kesepakatan: Vec::new(),
            penetapan: None,
            batal: None,
            dimusnahkan: None,
            revisi: 1,
        }
    }

    /// Takes an event after the first if it fits.
    fn take(&mut self, event: &ForumEvent) -> bool {
        let set = self.penetapan.is_some();
        match event {
            ForumEvent::Direncanakan(_) | ForumEvent::HadirDitampilkan { .. } | ForumEvent::DataDimusnahkan { .. } => {
                return false;
            }
            ForumEvent::KesepakatanDilaksanakan { butir, selesai } => {
                match self.kesepakatan.iter_mut().find(|one| one.isi.id == *butir) {
                    Some(one) => one.selesai.clone_from(selesai),
                    None => return false,
                }
            }
            ForumEvent::PenetapanDibatalkan { .. } => return self.penetapan.take().is_some(),
            ForumEvent::Diubah(_)
            | ForumEvent::HadirDicatat { .. }
            | ForumEvent::BeritaAcaraDitulis(_)
            | ForumEvent::BeritaAcaraDitetapkan(_)
            | ForumEvent::Dibatalkan { .. }
                if set =>
            {
                return false;
            }
            ForumEvent::Diubah(isi) => {
                self.isi = (**isi).clone();
                self.revisi += 1;
            }
            ForumEvent::HadirDicatat { jumlah, sha256 } => self.hadir = Some((*jumlah, sha256.clone())),
            ForumEvent::BeritaAcaraDitulis(minutes) => {
                let before = std::mem::take(&mut self.kesepakatan);
                let done = |id| before.iter().find(|one| one.isi.id == id).and_then(|one| one.selesai.clone());
                let kept = minutes.kesepakatan.iter();
                self.kesepakatan =
                    kept.map(|isi| ButirKesepakatan { selesai: done(isi.id), isi: isi.clone() }).collect();
                self.pembahasan.clone_from(&minutes.pembahasan);
                self.revisi += 1;
            }
            ForumEvent::BeritaAcaraDitetapkan(set) => self.penetapan = Some((**set).clone()),
            ForumEvent::Dibatalkan { alasan } => self.batal = Some(alasan.clone()),
        }
        true
    }
}
