//! The invitations, one letter a page for each who is invited.

use domain::kantor::Kertas;

use super::{ForumCetak, when};
use crate::{
    DocumentError, Pdf,
    kit::{block::Block, page::Pages},
    pdf,
    surat::bagian::{KepalaSurat, Penerima, Pengesahan, close, paragraf, tetap},
};

/// The invitations as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(cetak: &ForumCetak, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(cetak, kertas))
}

/// The invitations as page description.
#[must_use]
pub fn pages(cetak: &ForumCetak, kertas: Kertas) -> Pages {
    let title = "Undangan forum konsultasi publik".to_owned();
    let isi = &cetak.forum.isi;
    let letter = |nama: &String| {
        let kepala = KepalaSurat {
            tempat: cetak.kota.clone(),
            tanggal: isi.tanggal_undangan,
            nomor: isi.nomor_undangan.clone(),
            sifat: "Biasa".to_owned(),
            lampiran: String::new(),
            hal: "Undangan Forum Konsultasi Publik".to_owned(),
            kepada: Penerima { nama: nama.clone(), alamat: String::new() },
        };
        let mut flow = cetak.naskah.flow(&title, kertas);
        flow.extend(kepala.blocks());
        flow.add(tetap(
            "Dalam rangka mengikutsertakan masyarakat pada penyusunan dan perbaikan pelayanan (Pasal 20 ayat (2) Undang-Undang \
             Nomor 25 Tahun 2009; Peraturan Menteri PANRB Nomor 16 Tahun 2017), dengan hormat kami mengundang Saudara hadir \
             pada Forum Konsultasi Publik, yang diselenggarakan pada:",
        ));
        flow.add(when(&cetak.forum));
        flow.add(Block::Space(6.0));
        flow.add(tetap("Yang dikonsultasikan:"));
        flow.extend(paragraf(&isi.pokok));
        let end = [tetap("Demikian kami sampaikan. Atas kehadiran dan masukan Saudara, kami ucapkan terima kasih.")];
        close(&mut flow, &end, &Pengesahan { penanda_tangan: cetak.penanda.clone(), tembusan: Vec::new() });
        flow
    };
    let letters = isi.undangan.iter().map(letter).collect();
    cetak.naskah.bound(title, letters)
}
