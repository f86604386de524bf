//! `ppid periksa`: integrity of the file, the hash chain, that projections rebuilt from the journal equal those on disk,
//! and that every attachment is whole. Changes nothing.

use desk::periksa::periksa;
use serde_json::json;

use crate::gagal::{Gagal, Status};
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid periksa --data DIR", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {}

/// Checks.
pub fn run(kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let report = periksa(&desk)?;
    let sound = report.is_sound();
    let parts = [
        ("Berkas data", Some(report.integritas)),
        ("Rantai jurnal", report.rantai_utuh),
        ("Rujukan antartabel", report.kunci_asing),
        ("Tabel sama dengan jurnal", report.proyeksi_sama),
        ("Identitas sesuai jurnal", report.identitas_sesuai),
        ("Lampiran utuh", report.lampiran_utuh),
    ];
    let mut lines: Vec<String> = parts.iter().map(|(part, fine)| format!("{part}: {}", verdict(*fine))).collect();
    lines.extend(report.temuan.iter().map(|temuan| format!("  {temuan}")));
    lines.push(format!(
        "{} baris jurnal. {}",
        report.baris_jurnal,
        if sound { "Data utuh." } else { "Data BERMASALAH; jangan diteruskan, pulihkan dari cadangan." }
    ));
    let value = json!({
        "utuh": sound,
        "baris_jurnal": report.baris_jurnal,
        "integritas": report.integritas,
        "rantai_utuh": report.rantai_utuh,
        "kunci_asing": report.kunci_asing,
        "proyeksi_sama": report.proyeksi_sama,
        "identitas_sesuai": report.identitas_sesuai,
        "lampiran_utuh": report.lampiran_utuh,
        "temuan": report.temuan,
    });
    let jawaban = Jawaban::new(value, lines.join("\n"))?;
    Ok(if sound { jawaban } else { jawaban.with_status(Status::Data) })
}

/// Nothing is called sound that could not be read.
fn verdict(fine: Option<bool>) -> &'static str {
    match fine {
        Some(true) => "baik",
        Some(false) => "BERMASALAH",
        None => "TIDAK TERBACA",
    }
}
