//! A new recovery code, when the sheet was lost or never printed, before a second pair of eyes. The old code opens nothing
//! any more.

use chrono::Utc;
use domain::akun::AkunEvent;
use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::saksi::witness;
use super::wire::Prove;
use crate::kantor::wire::SetUpDone;
use crate::{Desk, Fault};

/// Makes a new recovery code and gives it out this once.
///
/// # Errors
/// [`Fault::WrongPassword`]; nobody stands by; not allowed.
pub fn renew_recovery(desk: &Desk, input: Prove) -> Result<SetUpDone, Fault> {
    let open = desk.open()?;
    let _gate = desk.gate();
    let mut keys = open.keys()?;
    desk.look_on(&open, Tindakan::AturAkun, |_| Ok(()))?;
    keys.unlock(&open.akun.masuk, &input.kata_sandi, Utc::now())?;
    let saksi = witness(&mut keys, open.akun.id, input.saksi.as_ref())?;
    desk.act_on(&open, Tindakan::AturAkun, |deed| {
        if let Some(saksi) = saksi {
            let untuk = format!("Penggantian kode pemulihan oleh {}", deed.akun.nama);
            deed.tx.append(saksi.0, &Event::Akun(AkunEvent::Disaksikan { untuk }), Some(saksi), deed.now)?;
        }
        deed.record(deed.akun.id.0, &Event::Akun(AkunEvent::KodePemulihanDiganti))
    })?;
    Ok(SetUpDone { kode_pemulihan: keys.renew_recovery(&open.key)?.text().to_owned() })
}
