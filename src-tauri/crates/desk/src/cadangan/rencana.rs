//! What bringing a backup back would do: proved by doing it aside, and held against what is in use. Nothing is changed.

use domain::peran::Tindakan;
use store::cadangan::{self, Cadangan, Sesudahnya};
use store::{DataKey, Store};

use super::catatan::Catatan;
use super::dipakai::{InUse, stands};
use super::kunci::opened;
use super::list::{resolve, row};
use super::restore::{asked, refuse_foreign};
use super::ruang;
use super::uji::faults;
use super::wire::{KejadianSesudahnya, MintaRencanaPulih, NomorSesudahnya, RencanaPulih, YangHilang};
use crate::{Desk, Fault};

/// Looks.
///
/// # Errors
/// [`Fault::NotFound`]; a wrong password or code; not allowed; [`Fault::Damaged`] when it is not what was sealed;
/// [`Fault::Conflict`] for the backup of another office.
pub fn plan(desk: &Desk, input: MintaRencanaPulih) -> Result<RencanaPulih, Fault> {
    let _gate = desk.gate();
    let dir = desk.dir();
    std::fs::create_dir_all(&dir).map_err(store::StoreError::from)?;
    desk.claim()?;
    let kept = resolve(desk, &input.cadangan)?;
    // Its key file counts wrong tries where it lies, so it stays there until it is asked no more.
    ruang::for_restore(&dir, &kept)?;
    let unpacked = cadangan::unpack(&kept.berkas, &dir)?;
    let mut keys = unpacked.keys()?;
    refuse_foreign(&dir, &keys)?;
    if let (None, Some(open)) = (&input.kunci, desk.peek()) {
        desk.look_on(&open, Tindakan::AturCadangan, |_| Ok(()))?;
        let lost = cadangan::since(&open.store, kept.manifest.jurnal.kepala.as_deref())?;
        return told(desk, &input, &kept, &open.key, Dipakai { terbaca: true, bernomor: true, lost });
    }
    let kunci = input.kunci.as_ref().ok_or(Fault::Locked)?;
    let key = opened(&dir, Some(&mut keys), kunci)?.key;
    // Opening data of an earlier version would change their form; of those no more than the numbers is read here.
    let behind = Store::is_behind(&dir, &key);
    let store = if matches!(behind, Ok(false)) { Store::open(&dir, &key).ok() } else { None };
    // Data that cannot be read any more are no reason not to bring a backup back.
    let lost =
        store.as_ref().and_then(|store| cadangan::since(store, kept.manifest.jurnal.kepala.as_deref()).ok().flatten());
    let terbaca = store.is_some() || matches!(behind, Ok(true));
    let bernomor = InUse::look(&dir, &key, store.is_some()).is_some();
    told(desk, &input, &kept, &key, Dipakai { terbaca, bernomor, lost })
}

/// What the data in use still tell.
struct Dipakai {
    terbaca: bool,
    bernomor: bool,
    lost: Option<Sesudahnya>,
}

fn told(
    desk: &Desk,
    input: &MintaRencanaPulih,
    kept: &Cadangan,
    key: &DataKey,
    used: Dipakai,
) -> Result<RencanaPulih, Fault> {
    let dir = desk.dir();
    let proved = cadangan::rehearse(&kept.berkas, key, &dir)?;
    Ok(RencanaPulih {
        baris: row(input.cadangan.tempat, kept, &Catatan::read(&dir)),
        terbukti: proved.is_proved(),
        lampiran_hilang: u32::try_from(proved.lampiran_hilang).unwrap_or(u32::MAX),
        temuan: faults(&proved),
        ada_data: stands(&dir),
        terbaca: used.terbaca,
        nomor_kertas: if used.bernomor { Vec::new() } else { asked(desk, &kept.manifest) },
        hilang: used.lost.map(hilang),
    })
}

fn hilang(lost: Sesudahnya) -> YangHilang {
    YangHilang {
        kejadian: lost.jumlah(),
        rincian: lost.kejadian.into_iter().map(|(tentang, jumlah)| KejadianSesudahnya { tentang, jumlah }).collect(),
        nomor: lost
            .nomor
            .into_iter()
            .map(|(jenis, jumlah, nomor)| NomorSesudahnya { jenis: jenis.to_owned(), jumlah, nomor })
            .collect(),
    }
}
