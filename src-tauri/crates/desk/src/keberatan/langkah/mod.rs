//! Taking a step with an objection: the rule of the domain, the number of an answer, the request its order opens again, one
//! transaction.

mod answer;
mod undo;
pub mod wire;

pub use undo::undo;

use domain::fault::Refusal;
use domain::id::{KeberatanId, LangkahId, PengecualianId};
use domain::jurnal::Event;
use domain::keberatan::{Keberatan, KeberatanEvent, LangkahKeberatan, MelangkahKeberatan};
use domain::pengecualian::Pengecualian;
use domain::permohonan::keputusan::DasarPenolakan;
use store::{Reader, Store};

use self::wire::{AmbilLangkahKeberatan, PerintahKeberatan};
use super::wire::{KeberatanLengkap, KeberatanRef};
use super::{find, get};
use crate::act::Deed;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Takes a step and shows the objection anew. The same step sent twice is taken once.
///
/// # Errors
/// All fields at fault; what the law does not allow where the objection stands; not allowed.
pub fn take(desk: &Desk, input: AmbilLangkahKeberatan) -> Result<KeberatanLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, input.perintah.tindakan(), |deed| take_in(deed, &open.store, &input))?;
    get(desk, KeberatanRef { id: input.keberatan })
}

/// Takes a step inside a transaction that is already open.
pub(crate) fn take_in(deed: &Deed, store: &Store, input: &AmbilLangkahKeberatan) -> Result<(), Fault> {
    refuse_destroyed(deed.tx, input.keberatan.0)?;
    let keberatan = find(deed.tx, input.keberatan)?;
    if let Some(taken) = keberatan.langkah.iter().find(|step| step.id == input.id) {
        let same = taken.jenis == input.perintah.jenis();
        return if same { Ok(()) } else { Err(Refusal::StepTaken.into()) };
    }
    let step = decided(deed, store, &keberatan, &input.perintah)?;
    record(deed, &keberatan, input.id, step)?;
    settle(deed, input.keberatan)
}

/// The step the domain makes of a command, or why it makes none.
fn decided(
    deed: &Deed,
    store: &Store,
    keberatan: &Keberatan,
    perintah: &PerintahKeberatan,
) -> Result<LangkahKeberatan, Fault> {
    let today = deed.now.date_naive();
    let step = match perintah {
        PerintahKeberatan::CatatMusyawarah(input) => keberatan.deliberate(input, today),
        PerintahKeberatan::SusunTanggapan(input) => {
            let named = exemptions(deed.tx, &input.isi.dasar)?;
            keberatan.draft_answer(input, &deed.kantor.ppid, finder(&named), today)
        }
        PerintahKeberatan::SetujuiTanggapan(input) => return answer::answer(deed, store, keberatan, input),
        PerintahKeberatan::CatatTanggapanDiterima(input) => keberatan.receive_answer(input, today),
        PerintahKeberatan::CatatPelaksanaan(input) => keberatan.carry_out(input, today),
        PerintahKeberatan::CatatTanggapanPemohon(input) => keberatan.react(input, today),
        PerintahKeberatan::Cabut(input) => keberatan.withdraw(input, today),
    };
    Ok(step?)
}

/// Records the step.
fn record(deed: &Deed, keberatan: &Keberatan, id: LangkahId, langkah: LangkahKeberatan) -> Result<(), Fault> {
    let step = MelangkahKeberatan { id, tanggal: deed.now.date_naive(), langkah };
    keberatan.after(&step).ok_or_else(|| Fault::internal("a step of the domain does not fit"))?;
    deed.record(keberatan.id.0, &Event::Keberatan(KeberatanEvent::Melangkah(Box::new(step))))?;
    Ok(())
}

/// Moves the deadlines to the calendar in force: it may have changed while a step stood that was taken back.
fn settle(deed: &Deed, id: KeberatanId) -> Result<(), Fault> {
    match find(deed.tx, id)?.shift(&deed.kalender).map_err(Fault::internal)? {
        Some(shift) => deed.record(id.0, &Event::Keberatan(KeberatanEvent::BatasBergeser(shift))).map(drop),
        None => Ok(()),
    }
}

/// The exemptions an answer names, as they stand now.
fn exemptions(reader: &Reader, dasar: &[DasarPenolakan]) -> Result<Vec<Pengecualian>, Fault> {
    let mut named = Vec::new();
    for id in dasar.iter().filter_map(|dasar| dasar.pengecualian) {
        named.extend(reader.pengecualian(id)?);
    }
    Ok(named)
}

fn finder(named: &[Pengecualian]) -> impl Fn(PengecualianId) -> Option<Pengecualian> + '_ {
    |id| named.iter().find(|one| one.id == id).cloned()
}
