//! Malformed files and texts, a hundred thousand a format: valid samples bent, cut, doubled and mixed, the
//! same ones each time. Each is taken or refused in words: none ends in a panic, takes two seconds or 256 MB.
//!
//! What finds new ones by looking into the code is `fuzz/`.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use desk::Progress;
use domain::format::nomor::{IsiNomor, PolaNomor};
use domain::format::tanggal;
use domain::kalender::Muatan;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rust_xlsxwriter::Workbook;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Store;
use tests::window::Outcome;
use zip::write::SimpleFileOptions;

use crate::figure;
use crate::office::{Office, folder};

/// How many of each format.
const COUNT: usize = 100_000;
/// No file may take longer.
const PATIENCE: Duration = Duration::from_secs(2);
/// No format may take more memory, in kilobytes, the test itself included.
const MEMORY: u64 = 256 * 1024;

/// Bytes that mean something to one parser or another.
const TELLING: [&[u8]; 20] = [
    b"\0",
    b"\xff",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\"",
    b";",
    b",",
    b"\r",
    b"\n",
    b"{",
    b"}",
    b"{n",
    b"<",
    b">",
    b"&#0;",
    b"99999999999999999999",
    b"-1",
    b"PK\x03\x04",
    b"\xe2\x80\xae",
    b"0000-00-00",
];

/// One sample, bent in one to six ways.
fn bend(random: &mut ChaCha8Rng, sample: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for _ in 0..random.random_range(1..=6) {
        let at = random.random_range(0..=bytes.len());
        let to = random.random_range(at..=bytes.len().min(at + 64));
        match random.random_range(0..8) {
            0 if at < bytes.len() => bytes[at] ^= 1 << random.random_range(0..8),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let part = bytes[at..to].to_vec();
                let times = random.random_range(1..40);
                bytes.splice(at..at, part.repeat(times));
            }
            4 | 5 => drop(bytes.splice(at..to, TELLING[random.random_range(0..TELLING.len())].iter().copied())),
            6 => {
                let from = random.random_range(0..=other.len());
                let end = random.random_range(from..=other.len().min(from + 256));
                bytes.splice(at..to, other[from..end].iter().copied());
            }
            _ => drop(
                bytes
                    .splice(at..at, (0..random.random_range(1..16)).map(|_| random.random::<u8>()).collect::<Vec<_>>()),
            ),
        }
    }
    bytes
}

/// Hands [`COUNT`] bent samples to `take`, which says whether it took it.
fn bend_all(
    format: &str,
    samples: &[Vec<u8>],
    make: impl Fn(&mut ChaCha8Rng, &[u8], &[u8]) -> Outcome<Vec<u8>>,
    mut take: impl FnMut(&[u8]) -> bool,
) -> Outcome {
    let mut random = ChaCha8Rng::seed_from_u64(10);
    let (mut taken, mut longest) = (0, Duration::ZERO);
    for turn in 0..COUNT {
        let sample = &samples[turn % samples.len()];
        let other = &samples[random.random_range(0..samples.len())];
        let bytes = make(&mut random, sample, other)?;
        let start = Instant::now();
        taken += usize::from(take(&bytes));
        let mut took = start.elapsed();
        if took > PATIENCE {
            // A machine with much else to do is no fault of the file.
            let again = Instant::now();
            take(&bytes);
            took = took.min(again.elapsed());
        }
        assert!(took < PATIENCE, "{format}: file {turn} of {} bytes took {took:?}", bytes.len());
        longest = longest.max(took);
    }
    let most = most_memory();
    // Only where this test is alone in its process is the memory its own.
    if std::env::var_os("NEXTEST_EXECUTION_MODE").is_some_and(|mode| mode == "process-per-test") {
        assert!(most < MEMORY, "{format}: {most} kB of memory");
    }
    assert!(taken < COUNT, "{format}: some are refused, or nothing was bent");
    figure(
        &format!("malformed {format}"),
        &format!(
            "{COUNT}: {taken} taken, the others refused; longest {} ms, memory {} MB",
            longest.as_millis(),
            most / 1024
        ),
    );
    Ok(())
}

fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn plainly(random: &mut ChaCha8Rng, sample: &[u8], other: &[u8]) -> Outcome<Vec<u8>> {
    Ok(bend(random, sample, other))
}

fn texts(samples: &[&str]) -> Vec<Vec<u8>> {
    samples.iter().map(|sample| sample.as_bytes().to_vec()).collect()
}

#[test]
fn malformed_csv_is_taken_or_refused() -> Outcome {
    let samples = texts(&[
        "No;Judul Informasi;Ringkasan;Kelas;Unit;Waktu\n1;Laporan Keuangan;Neraca;Berkala;BPKAD;2025\n2;Renstra;;Setiap Saat;;\n",
        "id,judul,jenis\r\n1,\"Rencana, kerja\",Berkala\r\n2,\"Kata \"\"kutip\"\"\",Serta Merta\r\n",
        "\u{feff}a\tb\tc\n1\t2\t3\n\n4\t5\t6\n",
        "sep=;\nJudul;Tautan\nDPA;https://contoh.go.id\n",
    ]);
    let wide: Vec<u8> = "a;b\n1;2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let samples = [samples, vec![[b"\xff\xfe".to_vec(), wide].concat()]].concat();
    bend_all("CSV", &samples, plainly, |bytes| desk::impor::baca::read(bytes, &Progress::silent()).is_ok())
}

#[test]
fn malformed_xlsx_is_taken_or_refused() -> Outcome {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..6 {
        sheet.write_string(row, 0, format!("Informasi {row}"))?.write_number(row, 1, f64::from(row) * 40_000.5)?;
    }
    sheet.merge_range(7, 0, 8, 1, "Berkala", &rust_xlsxwriter::Format::new())?;
    book.add_worksheet().write_formula(0, 0, "=1+1")?;
    let whole = book.save_to_buffer()?;
    let mut archive = zip::ZipArchive::new(Cursor::new(whole.clone()))?;
    let mut parts = Vec::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place)?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        parts.push((part.name()?.into_owned(), bytes));
    }
    let telling: Vec<usize> =
        (0..parts.len()).filter(|at| parts[*at].0.starts_with("xl/") || parts[*at].0.starts_with('[')).collect();
    // Half of them bent as a whole, which mostly breaks the package; half with one sound package around a bent part.
    let make = |random: &mut ChaCha8Rng, sample: &[u8], other: &[u8]| -> Outcome<Vec<u8>> {
        if random.random_bool(0.5) {
            return Ok(bend(random, sample, other));
        }
        let bent = telling[random.random_range(0..telling.len())];
        let other = &parts[random.random_range(0..parts.len())].1;
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (at, (name, bytes)) in parts.iter().enumerate() {
            writer.start_file(name, stored)?;
            let bytes = if at == bent { bend(random, bytes, other) } else { bytes.clone() };
            writer.write_all(&bytes)?;
        }
        Ok(writer.finish()?.into_inner())
    };
    bend_all("XLSX", &[whole], make, |bytes| desk::impor::baca::read(bytes, &Progress::silent()).is_ok())
}

#[test]
fn malformed_tables_of_holidays_are_taken_or_refused() -> Outcome {
    let shipped = include_str!("../../src-tauri/crates/domain/data/hari_libur.csv");
    let short: String = shipped.lines().take(12).map(|line| format!("{line}\n")).collect();
    let samples = texts(&[&short, &short.replace(',', ";"), "tahun,tanggal,nama\n2026,2026-01-01,Tahun Baru\n"]);
    bend_all("table of holidays", &samples, plainly, |bytes| Muatan::read(bytes).salah.is_empty())
}

