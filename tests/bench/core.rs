//! The core without a window: login, registering, search, lists, receipt, register, figures, annual report, on offices of
//! three sizes.

use std::path::Path;
use std::process::Command;

use desk::calls::{dispatch, dispatch_file};
use desk::{Clock, Desk, Progress, latihan};
use serde_json::{Value, json};
use tests::window::Outcome;

use crate::figures::{memory_mb, print, say, times};

const PASSWORD: &str = "pengukuran-meja";
const WORDS: [&str; 8] = [
    "permohonan",
    "anggaran pendidikan",
    "siti",
    "0123/PPID",
    "dana desa 2024",
    "stunting",
    "pupuk bersubsidi",
    "tidak-ada-kata-ini",
];

/// Measures everything of the core.
pub fn measure() -> Outcome {
    for (count, whole_register) in [(1_000, false), (10_000, true), (100_000, false)] {
        let home = tempfile::tempdir()?;
        let desk = Desk::at(home.path(), Clock::System);
        let filled = times(1, |_| latihan::prepare_bare(&desk, PASSWORD, count, 7))?;
        say(&format!("filling an office with {count}"), &format!("{:.1} s", filled[0].as_secs_f64()), "-");
        office(&desk, count)?;
        drop(desk);
        if whole_register {
            register_in_a_process(home.path())?;
        }
    }
    Ok(())
}

fn office(desk: &Desk, count: u32) -> Outcome {
    let at = |what: &str| format!("{what} at {count}");
    print(
        &at("login (core)"),
        times(5, |_| dispatch(desk, "log_in", json!({ "masuk": "latihan", "kata_sandi": PASSWORD })).map(drop))?,
        "600 ms with the window",
    );
    print(&at("Beranda"), times(50, |_| dispatch(desk, "beranda", json!({})).map(drop))?, "-");
    let mut last = Value::Null;
    print(
        &at("registering one request"),
        times(300, |turn| dispatch(desk, "register_permohonan", request(turn)).map(|done| last = done))?,
        "p95 50 ms",
    );
    print(
        &at("search"),
        times(400, |turn| dispatch(desk, "search", json!({ "kata": WORDS[turn % WORDS.len()] })).map(drop))?,
        "p95 50 ms",
    );
    print(
        &at("list, first page"),
        times(100, |_| dispatch(desk, "list_permohonan", json!({})).map(drop))?,
        "p95 50 ms",
    );
    let id = last["id"].clone();
    print(
        &at("receipt (PDF)"),
        times(50, |_| {
            dispatch_file(desk, "tanda_bukti", json!({ "id": id, "kertas": "a4", "cetak": false }), &Progress::silent())
                .map(drop)
        })?,
        "30 ms",
    );
    reports(desk, count)
}

/// The figures of the present year as Laporan shows them, with an objection to every hundredth request, and the reports made
/// of them.
fn reports(desk: &Desk, count: u32) -> Outcome {
    let at = |what: &str| format!("{what} at {count}");
    let now = dispatch(desk, "status", json!({}))?["sekarang"].clone();
    let today = now.as_str().and_then(|now| now.get(..10)).ok_or("a day")?;
    let objections =
        (0..count / 100).map(|_| Ok(serde_json::from_value(objection(today))?)).collect::<Outcome<Vec<_>>>()?;
    desk::keberatan::register_all(desk, &objections)?;
    let year: i32 = now.as_str().and_then(|now| now.get(..4)).ok_or("a year")?.parse()?;
    let period = json!({ "dari": format!("{year}-01-01"), "sampai": format!("{year}-12-31") });
    print(
        &at("figures of the year"),
        times(40, |_| dispatch(desk, "get_angka", period.clone()).map(drop))?,
        "p95 100 ms at 100,000",
    );
    print(
        &at("figures as PDF"),
        times(10, |_| dispatch_file(desk, "angka", period.clone(), &Progress::silent()).map(drop))?,
        "1 s at 100,000",
    );
    for (bentuk, aim) in [("pdf", "1 s at 100,000"), ("docx", "1 s at 100,000")] {
        let input = json!({ "tahun": year, "bentuk": bentuk });
        print(
            &at(&format!("annual report ({bentuk})")),
            times(5, |_| dispatch_file(desk, "laporan_tahunan", input.clone(), &Progress::silent()).map(drop))?,
            aim,
        );
    }
    Ok(())
}

/// The register of a whole office in a process of its own, so that its memory is its own.
fn register_in_a_process(home: &Path) -> Outcome {
    let told = Command::new(std::env::current_exe()?).arg("register").arg(home).arg(PASSWORD).status()?;
    if told.success() { Ok(()) } else { Err("the register could not be measured".into()) }
}

/// Prints the register of `data` as PDF, XLSX and CSV and says what it took.
pub fn register_alone(data: &Path, password: &str) -> Outcome {
    let desk = Desk::at(data, Clock::System);
    dispatch(&desk, "log_in", json!({ "masuk": "latihan", "kata_sandi": password }))?;
    let period = json!({ "dari": "2020-01-01", "sampai": "2099-12-31" });
    let rows = dispatch(&desk, "count_register", period)?["jumlah"].clone();
    for (kind, aim) in [("pdf", "1.5 s, 200 MB"), ("xlsx", "1 s"), ("csv", "-")] {
        let input = json!({ "dari": "2020-01-01", "sampai": "2099-12-31", "kertas": "f4", "samarkan": true, "bentuk": kind, "cetak": false });
        let mut bytes = 0;
        let taken = times(3, |_| {
            dispatch_file(&desk, "register", input.clone(), &Progress::silent()).map(|file| bytes = file.bytes.len())
        })?;
        print(&format!("register of {rows} rows as {kind} ({} kB)", bytes / 1024), taken, aim);
        say(
            "  most memory of that process so far",
            &format!("{} MB", memory_mb("VmHWM").unwrap_or_default()),
            "200 MB (pdf)",
        );
    }
    Ok(())
}

/// An objection on ground b, which needs no request.
fn objection(today: &str) -> Value {
    json!({
        "saluran": "datang_langsung", "alasan": ["b"], "ditemukan": today, "kasus_posisi": "Laporan keuangan tidak ada di laman.",
        "tujuan": "Pengawasan warga", "informasi": "Laporan keuangan 2025", "bukti": ["ktp"],
        "pemohon": {
            "jenis": "perorangan", "nama": "Dewi Pengukur", "nik": "1999011508960001", "alamat": "Jalan Kenanga 8",
            "pekerjaan": "Petani"
        }
    })
}

fn request(turn: usize) -> Value {
    json!({
        "saluran": "datang_langsung",
        "pemohon": {
            "jenis": "perorangan", "nama": "Dewi Pengukur", "nik": format!("19990115089{:05}", 50_000 + turn % 9_999 + 1),
            "alamat": "Jalan Merdeka No. 12", "telepon": "081273001188", "pekerjaan": "Peneliti"
        },
        "butir": [{ "rincian": "Laporan realisasi anggaran Dinas Pendidikan tahun 2025, termasuk rincian belanja rehabilitasi sekolah" }],
        "tujuan": "Penelitian", "cara_memperoleh": "salinan", "bentuk": "elektronik", "cara_mengirim": "surel"
    })
}
