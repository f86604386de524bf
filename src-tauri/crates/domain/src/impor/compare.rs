//! What an import would do to the list: new, changed, the same, refused. An empty cell takes nothing away, so a row is
//! compared by what it says; the same file read twice changes nothing.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{BarisDik, BarisDip, kata};
use crate::dip::{BentukTersedia, IsiInformasi};
use crate::fault::FieldFault;
use crate::id::{InformasiId, PengecualianId};
use crate::pengecualian::{Cakupan, IsiPengecualian};

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Putusan<Id, Isi> {
    /// It is added.
    Baru,
    /// It changes an entry.
    Berubah {
        /// The entry.
        id: Id,
        /// The entry as it will be: what the row says, and what it is silent about as it was.
        isi: Box<Isi>,
        /// What changes.
        beda: Vec<Beda>,
    },
    /// The entry says it already.
    Sama {
        /// The entry.
        id: Id,
    },
    /// An earlier row of the file says it already.
    Kembar {
        /// The earlier row's sheet, as a place in the file.
        lembar: usize,
        /// The earlier row, from 1.
        baris: u32,
    },
    /// It is not taken.
    Ditolak {
        /// Why.
        faults: Vec<FieldFault>,
    },
}

/// One field that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beda {
    /// The field's name in the entry.
    pub bidang: &'static str,
    /// The field as a screen names it.
    pub label: &'static str,
    /// What it says now.
    pub lama: String,
    /// What it will say.
    pub baru: String,
}

/// What can be compared: a row of a list and an entry of it.
trait Butir: Clone + Eq {
    /// The same for what is the same item, whatever else changed.
    fn kunci(&self) -> String;
    /// Its fields as text, by name and label.
    fn fields(&self) -> Vec<(&'static str, &'static str, String)>;
    /// What tells items of one key apart, the most telling first.
    fn telling(&self) -> [String; 3];
    /// What this row would make of `entry`.
    fn over(&self, entry: &Self, guessed: bool) -> Self;
}

/// What each row would do to `existing`, the list as it is.
pub fn compare_dip(
    existing: &[(InformasiId, IsiInformasi)],
    rows: &[BarisDip],
) -> Vec<Putusan<InformasiId, IsiInformasi>> {
    let rows: Vec<Row<'_, IsiInformasi>> = rows
        .iter()
        .map(|row| Row {
            lembar: row.lembar,
            baris: row.baris,
            isi: &row.isi,
            faults: &row.faults,
            guessed: row.kelas_ditebak,
        })
        .collect();
    compare(existing, &rows)
}

/// What each row would do to `existing`, the list as it is.
pub fn compare_dik(
    existing: &[(PengecualianId, IsiPengecualian)],
    rows: &[BarisDik],
) -> Vec<Putusan<PengecualianId, IsiPengecualian>> {
    let rows: Vec<Row<'_, IsiPengecualian>> = rows
        .iter()
        .map(|row| Row { lembar: row.lembar, baris: row.baris, isi: &row.isi, faults: &row.faults, guessed: false })
        .collect();
    compare(existing, &rows)
}

struct Row<'a, Isi> {
    lembar: usize,
    baris: u32,
    isi: &'a Isi,
    faults: &'a [FieldFault],
    guessed: bool,
}

fn compare<Id: Copy, Isi: Butir>(existing: &[(Id, Isi)], rows: &[Row<'_, Isi>]) -> Vec<Putusan<Id, Isi>> {
    let mut verdicts: Vec<Option<Putusan<Id, Isi>>> = Vec::with_capacity(rows.len());
    let mut groups: HashMap<String, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (at, (_, isi)) in existing.iter().enumerate() {
        groups.entry(isi.kunci()).or_default().0.push(at);
    }
    let mut seen: HashMap<(String, u64), usize> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        if !row.faults.is_empty() {
            verdicts.push(Some(Putusan::Ditolak { faults: row.faults.to_vec() }));
            continue;
        }
        let kunci = row.isi.kunci();
        let twin = *seen.entry((kunci.clone(), hash(&row.isi.fields()))).or_insert(at);
        match rows.get(twin) {
            Some(first) if twin != at => {
                verdicts.push(Some(Putusan::Kembar { lembar: first.lembar, baris: first.baris }));
            }
            _ => {
                verdicts.push(None);
                groups.entry(kunci).or_default().1.push(at);
            }
        }
    }
    for (entries, group) in groups.into_values() {
        for (entry, row) in pair(existing, rows, entries, &group) {
            let (Some((id, old)), Some(new)) = (existing.get(entry), rows.get(row)) else { continue };
            let merged = new.isi.over(old, new.guessed);
            let verdict = if merged == *old {
                Putusan::Sama { id: *id }
            } else {
                let beda = differences(old, &merged);
                Putusan::Berubah { id: *id, isi: Box::new(merged), beda }
            };
            if let Some(place) = verdicts.get_mut(row) {
                *place = Some(verdict);
            }
        }
    }
    verdicts.into_iter().map(|verdict| verdict.unwrap_or(Putusan::Baru)).collect()
}

