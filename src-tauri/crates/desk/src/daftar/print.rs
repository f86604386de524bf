//! Printing and exporting a list. What is handed out is recorded.

use documents::DocumentError;
use documents::daftar::dik::{self, ButirDik, DaftarDik};
use documents::daftar::dip::{self, DaftarDip};
use documents::daftar::{KepalaDaftar, VersiDaftar};
use domain::dip::IsiInformasi;
use domain::fault::{FieldFault, Rule};
use domain::jurnal::Event;
use domain::kantor::Kertas;
use domain::peran::Tindakan;
use domain::permohonan::keputusan::Penetapan;
use domain::register::RegisterEvent;

use super::wire::{CetakDaftar, NamaDaftar};
use crate::act::Look;
use crate::kantor::sha256;
use crate::kop::signature;
use crate::register::wire::BentukBerkas;
use crate::{Desk, Fault, FileOut, Progress};

/// Lines between two words of progress.
const STEP: usize = 500;

/// A list as bytes, and how many lines it has.
struct Made {
    bytes: Vec<u8>,
    baris: usize,
    nama: String,
}

/// A list, and how many lines it has.
pub struct Tercetak {
    /// The file.
    pub file: FileOut,
    /// Lines.
    pub baris: usize,
}

/// The list.
///
/// # Errors
/// As [`print_counted`].
pub fn print(desk: &Desk, input: CetakDaftar, progress: &Progress) -> Result<FileOut, Fault> {
    Ok(print_counted(desk, input, progress)?.file)
}

/// The list, counted.
///
/// # Errors
/// Paper that no list is printed on; [`Fault::NotFound`] for a version that is not there; locked; cancelled.
pub fn print_counted(desk: &Desk, input: CetakDaftar, progress: &Progress) -> Result<Tercetak, Fault> {
    if matches!(input.kertas, Some(Kertas::Setengah | Kertas::Slip80)) {
        return Err(vec![FieldFault::new("kertas", &Rule::Other("Daftar dicetak pada A4 atau F4."))].into());
    }
    let open = desk.open()?;
    let (made, today, head) = desk.look_on(&open, Tindakan::CetakDaftar, |look| {
        let made = match input.daftar {
            NamaDaftar::Dip => public(look, &input, progress)?,
            NamaDaftar::Dik => exempted(look, &input)?,
        };
        Ok((made, look.today(), look.reader.head()?.unwrap_or_default()))
    })?;
    let (ending, mime) = match input.bentuk {
        BentukBerkas::Pdf => ("pdf", "application/pdf"),
        BentukBerkas::Xlsx => ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        BentukBerkas::Csv => ("csv", "text/csv"),
    };
    if input.cetak {
        let event = RegisterEvent::Dicetak {
            jenis: match input.daftar {
                NamaDaftar::Dip => "dip",
                NamaDaftar::Dik => "dik",
            }
            .to_owned(),
            dari: input.dari.unwrap_or(today),
            sampai: input.sampai.unwrap_or(today),
            baris: u32::try_from(made.baris).unwrap_or(u32::MAX),
            disamarkan: false,
            bentuk: ending.to_owned(),
            sha256: sha256(&made.bytes),
            kepala: head,
        };
        desk.act_on(&open, Tindakan::CetakDaftar, |deed| {
            deed.record(open.store.genesis().unit.0, &Event::Register(event)).map(drop)
        })?;
    }
    let file = FileOut { name: format!("{}.{ending}", made.nama), mime, bytes: made.bytes };
    Ok(Tercetak { file, baris: made.baris })
}

fn public(look: &Look, input: &CetakDaftar, progress: &Progress) -> Result<Made, Fault> {
    let of_unit = |isi: &IsiInformasi| input.unit.as_ref().is_none_or(|unit| *unit == isi.unit);
    let mut butir = Vec::new();
    let versi = match input.versi {
        Some(id) => {
            let decree = look.reader.penetapan_dip(id)?.ok_or(Fault::NotFound)?;
            butir.extend(look.reader.versi(id)?.into_iter().map(|row| row.isi).filter(of_unit));
            VersiDaftar::Ditetapkan(Penetapan { nomor: decree.isi.nomor, tanggal: Some(decree.isi.tanggal) })
        }
        None => {
            look.reader.each_informasi(|informasi| {
                if butir.len() % STEP == 0 {
                    progress.step(u32::try_from(butir.len()).unwrap_or(u32::MAX), 0)?;
                }
                let day = informasi.diperbarui;
                let within =
                    input.dari.is_none_or(|dari| dari <= day) && input.sampai.is_none_or(|sampai| day <= sampai);
                if within && of_unit(&informasi.isi) {
                    butir.push(informasi.isi);
                }
                Ok::<(), Fault>(())
            })?;
            VersiDaftar::Kerja
        }
    };
    let baris = butir.len();
    let list = DaftarDip { kepala: head(look, input, versi)?, butir };
    let bytes = made(
        input.bentuk,
        || Ok(dip::render(&list, paper(look, input))?.bytes),
        || dip::xlsx(&list),
        || dip::csv(&list),
    )?;
    Ok(Made { bytes, baris, nama: "Daftar Informasi Publik".to_owned() })
}

fn exempted(look: &Look, input: &CetakDaftar) -> Result<Made, Fault> {
    let today = look.today();
    let all = look.reader.all_pengecualian()?;
    let chosen = all.into_iter().filter(|one| {
        let of_unit = input.unit.as_ref().is_none_or(|unit| *unit == one.isi.unit);
        // What was opened or is over is public, and stands on the other list.
        of_unit && one.pembukaan.is_none() && !one.ended(today)
    });
    let butir: Vec<_> = chosen
        .map(|one| ButirDik {
            penetapan: one
                .penetapan()
                .map(|decree| Penetapan { nomor: decree.nomor.clone(), tanggal: Some(decree.tanggal) }),
            isi: one.isi,
        })
        .collect();
    let baris = butir.len();
    let list = DaftarDik { kepala: head(look, input, VersiDaftar::Keadaan(today))?, butir };
    let bytes = made(
        input.bentuk,
        || Ok(dik::render(&list, paper(look, input))?.bytes),
        || dik::xlsx(&list),
        || dik::csv(&list),
    )?;
    Ok(Made { bytes, baris, nama: "Daftar Informasi yang Dikecualikan".to_owned() })
}

fn made(
    bentuk: BentukBerkas,
    pdf: impl FnOnce() -> Result<Vec<u8>, DocumentError>,
    xlsx: impl FnOnce() -> Result<Vec<u8>, DocumentError>,
    csv: impl FnOnce() -> Result<Vec<u8>, DocumentError>,
) -> Result<Vec<u8>, Fault> {
    Ok(match bentuk {
        BentukBerkas::Pdf => pdf()?,
        BentukBerkas::Xlsx => xlsx()?,
        BentukBerkas::Csv => csv()?,
    })
}

fn paper(look: &Look, input: &CetakDaftar) -> Kertas {
    input.kertas.unwrap_or(look.kantor.kertas)
}

fn head(look: &Look, input: &CetakDaftar, versi: VersiDaftar) -> Result<KepalaDaftar, Fault> {
    let page = look.page(false)?;
    Ok(KepalaDaftar {
        kop: page.kop,
        latihan: page.kantor.latihan,
        unit: input.unit.clone().unwrap_or_default(),
        versi,
        dicetak: page.now,
        penanda_tangan: vec![signature(&domain::format::tanggal::long(look.today()), &page.kantor.ppid)],
    })
}
