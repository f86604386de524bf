//! What the superior answers (*tanggapan tertulis*): UU 14/2008 art. 36, Perki 1/2021 art. 44. The law wants date, number,
//! the rebuttal of the grounds raised and, where the PPID is upheld, written reasons; an objection accepted needs an order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AlasanKeberatan;
use crate::fault::{Denied, FieldFault, Rule, line, text};
use crate::id::PengecualianId;
use crate::kantor::Pejabat;
use crate::pengecualian::Pengecualian;
use crate::permohonan::keputusan::DasarPenolakan;

/// Longest rebuttal, reason or order, in characters.
const MAX_URAIAN: usize = 10_000;
/// Most working days an order may set.
const MAX_HARI: u32 = 260;

/// What the superior decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HasilKeberatan {
    /// The objection is accepted whole.
    DiterimaSeluruhnya,
    /// In part.
    DiterimaSebagian,
    /// Refused: the PPID is upheld (UU 14/2008 art. 36(3)).
    Ditolak,
}

impl HasilKeberatan {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::DiterimaSeluruhnya, Self::DiterimaSebagian, Self::Ditolak];

    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::DiterimaSeluruhnya => "diterima_seluruhnya",
            Self::DiterimaSebagian => "diterima_sebagian",
            Self::Ditolak => "ditolak",
        }
    }

    /// As a register and an answer write it.
    pub fn label(self) -> &'static str {
        match self {
            Self::DiterimaSeluruhnya => "Keberatan diterima seluruhnya",
            Self::DiterimaSebagian => "Keberatan diterima sebagian",
            Self::Ditolak => "Keberatan ditolak, menguatkan putusan PPID",
        }
    }

    /// Whether the PPID is ordered to do something.
    pub fn orders(self) -> bool {
        match self {
            Self::DiterimaSeluruhnya | Self::DiterimaSebagian => true,
            Self::Ditolak => false,
        }
    }

    /// Whether the PPID is upheld in something, which wants written reasons.
    pub fn upholds(self) -> bool {
        match self {
            Self::DiterimaSebagian | Self::Ditolak => true,
            Self::DiterimaSeluruhnya => false,
        }
    }
}

/// In which capacity the superior answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Kedudukan {
    /// Holds the office.
    #[default]
    Definitif,
    /// Acting while the office is vacant (*pelaksana tugas*).
    Plt,
    /// Acting while the holder is absent (*pelaksana harian*).
    Plh,
}

impl Kedudukan {
    /// What stands before the position: `Plt. `, or nothing.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Definitif => "",
            Self::Plt => "Plt. ",
            Self::Plh => "Plh. ",
        }
    }
}

/// The superior who answers (Lampiran XI: *nama dan posisi Atasan PPID*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PejabatAtasan {
    /// Full name with titles.
    pub nama: String,
    /// NIP, or empty.
    #[serde(default)]
    pub nip: String,
    /// Position.
    pub jabatan: String,
    /// In which capacity.
    #[serde(default)]
    pub kedudukan: Kedudukan,
}

impl PejabatAtasan {
    /// `Plt. Sekretaris Daerah`.
    pub fn posisi(&self) -> String {
        format!("{}{}", self.kedudukan.prefix(), self.jabatan)
    }

    /// Whether this is the person who is PPID: by NIP where both have one, else by name.
    pub fn is_also(&self, ppid: &Pejabat) -> bool {
        let digits = |nip: &str| nip.chars().filter(char::is_ascii_digit).collect::<String>();
        let letters = |name: &str| {
            name.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
        };
        let (own, other) = (digits(&self.nip), digits(&ppid.nip));
        if !own.is_empty() && !other.is_empty() {
            return own == other;
        }
        let name = letters(&self.nama);
        !name.is_empty() && name == letters(&ppid.nama)
    }
}

/// What the PPID is ordered to do, and by when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PerintahAtasan {
    /// The order.
    pub isi: String,
    /// Working days from the answer within which it is to be carried out; 0 is the same day.
    pub hari: u32,
}

/// The content of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiTanggapan {
    /// What is decided.
    pub hasil: HasilKeberatan,
    /// The rebuttal of each ground raised (*uraian bantahan*, Perki 1/2021 art. 44(2)).
    pub bantahan: String,
    /// Written reasons; compulsory where the PPID is upheld (UU 14/2008 art. 36(3)).
    #[serde(default)]
    pub alasan: String,
    /// The order to the PPID; compulsory where the objection is accepted.
    #[serde(default)]
    #[ts(optional)]
    pub perintah: Option<PerintahAtasan>,
    /// Where it is refused on exemption, each decree that rests on (art. 44(3)): as a refusal of a request does.
    #[serde(default)]
    pub dasar: Vec<DasarPenolakan>,
    /// Who answers.
    pub atasan: PejabatAtasan,
}

