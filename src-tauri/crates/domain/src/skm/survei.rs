//! One survey: its period and services, whether it takes answers, and the plan made after it.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rencana::{self, ButirRencana, RencanaTertulis, Terlaksana};
use crate::fault::{Denied, FieldFault, RefusalMutu, Rule, clean_line, required_text};
use crate::id::{ButirRencanaId, SurveiId};
use crate::jurnal::{Folded, Stamped};

/// Most services of one survey: more could not be chosen among on one page.
const LAYANAN: usize = 12;
/// Longest period, in months: a survey is held at least once a year (PermenPANRB 14/2017 art. 1).
const BULAN: u32 = 12;

/// What a survey asks, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiSurvei {
    /// Its name.
    pub judul: String,
    /// First day.
    pub dari: NaiveDate,
    /// Last day.
    pub sampai: NaiveDate,
    /// The services that are judged.
    pub layanan: Vec<String>,
    /// Those who are served in the period, if the office knows.
    pub populasi: Option<u32>,
}

/// What happens to a survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum SurveiEvent {
    /// It was opened.
    Dibuka(IsiSurvei),
    /// It was changed.
    Diubah(IsiSurvei),
    /// It takes no more answers.
    Ditutup {},
    /// It takes answers again.
    DibukaKembali {
        /// Why.
        alasan: String,
    },
    /// It was opened in error.
    Dibatalkan {
        /// Why.
        alasan: String,
    },
    /// Its plan was written.
    RencanaDisusun {
        /// All points from now on.
        butir: Vec<RencanaTertulis>,
    },
    /// A point of the plan was carried out, or that was recorded in error.
    RencanaDilaksanakan {
        /// Which.
        butir: ButirRencanaId,
        /// How; none when it is open again.
        selesai: Option<Terlaksana>,
    },
}

/// Where a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanSurvei {
    /// It takes answers within its period.
    Terbuka,
    /// It takes none.
    Ditutup,
    /// It was opened in error.
    Dibatalkan,
}

/// A survey as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Survei {
    /// Its id.
    pub id: SurveiId,
    /// What it asks.
    pub isi: IsiSurvei,
    /// Where it stands.
    pub keadaan: KeadaanSurvei,
    /// The plan made after it.
    pub rencana: Vec<ButirRencana>,
    /// How often it or its plan was written.
    pub revisi: u32,
}

/// What answers a survey has already, which a change must leave in their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SudahDijawab {
    /// Services that were judged.
    pub layanan: Vec<String>,
    /// The days of the first and last answer.
    pub masa: Option<(NaiveDate, NaiveDate)>,
}

impl IsiSurvei {
    /// The same, cleaned.
    ///
    /// # Errors
    /// All fields at fault, at once.
    pub fn checked(mut self, sudah: &SudahDijawab) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        const NAME: &str = "Isi nama survei, misalnya Survei Kepuasan Masyarakat Semester I 2026.";
        clean_line(&mut faults, "judul", &mut self.judul, 120, Some(NAME));
        let fault = if self.sampai < self.dari {
            Some(Rule::Other("Tanggal akhir mendahului tanggal mulai; tukar keduanya."))
        } else if self.dari.checked_add_months(Months::new(BULAN)).is_none_or(|last| self.sampai >= last) {
            Some(Rule::Other(
                "Masanya lebih dari setahun; survei diadakan sedikitnya sekali setahun (PermenPANRB 14/2017).",
            ))
        } else if sudah.masa.is_some_and(|(first, last)| first < self.dari || last > self.sampai) {
            Some(Rule::Other("Ada jawaban di luar masa ini; perpanjang masanya, jangan dipersempit."))
        } else {
            None
        };
        faults.extend(fault.map(|rule| FieldFault::new("sampai", &rule)));
        self.check_services(sudah, &mut faults);
        if self.populasi == Some(0) {
            let rule = Rule::Other("Isi jumlah pengguna layanan dalam masa ini, atau kosongkan bila tidak diketahui.");
            faults.push(FieldFault::new("populasi", &rule));
        }
        if faults.is_empty() { Ok(self) } else { Err(Denied::Invalid(faults)) }
    }

    fn check_services(&mut self, sudah: &SudahDijawab, faults: &mut Vec<FieldFault>) {
        for (at, name) in self.layanan.iter_mut().enumerate() {
            clean_line(faults, &format!("layanan.{at}"), name, 120, Some("Isi nama pelayanan, atau hapus baris ini."));
        }
        for (at, name) in self.layanan.iter().enumerate() {
            if self.layanan.iter().take(at).any(|other| other == name) && !name.is_empty() {
                let rule = Rule::Other("Pelayanan ini tertulis dua kali; hapus salah satunya.");
                faults.push(FieldFault::new(format!("layanan.{at}"), &rule));
            }
        }
        let rule = if self.layanan.is_empty() {
            Some(Rule::Required("Isi sedikitnya satu pelayanan yang dinilai."))
        } else if self.layanan.len() > LAYANAN {
            Some(Rule::Other("Paling banyak 12 pelayanan dalam satu survei; buka survei lain untuk sisanya."))
        } else {
            let gone = sudah.layanan.iter().find(|judged| !self.layanan.contains(judged));
            gone.map(|name| Rule::Format(format!("{name} sudah dinilai responden, jadi tetap ada dengan nama itu.")))
        };
        faults.extend(rule.map(|rule| FieldFault::new("layanan", &rule)));
    }
}

