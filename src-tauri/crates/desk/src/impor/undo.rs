//! Undoing an import: what it brought and changed counts no more; what was changed by hand since stays.

use domain::dip::InformasiEvent;
use domain::fault::{FieldFault, Rule};
use domain::impor::JenisDaftar;
use domain::jurnal::Event;
use domain::pengecualian::PengecualianEvent;
use domain::peran::Tindakan;

use super::wire::BatalkanImpor;
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
            JenisDaftar::Unit => {
                const UNITS: &str =
                    "Daftar unit adalah pengaturan; hapus atau ubah unitnya pada Pengaturan, bagian Layanan.";
                return Err(vec![FieldFault::new("id", &Rule::Other(UNITS))].into());
            }
        };
        for (id, event) in &touched {
            deed.record(*id, event)?;
        }
        deed.record(input.id.0, &Event::Impor(event))?;
        Ok(Jumlah { jumlah: u32::try_from(touched.len()).unwrap_or(u32::MAX) })
    })
}
