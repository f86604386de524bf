//! *Pemberitahuan tertulis*, Lampiran VII of Perki 1/2021 with what art. 31(4) asks beyond it.

use chrono::NaiveDate;
use documents::Pdf;
use documents::surat::pemberitahuan::{ButirDiputus, Pemberitahuan, Penyediaan, RujukanPenolakan, render};
use domain::format::{rupiah, terbilang};
use domain::permohonan::{CaraMemperoleh, Keputusan, Pemberitahuan as Tercatat};
use domain::surat::{Bidang, IsiTemplat};

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let notice = permohonan.notice().ok_or_else(|| Fault::internal("no notice to write"))?;
    let (pembuka, penutup) = naskahan.wording(amounts(notice))?;
    let decree = notice.sk_penolakan.and_then(|id| permohonan.letter(id));
    let letter = Pemberitahuan {
        naskah: naskahan.naskah()?,
        nomor: naskahan.surat.nomor.teks.clone(),
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        tanggal_permohonan: Some(permohonan.tanggal_diterima()),
        pemohon: naskahan.pemohon(),
        pembuka,
        butir: items(naskahan, notice)?,
        biaya: notice.biaya.clone(),
        penyampaian: delivery(naskahan),
        penyediaan: provided(naskahan, notice)?,
        penolakan: decree
            .map(|surat| RujukanPenolakan { nomor: surat.nomor.teks.clone(), tanggal: Some(surat.tanggal) }),
        catatan: notice.catatan.clone(),
        penutup,
        pengesahan: naskahan.pengesahan_bertanggal(),
    };
    Ok(render(&letter, naskahan.kertas())?)
}

fn amounts(notice: &Tercatat) -> IsiTemplat {
    let total = notice.biaya.total();
    IsiTemplat::new()
        .with(Bidang::JumlahBiaya, rupiah::show(total))
        .with(Bidang::Terbilang, terbilang::rupiah(total))
        .with(Bidang::CaraBayar, &notice.biaya.cara_bayar)
}

fn items(naskahan: &Naskahan, notice: &Tercatat) -> Result<Vec<ButirDiputus>, Fault> {
    let asked = &naskahan.permohonan.isi.butir;
    asked
        .iter()
        .zip(&notice.butir)
        .map(|(butir, keputusan)| {
            let sampai = documented(naskahan, notice, keputusan)?;
            Ok(ButirDiputus { rincian: butir.rincian.clone(), keputusan: keputusan.clone(), sampai })
        })
        .collect()
}

/// Until when an item that is not documented yet will be.
fn documented(naskahan: &Naskahan, notice: &Tercatat, keputusan: &Keputusan) -> Result<Option<NaiveDate>, Fault> {
    match keputusan {
        Keputusan::BelumDidokumentasikan { hari, .. } => last_day(naskahan, notice, *hari),
        Keputusan::Diberikan { .. }
        | Keputusan::Sebagian { .. }
        | Keputusan::Ditolak { .. }
        | Keputusan::TidakDikuasai { .. } => Ok(None),
    }
}

/// When what is given is handed over.
fn provided(naskahan: &Naskahan, notice: &Tercatat) -> Result<Option<Penyediaan>, Fault> {
    let Some(hari) = notice.waktu_penyediaan else { return Ok(None) };
    Ok(Some(Penyediaan { hari, sampai: last_day(naskahan, notice, hari)? }))
}

/// The last of `hari` working days from the notice; not yet counted while all waits for the payment.
fn last_day(naskahan: &Naskahan, notice: &Tercatat, hari: u32) -> Result<Option<NaiveDate>, Fault> {
    if notice.biaya.bayar_dulu {
        return Ok(None);
    }
    let counted = naskahan.kerja.deed.kalender.count(notice.tanggal, hari).map_err(Fault::internal)?;
    Ok(Some(counted.jatuh_tempo))
}

/// How it reaches the applicant, as was asked for.
fn delivery(naskahan: &Naskahan) -> String {
    let isi = &naskahan.permohonan.isi;
    match isi.cara_memperoleh {
        Some(seen @ CaraMemperoleh::Melihat) => seen.label().to_owned(),
        Some(CaraMemperoleh::Salinan) | None => {
            let form = isi.bentuk.map_or("Salinan", |bentuk| bentuk.label());
            let way = isi.cara_mengirim.map(|cara| cara.label().to_lowercase());
            way.map_or_else(|| form.to_owned(), |way| format!("{form}, {way}"))
        }
    }
}
