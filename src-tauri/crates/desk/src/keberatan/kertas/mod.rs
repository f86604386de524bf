//! The papers of an objection: receipt and form at the counter, the answer of the superior as it was issued.

mod formulir;
mod surat;
mod tanda_bukti;
mod tanggapan;

pub use formulir::formulir;
pub use surat::surat;
pub use tanda_bukti::tanda_bukti;
pub use tanggapan::preview;
pub(super) use tanggapan::write as write_answer;

use documents::keberatan::Alasan;
use domain::id::SuratId;
use domain::jurnal::Event;
use domain::keberatan::{AlasanKeberatan, JenisDokumenKeberatan, Keberatan, KeberatanEvent};
use store::Store;

use crate::Fault;
use crate::act::Deed;

/// The seven boxes of Lampiran X and XI.
pub(crate) fn grounds(alasan: &[AlasanKeberatan]) -> Alasan {
    Alasan(AlasanKeberatan::ALL.map(|one| alasan.contains(&one)))
}

/// Keeps a document that is handed out, byte for byte, and records it.
fn record(
    deed: &Deed,
    store: &Store,
    keberatan: &Keberatan,
    dokumen: JenisDokumenKeberatan,
    printed: u32,
    bytes: &[u8],
) -> Result<(), Fault> {
    let berkas = SuratId::new();
    let sha256 = store.put_berkas(berkas.0, bytes)?;
    let event = KeberatanEvent::DokumenDicetak { dokumen, salinan_ke: printed, sha256, berkas: Some(berkas) };
    deed.record(keberatan.id.0, &Event::Keberatan(event))?;
    Ok(())
}
