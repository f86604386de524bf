//! The doors a visitor is sent to when theirs is not here: other bodies, units, channels. The list is the office's own; it begins
//! with national ones, by name and public web page alone: no address is made up.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule, clean_line};

/// Most doors an office keeps.
const MAX_PINTU: usize = 300;

/// A door. Texts may be empty, but for name and purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct Pintu {
    /// The body, unit or channel.
    pub nama: String,
    /// For what one goes there.
    pub untuk: String,
    /// Where it is.
    pub alamat: String,
    /// When it is open.
    pub jam: String,
    /// How it is reached.
    pub kontak: String,
    /// What to bring.
    pub bawa: String,
    /// By when.
    pub batas: String,
}

/// What every office begins with.
const BAWAAN: [(&str, &str, &str, &str); 9] = [
    (
        "SP4N-LAPOR!",
        "Pengaduan, aspirasi, dan pertanyaan tentang pelayanan instansi mana pun",
        "www.lapor.go.id",
        "Uraian kejadian, waktu, dan tempatnya",
    ),
    (
        "Ombudsman Republik Indonesia",
        "Maladministrasi, atau pengaduan yang tidak ditangani instansinya",
        "www.ombudsman.go.id",
        "Bukti pengaduan kepada instansi dan jawabannya bila ada",
    ),
    (
        "Komisi Informasi",
        "Sengketa informasi publik setelah keberatan ditanggapi atau tidak ditanggapi",
        "www.komisiinformasi.go.id",
        "Tanda bukti permohonan dan keberatan, serta tanggapan Atasan PPID bila ada",
    ),
    ("Komisi Pemberantasan Korupsi (KPK)", "Dugaan korupsi, suap, atau gratifikasi", "www.kpk.go.id", ""),
    (
        "Kepolisian Negara Republik Indonesia",
        "Tindak pidana, pungutan liar, keadaan darurat",
        "110 · www.polri.go.id",
        "Tanda pengenal",
    ),
    (
        "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)",
        "Penyimpangan pengadaan barang/jasa",
        "www.lkpp.go.id",
        "",
    ),
    (
        "Lembaga Perlindungan Saksi dan Korban (LPSK)",
        "Perlindungan bagi pelapor, saksi, dan korban",
        "www.lpsk.go.id",
        "",
    ),
    ("Inspektorat", "Pengawasan pegawai dan anggaran di dalam instansi ini", "", ""),
    ("Dinas Kependudukan dan Pencatatan Sipil", "KTP, kartu keluarga, akta kelahiran", "", "Tanda pengenal"),
];

/// The list every office begins with.
pub(super) fn bawaan() -> Vec<Pintu> {
    let door = |(nama, untuk, kontak, bawa): &(&str, &str, &str, &str)| Pintu {
        nama: (*nama).to_owned(),
        untuk: (*untuk).to_owned(),
        kontak: (*kontak).to_owned(),
        bawa: (*bawa).to_owned(),
        ..Pintu::default()
    };
    BAWAAN.iter().map(door).collect()
}

/// Cleans `list` in place and adds what is at fault.
pub(super) fn clean(list: &mut [Pintu], faults: &mut Vec<FieldFault>) {
    if list.len() > MAX_PINTU {
        faults.push(FieldFault::new("pintu", &Rule::Other("Paling banyak 300 pintu; hapus yang tidak dipakai.")));
    }
    let mut seen = HashSet::new();
    for (index, pintu) in list.iter_mut().enumerate() {
        let at = |field: &str| format!("pintu.{index}.{field}");
        clean_line(faults, &at("nama"), &mut pintu.nama, 200, Some("Isi nama lembaga, unit, atau kanal."));
        clean_line(faults, &at("untuk"), &mut pintu.untuk, 300, Some("Isi untuk urusan apa orang diarahkan ke sana."));
        let rest = [
            ("alamat", &mut pintu.alamat),
            ("jam", &mut pintu.jam),
            ("kontak", &mut pintu.kontak),
            ("bawa", &mut pintu.bawa),
            ("batas", &mut pintu.batas),
        ];
        for (field, text) in rest {
            clean_line(faults, &at(field), text, 300, None);
        }
        if !seen.insert(pintu.nama.to_lowercase()) {
            faults.push(FieldFault::new(at("nama"), &Rule::Other("Nama ini tertulis dua kali; hapus salah satunya.")));
        }
    }
}

impl Pintu {
    /// The doors of a table: its first row names the columns, in any order; a row without name or purpose is left out and told.
    ///
    /// # Errors
    /// No column `nama` or no column `untuk`.
    pub fn read_table(rows: &[Vec<String>]) -> Result<(Vec<Self>, Vec<String>), FieldFault> {
        const COLUMNS: &str = "Baris pertama harus memuat nama kolom: nama, untuk, alamat, jam, kontak, bawa, batas. Kolom nama dan untuk wajib ada.";
        let fault = || FieldFault::new("berkas", &Rule::Other(COLUMNS));
        let (head, body) = rows.split_first().ok_or_else(fault)?;
        let place = |name: &str| head.iter().position(|cell| cell.trim().to_lowercase() == name);
        let (Some(nama), Some(untuk)) = (place("nama"), place("untuk")) else { return Err(fault()) };
        let (alamat, jam, kontak) = (place("alamat"), place("jam"), place("kontak"));
        let (bawa, batas) = (place("bawa"), place("batas"));
        let (mut doors, mut told) = (Vec::new(), Vec::new());
        for (line, row) in (2..).zip(body) {
            let cell = |at: Option<usize>| {
                at.and_then(|at| row.get(at)).map_or_else(String::new, |cell| cell.trim().to_owned())
            };
            let door = Self {
                nama: cell(Some(nama)),
                untuk: cell(Some(untuk)),
                alamat: cell(alamat),
                jam: cell(jam),
                kontak: cell(kontak),
                bawa: cell(bawa),
                batas: cell(batas),
            };
            match (door.nama.is_empty(), door.untuk.is_empty()) {
                (true, true) => {}
                (false, false) => doors.push(door),
                _ => told.push(format!("Baris {line} dilewati: nama dan untuk harus terisi.")),
            }
        }
        Ok((doors, told))
    }
}
