//! Attaching a file: read, kept, and only then named in the journal.

use domain::jurnal::Event;
use domain::lampiran::{NewLampiran, id_taken};
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;

use super::baca;
use super::wire::AddLampiran;
use crate::permohonan::wire::{PermohonanLengkap, PermohonanRef};
use crate::permohonan::{find, get};
use crate::{Desk, Fault, Progress};

/// Attaches the file `bytes` and shows the request anew. The same command again changes nothing.
///
/// # Errors
/// Not a file that is taken; what [`domain::permohonan::Permohonan::attach`] refuses; not allowed; no room on the disk.
pub fn add(desk: &Desk, input: AddLampiran, bytes: Vec<u8>, _progress: &Progress) -> Result<PermohonanLengkap, Fault> {
    let open = desk.open()?;
    // Before anything is read: whoever may not attach learns nothing of what would be taken.
    desk.look_on(&open, Tindakan::Proses, |look| find(look.reader, input.permohonan))?;
    let terbaca = baca::read(&input.nama, bytes).map_err(|fault| vec![fault])?;
    let new = |sha256| NewLampiran {
        id: input.id,
        nama: input.nama.clone(),
        jenis: input.jenis,
        tipe: terbaca.tipe,
        ukuran: terbaca.bytes.len() as u64,
        sha256,
        surat: input.surat,
    };
    // Refused before its bytes are kept, so that a refusal leaves none behind.
    let sha256 = crate::kantor::sha256(&terbaca.bytes);
    desk.look_on(&open, Tindakan::Proses, |look| {
        let fresh = find(look.reader, input.permohonan)?.attach(new(sha256))?.is_some();
        // The same bytes under the same id would be kept once: taken away from one request they were gone from the other.
        if fresh && open.store.berkas(input.id.0)?.is_some() && look.reader.names(input.id.0)? {
            return Err(vec![id_taken()].into());
        }
        Ok(())
    })?;
    let sha256 = open.store.put_berkas(input.id.0, &terbaca.bytes)?;
    desk.act_on(&open, Tindakan::Proses, |deed| {
        if let Some(lampiran) = find(deed.tx, input.permohonan)?.attach(new(sha256))? {
            deed.record(input.permohonan.0, &Event::Permohonan(PermohonanEvent::LampiranDitambah(lampiran)))?;
        }
        Ok(())
    })?;
    get(desk, PermohonanRef { id: input.permohonan })
}
