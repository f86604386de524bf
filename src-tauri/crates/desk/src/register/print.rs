//! The register as pages or sheet. Showing it is masked; what is handed out, and every unmasked one, is recorded.

use domain::fault::{FieldFault, Rule};
use domain::format::tanggal;
use domain::jurnal::Event;
use domain::kantor::Kertas;
use domain::peran::Tindakan;
use domain::register::RegisterEvent;

use super::table::{self, Permintaan, Tersusun};
use super::wire::CetakRegister;
use crate::kantor::sha256;
use crate::office::Open;
use crate::{Desk, Fault, FileOut, Progress};

/// The register of a period.
///
/// # Errors
/// A period that ends before it begins; identities in full without the role for it; cancelled.
pub fn print(desk: &Desk, input: CetakRegister, progress: &Progress) -> Result<FileOut, Fault> {
    check(&input)?;
    let tindakan = if input.samarkan { Tindakan::CetakRegister } else { Tindakan::CetakRegisterLengkap };
    let open = desk.open()?;
    let made = desk.look_on(&open, tindakan, |look| {
        let asked = Permintaan {
            jenis: input.jenis,
            dari: input.dari,
            sampai: input.sampai,
            unit: input.unit.as_deref(),
            samarkan: input.samarkan,
            kertas: input.kertas.unwrap_or(look.kantor.kertas),
            penanda_tangan: input.penanda_tangan.as_ref(),
        };
        table::write(look, &asked, input.bentuk, progress)
    })?;
    if input.cetak || !input.samarkan {
        record(desk, &open, tindakan, &input, &made)?;
    }
    let (dari, sampai) = (tanggal::form(input.dari), tanggal::form(input.sampai));
    let name = format!("{} {dari} sd {sampai}.{}", input.jenis.label(), made.ending);
    Ok(FileOut { name, mime: made.mime, bytes: made.bytes })
}

fn check(input: &CetakRegister) -> Result<(), Fault> {
    let mut faults = Vec::new();
    if input.sampai < input.dari {
        faults.push(FieldFault::new("sampai", &Rule::Other("Tanggal akhir sebelum tanggal awal. Tukar keduanya.")));
    }
    if matches!(input.kertas, Some(Kertas::Setengah | Kertas::Slip80)) {
        faults.push(FieldFault::new("kertas", &Rule::Other("Register dicetak pada A4 atau F4.")));
    }
    if let Some(pejabat) = &input.penanda_tangan {
        pejabat.clone().clean("penanda_tangan", &mut faults);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

fn record(desk: &Desk, open: &Open, tindakan: Tindakan, input: &CetakRegister, made: &Tersusun) -> Result<(), Fault> {
    let event = RegisterEvent::Dicetak {
        jenis: input.jenis.name().to_owned(),
        dari: input.dari,
        sampai: input.sampai,
        baris: made.baris,
        disamarkan: input.samarkan,
        bentuk: made.ending.to_owned(),
        sha256: sha256(&made.bytes),
        kepala: made.kepala.clone(),
    };
    desk.act_on(open, tindakan, |deed| deed.record(open.store.genesis().unit.0, &Event::Register(event)))?;
    Ok(())
}
