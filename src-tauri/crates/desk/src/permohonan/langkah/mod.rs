//! Taking a step with a request: the rule of the domain, the letters it issues, one event, all in one transaction. Seeing a
//! letter before it is issued is the same step, taken back at once.

mod grant_now;
mod kerja;
mod perintah_atasan;
mod sandaran;
mod undo;
pub mod wire;

pub use undo::undo;

pub(crate) use perintah_atasan::{close_again, reopen_for};

pub(super) use kerja::Kerja;

use domain::fault::Refusal;
use domain::id::{LangkahId, PermohonanId};
use domain::jurnal::Event;
use domain::permohonan::{Langkah, Permohonan, PermohonanEvent};
use store::Store;

use self::kerja::Terbit;
use self::wire::{AmbilLangkah, Perintah, PratinjauLangkah};
use super::wire::{PermohonanLengkap, PermohonanRef};
use super::{find, get};
use crate::act::Deed;
use crate::kop::file_name;
use crate::privasi::{refuse_destroyed, seen_permohonan};
use crate::{Desk, Fault, FileOut, Progress};

/// Takes a step and shows the request anew. The same step sent twice is taken once.
///
/// # Errors
/// All fields at fault; what the law does not allow where the request stands; not allowed.
pub fn take(desk: &Desk, input: AmbilLangkah) -> Result<PermohonanLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, input.perintah.tindakan(), |deed| take_in(deed, &open.store, &input))?;
    get(desk, PermohonanRef { id: input.permohonan })
}

/// Takes a step inside a transaction that is already open.
pub(crate) fn take_in(deed: &Deed, store: &Store, input: &AmbilLangkah) -> Result<(), Fault> {
    let permohonan = find(deed.tx, input.permohonan)?;
    refuse_destroyed(deed.tx, permohonan.id.0)?;
    if let Some(taken) = permohonan.langkah.iter().find(|step| step.id == input.id) {
        let same = taken.jenis == input.perintah.jenis();
        return if same { Ok(()) } else { Err(Refusal::StepTaken.into()) };
    }
    perform(&Kerja::new(deed, store, false)?, permohonan, input.id, &input.perintah)?;
    settle(deed, input.permohonan)
}

/// A letter as the step would issue it, marked as a draft.
///
/// # Errors
/// As [`take`]; [`Fault::NotFound`] when the step issues no such letter.
pub fn preview(desk: &Desk, input: PratinjauLangkah, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let letters = desk.rehearse_on(&open, input.perintah.tindakan(), |deed| {
        let permohonan = find(deed.tx, input.permohonan)?;
        perform(&Kerja::new(deed, &open.store, true)?, permohonan, LangkahId::new(), &input.perintah)
    })?;
    let letter = letters.into_iter().find(|letter| letter.surat.jenis == input.surat).ok_or(Fault::NotFound)?;
    // A draft names the applicant too; what the rehearsal would have written was taken back with it.
    if letter.surat.jenis.names_applicant() {
        desk.act_on(&open, input.perintah.tindakan(), |deed| {
            let what = format!("Konsep {} dibuka", letter.surat.jenis.label().to_lowercase());
            seen_permohonan(deed, input.permohonan, &what, true)
        })?;
    }
    let name = file_name(&format!("Konsep {}", letter.surat.jenis.label()), &letter.surat.nomor.teks, "pdf");
    Ok(FileOut { name, mime: "application/pdf", bytes: letter.bytes })
}

/// Moves the deadlines to the calendar in force: it may have changed while the request was closed, or while a step stood
/// that was taken back.
fn settle(deed: &Deed, id: PermohonanId) -> Result<(), Fault> {
    match find(deed.tx, id)?.shift(&deed.kalender).map_err(Fault::internal)? {
        Some(shift) => deed.record(id.0, &Event::Permohonan(PermohonanEvent::BatasBergeser(shift))).map(drop),
        None => Ok(()),
    }
}

/// Does what was asked, after the step that stands for a completeness check nobody made.
fn perform(kerja: &Kerja, permohonan: Permohonan, id: LangkahId, perintah: &Perintah) -> Result<Vec<Terbit>, Fault> {
    let mut permohonan = permohonan;
    if let Some(step) = permohonan.deemed_complete(kerja.today(), kerja.kalender()).map_err(Fault::internal)? {
        kerja.step(&mut permohonan, LangkahId::new(), step)?;
    }
    if let Perintah::BerikanLangsung(input) = perintah {
        return grant_now::grant_now(kerja, &mut permohonan, id, input);
    }
    let step = decided(kerja, &permohonan, perintah)?;
    kerja.step(&mut permohonan, id, step)
}

/// The step the domain makes of a command, or why it makes none.
fn decided(kerja: &Kerja, permohonan: &Permohonan, perintah: &Perintah) -> Result<Langkah, Fault> {
    let (today, kalender) = (kerja.today(), kerja.kalender());
    let step = match perintah {
        Perintah::NyatakanLengkap(input) => permohonan.declare_complete(input, today, kalender),
        Perintah::NyatakanTidakLengkap(input) => permohonan.declare_incomplete(input, today, kalender),
        Perintah::CatatSuratDiterima(input) => permohonan.receive_letter(input, today, kalender),
        Perintah::CatatPerbaikan(input) => permohonan.repair(input, today, kalender),
        Perintah::TutupTidakLengkap(input) => permohonan.close_incomplete(input, today),
        Perintah::Teruskan(input) => permohonan.forward(input, today),
        Perintah::IngatkanUnit(input) => permohonan.remind_unit(input),
        Perintah::CatatJawabanUnit(input) => permohonan.unit_reply(input, today),
        Perintah::Perpanjang(input) => permohonan.extend(input, today),
        Perintah::Putuskan(input) => permohonan.decide(&sandaran::resting(kerja, input)?, today),
        Perintah::SetujuiPenolakan(input) => {
            sandaran::still(kerja, permohonan)?;
            permohonan.approve_refusal(input, kerja.peran(), kerja.penyetuju())
        }
        Perintah::Beritahukan(input) => {
            sandaran::still(kerja, permohonan)?;
            permohonan.notify(input, today, kalender)
        }
        Perintah::MintaSalinan(input) => permohonan.request_copy(input),
        Perintah::CatatPembayaran(input) => permohonan.pay(input, today, kalender),
        Perintah::Serahkan(input) => permohonan.hand_over(input, today),
        Perintah::Tutup(input) => permohonan.close(input),
        Perintah::Cabut(input) => permohonan.withdraw(input, today),
        Perintah::BukaKembali(input) => permohonan.reopen(input),
        Perintah::BerikanLangsung(_) => Err(Refusal::StepTaken.into()),
    };
    Ok(step?)
}
