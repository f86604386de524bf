//! A register of a period put together: its rows with letterhead, signatory and head of the journal, then written as pages,
//! sheet or text.

use chrono::{NaiveDate, NaiveTime};
use documents::register::{self, BarisRegister, RegisterTable};
use documents::tanda_tangan::TandaTangan;
use domain::format::tanggal;
use domain::kantor::{Kertas, Pejabat};
use domain::register::JenisRegister;

use store::PerubahanSusulan;

use super::baris::{self, Kasus, Masa};
use super::wire::BentukBerkas;
use crate::act::Look;
use crate::kop::{kop, signature};
use crate::{Fault, Progress};

/// The last moment of a day.
const LAST: NaiveTime = match NaiveTime::from_hms_milli_opt(23, 59, 59, 999) {
    Some(last) => last,
    None => NaiveTime::MIN,
};

/// What a register is asked for.
pub(super) struct Permintaan<'a> {
    pub jenis: JenisRegister,
    pub dari: NaiveDate,
    pub sampai: NaiveDate,
    pub unit: Option<&'a str>,
    pub samarkan: bool,
    pub kertas: Kertas,
    pub penanda_tangan: Option<&'a Pejabat>,
}

/// A register as a file.
pub(super) struct Tersusun {
    pub bytes: Vec<u8>,
    pub ending: &'static str,
    pub mime: &'static str,
    pub baris: u32,
    pub kepala: String,
}

/// What a register shows on the screen.
pub(super) struct Terlihat {
    pub kolom: Vec<String>,
    /// Place of the case and its cells.
    pub baris: Vec<(String, Vec<String>)>,
    pub jumlah: u32,
}

/// Does the same with the rows of whichever register is asked for.
macro_rules! with_rows {
    ($jenis:expr, $look:expr, $masa:expr, $rows:ident => $work:expr) => {
        match $jenis {
            JenisRegister::Permohonan => {
                let $rows = baris::permohonan($look, $masa)?;
                $work
            }
            JenisRegister::Keberatan => {
                let $rows = baris::keberatan($look, $masa)?;
                $work
            }
            JenisRegister::Sengketa => {
                let $rows = baris::sengketa($look, $masa)?;
                $work
            }
            JenisRegister::TidakLengkap => {
                let $rows = baris::tidak_lengkap($look, $masa)?;
                $work
            }
            JenisRegister::Perpanjangan => {
                let $rows = baris::perpanjangan($look, $masa)?;
                $work
            }
            JenisRegister::Pengaduan => {
                let $rows = baris::pengaduan($look, $masa)?;
                $work
            }
            JenisRegister::Tamu => {
                let $rows = baris::tamu($look, $masa)?;
                $work
            }
            JenisRegister::Biaya => {
                let $rows = baris::biaya($look, $masa)?;
                $work
            }
        }
    };
}

/// The register as a file.
pub(super) fn write(
    look: &Look,
    asked: &Permintaan,
    bentuk: BentukBerkas,
    progress: &Progress,
) -> Result<Tersusun, Fault> {
    let masa = masa(look, (asked.dari, asked.sampai), asked.unit, asked.samarkan, progress)?;
    with_rows!(asked.jenis, look, &masa, rows => finish(table(look, asked, rows)?, bentuk, asked.kertas))
}

/// How many lines it has.
pub(super) fn count(
    look: &Look,
    jenis: JenisRegister,
    days: (NaiveDate, NaiveDate),
    unit: Option<&str>,
    progress: &Progress,
) -> Result<u32, Fault> {
    let masa = masa(look, days, unit, true, progress)?;
    with_rows!(jenis, look, &masa, rows => Ok(u32::try_from(rows.len()).unwrap_or(u32::MAX)))
}

/// `size` of its lines after `first`, as the screen shows them, masked.
pub(super) fn view(look: &Look, asked: &Permintaan, first: usize, size: usize) -> Result<Terlihat, Fault> {
    let progress = Progress::silent();
    let masa = masa(look, (asked.dari, asked.sampai), asked.unit, true, &progress)?;
    with_rows!(asked.jenis, look, &masa, rows => Ok(shown(&rows, first, size)))
}

