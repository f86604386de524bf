//! Tariffs: what copying and sending cost, by which decree and from when (Perki 1/2021 art. 37–38). Whole rupiah only.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line};

/// Most tables an office keeps, and most lines of one.
const MAX_ENTRIES: usize = 100;
/// Highest tariff of one unit, in rupiah, as a bill takes it.
const MAX_RUPIAH: i64 = 1_000_000_000;

/// What a cost is for, as Lampiran VII of Perki 1/2021 sorts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisBiaya {
    /// Copying.
    Penyalinan,
    /// Sending.
    Pengiriman,
    /// Anything else Lampiran VII leaves room for.
    Lain,
}

/// One line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Tarif {
    /// What for.
    pub jenis: JenisBiaya,
    /// What exactly, e.g. `Fotokopi A4 hitam putih`.
    pub uraian: String,
    /// The unit it is counted in, e.g. `lembar`.
    pub satuan: String,
    /// Rupiah for one unit; 0 when free.
    pub rupiah: i64,
}

/// The tariffs of one decree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TabelTarif {
    /// Number and date of the decree that sets them (Perki 1/2021 art. 38(1)).
    pub sk: String,
    /// First day in force.
    pub berlaku_sejak: NaiveDate,
    /// Last day in force; none while nothing ends it.
    pub berlaku_sampai: Option<NaiveDate>,
    /// Its lines.
    pub baris: Vec<Tarif>,
}

impl TabelTarif {
    /// Whether it is in force on `tanggal`.
    pub fn covers(&self, tanggal: NaiveDate) -> bool {
        self.berlaku_sejak <= tanggal && self.berlaku_sampai.is_none_or(|last| tanggal <= last)
    }

    /// Whether a day exists on which both are in force; a table that ends before it begins is in force on none.
    fn overlaps(&self, other: &Self) -> bool {
        let begins = self.berlaku_sejak.max(other.berlaku_sejak);
        self.covers(begins) && other.covers(begins)
    }

    fn clean(&mut self, path: &str, faults: &mut Vec<FieldFault>) {
        clean_line(
            faults,
            &format!("{path}.sk"),
            &mut self.sk,
            200,
            Some("Isi nomor dan tanggal keputusan yang menetapkan tarif ini (Perki 1/2021 Pasal 38 ayat (1))."),
        );
        if self.berlaku_sampai.is_some_and(|last| last < self.berlaku_sejak) {
            let rule = Rule::Other("Tanggal akhir mendahului tanggal mulai; periksa keduanya.");
            faults.push(FieldFault::new(format!("{path}.berlaku_sampai"), &rule));
        }
        if self.baris.is_empty() {
            let rule = Rule::Other("Isi sedikitnya satu baris tarif, atau hapus tabel ini.");
            faults.push(FieldFault::new(format!("{path}.baris"), &rule));
        }
        if self.baris.len() > MAX_ENTRIES {
            let rule = Rule::Other("Paling banyak 100 baris tarif; satukan atau hapus sebagian.");
            faults.push(FieldFault::new(format!("{path}.baris"), &rule));
        }
        for (index, tarif) in self.baris.iter_mut().enumerate() {
            tarif.clean(&format!("{path}.baris.{index}"), faults);
        }
    }
}

impl Tarif {
    fn clean(&mut self, path: &str, faults: &mut Vec<FieldFault>) {
        let uraian = Some("Isi uraian biaya, misalnya Fotokopi A4.");
        clean_line(faults, &format!("{path}.uraian"), &mut self.uraian, 120, uraian);
        clean_line(faults, &format!("{path}.satuan"), &mut self.satuan, 30, Some("Isi satuannya, misalnya lembar."));
        let at = format!("{path}.rupiah");
        if self.rupiah < 0 {
            faults.push(FieldFault::new(at, &Rule::Other("Tarif tidak boleh kurang dari nol; tulis 0 bila gratis.")));
        } else if self.rupiah > MAX_RUPIAH {
            faults.push(FieldFault::new(at, &Rule::Other("Tarif terlalu besar; periksa jumlah angkanya.")));
        }
    }
}

/// Cleans the tables in place and adds what is at fault.
pub(super) fn clean(tables: &mut [TabelTarif], faults: &mut Vec<FieldFault>) {
    if tables.len() > MAX_ENTRIES {
        faults.push(FieldFault::new("tarif", &Rule::Other("Paling banyak 100 tabel tarif; hapus yang lama.")));
    }
    for (index, table) in tables.iter_mut().enumerate() {
        table.clean(&format!("tarif.{index}"), faults);
    }
    for (index, table) in tables.iter().enumerate() {
        let before = tables.get(..index).unwrap_or_default();
        if let Some(other) = before.iter().find(|other| other.overlaps(table)) {
            let rule = Rule::Format(format!(
                "Masa berlakunya bertumpang tindih dengan tabel {}; akhiri tabel yang lama sehari sebelum tabel baru mulai.",
                other.sk
            ));
            faults.push(FieldFault::new(format!("tarif.{index}.berlaku_sejak"), &rule));
        }
    }
}
