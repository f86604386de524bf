//! The answer of the superior (*tanggapan tertulis*, UU 14/2008 art. 36(2), Perki 1/2021 art. 44): approving the draft issues
//! it under its number. Late is better than never: the deadline stops nothing here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::carry_out::Pelaksanaan;
use super::melangkah::{LangkahKeberatan, MelangkahKeberatan};
use super::receive_answer::Penerimaan;
use super::{IsiTanggapan, KeadaanKeberatan, Keberatan, SuratTanggapan};
use crate::fault::{Denied, Refusal};
use crate::id::{LangkahId, PengecualianId, SuratId};
use crate::kalender::Kalender;
use crate::kantor::Pejabat;
use crate::pengecualian::Pengecualian;
use crate::seri::{Nomor, Seri};

/// Approve the draft and issue the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SetujuiTanggapan {
    /// The draft that was read: another one made meanwhile is not approved by mistake.
    pub konsep: LangkahId,
}

/// The letter as the answer issued it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TanggapanTerbit {
    /// Its id; its file is kept under it.
    pub id: SuratId,
    /// The series its number is from.
    pub seri: Seri,
    /// Its number, frozen.
    pub nomor: Nomor,
    /// SHA-256 of the PDF, hex; empty when no file was kept with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sha256: String,
}

/// The superior answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ditanggapi {
    /// The draft that was approved.
    pub konsep: LangkahId,
    /// What it says, frozen.
    pub isi: IsiTanggapan,
    /// Its letter.
    pub tanggapan: TanggapanTerbit,
    /// The order is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batas_perintah: Option<NaiveDate>,
    /// The step that opened the request again because of the order; none where it was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pembukaan: Option<LangkahId>,
}

/// The answer of the superior as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Tanggapan {
    /// The step that issued it.
    pub id: LangkahId,
    /// Its date.
    pub tanggal: NaiveDate,
    /// What it says.
    pub isi: IsiTanggapan,
    /// Its letter.
    pub surat: SuratId,
    /// The step that opened the request again, if it did.
    pub pembukaan: Option<LangkahId>,
    /// When it reached the applicant.
    pub diterima: Option<Penerimaan>,
    /// How the order was carried out.
    pub dilaksanakan: Option<Pelaksanaan>,
}

impl Keberatan {
    /// Approves the draft and answers: what goes out under `tanggapan`, the letter. `pembukaan` is the step that opens the
    /// request again, if the order needs one. What the draft rests on is looked at anew.
    ///
    /// # Errors
    /// Nothing drafted; another draft meanwhile; what lacks by now; PPID and superior the same person; answered or closed.
    pub fn answer(
        &self,
        input: &SetujuiTanggapan,
        ppid: &Pejabat,
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<JawabanAtasan, Denied> {
        self.must_be(&[KeadaanKeberatan::Terdaftar])?;
        let konsep = self.konsep.as_ref().ok_or(Refusal::TanggapanBelumDisusun)?;
        if konsep.id != input.konsep {
            return Err(Refusal::DecidedMeanwhile.into());
        }
        let isi = konsep.isi.clone().checked(&self.isi.alasan, ppid, find, today)?;
        let batas_perintah = match &isi.perintah {
            Some(perintah) => Some(kalender.count(today, perintah.hari)?.jatuh_tempo),
            None => None,
        };
        Ok(JawabanAtasan { konsep: konsep.id, isi, batas_perintah })
    }

    pub(super) fn apply_answer(&mut self, step: &MelangkahKeberatan, event: &Ditanggapi) -> bool {
        if self.keadaan != KeadaanKeberatan::Terdaftar {
            return false;
        }
        self.keadaan = KeadaanKeberatan::Ditanggapi;
        self.konsep = None;
        if let Some(batas) = &mut self.batas {
            batas.perintah = event.batas_perintah;
        }
        self.tanggapan = Some(Tanggapan {
            id: step.id,
            tanggal: step.tanggal,
            isi: event.isi.clone(),
            surat: event.tanggapan.id,
            pembukaan: event.pembukaan,
            diterima: None,
            dilaksanakan: None,
        });
        true
    }

    /// Puts the letter of an answer on the list; void when the step was taken back for `dibatalkan`.
    pub(super) fn issue(&mut self, step: &MelangkahKeberatan, dibatalkan: Option<&str>) {
        let LangkahKeberatan::Ditanggapi(event) = &step.langkah else { return };
        let letter = &event.tanggapan;
        if self.surat.iter().all(|surat| surat.id != letter.id) {
            self.surat.push(SuratTanggapan {
                id: letter.id,
                nomor: letter.nomor.clone(),
                tanggal: step.tanggal,
                langkah: step.id,
                sha256: letter.sha256.clone(),
                dicetak: 0,
                bertanda_tangan: None,
                dibatalkan: dibatalkan.map(str::to_owned),
            });
        }
    }

    /// The answer is complete: received, and its order carried out.
    pub(super) fn settle(&mut self) {
        let Some(tanggapan) = &self.tanggapan else { return };
        let ordered = tanggapan.isi.perintah.is_some();
        let done = tanggapan.diterima.is_some() && (!ordered || tanggapan.dilaksanakan.is_some());
        if self.keadaan == KeadaanKeberatan::Ditanggapi && done {
            self.keadaan = KeadaanKeberatan::Selesai;
        }
    }
}

/// An answer that may go out: it only lacks its letter's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JawabanAtasan {
    konsep: LangkahId,
    isi: IsiTanggapan,
    batas_perintah: Option<NaiveDate>,
}

impl JawabanAtasan {
    /// What the answer and its letter say.
    pub fn isi(&self) -> &IsiTanggapan {
        &self.isi
    }

    /// Whether the PPID is ordered to do something.
    pub fn orders(&self) -> bool {
        self.isi.perintah.is_some()
    }

    /// The step, with its letter, and the one that opened the request again, if it did.
    pub fn step(self, tanggapan: TanggapanTerbit, pembukaan: Option<LangkahId>) -> LangkahKeberatan {
        let Self { konsep, isi, batas_perintah } = self;
        LangkahKeberatan::Ditanggapi(Ditanggapi { konsep, isi, tanggapan, batas_perintah, pembukaan })
    }
}
