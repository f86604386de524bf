//! One complaint, whole: clocks of both regimes, next step, history as sentences, identity masked; of a confidential one only
//! that it is there for whoever may not read it.

use domain::id::PengaduanId;
use domain::peran::Tindakan;

use super::baris::sisa;
use super::wire::{PengaduanLengkap, PengaduanRef};
use super::{find, may_read, riwayat};
use crate::act::Look;
use crate::permohonan::name_of;
use crate::{Desk, Fault, lampiran};

/// The complaint as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: PengaduanRef) -> Result<PengaduanLengkap, Fault> {
    let open = desk.open()?;
    let mut lengkap = desk.look_on(&open, Tindakan::Lihat, |look| whole(look, input.id))?;
    lampiran::add_sent_names(&open.store, &mut lengkap.lampiran);
    Ok(lengkap)
}

/// The id behind a register number as printed.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn find_by_nomor(desk: &Desk, nomor: &str) -> Result<PengaduanId, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        look.reader.pengaduan_by_nomor(nomor.trim())?.map(|pengaduan| pengaduan.id).ok_or(Fault::NotFound)
    })
}

fn whole(look: &Look, id: PengaduanId) -> Result<PengaduanLengkap, Fault> {
    let pengaduan = find(look.reader, id)?;
    let today = look.today();
    let terbuka = may_read(&look.akun, &pengaduan);
    let (jam, jatuh_tempo) = (pengaduan.clocks(&look.kalender).map_err(Fault::internal)?, pengaduan.jatuh_tempo());
    let mut langkah = pengaduan.next_step(today);
    let history = look.reader.history(id.0)?;
    let (riwayat, files, boleh) = if terbuka {
        let files = lampiran::list(look.reader, &pengaduan.lampiran, &history)?;
        (riwayat::sentences(look.reader, &pengaduan, &history)?, files, pengaduan.permitted(today))
    } else {
        langkah.keterangan.clear();
        (Vec::new(), Vec::new(), Vec::new())
    };
    let named = pengaduan.pelapor.as_ref().filter(|_| !pengaduan.isi.rahasia);
    let pelapor = named.map(|one| look.reader.identitas(one.id)).transpose()?.flatten();
    Ok(PengaduanLengkap {
        pelapor: pelapor.map(|identitas| identitas.veiled()),
        tertutup: !terbuka,
        dimusnahkan: look.reader.is_destroyed(id.0)?,
        sisa: sisa(&pengaduan, today, &look.kalender),
        jatuh_tempo,
        langkah,
        boleh,
        jam,
        riwayat,
        lampiran: files,
        petugas: name_of(look.reader, pengaduan.petugas)?,
        arah: pengaduan.isi.dugaan.map_or(&[][..], |one| one.lembaga()).iter().map(|one| (*one).to_owned()).collect(),
        pengaduan: if terbuka { pengaduan } else { pengaduan.redacted() },
    })
}
