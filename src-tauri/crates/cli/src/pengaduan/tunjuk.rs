//! `ppid pengaduan tunjuk`: one complaint, whole: its clocks, answers, history. Of a confidential one nobody is named, and to whoever
//! may not read it only that it is there.

use desk::pengaduan;
use desk::pengaduan::wire::{PengaduanLengkap, PengaduanRef};
use domain::format::{jam, tanggal};
use domain::pengaduan::jam::JamPengaduan;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;
use crate::permohonan::{applicant, history, row, standing, state_of};

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid pengaduan tunjuk --data DIR --nomor N", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Nomor agenda pengaduan seperti tercetak pada tanda terimanya
    #[arg(long, value_name = "NOMOR")]
    nomor: String,
}

/// Shows.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let id = pengaduan::find_by_nomor(&desk, &args.nomor)?;
    let lengkap = pengaduan::get(&desk, PengaduanRef { id })?;
    let text = text(&lengkap);
    Jawaban::new(lengkap, text)
}

fn text(lengkap: &PengaduanLengkap) -> String {
    let pengaduan = &lengkap.pengaduan;
    let isi = &pengaduan.isi;
    let state = match &pengaduan.alasan_batal {
        Some(why) => format!("dibatalkan: {why}"),
        None => standing(pengaduan.keadaan.label(), &lengkap.sisa),
    };
    let mut lines = vec![
        format!("Pengaduan {}", pengaduan.nomor.teks),
        row("Keadaan", &state),
        row("Diterima", &jam::instant(isi.diterima)),
        row("Saluran", isi.saluran.label()),
        row("Klasifikasi", isi.dugaan.map_or_else(|| isi.kelas.label(), |one| one.label())),
        row("Petugas", &lengkap.petugas),
    ];
    match &lengkap.pelapor {
        Some(pelapor) => lines.extend(applicant(pelapor)),
        None if isi.anonim => lines.push(row("Pelapor", "anonim")),
        None if isi.rahasia => lines.push(row("Pelapor", "dirahasiakan")),
        None => lines.push(row("Pelapor", "(identitas telah dihapus)")),
    }
    lines.push(row("Pokok", &isi.judul));
    let told = [
        ("Uraian", Some(&isi.uraian)),
        ("Lokasi", isi.lokasi.as_ref()),
        ("Terlapor", isi.terlapor.as_ref()),
        ("Harapan", isi.harapan.as_ref()),
    ];
    let told = told.into_iter().filter_map(|(label, text)| Some((label, text.filter(|text| !text.is_empty())?)));
    lines.extend(told.map(|(label, text)| row(label, text)));
    lines.push("Langkah berikutnya".to_owned());
    lines.push(row(&lengkap.langkah.judul, &lengkap.langkah.keterangan));
    lines.push("Batas waktu".to_owned());
    lines.extend(lengkap.jam.iter().map(clock));
    for answer in &pengaduan.jawaban {
        lines.push(row("Jawaban", &format!("{} · {}", tanggal::long(answer.tanggal), answer.hasil.label())));
    }
    lines.push("Riwayat".to_owned());
    lines.extend(lengkap.riwayat.iter().flat_map(history));
    lines.join("\n")
}

fn clock(jam: &JamPengaduan) -> String {
    let due = jam.batas.map(tanggal::with_day);
    let parts = [due, Some(state_of(jam.status)), Some(jam.dasar.clone())];
    row(&jam.judul, &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}
