//! Who comes to the counter (*buku tamu*): one line a visitor, with the door they were sent to and no identity. "No wrong door":
//! whoever comes leaves with a next step.

mod tanya;

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use tanya::{Lanjutan, Pertanyaan, Pilihan, pertanyaan};

use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::id::{AkunId, TamuId};
use crate::jurnal::{Folded, Stamped};
use crate::permohonan::Dibatalkan;
use crate::permohonan::cancel::reason;
use crate::permohonan::input::{Isian, Pilihan as Terpilih};
use crate::permohonan::reading::Temuan;

/// How far a clock at the desk may be off.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);
/// Longest a visitor can have waited.
const LONGEST: TimeDelta = TimeDelta::hours(24);

/// To which door a visitor was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PintuTamu {
    /// A request for information.
    Permohonan,
    /// An objection.
    Keberatan,
    /// Fetching an answer.
    MengambilJawaban,
    /// A complaint.
    Pengaduan,
    /// An aspiration.
    Aspirasi,
    /// A question, answered at once.
    Konsultasi,
    /// Another body's.
    BukanDiSini,
}

impl PintuTamu {
    /// Every door, in the order of the register.
    pub const ALL: [Self; 7] = [
        Self::Permohonan,
        Self::Keberatan,
        Self::MengambilJawaban,
        Self::Pengaduan,
        Self::Aspirasi,
        Self::Konsultasi,
        Self::BukanDiSini,
    ];

    /// Its name in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Permohonan => "permohonan",
            Self::Keberatan => "keberatan",
            Self::MengambilJawaban => "mengambil_jawaban",
            Self::Pengaduan => "pengaduan",
            Self::Aspirasi => "aspirasi",
            Self::Konsultasi => "konsultasi",
            Self::BukanDiSini => "bukan_di_sini",
        }
    }

    /// As a screen and the register show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Permohonan => "Permohonan informasi",
            Self::Keberatan => "Keberatan",
            Self::MengambilJawaban => "Mengambil jawaban",
            Self::Pengaduan => "Pengaduan",
            Self::Aspirasi => "Aspirasi",
            Self::Konsultasi => "Konsultasi",
            Self::BukanDiSini => "Bukan di sini",
        }
    }
}

/// A visitor as the counter takes them down.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewTamu {
    /// Id made by the caller, so that a repeated command is recognised.
    pub id: Option<TamuId>,
    /// When they came, RFC 3339; now when absent.
    #[ts(as = "Option<String>")]
    pub tiba: Isian,
    /// To which door.
    #[ts(as = "Option<PintuTamu>")]
    pub pintu: Terpilih<PintuTamu>,
    /// What it is about, without names.
    #[ts(as = "Option<String>")]
    pub keperluan: Isian,
    /// The body they were sent to, where it is not here.
    #[ts(as = "Option<String>")]
    pub arah: Isian,
    /// Assistance given to a person with a disability.
    #[ts(as = "Option<String>")]
    pub bantuan: Isian,
}

/// What the guest book says of a visitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiTamu {
    /// When they came.
    pub tiba: DateTime<FixedOffset>,
    /// When they were served.
    pub dilayani: DateTime<FixedOffset>,
    /// To which door.
    pub pintu: PintuTamu,
    /// What it was about; may be empty.
    pub keperluan: String,
    /// The body they were sent to; empty where it is this office.
    pub arah: String,
    /// Assistance given; empty when none was.
    pub bantuan: String,
}

/// A visitor as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Tamu {
    /// Its id.
    pub id: TamuId,
    /// What the guest book says.
    pub isi: IsiTamu,
    /// Who served them.
    pub petugas: Option<AkunId>,
    /// When they left; none as long as that is not written down.
    pub keluar: Option<DateTime<FixedOffset>>,
    /// Why the line is void, if it is.
    pub alasan_batal: Option<String>,
}

/// What happens to a line of the guest book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum TamuEvent {
    /// A visitor was taken down.
    Dicatat {
        /// Its id.
        id: TamuId,
        /// What the guest book says.
        isi: Box<IsiTamu>,
    },
    /// The visitor left.
    Keluar {
        /// When.
        pada: DateTime<FixedOffset>,
    },
    /// The line is void.
    Dibatalkan(Dibatalkan),
}

