//! Objections and disputes (UU 14/2008 art. 35–50, Perki 1/2021 art. 39–44), walked through the calls: every ground, every
//! outcome, the clocks on both sides of their last day, the chain from the request to the court.

mod alasan;
mod daftar;
mod kertas;
mod lampiran;
mod pengaju;
mod sengketa;
mod tanggapan;
mod waktu;

use desk::Fault;
use domain::id::{KeberatanId, LangkahId};
use serde_json::{Value, json};
use tests::kantor::Meja;
use tests::window::Outcome;

use crate::permohonan::perjalanan::Perjalanan;

/// The form of an objection over the request of `walk`, as somebody at the desk fills it.
pub fn formulir(walk: &Perjalanan, alasan: &[&str]) -> Value {
    json!({
        "id": KeberatanId::new(),
        "saluran": "datang_langsung",
        "nomor_permohonan": walk.permohonan.nomor,
        "alasan": alasan,
        "kasus_posisi": "Permohonan diajukan 23 November 2026 dan jawabannya tidak memuaskan."
    })
}

/// Ground b alone: no request, the day as the applicant tells it.
pub fn tanpa_permohonan(ditemukan: &str) -> Value {
    json!({
        "id": KeberatanId::new(),
        "saluran": "datang_langsung",
        "alasan": ["b"],
        "ditemukan": ditemukan,
        "kasus_posisi": "Laporan keuangan tidak ada di laman.",
        "tujuan": "Pengawasan warga",
        "informasi": "Laporan keuangan 2025",
        "pemohon": {
            "jenis": "perorangan", "nama": "Dewi Lestari", "nik": "3201014503900002", "alamat": "Jalan Kenanga 8",
            "pekerjaan": "Petani"
        },
        "bukti": ["ktp"]
    })
}

/// Registers; gives what registering gave.
pub fn daftarkan(meja: &Meja, formulir: &Value) -> Outcome<Value> {
    meja.call("register_keberatan", formulir.clone()).map_err(|fault| format!("{formulir}: {fault:?}").into())
}

/// The objection, whole.
pub fn lihat(meja: &Meja, id: &Value) -> Result<Value, Fault> {
    meja.call("get_keberatan", json!({ "id": id }))
}

/// Takes a step with an objection.
pub fn kirim(meja: &Meja, id: &Value, perintah: &Value) -> Result<Value, Fault> {
    meja.call("take_langkah_keberatan", json!({ "keberatan": id, "id": LangkahId::new(), "perintah": perintah }))
}

/// Takes a step the law allows; gives the objection, whole.
pub fn ambil(meja: &Meja, id: &Value, perintah: Value) -> Outcome<Value> {
    kirim(meja, id, &perintah).map_err(|fault| format!("{perintah}: {fault:?}").into())
}

/// A draft of an answer with this outcome.
pub fn susun(hasil: &str) -> Value {
    json!({ "perintah": "susun_tanggapan", "isi": isi(hasil) })
}

/// The content of an answer: what the law wants of this outcome, and no more.
pub fn isi(hasil: &str) -> Value {
    let mut isi = json!({
        "hasil": hasil,
        "bantahan": "Alasan keberatan telah diperiksa satu per satu.",
        "atasan": { "nama": "Ir. Budi Hartono", "nip": "196501011990031001", "jabatan": "Sekretaris Daerah" }
    });
    if hasil != "ditolak" {
        isi["perintah"] = json!({ "isi": "Berikan salinan DPA kepada pemohon", "hari": 5 });
    }
    if hasil != "diterima_seluruhnya" {
        isi["alasan"] = json!("PPID sudah menjawab sesuai dengan ketentuan.");
    }
    isi
}

/// Drafts and approves an answer, as the superior `pimpinan` does it; gives the objection, whole.
pub fn jawab(walk: &mut Perjalanan, id: &Value, isi: Value) -> Outcome<Value> {
    let whole = ambil(&walk.meja, id, json!({ "perintah": "susun_tanggapan", "isi": isi }))?;
    walk.sebagai("pimpinan")?;
    setujui(&walk.meja, id, &whole)
}

/// Approves the draft that stands.
pub fn setujui(meja: &Meja, id: &Value, whole: &Value) -> Outcome<Value> {
    ambil(meja, id, json!({ "perintah": "setujui_tanggapan", "konsep": whole["keberatan"]["konsep"]["id"] }))
}

/// The `n`th working day after `mulai`, as the office counts.
pub fn hari_kerja(meja: &Meja, mulai: &str, n: u32) -> Outcome<String> {
    let count = meja.call("count_days", json!({ "mulai": mulai, "hari": n }))?;
    Ok(count["jatuh_tempo"].as_str().ok_or("a date")?.to_owned())
}

/// How the ground `huruf` of an objection or of a form stands in time: the day it arose, the last day, its state.
pub fn waktu(whole: &Value, huruf: &str) -> Outcome<(String, String, String)> {
    let grounds = whole["waktu"].as_array().cloned().unwrap_or_default();
    let ground = grounds.iter().find(|one| one["alasan"] == huruf).ok_or_else(|| format!("no ground {huruf}"))?;
    let text = |key: &str| ground[key].as_str().unwrap_or_default().to_owned();
    assert!(!text("penjelasan").is_empty(), "each ground says why it stands so: {ground}");
    Ok((text("timbul"), text("batas"), text("status")))
}

/// How the clock `jenis` stands: its deadline and its state.
pub fn jam(whole: &Value, jenis: &str) -> Outcome<(String, String)> {
    let clocks = whole["jam"].as_array().cloned().unwrap_or_default();
    let clock = clocks.iter().find(|one| one["jenis"] == jenis).ok_or_else(|| format!("no clock {jenis}"))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok((text(&clock["batas"]), text(&clock["status"]["status"])))
}

/// Sentences of the warnings of a registration or check.
pub fn peringatan(answer: &Value) -> String {
    let told = answer["peringatan"].as_array().into_iter().flatten();
    told.filter_map(|one| one["message"].as_str()).collect::<Vec<_>>().join(" | ")
}
