//! The words entries of the lists are found by: one index a list, of one form.

use domain::dip::IsiInformasi;
use domain::pengecualian::{Cakupan, IsiPengecualian};
use rusqlite::{OptionalExtension, params};

use super::words::{roots, without_nik};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// An index of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Daftar {
    /// Of the list of public information.
    Informasi,
    /// Of exemptions.
    Pengecualian,
}

impl Daftar {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Informasi, Self::Pengecualian];

    /// The name of its table.
    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::Informasi => "informasi_cari",
            Self::Pengecualian => "pengecualian_cari",
        }
    }
}

/// A row of such an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListWords {
    judul: String,
    uraian: String,
    unit: String,
    akar: String,
}

impl ListWords {
    /// Of an entry of the list of public information.
    pub(crate) fn informasi(isi: &IsiInformasi) -> Self {
        let rest = [&isi.ringkasan, &isi.kelompok, &isi.waktu, &isi.penanggung_jawab];
        Self::new(&isi.judul, &rest.map(String::as_str), &isi.unit)
    }

    /// Of an exemption.
    pub(crate) fn pengecualian(isi: &IsiPengecualian) -> Self {
        let part = match &isi.cakupan {
            Cakupan::Seluruh => "",
            Cakupan::Sebagian { tertutup, .. } => tertutup,
        };
        Self::new(&isi.informasi, &[&isi.uraian, part], &isi.unit)
    }

    /// Its title.
    pub(super) fn judul(&self) -> &str {
        &self.judul
    }

    /// Its summary and what else describes it.
    pub(super) fn uraian(&self) -> &str {
        &self.uraian
    }

    /// The unit that holds it.
    pub(super) fn unit(&self) -> &str {
        &self.unit
    }

    /// Roots of its words, with spaces between.
    pub(super) fn akar(&self) -> &str {
        &self.akar
    }

    fn new(judul: &str, uraian: &[&str], unit: &str) -> Self {
        let judul = without_nik(judul);
        let uraian = without_nik(&uraian.join(" "));
        let akar = roots(&format!("{judul} {uraian} {unit}"));
        Self { judul, uraian, unit: unit.to_owned(), akar }
    }
}

impl Reader<'_> {
    /// The words under `place`, as they stand in the index.
    pub(crate) fn list_words(&self, daftar: Daftar, place: i64) -> Result<Option<ListWords>> {
        let sql = format!("SELECT judul, uraian, unit, akar FROM {} WHERE rowid = ?1", daftar.table());
        let read = |row: &rusqlite::Row<'_>| {
            Ok(ListWords { judul: row.get(0)?, uraian: row.get(1)?, unit: row.get(2)?, akar: row.get(3)? })
        };
        Ok(self.connection.prepare_cached(&sql)?.query_row([place], read).optional()?)
    }
}

/// Puts `words` under `place`; none takes them away. What has not changed is not written.
pub(crate) fn put(tx: &Tx<'_>, daftar: Daftar, place: i64, words: Option<&ListWords>) -> Result<()> {
    let indexed = tx.list_words(daftar, place)?;
    if indexed.as_ref() == words {
        return Ok(());
    }
    let table = daftar.table();
    if indexed.is_some() {
        tx.connection.prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?.execute([place])?;
    }
    if let Some(words) = words {
        let sql = format!("INSERT INTO {table} (rowid, judul, uraian, unit, akar) VALUES (?1, ?2, ?3, ?4, ?5)");
        tx.connection.prepare_cached(&sql)?.execute(params![
            place,
            words.judul,
            words.uraian,
            words.unit,
            words.akar
        ])?;
    }
    Ok(())
}