impl Survei {
    /// The event that opens one.
    ///
    /// # Errors
    /// All fields at fault, at once.
    pub fn open(isi: IsiSurvei) -> Result<SurveiEvent, Denied> {
        Ok(SurveiEvent::Dibuka(isi.checked(&SudahDijawab::default())?))
    }

    /// The event that changes it; none where nothing differs.
    ///
    /// # Errors
    /// Void; written by another since `revisi`; all fields at fault.
    pub fn change(&self, isi: IsiSurvei, revisi: u32, sudah: &SudahDijawab) -> Result<Option<SurveiEvent>, Denied> {
        self.stands()?;
        let isi = isi.checked(sudah)?;
        if isi == self.isi {
            return Ok(None);
        }
        self.seen(revisi)?;
        Ok(Some(SurveiEvent::Diubah(isi)))
    }

    /// The event that ends the taking of answers.
    ///
    /// # Errors
    /// It takes none.
    pub fn close(&self) -> Result<SurveiEvent, Denied> {
        self.takes_answers()?;
        Ok(SurveiEvent::Ditutup {})
    }

    /// The event that lets it take answers again.
    ///
    /// # Errors
    /// It was not closed; no reason.
    pub fn reopen(&self, alasan: &str) -> Result<SurveiEvent, Denied> {
        const WHY: &str = "Tulis mengapa survei dibuka kembali; alasannya tersimpan dalam riwayat.";
        self.stands()?;
        if self.keadaan != KeadaanSurvei::Ditutup {
            return Err(RefusalMutu::SurveiTerbuka.into());
        }
        Ok(SurveiEvent::DibukaKembali { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// The event that makes it void.
    ///
    /// # Errors
    /// Void already; somebody answered; no reason.
    pub fn cancel(&self, alasan: &str, responden: u32) -> Result<SurveiEvent, Denied> {
        const WHY: &str = "Tulis mengapa survei ini dibatalkan; alasannya tersimpan dalam riwayat.";
        self.stands()?;
        if responden > 0 {
            return Err(RefusalMutu::SurveiDijawab { responden }.into());
        }
        Ok(SurveiEvent::Dibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// Whether it takes answers.
    ///
    /// # Errors
    /// Closed or void.
    pub fn takes_answers(&self) -> Result<(), Denied> {
        self.stands()?;
        match self.keadaan {
            KeadaanSurvei::Terbuka => Ok(()),
            KeadaanSurvei::Ditutup | KeadaanSurvei::Dibatalkan => Err(RefusalMutu::SurveiDitutup.into()),
        }
    }

    /// The event that writes its plan; none where nothing differs.
    ///
    /// # Errors
    /// Void; written by another since `revisi`; everything that lacks; a point left out that was carried out.
    pub fn plan(&self, butir: &[RencanaTertulis], revisi: u32) -> Result<Option<SurveiEvent>, Denied> {
        self.stands()?;
        let butir = rencana::checked(butir)?;
        if butir.iter().eq(self.rencana.iter().map(|one| &one.isi)) {
            return Ok(None);
        }
        self.seen(revisi)?;
        let done = self.rencana.iter().filter(|one| one.selesai.is_some());
        if done.into_iter().any(|one| butir.iter().all(|kept| kept.id != one.isi.id)) {
            return Err(RefusalMutu::RencanaSelesai.into());
        }
        Ok(Some(SurveiEvent::RencanaDisusun { butir }))
    }

    /// The event that records a point of the plan as carried out, or with none as open again.
    ///
    /// # Errors
    /// No such point; a day to come or before the survey; nothing told.
    pub fn carry_out(
        &self,
        butir: ButirRencanaId,
        selesai: Option<&Terlaksana>,
        today: NaiveDate,
    ) -> Result<SurveiEvent, Denied> {
        self.stands()?;
        if self.rencana.iter().all(|one| one.isi.id != butir) {
            return Err(RefusalMutu::RencanaTiada.into());
        }
        let selesai = selesai.map(|typed| rencana::carried_out(typed, self.isi.dari, today)).transpose()?;
        Ok(SurveiEvent::RencanaDilaksanakan { butir, selesai })
    }

    fn stands(&self) -> Result<(), Denied> {
        if self.keadaan == KeadaanSurvei::Dibatalkan { Err(RefusalMutu::SurveiBatal.into()) } else { Ok(()) }
    }

    fn seen(&self, revisi: u32) -> Result<(), Denied> {
        if self.revisi == revisi { Ok(()) } else { Err(crate::fault::Refusal::ChangedMeanwhile.into()) }
    }

    /// The state after its events, in whatever order they are given.
    pub fn fold(id: SurveiId, events: &[Stamped<SurveiEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (SurveiEvent::Dibuka(isi), None) => {
                    let isi = isi.clone();
                    folded.state =
                        Some(Self { id, isi, keadaan: KeadaanSurvei::Terbuka, rencana: Vec::new(), revisi: 1 });
                    true
                }
                (_, None) | (SurveiEvent::Dibuka(_), Some(_)) => false,
                (event, Some(now)) => now.keadaan != KeadaanSurvei::Dibatalkan && now.take(event),
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }

    /// Takes an event after the first if it fits.
    fn take(&mut self, event: &SurveiEvent) -> bool {
        match event {
            SurveiEvent::Dibuka(_) => return false,
            SurveiEvent::Diubah(isi) => {
                self.isi = isi.clone();
                self.revisi += 1;
            }
            SurveiEvent::Ditutup {} if self.keadaan == KeadaanSurvei::Terbuka => self.keadaan = KeadaanSurvei::Ditutup,
            SurveiEvent::DibukaKembali { .. } if self.keadaan == KeadaanSurvei::Ditutup => {
                self.keadaan = KeadaanSurvei::Terbuka;
            }
            SurveiEvent::Ditutup {} | SurveiEvent::DibukaKembali { .. } => return false,
            SurveiEvent::Dibatalkan { .. } => self.keadaan = KeadaanSurvei::Dibatalkan,
            SurveiEvent::RencanaDisusun { butir } => {
                let before = std::mem::take(&mut self.rencana);
                let done = |isi: &RencanaTertulis| {
                    before.iter().find(|one| one.isi.id == isi.id).and_then(|one| one.selesai.clone())
                };
                self.rencana = butir.iter().map(|isi| ButirRencana { selesai: done(isi), isi: isi.clone() }).collect();
                self.revisi += 1;
            }
            SurveiEvent::RencanaDilaksanakan { butir, selesai } => {
                match self.rencana.iter_mut().find(|one| one.isi.id == *butir) {
                    Some(one) => one.selesai.clone_from(selesai),
                    None => return false,
                }
            }
        }
        true
    }
}
