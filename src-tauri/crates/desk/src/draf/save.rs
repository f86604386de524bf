//! Saving what is typed. A draft is not a fact of the desk, so it stands in no journal.

use domain::fault::Rule;
use domain::format::teks;
use domain::peran::Tindakan;

use super::wire::SaveDraf;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Most bytes of one draft.
const MAX_BYTES: usize = 2_000_000;

/// Saves a draft of whoever is at work, over the one with the same id.
///
/// # Errors
/// Too large; somebody else's draft; not allowed.
pub fn save(desk: &Desk, input: SaveDraf) -> Result<Empty, Fault> {
    if input.isi.to_string().len() > MAX_BYTES {
        return Err(Fault::field("isi", &Rule::Other("Isian terlalu panjang untuk disimpan sebagai draf.")));
    }
    let line = |field: &str, text: &str| {
        teks::single_line(text, 200).map_err(|error| Fault::field(field, &Rule::Format(error.to_string())))
    };
    let (jenis, judul) = (line("jenis", &input.jenis)?, line("judul", &input.judul)?);
    desk.act(Tindakan::Daftarkan, |deed| {
        if deed.tx.draft(input.id)?.is_some_and(|draft| draft.pemilik != deed.akun.id) {
            return Err(Fault::NotAllowed);
        }
        deed.tx.put_draft(&store::Draft {
            id: input.id,
            pemilik: deed.akun.id,
            jenis,
            judul,
            isi: input.isi,
            diubah: deed.now,
        })?;
        Ok(Empty {})
    })
}
