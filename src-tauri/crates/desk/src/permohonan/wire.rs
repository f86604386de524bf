//! Requests as screens ask for them and show them.

use domain::fault::FieldFault;
use domain::id::{AkunId, LangkahId, PengaduanId, PermohonanId};
use domain::kantor::Kertas;
use domain::pemohon::{Identitas, JenisPemohon};
use domain::permohonan::jam::Jam;
use domain::permohonan::langkah::LangkahBerikutnya;
use domain::permohonan::{Batas, JenisLangkah, Keadaan, NewPermohonan, Permohonan, Perubahan, Ringkasan, Saluran};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::keberatan::wire::Rantai;
use crate::lampiran::wire::BarisLampiran;

/// The form so far, looked at while it is typed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pemeriksaan {
    /// What would be refused now.
    pub faults: Vec<FieldFault>,
    /// What is odd but taken.
    pub peringatan: Vec<FieldFault>,
    /// What the law wants and is not there yet (Perki 1/2021 art. 27, 29): to be asked for within the completeness check.
    pub kekurangan: Vec<FieldFault>,
    /// Deadlines if registered with this date of receipt.
    pub batas: Option<Batas>,
    /// The number it would get.
    pub nomor_berikutnya: String,
    /// The applicant was here before (found by NIK).
    pub dikenal: Option<Dikenal>,
}

/// An applicant who asked before.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Dikenal {
    /// How often.
    pub kali: u32,
    /// The newest request.
    pub nomor_terakhir: String,
    /// Name as it stood there.
    pub nama: String,
}

/// Fill the form from an applicant's newest request.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RecallPemohon {
    /// NIK as typed.
    pub nik: String,
}

/// What registering gives.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Terdaftar {
    /// Its id.
    pub id: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// Answer due, `YYYY-MM-DD`.
    pub jatuh_tempo: chrono::NaiveDate,
    /// What is odd about it and was taken nevertheless; absent when nothing is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<FieldFault>>", optional)]
    pub peringatan: Vec<FieldFault>,
}

/// One request.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PermohonanRef {
    /// Which.
    pub id: PermohonanId,
}

/// Order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Urut {
    /// Newest number first.
    #[default]
    Terbaru,
    /// Oldest number first.
    Terlama,
    /// Earliest deadline first.
    JatuhTempo,
    /// By name.
    Nama,
}

/// Filter and page of the list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct Saringan {
    /// Words in number, name or information.
    pub kata: Option<String>,
    /// Only in this state.
    pub keadaan: Option<Keadaan>,
    /// Only those on which the desk still owes something, or only the others.
    pub terbuka: Option<bool>,
    /// Only those that wait for the reply of this unit.
    pub unit: Option<String>,
    /// Only those this officer registered.
    pub petugas: Option<AkunId>,
    /// Only by this channel.
    pub saluran: Option<Saluran>,
    /// Only this kind of applicant.
    pub jenis: Option<JenisPemohon>,
    /// Received from this day.
    pub dari: Option<chrono::NaiveDate>,
    /// Received to this day.
    pub sampai: Option<chrono::NaiveDate>,
    /// Order.
    pub urut: Urut,
    /// Page, from 0.
    pub halaman: u32,
    /// Rows a page, at most 100; 25 when absent.
    pub ukuran: Option<u32>,
}

/// How a deadline stands today: shown by word, shape and colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "jenis", content = "hari", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum SisaWaktu {
    /// That many working days past.
    Lewat(u32),
    /// Due today.
    HariIni,
    /// That many working days left.
    Lagi(u32),
    /// Nothing is owed any more.
    Selesai,
    /// Open, but no clock of the desk's runs: it waits for a payment, or was opened again after its answer.
    TanpaBatas,
}

/// One line of a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Baris {
    /// Its id.
    pub id: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// When received, RFC 3339.
    pub diterima: chrono::DateTime<chrono::FixedOffset>,
    /// Applicant's name.
    pub nama: String,
    /// Kind of applicant; none where an old register does not say.
    pub jenis: Option<JenisPemohon>,
    /// What is asked, shortened.
    pub rincian: String,
    /// What the desk owes next is due; none when no clock of the desk's runs.
    pub jatuh_tempo: Option<chrono::NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
    /// State.
    pub keadaan: Keadaan,
    /// Channel; none where an old register does not say.
    pub saluran: Option<Saluran>,
}

/// One page of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Halaman {
    /// Its lines.
    pub baris: Vec<Baris>,
    /// Lines in all.
    pub jumlah: u32,
}

/// A request, whole, as its page shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PermohonanLengkap {
    /// The request.
    pub permohonan: Permohonan,
    /// Where it stands today, as lists show it: what nobody checked in time counts as complete.
    pub keadaan: Keadaan,
    /// Who asks, masked but for the name; none when erased.
    pub pemohon: Option<Identitas>,
    /// Its deadlines with every day counted or skipped; none of a request from an old register.
    pub batas: Option<Batas>,
    /// How the deadline stands today.
    pub sisa: SisaWaktu,
    /// Which working day today is: 6 of 10. 0 before day one.
    pub hari_ke: u32,
    /// What the law wants and was not there at registration.
    pub kekurangan: Vec<FieldFault>,
    /// What to do next, why, by when.
    pub langkah: LangkahBerikutnya,
    /// Every step the law permits now.
    pub boleh: Vec<JenisLangkah>,
    /// Every clock, with every day it counted or passed over.
    pub jam: Vec<Jam>,
    /// What the register's line says of the answer.
    pub ringkasan: Ringkasan,
    /// All that happened, newest first.
    pub riwayat: Vec<Kejadian>,
    /// Who registered it.
    pub petugas: String,
    /// Files attached to it, oldest first.
    pub lampiran: Vec<BarisLampiran>,
    /// The objections over it and the disputes that followed.
    pub rantai: Rantai,
    /// Complaints and questions it grew out of; a confidential one is told only to whoever may read it, since the applicant's
    /// name stands here.
    pub pengaduan: Vec<AsalPengaduan>,
    /// Check value printed on the receipt, to compare with the paper an applicant brings.
    pub kode_pemeriksa: String,
}

/// A complaint a request grew out of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct AsalPengaduan {
    /// Which.
    pub id: PengaduanId,
    /// Its number.
    pub nomor: String,
}

/// One line of the history, readable as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Kejadian {
    /// What happened: `Didaftarkan dengan nomor 0001/PPID/XI/2026`.
    pub judul: String,
    /// When, RFC 3339.
    pub waktu: chrono::DateTime<chrono::FixedOffset>,
    /// Who.
    pub oleh: String,
    /// Reason or remark, or empty.
    pub keterangan: String,
    /// Fields changed, with old and new value.
    pub perubahan: Vec<Perubahan>,
    /// The step it is, if it is one.
    pub langkah: Option<LangkahId>,
    /// Why that step was taken back, if it was.
    pub dibatalkan: Option<String>,
}

/// Correct a request.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CorrectPermohonan {
    /// Which.
    pub id: PermohonanId,
    /// Why.
    pub alasan: String,
    /// The whole form as it should be (`id` inside is ignored). A masked identity field left as masked stays as it was.
    pub isi: NewPermohonan,
}

/// Do something to a request with a reason.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct WithReason {
    /// Which.
    pub id: PermohonanId,
    /// Why.
    pub alasan: String,
}

/// A document of a request as PDF.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakDokumen {
    /// Which request.
    pub id: PermohonanId,
    /// On which paper; the office's when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
    /// False shows it; true hands it out, which is recorded and makes the next one a copy.
    pub cetak: bool,
}
