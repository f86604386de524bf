//! Destroying personal data whose retention is over (UU 27/2022 art. 44; UU 43/2009 art. 51–52): proposed by one, approved by
//! another, with a record (*berita acara pemusnahan*). Numbers stay, identities go.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RujukanPerkara;
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, text};
use crate::id::{AkunId, LampiranId, PemusnahanId};
use crate::jurnal::Stamped;

/// A whole matter that is proposed: a request with the objections and disputes over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BerkasUsul {
    /// Its cases, the request first.
    pub perkara: Vec<RujukanPerkara>,
    /// The day the time of keeping began: everything was closed and every window over.
    pub mulai: NaiveDate,
    /// The last day of keeping.
    pub sampai: NaiveDate,
    /// Why it is due, with the source in the JRA.
    pub alasan: String,
}

/// How a proposal was approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pengesahan {
    /// Number of the record.
    pub nomor: String,
    /// The day of the record.
    pub tanggal: NaiveDate,
    /// The record, kept byte for byte.
    pub berkas: LampiranId,
    /// SHA-256 of it, hex.
    pub sha256: String,
    /// Snapshots of identities that were emptied.
    pub identitas: u32,
    /// Files that were deleted.
    pub dihapus: u32,
}

/// What happens to a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum PemusnahanEvent {
    /// It was proposed.
    Diusulkan {
        /// What.
        berkas: Vec<BerkasUsul>,
        /// Remark, or empty.
        catatan: String,
    },
    /// It was refused; nothing was destroyed.
    Ditolak {
        /// Why.
        alasan: String,
    },
    /// It was approved, and done.
    Disetujui(Pengesahan),
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanPemusnahan {
    /// A superior has to look at it.
    MenungguPersetujuan,
    /// It was refused.
    Ditolak,
    /// What it names is destroyed.
    Dimusnahkan,
}

/// A proposal as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pemusnahan {
    /// Its id.
    pub id: PemusnahanId,
    /// What it is about.
    pub berkas: Vec<BerkasUsul>,
    /// Remark of who proposed it, or empty.
    pub catatan: String,
    /// When it was proposed.
    pub diusulkan: DateTime<FixedOffset>,
    /// Who proposed it.
    pub pengusul: Option<AkunId>,
    /// Where it stands.
    pub keadaan: KeadaanPemusnahan,
    /// Why it was refused; else empty.
    pub alasan_tolak: String,
    /// How it was approved.
    pub pengesahan: Option<Pengesahan>,
    /// Who approved or refused it.
    pub pemutus: Option<AkunId>,
    /// When.
    pub diputus: Option<DateTime<FixedOffset>>,
}

impl Pemusnahan {
    /// A proposal as it may be written down.
    ///
    /// # Errors
    /// Nothing chosen; the remark is too long.
    pub fn propose(berkas: Vec<BerkasUsul>, catatan: &str) -> Result<PemusnahanEvent, Denied> {
        let mut faults: Vec<FieldFault> = Vec::new();
        let catatan = text(&mut faults, "catatan", catatan, 1_000, None);
        if berkas.is_empty() {
            faults.push(FieldFault::new("perkara", &Rule::Other("Pilih paling sedikit satu berkas yang diusulkan.")));
        }
        if faults.is_empty() {
            Ok(PemusnahanEvent::Diusulkan { berkas, catatan })
        } else {
            Err(Denied::Invalid(faults))
        }
    }

    /// The number of the record, checked; `sole` when the office has nobody else who could approve.
    ///
    /// # Errors
    /// No number; decided already; who proposed it may not approve it while there is somebody else.
    pub fn approve(&self, nomor: &str, by: AkunId, sole: bool) -> Result<String, Denied> {
        self.must_wait()?;
        if self.pengusul == Some(by) && !sole {
            return Err(Refusal::OwnProposal.into());
        }
        let mut faults: Vec<FieldFault> = Vec::new();
        const WHAT: &str = "Isi nomor berita acara pemusnahan dari buku agenda surat kantor.";
        let nomor = line(&mut faults, "nomor", nomor, 100, Some(WHAT));
        if faults.is_empty() { Ok(nomor) } else { Err(Denied::Invalid(faults)) }
    }

    /// Refuses it.
    ///
    /// # Errors
    /// No reason; decided already.
    pub fn refuse(&self, alasan: &str) -> Result<PemusnahanEvent, Denied> {
        self.must_wait()?;
        let alasan = crate::permohonan::cancel::reason("alasan", alasan)?;
        Ok(PemusnahanEvent::Ditolak { alasan })
    }

    fn must_wait(&self) -> Result<(), Refusal> {
        match self.keadaan {
            KeadaanPemusnahan::MenungguPersetujuan => Ok(()),
            KeadaanPemusnahan::Ditolak | KeadaanPemusnahan::Dimusnahkan => Err(Refusal::ProposalDecided),
        }
    }

    /// The state after its events; none when nobody proposed it. The first decision counts.
    pub fn fold(id: PemusnahanId, events: &[Stamped<PemusnahanEvent>]) -> Option<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut state: Option<Self> = None;
        for stamped in ordered.into_values() {
            let waiting = |now: &&mut Self| now.keadaan == KeadaanPemusnahan::MenungguPersetujuan;
            match (&stamped.event, state.as_mut()) {
                (PemusnahanEvent::Diusulkan { berkas, catatan }, None) => {
                    state = Some(Self {
                        id,
                        berkas: berkas.clone(),
                        catatan: catatan.clone(),
                        diusulkan: stamped.at,
                        pengusul: stamped.actor,
                        keadaan: KeadaanPemusnahan::MenungguPersetujuan,
                        alasan_tolak: String::new(),
                        pengesahan: None,
                        pemutus: None,
                        diputus: None,
                    });
                }
                (PemusnahanEvent::Ditolak { alasan }, Some(now)) if waiting(&now) => {
                    now.keadaan = KeadaanPemusnahan::Ditolak;
                    now.alasan_tolak.clone_from(alasan);
                    (now.pemutus, now.diputus) = (stamped.actor, Some(stamped.at));
                }
                (PemusnahanEvent::Disetujui(done), Some(now)) if waiting(&now) => {
                    now.keadaan = KeadaanPemusnahan::Dimusnahkan;
                    now.pengesahan = Some(done.clone());
                    (now.pemutus, now.diputus) = (stamped.actor, Some(stamped.at));
                }
                _ => {}
            }
        }
        state
    }
}