fn masa<'a>(
    look: &Look,
    (dari, sampai): (NaiveDate, NaiveDate),
    nama_unit: Option<&'a str>,
    samarkan: bool,
    progress: &'a Progress,
) -> Result<Masa<'a>, Fault> {
    let unit = nama_unit.map(|unit| look.reader.requests_of_unit(unit)).transpose()?;
    Ok(Masa { dari, sampai, samarkan, unit, nama_unit, progress })
}

fn shown<B: BarisRegister>(rows: &[Kasus<B>], first: usize, size: usize) -> Terlihat {
    let page = rows.iter().enumerate().skip(first).take(size);
    Terlihat {
        kolom: register::headings::<B>(),
        baris: page.map(|(index, row)| (row.ke.clone(), register::words(&row.baris, index))).collect(),
        jumlah: u32::try_from(rows.len()).unwrap_or(u32::MAX),
    }
}

fn table<B>(look: &Look, asked: &Permintaan, rows: Vec<Kasus<B>>) -> Result<RegisterTable<B>, Fault> {
    Ok(RegisterTable {
        kop: kop(&look.kantor, look.reader)?,
        latihan: look.kantor.latihan,
        dari: asked.dari,
        sampai: asked.sampai,
        baris: rows.into_iter().map(|row| row.baris).collect(),
        disamarkan: asked.samarkan,
        penanda_tangan: vec![signatory(look, asked.penanda_tangan)],
        dicetak: look.now,
        pencetak: look.akun.nama.clone(),
        kepala_jurnal: look.reader.head()?.unwrap_or_default(),
        susulan: late(look, asked)?,
    })
}

/// What changed in the period in registers of months that were closed before.
fn late(look: &Look, asked: &Permintaan) -> Result<Vec<String>, Fault> {
    let offset = *look.now.offset();
    let at = |day: NaiveDate, time| day.and_time(time).and_local_timezone(offset).single();
    let Some((from, to)) = at(asked.dari, NaiveTime::MIN).zip(at(asked.sampai, LAST)) else { return Ok(Vec::new()) };
    let changed = look.reader.changed_after_closing(asked.jenis, from, to)?;
    Ok(changed.iter().map(told).collect())
}

/// `0012/PPID/X/2026 (diterima 5 Oktober 2026) dikoreksi 3 November 2026: salah ketik.`
fn told(change: &PerubahanSusulan) -> String {
    let (received, day) = (tanggal::long(change.tanggal), tanggal::long(change.pada.date_naive()));
    let why =
        if change.alasan.is_empty() { String::new() } else { format!(": {}", change.alasan.trim_end_matches('.')) };
    format!("{} (diterima {received}) {} {day}{why}.", change.nomor, told_event(&change.kejadian))
}

/// The event as the sentence tells it.
fn told_event(kejadian: &str) -> &str {
    match kejadian {
        "dipindahkan" => "dipindahkan dari register lama",
        "pindahan_diubah" => "dipindahkan lagi dari register lama",
        other => other,
    }
}

fn signatory(look: &Look, chosen: Option<&Pejabat>) -> TandaTangan {
    signature(&tanggal::long(look.today()), chosen.unwrap_or(&look.kantor.ppid))
}

fn finish<B: BarisRegister>(table: RegisterTable<B>, bentuk: BentukBerkas, kertas: Kertas) -> Result<Tersusun, Fault> {
    let (bytes, ending, mime) = match bentuk {
        BentukBerkas::Pdf => (register::render(&table, kertas)?.bytes, "pdf", "application/pdf"),
        BentukBerkas::Xlsx => {
            (register::xlsx(&table)?, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
        BentukBerkas::Csv => (register::csv(&table)?, "csv", "text/csv"),
    };
    let baris = u32::try_from(table.baris.len()).unwrap_or(u32::MAX);
    Ok(Tersusun { bytes, ending, mime, baris, kepala: table.kepala_jurnal })
}
