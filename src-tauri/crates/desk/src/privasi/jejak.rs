//! The trail: who did what, newest first; and of it who saw whose identity.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use domain::peran::Tindakan;
use store::TrailFilter;

use super::wire::{BagianJejak, BarisJejak, HalamanJejak, SaringanJejak};
use super::{kalimat, orang};
use crate::act::Look;
use crate::{Desk, Fault};

/// Lines a page.
pub(super) const UKURAN: u32 = 50;

/// Events by which an identity was seen or left the desk.
const IDENTITAS: [&str; 13] = [
    "permohonan.identitas_ditampilkan",
    "permohonan.dokumen_dicetak",
    "permohonan.surat_dicetak",
    "keberatan.identitas_ditampilkan",
    "keberatan.dokumen_dicetak",
    "keberatan.surat_dicetak",
    "pengaduan.identitas_ditampilkan",
    "pengaduan.tanda_terima_dicetak",
    "pengaduan.surat_dicetak",
    "forum.hadir_ditampilkan",
    "register.dicetak",
    "privasi.berkas_subjek_dibuat",
    "privasi.jejak_diekspor",
];

/// A page of the trail.
///
/// # Errors
/// Locked; not allowed.
pub fn trail(desk: &Desk, input: SaringanJejak) -> Result<HalamanJejak, Fault> {
    desk.look(Tindakan::LihatJejak, |look| {
        let (filter, tentang) = filter(look, &input)?;
        let jumlah = look.reader.trail_len(&filter)?;
        let baris = lines(look, &filter, input.halaman.saturating_mul(UKURAN), UKURAN)?;
        Ok(HalamanJejak { baris, jumlah, ukuran: UKURAN, tentang })
    })
}

/// The lines after the first `skip`.
pub(super) fn lines(look: &Look, filter: &TrailFilter, skip: u32, size: u32) -> Result<Vec<BarisJejak>, Fault> {
    look.reader.trail(filter, skip, size)?.iter().map(|row| kalimat::line(look.reader, row)).collect()
}

/// The filter as the store takes it, and what `tentang` was understood as.
pub(super) fn filter(look: &Look, input: &SaringanJejak) -> Result<(TrailFilter, String), Fault> {
    let mut filter = TrailFilter {
        actor: input.petugas,
        dari: input.dari.and_then(|day| midnight(day, look)),
        sebelum: input.sampai.and_then(|day| midnight(day.succ_opt()?, look)),
        kinds: kinds(input.bagian).iter().map(|kind| (*kind).to_owned()).collect(),
        ..TrailFilter::default()
    };
    let mut sebutan = String::new();
    if let Some(text) = input.tentang.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        let found = orang::meant(look, text)?;
        filter.entitas = Some(found.ids());
        filter.terdaftar = found.terdaftar;
        sebutan = found.sebutan;
    }
    Ok((filter, sebutan))
}

/// The first moment of a day in the office's zone.
fn midnight(day: NaiveDate, look: &Look) -> Option<DateTime<FixedOffset>> {
    day.and_time(NaiveTime::MIN).and_local_timezone(*look.now.offset()).single()
}

fn kinds(bagian: BagianJejak) -> &'static [&'static str] {
    match bagian {
        BagianJejak::Semua => &[],
        BagianJejak::Identitas => &IDENTITAS,
        BagianJejak::Permohonan => &["permohonan."],
        BagianJejak::Keberatan => &["keberatan.", "sengketa."],
        BagianJejak::Pengaduan => &["pengaduan."],
        BagianJejak::Daftar => &["informasi.", "penetapan_dip.", "pengecualian.", "uji.", "impor."],
        BagianJejak::Register => &["register.", "tutup_buku.", "laporan_tahunan."],
        BagianJejak::Pengaturan => &["kantor.", "kalender.", "layanan.", "privasi.retensi_diatur"],
        BagianJejak::Akun => &["akun."],
        BagianJejak::Privasi => &["privasi.", "pemusnahan."],
    }
}
