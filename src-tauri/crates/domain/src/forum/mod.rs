//! The public consultation (*Forum Konsultasi Publik*, PermenPANRB 16/2017; UU 25/2009 art. 20(2)): provider and public talk over
//! a standard, a policy, its effect, a problem of the service. Before it stand the invitations, in it the list of those present,
//! after it the minutes with what was agreed, who does it by when, and its publication.
//!
//! Those present are persons: their names are kept apart from the journal, which carries only how many came and a hash.

mod isi;
mod lipat;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use isi::{BeritaAcara, Hadir, IsiForum, Kesepakatan, TetapkanBeritaAcara, attendance};

use crate::fault::{Denied, FieldFault, Refusal, RefusalMutu, Rule, line, required_text};
use crate::id::{ButirRencanaId, ForumId, LampiranId, PemusnahanId};
use crate::jurnal::Event;
use crate::kantor::Pejabat;
use crate::skm::Terlaksana;
use crate::skm::rencana::carried_out;

/// The minutes as they were set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PenetapanBeritaAcara {
    /// Their number.
    pub nomor: String,
    /// Their date.
    pub tanggal: NaiveDate,
    /// Who signs for the office.
    pub penanda: Pejabat,
    /// The PDF that was kept.
    pub berkas: LampiranId,
    /// SHA-256 of that PDF, hex.
    pub sha256: String,
}

/// What happens to a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum ForumEvent {
    /// It was planned.
    Direncanakan(Box<IsiForum>),
    /// What was planned was changed.
    Diubah(Box<IsiForum>),
    /// Those present were written down.
    HadirDicatat {
        /// How many.
        jumlah: u32,
        /// SHA-256 over a salt kept with their list, and the list, hex; neither is here. In data from before there was a
        /// salt, over the list alone.
        sha256: String,
    },
    /// The minutes were written.
    BeritaAcaraDitulis(Box<BeritaAcara>),
    /// The minutes were set.
    BeritaAcaraDitetapkan(Box<PenetapanBeritaAcara>),
    /// Their setting was recorded in error.
    PenetapanDibatalkan {
        /// Why.
        alasan: String,
    },
    /// What was agreed was carried out, or that was recorded in error.
    KesepakatanDilaksanakan {
        /// Which.
        butir: ButirRencanaId,
        /// How; none when it is open again.
        selesai: Option<Terlaksana>,
    },
    /// It does not take place.
    Dibatalkan {
        /// Why.
        alasan: String,
    },
    /// The names of those present left the desk or were looked up.
    HadirDitampilkan {
        /// Why, or as what.
        alasan: String,
    },
    /// Its retention was over: the names of those present were destroyed; how many came and the minutes stay.
    DataDimusnahkan {
        /// The decision.
        pemusnahan: PemusnahanId,
        /// Number of its record.
        berita_acara: String,
    },
}

/// A point that was agreed, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirKesepakatan {
    /// What was agreed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub isi: Kesepakatan,
    /// How it was carried out, if it was.
    pub selesai: Option<Terlaksana>,
}

/// A consultation as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Forum {
    /// Its id.
    pub id: ForumId,
    /// What was planned.
    pub isi: IsiForum,
    /// How many were present, and the hash of their list.
    pub hadir: Option<(u32, String)>,
    /// What was talked over.
    pub pembahasan: String,
    /// What was agreed.
    pub kesepakatan: Vec<ButirKesepakatan>,
    /// How the minutes were set, if they were.
    pub penetapan: Option<PenetapanBeritaAcara>,
    /// Why it does not take place, if it does not.
    pub batal: Option<String>,
    /// The names of those present were destroyed; the number of the record of it.
    #[serde(default)]
    pub dimusnahkan: Option<String>,
    /// How often plan or minutes were written.
    pub revisi: u32,
}

impl Event {
    /// The event of a public consultation, if it is one.
    pub fn into_forum(self) -> Option<ForumEvent> {
        if let Self::Forum(event) = self { Some(event) } else { None }
    }
}

impl ButirKesepakatan {
    /// Whether its time is over and it is not carried out.
    pub fn lewat(&self, today: NaiveDate) -> bool {
        self.selesai.is_none() && self.isi.batas.is_some_and(|batas| batas < today)
    }
}

impl Forum {
    /// Whether something is still to be done about it: its minutes are not set, or a point agreed is not carried out.
    pub fn is_open(&self) -> bool {
        self.batal.is_none() && (self.penetapan.is_none() || self.kesepakatan.iter().any(|one| one.selesai.is_none()))
    }

    /// The event that plans one.
    ///
    /// # Errors
    /// All fields at fault, at once.
    pub fn plan(isi: &IsiForum) -> Result<ForumEvent, Denied> {
        Ok(ForumEvent::Direncanakan(Box::new(isi.checked()?)))
    }

    /// The event that changes what was planned; none where nothing differs.
    ///
    /// # Errors
    /// Void; minutes set; written by another since `revisi`; all fields at fault.
    pub fn change(&self, isi: &IsiForum, revisi: u32) -> Result<Option<ForumEvent>, Denied> {
        self.open()?;
        let isi = isi.checked()?;
        if isi == self.isi {
            return Ok(None);
        }
        self.seen(revisi)?;
        Ok(Some(ForumEvent::Diubah(Box::new(isi))))
    }

    /// Whether those present may be written down on `today`.
    ///
    /// # Errors
    /// Void; minutes set; before its day.
    pub fn may_attend(&self, today: NaiveDate) -> Result<(), Denied> {
        self.open()?;
        self.held(today)
    }

