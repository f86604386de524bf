//! Taking a step with the record of a dispute.

mod undo;
pub mod wire;

pub use undo::undo;

use domain::fault::{FieldFault, Refusal, Rule};
use domain::id::SengketaId;
use domain::jurnal::Event;
use domain::sengketa::end_stage::AkhiriTahap;
use domain::sengketa::{LangkahSengketa, MelangkahSengketa, Sengketa, SengketaEvent};

use self::wire::{AmbilLangkahSengketa, PerintahSengketa};
use super::wire::{SengketaLengkap, SengketaRef};
use super::{find, get};
use crate::act::Deed;
use crate::keberatan::find as find_keberatan;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Takes a step and shows the dispute anew. The same step sent twice is taken once.
///
/// # Errors
/// All fields at fault; what does not fit where the dispute stands; not allowed.
pub fn take(desk: &Desk, input: AmbilLangkahSengketa) -> Result<SengketaLengkap, Fault> {
    desk.act(input.perintah.tindakan(), |deed| take_in(deed, &input))?;
    get(desk, SengketaRef { id: input.sengketa })
}

/// Takes a step inside a transaction that is already open.
pub(crate) fn take_in(deed: &Deed, input: &AmbilLangkahSengketa) -> Result<(), Fault> {
    let id = input.sengketa;
    refuse_destroyed(deed.tx, id.0)?;
    let sengketa = find(deed.tx, id)?;
    if let Some(taken) = sengketa.langkah.iter().find(|step| step.id == input.id) {
        let same = taken.jenis == input.perintah.jenis();
        return if same { Ok(()) } else { Err(Refusal::StepTaken.into()) };
    }
    let langkah = decided(deed, &sengketa, &input.perintah)?;
    let step = MelangkahSengketa { id: input.id, tanggal: deed.now.date_naive(), langkah };
    sengketa.after(&step).ok_or_else(|| Fault::internal("a step of the domain does not fit"))?;
    deed.record(id.0, &Event::Sengketa(SengketaEvent::Melangkah(Box::new(step))))?;
    settle(deed, id)
}

fn decided(deed: &Deed, sengketa: &Sengketa, perintah: &PerintahSengketa) -> Result<LangkahSengketa, Fault> {
    let today = deed.now.date_naive();
    let step = match perintah {
        PerintahSengketa::MulaiTahap(input) => {
            sengketa.begin_stage(input, &find_keberatan(deed.tx, sengketa.keberatan.id)?, today)
        }
        PerintahSengketa::AkhiriTahap(input) => {
            known(deed, input)?;
            sengketa.end_stage(input, today, &deed.kalender)
        }
        PerintahSengketa::CatatPelaksanaan(input) => sengketa.carry_out(input, today),
        PerintahSengketa::Tutup(input) => sengketa.close(input, today),
        PerintahSengketa::Cabut(input) => sengketa.withdraw(input, today),
    };
    Ok(step?)
}

/// Whether the exemptions and entries a ruling names are on the lists.
fn known(deed: &Deed, input: &AkhiriTahap) -> Result<(), Fault> {
    const EXEMPTION: &str = "Pengecualian ini tidak ada dalam daftar; pilih yang lain.";
    const ENTRY: &str = "Butir ini tidak ada dalam Daftar Informasi Publik; pilih yang lain.";
    let mut faults = Vec::new();
    for (at, one) in input.membuka.iter().enumerate() {
        if let Some(id) = one.pengecualian
            && deed.tx.pengecualian(id)?.is_none()
        {
            faults.push(FieldFault::new(format!("membuka.{at}.pengecualian"), &Rule::Other(EXEMPTION)));
        }
        if let Some(id) = one.informasi
            && deed.tx.informasi(id)?.is_none()
        {
            faults.push(FieldFault::new(format!("membuka.{at}.informasi"), &Rule::Other(ENTRY)));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// Moves the deadlines to the calendar in force: it may have changed while a step stood that was taken back.
fn settle(deed: &Deed, id: SengketaId) -> Result<(), Fault> {
    for shift in find(deed.tx, id)?.shift(&deed.kalender).map_err(Fault::internal)? {
        deed.record(id.0, &Event::Sengketa(SengketaEvent::BatasBergeser(shift)))?;
    }
    Ok(())
}
