//! The decree with its annex put together: what each entry says in the revision that is set.

use chrono::NaiveDate;
use documents::surat::penetapan_dip::{self, Penetapan as Terdahulu, PenetapanDip};
use domain::dip::{Informasi, IsiInformasi};
use store::Reader;

use super::plan::Rencana;
use crate::Fault;
use crate::kop::{Page, signature};
use crate::uji::keputusan;

/// The decree over what `plan` names.
pub(super) fn render(
    page: &Page,
    reader: &Reader,
    plan: &Rencana,
    nomor: &str,
    tanggal: Option<NaiveDate>,
) -> Result<Vec<u8>, Fault> {
    let before = reader.penetapan_in_force()?;
    let entries = plan.butir.iter().map(|(named, informasi)| content(reader, informasi, named.revisi));
    let before = before.map(|row| Terdahulu { nomor: row.nomor, tanggal: Some(row.tanggal) });
    document(page, before, &entries.collect::<Result<Vec<_>, _>>()?, nomor, tanggal)
}

/// The decree over `butir` as PDF.
pub(crate) fn document(
    page: &Page,
    menggantikan: Option<Terdahulu>,
    butir: &[IsiInformasi],
    nomor: &str,
    tanggal: Option<NaiveDate>,
) -> Result<Vec<u8>, Fault> {
    let decree = PenetapanDip {
        keputusan: keputusan(page, nomor, tanggal),
        atasan: signature("", &page.kantor.atasan_ppid),
        menggantikan,
        butir: butir.to_vec(),
    };
    Ok(penetapan_dip::render(&decree, page.kantor.kertas)?.bytes)
}

/// What an entry says in the revision that is set.
fn content(reader: &Reader, informasi: &Informasi, revisi: u32) -> Result<IsiInformasi, Fault> {
    if informasi.revisi == revisi {
        return Ok(informasi.isi.clone());
    }
    let earlier = reader.informasi_revisi(informasi.id, revisi)?;
    earlier.ok_or_else(|| Fault::internal("a revision the decree in force names is missing"))
}