    /// The event that writes the minutes; none where nothing differs.
    ///
    /// # Errors
    /// Void; minutes set; before its day; written by another since `revisi`; all fields at fault; a point left out that was
    /// carried out.
    pub fn minute(&self, typed: &BeritaAcara, revisi: u32, today: NaiveDate) -> Result<Option<ForumEvent>, Denied> {
        self.may_attend(today)?;
        let minutes = typed.checked(self.isi.tanggal)?;
        let same = minutes.pembahasan == self.pembahasan
            && minutes.kesepakatan.iter().eq(self.kesepakatan.iter().map(|one| &one.isi));
        if same {
            return Ok(None);
        }
        self.seen(revisi)?;
        let done = self.kesepakatan.iter().filter(|one| one.selesai.is_some());
        if done.into_iter().any(|one| minutes.kesepakatan.iter().all(|kept| kept.id != one.isi.id)) {
            return Err(RefusalMutu::RencanaSelesai.into());
        }
        Ok(Some(ForumEvent::BeritaAcaraDitulis(Box::new(minutes))))
    }

    /// Number, date and signatory under which the minutes may be set.
    ///
    /// # Errors
    /// Void; set already; nothing written; nobody present; everything that lacks, at once.
    pub fn set(&self, typed: &TetapkanBeritaAcara, today: NaiveDate) -> Result<(String, NaiveDate, Pejabat), Denied> {
        self.may_attend(today)?;
        let mut faults = Vec::new();
        let nomor = line(&mut faults, "nomor", &typed.nomor, 120, Some("Isi nomor berita acara."));
        if self.hadir.as_ref().is_none_or(|(count, _)| *count == 0) {
            faults.push(FieldFault::new("hadir", &Rule::Required("Catat dahulu siapa yang hadir.")));
        }
        if self.pembahasan.is_empty() {
            faults.push(FieldFault::new("pembahasan", &Rule::Required("Tulis dahulu apa yang dibahas.")));
        }
        if self.kesepakatan.is_empty() {
            let rule = Rule::Required("Tulis sedikitnya satu kesepakatan, beserta siapa dan batas waktunya.");
            faults.push(FieldFault::new("kesepakatan", &rule));
        }
        let rule = match typed.tanggal {
            None => Some(Rule::Required("Isi tanggal berita acara.")),
            Some(day) if day > today => Some(Rule::Other("Tanggal ini belum terjadi; tetapkan pada harinya.")),
            Some(day) if day < self.isi.tanggal => Some(Rule::Other("Tanggal ini mendahului pertemuannya.")),
            Some(_) => None,
        };
        faults.extend(rule.map(|rule| FieldFault::new("tanggal", &rule)));
        let mut penanda = typed.penanda.clone();
        penanda.clean("penanda", &mut faults);
        if penanda.nama.is_empty() {
            faults.push(FieldFault::new("penanda.nama", &Rule::Required("Isi nama yang menandatangani.")));
        }
        match typed.tanggal {
            Some(tanggal) if faults.is_empty() => Ok((nomor, tanggal, penanda)),
            Some(_) | None => Err(Denied::Invalid(faults)),
        }
    }

    /// The event that takes the setting of the minutes back as recorded in error.
    ///
    /// # Errors
    /// Not set; no reason.
    pub fn unset(&self, alasan: &str) -> Result<ForumEvent, Denied> {
        const WHY: &str = "Tulis mengapa penetapan ini dicatat keliru; alasannya tersimpan dalam riwayat.";
        self.stands()?;
        if self.penetapan.is_none() {
            return Err(RefusalMutu::BeritaAcaraBelumDitetapkan.into());
        }
        Ok(ForumEvent::PenetapanDibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// The event that records a point agreed as carried out, or with none as open again.
    ///
    /// # Errors
    /// Void; no such point; a day to come or before the consultation; nothing told.
    pub fn carry_out(
        &self,
        butir: ButirRencanaId,
        selesai: Option<&Terlaksana>,
        today: NaiveDate,
    ) -> Result<ForumEvent, Denied> {
        self.stands()?;
        if self.kesepakatan.iter().all(|one| one.isi.id != butir) {
            return Err(RefusalMutu::RencanaTiada.into());
        }
        let selesai = selesai.map(|typed| carried_out(typed, self.isi.tanggal, today)).transpose()?;
        Ok(ForumEvent::KesepakatanDilaksanakan { butir, selesai })
    }

    /// The event that calls it off.
    ///
    /// # Errors
    /// Void already; minutes set; no reason.
    pub fn cancel(&self, alasan: &str) -> Result<ForumEvent, Denied> {
        const WHY: &str = "Tulis mengapa forum ini batal; alasannya tersimpan dalam riwayat.";
        self.open()?;
        Ok(ForumEvent::Dibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    fn stands(&self) -> Result<(), Denied> {
        match (&self.batal, &self.dimusnahkan) {
            (Some(_), _) => Err(RefusalMutu::ForumBatal.into()),
            (None, Some(_)) => Err(Refusal::DataDimusnahkan.into()),
            (None, None) => Ok(()),
        }
    }

    fn open(&self) -> Result<(), Denied> {
        self.stands()?;
        if self.penetapan.is_some() { Err(RefusalMutu::BeritaAcaraDitetapkan.into()) } else { Ok(()) }
    }

    fn held(&self, today: NaiveDate) -> Result<(), Denied> {
        if today < self.isi.tanggal { Err(RefusalMutu::ForumBelum.into()) } else { Ok(()) }
    }

    fn seen(&self, revisi: u32) -> Result<(), Denied> {
        if self.revisi == revisi { Ok(()) } else { Err(Refusal::ChangedMeanwhile.into()) }
    }
}