/// Pairs entries and rows of one key: those alike in what tells them apart first, the rest in order.
fn pair<Id, Isi: Butir>(
    existing: &[(Id, Isi)],
    rows: &[Row<'_, Isi>],
    mut entries: Vec<usize>,
    group: &[usize],
) -> Vec<(usize, usize)> {
    let mut rest: Vec<usize> = group.to_vec();
    let mut pairs = Vec::with_capacity(rest.len());
    for level in 0..3 {
        if entries.is_empty() || rest.is_empty() {
            break;
        }
        let mut by: HashMap<String, Vec<usize>> = HashMap::new();
        let telling = |isi: &Isi| isi.telling().into_iter().nth(level).unwrap_or_default();
        for at in entries.iter().rev() {
            if let Some((_, isi)) = existing.get(*at) {
                by.entry(telling(isi)).or_default().push(*at);
            }
        }
        let mut taken = std::collections::HashSet::new();
        rest.retain(|row| {
            let found = rows.get(*row).and_then(|one| by.get_mut(&telling(one.isi))).and_then(Vec::pop);
            if let Some(entry) = found {
                taken.insert(entry);
                pairs.push((entry, *row));
            }
            found.is_none()
        });
        entries.retain(|at| !taken.contains(at));
    }
    pairs.extend(entries.into_iter().zip(rest));
    pairs
}

fn differences<Isi: Butir>(old: &Isi, new: &Isi) -> Vec<Beda> {
    let pairs = old.fields().into_iter().zip(new.fields());
    pairs
        .filter(|((_, _, lama), (_, _, baru))| lama != baru)
        .map(|((bidang, label, lama), (_, _, baru))| Beda { bidang, label, lama, baru })
        .collect()
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// `new`, or `old` where it says nothing.
fn or(new: &str, old: &str) -> String {
    if new.is_empty() { old.to_owned() } else { new.to_owned() }
}

impl Butir for IsiInformasi {
    fn kunci(&self) -> String {
        format!("{}\n{}", kata::key(&self.unit), kata::key(&self.judul))
    }

    fn fields(&self) -> Vec<(&'static str, &'static str, String)> {
        let day = |day: Option<chrono::NaiveDate>| day.map(crate::format::tanggal::long).unwrap_or_default();
        vec![
            ("judul", "Judul", self.judul.clone()),
            ("ringkasan", "Ringkasan", self.ringkasan.clone()),
            ("kelas", "Kelas", self.kelas.label().to_owned()),
            ("kelompok", "Kelompok", self.kelompok.clone()),
            ("unit", "Unit", self.unit.clone()),
            ("penanggung_jawab", "Penanggung jawab", self.penanggung_jawab.clone()),
            ("waktu", "Waktu", self.waktu.clone()),
            ("tempat", "Tempat", self.tempat.clone()),
            ("waktu_tempat_asli", "Waktu dan tempat", self.waktu_tempat_asli.clone()),
            ("bentuk", "Bentuk", self.bentuk.label()),
            ("retensi", "Jangka waktu penyimpanan", self.retensi.clone()),
            ("retensi_sampai", "Retensi sampai", day(self.retensi_sampai)),
            ("tempat_asli", "Tempat penyimpanan", self.tempat_asli.clone()),
            ("tautan", "Tautan", self.tautan.join("\n")),
            ("media", "Media", self.media.clone()),
        ]
    }

    fn telling(&self) -> [String; 3] {
        let (waktu, ringkasan) = (kata::key(&self.waktu_tempat()), kata::key(&self.ringkasan));
        [format!("{}\n{waktu}\n{ringkasan}", self.kelas.name()), waktu, ringkasan]
    }

    fn over(&self, entry: &Self, guessed: bool) -> Self {
        let joined = !self.waktu.is_empty() || !self.tempat.is_empty() || !self.waktu_tempat_asli.is_empty();
        Self {
            judul: self.judul.clone(),
            ringkasan: or(&self.ringkasan, &entry.ringkasan),
            kelas: if guessed { entry.kelas } else { self.kelas },
            kelompok: or(&self.kelompok, &entry.kelompok),
            wajib: self.wajib.or(entry.wajib),
            unit: self.unit.clone(),
            penanggung_jawab: or(&self.penanggung_jawab, &entry.penanggung_jawab),
            waktu: or(&self.waktu, &entry.waktu),
            tempat: or(&self.tempat, &entry.tempat),
            waktu_tempat_asli: if joined { self.waktu_tempat_asli.clone() } else { entry.waktu_tempat_asli.clone() },
            bentuk: if self.bentuk == BentukTersedia::default() { entry.bentuk.clone() } else { self.bentuk.clone() },
            retensi: or(&self.retensi, &entry.retensi),
            retensi_sampai: self.retensi_sampai.or(entry.retensi_sampai),
            tempat_asli: or(&self.tempat_asli, &entry.tempat_asli),
            tautan: if self.tautan.is_empty() { entry.tautan.clone() } else { self.tautan.clone() },
            media: or(&self.media, &entry.media),
            berkas: self.berkas.clone().or_else(|| entry.berkas.clone()),
        }
    }
}

impl Butir for IsiPengecualian {
    fn kunci(&self) -> String {
        format!("{}\n{}", kata::key(&self.unit), kata::key(&self.informasi))
    }

    fn fields(&self) -> Vec<(&'static str, &'static str, String)> {
        let cakupan = match &self.cakupan {
            Cakupan::Seluruh => "Seluruhnya".to_owned(),
            Cakupan::Sebagian { tertutup, terbuka } => format!("Sebagian: {tertutup}\nTerbuka: {terbuka}"),
        };
        let pasal: Vec<String> = self.pasal_17.iter().map(|pasal| pasal.label()).collect();
        let lain: Vec<String> = self
            .dasar_lain
            .iter()
            .map(|dasar| format!("{} {}", dasar.peraturan, dasar.pasal).trim().to_owned())
            .collect();
        vec![
            ("informasi", "Informasi", self.informasi.clone()),
            ("uraian", "Uraian", self.uraian.clone()),
            ("cakupan", "Cakupan", cakupan),
            ("pasal_17", "Dasar Pasal 17", pasal.join("; ")),
            ("dasar_lain", "Dasar lain", lain.join("; ")),
            ("dasar_asli", "Dasar pada daftar", self.dasar_asli.clone()),
            ("konsekuensi_dibuka", "Konsekuensi bila dibuka", self.konsekuensi_dibuka.clone()),
            ("konsekuensi_ditutup", "Konsekuensi bila ditutup", self.konsekuensi_ditutup.clone()),
            ("jangka", "Jangka waktu", format!("{:?}", self.jangka)),
            ("jangka_asli", "Jangka waktu pada daftar", self.jangka_asli.clone()),
            ("tinjau", "Tanggal tinjau", self.tinjau.map(crate::format::tanggal::long).unwrap_or_default()),
            ("unit", "Unit", self.unit.clone()),
        ]
    }

    fn telling(&self) -> [String; 3] {
        let (uraian, dasar) = (kata::key(&self.uraian), kata::key(&self.dasar_asli));
        [format!("{uraian}\n{dasar}\n{}", kata::key(&self.jangka_asli)), uraian, dasar]
    }

    fn over(&self, entry: &Self, _guessed: bool) -> Self {
        let silent = self.dasar_asli.is_empty() && self.pasal_17.is_empty() && self.dasar_lain.is_empty();
        let same_law = !silent && self.dasar_asli == entry.dasar_asli;
        let keep_law = silent || same_law;
        let keep_period = self.jangka_asli.is_empty() || self.jangka_asli == entry.jangka_asli;
        Self {
            informasi: self.informasi.clone(),
            uraian: or(&self.uraian, &entry.uraian),
            cakupan: if self.cakupan == Cakupan::Seluruh { entry.cakupan.clone() } else { self.cakupan.clone() },
            pasal_17: if keep_law { entry.pasal_17.clone() } else { self.pasal_17.clone() },
            dasar_lain: if keep_law { entry.dasar_lain.clone() } else { self.dasar_lain.clone() },
            dasar_asli: or(&self.dasar_asli, &entry.dasar_asli),
            konsekuensi_dibuka: or(&self.konsekuensi_dibuka, &entry.konsekuensi_dibuka),
            konsekuensi_ditutup: or(&self.konsekuensi_ditutup, &entry.konsekuensi_ditutup),
            jangka: if keep_period { entry.jangka.clone() } else { self.jangka.clone() },
            jangka_asli: or(&self.jangka_asli, &entry.jangka_asli),
            tinjau: self.tinjau.or(entry.tinjau),
            unit: or(&self.unit, &entry.unit),
            informasi_terkait: entry.informasi_terkait.clone(),
        }
    }
}
