//! *SK penolakan*, Lampiran IX of Perki 1/2021: only what is refused, with its ground, consequence and decree of
//! exemption.

use documents::Pdf;
use documents::surat::gabung::join;
use documents::surat::penolakan::{ButirDitolak, Penolakan, render};
use domain::format::tanggal;
use domain::id::UjiId;
use domain::peran::Peran;
use domain::permohonan::{HasilKeputusan, Keputusan, Pemberitahuan};
use domain::surat::{Bidang, IsiTemplat};

use super::umum::Naskahan;
use crate::Fault;

/// Writes it, with the decrees of exemption and the sheets it rests on behind it (Perki 1/2021 art. 34(2)): each as it was
/// issued. A decree from before this desk kept its lists is on paper alone and is attached there.
pub(super) fn with_sheets(naskahan: &Naskahan) -> Result<Vec<u8>, Fault> {
    let letter = write(naskahan)?;
    let mut files = vec![letter.bytes];
    let notice = naskahan.permohonan.notice().ok_or_else(|| Fault::internal("no refusal to write"))?;
    let mut sheets: Vec<UjiId> = notice.butir.iter().filter_map(|one| Some(one.refusal()?.uji.as_ref()?.id)).collect();
    sheets.sort_unstable();
    sheets.dedup();
    for id in sheets {
        let Some(uji) = naskahan.kerja.deed.tx.uji(id)? else { continue };
        for issued in [&uji.penetapan, &uji.persetujuan].into_iter().flatten() {
            files.push(naskahan.kerja.kept(issued.berkas.id.0, &issued.berkas.sha256)?);
        }
    }
    if files.len() == 1 {
        return Ok(files.remove(0));
    }
    Ok(join(&files, &format!("Surat keputusan penolakan {}", naskahan.surat.nomor.teks))?)
}

/// Writes the letter alone.
fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
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
