//! `ppid sengketa tunjuk`: one dispute, whole: its stages and rulings, what it opens, clocks, its history. Identity is masked
//! but for the name.

use desk::Fault;
use desk::sengketa;
use desk::sengketa::wire::{SengketaLengkap, SengketaRef};
use domain::format::tanggal;
use domain::sengketa::Tahap;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::keberatan::clock;
use crate::perintah::TEMPLATE;
use crate::permohonan::{applicant, history, row, standing};

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid sengketa tunjuk --data DIR --nomor N [--komisi NAMA]", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Nomor register sengketa seperti pada surat Komisi Informasi
    #[arg(long, value_name = "NOMOR")]
    nomor: String,
    /// Nama Komisi Informasi, bila beberapa memakai nomor yang sama
    #[arg(long, value_name = "NAMA")]
    komisi: Option<String>,
}

/// Shows.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let mut found = Vec::new();
    for id in sengketa::find_by_nomor(&desk, &args.nomor)? {
        found.push(sengketa::get(&desk, SengketaRef { id })?);
    }
    if let Some(komisi) = &args.komisi {
        let wanted = komisi.trim().to_lowercase();
        found.retain(|one| one.sengketa.isi.komisi.to_lowercase() == wanted);
    }
    let several: Vec<String> = found.iter().map(|one| one.sengketa.isi.komisi.clone()).collect();
    match (found.pop(), several.len()) {
        (Some(lengkap), 1) => {
            let text = text(&lengkap);
            Jawaban::new(lengkap, text)
        }
        (None, _) => Err(Fault::NotFound.into()),
        (Some(_), _) => {
            let sentence =
                format!("Beberapa sengketa bernomor ini. Sebut Komisi Informasinya: {}.", several.join("; "));
            Err(Gagal::field("komisi", sentence))
        }
    }
}

fn text(lengkap: &SengketaLengkap) -> String {
    let sengketa = &lengkap.sengketa;
    let isi = &sengketa.isi;
    let state = match &sengketa.alasan_batal {
        Some(why) => format!("dibatalkan: {why}"),
        None => standing(sengketa.keadaan.label(), &lengkap.sisa),
    };
    let mut lines = vec![
        format!("Sengketa {}", isi.nomor),
        row("Keadaan", &state),
        row("Komisi Informasi", &isi.komisi),
        row("Diajukan", &tanggal::long(isi.tanggal)),
        row("Keberatan", &sengketa.keberatan.nomor),
        row("Petugas", &lengkap.petugas),
    ];
    match &lengkap.pemohon {
        Some(pemohon) => lines.extend(applicant(pemohon)),
        None => lines.push(row("Pemohon", "(identitas telah dihapus)")),
    }
    lines.push(row("Pokok sengketa", &isi.pokok));
    lines.push("Langkah berikutnya".to_owned());
    lines.push(row(&lengkap.langkah.judul, &lengkap.langkah.keterangan));
    lines.push("Batas waktu".to_owned());
    lines.extend(lengkap.jam.iter().map(clock));
    if !sengketa.tahap.is_empty() {
        lines.push("Tahap".to_owned());
        lines.extend(sengketa.tahap.iter().map(stage));
    }
    let opened = lengkap.usulan.iter().map(|one| row("Dinyatakan terbuka", &one.uraian));
    lines.extend(opened);
    lines.extend(
        sengketa
            .pelaksanaan
            .iter()
            .map(|done| row("Dilaksanakan", &format!("{} · {}", tanggal::long(done.tanggal), done.uraian))),
    );
    lines.push("Riwayat".to_owned());
    lines.extend(lengkap.riwayat.iter().flat_map(history));
    lines.join("\n")
}

fn stage(tahap: &Tahap) -> String {
    let mut told = format!("mulai {}", tanggal::long(tahap.mulai));
    if !tahap.lembaga.is_empty() {
        told.push_str(&format!(" · {}", tahap.lembaga));
    }
    if let Some(putusan) = &tahap.putusan {
        let nomor = if putusan.nomor.is_empty() { String::new() } else { format!(" nomor {}", putusan.nomor) };
        told.push_str(&format!(
            "\n{}{nomor}, {}: {}",
            putusan.hasil.label(),
            tanggal::long(putusan.tanggal),
            putusan.amar
        ));
    }
    row(tahap.jenis.label(), &told)
}
