//! The standard of service (*standar pelayanan*, UU 25/2009 art. 20–22) and the maklumat made of it (Perki 1/2021 art. 47):
//! fourteen components written once, set as versions by decree, reviewed each year. There is one an office: document, poster,
//! published page and evidence are all made of it.

pub mod fakta;
pub mod komponen;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use fakta::{Fakta, Kurang};
pub use komponen::{BANYAK, Komponen};

use crate::fault::{Denied, FieldFault, Refusal, RefusalMutu, Rule, line, required_text, text};
use crate::id::{AkunId, LampiranId, StandarId};
use crate::jurnal::{Event, Folded, Stamped};
use crate::kantor::Pejabat;

/// Longest text of a component, in characters.
const MAX_TEKS: usize = 6_000;

/// What a standard says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiStandar {
    /// The service it is of.
    pub layanan: String,
    /// The components in the order of [`Komponen::ALL`], with fields in braces.
    pub komponen: [String; BANYAK],
    /// What the office promises in the maklumat.
    pub janji: String,
}

impl Default for IsiStandar {
    fn default() -> Self {
        Self {
            layanan: "Pelayanan Informasi Publik".to_owned(),
            komponen: Komponen::ALL.map(|one| one.bawaan().to_owned()),
            janji: "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai dengan standar pelayanan yang telah ditetapkan. Apabila kami tidak menepati janji ini, kami siap menerima sanksi sesuai dengan peraturan perundang-undangan yang berlaku.".to_owned(),
        }
    }
}

/// A version set by decree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct VersiStandar {
    /// Number of the decree.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Who set it.
    pub penetap: Pejabat,
    /// What it says, every field written out.
    pub isi: IsiStandar,
    /// The PDF that was kept.
    pub berkas: LampiranId,
    /// SHA-256 of that PDF, hex.
    pub sha256: String,
}

/// What happens to the standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum StandarEvent {
    /// Its texts were written.
    Ditulis(Box<IsiStandar>),
    /// A version was set.
    Ditetapkan(Box<VersiStandar>),
    /// It was looked at again and stays.
    Ditinjau {
        /// When.
        tanggal: NaiveDate,
        /// What was found.
        catatan: String,
    },
    /// The last version was recorded in error.
    PenetapanDibatalkan {
        /// Why.
        alasan: String,
    },
}

/// The standard as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Standar {
    /// The texts written last.
    pub isi: IsiStandar,
    /// How often they were written.
    pub revisi: u32,
    /// When last.
    pub pada: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: Option<AkunId>,
    /// The versions set, the first one first.
    pub versi: Vec<VersiStandar>,
    /// When the version in force was last looked at again, and what was found.
    pub ditinjau: Option<(NaiveDate, String)>,
}

/// What is typed to set a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TetapkanStandar {
    /// Number of the decree.
    pub nomor: String,
    /// Its date.
    #[serde(default)]
    pub tanggal: Option<NaiveDate>,
    /// Who sets it.
    pub penetap: Pejabat,
}

impl StandarId {
    /// The one standard of an office: two desks that write it write the same.
    pub fn only() -> Self {
        /// A name space of our own, in the form of a UUID version 8.
        const ONLY: u128 = 0x7374_616e_6461_8200_a000_0000_0000_0000;
        Self(Uuid::from_u128(ONLY))
    }
}

impl Event {
    /// The event of the standard of service, if it is one.
    pub fn into_standar(self) -> Option<StandarEvent> {
        if let Self::Standar(event) = self { Some(event) } else { None }
    }
}

