//! Setting the list by decree (Perki 1/2021 art. 45(5)–(6)): every accepted entry is fixed as it is. The decree with its
//! annex is issued and kept byte for byte.

use chrono::NaiveDate;
use documents::surat::penetapan_dip::{self, Penetapan as Terdahulu, PenetapanDip};
use domain::dip::penetapan::Terakhir;
use domain::dip::{AksiInformasi, Informasi, IsiInformasi, KeadaanInformasi, Penetapan, PenetapanEvent};
use domain::fault::Refusal;
use domain::id::LampiranId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use store::Reader;

use super::list::all;
use super::plan::Rencana;
use super::wire::{PenetapanRef, PenetapanRingkas, TetapkanDip};
use crate::act::Deed;
use crate::kop::{Page, file_name, signature};
use crate::uji::keputusan;
use crate::{Desk, Fault, FileOut, Progress};

/// Sets it and shows all decrees. The same decree sent twice is taken once.
///
/// # Errors
/// All fields at fault; nothing accepted; not allowed; no room on the disk.
pub fn decree(desk: &Desk, input: TetapkanDip) -> Result<Vec<PenetapanRingkas>, Fault> {
    set(desk, input, |_| Ok(()))
}

/// Accepts every entry that was written down or proposed, and sets the list: all of it, or nothing.
///
/// # Errors
/// As [`decree`].
pub fn decree_all(desk: &Desk, input: TetapkanDip) -> Result<Vec<PenetapanRingkas>, Fault> {
    set(desk, input, |deed| {
        if !Tindakan::TinjauInformasi.permits(deed.akun.peran) {
            return Err(Fault::NotAllowed);
        }
        let mut waiting = Vec::new();
        deed.tx.each_informasi(|informasi| {
            match informasi.keadaan {
                KeadaanInformasi::Konsep | KeadaanInformasi::Diajukan => waiting.push(informasi),
                KeadaanInformasi::Dikembalikan
                | KeadaanInformasi::Diterima
                | KeadaanInformasi::Ditarik
                | KeadaanInformasi::Dibatalkan => {}
            }
            Ok::<(), Fault>(())
        })?;
        for informasi in waiting {
            let accepted = informasi.act(&AksiInformasi::Terima)?;
            deed.record(informasi.id.0, &Event::Informasi(accepted))?;
        }
        Ok(())
    })
}

fn set(
    desk: &Desk,
    input: TetapkanDip,
    before: impl FnOnce(&Deed) -> Result<(), Fault>,
) -> Result<Vec<PenetapanRingkas>, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::TetapkanDaftar, |deed| {
        if let Some(taken) = deed.tx.penetapan_dip(input.id)? {
            let same = taken.isi.nomor == input.isi.nomor.trim() && Some(taken.isi.tanggal) == input.isi.tanggal;
            return if same { Ok(()) } else { Err(Refusal::StepTaken.into()) };
        }
        let (nomor, tanggal, penyetuju) = checked(deed.tx, &input, deed.now.date_naive())?;
        before(deed)?;
        let plan = Rencana::of(deed.tx)?;
        if plan.butir.is_empty() {
            return Err(Refusal::NothingToDecree.into());
        }
        let bytes = render(&deed.page()?, deed.tx, &plan, &nomor, Some(tanggal))?;
        let berkas = LampiranId::new();
        let sha256 = open.store.put_berkas(berkas.0, &bytes)?;
        let butir = plan.butir.iter().map(|(butir, _)| *butir).collect();
        let set = Penetapan { nomor, tanggal, penyetuju, butir, berkas, sha256 };
        deed.record(input.id.0, &Event::PenetapanDip(PenetapanEvent::Ditetapkan(Box::new(set)))).map(drop)
    })?;
    desk.look(Tindakan::Lihat, all)
}

/// The decree as it would be issued, marked as a draft; what is not typed yet leaves a place.
///
/// # Errors
/// Nothing accepted; locked.
pub fn preview(desk: &Desk, input: TetapkanDip, _: &Progress) -> Result<FileOut, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let plan = Rencana::of(look.reader)?;
        if plan.butir.is_empty() {
            return Err(Refusal::NothingToDecree.into());
        }
        let nomor = input.isi.nomor.trim();
        let bytes = render(&look.page(true)?, look.reader, &plan, nomor, input.isi.tanggal)?;
        Ok(FileOut { name: file_name("Konsep penetapan DIP", nomor, "pdf"), mime: "application/pdf", bytes })
    })
}

/// A decree as issued.
///
/// # Errors
/// [`Fault::NotFound`]; its bytes are damaged; locked.
pub fn show(desk: &Desk, input: PenetapanRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let decree =
        desk.look_on(&open, Tindakan::Lihat, |look| look.reader.penetapan_dip(input.id)?.ok_or(Fault::NotFound))?;
    let bytes = open.store.berkas(decree.isi.berkas.0)?.ok_or(Fault::NotFound)?;
    Ok(FileOut { name: file_name("Penetapan DIP", &decree.isi.nomor, "pdf"), mime: "application/pdf", bytes })
}

fn checked(reader: &Reader, input: &TetapkanDip, today: NaiveDate) -> Result<(String, NaiveDate, String), Fault> {
    let decrees = reader.list_penetapan()?;
    let counting = decrees.iter().filter(|row| !row.dibatalkan);
    let last = Terakhir {
        nomor: counting.clone().map(|row| row.nomor.as_str()).collect(),
        tanggal: counting.map(|row| row.tanggal).next(),
    };
    Ok(input.isi.checked(today, &last)?)
}

fn render(
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
