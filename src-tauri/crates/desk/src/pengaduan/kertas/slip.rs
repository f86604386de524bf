//! The slip of a complaint that another body is to hear: where whoever reported goes, with the number of what was registered here.
//! Neither who reports nor what they told stands on it.

use documents::slip::render;
use domain::fault::{FieldFault, Rule};
use domain::kantor::Kertas;
use domain::peran::Tindakan;

use super::super::readable;
use super::super::wire::CetakSlipPengaduan;
use crate::permohonan::name_of;
use crate::tamu::slip::{door, to};
use crate::{Desk, Fault, FileOut, Progress};

/// The slip as PDF.
///
/// # Errors
/// No body named; [`Fault::NotFound`]; not allowed.
pub fn slip(desk: &Desk, input: CetakSlipPengaduan, _: &Progress) -> Result<FileOut, Fault> {
    desk.look(Tindakan::DaftarkanPengaduan, |look| {
        const WHERE: &str = "Pilih lembaga yang berwenang, agar pelapor tahu harus ke mana.";
        let pengaduan = readable(look.reader, &look.akun, input.id)?;
        let ke = input.ke.trim();
        if ke.is_empty() {
            return Err(vec![FieldFault::new("ke", &Rule::Required(WHERE))].into());
        }
        let about = pengaduan.isi.dugaan.map_or_else(|| pengaduan.isi.kelas.label(), |one| one.label());
        let petugas = name_of(look.reader, pengaduan.petugas)?;
        let slip = to(look, door(look, ke)?, about.to_owned(), pengaduan.nomor.teks, petugas)?;
        let kertas = if input.kertas == Some(Kertas::Slip80) { Kertas::Slip80 } else { Kertas::Setengah };
        let bytes = render(&slip, kertas)?.bytes;
        Ok(FileOut { name: "Slip rujukan.pdf".to_owned(), mime: "application/pdf", bytes })
    })
}