impl IsiStandar {
    /// The same, cleaned; components may still be blank.
    ///
    /// # Errors
    /// Everything too long, and fields in braces that nobody knows, by `komponen.0` and the like.
    pub fn checked(&self, fakta: &Fakta) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        const NAME: &str = "Isi nama pelayanannya, misalnya Pelayanan Informasi Publik.";
        let layanan = line(&mut faults, "layanan", &self.layanan, 120, Some(NAME));
        let mut cleaned = self.clone();
        cleaned.layanan = layanan;
        for (at, typed) in cleaned.komponen.iter_mut().enumerate() {
            *typed = read(&mut faults, &format!("komponen.{at}"), typed, fakta);
        }
        cleaned.janji = read(&mut faults, "janji", &self.janji, fakta);
        if faults.is_empty() { Ok(cleaned) } else { Err(Denied::Invalid(faults)) }
    }

    /// The same with every field written out, as the settings say it.
    pub fn filled(&self, fakta: &Fakta) -> Self {
        Self {
            layanan: self.layanan.clone(),
            komponen: self.komponen.each_ref().map(|typed| fakta.fill(typed).0),
            janji: fakta.fill(&self.janji).0,
        }
    }

    /// What keeps it from being set: blank components, and fields the office has not set.
    pub fn lacking(&self, fakta: &Fakta) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        for (komponen, typed) in Komponen::ALL.into_iter().zip(&self.komponen) {
            let field = format!("komponen.{}", komponen.place());
            if typed.trim().is_empty() {
                let rule = Rule::Format(format!("Tulis {} (UU 25/2009 Pasal 21).", komponen.label().to_lowercase()));
                faults.push(FieldFault::new(field, &rule));
            } else {
                faults.extend(unset(field, typed, fakta));
            }
        }
        if self.janji.trim().is_empty() {
            faults.push(FieldFault::new("janji", &Rule::Required("Tulis janji pelayanan untuk maklumat.")));
        } else {
            faults.extend(unset("janji".to_owned(), &self.janji, fakta));
        }
        faults
    }
}

/// A cleaned text, with what is wrong in `faults`.
fn read(faults: &mut Vec<FieldFault>, field: &str, typed: &str, fakta: &Fakta) -> String {
    let clean = text(faults, field, typed, MAX_TEKS, None);
    let unknown = fakta.fill(&clean).1.into_iter().find(|one| matches!(one, Kurang::TakDikenal(_)));
    faults.extend(unknown.map(|one| FieldFault::new(field, &Rule::Format(one.sentence()))));
    clean
}

fn unset(field: String, typed: &str, fakta: &Fakta) -> Option<FieldFault> {
    let first = fakta.fill(typed).1.into_iter().next()?;
    Some(FieldFault::new(field, &Rule::Format(first.sentence())))
}

