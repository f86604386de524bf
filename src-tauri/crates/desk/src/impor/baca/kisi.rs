//! Cells gathered into a sheet, and the limits that keep a hostile file from filling memory.

use std::collections::BTreeMap;

use domain::impor::{BarisLembar, Lembar, Sel};

use crate::Progress;

use super::{Cacat, MAX_BARIS, MAX_KOLOM, MAX_TEKS};

/// Rows between two words about them.
const SETIAP: usize = 50;

/// What may still be read of the file.
pub(super) struct Jatah<'a> {
    progress: &'a Progress,
    baris: usize,
    teks: usize,
}

impl<'a> Jatah<'a> {
    /// All of it; `progress` hears of rows.
    pub(super) fn new(progress: &'a Progress) -> Self {
        Self { progress, baris: MAX_BARIS, teks: MAX_TEKS }
    }

    /// Goes on unless it was asked to stop: cells that hold nothing take time too.
    pub(super) fn heed(&self) -> Result<(), Cacat> {
        self.progress.heed().map_err(|_| Cacat::Dihentikan)
    }

    fn take_row(&mut self) -> Result<(), Cacat> {
        self.baris = self.baris.checked_sub(1).ok_or(Cacat::TerlaluBanyakBaris)?;
        let taken = MAX_BARIS - self.baris;
        if !taken.is_multiple_of(SETIAP) {
            return Ok(());
        }
        self.progress.step(u32::try_from(taken).unwrap_or(u32::MAX), 0).map_err(|_| Cacat::Dihentikan)
    }

    fn take_text(&mut self, len: usize) -> Result<(), Cacat> {
        self.teks = self.teks.checked_sub(len).ok_or(Cacat::TerlaluBanyakTeks)?;
        Ok(())
    }
}

/// Most merged ranges of a sheet, and most cells they are filled into.
const MAX_GABUNGAN: usize = 100_000;
const MAX_ISIAN: usize = 500_000;

/// A merged range: its first and last cell, row before column, from 0.
pub(super) struct Gabungan {
    pub(super) start: (u32, u32),
    pub(super) end: (u32, u32),
}

/// The cells of one sheet that hold something, by row and column from 0.
pub(super) struct Kisi {
    nama: String,
    sel: BTreeMap<u32, BTreeMap<u32, Sel>>,
    catatan: Vec<String>,
}

impl Kisi {
    /// An empty sheet.
    pub(super) fn new(nama: impl Into<String>) -> Self {
        Self { nama: nama.into(), sel: BTreeMap::new(), catatan: Vec::new() }
    }

    /// Keeps a cell.
    pub(super) fn put(&mut self, jatah: &mut Jatah, baris: u32, kolom: u32, sel: Sel) -> Result<(), Cacat> {
        if sel.teks.trim().is_empty() {
            return Ok(());
        }
        if kolom as usize >= 16_384 {
            return Err(Cacat::Rusak);
        }
        jatah.take_text(sel.teks.len() + 64)?;
        if !self.sel.contains_key(&baris) {
            jatah.take_row()?;
        }
        let row = self.sel.entry(baris).or_default();
        row.insert(kolom, sel);
        if row.len() > MAX_KOLOM {
            return Err(Cacat::TerlaluLebar(self.nama.clone()));
        }
        Ok(())
    }

    /// Its name.
    pub(super) fn nama(&self) -> &str {
        &self.nama
    }

    /// The text of a cell.
    fn text(&self, baris: u32, kolom: u32) -> Option<&str> {
        self.sel.get(&baris)?.get(&kolom).map(|sel| sel.teks.as_str())
    }

    /// The rows between two, both included, that hold something.
    fn rows(&self, from: u32, to: u32) -> Vec<u32> {
        self.sel.range(from..=to).map(|(baris, _)| *baris).collect()
    }

    /// Fills merged ranges: to the right in their first row, downwards where rows hold something else too.
    pub(super) fn merge(
        &mut self,
        jatah: &mut Jatah<'_>,
        ranges: impl IntoIterator<Item = Gabungan>,
    ) -> Result<(), Cacat> {
        let mut filled = 0_usize;
        for (count, range) in ranges.into_iter().enumerate() {
            if count >= MAX_GABUNGAN {
                return Err(Cacat::Jebakan);
            }
            let ((top, left), (bottom, right)) = (range.start, range.end);
            let Some(text) = self.text(top, left).map(str::to_owned) else { continue };
            if bottom < top || right < left {
                continue;
            }
            for baris in self.rows(top, bottom) {
                // Across a whole sheet a merge is a banner; sixty columns say as much.
                for kolom in left..=right.min(left.saturating_add(59)) {
                    if (baris, kolom) == (top, left) || self.text(baris, kolom).is_some() {
                        continue;
                    }
                    filled += 1;
                    if filled > MAX_ISIAN {
                        return Err(Cacat::Jebakan);
                    }
                    self.put(jatah, baris, kolom, Sel { teks: text.clone(), gabungan: true })?;
                }
            }
        }
        Ok(())
    }

    /// Adds what there is to tell.
    pub(super) fn tell(&mut self, sentence: String) {
        self.catatan.push(sentence);
    }

    /// The sheet, its columns moved to the left edge when none before them holds anything in any row.
    pub(super) fn finish(self) -> Result<Lembar, Cacat> {
        let used: std::collections::BTreeSet<u32> = self.sel.values().flat_map(BTreeMap::keys).copied().collect();
        if used.len() > MAX_KOLOM {
            return Err(Cacat::TerlaluLebar(self.nama));
        }
        // Columns far to the right without anything between are drawn together; those near keep their place, for a
        // person who maps them counts as the spreadsheet does.
        let far = used.iter().any(|kolom| *kolom as usize >= MAX_KOLOM);
        let place = |kolom: u32| -> usize { if far { used.range(..kolom).count() } else { kolom as usize } };
        let mut baris = Vec::with_capacity(self.sel.len());
        for (row, cells) in &self.sel {
            let width = cells.keys().next_back().map_or(0, |last| place(*last) + 1);
            let mut sel = vec![Sel::default(); width];
            for (kolom, one) in cells {
                if let Some(slot) = sel.get_mut(place(*kolom)) {
                    *slot = one.clone();
                }
            }
            baris.push(BarisLembar { nomor: row.saturating_add(1), sel });
        }
        Ok(Lembar { nama: self.nama, baris, catatan: self.catatan })
    }
}
