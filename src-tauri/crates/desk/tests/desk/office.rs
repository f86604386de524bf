//! A practice office in a temporary directory, worked by calls.

use std::error::Error;

use desk::calls::{dispatch, dispatch_file};
use desk::{Clock, Desk, Fault, FileOut, Progress};
use domain::impor::Lembar;
use serde_json::{Value, json};
use tempfile::TempDir;

/// What a test gives back.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Password of every account.
pub const KATA_SANDI: &str = "kata-sandi-uji";

/// An office with one administrator, `siti`, logged in.
pub struct Kantor {
    /// Its data directory.
    pub dir: TempDir,
    /// Its desk.
    pub desk: Desk,
}

impl Kantor {
    /// Sets it up on Monday 23 November 2026, 09.12 WIB.
    pub fn new() -> Outcome<Self> {
        let dir = TempDir::new()?;
        let desk = Desk::at(dir.path(), Clock::Fixed("2026-11-23T09:12:00+07:00".parse()?));
        desk::kantor::set_up_practice(&desk, serde_json::from_value(set_up())?)?;
        Ok(Self { dir, desk })
    }

    /// Answers a call.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Fault> {
        dispatch(&self.desk, name, input)
    }

    /// Answers a call that gives a file.
    pub fn file(&self, name: &str, input: Value) -> Result<FileOut, Fault> {
        dispatch_file(&self.desk, name, input, &Progress::silent())
    }

    /// Logs somebody in.
    pub fn log_in(&self, masuk: &str) -> Result<Value, Fault> {
        self.call("log_in", json!({ "masuk": masuk, "kata_sandi": KATA_SANDI }))
    }

    /// Registers a person's request and gives its id.
    pub fn register(&self) -> Result<Value, Fault> {
        Ok(self.call("register_permohonan", permohonan())?["id"].clone())
    }
}

/// The input of set-up.
pub fn set_up() -> Value {
    json!({
        "kantor": {
            "badan_publik": "Pemerintah Kabupaten Bangka", "unit": "Dinas Kominfo",
            "admin": { "nama": "Siti Rahma", "masuk": "siti" }
        },
        "kata_sandi": KATA_SANDI
    })
}

/// A person at the desk, with a new id.
pub fn permohonan() -> Value {
    json!({
        "id": domain::id::PermohonanId::new(), "saluran": "datang_langsung",
        "pemohon": {
            "jenis": "perorangan", "nama": "Ahmad Fauzi", "nik": "3201014503900001", "alamat": "Jalan Melati 2"
        },
        "butir": [{ "rincian": "DPA Dinas Pendidikan tahun 2026" }], "tujuan": "Penelitian",
        "cara_memperoleh": "melihat"
    })
}

/// The fields a refusal names, or nothing when it is no refusal by field.
pub fn fields<T>(answer: Result<T, Fault>) -> Vec<String> {
    match answer {
        Err(Fault::Invalid { fields }) => fields.into_iter().map(|fault| fault.field).collect(),
        _ => Vec::new(),
    }
}

/// The reason of a refusal, or nothing when it is none.
pub fn reason<T>(answer: Result<T, Fault>) -> String {
    match answer {
        Err(Fault::Refused { reason, .. }) => reason,
        _ => String::new(),
    }
}

/// The sheets of a spreadsheet, or the sentence it is refused with.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Lembar>, String> {
    desk::impor::baca::read(bytes, &Progress::silent()).map_err(|fault| match fault {
        Fault::Invalid { fields } => fields.into_iter().map(|field| field.message).collect(),
        other => other.to_string(),
    })
}
