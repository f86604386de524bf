//! The figures of complaints as evaluations ask for them, on the screen and as a file for the coordination meeting. Every figure
//! opens its cases: the list takes the same period, group and state.

use documents::register::rekap_pengaduan::Baris;
use documents::register::{self, RegisterTable};
use domain::fault::{FieldFault, Rule};
use domain::format::tanggal;
use domain::pengaduan::{KelasPengaduan, SaluranPengaduan};
use domain::peran::Tindakan;
use store::AngkaPengaduan;

use super::wire::{BarisAngka, CetakAngkaPengaduan, MintaAngkaPengaduan, RekapPengaduan};
use crate::act::Look;
use crate::kop::{kop, signature};
use crate::register::wire::BentukBerkas;
use crate::{Desk, Fault, FileOut, Progress};

/// The figures of a period.
///
/// # Errors
/// A period that ends before it begins; locked.
pub fn figures(desk: &Desk, input: MintaAngkaPengaduan) -> Result<RekapPengaduan, Fault> {
    desk.look(Tindakan::Lihat, |look| count(look, input))
}

/// The same as a file.
///
/// # Errors
/// As [`figures`].
pub fn print(desk: &Desk, input: CetakAngkaPengaduan, _: &Progress) -> Result<FileOut, Fault> {
    let CetakAngkaPengaduan { dari, sampai, bentuk } = input;
    desk.look(Tindakan::CetakRegister, |look| {
        let rekap = count(look, MintaAngkaPengaduan { dari, sampai })?;
        let groups = [
            ("Semua", vec![rekap.semua]),
            ("Klasifikasi", rekap.kelas),
            ("Saluran", rekap.saluran),
            ("Unit", rekap.unit),
            ("Bulan", rekap.bulan),
        ];
        let baris =
            groups.into_iter().flat_map(|(kelompok, rows)| rows.into_iter().map(move |row| line(kelompok, row)));
        let table = RegisterTable {
            kop: kop(&look.kantor, look.reader)?,
            latihan: look.kantor.latihan,
            dari,
            sampai,
            baris: baris.collect(),
            disamarkan: true,
            penanda_tangan: vec![signature(&tanggal::long(look.today()), &look.kantor.ppid)],
            dicetak: look.now,
            pencetak: look.akun.nama.clone(),
            kepala_jurnal: look.reader.head()?.unwrap_or_default(),
            susulan: Vec::new(),
        };
        let (bytes, ending, mime) = match bentuk {
            BentukBerkas::Pdf => (register::render(&table, look.kantor.kertas)?.bytes, "pdf", "application/pdf"),
            BentukBerkas::Xlsx => {
                (register::xlsx(&table)?, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            }
            BentukBerkas::Csv => (register::csv(&table)?, "csv", "text/csv"),
        };
        let name = format!("Rekap pengaduan {} sd {}.{ending}", tanggal::form(dari), tanggal::form(sampai));
        Ok(FileOut { name, mime, bytes })
    })
}

fn count(look: &Look, input: MintaAngkaPengaduan) -> Result<RekapPengaduan, Fault> {
    if input.sampai < input.dari {
        const TURNED: &str = "Tanggal akhir sebelum tanggal awal. Tukar keduanya.";
        return Err(vec![FieldFault::new("sampai", &Rule::Other(TURNED))].into());
    }
    let counted = look.reader.pengaduan_figures(input.dari, input.sampai, look.today())?;
    let told = |groups: Vec<AngkaPengaduan>, name: fn(&str) -> String| -> Vec<BarisAngka> {
        groups.into_iter().map(|group| row(group, name)).collect()
    };
    Ok(RekapPengaduan {
        semua: row(counted.semua, |_| "Semua pengaduan".to_owned()),
        kelas: told(counted.kelas, |word| {
            KelasPengaduan::ALL
                .into_iter()
                .find(|one| one.name() == word)
                .map_or_else(String::new, |one| one.label().to_owned())
        }),
        saluran: told(counted.saluran, |word| {
            let read: Option<SaluranPengaduan> = serde_json::from_value(word.into()).ok();
            read.map_or_else(String::new, |one| one.label().to_owned())
        }),
        unit: told(counted.unit, |word| if word.is_empty() { "Belum diteruskan".to_owned() } else { word.to_owned() }),
        bulan: told(counted.bulan, |word| {
            let first = format!("{word}-01").parse::<chrono::NaiveDate>().ok();
            first.map_or_else(
                || word.to_owned(),
                |day| {
                    use chrono::Datelike;
                    format!("{} {}", tanggal::month_name(day.month()), day.year())
                },
            )
        }),
    })
}

fn row(group: AngkaPengaduan, name: fn(&str) -> String) -> BarisAngka {
    let AngkaPengaduan { kunci, diterima, belum, proses, selesai, terlambat, dijawab, median } = group;
    BarisAngka { nama: name(&kunci), kunci, diterima, belum, proses, selesai, terlambat, dijawab, median }
}

fn line(kelompok: &str, row: BarisAngka) -> Baris {
    let rate = (row.diterima > 0).then(|| format!("{} %", u64::from(row.dijawab) * 100 / u64::from(row.diterima)));
    Baris {
        kelompok: kelompok.to_owned(),
        nama: row.nama,
        angka: [row.diterima, row.belum, row.proses, row.selesai, row.terlambat, row.dijawab],
        median: row.median,
        tingkat: rate.unwrap_or_default(),
    }
}
