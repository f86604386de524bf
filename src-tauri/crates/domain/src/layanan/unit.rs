//! The units a request is passed to.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line};
use crate::format::teks;

/// Most units an office lists.
const MAX_UNITS: usize = 300;

/// A PPID pelaksana or other unit that holds information (Perki 1/2021 art. 6, 12).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UnitPelaksana {
    /// Short code, one of a kind in the office.
    pub kode: String,
    /// Its name.
    pub nama: String,
    /// The official a disposition is addressed to, or empty.
    pub pejabat: String,
}

/// Cleans `list` in place and adds what is at fault.
pub(super) fn clean(list: &mut [UnitPelaksana], faults: &mut Vec<FieldFault>) {
    if list.len() > MAX_UNITS {
        faults.push(FieldFault::new("unit", &Rule::Other("Paling banyak 300 unit; hapus yang tidak dipakai.")));
    }
    let mut seen = HashSet::new();
    for (index, unit) in list.iter_mut().enumerate() {
        let path = |field: &str| format!("unit.{index}.{field}");
        clean_line(faults, &path("kode"), &mut unit.kode, 20, Some("Isi kode unit, misalnya DINKES."));
        clean_line(
            faults,
            &path("nama"),
            &mut unit.nama,
            teks::MAX_NAME,
            Some("Isi nama unit; ia tercetak pada lembar disposisi."),
        );
        clean_line(faults, &path("pejabat"), &mut unit.pejabat, teks::MAX_NAME, None);
        if !unit.kode.is_empty() && !seen.insert(unit.kode.to_lowercase()) {
            let rule = Rule::Other("Kode ini sudah dipakai unit lain; beri kode yang berbeda.");
            faults.push(FieldFault::new(path("kode"), &rule));
        }
    }
}
