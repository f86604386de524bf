//! The units of an office (Perki 1/2021 art. 6, 12), made of what the sheets say.

use std::collections::HashSet;

use super::Lembar;
use super::kata;
use super::pemetaan::{Pilihan, Terbaca};
use super::petik;
use super::{Bidang, JenisDaftar};
use crate::fault::{FieldFault, Rule, clean_line};
use crate::format::teks;
use crate::layanan::UnitPelaksana;

/// Longest code, in characters.
const KODE: usize = 20;

/// One row of a list of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisUnit {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its row in the file, from 1.
    pub baris: u32,
    /// The unit.
    pub isi: UnitPelaksana,
    /// Its cells as the file says them, to be read and typed anew.
    pub sel: Vec<(Bidang, String)>,
    /// What was guessed, in plain Indonesian.
    pub catatan: Vec<String>,
    /// Why it is not taken; empty when it is.
    pub faults: Vec<FieldFault>,
}

/// The units in `lembar`.
pub fn read_unit(lembar: &[Lembar], pilihan: &Pilihan) -> Terbaca<BarisUnit> {
    let (told, entries) = petik::gather(lembar, JenisDaftar::Unit, pilihan);
    let mut names = HashSet::new();
    let mut codes = HashSet::new();
    let baris = entries.iter().map(|entry| {
        let mut catatan = entry.catatan.clone();
        let mut faults = Vec::new();
        let nama = entry.line(Bidang::Nama);
        let mut kode = entry.line(Bidang::Kode);
        if kode.is_empty() {
            kode = entry.line(Bidang::Nomor).trim_matches(['.', ' ', '(', ')']).to_owned();
            if kode.is_empty() {
                kode = entry.baris.to_string();
            }
            catatan.push("Kode unitnya tidak tertulis; dipakai nomor barisnya.".to_owned());
        }
        let mut isi = UnitPelaksana { kode, nama, pejabat: entry.line(Bidang::Pejabat) };
        clean_line(&mut faults, "kode", &mut isi.kode, KODE, Some("Isi kode unit, misalnya DINKES."));
        clean_line(
            &mut faults,
            "nama",
            &mut isi.nama,
            teks::MAX_NAME,
            Some("Isi nama unit; ia tercetak pada lembar disposisi."),
        );
        clean_line(&mut faults, "pejabat", &mut isi.pejabat, teks::MAX_NAME, None);
        if !names.insert(kata::key(&isi.nama)) {
            faults.push(FieldFault::new("nama", &Rule::Other("Unit ini sudah ada pada baris lain berkas ini.")));
        } else if !codes.insert(isi.kode.to_lowercase()) {
            faults.push(FieldFault::new(
                "kode",
                &Rule::Other("Kode ini sudah dipakai unit lain; beri kode yang berbeda."),
            ));
        }
        let sel = entry.cells(&[Bidang::Kode, Bidang::Nama]);
        BarisUnit { lembar: entry.lembar, baris: entry.baris, isi, sel, catatan, faults }
    });
    Terbaca { lembar: told, baris: baris.collect() }
}
