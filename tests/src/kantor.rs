//! An office in a temporary directory, worked through the same table of calls as the window's.

use std::path::Path;

use chrono::DateTime;
use desk::calls::{dispatch, dispatch_file, dispatch_upload};
use desk::kantor::wire::SetUp;
use desk::{Clock, Desk, Fault, FileOut, Progress};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::window::Outcome;

/// Login name of the first administrator.
pub const MASUK: &str = "siti";
/// Password of every account.
pub const KATA_SANDI: &str = "kata-sandi-uji";
/// The morning the tests play on, a working day.
pub const PAGI: &str = "2026-11-23T09:12:00+07:00";

/// A practice office, so that the clock can be fixed, with one administrator. It vanishes when dropped.
pub struct Kantor {
    dir: TempDir,
    /// The code set-up gave.
    pub kode_pemulihan: String,
}

impl Kantor {
    /// Sets it up at [`PAGI`].
    ///
    /// # Errors
    /// What set-up refuses.
    pub fn siapkan() -> Outcome<Self> {
        let dir = TempDir::new()?;
        let set_up: SetUp = serde_json::from_value(json!({ "kantor": profil(), "kata_sandi": KATA_SANDI }))?;
        let done = desk::kantor::set_up_practice(&Desk::at(dir.path(), pukul(PAGI)?), set_up)?;
        Ok(Self { dir, kode_pemulihan: done.kode_pemulihan })
    }

    /// Its data directory.
    pub fn data(&self) -> &Path {
        self.dir.path()
    }

    /// A desk of it whose clock stands at `waktu`, with nobody logged in.
    ///
    /// # Errors
    /// A time that is none.
    pub fn meja(&self, waktu: &str) -> Outcome<Meja> {
        Ok(Meja(Desk::at(self.data(), pukul(waktu)?)))
    }

    /// A desk of it at [`PAGI`] with the administrator logged in.
    ///
    /// # Errors
    /// What login refuses.
    pub fn buka(&self) -> Outcome<Meja> {
        let meja = self.meja(PAGI)?;
        meja.masuk(MASUK)?;
        Ok(meja)
    }
}

/// A desk, worked by calls.
pub struct Meja(pub Desk);

impl Meja {
    /// Logs somebody in.
    ///
    /// # Errors
    /// The call's fault.
    pub fn masuk(&self, masuk: &str) -> Result<Value, Fault> {
        self.call("log_in", json!({ "masuk": masuk, "kata_sandi": KATA_SANDI }))
    }

    /// Answers a call.
    ///
    /// # Errors
    /// The call's fault.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Fault> {
        dispatch(&self.0, name, input)
    }

    /// Answers a call that gives a file.
    ///
    /// # Errors
    /// The call's fault.
    pub fn file(&self, name: &str, input: Value) -> Result<FileOut, Fault> {
        dispatch_file(&self.0, name, input, &Progress::silent())
    }

    /// Answers a call that takes a file.
    ///
    /// # Errors
    /// The call's fault.
    pub fn upload(&self, name: &str, input: Value, bytes: &[u8]) -> Result<Value, Fault> {
        self.upload_told(name, input, bytes, &Progress::silent())
    }

    /// Answers a call that takes a file; `progress` hears of it and can stop it.
    ///
    /// # Errors
    /// The call's fault.
    pub fn upload_told(&self, name: &str, input: Value, bytes: &[u8], progress: &Progress) -> Result<Value, Fault> {
        dispatch_upload(&self.0, name, input, bytes.to_vec(), progress)
    }

    /// Registers and gives number and id.
    ///
    /// # Errors
    /// The call's fault.
    pub fn daftar(&self, permohonan: Value) -> Result<Terdaftar, Fault> {
        let done = self.call("register_permohonan", permohonan)?;
        Ok(Terdaftar { id: done["id"].clone(), nomor: done["nomor"].as_str().unwrap_or_default().to_owned() })
    }

    /// Lines in the journal; nothing happened to an office whose count stayed.
    ///
    /// # Errors
    /// The call's fault.
    pub fn baris_jurnal(&self) -> Result<u64, Fault> {
        Ok(desk::periksa::periksa(&self.0)?.baris_jurnal)
    }
}

/// What registering gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Terdaftar {
    /// Its id, as calls take it.
    pub id: Value,
    /// Its number.
    pub nomor: String,
}

/// The profile of the office, as in `kantor.toml`.
pub fn profil() -> Value {
    json!({
        "badan_publik": "Pemerintah Kabupaten Bangka",
        "unit": "Dinas Komunikasi dan Informatika",
        "kode_unit": "DISKOMINFO",
        "alamat": "Jalan A. Yani Nomor 1, Sungailiat",
        "kota": "Sungailiat",
        "zona": "WIB",
        "ppid": { "nama": "Drs. Ahmad Yani, M.Si.", "nip": "196805121994031002", "jabatan": "Kepala Dinas selaku PPID" },
        "admin": { "nama": "Siti Rahma", "masuk": MASUK }
    })
}

/// A person at the desk with a new id: every field the form asks for, nothing more.
pub fn perorangan(nama: &str) -> Value {
    json!({
        "id": domain::id::PermohonanId::new(),
        "saluran": "datang_langsung",
        "pemohon": {
            "jenis": "perorangan",
            "nama": nama,
            "nik": "3201014503900001",
            "alamat": "Jalan Melati Nomor 2, Pemali",
            "telepon": "0812-3456-7890",
            "pekerjaan": "Guru"
        },
        "butir": [{ "rincian": "DPA Dinas Pendidikan tahun 2026" }],
        "tujuan": "Penelitian",
        "cara_memperoleh": "salinan",
        "bentuk": "elektronik",
        "cara_mengirim": "ambil_langsung",
        "bukti": ["ktp"]
    })
}

/// A clock fixed at `waktu`, RFC 3339.
///
/// # Errors
/// A time that is none.
pub fn pukul(waktu: &str) -> Outcome<Clock> {
    Ok(Clock::Fixed(DateTime::parse_from_rfc3339(waktu)?))
}