#[test]
fn malformed_backups_are_taken_or_refused() -> Outcome {
    let hash = |bytes: &[u8]| HEXLOWER.encode(&Sha256::digest(bytes));
    let (keys, data) = (b"{\"versi\":1}".to_vec(), vec![7; 300]);
    let part = |nama: &str, bytes: &[u8]| json!({ "nama": nama, "ukuran": bytes.len(), "sha256": hash(bytes) });
    let manifest = json!({
        "versi": 1, "program": "0.1.0", "skema": 8, "dibuat": "2026-11-23T09:12:00+07:00",
        "kantor": { "badan_publik": "Pemkab", "unit": "Dinas", "latihan": true },
        "jurnal": { "baris": 6, "epoch": 1, "kepala": hash(b"x") },
        "register": [{ "jenis": "permohonan", "tahun": 2026, "kode": "", "terakhir": 3 }],
        "lampiran": 0, "isi": [part("kunci.json", &keys), part("kantor.db", &data)]
    });
    // The seal is put on afterwards, so that it is the manifest that is met and not the seal.
    let make = |random: &mut ChaCha8Rng, sample: &[u8], other: &[u8]| -> Outcome<Vec<u8>> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        let manifest = if random.random_bool(0.9) { bend(random, sample, other) } else { sample.to_vec() };
        for (name, bytes) in [("manifes.json", &manifest), ("kunci.json", &keys), ("kantor.db", &data)] {
            writer.start_file(name, stored)?;
            writer.write_all(bytes)?;
        }
        writer.set_comment("0".repeat(64))?;
        let mut bytes = writer.finish()?.into_inner();
        if random.random_bool(0.2) {
            let front = bytes.len() - 64;
            let mut bent = bend(random, &bytes[..front], other);
            bent.extend([b'0'; 64]);
            bytes = bent;
        }
        let front = bytes.len() - 64;
        let seal = hash(&bytes[..front]);
        bytes[front..].copy_from_slice(seal.as_bytes());
        Ok(bytes)
    };
    let room = folder()?;
    let place = room.path().join("uji.cadangan");
    let office = room.path().join("kantor");
    fs::create_dir_all(&office)?;
    bend_all("backup", &[serde_json::to_vec_pretty(&manifest)?], make, |bytes| {
        fs::write(&place, bytes).is_ok() && store::cadangan::unpack(&place, &office).is_ok()
    })
}

#[test]
fn malformed_words_are_searched_for_without_harm() -> Outcome {
    let office = Office::with(3)?;
    let store = Store::open(&office.data(), &office.key)?;
    let samples = texts(&[
        "anggaran pendidikan",
        "0001/PPID/XI/2026",
        "3201014503900001",
        "\"dana desa\" OR NEAR(a b)",
        "a* -b ^c",
    ]);
    let mut refused = 0;
    bend_all("search", &samples, plainly, |bytes| {
        let words = String::from_utf8_lossy(bytes);
        let found = store.read(|reader| reader.search(&words, 50));
        refused += usize::from(found.is_err());
        found.is_ok_and(|rows| !rows.is_empty())
    })?;
    assert_eq!(refused, 0, "no text is an error to search for");
    Ok(())
}

#[test]
fn malformed_patterns_of_numbers_are_taken_or_refused() -> Outcome {
    let samples = texts(&[
        "{n:04}/PPID/{bulan_romawi}/{tahun}",
        "{klasifikasi}/{n}/{kode_unit}",
        "B-{n}/{perangkat}/{bulan:02}/{tahun}",
    ]);
    let tanggal = NaiveDate::from_ymd_opt(2026, 11, 2).ok_or("a date")?;
    let isi = IsiNomor { n: 7, tanggal, kode_unit: "OR", perangkat: "DISKOMINFO", klasifikasi: "000.8.3.3" };
    bend_all("pattern of numbers", &samples, plainly, |bytes| {
        PolaNomor::parse(&String::from_utf8_lossy(bytes)).is_ok_and(|pola| pola.render(&isi).is_ok())
    })
}

#[test]
fn malformed_dates_are_taken_or_refused() -> Outcome {
    let samples =
        texts(&["23 November 2026", "2026-11-23", "23/11/2026", "23-11-26", "23112026", "Senin, 23 Nov 2026"]);
    bend_all("date", &samples, plainly, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        // What is read is a date that can be written and read again.
        tanggal::parse(&text).is_ok_and(|date| tanggal::parse(&tanggal::form(date)) == Ok(date))
    })
}
