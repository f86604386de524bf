//! Payment of the cost the notice named (Perki 1/2021 art. 38): in cash only against a receipt (*kuitansi*).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::biaya::CaraBayar;
use super::melangkah::{Langkah, Melangkah};
use super::notify::longest;
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, past_day};
use crate::format::rupiah;
use crate::id::SuratId;
use crate::kalender::Kalender;

/// Record a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatPembayaran {
    /// The day it was paid.
    pub tanggal: NaiveDate,
    /// How.
    pub cara: CaraBayar,
    /// How much, whole rupiah: what the notice says, no more and no less.
    #[ts(type = "number")]
    pub jumlah: i64,
}

/// Paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dibayar {
    /// The day it was paid.
    pub dibayar: NaiveDate,
    /// How.
    pub cara: CaraBayar,
    /// How much, whole rupiah.
    pub jumlah: i64,
    /// Hand-over due, when it waited for this.
    pub penyediaan: Option<NaiveDate>,
}

impl Dibayar {
    /// Whether a receipt must be written (art. 38(4)).
    pub fn needs_receipt(&self) -> bool {
        match self.cara {
            CaraBayar::Tunai => true,
            CaraBayar::Transfer | CaraBayar::UangElektronik => false,
        }
    }
}

/// The payment of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pembayaran {
    /// The day it was paid.
    pub tanggal: NaiveDate,
    /// How.
    pub cara: CaraBayar,
    /// How much, whole rupiah.
    #[ts(type = "number")]
    pub jumlah: i64,
    /// The receipt, when it was cash.
    pub kuitansi: Option<SuratId>,
}

impl Permohonan {
    /// Records the payment.
    ///
    /// # Errors
    /// Nothing to pay, or paid already; another amount; a day before the notice or after today.
    pub fn pay(&self, input: &CatatPembayaran, today: NaiveDate, kalender: &Kalender) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::Diberitahukan])?;
        let Some(notice) = self.notice().filter(|notice| notice.biaya.total() > 0) else {
            return Err(Refusal::NothingToPay.into());
        };
        if self.pembayaran.is_some() {
            return Err(Refusal::PaidAlready.into());
        }
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, notice.tanggal, today));
        let owed = notice.biaya.total();
        if input.jumlah != owed {
            let sentence = format!("Jumlahnya {} seperti pada pemberitahuan.", rupiah::show(owed));
            faults.push(FieldFault::new("jumlah", &Rule::Format(sentence)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let penyediaan = match longest(notice.waktu_penyediaan, &notice.butir) {
            Some(days) if notice.biaya.bayar_dulu => Some(kalender.count(input.tanggal, days)?.jatuh_tempo),
            Some(_) | None => None,
        };
        Ok(Langkah::Dibayar(Dibayar { dibayar: input.tanggal, cara: input.cara, jumlah: input.jumlah, penyediaan }))
    }

    pub(super) fn apply_payment(&mut self, melangkah: &Melangkah, event: &Dibayar) -> bool {
        if self.keadaan != Keadaan::Diberitahukan || self.pembayaran.is_some() {
            return false;
        }
        self.pembayaran = Some(Pembayaran {
            tanggal: event.dibayar,
            cara: event.cara,
            jumlah: event.jumlah,
            kuitansi: melangkah.surat.first().map(|surat| surat.id),
        });
        if event.penyediaan.is_some() {
            self.set_deadlines(|batas| batas.penyediaan = event.penyediaan);
        }
        true
    }
}