impl IsiTanggapan {
    /// The same content, cleaned, with the facts of the exemptions it names as `find` gives them. `grounds` are those of the
    /// objection, `ppid` the office's PPID.
    ///
    /// # Errors
    /// All fields at fault at once; PPID and superior the same person among them.
    pub(super) fn checked(
        mut self,
        grounds: &[AlasanKeberatan],
        ppid: &Pejabat,
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: chrono::NaiveDate,
    ) -> Result<Self, Denied> {
        let mut faults = Vec::new();
        const REBUT: &str = "Tulis uraian bantahan atas alasan yang diajukan (Perki 1/2021 Pasal 44 ayat (2)).";
        self.bantahan = text(&mut faults, "bantahan", &self.bantahan, MAX_URAIAN, Some(REBUT));
        const WHY: &str =
            "Tulis alasannya; menguatkan putusan PPID wajib disertai alasan tertulis (UU 14/2008 Pasal 36 ayat (3)).";
        self.alasan = text(&mut faults, "alasan", &self.alasan, MAX_URAIAN, self.hasil.upholds().then_some(WHY));
        self.clean_order(&mut faults);
        const NAME: &str = "Isi nama Atasan PPID yang menanggapi (Perki 1/2021 Pasal 44; Lampiran XI).";
        const POSITION: &str = "Isi jabatan Atasan PPID yang menanggapi (Lampiran XI).";
        let atasan = &mut self.atasan;
        atasan.nama = line(&mut faults, "atasan.nama", &atasan.nama, 120, Some(NAME));
        atasan.nip = line(&mut faults, "atasan.nip", &atasan.nip, 30, None);
        atasan.jabatan = line(&mut faults, "atasan.jabatan", &atasan.jabatan, 200, Some(POSITION));
        if self.atasan.is_also(ppid) {
            const SAME: &str = "Atasan PPID yang menanggapi adalah orang yang sama dengan PPID. Keberatan ditanggapi atasannya (UU 14/2008 Pasal 36 ayat (2); Perki 1/2021 Pasal 39 ayat (2)); tunjuk pejabat lain, misalnya Plt., lalu isi namanya.";
            faults.push(FieldFault::new("atasan.nama", &Rule::Other(SAME)));
        }
        self.rest(grounds, find, today, &mut faults);
        if faults.is_empty() { Ok(self) } else { Err(Denied::Invalid(faults)) }
    }

    fn clean_order(&mut self, faults: &mut Vec<FieldFault>) {
        if !self.hasil.orders() {
            self.perintah = None;
            return;
        }
        const ORDER: &str =
            "Keberatan diterima: tulis apa yang diperintahkan kepada PPID, misalnya memberikan informasinya.";
        let perintah = self.perintah.get_or_insert_default();
        perintah.isi = text(faults, "perintah.isi", &perintah.isi, MAX_URAIAN, Some(ORDER));
        if perintah.hari > MAX_HARI {
            const DAYS: &str = "Isi dalam berapa hari kerja perintah dilaksanakan, 0 sampai 260.";
            faults.push(FieldFault::new("perintah.hari", &Rule::Other(DAYS)));
        }
    }

    /// Takes the facts of the exemptions named; an objection against a refusal that stays refused must name one.
    fn rest(
        &mut self,
        grounds: &[AlasanKeberatan],
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: chrono::NaiveDate,
        faults: &mut Vec<FieldFault>,
    ) {
        const NONE: &str = "Pilih pengecualian yang menjadi dasarnya; menolak karena dikecualikan wajib menyertakan SK pengecualian (Perki 1/2021 Pasal 44 ayat (3)).";
        if !self.hasil.upholds() {
            self.dasar.clear();
        }
        if self.hasil == HasilKeberatan::Ditolak && grounds.contains(&AlasanKeberatan::A) && self.dasar.is_empty() {
            faults.push(FieldFault::new("dasar", &Rule::Required(NONE)));
        }
        for (index, dasar) in self.dasar.iter_mut().enumerate() {
            let at = format!("dasar.{index}.pengecualian");
            match dasar.rest_on(&find, today) {
                Ok(()) => {}
                Err(None) => faults.push(FieldFault::new(at, &Rule::Required(NONE))),
                Err(Some(sentence)) => faults.push(FieldFault::new(at, &Rule::Format(sentence))),
            }
        }
    }
}
