//! One ground as a decision cites it: a letter, and the number where the letter has numbered items.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::Huruf;

/// A citation of UU 14/2008 art. 17; one that names an item the law does not have cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "Unchecked")]
#[ts(export_to = "bindings.ts")]
pub struct Pasal17 {
    huruf: Huruf,
    angka: Option<u8>,
}

/// The citation as it comes over the wire.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    huruf: Huruf,
    #[serde(default)]
    angka: Option<u8>,
}

/// Why a citation is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Pasal17Error {
    /// The letter has no numbered items.
    #[error("Pasal 17 huruf {} tidak mempunyai angka; kosongkan angkanya.", .0.letter())]
    NoItems(Huruf),
    /// The letter has fewer items.
    #[error("Pasal 17 huruf {} hanya mempunyai angka 1 sampai {}; pilih salah satunya.", .0.letter(), .0.items().len())]
    NoSuchItem(Huruf),
}

impl Pasal17 {
    /// The citation of `huruf`, and of its item `angka` (from 1) if one is named.
    ///
    /// # Errors
    /// When the letter has no such item.
    pub fn new(huruf: Huruf, angka: Option<u8>) -> Result<Self, Pasal17Error> {
        match angka.map(usize::from) {
            None => {}
            Some(_) if huruf.items().is_empty() => return Err(Pasal17Error::NoItems(huruf)),
            Some(angka) if (1..=huruf.items().len()).contains(&angka) => {}
            Some(_) => return Err(Pasal17Error::NoSuchItem(huruf)),
        }
        Ok(Self { huruf, angka })
    }

    /// The letter.
    pub fn huruf(self) -> Huruf {
        self.huruf
    }

    /// The numbered item, from 1; none when the whole letter is meant or has no items.
    pub fn angka(self) -> Option<u8> {
        self.angka
    }

    /// `Pasal 17 huruf a angka 1`, as it is cited after the name of the law.
    pub fn label(self) -> String {
        self.to_string()
    }

    /// What it protects, in a few words of our own: the item's if one is named, else the letter's.
    pub fn text(self) -> &'static str {
        let item = self.angka.and_then(|angka| self.huruf.items().get(usize::from(angka).checked_sub(1)?));
        item.copied().unwrap_or_else(|| self.huruf.text())
    }
}

impl fmt::Display for Pasal17 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pasal 17 huruf {}", self.huruf.letter())?;
        self.angka.map_or(Ok(()), |angka| write!(f, " angka {angka}"))
    }
}

impl TryFrom<Unchecked> for Pasal17 {
    type Error = Pasal17Error;

    fn try_from(read: Unchecked) -> Result<Self, Pasal17Error> {
        Self::new(read.huruf, read.angka)
    }
}
