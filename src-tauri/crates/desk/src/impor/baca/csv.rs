//! CSV and TSV: comma, semicolon or tab, told by which of them cuts the rows most alike; quoted line breaks stay in their
//! cell.

use csv::{ReaderBuilder, StringRecord, Terminator};
use documents::sel::unguard;
use domain::impor::{Lembar, Sel};

use crate::Progress;

use super::kisi::{Jatah, Kisi};
use super::{Cacat, huruf};

/// Separators, the likelier first.
const PEMISAH: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Records by which the separator is told.
const CONTOH: usize = 200;

/// The one sheet of a CSV file.
pub(super) fn read(bytes: &[u8], progress: &Progress) -> Result<Lembar, Cacat> {
    let huruf::Terbaca { teks, catatan } = huruf::decode(bytes);
    if !is_text(&teks) {
        return Err(Cacat::BukanTabel);
    }
    let (declared, body) = declaration(&teks);
    let pemisah = declared.unwrap_or_else(|| separator(body));
    let mut kisi = Kisi::new("");
    if let Some(catatan) = catatan {
        kisi.tell(catatan);
    }
    let mut jatah = Jatah::new(progress);
    let skipped = line_of(&teks, teks.len() - body.len());
    let mut reader = builder(pemisah).from_reader(body.as_bytes());
    let mut record = StringRecord::new();
    let mut wide = false;
    let mut lines = Lines { body: body.as_bytes(), at: 0, line: 0 };
    while reader.read_record(&mut record).map_err(|_| Cacat::Rusak)? {
        let start = record.position().map_or(0, csv::Position::byte);
        let baris = u32::try_from(lines.before(start) + skipped).map_err(|_| Cacat::TerlaluBanyakBaris)?;
        for (kolom, text) in record.iter().enumerate() {
            wide |= kolom > 0 && !text.trim().is_empty();
            kisi.put(&mut jatah, baris, u32::try_from(kolom).map_err(|_| Cacat::Rusak)?, Sel::new(unguard(text)))?;
        }
    }
    // Running text has no columns; a list of one column is none either.
    if wide { kisi.finish() } else { Err(Cacat::BukanTabel) }
}

fn builder(pemisah: u8) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(pemisah).terminator(Terminator::CRLF);
    builder
}

/// `sep=;`, as Excel writes it on the first line.
fn declaration(text: &str) -> (Option<u8>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_end().as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sep] if PEMISAH.contains(sep) => (Some(*sep), rest),
        _ => (None, text),
    }
}

/// The separator that cuts most rows into the same number of cells, more than one.
fn separator(text: &str) -> u8 {
    let mut best = (0, PEMISAH[0]);
    for pemisah in PEMISAH {
        let mut widths: Vec<usize> = Vec::new();
        for record in builder(pemisah).from_reader(text.as_bytes()).records().take(CONTOH) {
            let Ok(record) = record else { break };
            if record.len() > 1 {
                widths.push(record.len());
            }
        }
        widths.sort_unstable();
        let (mut most, mut run) = ((0, 0), (0, 0));
        for width in widths {
            run = if run.0 == width { (width, run.1 + 1) } else { (width, 1) };
            most = if run.1 * run.0 > most.1 * most.0 { run } else { most };
        }
        let score = most.0 * most.1;
        if score > best.0 {
            best = (score, pemisah);
        }
    }
    best.1
}

/// Lines of a file, counted as a text editor counts them. The reader's own count lags by the ends of lines it has not
/// passed yet.
struct Lines<'a> {
    body: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// Lines before the record that begins at or after `start`, past the empty ones.
    fn before(&mut self, start: u64) -> u64 {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        while let Some(byte) = self.body.get(self.at) {
            if self.at >= start && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            let ends = *byte == b'\n' || *byte == b'\r' && self.body.get(self.at + 1) != Some(&b'\n');
            self.line += u64::from(ends);
            self.at += 1;
        }
        self.line
    }
}

fn line_of(text: &str, at: usize) -> u64 {
    text.as_bytes().get(..at).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count() as u64
}

/// Whether it is text at all: hardly any sign that no text has.
fn is_text(text: &str) -> bool {
    let (mut all, mut odd) = (0_usize, 0_usize);
    for c in text.chars().take(65_536) {
        all += 1;
        odd += usize::from(c.is_control() && !matches!(c, '\n' | '\r' | '\t') || c == '\u{FFFD}');
    }
    all > 0 && odd * 200 < all
}