impl IsiTamu {
    /// Reads a line. `now` is the desk's clock.
    ///
    /// # Errors
    /// All fields at fault.
    pub fn read(new: &NewTamu, now: DateTime<FixedOffset>) -> Result<Self, Vec<FieldFault>> {
        let mut temuan = Temuan::default();
        let tiba = temuan.parsed("tiba", &new.tiba, |text| {
            DateTime::parse_from_rfc3339(text.trim())
                .map_err(|_| "Waktu tiba tidak terbaca. Tulis jamnya seperti 09.12.")
        });
        let tiba = tiba.map_or(now, |tiba| tiba.with_timezone(now.offset()));
        if tiba > now + TOLERANCE {
            temuan.fault("tiba", &Rule::Other("Waktu tiba belum terjadi. Periksa jamnya."));
        } else if now - tiba > LONGEST {
            temuan.fault("tiba", &Rule::Other("Tamu hari lain tidak dicatat di sini. Isi jam tiba hari ini."));
        }
        let pintu = temuan.required_choice("pintu", &new.pintu, "Jawab pertanyaannya sampai pintunya ketemu.");
        let keperluan = temuan.line("keperluan", &new.keperluan, 300).unwrap_or_default();
        let arah = temuan.line("arah", &new.arah, 200).unwrap_or_default();
        if pintu == Some(PintuTamu::BukanDiSini) && arah.is_empty() {
            const WHERE: &str = "Pilih ke mana tamu ini diarahkan; tidak seorang pun pergi tanpa langkah berikutnya.";
            temuan.fault("arah", &Rule::Required(WHERE));
        }
        let bantuan = temuan.lines("bantuan", &new.bantuan, 500).unwrap_or_default();
        match pintu {
            Some(pintu) if temuan.faults.is_empty() => {
                Ok(Self { tiba: tiba.min(now), dilayani: now, pintu, keperluan, arah, bantuan })
            }
            Some(_) | None => Err(temuan.faults),
        }
    }

    /// Minutes between coming and being served.
    pub fn waited(&self) -> i64 {
        (self.dilayani - self.tiba).num_minutes()
    }
}

impl Tamu {
    /// The line after `events`, in whatever order and however often they are given.
    pub fn fold(events: &[Stamped<TamuEvent>]) -> Folded<Self> {
        let mut ordered: Vec<_> = events.iter().collect();
        ordered.sort_by_key(|at| (at.hlc, at.device, at.seq));
        ordered.dedup_by_key(|at| (at.hlc, at.device, at.seq));
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (TamuEvent::Dicatat { id, isi }, None) => {
                    let isi = (**isi).clone();
                    folded.state =
                        Some(Self { id: *id, isi, petugas: stamped.actor, keluar: None, alasan_batal: None });
                    true
                }
                (TamuEvent::Keluar { pada }, Some(now)) if now.keluar.is_none() && now.alasan_batal.is_none() => {
                    now.keluar = Some(*pada);
                    true
                }
                (TamuEvent::Dibatalkan(event), Some(now)) if now.alasan_batal.is_none() => {
                    now.alasan_batal = Some(event.alasan.clone());
                    true
                }
                (TamuEvent::Dicatat { .. } | TamuEvent::Keluar { .. } | TamuEvent::Dibatalkan(_), _) => false,
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    /// The visitor leaves.
    ///
    /// # Errors
    /// Left already; void.
    pub fn leave(&self, now: DateTime<FixedOffset>) -> Result<TamuEvent, Denied> {
        if self.keluar.is_some() || self.alasan_batal.is_some() {
            return Err(Refusal::NothingChanged.into());
        }
        Ok(TamuEvent::Keluar { pada: now.max(self.isi.dilayani) })
    }

    /// Makes the line void.
    ///
    /// # Errors
    /// No reason; void already.
    pub fn cancel(&self, alasan: &str) -> Result<TamuEvent, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.alasan_batal.is_some() {
            return Err(Refusal::AlreadyCancelled.into());
        }
        Ok(TamuEvent::Dibatalkan(Dibatalkan { alasan }))
    }
}
