//! The office: who it is, how it numbers, on what paper it writes, who signs.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line};
use crate::format::PolaNomor;
use crate::format::Zona;
use crate::format::nomor::IsiNomor;

/// A person who signs: name, NIP, position. Any of them may be still unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Pejabat {
    /// Full name with titles.
    #[serde(default)]
    pub nama: String,
    /// NIP, 18 digits, or empty.
    #[serde(default)]
    pub nip: String,
    /// Position as it stands above the signature.
    #[serde(default)]
    pub jabatan: String,
}

/// Paper of letters and registers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Kertas {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// Folio as Indonesian offices buy it: 215 × 330 mm.
    F4,
    /// Half a sheet, for the receipt.
    Setengah,
    /// A roll of 80 mm, for the receipt.
    Slip80,
}

impl Kertas {
    /// Every paper.
    pub const ALL: [Self; 4] = [Self::A4, Self::F4, Self::Setengah, Self::Slip80];

    /// Its name on the command line and in settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::F4 => "f4",
            Self::Setengah => "setengah",
            Self::Slip80 => "slip80",
        }
    }
}

/// The profile of an office (`kantor.toml` and Pengaturan share it).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Kantor {
    /// The public body (UU 14/2008 art. 1(3)).
    pub badan_publik: String,
    /// The unit whose desk this is.
    pub unit: String,
    /// Short code of the unit, for numbers.
    pub kode_unit: String,
    /// Address as on the letterhead.
    pub alamat: String,
    /// Town that letters are dated from, such as `Sungailiat`; may be empty.
    #[serde(default)]
    pub kota: String,
    /// Telephone as on the letterhead.
    pub telepon: String,
    /// E-mail as on the letterhead.
    pub surel: String,
    /// Web site as on the letterhead.
    pub laman: String,
    /// Time zone.
    pub zona: Zona,
    /// Service hours as announced, e.g. `08.00-15.30`.
    pub jam_layanan: String,
    /// Template of the registration number.
    pub pola_nomor: String,
    /// The PPID.
    pub ppid: Pejabat,
    /// The Atasan PPID.
    pub atasan_ppid: Pejabat,
    /// Paper of the receipt.
    pub kertas_tanda_bukti: Kertas,
    /// Paper of letters and registers (A4 or F4).
    pub kertas: Kertas,
    /// Minutes without a key or click after which the desk locks itself; 1 to 120.
    pub kunci_setelah_menit: u32,
    /// Cost regulation shown among the applicant's rights (Lampiran VI), or empty.
    pub dasar_biaya: String,
    /// A practice office: made-up data, marked everywhere.
    pub latihan: bool,
    /// How objections and their answers are numbered.
    #[serde(default)]
    #[ts(as = "Option<PenomoranKeberatan>", optional)]
    pub penomoran: PenomoranKeberatan,
}

/// Templates of the numbers of objections and complaints: of their registers and of their letters, each a series of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct PenomoranKeberatan {
    /// Of the registration number of an objection.
    pub keberatan: String,
    /// Of the number of an answer.
    pub tanggapan: String,
    /// Of the number of a complaint in its register.
    pub pengaduan: String,
    /// Of the number of a letter of a complaint.
    pub surat_pengaduan: String,
}

impl Default for PenomoranKeberatan {
    fn default() -> Self {
        Self {
            keberatan: "{n:04}/KEB-PPID/{bulan_romawi}/{tahun}".to_owned(),
            tanggapan: "{n:03}/TK-PPID/{bulan_romawi}/{tahun}".to_owned(),
            pengaduan: "{n:04}/ADU/{bulan_romawi}/{tahun}".to_owned(),
            surat_pengaduan: "{n:03}/S-ADU/{bulan_romawi}/{tahun}".to_owned(),
        }
    }
}

/// What happens to the office profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum KantorEvent {
    /// The profile was set or replaced as a whole.
    Diatur {
        /// The profile from now on.
        kantor: Box<Kantor>,
    },
    /// The logo was replaced or removed.
    LogoDiganti {
        /// SHA-256 of the PNG, hex; none when removed.
        sha256: Option<String>,
    },
    /// A superior accepted a clock that stands before the last number, or more than a year after it.
    JamDisetujui {
        /// Why.
        alasan: String,
        /// Instant of the last number issued before.
        nomor_terakhir: chrono::DateTime<chrono::FixedOffset>,
    },
    /// A backup was brought back; it begins a new epoch of this installation's journal.
    Dipulihkan(Box<crate::cadangan::Pemulihan>),
    /// A damaged data file was made anew from the rows of its journal that could be read; it begins a new epoch as well.
    Diperbaiki(Box<crate::cadangan::Perbaikan>),
    /// Backups that still held destroyed personal data were discarded.
    CadanganLamaDibuang(crate::cadangan::Pembuangan),
}

