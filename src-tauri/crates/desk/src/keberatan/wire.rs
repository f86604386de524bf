//! Objections as screens ask for them and show them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fault::FieldFault;
use domain::id::{AkunId, KeberatanId, PermohonanId, SengketaId, SuratId};
use domain::kantor::Kertas;
use domain::keberatan::jam::JamPerkara;
use domain::keberatan::langkah::LangkahKeberatanBerikutnya;
use domain::keberatan::{
    AlasanKeberatan, BatasKeberatan, HasilKeberatan, JenisLangkahKeberatan, KeadaanKeberatan, Keberatan, NewKeberatan,
    RingkasanKeberatan, WaktuAlasan,
};
use domain::pemohon::{Identitas, JenisPemohon};
use domain::permohonan::{HasilKeputusan, Keadaan};
use domain::sengketa::{HasilSengketa, KeadaanSengketa};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lampiran::wire::BarisLampiran;
use crate::permohonan::wire::{Kejadian, SisaWaktu};

/// The form so far, looked at while it is typed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PemeriksaanKeberatan {
    /// What would be refused now.
    pub faults: Vec<FieldFault>,
    /// What is odd but taken: too early, too late, not as the record shows.
    pub peringatan: Vec<FieldFault>,
    /// What the form wants and is not there yet.
    pub kekurangan: Vec<FieldFault>,
    /// Deadlines of the answer if registered now with this date of receipt.
    pub batas: Option<BatasKeberatan>,
    /// Each ground in time, with every day counted.
    pub waktu: Vec<WaktuAlasan>,
    /// The number it would get.
    pub nomor_berikutnya: String,
    /// The request it names, once its number is right.
    pub permohonan: Option<SimpulPermohonan>,
    /// The applicant as known from the request, masked but for the name.
    pub pemohon: Option<Identitas>,
}

/// What registering gives.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KeberatanTerdaftar {
    /// Its id.
    pub id: KeberatanId,
    /// Its number.
    pub nomor: String,
    /// The answer is due, `YYYY-MM-DD`: the date promised on the receipt.
    pub jatuh_tempo: NaiveDate,
    /// What is odd about it and was taken nevertheless; absent when nothing is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<FieldFault>>", optional)]
    pub peringatan: Vec<FieldFault>,
}

/// One objection.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct KeberatanRef {
    /// Which.
    pub id: KeberatanId,
}

/// Receipt or form of an objection.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakKeberatan {
    /// Which objection.
    pub id: KeberatanId,
    /// On which paper; the office's when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
    /// False shows it; true hands it out, which is recorded and makes the next one a copy.
    pub cetak: bool,
}

/// A letter of answer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakSuratKeberatan {
    /// Which objection.
    pub keberatan: KeberatanId,
    /// Which letter.
    pub surat: SuratId,
    /// False shows it as kept; true hands it out, which is recorded: the first time the original, then *salinan ke-n*.
    pub cetak: bool,
}

/// Do something to an objection with a reason.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct KeberatanBeralasan {
    /// Which.
    pub id: KeberatanId,
    /// Why.
    pub alasan: String,
}

/// Correct an objection.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CorrectKeberatan {
    /// Which.
    pub id: KeberatanId,
    /// Why.
    pub alasan: String,
    /// The whole form as it should be (`id` inside is ignored). A blank applicant stays as it is.
    pub isi: NewKeberatan,
}

/// Order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum UrutKeberatan {
    /// Newest first.
    #[default]
    Terbaru,
    /// Oldest first.
    Terlama,
    /// Earliest deadline first.
    JatuhTempo,
}

/// Filter and page of the list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanKeberatan {
    /// Words in number, name or information.
    pub kata: Option<String>,
    /// Only in this state.
    pub keadaan: Option<KeadaanKeberatan>,
    /// Only those on which the desk still owes something, or only the others.
    pub terbuka: Option<bool>,
    /// Only those past their deadline.
    pub lewat: bool,
    /// Only those raising this ground.
    pub alasan: Option<AlasanKeberatan>,
    /// Only those decided so.
    pub hasil: Option<HasilKeberatan>,
    /// Only those over this request.
    pub permohonan: Option<PermohonanId>,
    /// Only those this officer registered.
    pub petugas: Option<AkunId>,
    /// Received from this day.
    pub dari: Option<NaiveDate>,
    /// Received to this day.
    pub sampai: Option<NaiveDate>,
    /// Order.
    pub urut: UrutKeberatan,
    /// Page, from 0.
    pub halaman: u32,
    /// Rows a page, at most 100; 25 when absent.
    pub ukuran: Option<u32>,
}

