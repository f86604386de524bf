//! Data protection as screens ask for it and show it.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::forum::Hadir;
use domain::id::{AkunId, PembetulanId, PemusnahanId};
use domain::pemohon::Selaku;
use domain::privasi::{
    BerkasUsul, HasilPembetulan, JenisBerkas, KeadaanPemusnahan, Pembetulan, PengaturanRetensi, Pengesahan,
    RujukanPerkara,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::cadangan::wire::CadanganLama;
use crate::register::wire::BentukBerkas;

/// Which part of the trail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum BagianJejak {
    /// All of it.
    #[default]
    Semua,
    /// Who saw an identity, or took one out of the program: reveals, prints, exports (UU 27/2022 art. 31).
    Identitas,
    /// Requests.
    Permohonan,
    /// Objections and disputes.
    Keberatan,
    /// Complaints and aspirations.
    Pengaduan,
    /// The lists: public information, exemptions, their tests and imports.
    Daftar,
    /// Registers and reports.
    Register,
    /// Settings of the office, calendar and retention.
    Pengaturan,
    /// Accounts, passwords, recovery.
    Akun,
    /// Destruction, corrections, files of a person, exports of the trail.
    Privasi,
}

/// What of the trail is asked for; every part that is given narrows it.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanJejak {
    /// Which part.
    #[ts(as = "Option<BagianJejak>", optional)]
    pub bagian: BagianJejak,
    /// Whose doing.
    pub petugas: Option<AkunId>,
    /// Number of a case, a NIK, or a name: what happened to that case, or to all cases of that person.
    pub tentang: Option<String>,
    /// From this day.
    pub dari: Option<NaiveDate>,
    /// To this day.
    pub sampai: Option<NaiveDate>,
    /// The page, from 0.
    #[ts(as = "Option<u32>", optional)]
    pub halaman: u32,
}

/// A line of the trail.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisJejak {
    /// Its place in the journal of this file.
    #[ts(type = "number")]
    pub urut: u64,
    /// When.
    pub waktu: DateTime<FixedOffset>,
    /// Who; `program` for what it did by itself.
    pub petugas: String,
    /// What it happened to: `Permohonan 0001/…`.
    pub perkara: String,
    /// Its place in the window, `permohonan/…`; empty when it has none.
    pub ke: String,
    /// What happened.
    pub judul: String,
    /// Reason or details, or empty.
    pub keterangan: String,
}

/// A page of the trail.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanJejak {
    /// The lines, newest first.
    pub baris: Vec<BarisJejak>,
    /// Lines in all.
    pub jumlah: u32,
    /// Lines a page.
    pub ukuran: u32,
    /// What `tentang` was understood as; empty when nothing was asked.
    pub tentang: String,
}

/// The trail as a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakJejak {
    /// Which lines; the page does not count.
    pub saringan: SaringanJejak,
    /// As what.
    pub bentuk: BentukBerkas,
}

/// A head of the chain, from paper.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PeriksaKepala {
    /// As it stands at the foot of a register: 64 digits 0–9 and a–f, or at least the first 12.
    pub kepala: String,
}

/// How a head stands towards the journal.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilKepala {
    /// The head is in the chain.
    pub ditemukan: bool,
    /// Its row in the stream of this computer; 0 when it was not found.
    #[ts(type = "number")]
    pub baris: u64,
    /// When that row was written.
    pub waktu: Option<DateTime<FixedOffset>>,
    /// Rows written since.
    #[ts(type = "number")]
    pub sesudah: u64,
    /// Every row from the first to the last follows the one before it, and none was changed.
    pub utuh: bool,
    /// What is wrong, or why it was not found.
    pub temuan: Vec<String>,
}

/// How long cases are kept.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RetensiKantor {
    /// As it is set.
    pub pengaturan: PengaturanRetensi,
    /// Why it was set so last.
    pub alasan: String,
    /// When; none when it was never set.
    pub diatur: Option<DateTime<FixedOffset>>,
    /// By whom.
    pub oleh: String,
    /// Years a form proposes where no JRA was written down yet.
    pub usulan: BTreeMap<JenisBerkas, u32>,
}

/// Set how long cases are kept.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AturRetensi {
    /// From now on.
    pub pengaturan: PengaturanRetensi,
    /// Why.
    pub alasan: String,
}

