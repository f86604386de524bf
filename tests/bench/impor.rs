//! Bringing a large workbook in: the rehearsal an officer waits for, taking all of it, and reading it again.

use std::error::Error;

use desk::calls::dispatch_upload;
use desk::{Clock, Desk, Progress, latihan};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};
use tests::window::Outcome;
use uuid::Uuid;

use crate::figures::{memory_mb, print, say, times};

const ROWS: u32 = 20_000;
const UNITS: u32 = 40;
const HEADINGS: [&str; 9] = [
    "No",
    "Judul Informasi",
    "Ringkasan Isi Informasi",
    "Kategori",
    "Pejabat/Unit/Satker yang menguasai informasi",
    "Penanggung jawab pembuatan atau penerbitan informasi",
    "Waktu dan tempat pembuatan informasi",
    "Bentuk informasi yang tersedia",
    "Jangka waktu penyimpanan atau retensi arsip",
];
const WHAT: [&str; 8] = [
    "Laporan realisasi anggaran",
    "Dokumen pelaksanaan anggaran",
    "Rencana kerja",
    "Perjanjian kinerja",
    "Daftar aset tetap",
    "Standar operasional prosedur pelayanan",
    "Laporan kinerja instansi pemerintah",
    "Rencana umum pengadaan",
];

/// Measures the import.
pub fn measure() -> Outcome {
    let home = tempfile::tempdir()?;
    let desk = Desk::at(home.path(), Clock::System);
    latihan::prepare(&desk, "pengukuran-meja", 0, 7)?;
    let bytes = workbook()?;
    let read = |terima: bool| -> Result<Value, desk::Fault> {
        let input = json!({ "id": Uuid::now_v7(), "jenis": "dip", "nama": "daftar.xlsx", "terima": terima });
        dispatch_upload(&desk, "read_impor", input, bytes.clone(), &Progress::silent())
    };
    print(&format!("rehearsal of {ROWS} rows (XLSX)"), times(3, |_| read(false).map(drop))?, "-");
    let mut taken = Value::Null;
    print(&format!("import of {ROWS} rows (XLSX)"), times(1, |_| read(true).map(|done| taken = done))?, "10 s");
    print("the same file again: nothing changes", times(1, |_| read(true).map(|done| taken = done))?, "-");
    say("rows found to be the same", &taken["sama"].to_string(), &ROWS.to_string());
    if let Some(most) = memory_mb("VmHWM") {
        say("most memory held so far by this process", &format!("{most} MB"), "-");
    }
    Ok(())
}

fn workbook() -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0_u16..).zip(HEADINGS) {
        sheet.write(0, column, heading)?;
    }
    for row in 0..ROWS {
        let unit = format!("Dinas Contoh {}", row % UNITS + 1);
        let what = WHAT[(row / UNITS) as usize % WHAT.len()];
        let year = 2015 + row / (UNITS * WHAT.len() as u32) % 12;
        let judul = format!("{what} {unit} tahun {year} bagian {}", row / 3_840 + 1);
        let class = ["Berkala", "Setiap Saat", "Serta Merta"][(row % 3) as usize];
        let cells = [
            (row + 1).to_string(),
            judul.clone(),
            format!("{judul}: rincian program, kegiatan, sasaran, dan pertanggungjawabannya"),
            class.to_owned(),
            unit.clone(),
            format!("Sekretariat {unit}"),
            format!("Contoh, {year}"),
            "Softcopy dan hardcopy".to_owned(),
            "5 tahun".to_owned(),
        ];
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write(row + 1, column, cell)?;
        }
    }
    Ok(book.save_to_buffer()?)
}