/// The event that writes the texts over those of `now`, which the page saw in `revisi`; none where nothing differs.
///
/// # Errors
/// Everything at fault; written by another meanwhile.
pub fn write(
    typed: &IsiStandar,
    revisi: u32,
    now: Option<&Standar>,
    fakta: &Fakta,
) -> Result<Option<StandarEvent>, Denied> {
    let isi = typed.checked(fakta)?;
    if now.is_some_and(|now| now.isi == isi) {
        return Ok(None);
    }
    if now.map_or(0, |now| now.revisi) != revisi {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    Ok(Some(StandarEvent::Ditulis(Box::new(isi))))
}

impl Standar {
    /// The version in force: the one set last.
    pub fn berlaku(&self) -> Option<&VersiStandar> {
        self.versi.last()
    }

    /// The day by which the version in force is to be looked at again: a year after it was set or last looked at.
    pub fn tinjau_pada(&self) -> Option<NaiveDate> {
        let set = self.berlaku()?.tanggal;
        let last = self.ditinjau.as_ref().map_or(set, |(day, _)| *day);
        last.checked_add_months(Months::new(12))
    }

    /// Number, date and signatory under which a version may be set.
    ///
    /// # Errors
    /// Everything that lacks, at once; a date to come or before the version in force.
    pub fn set(&self, typed: &TetapkanStandar, fakta: &Fakta, today: NaiveDate) -> Result<TetapkanStandar, Denied> {
        let mut faults = self.isi.lacking(fakta);
        const NUMBER: &str = "Isi nomor keputusan yang menetapkan standar ini.";
        let nomor = line(&mut faults, "nomor", &typed.nomor, 120, Some(NUMBER));
        let before = self.berlaku().map(|versi| versi.tanggal);
        let rule = match typed.tanggal {
            None => Some(Rule::Required("Isi tanggal keputusan.")),
            Some(day) if day > today => Some(Rule::Other("Tanggal keputusan belum terjadi; tetapkan pada harinya.")),
            Some(day) if before.is_some_and(|before| day < before) => {
                Some(Rule::Other("Tanggal ini mendahului keputusan yang berlaku sekarang; periksa tanggalnya."))
            }
            Some(_) => None,
        };
        faults.extend(rule.map(|rule| FieldFault::new("tanggal", &rule)));
        let mut penetap = typed.penetap.clone();
        penetap.clean("penetap", &mut faults);
        if penetap.nama.is_empty() {
            faults.push(FieldFault::new("penetap.nama", &Rule::Required("Isi nama pejabat yang menetapkan.")));
        }
        if penetap.jabatan.is_empty() {
            faults.push(FieldFault::new("penetap.jabatan", &Rule::Required("Isi jabatan yang menetapkan.")));
        }
        if faults.is_empty() {
            Ok(TetapkanStandar { nomor, tanggal: typed.tanggal, penetap })
        } else {
            Err(Denied::Invalid(faults))
        }
    }

    /// The event that records that the version in force was looked at again and stays.
    ///
    /// # Errors
    /// Nothing is in force; a day to come or before it was set; nothing told.
    pub fn review(&self, tanggal: NaiveDate, catatan: &str, today: NaiveDate) -> Result<StandarEvent, Denied> {
        const WHAT: &str = "Tulis hasil tinjauannya, misalnya tetap berlaku tanpa perubahan.";
        let set = self.berlaku().ok_or(RefusalMutu::StandarBelumDitetapkan)?.tanggal;
        let mut faults: Vec<_> = crate::fault::past_day("tanggal", tanggal, set, today).into_iter().collect();
        let catatan = text(&mut faults, "catatan", catatan, 1_000, Some(WHAT));
        if faults.is_empty() { Ok(StandarEvent::Ditinjau { tanggal, catatan }) } else { Err(Denied::Invalid(faults)) }
    }

    /// The event that takes the last version back as recorded in error.
    ///
    /// # Errors
    /// Nothing is in force; no reason.
    pub fn unset(&self, alasan: &str) -> Result<StandarEvent, Denied> {
        const WHY: &str = "Tulis mengapa penetapan ini dicatat keliru; alasannya tersimpan dalam riwayat.";
        self.berlaku().ok_or(RefusalMutu::StandarBelumDitetapkan)?;
        Ok(StandarEvent::PenetapanDibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// The state after its events, in whatever order they are given.
    pub fn fold(events: &[Stamped<StandarEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            if !take(stamped, &mut folded.state) {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}

/// Takes an event if it fits.
fn take(at: &Stamped<StandarEvent>, state: &mut Option<Standar>) -> bool {
    match (&at.event, state.as_mut()) {
        (StandarEvent::Ditulis(isi), None) => {
            let isi = (**isi).clone();
            *state = Some(Standar { isi, revisi: 1, pada: at.at, oleh: at.actor, versi: Vec::new(), ditinjau: None });
            true
        }
        (StandarEvent::Ditulis(isi), Some(now)) => {
            now.isi.clone_from(isi);
            now.revisi += 1;
            (now.pada, now.oleh) = (at.at, at.actor);
            true
        }
        (StandarEvent::Ditetapkan(versi), Some(now)) => {
            now.versi.push((**versi).clone());
            now.ditinjau = None;
            true
        }
        (StandarEvent::Ditinjau { tanggal, catatan }, Some(now)) if !now.versi.is_empty() => {
            now.ditinjau = Some((*tanggal, catatan.clone()));
            true
        }
        (StandarEvent::PenetapanDibatalkan { .. }, Some(now)) => {
            now.ditinjau = None;
            now.versi.pop().is_some()
        }
        (StandarEvent::Ditinjau { .. }, Some(_)) => false,
        (
            StandarEvent::Ditetapkan(_) | StandarEvent::Ditinjau { .. } | StandarEvent::PenetapanDibatalkan { .. },
            None,
        ) => false,
    }
}
