//! *Berita acara penyerahan*: what was handed over, signed by both sides.

use documents::Pdf;
use documents::surat::penyerahan::{Diserahkan, Penyerahan, render};
use domain::permohonan::hand_over::Penerima;
use domain::permohonan::keputusan::BentukDikuasai;
use domain::permohonan::{CaraMemperoleh, Keputusan, Penyerahan as Tercatat};
use domain::surat::IsiTemplat;

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let past = permohonan.penyerahan.iter().find(|past| past.surat == Some(naskahan.surat.id));
    let past = past.ok_or_else(|| Fault::internal("no hand-over to write"))?;
    let notice = permohonan.notice().ok_or_else(|| Fault::internal("no notice behind the hand-over"))?;
    let (pembuka, penutup) = naskahan.wording(IsiTemplat::new())?;
    let number = |id: Option<domain::id::SuratId>| {
        id.and_then(|id| permohonan.letter(id)).map_or_else(String::new, |surat| surat.nomor.teks.clone())
    };
    let now = naskahan.kerja.deed.now;
    let paid = permohonan.pembayaran.as_ref();
    let letter = Penyerahan {
        naskah: naskahan.naskah()?,
        nomor: naskahan.surat.nomor.teks.clone(),
        tempat: String::new(),
        tanggal: Some(past.tanggal),
        pukul: (past.tanggal == now.date_naive()).then(|| now.time()),
        pembuka,
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        nomor_pemberitahuan: number(notice.surat),
        tanggal_pemberitahuan: Some(notice.tanggal),
        penerima: past.penerima,
        nama_penerima: receiver(naskahan, past.penerima),
        cara: Some(past.cara),
        kirim: past.kirim,
        resi: past.resi.clone(),
        informasi: past.butir.iter().filter_map(|at| item(naskahan, &notice.butir, past, *at)).collect(),
        jumlah: past.jumlah.clone(),
        biaya: if notice.biaya.total() == 0 { Some(0) } else { paid.map(|paid| paid.jumlah) },
        nomor_kuitansi: number(paid.and_then(|paid| paid.kuitansi)),
        catatan: past.catatan.clone(),
        penutup,
        penyerah: naskahan.tanda_tangan(""),
    };
    Ok(render(&letter, naskahan.kertas())?)
}

/// Whose name stands under it: nobody's when it was sent.
fn receiver(naskahan: &Naskahan, penerima: Penerima) -> String {
    let kuasa = || naskahan.identitas.as_ref().and_then(|identitas| identitas.kuasa.as_ref());
    match penerima {
        Penerima::Pemohon => naskahan.nama(),
        Penerima::Kuasa => kuasa().map_or_else(String::new, |kuasa| kuasa.nama.clone()),
        Penerima::Pengirim | Penerima::Elektronik => String::new(),
    }
}

fn item(naskahan: &Naskahan, decided: &[Keputusan], past: &Tercatat, at: usize) -> Option<Diserahkan> {
    let butir = naskahan.permohonan.isi.butir.get(at)?;
    let keterangan = match decided.get(at)? {
        Keputusan::Sebagian { penghitaman, .. } => penghitaman.clone(),
        Keputusan::Diberikan { keterangan, .. } => keterangan.clone(),
        Keputusan::Ditolak { .. } | Keputusan::TidakDikuasai { .. } | Keputusan::BelumDidokumentasikan { .. } => {
            String::new()
        }
    };
    let BentukDikuasai { softcopy, hardcopy } = decided.get(at)?.bentuk().unwrap_or_default();
    let bentuk = match (past.cara, softcopy, hardcopy) {
        (CaraMemperoleh::Melihat, ..) => "Melihat",
        (CaraMemperoleh::Salinan, true, true) => "Softcopy, hardcopy",
        (CaraMemperoleh::Salinan, true, false) => "Softcopy",
        (CaraMemperoleh::Salinan, false, true) => "Hardcopy",
        (CaraMemperoleh::Salinan, false, false) => "Salinan",
    };
    Some(Diserahkan { rincian: butir.rincian.clone(), bentuk: bentuk.to_owned(), keterangan })
}
