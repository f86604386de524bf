//! Correcting a complaint with a reason. The old value stays in the event. Who becomes anonymous is erased, and so is every
//! paper that names them: letters and receipts made before, and the proofs of identity that were brought.

use domain::jurnal::Event;
use domain::lampiran::JenisLampiran;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;
use uuid::Uuid;

use super::register::put;
use super::wire::{CorrectPengaduan, PengaduanLengkap, PengaduanRef};
use super::{get, standing};
use crate::{Desk, Fault};

/// Why proofs of identity are taken away from a complaint that becomes anonymous.
const NAMELESS: &str = "Pelapor menjadi anonim; berkas yang memuat identitasnya dihapus.";

/// Whether a file of this kind names whoever reported: proofs of identity, and the signed or receipted sheet of a letter.
fn names_reporter(jenis: JenisLampiran) -> bool {
    jenis.is_identitas() || matches!(jenis, JenisLampiran::SuratBertandaTangan | JenisLampiran::BuktiTerima)
}

/// Corrects a complaint and shows it anew.
///
/// # Errors
/// All fields at fault at once; void already; nothing changed; not allowed.
pub fn correct(desk: &Desk, input: CorrectPengaduan) -> Result<PengaduanLengkap, Fault> {
    let id = input.id;
    let open = desk.open()?;
    let gone = desk.act_on(&open, Tindakan::ProsesPengaduan, |deed| {
        let pengaduan = standing(deed.tx, &deed.akun, id)?;
        let known = pengaduan.pelapor.as_ref().map(|one| deed.tx.identitas(one.id)).transpose()?.flatten();
        let koreksi = pengaduan.correct(known.as_ref(), &input.isi, &input.alasan, deed.now, &deed.kalender)?;
        let pelapor = koreksi.identitas.as_ref().map(|identitas| put(deed, id, identitas)).transpose()?;
        let event = koreksi.event(pelapor);
        if event.isi.anonim {
            // Those before earlier corrections too: they are found by NIK like the last one.
            deed.tx.erase_identitas_of(id.0)?;
        }
        let before = deed.tx.files_of(&[id.0])?;
        if event.turned_anonymous() {
            for proof in pengaduan.lampiran.iter().filter(|one| names_reporter(one.jenis)) {
                let taken = PengaduanEvent::LampiranDihapus { lampiran: proof.id, alasan: NAMELESS.to_owned() };
                deed.record(id.0, &Event::Pengaduan(taken))?;
            }
        }
        deed.record(id.0, &Event::Pengaduan(PengaduanEvent::Dikoreksi(Box::new(event))))?;
        let after = deed.tx.files_of(&[id.0])?;
        Ok(before.into_iter().filter(|file| !after.contains(file)).collect::<Vec<Uuid>>())
    })?;
    // After the event, as when one is taken away: never a name without its bytes.
    for file in gone {
        open.store.delete_berkas(file)?;
    }
    get(desk, PengaduanRef { id })
}
