//! What an import would do to the list: new, changed, the same, refused. An empty cell takes nothing away, so a row is
//! compared by what it says; the same file read twice changes nothing.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{BarisDik, BarisDip, kata};
use crate::dip::{BentukTersedia, IsiInformasi};
use crate::fault::FieldFault;
use crate::format::tanggal;
use crate::id::{InformasiId, PengecualianId};
use crate::pengecualian::{Cakupan, IsiPengecualian, Jangka};
use crate::permohonan::Perubahan;

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
        perubahan: Vec<Perubahan>,
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

/// What can be compared: a row of a list and an entry of it.
trait Butir: Clone + Eq {
    /// The same for what is the same item, whatever else changed.
    fn kunci(&self) -> String;
    /// All it says, so that two that say the same are known for twins.
    fn says(&self) -> String;
    /// What it says otherwise than `before`.
    fn differences(&self, before: &Self) -> Vec<Perubahan>;
    /// What tells items of one key apart, the most telling first.
    fn telling(&self) -> [String; 3];
    /// What this row would make of `entry`; `guessed` tells that its class, or its basis and period, were not said outright.
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
        .map(|row| Row {
            lembar: row.lembar,
            baris: row.baris,
            isi: &row.isi,
            faults: &row.faults,
            guessed: !row.terurai,
        })
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
        let twin = *seen.entry((kunci.clone(), hash(&row.isi.says()))).or_insert(at);
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
                let perubahan = merged.differences(old);
                Putusan::Berubah { id: *id, isi: Box::new(merged), perubahan }
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

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn changed(label: &str, lama: &str, baru: &str) -> Option<Perubahan> {
    let shown = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    (lama != baru).then(|| Perubahan { bidang: label.to_owned(), lama: shown(lama), baru: shown(baru) })
}

/// `new`, or `old` where it says nothing.
fn or(new: &str, old: &str) -> String {
    if new.is_empty() { old.to_owned() } else { new.to_owned() }
}

impl Butir for IsiInformasi {
    fn kunci(&self) -> String {
        format!("{}\n{}", kata::key(&self.unit), kata::key(&self.judul))
    }

    fn says(&self) -> String {
        format!("{self:?}")
    }

    fn differences(&self, before: &Self) -> Vec<Perubahan> {
        let mut all = self.changes(before);
        all.extend(changed("Waktu dan tempat (asli)", &before.waktu_tempat_asli, &self.waktu_tempat_asli));
        all
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

    fn says(&self) -> String {
        format!("{self:?}")
    }

    fn differences(&self, before: &Self) -> Vec<Perubahan> {
        let facts = |isi: &Self| {
            let cakupan = match &isi.cakupan {
                Cakupan::Seluruh => "Seluruhnya".to_owned(),
                Cakupan::Sebagian { tertutup, terbuka } => format!("Sebagian: {tertutup}\nTerbuka: {terbuka}"),
            };
            let pasal: Vec<String> = isi.pasal_17.iter().map(|pasal| pasal.label()).collect();
            let lain =
                isi.dasar_lain.iter().map(|dasar| format!("{} {}", dasar.peraturan, dasar.pasal).trim().to_owned());
            [
                ("Informasi", isi.informasi.clone()),
                ("Uraian", isi.uraian.clone()),
                ("Cakupan", cakupan),
                ("Dasar: Pasal 17", pasal.join("; ")),
                ("Dasar: peraturan lain", lain.collect::<Vec<_>>().join("; ")),
                ("Dasar hukum pada daftar", isi.dasar_asli.clone()),
                ("Konsekuensi bila dibuka", isi.konsekuensi_dibuka.clone()),
                ("Konsekuensi bila ditutup", isi.konsekuensi_ditutup.clone()),
                ("Jangka waktu", Jangka::label(&isi.jangka)),
                ("Jangka waktu pada daftar", isi.jangka_asli.clone()),
                ("Ditinjau kembali", isi.tinjau.map(tanggal::long).unwrap_or_default()),
                ("Unit", isi.unit.clone()),
            ]
        };
        facts(before)
            .into_iter()
            .zip(facts(self))
            .filter_map(|((label, lama), (_, baru))| changed(label, &lama, &baru))
            .collect()
    }

    fn telling(&self) -> [String; 3] {
        let (uraian, dasar) = (kata::key(&self.uraian), kata::key(&self.dasar_asli));
        [format!("{uraian}\n{dasar}\n{}", kata::key(&self.jangka_asli)), uraian, dasar]
    }

    fn over(&self, entry: &Self, guessed: bool) -> Self {
        // What was read out of a text that the entry has already adds nothing: it may have been put right by hand since.
        let silent = self.pasal_17.is_empty() && self.dasar_lain.is_empty() && self.dasar_asli.is_empty();
        let keep_law = silent || guessed && (self.dasar_asli.is_empty() || self.dasar_asli == entry.dasar_asli);
        let keep_period = self.jangka == Jangka::Belum
            || guessed && (self.jangka_asli.is_empty() || self.jangka_asli == entry.jangka_asli);
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
