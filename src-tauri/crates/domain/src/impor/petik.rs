//! Rows of a sheet gathered into entries: what stands under which heading, what continues the entry above, what is no
//! entry at all. The same for every list.

use std::collections::BTreeMap;

use super::baris::{self, Isian, Judulan};
use super::kata::{self, Cacah};
use super::kelas::{self, KelasTerbaca};
use super::kepala::{self, Kepala};
use super::pemetaan::{LembarTerbaca, Pilihan};
use super::susun::{choose, summary};
use super::{BarisLembar, Lembar};
use super::{Bidang, JenisDaftar};

/// One entry as the sheet says it.
#[derive(Clone, Debug, Default)]
pub(super) struct Mentah {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its first row in the file.
    pub baris: u32,
    /// What each field says: one text a row that says something.
    pub isi: BTreeMap<Bidang, Vec<String>>,
    /// The class it stands under, and what said so.
    pub kelas: Option<(KelasTerbaca, &'static str)>,
    /// The heading it stands under.
    pub kelompok: String,
    /// What was guessed.
    pub catatan: Vec<String>,
    /// Whether a cross is a no in its sheet, because there are ticks too.
    pub silang_tidak: bool,
    /// Unit that the sheet says for all its rows, and where.
    pub unit: Option<(String, &'static str)>,
    /// Fields its sheet has columns for.
    pub kolom: Vec<Bidang>,
    /// Whether its sheet has a column for titles.
    pub ada_judul: bool,
    /// Whether its sheet has a column for the unit.
    pub ada_kolom_unit: bool,
}

impl Mentah {
    /// The text of a field, its lines joined; empty when it says nothing.
    pub(super) fn text(&self, bidang: Bidang) -> String {
        self.isi.get(&bidang).map(|lines| lines.join("\n")).unwrap_or_default()
    }

    /// The text of a field on one line.
    pub(super) fn line(&self, bidang: Bidang) -> String {
        let mut parts: Vec<&str> = Vec::new();
        for part in self.isi.get(&bidang).into_iter().flatten().flat_map(|text| text.lines()).map(str::trim) {
            if !part.is_empty() && !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join("; ")
    }

    /// Its cells as the sheet says them, those first that every row needs, for a person to read and mend.
    pub(super) fn cells(&self, needed: &[Bidang]) -> Vec<(Bidang, String)> {
        let others = self.kolom.iter().filter(|bidang| !needed.contains(bidang));
        let mut cells: Vec<(Bidang, String)> = Vec::new();
        for bidang in needed.iter().chain(others) {
            if *bidang != Bidang::Nomor && !cells.iter().any(|(other, _)| other == bidang) {
                cells.push((*bidang, self.text(*bidang)));
            }
        }
        cells
    }

    /// Whether the field is marked.
    pub(super) fn marked(&self, bidang: Bidang) -> bool {
        let lines = self.isi.get(&bidang).into_iter().flatten();
        lines.into_iter().any(|text| super::pecah::is_marked(text) && !(self.silang_tidak && is_cross(text)))
    }
}

fn is_cross(text: &str) -> bool {
    matches!(text.trim(), "x" | "X" | "×" | "✗" | "✘" | "✕" | "☒")
}

fn is_tick(text: &str) -> bool {
    matches!(text.trim(), "√" | "✓" | "✔" | "v" | "V" | "☑" | "ü" | "ya" | "Ya" | "YA" | "\u{F0FC}")
}

/// Entries of all sheets, and what was made of each sheet.
pub(super) fn gather(lembar: &[Lembar], jenis: JenisDaftar, pilihan: &Pilihan) -> (Vec<LembarTerbaca>, Vec<Mentah>) {
    let mut entries: Vec<Mentah> = Vec::new();
    let mut before: Option<Kepala> = None;
    let mut told = Vec::with_capacity(lembar.len());
    for (place, one) in lembar.iter().enumerate() {
        let mut catatan = one.catatan.clone();
        let chosen = choose(one, jenis, pilihan, before.as_ref(), &mut catatan);
        let first = entries.len();
        if chosen.dikenal {
            let mut gathering = Gathering::new(place, one, jenis, chosen.kepala.clone());
            gathering.run(&mut entries);
            catatan.append(&mut gathering.catatan);
        }
        told.push(summary(one, &chosen, entries.len() - first, catatan));
        if chosen.dikenal {
            before = Some(chosen.kepala);
        }
    }
    for entry in &mut entries {
        if let Some(typed) = pilihan.koreksi.get(&(entry.lembar, entry.baris)) {
            for (bidang, text) in typed {
                entry.isi.insert(*bidang, vec![text.clone()]);
            }
        }
    }
    (told, entries)
}

/// A sheet being gathered.
struct Gathering<'a> {
    place: usize,
    lembar: &'a Lembar,
    jenis: JenisDaftar,
    kepala: Kepala,
    counted: bool,
    silang_tidak: bool,
    kelas: Option<(KelasTerbaca, &'static str)>,
    kelompok: String,
    unit: Option<(String, &'static str)>,
    di_kaki: bool,
    catatan: Vec<String>,
    /// Rows that no entry took, and the first of them.
    lewat: (usize, u32),
}

impl<'a> Gathering<'a> {
    fn new(place: usize, lembar: &'a Lembar, jenis: JenisDaftar, kepala: Kepala) -> Self {
        let mut this = Self {
            place,
            lembar,
            jenis,
            kepala,
            counted: false,
            silang_tidak: false,
            kelas: kelas::read(&lembar.nama).map(|kelas| (kelas, "nama lembar")),
            kelompok: String::new(),
            unit: sheet_unit(&lembar.nama).map(|unit| (unit, "nama lembar")),
            di_kaki: false,
            catatan: Vec::new(),
            lewat: (0, 0),
        };
        for baris in lembar.baris.iter().take(this.kepala.mulai) {
            if let Some(unit) = baris::banner_unit(&baris.sel) {
                this.unit = Some((unit, "baris di atas daftar"));
            }
            let mut own = baris.sel.iter().filter(|sel| sel.is_own());
            if let (Some(sel), None) = (own.next(), own.next())
                && let Some(kelas) = kelas::read_heading(&sel.teks)
            {
                this.kelas = Some((kelas, "judul di atas daftar"));
            }
        }
        this.look_ahead();
        this
    }

    /// What only the whole list tells: whether its rows are counted, and what a cross means.
    fn look_ahead(&mut self) {
        let mut counts = 0;
        let (mut ticks, mut crosses) = (false, false);
        for baris in self.lembar.baris.iter().skip(self.kepala.isi) {
            for isian in baris::own(baris, &self.kepala) {
                match isian.bidang {
                    Some(Bidang::Nomor) if kata::cacah(isian.teks).is_some() => counts += 1,
                    Some(bidang) if bidang.is_mark() => {
                        ticks |= is_tick(isian.teks);
                        crosses |= is_cross(isian.teks);
                    }
                    _ => {}
                }
            }
        }
        self.counted = counts > 0;
        self.silang_tidak = ticks && crosses;
        if self.silang_tidak {
            self.catatan.push("Pada lembar ini tanda silang dibaca “tidak”, karena ada tanda centang juga.".to_owned());
        }
    }

    fn run(&mut self, entries: &mut Vec<Mentah>) {
        let first = entries.len();
        let mut at = self.kepala.isi;
        while let Some(baris) = self.lembar.baris.get(at) {
            if kepala::may_repeat(baris, self.jenis)
                && let Some(again) = kepala::at_row(self.lembar, at, self.jenis)
            {
                at = again.isi;
                self.kepala = again;
                self.di_kaki = false;
                continue;
            }
            self.take(at, baris, first, entries);
            at += 1;
        }
        let (count, from) = self.lewat;
        if count > 0 {
            self.catatan.push(format!(
                "{count} baris mulai baris {from} tidak diambil: kaki daftar, tanda tangan, atau jumlah."
            ));
        }
    }

    fn take(&mut self, at: usize, baris: &BarisLembar, first: usize, entries: &mut Vec<Mentah>) {
        let own = baris::own(baris, &self.kepala);
        if own.is_empty() || baris::counts_columns(&own) {
            return;
        }
        let number = own.iter().any(|isian| isian.bidang == Some(Bidang::Nomor) && kata::cacah(isian.teks).is_some());
        let pokok = self.pokok(&own);
        let full = pokok && own.iter().filter(|isian| isian.bidang.is_some()).count() >= 3;
        if baris::is_total(&own) || !number && !full && baris::is_foot(&own) {
            self.di_kaki |= !baris::is_total(&own);
            self.skip(baris.nomor);
            return;
        }
        if let Some(heading) = baris::heading(&own, &self.kepala, self.counted, self.next_count(at)) {
            let class = matches!(heading, Judulan::Kelas(_));
            if self.di_kaki && !class {
                return self.skip(baris.nomor);
            }
            self.di_kaki = false;
            match heading {
                Judulan::Kelas(kelas) => {
                    self.kelas = Some((kelas, "judul kelompok"));
                    self.kelompok.clear();
                }
                Judulan::Kelompok(text) => self.kelompok = text,
            }
            return;
        }
        // A title of its own beside facts that a merge repeats is an entry too.
        let merged = baris::repeated(baris, &self.kepala);
        let facts = self.has_facts(&own) || self.has_facts(&merged);
        let entry = pokok && (number || !self.counted && !self.is_tail(&own) || full || facts);
        if self.di_kaki && !(entry && (number || full)) {
            return self.skip(baris.nomor);
        }
        let numbered_facts = number && own.len() > 1 && !pokok && self.has_facts(&own);
        if entry || numbered_facts {
            self.di_kaki = false;
            entries.push(self.entry(baris, &own));
        } else if entries.len() > first
            && let Some(last) = entries.last_mut()
        {
            let only_number = own.iter().all(|isian| isian.bidang == Some(Bidang::Nomor));
            if !only_number {
                continue_entry(last, &own, self.jenis);
            }
        } else {
            self.skip(baris.nomor);
        }
    }

    fn skip(&mut self, nomor: u32) {
        if self.lewat.0 == 0 {
            self.lewat.1 = nomor;
        }
        self.lewat.0 += 1;
    }

    /// Whether the row says what it is about: its title, or its summary when the list has no titles or is not counted.
    fn pokok(&self, own: &[Isian<'_>]) -> bool {
        let has = |bidang: Bidang| own.iter().any(|isian| isian.bidang == Some(bidang));
        let [first, rest @ ..] = self.jenis.pokok() else { return false };
        if has(*first) {
            return true;
        }
        let number = own.iter().any(|isian| isian.bidang == Some(Bidang::Nomor) && kata::cacah(isian.teks).is_some());
        rest.iter().any(|bidang| has(*bidang)) && (!self.kepala.has(*first) || number || !self.counted)
    }

    /// Whether the row, in a list that is not counted, only goes on with the one above: a summary without a title.
    fn is_tail(&self, own: &[Isian<'_>]) -> bool {
        let [first, ..] = self.jenis.pokok() else { return false };
        self.kepala.has(*first) && !own.iter().any(|isian| isian.bidang == Some(*first)) && own.len() < 3
    }

    /// Whether the row says more than what it is about.
    fn has_facts(&self, own: &[Isian<'_>]) -> bool {
        let mut told = own.iter().filter_map(|isian| isian.bidang);
        match self.jenis {
            // A case begins with its day or number: an address or an item may go on below it.
            JenisDaftar::Permohonan => told.any(|bidang| matches!(bidang, Bidang::Tanggal | Bidang::NomorPendaftaran)),
            JenisDaftar::Keberatan => {
                told.any(|bidang| matches!(bidang, Bidang::TanggalKeberatan | Bidang::NomorKeberatan))
            }
            JenisDaftar::Dip | JenisDaftar::Dik | JenisDaftar::Unit => {
                told.any(|bidang| bidang != Bidang::Nomor && !self.jenis.pokok().contains(&bidang))
            }
        }
    }

    /// How the next row that says something counts.
    fn next_count(&self, at: usize) -> Option<Cacah> {
        let next = self.lembar.baris.get(at + 1)?;
        let own = baris::own(next, &self.kepala);
        let number = own.iter().find(|isian| isian.bidang == Some(Bidang::Nomor))?;
        kata::cacah(number.teks).or_else(|| kata::without_count(number.teks).0)
    }

    fn entry(&self, baris: &BarisLembar, own: &[Isian<'_>]) -> Mentah {
        let mut entry = Mentah {
            lembar: self.place,
            baris: baris.nomor,
            kelas: self.kelas,
            kelompok: self.kelompok.clone(),
            silang_tidak: self.silang_tidak,
            unit: self.unit.clone(),
            kolom: self.kepala.arti.iter().flatten().copied().collect(),
            ada_judul: self.kepala.has(Bidang::Judul),
            ada_kolom_unit: self.kepala.has(Bidang::Unit),
            ..Mentah::default()
        };
        let merged = baris::repeated(baris, &self.kepala);
        for isian in own.iter().chain(&merged) {
            if let Some(bidang) = isian.bidang {
                entry.isi.entry(bidang).or_default().push(isian.teks.to_owned());
            }
        }
        entry
    }
}

/// Adds what a row without a number and a title says to the entry above it.
fn continue_entry(entry: &mut Mentah, own: &[Isian<'_>], jenis: JenisDaftar) {
    for isian in own {
        let Some(bidang) = isian.bidang.filter(|bidang| *bidang != Bidang::Nomor) else { continue };
        // A title that goes on is told below the title, so that the title itself stays short.
        let bidang = if bidang == Bidang::Judul && jenis == JenisDaftar::Dip { Bidang::Ringkasan } else { bidang };
        let lines = entry.isi.entry(bidang).or_default();
        let text = isian.teks;
        let once = !matches!(
            bidang,
            Bidang::Ringkasan
                | Bidang::Judul
                | Bidang::Informasi
                | Bidang::Uraian
                | Bidang::Rincian
                | Bidang::KasusPosisi
        );
        if !(once && lines.iter().any(|line| line == text)) {
            lines.push(text.to_owned());
        }
    }
}

/// The unit a sheet is named after, when its name reads like one.
fn sheet_unit(nama: &str) -> Option<String> {
    const BEGIN: [&str; 30] = [
        "dinas",
        "badan",
        "kecamatan",
        "camat",
        "kec",
        "bagian",
        "biro",
        "rsud",
        "rs",
        "puskesmas",
        "sekretariat",
        "inspektorat",
        "setda",
        "setwan",
        "satpol",
        "kelurahan",
        "desa",
        "uptd",
        "upt",
        "fakultas",
        "bappeda",
        "diskominfo",
        "disdik",
        "dinkes",
        "dinsos",
        "bpbd",
        "bkd",
        "dishub",
        "kesbangpol",
        "disdukcapil",
    ];
    let words = kata::words(nama);
    let first = words.first()?;
    BEGIN.contains(&first.as_str()).then(|| nama.trim().to_owned())
}
