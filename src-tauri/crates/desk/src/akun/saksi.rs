//! Four eyes: using or renewing the recovery code, which opens everything, wants a second superior or administrator who
//! stands by and gives the own password. An office in which there is no other goes by the recovery sheet alone.

use chrono::Utc;
use domain::fault::Rule;
use domain::id::AkunId;
use domain::peran::Peran;
use store::{KeyFile, SlotOwner};

use super::wire::Saksi;
use crate::Fault;

/// Who stood by; none where nobody else could.
///
/// # Errors
/// Somebody could stand by and nobody did; whoever did may not, or typed a wrong password.
pub(crate) fn witness(keys: &mut KeyFile, of: AkunId, saksi: Option<&Saksi>) -> Result<Option<AkunId>, Fault> {
    let others = keys.owners().iter().filter(|owner| owner.akun != of && may_witness(owner.peran)).cloned().collect();
    seen_by(keys, others, saksi)
}

/// The same over the data of the whole office, where nobody says whose code it is: the only superior or administrator may be
/// the one who holds it.
///
/// # Errors
/// As [`witness`].
pub(crate) fn witness_of_office(keys: &mut KeyFile, saksi: Option<&Saksi>) -> Result<Option<AkunId>, Fault> {
    let all: Vec<_> = keys.owners().iter().filter(|owner| may_witness(owner.peran)).cloned().collect();
    if all.len() < 2 { Ok(None) } else { seen_by(keys, all, saksi) }
}

fn seen_by(keys: &mut KeyFile, others: Vec<SlotOwner>, saksi: Option<&Saksi>) -> Result<Option<AkunId>, Fault> {
    if others.is_empty() {
        return Ok(None);
    }
    let Some(saksi) = saksi else {
        let names: Vec<&str> = others.iter().map(|owner| owner.nama.as_str()).collect();
        return Err(Fault::Refused {
            reason: "needs_witness".to_owned(),
            message: format!(
                "Kode pemulihan dipakai dan diganti di hadapan orang kedua: minta salah satu dari {} mengetik kata sandinya sendiri sebagai saksi.",
                names.join(", ")
            ),
        });
    };
    let masuk = saksi.masuk.trim().to_lowercase();
    if !others.iter().any(|owner| owner.masuk == masuk) {
        const WHO: &str = "Saksi adalah pimpinan atau admin lain yang akunnya aktif.";
        return Err(Fault::field("saksi.masuk", &Rule::Other(WHO)));
    }
    // Told at the witness, so that nobody looks for the mistake in the own password.
    match keys.unlock(&masuk, &saksi.kata_sandi, Utc::now()).map_err(Fault::from) {
        Ok((_, akun)) => Ok(Some(akun)),
        Err(Fault::WrongPassword { wait_seconds }) => {
            let wait = if wait_seconds == 0 { String::new() } else { format!(" Coba lagi {wait_seconds} detik lagi.") };
            let rule = Rule::Format(format!("Kata sandi saksi salah; saksi mengetiknya sendiri.{wait}"));
            Err(Fault::field("saksi.kata_sandi", &rule))
        }
        Err(other) => Err(other),
    }
}

fn may_witness(peran: Peran) -> bool {
    match peran {
        Peran::Pimpinan | Peran::Admin => true,
        Peran::Petugas | Peran::Pelaksana => false,
    }
}
