//! Identities of applicants, one row a snapshot, apart from the journal so that they can be erased.
//!
//! The journal carries SHA-256(salt ‖ identity): it proves a kept identity and tells nothing of an erased one. A NIK is
//! found again through an HMAC column; in the clear it stands in the identity alone.

use domain::id::{KeberatanId, PemohonId, PengaduanId, PermohonanId};
use domain::pemohon::Identitas;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_id, read_json};
use crate::error::Result;
use crate::kunci::keyed;
use crate::transaction::{Reader, Tx};

/// An earlier request of a person who comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The request.
    pub permohonan: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// The snapshot of the person's identity in it.
    pub pemohon: PemohonId,
}

impl Tx<'_> {
    /// Keeps an identity under a fresh salt and gives its commitment, hex, for the event that names it. Goes in before
    /// that event.
    ///
    /// # Errors
    /// What SQLite or the system's generator answers.
    pub fn put_identitas(&self, id: PemohonId, permohonan: PermohonanId, identitas: &Identitas) -> Result<String> {
        self.put_identitas_of(id, permohonan.0, identitas)
    }

    /// The same for an objection that has an identity of its own.
    ///
    /// # Errors
    /// As [`Tx::put_identitas`].
    pub fn put_identitas_keberatan(
        &self,
        id: PemohonId,
        keberatan: KeberatanId,
        identitas: &Identitas,
    ) -> Result<String> {
        self.put_identitas_of(id, keberatan.0, identitas)
    }

    /// The same for whoever makes a complaint.
    ///
    /// # Errors
    /// As [`Tx::put_identitas`].
    pub fn put_identitas_pengaduan(
        &self,
        id: PemohonId,
        pengaduan: PengaduanId,
        identitas: &Identitas,
    ) -> Result<String> {
        self.put_identitas_of(id, pengaduan.0, identitas)
    }

    fn put_identitas_of(&self, id: PemohonId, perkara: Uuid, identitas: &Identitas) -> Result<String> {
        let mut salt = [0_u8; 32];
        getrandom::fill(&mut salt)?;
        let commitment = identitas.commitment(&salt)?;
        let nik = identitas.nik.as_deref().map(|nik| self.hashed_nik(nik));
        self.connection
            .prepare_cached("INSERT INTO pemohon (id, perkara_id, garam, nama, nik_hmac, identitas) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute(params![id.0.as_bytes(), perkara.as_bytes(), salt, identitas.nama, nik, serde_json::to_string(identitas)?])?;
        Ok(commitment)
    }
}

impl Tx<'_> {
    /// Erases every identity kept for a case, those before a correction too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn erase_identitas_of(&self, perkara: Uuid) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE pemohon SET garam = NULL, nama = NULL, nik_hmac = NULL, identitas = NULL WHERE perkara_id = ?1",
            )?
            .execute([perkara.as_bytes()])?;
        Ok(())
    }

    /// Erases an identity: the journal's commitment stays and tells nothing.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn erase_identitas(&self, id: PemohonId) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE pemohon SET garam = NULL, nama = NULL, nik_hmac = NULL, identitas = NULL WHERE id = ?1",
            )?
            .execute([id.0.as_bytes()])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// An identity; `None` when it was erased.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn identitas(&self, id: PemohonId) -> Result<Option<Identitas>> {
        let mut statement =
            self.connection.prepare_cached("SELECT identitas FROM pemohon WHERE id = ?1 AND identitas IS NOT NULL")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Requests of the person with this NIK as they stand now, newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn by_nik(&self, nik: &str) -> Result<Vec<Earlier>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT permohonan.id, permohonan.nomor, pemohon.id FROM pemohon JOIN permohonan ON permohonan.pemohon_id = pemohon.id
             WHERE pemohon.nik_hmac = ?1 ORDER BY permohonan.baris DESC",
        )?;
        let found = statement.query_map([self.hashed_nik(nik)], |row| {
            Ok(Earlier {
                permohonan: PermohonanId(read_id(row, 0)?),
                nomor: row.get(1)?,
                pemohon: PemohonId(read_id(row, 2)?),
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the identity kept under `id`, if any, is the one `commitment` was made of.
    pub(crate) fn proves(&self, id: PemohonId, commitment: &str) -> Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT garam, identitas FROM pemohon WHERE id = ?1 AND identitas IS NOT NULL")?;
        let kept = statement
            .query_row([id.0.as_bytes()], |row| Ok((row.get::<_, [u8; 32]>(0)?, read_json::<Identitas>(row, 1)?)))
            .optional()?;
        match kept {
            Some((salt, identitas)) => Ok(identitas.commitment(&salt)? == commitment),
            None => Ok(true),
        }
    }

    /// What stands in the column a NIK is found by.
    pub(crate) fn hashed_nik(&self, nik: &str) -> [u8; 32] {
        keyed(&self.context.nik_key, nik.as_bytes())
    }
}
