//! What is typed for a consultation: its plan with whom it invites, who was present, the minutes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{Denied, FieldFault, Rule, clean_line, line, text};
use crate::id::ButirRencanaId;
use crate::kantor::Pejabat;
use crate::pemohon::mask_name;

/// Most invitations, most persons present, most points agreed.
const UNDANGAN: usize = 200;
const HADIR: usize = 500;
const BUTIR: usize = 50;

/// What is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiForum {
    /// Its name.
    pub judul: String,
    /// What is talked over.
    pub pokok: String,
    /// Its day.
    pub tanggal: NaiveDate,
    /// Its time, `09.00–12.00`.
    pub waktu: String,
    /// Its place.
    pub tempat: String,
    /// Who is invited: offices, organisations, positions, one each.
    pub undangan: Vec<String>,
    /// Number of the invitation.
    pub nomor_undangan: String,
    /// Its date.
    pub tanggal_undangan: Option<NaiveDate>,
}

/// One person present. Kept apart from the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Hadir {
    /// Name.
    pub nama: String,
    /// Whom they stand for.
    pub unsur: String,
}

/// A point agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Kesepakatan {
    /// Its id, made by the page.
    pub id: ButirRencanaId,
    /// What was agreed.
    pub isi: String,
    /// Who does it: an office or a position.
    pub penanggung_jawab: String,
    /// By when.
    #[serde(default)]
    pub batas: Option<NaiveDate>,
}

/// The minutes as they are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BeritaAcara {
    /// What was talked over.
    pub pembahasan: String,
    /// What was agreed.
    pub kesepakatan: Vec<Kesepakatan>,
}

/// What is typed to set the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TetapkanBeritaAcara {
    /// Their number.
    pub nomor: String,
    /// Their date.
    #[serde(default)]
    pub tanggal: Option<NaiveDate>,
    /// Who signs for the office.
    pub penanda: Pejabat,
}

impl IsiForum {
    /// The same, cleaned.
    ///
    /// # Errors
    /// All fields at fault, at once.
    pub fn checked(&self) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        let judul =
            line(&mut faults, "judul", &self.judul, 160, Some("Isi nama forum, misalnya FKP Standar Pelayanan 2026."));
        let pokok =
            text(&mut faults, "pokok", &self.pokok, 2_000, Some("Tulis apa yang dikonsultasikan dengan masyarakat."));
        let waktu = line(&mut faults, "waktu", &self.waktu, 60, Some("Isi waktunya, misalnya 09.00–12.00."));
        let tempat = line(&mut faults, "tempat", &self.tempat, 200, Some("Isi tempatnya."));
        let nomor_undangan = line(&mut faults, "nomor_undangan", &self.nomor_undangan, 120, None);
        let mut undangan = self.undangan.clone();
        if undangan.is_empty() {
            let rule = Rule::Required(
                "Isi sedikitnya satu yang diundang; masyarakat diikutsertakan (UU 25/2009 Pasal 20 ayat (2)).",
            );
            faults.push(FieldFault::new("undangan", &rule));
        } else if undangan.len() > UNDANGAN {
            faults.push(FieldFault::new("undangan", &Rule::Other("Paling banyak 200 undangan.")));
        }
        for (at, one) in undangan.iter_mut().enumerate() {
            clean_line(
                &mut faults,
                &format!("undangan.{at}"),
                one,
                200,
                Some("Isi siapa yang diundang, atau hapus barisnya."),
            );
        }
        if self.tanggal_undangan.is_some_and(|day| day > self.tanggal) {
            let rule = Rule::Other("Undangan bertanggal sesudah pertemuannya; periksa tanggalnya.");
            faults.push(FieldFault::new("tanggal_undangan", &rule));
        }
        let (tanggal, tanggal_undangan) = (self.tanggal, self.tanggal_undangan);
        let checked = Self { judul, pokok, tanggal, waktu, tempat, undangan, nomor_undangan, tanggal_undangan };
        if faults.is_empty() { Ok(checked) } else { Err(Denied::Invalid(faults)) }
    }
}

impl Hadir {
    /// As a list leaves the office: whom they stand for, and enough of the name to find the signed paper (UU 27/2022).
    #[must_use]
    pub fn masked(&self) -> Self {
        Self { nama: mask_name(&self.nama), unsur: self.unsur.clone() }
    }
}

/// Those present, cleaned.
///
/// # Errors
/// Everything that lacks, by `hadir.0.nama` and the like.
pub fn attendance(typed: &[Hadir]) -> Result<Vec<Hadir>, Denied> {
    let mut faults = Vec::new();
    if typed.is_empty() {
        faults.push(FieldFault::new("hadir", &Rule::Required("Isi siapa yang hadir.")));
    } else if typed.len() > HADIR {
        faults.push(FieldFault::new("hadir", &Rule::Other("Paling banyak 500 orang dalam satu daftar.")));
    }
    let clean = |(at, one): (usize, &Hadir), faults: &mut Vec<FieldFault>| Hadir {
        nama: line(faults, &format!("hadir.{at}.nama"), &one.nama, 120, Some("Isi namanya, atau hapus barisnya.")),
        unsur: line(faults, &format!("hadir.{at}.unsur"), &one.unsur, 120, None),
    };
    let cleaned = typed.iter().enumerate().map(|one| clean(one, &mut faults)).collect();
    if faults.is_empty() { Ok(cleaned) } else { Err(Denied::Invalid(faults)) }
}

impl BeritaAcara {
    /// The same, cleaned; what was agreed comes due after the consultation.
    ///
    /// # Errors
    /// Everything that lacks, by `kesepakatan.0.isi` and the like.
    pub fn checked(&self, tanggal: NaiveDate) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        let pembahasan = text(&mut faults, "pembahasan", &self.pembahasan, 20_000, Some("Tulis apa yang dibahas."));
        if self.kesepakatan.len() > BUTIR {
            faults.push(FieldFault::new("kesepakatan", &Rule::Other("Paling banyak 50 kesepakatan.")));
        }
        let kesepakatan = self.kesepakatan.iter().enumerate();
        let kesepakatan = kesepakatan.map(|(at, one)| self.point(at, one, tanggal, &mut faults)).collect();
        if faults.is_empty() { Ok(Self { pembahasan, kesepakatan }) } else { Err(Denied::Invalid(faults)) }
    }

    fn point(&self, at: usize, one: &Kesepakatan, held: NaiveDate, faults: &mut Vec<FieldFault>) -> Kesepakatan {
        let field = |name: &str| format!("kesepakatan.{at}.{name}");
        if self.kesepakatan.iter().take(at).any(|other| other.id == one.id) {
            faults.push(FieldFault::new(field("id"), &Rule::Other("Kesepakatan ini tertulis dua kali.")));
        }
        let rule = match one.batas {
            None => Some(Rule::Required("Isi batas waktunya; tanpa batas, kesepakatan tidak dapat diingatkan.")),
            Some(day) if day < held => Some(Rule::Other("Batas ini mendahului pertemuannya.")),
            Some(_) => None,
        };
        faults.extend(rule.map(|rule| FieldFault::new(field("batas"), &rule)));
        let who = Some("Tulis siapa yang melakukannya: jabatan atau unit.");
        Kesepakatan {
            id: one.id,
            isi: text(faults, &field("isi"), &one.isi, 1_000, Some("Tulis apa yang disepakati.")),
            penanggung_jawab: line(faults, &field("penanggung_jawab"), &one.penanggung_jawab, 200, who),
            batas: one.batas,
        }
    }
}
