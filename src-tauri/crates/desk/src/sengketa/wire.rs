//! Disputes as screens ask for them and show them.

use chrono::NaiveDate;
use domain::fault::FieldFault;
use domain::id::{InformasiId, KeberatanId, PengecualianId, SengketaId};
use domain::keberatan::jam::JamPerkara;
use domain::pemohon::Identitas;
use domain::sengketa::langkah::LangkahSengketaBerikutnya;
use domain::sengketa::{
    HasilSengketa, JenisLangkahSengketa, JenisTahap, KeadaanSengketa, NewSengketa, Sengketa, TingkatKomisi,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::keberatan::wire::Rantai;
use crate::lampiran::wire::BarisLampiran;
use crate::permohonan::wire::{Kejadian, SisaWaktu};

/// The form so far, looked at while it is typed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PemeriksaanSengketa {
    /// What would be refused now.
    pub faults: Vec<FieldFault>,
    /// What is odd but taken: too early or too late for the commission, a number known already.
    pub peringatan: Vec<FieldFault>,
    /// The clocks of the objection, with every day counted.
    pub jam: Vec<JamPerkara>,
}

/// What recording gives.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SengketaTercatat {
    /// Its id.
    pub id: SengketaId,
    /// What is odd about it and was taken nevertheless; absent when nothing is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<FieldFault>>", optional)]
    pub peringatan: Vec<FieldFault>,
}

/// One dispute.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SengketaRef {
    /// Which.
    pub id: SengketaId,
}

/// Do something to a dispute with a reason.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SengketaBeralasan {
    /// Which.
    pub id: SengketaId,
    /// Why.
    pub alasan: String,
}

/// Correct the record of a dispute.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CorrectSengketa {
    /// Which.
    pub id: SengketaId,
    /// Why.
    pub alasan: String,
    /// The whole form as it should be (`id` inside is ignored).
    pub isi: NewSengketa,
}

/// Filter and page of the list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanSengketa {
    /// Part of the commission's number, or words of the objection.
    pub kata: Option<String>,
    /// Only in this state.
    pub keadaan: Option<KeadaanSengketa>,
    /// Only those still going on, or only the others.
    pub terbuka: Option<bool>,
    /// Only those past a deadline of the office.
    pub lewat: bool,
    /// Page, from 0.
    pub halaman: u32,
    /// Rows a page, at most 100; 25 when absent.
    pub ukuran: Option<u32>,
}

/// One line of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisSengketa {
    /// Its id.
    pub id: SengketaId,
    /// The commission's number.
    pub nomor: String,
    /// The level of the commission.
    pub tingkat: TingkatKomisi,
    /// The commission.
    pub komisi: String,
    /// The day it was brought.
    pub tanggal: NaiveDate,
    /// The objection.
    pub keberatan: KeberatanId,
    /// Its number.
    pub nomor_keberatan: String,
    /// Applicant's name.
    pub nama: String,
    /// State.
    pub keadaan: KeadaanSengketa,
    /// The stage begun last.
    pub tahap: Option<JenisTahap>,
    /// What the last stage that ended came to.
    pub hasil: Option<HasilSengketa>,
    /// What the office must do next is due.
    pub jatuh_tempo: Option<NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
}

/// One page of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanSengketa {
    /// Its lines.
    pub baris: Vec<BarisSengketa>,
    /// Lines in all.
    pub jumlah: u32,
}

/// Something a ruling in force opens, and what is proposed for the lists.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct UsulanPutusan {
    /// What is opened.
    pub uraian: String,
    /// The exemption to be opened; none where it names none.
    pub pengecualian: Option<PengecualianId>,
    /// What that exemption closes, or empty.
    pub judul_pengecualian: String,
    /// Whether that exemption is still to be opened.
    pub belum_dibuka: bool,
    /// The entry of the list of public information; none: a new entry is proposed.
    pub informasi: Option<InformasiId>,
    /// Title of that entry, or empty.
    pub judul_informasi: String,
}

/// A dispute, whole, as its page shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SengketaLengkap {
    /// The dispute.
    pub sengketa: Sengketa,
    /// The applicant, masked but for the name; none when erased.
    pub pemohon: Option<Identitas>,
    /// How the deadline stands today.
    pub sisa: SisaWaktu,
    /// What to do next, why, by when.
    pub langkah: LangkahSengketaBerikutnya,
    /// Every step that fits now.
    pub boleh: Vec<JenisLangkahSengketa>,
    /// Stages that may begin now.
    pub tahap_berikutnya: Vec<JenisTahap>,
    /// Every clock, with every day it counted or passed over.
    pub jam: Vec<JamPerkara>,
    /// What the ruling in force opens.
    pub usulan: Vec<UsulanPutusan>,
    /// All that happened, newest first.
    pub riwayat: Vec<Kejadian>,
    /// Attached files, oldest first.
    pub lampiran: Vec<BarisLampiran>,
    /// Who recorded it.
    pub petugas: String,
    /// The request, its objections and their disputes.
    pub rantai: Rantai,
}