impl Pejabat {
    /// Cleans the texts in place and adds what is too long to `faults`, under `path`.
    pub fn clean(&mut self, path: &str, faults: &mut Vec<FieldFault>) {
        clean_line(faults, &format!("{path}.nama"), &mut self.nama, 120, None);
        clean_line(faults, &format!("{path}.nip"), &mut self.nip, 30, None);
        clean_line(faults, &format!("{path}.jabatan"), &mut self.jabatan, 200, None);
    }
}

impl Kantor {
    /// The whole sheet asked for, else the office's own: forms are printed on no half sheet and no slip.
    pub fn whole_sheet(&self, asked: Option<Kertas>) -> Kertas {
        match asked {
            Some(kertas @ (Kertas::A4 | Kertas::F4)) => kertas,
            Some(Kertas::Setengah | Kertas::Slip80) | None => self.kertas,
        }
    }

    /// The number `n` of a series with the template `pola`, dated `tanggal`.
    ///
    /// # Errors
    /// The sentence why the template makes none.
    pub fn number(&self, pola: &str, n: u32, tanggal: NaiveDate, perangkat: &str) -> Result<String, String> {
        let isi = IsiNomor { n: u64::from(n), tanggal, kode_unit: &self.kode_unit, perangkat, klasifikasi: "" };
        let pola = PolaNomor::parse(pola).map_err(|error| error.to_string())?;
        pola.render(&isi).map_err(|error| error.to_string())
    }

    /// Names the templates that make no number, and two that would make the same: what passes here can register.
    fn check_numbers(&self, faults: &mut Vec<FieldFault>) {
        let series = [
            ("pola_nomor", &self.pola_nomor),
            ("penomoran.keberatan", &self.penomoran.keberatan),
            ("penomoran.tanggapan", &self.penomoran.tanggapan),
            ("penomoran.pengaduan", &self.penomoran.pengaduan),
            ("penomoran.surat_pengaduan", &self.penomoran.surat_pengaduan),
        ];
        for (at, (field, pola)) in series.into_iter().enumerate() {
            if let Err(sentence) = self.number(pola, 1, NaiveDate::default(), "A") {
                faults.push(FieldFault::new(field, &Rule::Format(sentence)));
            } else if series.iter().take(at).any(|(_, other)| *other == pola) {
                const SAME: &str = "Pola ini sama dengan pola nomor lain; bedakan, agar dua surat tidak bernomor sama.";
                faults.push(FieldFault::new(field, &Rule::Other(SAME)));
            }
        }
    }

    /// Cleans every text of the profile and names all fields at fault.
    ///
    /// # Errors
    /// Every field that is missing, too long or not of its form.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut line = |field: &str, text: &mut String, limit: usize, required: Option<&'static str>| {
            clean_line(&mut faults, field, text, limit, required);
        };
        line(
            "badan_publik",
            &mut self.badan_publik,
            200,
            Some("Isi nama badan publik; ia tercetak pada kop setiap surat."),
        );
        line("unit", &mut self.unit, 200, Some("Isi nama unit atau PPID yang melayani."));
        line("kode_unit", &mut self.kode_unit, 20, None);
        line("alamat", &mut self.alamat, 300, None);
        line("kota", &mut self.kota, 80, None);
        line("telepon", &mut self.telepon, 60, None);
        line("surel", &mut self.surel, 120, None);
        line("laman", &mut self.laman, 120, None);
        line("jam_layanan", &mut self.jam_layanan, 60, None);
        line("pola_nomor", &mut self.pola_nomor, 80, None);
        line("dasar_biaya", &mut self.dasar_biaya, 200, None);
        line("penomoran.keberatan", &mut self.penomoran.keberatan, 80, None);
        line("penomoran.tanggapan", &mut self.penomoran.tanggapan, 80, None);
        line("penomoran.pengaduan", &mut self.penomoran.pengaduan, 80, None);
        line("penomoran.surat_pengaduan", &mut self.penomoran.surat_pengaduan, 80, None);
        self.ppid.clean("ppid", &mut faults);
        self.atasan_ppid.clean("atasan_ppid", &mut faults);
        self.check_numbers(&mut faults);
        if !(1..=120).contains(&self.kunci_setelah_menit) {
            faults.push(FieldFault::new("kunci_setelah_menit", &Rule::Other("Isi antara 1 dan 120 menit.")));
        }
        if matches!(self.kertas, Kertas::Setengah | Kertas::Slip80) {
            faults.push(FieldFault::new("kertas", &Rule::Other("Surat dan register dicetak pada A4 atau F4.")));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}
