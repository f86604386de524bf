//! *SK penolakan*, Lampiran IX of Perki 1/2021: only what is refused, with its ground, consequence and decree of
//! exemption.

use documents::Pdf;
use documents::surat::penolakan::{ButirDitolak, Penolakan, render};
use domain::format::tanggal;
use domain::peran::Peran;
use domain::permohonan::{HasilKeputusan, Keputusan, Pemberitahuan};
use domain::surat::{Bidang, IsiTemplat};

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let notice = permohonan.notice().ok_or_else(|| Fault::internal("no refusal to write"))?;
    let refused: Vec<ButirDitolak> = permohonan
        .isi
        .butir
        .iter()
        .zip(&notice.butir)
        .enumerate()
        .filter_map(|(at, (butir, keputusan))| {
            let ground = keputusan.refusal()?;
            let bagian = match keputusan {
                Keputusan::Sebagian { penghitaman, .. } => penghitaman.clone(),
                Keputusan::Diberikan { .. }
                | Keputusan::Ditolak { .. }
                | Keputusan::TidakDikuasai { .. }
                | Keputusan::BelumDidokumentasikan { .. } => String::new(),
            };
            Some(ButirDitolak { nomor: at + 1, rincian: butir.rincian.clone(), bagian, dasar: ground.clone() })
        })
        .collect();
    let mut grounds: Vec<String> =
        notice.butir.iter().filter_map(Keputusan::refusal).map(|one| one.sentence()).collect();
    grounds.dedup();
    let (pembuka, penutup) = naskahan.wording(IsiTemplat::new().with(Bidang::Dasar, grounds.join("; ")))?;
    let letter = Penolakan {
        naskah: naskahan.naskah()?,
        nomor: naskahan.surat.nomor.teks.clone(),
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        pemohon: naskahan.pemohon(),
        sebagian: refused.len() < notice.butir.len() || notice.hasil == HasilKeputusan::DikabulkanSebagian,
        butir: refused,
        pemberitahuan: notice
            .surat
            .and_then(|id| permohonan.letter(id))
            .map_or_else(String::new, |surat| surat.nomor.teks.clone()),
        persetujuan: approval(notice),
        pembuka,
        penutup,
        pengesahan: naskahan.pengesahan_bertanggal(),
    };
    Ok(render(&letter, naskahan.kertas())?)
}

/// Who approved, and when.
fn approval(notice: &Pemberitahuan) -> String {
    notice.persetujuan.as_ref().map_or_else(String::new, |one| {
        let who = match one.peran {
            Peran::Pimpinan => "Atasan PPID",
            Peran::Petugas | Peran::Pelaksana | Peran::Admin => one.peran.label(),
        };
        format!("{who}, {}", tanggal::long(one.tanggal))
    })
}
