//! The standard of service and the maklumat: written once, set by decree, looked at again each year, printed and published
//! (UU 25/2009 art. 20–22; Perki 1/2021 art. 47–48).

mod get;
mod kertas;
mod print;
mod review;
mod save;
mod set;
mod unset;
pub mod wire;

pub use get::get;
pub(crate) use kertas::{Berlaku, in_force};
pub use print::print;
pub use review::review;
pub use save::save;
pub(crate) use save::save_in;
pub use set::set;
pub(crate) use set::set_in;
pub use unset::unset;

use domain::id::StandarId;
use domain::jurnal::Event;
use domain::standar::{Fakta, IsiStandar, Komponen, Standar, StandarEvent};
use wire::{KomponenTampil, StandarLengkap};

use crate::Fault;
use crate::act::{Deed, Look};

/// What the settings say today.
pub(crate) fn facts(look: &Look) -> Result<Fakta, Fault> {
    let layanan = look.reader.layanan()?.unwrap_or_default();
    Ok(Fakta::of(&look.kantor, &layanan, look.today()))
}

/// The standard; before anything was written, the words an office begins with.
fn found(look: &Look) -> Result<Standar, Fault> {
    let blank = || Standar {
        isi: IsiStandar::default(),
        revisi: 0,
        pada: look.now,
        oleh: None,
        versi: Vec::new(),
        ditinjau: None,
    };
    Ok(look.reader.standar()?.unwrap_or_else(blank))
}

fn record(deed: &Deed, event: StandarEvent) -> Result<(), Fault> {
    deed.record(StandarId::only().0, &Event::Standar(event)).map(drop)
}

fn shown(look: &Look) -> Result<StandarLengkap, Fault> {
    let standar = found(look)?;
    let fakta = facts(look)?;
    let filled = standar.isi.filled(&fakta);
    let tinjau_pada = standar.tinjau_pada();
    Ok(StandarLengkap {
        komponen: Komponen::ALL.map(|one| KomponenTampil {
            label: one.label().to_owned(),
            terisi: filled.komponen[one.place()].clone(),
            penyampaian: one.penyampaian(),
            maklumat: one.maklumat(),
        }),
        kurang: standar.isi.lacking(&fakta),
        berubah: standar.berlaku().is_none_or(|versi| versi.isi != filled),
        janji: filled.janji,
        lewat: tinjau_pada.is_some_and(|day| day < look.today()),
        tinjau_pada,
        isian: domain::standar::fakta::NAMA.map(str::to_owned).to_vec(),
        penetap: look.kantor.atasan_ppid.clone(),
        standar,
    })
}
