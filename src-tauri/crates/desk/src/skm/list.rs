//! The list of surveys.

use domain::peran::Tindakan;
use domain::skm::Survei;
use store::JawabanDari;

use super::hasil::count;
use super::wire::SurveiRingkas;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every survey, the one that began last first.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<SurveiRingkas>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let each = |survei: Survei| -> Result<SurveiRingkas, Fault> {
            let hasil = count(look, JawabanDari::Survei(survei.id), &survei.isi.layanan, None)?;
            let open = survei.rencana.iter().filter(|one| one.selesai.is_none()).count();
            Ok(SurveiRingkas {
                responden: hasil.responden,
                nilai: hasil.nilai,
                rencana_terbuka: u32::try_from(open).unwrap_or(u32::MAX),
                survei,
            })
        };
        look.reader.list_survei()?.into_iter().map(each).collect()
    })
}
