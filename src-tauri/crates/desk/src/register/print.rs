//! The register as pages or sheet. Showing it is masked; what is handed out, and every unmasked one, is recorded.

use documents::register::{self, RegisterTable};
use documents::tanda_tangan::TandaTangan;
use domain::fault::{FieldFault, Rule};
use domain::format::tanggal;
use domain::jurnal::Event;
use domain::kantor::Pejabat;
use domain::peran::Tindakan;
use domain::register::RegisterEvent;

use super::kolom::line;
use super::wire::{BentukBerkas, CetakRegister};
use crate::act::Look;
use crate::kantor::sha256;
use crate::kop::{kop, signature};
use crate::office::Open;
use crate::{Desk, Fault, FileOut, Progress};

/// Lines between two words of progress.
const STEP: usize = 200;

/// The register of a period.
///
/// # Errors
/// A period that ends before it begins; identities in full without the role for it; cancelled.
pub fn print(desk: &Desk, input: CetakRegister, progress: &Progress) -> Result<FileOut, Fault> {
    check(&input)?;
    let tindakan = if input.samarkan { Tindakan::CetakRegister } else { Tindakan::CetakRegisterLengkap };
    let open = desk.open()?;
    let (table, kertas) = desk.look_on(&open, tindakan, |look| {
        let kertas = input.kertas.unwrap_or(look.kantor.kertas);
        Ok((table(look, &input, progress)?, kertas))
    })?;
    let (bytes, ending, mime) = match input.bentuk {
        BentukBerkas::Pdf => (register::render(&table, kertas)?.bytes, "pdf", "application/pdf"),
        BentukBerkas::Xlsx => {
            (register::xlsx(&table)?, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
        BentukBerkas::Csv => (register::csv(&table)?, "csv", "text/csv"),
    };
    if input.cetak || !input.samarkan {
        record(desk, &open, tindakan, &input, &table, ending, &bytes)?;
    }
    let name = format!("Register permohonan {} sd {}.{ending}", tanggal::form(input.dari), tanggal::form(input.sampai));
    Ok(FileOut { name, mime, bytes })
}

fn check(input: &CetakRegister) -> Result<(), Fault> {
    let mut faults = Vec::new();
    if input.sampai < input.dari {
        faults.push(FieldFault::new("sampai", &Rule::Other("Tanggal akhir sebelum tanggal awal. Tukar keduanya.")));
    }
    if matches!(input.kertas, Some(domain::kantor::Kertas::Setengah | domain::kantor::Kertas::Slip80)) {
        faults.push(FieldFault::new("kertas", &Rule::Other("Register dicetak pada A4 atau F4.")));
    }
    if let Some(pejabat) = &input.penanda_tangan {
        pejabat.clone().clean("penanda_tangan", &mut faults);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

fn table(look: &Look, input: &CetakRegister, progress: &Progress) -> Result<RegisterTable, Fault> {
    let total = super::count::lines(look, input.dari, input.sampai)?;
    let mut baris = Vec::with_capacity(total as usize);
    look.reader.each_in_period(input.dari, input.sampai, |row| {
        if baris.len() % STEP == 0 {
            progress.step(u32::try_from(baris.len()).unwrap_or(total), total)?;
        }
        baris.push(line(&row, input.samarkan));
        Ok::<(), Fault>(())
    })?;
    Ok(RegisterTable {
        kop: kop(&look.kantor, look.reader)?,
        latihan: look.kantor.latihan,
        dari: input.dari,
        sampai: input.sampai,
        baris,
        disamarkan: input.samarkan,
        penanda_tangan: vec![signatory(look, input.penanda_tangan.as_ref())],
        dicetak: look.now,
        pencetak: look.akun.nama.clone(),
        kepala_jurnal: look.reader.head()?.unwrap_or_default(),
    })
}

fn signatory(look: &Look, chosen: Option<&Pejabat>) -> TandaTangan {
    signature(&tanggal::long(look.today()), chosen.unwrap_or(&look.kantor.ppid))
}

fn record(
    desk: &Desk,
    open: &Open,
    tindakan: Tindakan,
    input: &CetakRegister,
    table: &RegisterTable,
    ending: &str,
    bytes: &[u8],
) -> Result<(), Fault> {
    let event = RegisterEvent::Dicetak {
        jenis: "permohonan".to_owned(),
        dari: input.dari,
        sampai: input.sampai,
        baris: u32::try_from(table.baris.len()).unwrap_or(u32::MAX),
        disamarkan: input.samarkan,
        bentuk: ending.to_owned(),
        sha256: sha256(bytes),
        kepala: table.kepala_jurnal.clone(),
    };
    desk.act_on(open, tindakan, |deed| deed.record(open.store.genesis().unit.0, &Event::Register(event)))?;
    Ok(())
}
