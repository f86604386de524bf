//! Granting everything on the spot (*diberikan langsung*): complete, decided, notified and handed over in one go, each a
//! step of its own in the history, all or none.

use domain::id::LangkahId;
use domain::permohonan::decide::Putuskan;
use domain::permohonan::declare_complete::NyatakanLengkap;
use domain::permohonan::notify::Beritahukan;
use domain::permohonan::{Keadaan, Keputusan, Permohonan};

use super::kerja::{Kerja, Terbit};
use super::wire::BerikanLangsung;
use crate::Fault;

/// Grants `permohonan` whole, free of charge, and hands it over.
pub(super) fn grant_now(
    kerja: &Kerja,
    permohonan: &mut Permohonan,
    id: LangkahId,
    input: &BerikanLangsung,
) -> Result<Vec<Terbit>, Fault> {
    let (today, kalender) = (kerja.today(), kerja.kalender());
    if matches!(permohonan.keadaan, Keadaan::Terdaftar | Keadaan::TidakLengkap) {
        let complete = permohonan.declare_complete(&NyatakanLengkap::default(), today, kalender)?;
        kerja.step(permohonan, LangkahId::new(), complete)?;
    }
    let grant = |at: usize| Keputusan::Diberikan {
        bentuk: input.bentuk,
        keterangan: String::new(),
        informasi: input.informasi.get(at).copied().flatten(),
    };
    let butir = (0..permohonan.isi.butir.len()).map(grant).collect();
    let decision = permohonan.decide(&Putuskan { butir }, today)?;
    kerja.step(permohonan, LangkahId::new(), decision)?;
    let notice = Beritahukan { waktu_penyediaan: Some(0), ..Beritahukan::default() };
    let notice = permohonan.notify(&notice, today, kalender)?;
    let mut letters = kerja.step(permohonan, LangkahId::new(), notice)?;
    let over = permohonan.hand_over(&input.serahkan, today)?;
    letters.extend(kerja.step(permohonan, id, over)?);
    Ok(letters)
}
