//! Attaching a file: read, kept, and only then named in the journal.

use domain::lampiran::{NewLampiran, id_taken};

use super::baca;
use super::perkara::Perkara;
use super::wire::{AddLampiran, AddLampiranKeberatan, AddLampiranPengaduan, AddLampiranSengketa, Kiriman};
use crate::keberatan::wire::{KeberatanLengkap, KeberatanRef};
use crate::pengaduan::wire::{PengaduanLengkap, PengaduanRef};
use crate::permohonan::wire::{PermohonanLengkap, PermohonanRef};
use crate::privasi::refuse_destroyed;
use crate::sengketa::wire::{SengketaLengkap, SengketaRef};
use crate::{Desk, Fault, Progress, keberatan, pengaduan, permohonan, sengketa};

/// Attaches the file `bytes` and shows the request anew. The same command again changes nothing.
///
/// # Errors
/// Not a file that is taken; what [`domain::permohonan::Permohonan::attach`] refuses; not allowed; no room on the disk.
pub fn add(desk: &Desk, input: AddLampiran, bytes: Vec<u8>, _progress: &Progress) -> Result<PermohonanLengkap, Fault> {
    let id = input.permohonan;
    attach(desk, Perkara::Permohonan(id), &input.into(), bytes)?;
    permohonan::get(desk, PermohonanRef { id })
}

/// The same for an objection.
///
/// # Errors
/// As [`add`].
pub fn add_keberatan(
    desk: &Desk,
    input: AddLampiranKeberatan,
    bytes: Vec<u8>,
    _progress: &Progress,
) -> Result<KeberatanLengkap, Fault> {
    let id = input.keberatan;
    attach(desk, Perkara::Keberatan(id), &input.into(), bytes)?;
    keberatan::get(desk, KeberatanRef { id })
}

/// The same for a dispute.
///
/// # Errors
/// As [`add`].
pub fn add_sengketa(
    desk: &Desk,
    input: AddLampiranSengketa,
    bytes: Vec<u8>,
    _progress: &Progress,
) -> Result<SengketaLengkap, Fault> {
    let id = input.sengketa;
    attach(desk, Perkara::Sengketa(id), &input.into(), bytes)?;
    sengketa::get(desk, SengketaRef { id })
}

/// The same for a complaint.
///
/// # Errors
/// As [`add`].
pub fn add_pengaduan(
    desk: &Desk,
    input: AddLampiranPengaduan,
    bytes: Vec<u8>,
    _progress: &Progress,
) -> Result<PengaduanLengkap, Fault> {
    let id = input.pengaduan;
    attach(desk, Perkara::Pengaduan(id), &input.into(), bytes)?;
    pengaduan::get(desk, PengaduanRef { id })
}

fn attach(desk: &Desk, perkara: Perkara, kiriman: &Kiriman, bytes: Vec<u8>) -> Result<(), Fault> {
    let open = desk.open()?;
    // Before anything is read: whoever may not attach learns nothing of what would be taken.
    desk.look_on(&open, perkara.tindakan(), |look| {
        perkara.found(look.reader)?;
        refuse_destroyed(look.reader, perkara.id())
    })?;
    let terbaca = baca::read(&kiriman.nama, bytes).map_err(|fault| vec![fault])?;
    let new = |sha256| NewLampiran {
        id: kiriman.id,
        jenis: kiriman.jenis,
        tipe: terbaca.tipe,
        ukuran: terbaca.bytes.len() as u64,
        sha256,
        surat: kiriman.surat,
    };
    // Refused before its bytes are kept, so that a refusal leaves none behind.
    let sha256 = crate::kantor::sha256(&terbaca.bytes);
    desk.look_on(&open, perkara.tindakan(), |look| {
        let fresh = perkara.attach(look.reader, new(sha256))?.is_some();
        // The same bytes under the same id would be kept once: taken away from one case they were gone from the other.
        if fresh && open.store.berkas(kiriman.id.0)?.is_some() && look.reader.names(kiriman.id.0)? {
            return Err(vec![id_taken()].into());
        }
        Ok(())
    })?;
    let nama = kiriman.jenis.sent_name(&kiriman.nama, terbaca.tipe).unwrap_or_default();
    let sha256 = open.store.put_named_berkas(kiriman.id.0, &nama, &terbaca.bytes)?;
    desk.act_on(&open, perkara.tindakan(), |deed| match perkara.attach(deed.tx, new(sha256))? {
        Some(lampiran) => perkara.added(deed, lampiran),
        None => Ok(()),
    })
}
