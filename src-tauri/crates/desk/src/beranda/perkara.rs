//! Open objections, disputes and complaints among what is due, each with its next step.

use chrono::NaiveDate;

use domain::id::PemohonId;

use super::menunggu::group;
use super::wire::{JenisPerkara, PerkaraMenunggu};
use crate::Fault;
use crate::act::Look;
use crate::keberatan::TERHAPUS;
use crate::pengaduan::{ANONIM, DIRAHASIAKAN, may_read};
use crate::permohonan::sisa_of;

/// Cases on the list.
const BARIS: usize = 50;

/// The open ones, earliest deadline first, at most 50.
pub(super) fn rows(look: &Look, soon: NaiveDate) -> Result<Vec<PerkaraMenunggu>, Fault> {
    let today = look.today();
    let mut rows = Vec::new();
    for id in look.reader.open_keberatan()?.into_iter().take(BARIS) {
        let Some(keberatan) = look.reader.keberatan(id)? else { continue };
        let next = keberatan.next_step(today);
        rows.push(PerkaraMenunggu {
            jenis: JenisPerkara::Keberatan,
            id: id.0.to_string(),
            nama: name(look, keberatan.pemohon.id)?,
            kelompok: group(keberatan.jatuh_tempo(), today, soon),
            jatuh_tempo: keberatan.jatuh_tempo(),
            sisa: sisa_of(true, keberatan.jatuh_tempo(), today, &look.kalender),
            keadaan: keberatan.keadaan.label().to_owned(),
            langkah: next.judul,
            keterangan: next.keterangan,
            saya: keberatan.petugas == Some(look.akun.id),
            nomor: keberatan.nomor.teks,
        });
    }
    for id in look.reader.open_sengketa()?.into_iter().take(BARIS) {
        let Some(sengketa) = look.reader.sengketa(id)? else { continue };
        let objection = look.reader.keberatan(sengketa.keberatan.id)?;
        let next = sengketa.next_step(today);
        rows.push(PerkaraMenunggu {
            jenis: JenisPerkara::Sengketa,
            id: id.0.to_string(),
            nama: objection.map_or_else(|| Ok(TERHAPUS.to_owned()), |one| name(look, one.pemohon.id))?,
            kelompok: group(sengketa.jatuh_tempo(), today, soon),
            jatuh_tempo: sengketa.jatuh_tempo(),
            sisa: sisa_of(true, sengketa.jatuh_tempo(), today, &look.kalender),
            keadaan: sengketa.keadaan.label().to_owned(),
            langkah: next.judul,
            keterangan: next.keterangan,
            saya: sengketa.petugas == Some(look.akun.id),
            nomor: sengketa.isi.nomor,
        });
    }
    rows.extend(complaints(look, soon)?);
    rows.sort_by_key(|row| (row.jatuh_tempo.is_none(), row.jatuh_tempo));
    rows.truncate(BARIS);
    Ok(rows)
}

/// The complaints; of a confidential one nobody is named.
fn complaints(look: &Look, soon: NaiveDate) -> Result<Vec<PerkaraMenunggu>, Fault> {
    let today = look.today();
    let mut rows = Vec::new();
    for id in look.reader.soonest_pengaduan(BARIS as u32)? {
        let Some(pengaduan) = look.reader.pengaduan(id)? else { continue };
        let next = pengaduan.next_step(today);
        let nama = match &pengaduan.pelapor {
            None => ANONIM.to_owned(),
            Some(_) if pengaduan.isi.rahasia => DIRAHASIAKAN.to_owned(),
            Some(pelapor) => name(look, pelapor.id)?,
        };
        rows.push(PerkaraMenunggu {
            jenis: JenisPerkara::Pengaduan,
            id: id.0.to_string(),
            nama,
            kelompok: group(pengaduan.jatuh_tempo(), today, soon),
            jatuh_tempo: pengaduan.jatuh_tempo(),
            sisa: sisa_of(true, pengaduan.jatuh_tempo(), today, &look.kalender),
            keadaan: pengaduan.keadaan.label().to_owned(),
            langkah: next.judul,
            keterangan: if may_read(&look.akun, &pengaduan) { next.keterangan } else { String::new() },
            saya: pengaduan.petugas == Some(look.akun.id),
            nomor: pengaduan.nomor.teks,
        });
    }
    Ok(rows)
}

fn name(look: &Look, id: PemohonId) -> Result<String, Fault> {
    Ok(look.reader.identitas(id)?.map_or_else(|| TERHAPUS.to_owned(), |identitas| identitas.nama))
}
