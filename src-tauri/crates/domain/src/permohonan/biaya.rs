//! The cost of copies and sending (*biaya*): frozen into the notice, whole rupiah (Perki 1/2021 art. 37–38).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line};
use crate::layanan::JenisBiaya;

/// Most lines of a bill.
const MAX_BARIS: usize = 50;
/// Highest price of one piece and most pieces: keeps every sum far inside 64 bits.
const MAX_RUPIAH: i64 = 1_000_000_000;
const MAX_JUMLAH: u32 = 1_000_000;

/// One line of a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BarisBiaya {
    /// Copying, sending or other (Lampiran VII, A.3).
    pub jenis: JenisBiaya,
    /// What, as the tariff names it.
    pub uraian: String,
    /// Number of pieces.
    pub jumlah: u32,
    /// Of what: `lembar`, `keping`.
    #[serde(default)]
    pub satuan: String,
    /// Price of one, whole rupiah.
    #[ts(type = "number")]
    pub rupiah: i64,
}

impl BarisBiaya {
    /// Pieces times price, whole rupiah.
    pub fn total(&self) -> i64 {
        i64::from(self.jumlah).saturating_mul(self.rupiah)
    }
}

/// The bill of a notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct Biaya {
    /// Its lines; none when nothing is charged.
    pub baris: Vec<BarisBiaya>,
    /// The decree of the tariff; compulsory when something is charged (art. 37(4)).
    pub dasar: String,
    /// How it can be paid, as announced (art. 38(3)).
    pub cara_bayar: String,
    /// Whether the hand-over waits for the payment, as the notice says.
    pub bayar_dulu: bool,
}

impl Biaya {
    /// The sum, whole rupiah.
    pub fn total(&self) -> i64 {
        self.baris.iter().map(BarisBiaya::total).fold(0, i64::saturating_add)
    }

    /// Cleans the texts and adds every fault under `path`.
    pub(crate) fn clean(&mut self, path: &str, faults: &mut Vec<FieldFault>) {
        if self.baris.len() > MAX_BARIS {
            faults.push(FieldFault::new(format!("{path}.baris"), &Rule::TooMany(MAX_BARIS)));
            return;
        }
        for (index, baris) in self.baris.iter_mut().enumerate() {
            let at = |field: &str| format!("{path}.baris.{index}.{field}");
            clean_line(faults, &at("uraian"), &mut baris.uraian, 200, Some("Tulis untuk apa biaya ini."));
            clean_line(faults, &at("satuan"), &mut baris.satuan, 40, None);
            if !(1..=MAX_JUMLAH).contains(&baris.jumlah) {
                faults.push(FieldFault::new(at("jumlah"), &Rule::Other("Isi jumlahnya, sedikitnya 1.")));
            }
            if !(0..=MAX_RUPIAH).contains(&baris.rupiah) {
                let sentence = "Isi tarif dalam rupiah penuh, 0 sampai 1.000.000.000, tanpa sen dan tanpa minus.";
                faults.push(FieldFault::new(at("rupiah"), &Rule::Other(sentence)));
            }
        }
        const BASIS: &str = "Biaya harus berdasar: pilih atau isi nomor SK tarif (Perki 1/2021 Pasal 37–38).";
        let charged = self.total() > 0;
        clean_line(faults, &format!("{path}.dasar"), &mut self.dasar, 300, charged.then_some(BASIS));
        const WAY: &str = "Isi cara pembayaran; pemohon berhak mengetahuinya (Perki 1/2021 Pasal 31 ayat (4) huruf e).";
        clean_line(faults, &format!("{path}.cara_bayar"), &mut self.cara_bayar, 300, charged.then_some(WAY));
        if self.bayar_dulu && !charged {
            let sentence = "Tidak ada biaya, jadi penyerahan tidak dapat menunggu pembayaran.";
            faults.push(FieldFault::new(format!("{path}.bayar_dulu"), &Rule::Other(sentence)));
        }
    }
}

/// How a payment was made (Perki 1/2021 art. 38(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum CaraBayar {
    /// In cash; a receipt is compulsory (art. 38(4)).
    Tunai,
    /// To the official account.
    Transfer,
    /// By electronic money.
    UangElektronik,
}

impl CaraBayar {
    /// As a register and a receipt write it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Tunai => "Tunai",
            Self::Transfer => "Transfer ke rekening resmi",
            Self::UangElektronik => "Uang elektronik",
        }
    }
}