/// A proposal as the list shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisPemusnahan {
    /// Its id.
    pub id: PemusnahanId,
    /// What it is about.
    pub berkas: Vec<BerkasUsul>,
    /// Remark, or empty.
    pub catatan: String,
    /// Where it stands.
    pub keadaan: KeadaanPemusnahan,
    /// When it was proposed.
    pub diusulkan: DateTime<FixedOffset>,
    /// Who proposed it.
    pub pengusul: String,
    /// Whether the officer at work may decide over it.
    pub boleh_diputus: bool,
    /// Why it was refused; else empty.
    pub alasan_tolak: String,
    /// Who decided, or empty.
    pub pemutus: String,
    /// When.
    pub diputus: Option<DateTime<FixedOffset>>,
    /// The record.
    pub pengesahan: Option<Pengesahan>,
}

/// What is due, what was proposed, and why other cases are not due.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct UsulMusnah {
    /// Matters whose time is over and that no proposal waits for, the longest due first.
    pub jatuh: Vec<BerkasUsul>,
    /// There are more than are shown.
    pub masih_ada: bool,
    /// Kinds the office has not set yet.
    pub belum_diatur: bool,
    /// Folders of data that an earlier restore replaced; approving deletes them, for they hold the same identities.
    pub salinan_lama: u32,
    /// Backups from before the last destruction, which hold what it erased until they are discarded.
    pub cadangan_lama: Option<CadanganLama>,
    /// Proposals, newest first.
    pub usul: Vec<BarisPemusnahan>,
}

/// Propose that matters be destroyed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UsulkanMusnah {
    /// The proposal; made by the page, so that the same one sent twice is made once.
    pub id: PemusnahanId,
    /// The first case of each matter.
    #[ts(type = "string[]")]
    pub perkara: Vec<Uuid>,
    /// Remark, or empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub catatan: String,
}

/// Approve a proposal and destroy what it names.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SetujuiMusnah {
    /// Which.
    pub id: PemusnahanId,
    /// Number of the record.
    pub nomor: String,
}

/// Refuse a proposal.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TolakMusnah {
    /// Which.
    pub id: PemusnahanId,
    /// Why.
    pub alasan: String,
}

/// One proposal.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PemusnahanRef {
    /// Which.
    pub id: PemusnahanId,
}

/// Look for a person.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CariSubjek {
    /// A NIK, or at least three letters of a name.
    pub kata: String,
}

/// A person as they are found: one snapshot each of name and masked NIK, with their cases.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Subjek {
    /// Stands for the person in the next call: their newest case.
    pub perkara: RujukanPerkara,
    /// Name as it stands there.
    pub nama: String,
    /// NIK, masked; empty when none is known.
    pub nik: String,
    /// Numbers of their cases, newest first.
    pub nomor: Vec<String>,
    /// As whom they stand in it.
    pub selaku: Selaku,
    /// The line of a list of those present they were found by; none for who has a case.
    pub hadir: Option<Hadir>,
}

/// All that is kept of one person, as a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaBerkasSubjek {
    /// A case of the person, as [`Subjek::perkara`] gave it.
    #[ts(type = "string")]
    pub perkara: Uuid,
    /// As [`Subjek::selaku`] gave it; the applicant when it is left out.
    #[serde(default)]
    #[ts(optional, as = "Option<Selaku>")]
    pub selaku: Selaku,
    /// As [`Subjek::hadir`] gave it.
    #[serde(default)]
    #[ts(optional, as = "Option<Hadir>")]
    pub hadir: Option<Hadir>,
    /// Why.
    pub alasan: String,
    /// As what.
    pub bentuk: BentukSubjek,
}

/// File format of a person's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum BentukSubjek {
    /// Pages.
    Pdf,
    /// Data for machines.
    Json,
}

/// A wish for correction with what the desk sees of it now.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisPembetulan {
    /// The wish.
    #[serde(flatten)]
    #[ts(flatten)]
    pub permintaan: Pembetulan,
    /// Its case in the window: `permohonan/…`.
    pub ke: String,
    /// Who wrote it down.
    pub petugas: String,
    /// The time to answer is over and nothing was answered.
    pub lewat: bool,
    /// It is about a complaint the officer at work may not read: nor do they answer it.
    pub tertutup: bool,
    /// Hours left to answer; 0 when answered or over.
    pub sisa_jam: u32,
}

/// Note that a person asked for a correction.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaPembetulan {
    /// The wish; made by the page.
    pub id: PembetulanId,
    /// Number of the case.
    pub nomor: String,
    /// What is wrong, without the data themselves.
    pub uraian: String,
    /// When the person asked, in the office's zone: `2026-11-23T09:00`.
    pub diminta: String,
}

/// Note what came of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct JawabPembetulan {
    /// Which.
    pub id: PembetulanId,
    /// How.
    pub hasil: HasilPembetulan,
    /// What was done, or why not.
    pub uraian: String,
}
