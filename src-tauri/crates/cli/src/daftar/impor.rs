//! `ppid dip impor`, `ppid dik impor`, `ppid unit impor`: a rehearsal with a verdict a row, or all of the file taken.

use std::path::{Path, PathBuf};

use desk::impor;
use desk::impor::wire::{BacaImpor, BarisImpor, HasilImpor, PutusanImpor};
use desk::{Desk, Progress};
use domain::id::ImporId;
use domain::impor::JenisDaftar;
use serde_json::{Value, json};

use crate::berkas;
use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// Largest file read; the reader itself says what is too large.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid dip|dik|unit impor --data DIR --berkas F.xlsx|F.ods|F.csv [--unit NAMA] [--terima]",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Berkas daftar: XLSX, ODS, atau CSV
    #[arg(long, value_name = "BERKAS")]
    berkas: PathBuf,
    /// Unit pemilik daftar, bagi baris yang tidak menyebut unitnya
    #[arg(long, value_name = "NAMA")]
    unit: Option<String>,
    /// Terima semua baris; tanpa ini hanya diperiksa
    #[arg(long)]
    terima: bool,
}

/// Reads the file.
pub fn run(args: &Args, jenis: JenisDaftar, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let file = Berkas { jenis, path: &args.berkas, unit: args.unit.clone(), terima: args.terima };
    let (_, hasil) = read(&desk, &file)?;
    Jawaban::new(value(&hasil), text(&hasil))
}

/// A file to be read.
pub(crate) struct Berkas<'a> {
    pub(crate) jenis: JenisDaftar,
    pub(crate) path: &'a Path,
    pub(crate) unit: Option<String>,
    pub(crate) terima: bool,
}

/// Reads a file into what it is brought into, under the id of its import.
pub(crate) fn read(desk: &Desk, file: &Berkas<'_>) -> Result<(ImporId, HasilImpor), Gagal> {
    let jenis = file.jenis;
    let bytes = berkas::read_bytes("berkas", file.path, MAX_BYTES)?;
    let id = ImporId::new();
    let input = BacaImpor {
        id,
        jenis,
        nama: name(file.path),
        unit: file.unit.clone(),
        pemetaan: Default::default(),
        koreksi: Vec::new(),
        lewati: Vec::new(),
        terima: file.terima,
        tampil: None,
        halaman: 0,
        ukuran: Some(u32::MAX),
    };
    let hasil = impor::read(desk, input, bytes, &Progress::silent())?;
    if hasil.baris.is_empty() {
        let sentence = format!(
            "Tidak ada baris {} yang dikenali dalam berkas ini. Periksa apakah berkasnya benar, dan judul kolomnya.",
            jenis.label()
        );
        return Err(Gagal::field("berkas", sentence));
    }
    Ok((id, hasil))
}

/// The name of the file without its folder.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| "-".to_owned(), |name| name.to_string_lossy().into_owned())
}

pub(crate) fn value(hasil: &HasilImpor) -> Value {
    let rows: Vec<Value> = hasil.baris.iter().map(|row| row_value(hasil, row)).collect();
    let sheets: Vec<Value> = hasil
        .lembar
        .iter()
        .map(|one| {
            let columns: Vec<Value> = one
                .kolom
                .iter()
                .map(|kolom| json!({ "kolom": kolom.kolom, "judul": kolom.judul, "bidang": kolom.bidang }))
                .collect();
            json!({ "nama": one.nama, "baris": one.baris, "kolom": columns, "catatan": one.catatan })
        })
        .collect();
    json!({
        "diterima": hasil.diterima,
        "baru": hasil.baru,
        "berubah": hasil.berubah,
        "sama": hasil.sama,
        "ditolak": hasil.ditolak,
        "lembar": sheets,
        "baris": rows,
    })
}

fn row_value(hasil: &HasilImpor, row: &BarisImpor) -> Value {
    let sheet = hasil.lembar.get(row.lembar as usize).map_or("", |one| one.nama.as_str());
    let cells: serde_json::Map<String, Value> =
        row.isi.iter().map(|cell| (cell.bidang.clone(), json!(cell.isi))).collect();
    json!({
        "lembar": sheet,
        "baris": row.baris,
        "putusan": row.putusan,
        "judul": row.judul,
        "alasan": row.alasan,
        "catatan": row.catatan,
        "perubahan": row.perubahan,
        "isi": cells,
    })
}

pub(crate) fn text(hasil: &HasilImpor) -> String {
    let head = if hasil.diterima { "Diterima" } else { "Diperiksa, belum diterima" };
    let counts = format!(
        "{head}: {} baru, {} berubah, {} sama, {} ditolak.",
        hasil.baru, hasil.berubah, hasil.sama, hasil.ditolak
    );
    let rows = hasil.baris.iter().map(|row| {
        let why: Vec<&str> = row.alasan.iter().chain(&row.catatan).map(String::as_str).collect();
        let judul = row.judul.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = format!("  baris {} · {} · {judul}", row.baris, verdict(row.putusan));
        if why.is_empty() { line } else { format!("{line}\n      {}", why.join(" ")) }
    });
    let next = if hasil.diterima {
        None
    } else if hasil.ditolak > 0 {
        Some("Perbaiki baris yang ditolak dalam berkasnya, lalu periksa lagi.".to_owned())
    } else {
        Some("Ulangi dengan --terima untuk menerima semuanya.".to_owned())
    };
    std::iter::once(counts).chain(rows).chain(next).collect::<Vec<_>>().join("\n")
}

fn verdict(putusan: PutusanImpor) -> &'static str {
    match putusan {
        PutusanImpor::Baru => "baru",
        PutusanImpor::Berubah => "berubah",
        PutusanImpor::Sama => "sama",
        PutusanImpor::Ditolak => "ditolak",
        PutusanImpor::Dilewati => "dilewati",
    }
}
