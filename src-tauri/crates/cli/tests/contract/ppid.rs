//! `ppid` run as a program, and an office for it to work on.

use std::error::Error;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// What a test gives back.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Password of the office.
pub const KATA_SANDI: &str = "kata-sandi-uji";
/// The clock of the office: the morning of a working day.
pub const PAGI: &str = "2026-11-23T09:12:00+07:00";
/// `kantor.toml` with every key there is but the logo.
pub const KANTOR_TOML: &str = r#"
badan_publik = "Pemerintah Kabupaten Bangka"
unit = "Dinas Komunikasi dan Informatika"
kode_unit = "DISKOMINFO"
alamat = "Jalan A. Yani Nomor 1, Sungailiat"
telepon = "(0717) 92534"
surel = "ppid@bangka.go.id"
laman = "ppid.bangka.go.id"
zona = "WIB"
pekan = 5
cuti_bersama = "libur"
jam_layanan = "08.00-15.30"
pola_nomor = "{n:04}/PPID/{bulan_romawi}/{tahun}"
ppid = { nama = "Drs. Ahmad Yani, M.Si.", nip = "196805121994031002", jabatan = "Kepala Dinas" }
atasan_ppid = { nama = "Ir. Ratna Kusuma", nip = "", jabatan = "Sekretaris Daerah" }
admin = { nama = "Siti Rahma", nip = "", masuk = "siti" }
"#;

/// What a run answered.
#[derive(Debug)]
pub struct Answer {
    /// Exit status.
    pub status: i32,
    /// Stdout.
    pub out: String,
    /// Stderr.
    pub err: String,
}

impl Answer {
    /// The one JSON value on stdout.
    pub fn json(&self) -> Outcome<Value> {
        serde_json::from_str(&self.out)
            .map_err(|error| format!("stdout is not one JSON value ({error}): {self:?}").into())
    }
}

/// A directory with password file and `kantor.toml`, in which commands run.
pub struct Tempat {
    /// The directory.
    pub dir: TempDir,
    password: bool,
}

impl Tempat {
    /// An empty place.
    pub fn new() -> Outcome<Self> {
        let dir = TempDir::new()?;
        std::fs::write(dir.path().join("sandi"), format!("{KATA_SANDI}\n"))?;
        std::fs::write(dir.path().join("kantor.toml"), KANTOR_TOML)?;
        Ok(Self { dir, password: true })
    }

    /// A place with a practice office in `data`, its clock at [`PAGI`].
    pub fn with_office() -> Outcome<Self> {
        let tempat = Self::new()?;
        let words = ["siapkan", "--data", "data", "--kantor", "kantor.toml", "--latihan", "--sekarang", PAGI];
        let answer = tempat.run(words)?;
        if answer.status == 0 { Ok(tempat) } else { Err(format!("{answer:?}").into()) }
    }

    /// The same place where nobody wrote the password down.
    pub fn without_password(self) -> Self {
        Self { password: false, ..self }
    }

    /// A file of this place.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file of this place.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Outcome {
        Ok(std::fs::write(self.path(name), content)?)
    }

    /// Runs `ppid` with these words.
    pub fn run<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Outcome<Answer> {
        answer(self.command(words).output()?)
    }

    /// Runs `ppid` on the office in `data` at [`PAGI`].
    pub fn office<'w>(&self, words: impl IntoIterator<Item = &'w str>) -> Outcome<Answer> {
        self.run(words.into_iter().chain(["--data", "data", "--sekarang", PAGI]))
    }

    /// As [`Tempat::office`], with `content` on stdin.
    pub fn office_reading<'w>(&self, words: impl IntoIterator<Item = &'w str>, content: &[u8]) -> Outcome<Answer> {
        let words = words.into_iter().chain(["--data", "data", "--sekarang", PAGI]);
        let mut child = self.command(words).stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(content)?;
        }
        answer(child.wait_with_output()?)
    }

    /// `ppid` in this place, not started yet.
    pub fn command<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ppid"));
        command
            .args(words)
            .current_dir(self.dir.path())
            .env_remove("PPID_KATA_SANDI_BERKAS")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if self.password {
            command.env("PPID_KATA_SANDI_BERKAS", self.path("sandi"));
        }
        command
    }
}

fn answer(output: Output) -> Outcome<Answer> {
    Ok(Answer {
        status: output.status.code().ok_or("ended by a signal")?,
        out: String::from_utf8(output.stdout)?,
        err: String::from_utf8(output.stderr)?,
    })
}

/// A request as the contract shows it, all keys present.
pub fn permohonan(nama: &str) -> Value {
    json!({
        "diterima": "2026-11-23T09:00:00+07:00", "saluran": "datang_langsung",
        "pemohon": {
            "jenis": "perorangan", "nama": nama, "nik": "3201014503900001", "sk_pengesahan": null,
            "alamat": "Jalan Melati Nomor 2", "telepon": "0812-3456-7890", "surel": null, "pekerjaan": "Guru",
            "kuasa": null, "anggota": []
        },
        "butir": [ { "rincian": "DPA Dinas Pendidikan tahun 2026" } ], "tujuan": "Penelitian",
        "cara_memperoleh": "salinan", "bentuk": "elektronik", "cara_mengirim": "ambil_langsung"
    })
}

/// The text of a PDF by `pdftotext`, one space between words.
pub fn text_of(pdf: &Path) -> Outcome<String> {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").stdin(Stdio::null()).output()?;
    Ok(String::from_utf8(output.stdout)?.split_whitespace().collect::<Vec<_>>().join(" "))
}
