//! Setting the list by decree (Perki 1/2021 art. 45(5)–(6)): every accepted entry is fixed as it is. The decree with its
//! annex is issued and kept byte for byte.

use chrono::NaiveDate;
use domain::dip::penetapan::Terakhir;
use domain::dip::{AksiInformasi, KeadaanInformasi, Penetapan, PenetapanEvent};
use domain::fault::Refusal;
use domain::id::LampiranId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use store::Reader;

use super::list::all;
use super::naskah::render;
use super::plan::Rencana;
use super::wire::{PenetapanRingkas, TetapkanDip};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Sets it and shows all decrees. The same decree sent twice is taken once.
///
/// # Errors
/// All fields at fault; nothing accepted; not allowed; no room on the disk.
pub fn set(desk: &Desk, input: TetapkanDip) -> Result<Vec<PenetapanRingkas>, Fault> {
    set_after(desk, input, |_| Ok(()))
}

/// Accepts every entry that was written down or proposed, and sets the list: all of it, or nothing.
///
/// # Errors
/// As [`set`].
pub fn set_all(desk: &Desk, input: TetapkanDip) -> Result<Vec<PenetapanRingkas>, Fault> {
    set_after(desk, input, |deed| {
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

fn set_after(
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

fn checked(reader: &Reader, input: &TetapkanDip, today: NaiveDate) -> Result<(String, NaiveDate, String), Fault> {
    let decrees = reader.list_penetapan()?;
    let counting = decrees.iter().filter(|row| !row.dibatalkan);
    let last = Terakhir {
        nomor: counting.clone().map(|row| row.nomor.as_str()).collect(),
        tanggal: counting.map(|row| row.tanggal).next(),
    };
    Ok(input.isi.checked(today, &last)?)
}
