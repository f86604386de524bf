//! The result as XLSX: typed numbers, so that an office can go on counting; no respondent's single answer.

use domain::skm::hasil::JumlahGolongan;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};

use super::LaporanSkm;
use crate::{DocumentError, sel::fitting};

/// Where a text stands that a cell cannot hold.
const ELSEWHERE: &str = "laporan PDF";

/// The result as a workbook of three sheets: elements, services and profile, plan.
///
/// # Errors
/// [`DocumentError::Xlsx`] when the writer fails.
pub fn xlsx(laporan: &LaporanSkm) -> Result<Vec<u8>, DocumentError> {
    book(laporan).map_err(|error| DocumentError::Xlsx(error.to_string()))
}

/// What a cell holds.
enum Isi {
    Teks(String),
    Angka(f64),
}

/// A sheet being written row by row.
struct Lembar<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
}

impl Lembar<'_> {
    fn title(&mut self, text: &str) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold().set_font_size(12);
        self.sheet.write_string_with_format(self.row, 0, fitting(text, ELSEWHERE), &bold)?;
        self.row += 1;
        Ok(())
    }

    fn heads(&mut self, heads: &[&str]) -> Result<(), XlsxError> {
        let format =
            Format::new().set_bold().set_text_wrap().set_border(FormatBorder::Thin).set_background_color(0x00E9_EFEC);
        for (column, head) in (0..).zip(heads) {
            self.sheet.write_string_with_format(self.row, column, *head, &format)?;
        }
        self.row += 1;
        Ok(())
    }

    fn row(&mut self, cells: Vec<Isi>) -> Result<(), XlsxError> {
        let plain = Format::new().set_text_wrap().set_border(FormatBorder::Thin);
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Isi::Teks(text) => {
                    self.sheet.write_string_with_format(self.row, column, fitting(&text, ELSEWHERE), &plain)?
                }
                Isi::Angka(number) => self.sheet.write_number_with_format(self.row, column, number, &plain)?,
            };
        }
        self.row += 1;
        Ok(())
    }
}

fn teks(text: &str) -> Isi {
    Isi::Teks(text.to_owned())
}

fn angka(number: u32) -> Isi {
    Isi::Angka(f64::from(number))
}

fn book(laporan: &LaporanSkm) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_timestamp(laporan.naskah.dicetak.timestamp())?;
    book.set_properties(
        &DocProperties::new()
            .set_title(format!("Survei kepuasan masyarakat: {}", laporan.judul))
            .set_company(laporan.naskah.kop.penerbit())
            .set_creation_datetime(&created),
    );
    elements(book.add_worksheet(), laporan)?;
    respondents(book.add_worksheet(), laporan)?;
    plan(book.add_worksheet(), laporan)?;
    book.save_to_buffer()
}

fn elements(sheet: &mut Worksheet, laporan: &LaporanSkm) -> Result<(), XlsxError> {
    let hasil = &laporan.hasil;
    sheet.set_name("Unsur")?.set_column_width(1, 42)?;
    let mut lembar = Lembar { sheet, row: 0 };
    lembar.title(&laporan.naskah.kop.penerbit())?;
    let practice = if laporan.naskah.latihan { " (LATIHAN)" } else { "" };
    lembar.title(&format!("{}{practice}", laporan.judul))?;
    lembar.title(&laporan.masa)?;
    lembar.row += 1;
    let mut total = vec![teks("IKM")];
    match hasil.nilai {
        Some(nilai) => total.extend([
            Isi::Angka(f64::from(nilai.seratus) / 100.0),
            teks(nilai.mutu.huruf()),
            teks(nilai.mutu.label()),
        ]),
        None => total.push(teks("belum ada jawaban")),
    }
    lembar.row(total)?;
    lembar.row(vec![teks("Responden"), angka(hasil.responden)])?;
    if let Some(warning) = &hasil.sampel.peringatan {
        lembar.title(warning)?;
    }
    lembar.row += 1;
    lembar.heads(&["Kode", "Unsur", "1", "2", "3", "4", "Jumlah", "NRR", "NRR tertimbang", "Nilai", "Mutu"])?;
    for one in &hasil.unsur {
        let mut cells = vec![teks(one.unsur.kode()), teks(&one.label)];
        cells.extend(one.sebaran.iter().map(|count| angka(*count)));
        cells.push(angka(one.jumlah));
        // The means themselves, so that nothing rounded is summed up again.
        let mean = f64::from(one.jumlah) / f64::from(hasil.responden.max(1));
        cells.extend([Isi::Angka(mean), Isi::Angka(mean / 9.0), Isi::Angka(f64::from(one.nilai.seratus) / 100.0)]);
        cells.push(teks(one.nilai.mutu.huruf()));
        lembar.row(cells)?;
    }
    Ok(())
}

fn respondents(sheet: &mut Worksheet, laporan: &LaporanSkm) -> Result<(), XlsxError> {
    let hasil = &laporan.hasil;
    sheet.set_name("Pelayanan dan responden")?.set_column_width(0, 30)?.set_column_width(1, 30)?;
    let mut lembar = Lembar { sheet, row: 0 };
    lembar.heads(&["Pelayanan", "Responden", "Nilai", "Mutu"])?;
    for one in &hasil.layanan {
        let value = f64::from(one.nilai.seratus) / 100.0;
        let cells = vec![teks(&one.layanan), angka(one.responden), Isi::Angka(value), teks(one.nilai.mutu.huruf())];
        lembar.row(cells)?;
    }
    lembar.row += 1;
    lembar.heads(&["Profil", "Kelompok", "Responden"])?;
    let profil = &hasil.profil;
    let groups: [(&str, &[JumlahGolongan]); 4] = [
        ("Kelompok umur", &profil.umur),
        ("Jenis kelamin", &profil.kelamin),
        ("Pendidikan terakhir", &profil.pendidikan),
        ("Pekerjaan", &profil.pekerjaan),
    ];
    for (name, classes) in groups {
        for one in classes {
            lembar.row(vec![teks(name), teks(&one.label), angka(one.jumlah)])?;
        }
    }
    Ok(())
}

fn plan(sheet: &mut Worksheet, laporan: &LaporanSkm) -> Result<(), XlsxError> {
    sheet.set_name("Rencana perbaikan")?.set_column_width(0, 30)?.set_column_width(1, 50)?;
    let mut lembar = Lembar { sheet, row: 0 };
    lembar.heads(&["Unsur", "Tindakan", "Penanggung jawab", "Batas waktu", "Dilaksanakan", "Uraian"])?;
    for one in &laporan.rencana {
        let day = |day: Option<chrono::NaiveDate>| day.map(domain::format::tanggal::form).unwrap_or_default();
        lembar.row(vec![
            teks(one.isi.unsur.label()),
            teks(&one.isi.tindakan),
            teks(&one.isi.penanggung_jawab),
            teks(&day(one.isi.batas)),
            teks(&day(one.selesai.as_ref().map(|done| done.tanggal))),
            teks(one.selesai.as_ref().map_or("", |done| done.uraian.as_str())),
        ])?;
    }
    Ok(())
}
