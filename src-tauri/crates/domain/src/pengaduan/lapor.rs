//! The referral to SP4N-LAPOR! and back: when a complaint was entered there and under which id, what the channel says of it,
//! the answer it brought; and the request for information a question became (the clocks stay apart).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::{HasilPengaduan, JawabanPengaduan};
use super::follow_up::said;
use super::melangkah::{LangkahPengaduan, MelangkahPengaduan};
use super::{KelasPengaduan, Pengaduan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, past_day};
use crate::id::PermohonanId;
use crate::kantor::Pejabat;

/// Longest tracking id, in characters.
const MAX_TRACKING: usize = 40;

/// Record that it was entered, or the id it has there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatLapor {
    /// The day it was entered.
    pub tanggal: NaiveDate,
    /// Its tracking id; blank as long as it is not known.
    #[serde(default)]
    pub tracking: String,
}

/// Entered in SP4N-LAPOR!.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DicatatLapor {
    /// The day it was entered.
    pub dimasukkan: NaiveDate,
    /// Its tracking id.
    pub tracking: Option<String>,
}

/// What SP4N-LAPOR! says of it, from the list an admin exports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusLaporDicatat {
    /// In the channel's words.
    pub status: String,
    /// As of this day.
    pub pada: NaiveDate,
}

/// Record the answer that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatJawabanLapor {
    /// The day of the answer.
    pub tanggal: NaiveDate,
    /// The answer.
    pub uraian: String,
}

/// Answered through SP4N-LAPOR!.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DijawabLapor {
    /// The day of the answer.
    pub dijawab: NaiveDate,
    /// The answer.
    pub uraian: String,
}

/// A question that asks for documents became a request (UU 14/2008); both go on, each under its own clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DijadikanPermohonan {
    /// The request.
    pub permohonan: PermohonanId,
    /// Its number.
    pub nomor: String,
}

/// Where it stands in SP4N-LAPOR!.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RujukanLapor {
    /// The day it was entered.
    pub dimasukkan: NaiveDate,
    /// Its tracking id; none as long as it is not known.
    pub tracking: Option<String>,
    /// What the channel last said.
    pub status: Option<String>,
    /// As of which day.
    pub status_pada: Option<NaiveDate>,
}

impl Pengaduan {
    /// Records that it was entered in SP4N-LAPOR!, or the id it has there.
    ///
    /// # Errors
    /// Closed; a suspicion for another body; a day before receipt or after today; an id that is none; nothing new.
    pub fn enter(&self, input: &CatatLapor, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_handled_here()?;
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, self.tanggal_diterima(), today));
        let typed = line(&mut faults, "tracking", &input.tracking, MAX_TRACKING, None);
        let typed = typed.trim_start_matches('#').to_owned();
        if !typed.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-') {
            const ID: &str = "Tracking ID terdiri dari huruf dan angka, seperti yang tampil di SP4N-LAPOR!.";
            faults.push(FieldFault::new("tracking", &Rule::Other(ID)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let known = self.lapor.as_ref().and_then(|lapor| lapor.tracking.clone());
        let tracking = Some(typed).filter(|typed| !typed.is_empty()).or(known);
        let same = self.lapor.as_ref().is_some_and(|one| one.tracking == tracking && one.dimasukkan == input.tanggal);
        if same {
            return Err(Refusal::NothingChanged.into());
        }
        Ok(LangkahPengaduan::DicatatLapor(DicatatLapor { dimasukkan: input.tanggal, tracking }))
    }

    pub(super) fn apply_entry(&mut self, event: &DicatatLapor) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        let before = self.lapor.take();
        let (status, status_pada) = before.map_or((None, None), |one| (one.status, one.status_pada));
        let (dimasukkan, tracking) = (event.dimasukkan, event.tracking.clone());
        self.lapor = Some(RujukanLapor { dimasukkan, tracking, status, status_pada });
        self.begin(event.dimasukkan);
        true
    }

    /// What the exported list says of it; none when that is known already.
    pub fn told_by_lapor(&self, status: &str, pada: NaiveDate) -> Option<LangkahPengaduan> {
        let lapor = self.lapor.as_ref()?;
        let newer = lapor.status_pada.is_none_or(|known| pada >= known);
        let said = StatusLaporDicatat { status: status.to_owned(), pada };
        (newer && lapor.status.as_deref() != Some(status) && self.keadaan.is_open())
            .then_some(LangkahPengaduan::StatusLaporDicatat(said))
    }

    pub(super) fn apply_status(&mut self, event: &StatusLaporDicatat) -> bool {
        let Some(lapor) = self.lapor.as_mut() else { return false };
        lapor.status = Some(event.status.clone());
        lapor.status_pada = Some(event.pada);
        true
    }

    /// Records the answer that came back.
    ///
    /// # Errors
    /// Not entered there; an answer stands already; a day before the entry or after today; nothing said.
    pub fn answered_by_lapor(&self, input: &CatatJawabanLapor, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let lapor = self.lapor.as_ref().filter(|_| self.answer().is_none()).ok_or(Refusal::PengaduanLangkah)?;
        const WHAT: &str = "Salin jawaban yang tampil di SP4N-LAPOR!.";
        let uraian = said(input.tanggal, lapor.dimasukkan, today, &input.uraian, WHAT)?;
        Ok(LangkahPengaduan::DijawabLapor(DijawabLapor { dijawab: input.tanggal, uraian }))
    }

    pub(super) fn apply_lapor_answer(&mut self, step: &MelangkahPengaduan, event: &DijawabLapor) -> bool {
        if !self.keadaan.is_open() || self.lapor.is_none() || self.answer().is_some() {
            return false;
        }
        self.jawaban.push(JawabanPengaduan {
            id: step.id,
            tanggal: event.dijawab,
            hasil: HasilPengaduan::DijawabLapor,
            uraian: event.uraian.clone(),
            penanda_tangan: Pejabat::default(),
            disampaikan: None,
            tanggapan: None,
        });
        self.begin(event.dijawab);
        true
    }

    /// Whether it is a question that became no request yet.
    pub(super) fn may_become_request(&self) -> bool {
        self.permohonan.is_none() && self.isi.kelas == KelasPengaduan::PermintaanInformasi
    }

    /// Links the request a question became.
    ///
    /// # Errors
    /// Closed; no question; linked already.
    pub fn become_request(&self, request: DijadikanPermohonan) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        if !self.may_become_request() {
            return Err(Refusal::PengaduanLangkah.into());
        }
        Ok(LangkahPengaduan::DijadikanPermohonan(request))
    }

    pub(super) fn apply_request(&mut self, step: &MelangkahPengaduan, event: &DijadikanPermohonan) -> bool {
        if !self.keadaan.is_open() || self.permohonan.is_some() {
            return false;
        }
        self.permohonan = Some(event.clone());
        self.begin(step.tanggal);
        true
    }
}
