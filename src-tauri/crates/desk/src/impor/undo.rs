//! Undoing an import: what it brought and changed counts no more; what was changed by hand since stays.

use domain::dip::InformasiEvent;
use domain::fault::{FieldFault, Rule};
use domain::id::{ImporId, KeberatanId, PermohonanId};
use domain::impor::JenisDaftar;
use domain::jurnal::Event;
use domain::keberatan::KeberatanEvent;
use domain::pengecualian::PengecualianEvent;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use uuid::Uuid;

use super::wire::BatalkanImpor;
use crate::act::Deed;
use crate::informasi::wire::Jumlah;
use crate::{Desk, Fault};

/// Undoes all of it.
///
/// # Errors
/// No reason; undone already; units, which are settings and are changed there; not allowed.
pub fn undo(desk: &Desk, input: BatalkanImpor) -> Result<Jumlah, Fault> {
    desk.act(Tindakan::ImporDaftar, |deed| {
        let impor = deed.tx.impor(input.id)?.ok_or(Fault::NotFound)?;
        let event = impor.undo(&input.alasan)?;
        let touched: Vec<_> = match impor.isi.jenis {
            JenisDaftar::Dip => {
                let undone = |id| (id, Event::Informasi(InformasiEvent::ImporDibatalkan { impor: input.id }));
                deed.tx.informasi_of_impor(input.id)?.into_iter().map(|id| undone(id.0)).collect()
            }
            JenisDaftar::Dik => {
                let undone = |id| (id, Event::Pengecualian(PengecualianEvent::ImporDibatalkan { impor: input.id }));
                deed.tx.pengecualian_of_impor(input.id)?.into_iter().map(|id| undone(id.0)).collect()
            }
            JenisDaftar::Permohonan => {
                let requests = deed.tx.permohonan_of_impor(input.id)?;
                without_objection(deed, &requests)?;
                let undone = |id| (id, Event::Permohonan(PermohonanEvent::ImporDibatalkan { impor: input.id }));
                requests.into_iter().map(|id| undone(id.0)).collect()
            }
            JenisDaftar::Keberatan => {
                let objections = deed.tx.keberatan_of_impor(input.id)?;
                without_dispute(deed, &objections)?;
                let undone = |id| (id, Event::Keberatan(KeberatanEvent::ImporDibatalkan { impor: input.id }));
                objections.into_iter().map(|id| undone(id.0)).collect()
            }
            JenisDaftar::Unit => {
                const UNITS: &str =
                    "Daftar unit adalah pengaturan; hapus atau ubah unitnya pada Pengaturan, bagian Layanan.";
                return Err(vec![FieldFault::new("id", &Rule::Other(UNITS))].into());
            }
        };
        for (id, event) in &touched {
            deed.record(*id, event)?;
        }
        for (id, _) in &touched {
            forget_identity(deed, *id, input.id)?;
        }
        deed.record(input.id.0, &Event::Impor(event))?;
        Ok(Jumlah { jumlah: u32::try_from(touched.len()).unwrap_or(u32::MAX) })
    })
}

/// A dispute rests on its objection: that cannot be taken away below it.
fn without_dispute(deed: &Deed, objections: &[KeberatanId]) -> Result<(), Fault> {
    for id in objections {
        if let Some(sengketa) = deed.tx.sengketa_of(*id)?.first() {
            let sentence = format!(
                "Sengketa {} bersandar pada keberatan dari impor ini, jadi impornya tidak dapat dibatalkan. Batalkan sengketanya lebih dahulu bila keliru.",
                sengketa.isi.nomor
            );
            return Err(vec![FieldFault::new("id", &Rule::Format(sentence))].into());
        }
    }
    Ok(())
}

/// An objection rests on its request: that cannot be taken away below it.
fn without_objection(deed: &Deed, requests: &[PermohonanId]) -> Result<(), Fault> {
    for id in requests {
        if let Some(keberatan) = deed.tx.keberatan_of(*id)?.first() {
            let first = if keberatan.lama.is_some() {
                "Batalkan impor register keberatannya lebih dahulu"
            } else {
                "Batalkan keberatannya lebih dahulu bila keliru"
            };
            let sentence = format!(
                "Keberatan {} bersandar pada permohonan dari impor ini, jadi impornya tidak dapat dibatalkan. {first}.",
                keberatan.nomor.teks
            );
            return Err(vec![FieldFault::new("id", &Rule::Format(sentence))].into());
        }
    }
    Ok(())
}

/// Erases who asked or objected as far as only this import told it, and whatever was told of a case that is gone with it:
/// nothing of it is needed any more.
fn forget_identity(deed: &Deed, case: Uuid, impor: ImporId) -> Result<(), Fault> {
    let gone = deed.tx.permohonan(PermohonanId(case))?.is_none() && deed.tx.keberatan(KeberatanId(case))?.is_none();
    for stamped in deed.tx.history(case)? {
        let with = |brought: Option<ImporId>| brought.is_some() && (gone || brought == Some(impor));
        let asked = stamped.event.permohonan().filter(|event| with(event.impor()));
        let objected = stamped.event.keberatan().filter(|event| with(event.impor()));
        let brought = asked.and_then(PermohonanEvent::identity).or(objected.and_then(KeberatanEvent::identity));
        if let Some(pemohon) = brought {
            deed.tx.erase_identitas(pemohon.id)?;
        }
    }
    Ok(())
}
