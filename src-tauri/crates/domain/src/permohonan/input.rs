//! A request as it comes from form, import or file: nothing trusted, every field may be wrong, and all faults are told
//! at once. [`Isian`] and [`Pilihan`] hold whatever was sent so that a wrong type is a fault of its field, not of the file.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::shape;
use super::{Bentuk, CaraMemperoleh, CaraMengirim, Saluran};
use crate::fault::Rule;
use crate::id::PermohonanId;
use crate::pemohon::{Bukti, JenisPemohon};

/// Text as sent, or whatever else was sent in its place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Isian(Value);

impl Isian {
    /// The text, `None` when absent.
    ///
    /// # Errors
    /// [`Rule::NotText`] for a number, list or anything else.
    pub fn text(&self) -> Result<Option<&str>, Rule> {
        match &self.0 {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text)),
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => Err(Rule::NotText),
        }
    }
}

impl From<&str> for Isian {
    fn from(text: &str) -> Self {
        Self(Value::String(text.to_owned()))
    }
}

impl From<Option<&str>> for Isian {
    fn from(text: Option<&str>) -> Self {
        text.map_or_else(Self::default, Self::from)
    }
}

/// One of the choices `T`, or whatever else was sent in its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Pilihan<T>(Value, #[serde(skip)] PhantomData<T>);

impl<T> Default for Pilihan<T> {
    fn default() -> Self {
        Self(Value::Null, PhantomData)
    }
}

impl<T: DeserializeOwned> Pilihan<T> {
    /// The choice, `None` when absent.
    ///
    /// # Errors
    /// [`Rule::Choice`] naming all choices, which serde knows from the enum itself.
    pub fn choice(&self) -> Result<Option<T>, Rule> {
        if self.0.is_null() {
            return Ok(None);
        }
        serde_json::from_value(self.0.clone()).map(Some).map_err(|error| {
            let text = error.to_string();
            let choices = text
                .split("expected one of ")
                .nth(1)
                .or_else(|| text.split("expected ").nth(1))
                .unwrap_or("")
                .replace('`', "");
            Rule::Choice(choices.replace(" or ", ", "))
        })
    }
}

impl<T: Serialize> From<T> for Pilihan<T> {
    fn from(choice: T) -> Self {
        Self(serde_json::to_value(choice).unwrap_or(Value::Null), PhantomData)
    }
}

/// A request to be registered (`ppid permohonan daftar`, the form *Permohonan baru*).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewPermohonan {
    /// Id made by the caller, so that a repeated command is recognised.
    pub id: Option<PermohonanId>,
    /// When it was received, RFC 3339; now when absent.
    #[ts(as = "Option<String>")]
    pub diterima: Isian,
    /// How it came.
    #[ts(as = "Option<Saluran>")]
    pub saluran: Pilihan<Saluran>,
    /// Who asks.
    #[serde(deserialize_with = "shape::object")]
    pub pemohon: NewPemohon,
    /// What is asked.
    #[serde(deserialize_with = "shape::objects")]
    pub butir: Vec<NewButir>,
    /// Purpose of use.
    #[ts(as = "Option<String>")]
    pub tujuan: Isian,
    /// See it or get a copy.
    #[ts(as = "Option<CaraMemperoleh>")]
    pub cara_memperoleh: Pilihan<CaraMemperoleh>,
    /// Form of the copy.
    #[ts(as = "Option<Bentuk>")]
    pub bentuk: Pilihan<Bentuk>,
    /// Delivery of the copy.
    #[ts(as = "Option<CaraMengirim>")]
    pub cara_mengirim: Pilihan<CaraMengirim>,
    /// Assistance given to a person with a disability.
    #[ts(as = "Option<String>")]
    pub bantuan: Isian,
    /// Proof of identity shown.
    #[serde(deserialize_with = "shape::list")]
    #[ts(as = "Option<Vec<Bukti>>")]
    pub bukti: Vec<Pilihan<Bukti>>,
}

/// One item as sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewButir {
    /// What is asked.
    #[ts(as = "Option<String>")]
    pub rincian: Isian,
}

/// An applicant as sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewPemohon {
    /// Kind of applicant.
    #[ts(as = "Option<JenisPemohon>")]
    pub jenis: Pilihan<JenisPemohon>,
    /// Full name.
    #[ts(as = "Option<String>")]
    pub nama: Isian,
    /// NIK.
    #[ts(as = "Option<String>")]
    pub nik: Isian,
    /// Ratification of a legal body.
    #[ts(as = "Option<String>")]
    pub sk_pengesahan: Isian,
    /// Address.
    #[ts(as = "Option<String>")]
    pub alamat: Isian,
    /// Telephone.
    #[ts(as = "Option<String>")]
    pub telepon: Isian,
    /// E-mail.
    #[ts(as = "Option<String>")]
    pub surel: Isian,
    /// Occupation.
    #[ts(as = "Option<String>")]
    pub pekerjaan: Isian,
    /// Who acts for the applicant; a bare name is enough.
    #[serde(deserialize_with = "shape::person")]
    pub kuasa: Option<NewKuasa>,
    /// Members of a group; a bare name is enough.
    #[serde(deserialize_with = "shape::persons")]
    #[ts(as = "Option<Vec<NewAnggota>>")]
    pub anggota: Vec<NewAnggota>,
}

/// A person who acts for the applicant, as sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewKuasa {
    /// Full name.
    #[ts(as = "Option<String>")]
    pub nama: Isian,
    /// NIK.
    #[ts(as = "Option<String>")]
    pub nik: Isian,
    /// Address.
    #[ts(as = "Option<String>")]
    pub alamat: Isian,
    /// Telephone.
    #[ts(as = "Option<String>")]
    pub telepon: Isian,
    /// Number and date of the power of attorney.
    #[serde(alias = "nomor_surat_kuasa")]
    #[ts(as = "Option<String>")]
    pub surat_kuasa: Isian,
}

impl From<&str> for NewKuasa {
    fn from(nama: &str) -> Self {
        Self { nama: nama.into(), ..Self::default() }
    }
}

/// A member of a group, as sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewAnggota {
    /// Full name.
    #[ts(as = "Option<String>")]
    pub nama: Isian,
    /// NIK.
    #[ts(as = "Option<String>")]
    pub nik: Isian,
}

impl From<&str> for NewAnggota {
    fn from(nama: &str) -> Self {
        Self { nama: nama.into(), ..Self::default() }
    }
}
