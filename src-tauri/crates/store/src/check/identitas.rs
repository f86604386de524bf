//! Identities and lists of those present against the hashes in the journal, and the columns by which a person is found against
//! the identity: whoever holds the key could otherwise change who came, or lead the search for a NIK to somebody else.

use domain::forum::Hadir;
use domain::id::{ForumId, PemohonId};
use domain::jurnal::{Entitas, Event};
use domain::pemohon::Identitas;
use domain::permohonan::PemohonTercatat;
use rusqlite::{OptionalExtension, Row};
use sha2::{Digest, Sha256};

use super::Findings;
use crate::column::{read_id, read_json};
use crate::error::Result;
use crate::transaction::Reader;

/// Holds every identity and every list of those present that is kept against what was recorded of it.
pub(super) fn check(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    reader.each_entry(|entry| {
        if let Some(stamped) = entry.stamped()
            && let Some(pemohon) = identity_of(&stamped.event)
            && !reader.proves(pemohon.id, &pemohon.komitmen)?
        {
            findings.push(|| format!("Identitas pemohon {} bukan yang tercatat dalam jurnal.", pemohon.id));
        }
        Ok(())
    })?;
    found_by(reader, findings)?;
    present(reader, findings)
}

/// The snapshot of an identity that an event brings.
pub(crate) fn identity_of(event: &Event) -> Option<&PemohonTercatat> {
    match event {
        Event::Keberatan(event) => event.identity(),
        Event::Pengaduan(event) => event.identity(),
        other => other.permohonan()?.identity(),
    }
}

/// A snapshot with what it is found by.
struct Kept {
    id: PemohonId,
    nama: Option<String>,
    nik_hmac: Option<[u8; 32]>,
    identitas: Option<Identitas>,
}

impl Kept {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let known: bool = row.get(4)?;
        let identitas = known.then(|| read_json(row, 3)).transpose()?;
        Ok(Self { id: PemohonId(read_id(row, 0)?), nama: row.get(1)?, nik_hmac: row.get(2)?, identitas })
    }
}

/// Name and NIK by which a person is found are those of the identity; an erased one is found by nothing.
fn found_by(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let sql = "SELECT id, nama, nik_hmac, identitas, identitas IS NOT NULL FROM pemohon";
    let mut statement = reader.connection.prepare(sql)?;
    for kept in statement.query_map([], Kept::read)? {
        let Kept { id, nama, nik_hmac, identitas } = kept?;
        let nik = identitas.as_ref().and_then(|one| one.nik.as_deref()).map(|nik| reader.hashed_nik(nik));
        if nama.as_ref() != identitas.as_ref().map(|one| &one.nama) || nik_hmac != nik {
            findings.push(|| format!("Pemohon {id} dicari dengan nama atau NIK yang bukan miliknya."));
        }
    }
    Ok(())
}

/// Every list of those present is the last one written down; one that was destroyed is gone.
fn present(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    for id in reader.entities(Entitas::Forum)? {
        let Some(forum) = reader.folded_forum(id)? else { continue };
        let mut statement =
            reader.connection.prepare_cached("SELECT garam, daftar FROM forum_hadir WHERE forum_id = ?1")?;
        let kept: Option<([u8; 32], String)> =
            statement.query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let same = match (&kept, &forum.hadir) {
            (Some((salt, list)), Some((jumlah, sha256))) => {
                let names: Vec<Hadir> = serde_json::from_str(list).unwrap_or_default();
                let hash = Sha256::new().chain_update(salt).chain_update(list).finalize();
                data_encoding::HEXLOWER.encode(&hash) == *sha256 && names.len() == *jumlah as usize
            }
            (Some(_), None) => false,
            (None, Some(_)) => forum.dimusnahkan.is_some(),
            (None, None) => true,
        };
        if !same || (kept.is_some() && forum.dimusnahkan.is_some()) {
            findings
                .push(|| format!("Daftar hadir konsultasi publik {} bukan yang tercatat dalam jurnal.", ForumId(id)));
        }
    }
    Ok(())
}
