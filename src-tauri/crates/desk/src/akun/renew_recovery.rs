//! A new recovery code, when the sheet was lost or never printed. The old code opens nothing any more.

use chrono::Utc;
use domain::akun::AkunEvent;
use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::wire::Prove;
use crate::kantor::wire::SetUpDone;
use crate::{Desk, Fault};

/// Makes a new recovery code and gives it out this once.
///
/// # Errors
/// [`Fault::WrongPassword`]; not allowed.
pub fn renew_recovery(desk: &Desk, input: Prove) -> Result<SetUpDone, Fault> {
    let open = desk.open()?;
    let _gate = desk.gate();
    let mut keys = open.keys()?;
    keys.unlock(&open.akun.masuk, &input.kata_sandi, Utc::now())?;
    desk.act_on(&open, Tindakan::AturAkun, |deed| {
        deed.record(deed.akun.id.0, &Event::Akun(AkunEvent::KodePemulihanDiganti))
    })?;
    Ok(SetUpDone { kode_pemulihan: keys.renew_recovery(&open.key)?.text().to_owned() })
}
