//! The persons of one identity: the applicant, whoever acts for them, the members of a group. Each is a data subject of
//! their own (UU 27/2022 art. 1(6)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Identitas;

/// As whom a person stands in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "selaku", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Selaku {
    /// Whoever asks, objects or complains.
    #[default]
    Pemohon,
    /// Who acts for them.
    Kuasa,
    /// A member of a group, counted from 0.
    Anggota {
        /// Which.
        ke: usize,
    },
}

/// A person, as far as one is told from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orang {
    /// Full name.
    pub nama: String,
    /// NIK, 16 digits.
    pub nik: Option<String>,
}

impl Orang {
    /// Whether `text` means them: it is their NIK, or part of their name.
    pub fn is_meant_by(&self, text: &str) -> bool {
        self.nik.as_deref() == Some(text) || self.nama.to_lowercase().contains(&text.to_lowercase())
    }

    /// Whether both are one person: by NIK where both have one, else by name.
    pub fn is(&self, other: &Self) -> bool {
        match (&self.nik, &other.nik) {
            (Some(one), Some(other)) => one == other,
            _ => self.nama.to_lowercase() == other.nama.to_lowercase(),
        }
    }
}

impl Identitas {
    /// Everybody who stands in it.
    pub fn orang(&self) -> Vec<(Selaku, Orang)> {
        let one =
            |selaku, nama: &str, nik: &Option<String>| (selaku, Orang { nama: nama.to_owned(), nik: nik.clone() });
        let kuasa = self.kuasa.iter().map(|kuasa| one(Selaku::Kuasa, &kuasa.nama, &kuasa.nik));
        let anggota = self.anggota.iter().enumerate();
        let anggota = anggota.map(|(ke, anggota)| one(Selaku::Anggota { ke }, &anggota.nama, &anggota.nik));
        std::iter::once(one(Selaku::Pemohon, &self.nama, &self.nik)).chain(kuasa).chain(anggota).collect()
    }

    /// As `orang` may have it: what is theirs in full, all that is of others masked as in a register.
    pub fn seen_by(&self, orang: &Orang) -> Self {
        let theirs: Vec<Selaku> =
            self.orang().into_iter().filter(|(_, one)| one.is(orang)).map(|(selaku, _)| selaku).collect();
        let masked = self.masked();
        let mut seen = if theirs.contains(&Selaku::Pemohon) { self.clone() } else { masked.clone() };
        seen.kuasa = if theirs.contains(&Selaku::Kuasa) { self.kuasa.clone() } else { masked.kuasa };
        let own = |ke: usize| theirs.contains(&Selaku::Anggota { ke });
        let both = self.anggota.iter().zip(masked.anggota).enumerate();
        seen.anggota = both.map(|(ke, (full, masked))| if own(ke) { full.clone() } else { masked }).collect();
        seen
    }
}
