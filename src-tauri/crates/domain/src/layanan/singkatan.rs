//! Abbreviations officers and applicants use, with what they stand for: the search at the counter knows both.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line};

/// Most abbreviations an office keeps.
const MAX_ENTRIES: usize = 500;

/// One abbreviation. An abbreviation may stand for several things: then it has several lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Singkatan {
    /// The abbreviation, e.g. `DPA`.
    pub singkatan: String,
    /// What it stands for, e.g. `Dokumen Pelaksanaan Anggaran`.
    pub kepanjangan: String,
}

/// What every office begins with.
const BAWAAN: [(&str, &str); 54] = [
    ("APBD", "Anggaran Pendapatan dan Belanja Daerah"),
    ("APBN", "Anggaran Pendapatan dan Belanja Negara"),
    ("ASN", "Aparatur Sipil Negara"),
    ("BMD", "Barang Milik Daerah"),
    ("BMN", "Barang Milik Negara"),
    ("BOS", "Bantuan Operasional Sekolah"),
    ("BPK", "Badan Pemeriksa Keuangan"),
    ("BUMD", "Badan Usaha Milik Daerah"),
    ("CaLK", "Catatan atas Laporan Keuangan"),
    ("CPNS", "Calon Pegawai Negeri Sipil"),
    ("DAK", "Dana Alokasi Khusus"),
    ("DAU", "Dana Alokasi Umum"),
    ("DIP", "Daftar Informasi Publik"),
    ("DIK", "Daftar Informasi yang Dikecualikan"),
    ("DIPA", "Daftar Isian Pelaksanaan Anggaran"),
    ("DPA", "Dokumen Pelaksanaan Anggaran"),
    ("IKM", "Indeks Kepuasan Masyarakat"),
    ("IKU", "Indikator Kinerja Utama"),
    ("IMB", "Izin Mendirikan Bangunan"),
    ("IPM", "Indeks Pembangunan Manusia"),
    ("JDIH", "Jaringan Dokumentasi dan Informasi Hukum"),
    ("KAK", "Kerangka Acuan Kerja"),
    ("KUA", "Kebijakan Umum Anggaran"),
    ("LAKIP", "Laporan Akuntabilitas Kinerja Instansi Pemerintah"),
    ("LHKPN", "Laporan Harta Kekayaan Penyelenggara Negara"),
    ("LHP", "Laporan Hasil Pemeriksaan"),
    ("LKIP", "Laporan Kinerja Instansi Pemerintah"),
    ("LKjIP", "Laporan Kinerja Instansi Pemerintah"),
    ("LKPD", "Laporan Keuangan Pemerintah Daerah"),
    ("LKPJ", "Laporan Keterangan Pertanggungjawaban"),
    ("LPPD", "Laporan Penyelenggaraan Pemerintahan Daerah"),
    ("LRA", "Laporan Realisasi Anggaran"),
    ("MoU", "Nota Kesepahaman"),
    ("OPD", "Organisasi Perangkat Daerah"),
    ("PAD", "Pendapatan Asli Daerah"),
    ("Perbup", "Peraturan Bupati"),
    ("Perda", "Peraturan Daerah"),
    ("PK", "Perjanjian Kinerja"),
    ("PKS", "Perjanjian Kerja Sama"),
    ("PPDB", "Penerimaan Peserta Didik Baru"),
    ("Renja", "Rencana Kerja"),
    ("Renstra", "Rencana Strategis"),
    ("RKA", "Rencana Kerja dan Anggaran"),
    ("RKPD", "Rencana Kerja Pemerintah Daerah"),
    ("RPJMD", "Rencana Pembangunan Jangka Menengah Daerah"),
    ("RTRW", "Rencana Tata Ruang Wilayah"),
    ("RUP", "Rencana Umum Pengadaan"),
    ("SAKIP", "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
    ("SKM", "Survei Kepuasan Masyarakat"),
    ("SKPD", "Satuan Kerja Perangkat Daerah"),
    ("SOP", "Standar Operasional Prosedur"),
    ("SPIP", "Sistem Pengendalian Intern Pemerintah"),
    ("SPM", "Standar Pelayanan Minimal"),
    ("Tupoksi", "Tugas Pokok dan Fungsi"),
];

/// The list every office begins with.
pub(super) fn bawaan() -> Vec<Singkatan> {
    BAWAAN
        .iter()
        .map(|(short, long)| Singkatan { singkatan: (*short).to_owned(), kepanjangan: (*long).to_owned() })
        .collect()
}

/// Cleans `list` in place and adds what is at fault.
pub(super) fn clean(list: &mut [Singkatan], faults: &mut Vec<FieldFault>) {
    if list.len() > MAX_ENTRIES {
        faults
            .push(FieldFault::new("singkatan", &Rule::Other("Paling banyak 500 singkatan; hapus yang tidak dipakai.")));
    }
    let mut seen = HashSet::new();
    for (index, one) in list.iter_mut().enumerate() {
        let at = |field: &str| format!("singkatan.{index}.{field}");
        const SHORT: &str = "Isi singkatannya, misalnya DPA.";
        const LONG: &str = "Isi kepanjangannya, misalnya Dokumen Pelaksanaan Anggaran.";
        clean_line(faults, &at("singkatan"), &mut one.singkatan, 30, Some(SHORT));
        clean_line(faults, &at("kepanjangan"), &mut one.kepanjangan, 200, Some(LONG));
        if one.singkatan.contains(' ') {
            let rule = Rule::Other("Singkatan ditulis tanpa spasi; kalimatnya ditulis pada kepanjangan.");
            faults.push(FieldFault::new(at("singkatan"), &rule));
        }
        if !seen.insert((one.singkatan.to_lowercase(), one.kepanjangan.to_lowercase())) {
            faults.push(FieldFault::new(
                at("singkatan"),
                &Rule::Other("Baris ini tertulis dua kali; hapus salah satunya."),
            ));
        }
    }
}
