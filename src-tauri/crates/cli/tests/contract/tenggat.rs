//! `ppid tenggat`: the worked cases, the exact JSON, dates as people write them.

use serde_json::json;

use crate::ppid::{Outcome, Tempat};

/// The worked cases of the domain: the command must not count differently.
const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/tests/data/tenggat.csv");

#[test]
fn every_worked_case_gets_its_deadline_and_its_counted_days() -> Outcome {
    let tempat = Tempat::new()?;
    let mut cases = 0;
    for row in csv::Reader::from_path(CASES)?.records() {
        let row = row?;
        let words =
            ["tenggat", "--json", "--mulai", &row[1], "--hari", &row[2], "--pekan", &row[3], "--cuti-bersama", &row[4]];
        let answer = tempat.run(words)?;
        let value = answer.json()?;
        let counted: Vec<&str> = row[7].split_whitespace().collect();
        assert_eq!(answer.status, 0, "{}: {answer:?}", &row[0]);
        assert_eq!(value["jatuh_tempo"], json!(row[5]), "{}: the deadline", &row[0]);
        assert_eq!(value["sementara"].to_string(), row[6], "{}: certain or provisional", &row[0]);
        assert_eq!(value["dihitung"], json!(counted), "{}: the days counted", &row[0]);
        cases += 1;
    }
    assert!(cases >= 30, "every case was asked, not {cases}");
    Ok(())
}

#[test]
fn the_json_is_exactly_that_of_the_contract() -> Outcome {
    const SKB: &str = "SKB 1497/2025, 2/2025, 5/2025 (19-9-2025)";
    let cuti = format!("{SKB}; ASN: Keppres 42/2025");
    let answer = Tempat::new()?.run(["tenggat", "--mulai", "2026-03-10", "--hari", "6", "--json"])?;
    let expected = json!({
        "jatuh_tempo": "2026-03-25",
        "sementara": false,
        "dihitung": ["2026-03-11", "2026-03-12", "2026-03-13", "2026-03-16", "2026-03-17", "2026-03-25"],
        "dilewati": [
            { "tanggal": "2026-03-14", "sebab": "akhir_pekan", "nama": "Sabtu" },
            { "tanggal": "2026-03-15", "sebab": "akhir_pekan", "nama": "Minggu" },
            { "tanggal": "2026-03-18", "sebab": "cuti_bersama", "nama": "Cuti bersama Hari Suci Nyepi (Tahun Baru Saka 1948)", "dasar": cuti },
            { "tanggal": "2026-03-19", "sebab": "libur_nasional", "nama": "Hari Suci Nyepi (Tahun Baru Saka 1948)", "dasar": SKB },
            { "tanggal": "2026-03-20", "sebab": "cuti_bersama", "nama": "Cuti bersama Idul Fitri 1447 Hijriah", "dasar": cuti },
            { "tanggal": "2026-03-21", "sebab": "akhir_pekan", "nama": "Sabtu", "bertepatan": "Idul Fitri 1447 Hijriah" },
            { "tanggal": "2026-03-22", "sebab": "akhir_pekan", "nama": "Minggu", "bertepatan": "Idul Fitri 1447 Hijriah (hari kedua)" },
            { "tanggal": "2026-03-23", "sebab": "cuti_bersama", "nama": "Cuti bersama Idul Fitri 1447 Hijriah", "dasar": cuti },
            { "tanggal": "2026-03-24", "sebab": "cuti_bersama", "nama": "Cuti bersama Idul Fitri 1447 Hijriah", "dasar": cuti }
        ]
    });
    assert_eq!(answer.json()?, expected, "no field more, none less");
    assert!(answer.out.starts_with(r#"{"jatuh_tempo":"#), "the deadline comes first: {}", answer.out);
    Ok(())
}

#[test]
fn a_date_is_read_as_people_write_it_and_refused_when_it_is_none() -> Outcome {
    let tempat = Tempat::new()?;
    for date in ["2026-03-10", "10-03-2026", "10/3/2026", "10 Maret 2026", "Selasa, 10 Maret 2026"] {
        let answer = tempat.run(["tenggat", "--mulai", date, "--hari", "10", "--json"])?;
        assert_eq!(answer.json()?["jatuh_tempo"], "2026-03-31", "{date} is 10 March 2026");
    }
    for date in ["31-02-2026", "2026-13-01", "02/03/26", "besok", "46082", ""] {
        let answer = tempat.run(["tenggat", "--mulai", date, "--hari", "10", "--json"])?;
        let message = answer.json()?["message"].to_string();
        assert_eq!(answer.status, 2, "{date} is no date");
        assert!(message.contains("--mulai"), "{date}: the flag is named: {message}");
    }
    for days in ["401", "0", "-1", "2,5", "99999999999999999999", ""] {
        let answer = tempat.run(["tenggat", "--mulai", "2026-03-10", "--hari", days, "--json"])?;
        let message = answer.json()?["message"].to_string();
        assert_eq!(answer.status, 2, "{days} is no number of days");
        assert!(message.contains("--hari") && message.contains("1 sampai 400"), "{days}: the range is told: {message}");
    }
    Ok(())
}

#[test]
fn the_text_names_every_day_and_says_what_is_provisional() -> Outcome {
    let tempat = Tempat::new()?;
    let answer = tempat.run(["tenggat", "--mulai", "2026-03-10", "--hari", "10"])?;
    for words in ["Jatuh tempo: Selasa, 31 Maret 2026", "hari ke-10", "19 Maret 2026 · Hari Suci Nyepi"] {
        assert!(answer.out.contains(words), "the text says {words}: {}", answer.out);
    }
    assert!(!answer.out.contains("Sementara"), "2026 is decreed in full: {}", answer.out);
    let later = tempat.run(["tenggat", "--mulai", "2027-12-28", "--hari", "10"])?;
    assert!(later.out.contains("Sementara"), "2028 is not decreed yet: {}", later.out);
    Ok(())
}
