//! *Formulir permintaan salinan* (Perki 1/2021 art. 35(3)a).

use documents::Pdf;
use documents::surat::formulir_salinan::{ButirSalinan, FormulirSalinan, render};
use domain::permohonan::CaraMengirim;

use super::umum::Naskahan;
use crate::Fault;

/// Writes it for what is due, in the number of copies that was asked for.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let notice = permohonan.notice().ok_or_else(|| Fault::internal("no notice behind the form"))?;
    let isi = &permohonan.isi;
    let items = permohonan.due_items();
    let butir = items.iter().filter_map(|at| isi.butir.get(*at)).map(|butir| ButirSalinan {
        informasi: butir.rincian.clone(),
        bentuk: isi.bentuk,
        rangkap: permohonan.rangkap,
    });
    let letter = FormulirSalinan {
        naskah: naskahan.naskah()?,
        nomor: naskahan.surat.nomor.teks.clone(),
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        pemohon: naskahan.pemohon(),
        butir: butir.collect(),
        cara_mengirim: isi.cara_mengirim,
        tujuan_kirim: destination(naskahan, isi.cara_mengirim),
        biaya: notice.biaya.clone(),
        tempat: naskahan.kota().to_owned(),
        tanggal: Some(naskahan.kerja.deed.now.date_naive()),
        petugas: naskahan.kerja.deed.akun.nama.clone(),
    };
    Ok(render(&letter, naskahan.kertas())?)
}

/// Where it is sent.
fn destination(naskahan: &Naskahan, way: Option<CaraMengirim>) -> String {
    let Some(identitas) = &naskahan.identitas else { return String::new() };
    match way {
        Some(CaraMengirim::Kurir | CaraMengirim::Pos) => identitas.alamat.clone(),
        Some(CaraMengirim::Surel) => identitas.surel.clone().unwrap_or_default(),
        Some(CaraMengirim::Faksimili) => identitas.telepon.clone().unwrap_or_default(),
        Some(CaraMengirim::AmbilLangsung) | None => String::new(),
    }
}