/// One line of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisKeberatan {
    /// Its id.
    pub id: KeberatanId,
    /// Its number.
    pub nomor: String,
    /// When received, RFC 3339.
    pub diterima: DateTime<FixedOffset>,
    /// Applicant's name.
    pub nama: String,
    /// Kind of applicant; none where an old register does not say.
    pub jenis: Option<JenisPemohon>,
    /// Its grounds.
    pub alasan: Vec<AlasanKeberatan>,
    /// The information it is about.
    pub informasi: String,
    /// Number of the request, or empty.
    pub nomor_permohonan: String,
    /// What the desk owes next is due; none when no clock of the desk's runs.
    pub jatuh_tempo: Option<NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
    /// State.
    pub keadaan: KeadaanKeberatan,
    /// What was decided.
    pub hasil: Option<HasilKeberatan>,
}

/// One page of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanKeberatan {
    /// Its lines.
    pub baris: Vec<BarisKeberatan>,
    /// Lines in all.
    pub jumlah: u32,
}

/// An objection, whole, as its page shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KeberatanLengkap {
    /// The objection.
    pub keberatan: Keberatan,
    /// Who objects, masked but for the name; none when erased.
    pub pemohon: Option<Identitas>,
    /// Deadlines of the answer with every day counted or skipped; none of what was taken over from an old register.
    pub batas: Option<BatasKeberatan>,
    /// Each ground in time as the record of the request tells it today.
    pub waktu: Vec<WaktuAlasan>,
    /// How the deadline stands today.
    pub sisa: SisaWaktu,
    /// What to do next, why, by when.
    pub langkah: LangkahKeberatanBerikutnya,
    /// Every step the law permits now.
    pub boleh: Vec<JenisLangkahKeberatan>,
    /// Every clock, with every day it counted or passed over.
    pub jam: Vec<JamPerkara>,
    /// What the register's line says.
    pub ringkasan: RingkasanKeberatan,
    /// All that happened, newest first.
    pub riwayat: Vec<Kejadian>,
    /// Attached files, oldest first.
    pub lampiran: Vec<BarisLampiran>,
    /// Who registered it.
    pub petugas: String,
    /// The request, its objections and their disputes.
    pub rantai: Rantai,
}

/// A request, the objections over it and the disputes that followed; without a request the one objection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Rantai {
    /// The request.
    pub permohonan: Option<SimpulPermohonan>,
    /// Objections, oldest first.
    pub keberatan: Vec<SimpulKeberatan>,
}

/// A request in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SimpulPermohonan {
    /// Its id.
    pub id: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// The day it was received.
    pub tanggal: NaiveDate,
    /// What was asked.
    pub rincian: String,
    /// State.
    pub keadaan: Keadaan,
    /// What its last notice decided.
    pub keputusan: Option<HasilKeputusan>,
    /// The day of that notice.
    pub pemberitahuan: Option<NaiveDate>,
}

/// An objection in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SimpulKeberatan {
    /// Its id.
    pub id: KeberatanId,
    /// Its number.
    pub nomor: String,
    /// The day it was received.
    pub tanggal: NaiveDate,
    /// Its grounds.
    pub alasan: Vec<AlasanKeberatan>,
    /// State.
    pub keadaan: KeadaanKeberatan,
    /// What was decided.
    pub hasil: Option<HasilKeberatan>,
    /// What the desk owes next is due.
    pub jatuh_tempo: Option<NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
    /// Disputes that follow it, oldest first.
    pub sengketa: Vec<SimpulSengketa>,
}

/// A dispute in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SimpulSengketa {
    /// Its id.
    pub id: SengketaId,
    /// The commission's number.
    pub nomor: String,
    /// The commission.
    pub komisi: String,
    /// The day it was brought.
    pub tanggal: NaiveDate,
    /// State.
    pub keadaan: KeadaanSengketa,
    /// What its last stage came to.
    pub hasil: Option<HasilSengketa>,
    /// What the office must do next is due.
    pub jatuh_tempo: Option<NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
}
