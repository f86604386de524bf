//! The two lists (UU 14/2008 art. 11, 17–20; Perki 1/2021 art. 12, 21, 45, 49–53), walked through the calls: from the
//! spreadsheet to the printed decree, and what rests on them.

mod bentuk;
mod dik;
mod dik_impor;
mod dik_masa;
mod dip_impor;
mod dip_penetapan;
mod dip_usulan;
mod keberatan_lama;
mod menolak;
mod pelayanan;
mod register_lama;
mod terbitan;

use desk::Fault;
use serde_json::Value;
use tests::kantor::{Kantor, MASUK, Meja};
use tests::window::Outcome;

/// A desk on the morning of `tanggal` with the administrator at work. The one before is left first: an office is open once.
pub fn pada(kantor: &Kantor, tanggal: &str) -> Outcome<Meja> {
    let meja = kantor.meja(&format!("{tanggal}T09:12:00+07:00"))?;
    meja.masuk(MASUK)?;
    Ok(meja)
}

/// The journal, every kept document and every table are whole: tables rebuilt from the journal equal those on disk.
pub fn utuh(meja: &Meja) -> Outcome {
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "the office is whole afterwards: {report:?}");
    Ok(())
}

/// Fields a call finds fault with, each with its sentence.
pub fn keliru(answer: Result<Value, Fault>) -> Outcome<Vec<(String, String)>> {
    match answer {
        Err(Fault::Invalid { fields }) => Ok(fields.into_iter().map(|fault| (fault.field, fault.message)).collect()),
        answer => Err(format!("it must be refused by field: {answer:?}").into()),
    }
}

/// Names of the fields a call finds fault with.
pub fn bidang(answer: Result<Value, Fault>) -> Outcome<Vec<String>> {
    Ok(keliru(answer)?.into_iter().map(|(field, _)| field).collect())
}

/// The reason a call is refused for, and its sentence.
pub fn ditolak(answer: Result<Value, Fault>) -> Outcome<(String, String)> {
    match answer {
        Err(Fault::Refused { reason, message }) => Ok((reason, message)),
        answer => Err(format!("it must be refused: {answer:?}").into()),
    }
}
