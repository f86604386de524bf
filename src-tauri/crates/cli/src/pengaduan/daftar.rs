//! `ppid pengaduan daftar`: registers the complaints of a file, all or none. The answer is always a list, one entry a complaint in
//! the order of the file.

use std::path::PathBuf;

use desk::pengaduan::wire::PengaduanTerdaftar;
use desk::{Desk, Fault, pengaduan};
use domain::fault::FieldFault;
use domain::format::tanggal;
use domain::pengaduan::NewPengaduan;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::masukan::{self, Masukan};
use crate::perintah::TEMPLATE;

/// How the file is written and what is answered.
const BANTUAN: &str = "
Isian sebuah pengaduan:
  id, diterima, saluran, kelas (berkadar_pengawasan, tidak_berkadar_pengawasan, aspirasi, permintaan_informasi),
  dugaan (korupsi, pidana, pengadaan), anonim, rahasia, judul, uraian, kejadian, lokasi, terlapor, kerugian,
  harapan, bantuan, pelapor
Pelapor: nama dan alamat wajib kecuali anonim; nik, telepon, surel bila disebutkan.
Bila dugaan diisi, uraian, kejadian, lokasi, terlapor, kerugian, dan harapan dikosongkan: perkara itu diperiksa
lembaga lain.

Jawaban JSON selalu daftar: id, nomor, jatuh_tempo, dan peringatan bila ada yang janggal.";

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid pengaduan daftar --data DIR --berkas FILE.json|-", help_template = TEMPLATE, next_help_heading = "Pilihan", after_help = BANTUAN)]
pub struct Args {
    /// Berkas JSON berisi satu pengaduan atau daftar pengaduan; - membaca masukan baku
    #[arg(long, value_name = "BERKAS")]
    berkas: PathBuf,
}

/// Registers.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.desk()?;
    let masukan = masukan::read(&args.berkas, "pengaduan")?;
    kantor.log_in(&desk)?;
    let terdaftar = match masukan {
        Masukan::Satu(one) => pengaduan::register(&desk, *one).map(|one| vec![one]),
        Masukan::Larik(many) => pengaduan::register_all(&desk, &many),
        Masukan::Cacat { items, faults } => Err(all_faults(&desk, items, faults)?),
    };
    let terdaftar = terdaftar.map_err(|fault| Gagal::DitolakPerkara(fault, "pengaduan"))?;
    let text = terdaftar.iter().map(line).collect::<Vec<_>>().join("\n");
    let text = if text.is_empty() { "Tidak ada pengaduan dalam berkas.".to_owned() } else { text };
    Ok(Jawaban::new(&terdaftar, text)?.with_remarks(terdaftar.iter().flat_map(warnings)))
}

fn line(terdaftar: &PengaduanTerdaftar) -> String {
    let due = terdaftar.jatuh_tempo.map_or_else(
        || "tanpa batas waktu".to_owned(),
        |due| format!("ditangani paling lambat {}", tanggal::with_day(due)),
    );
    format!("{} · {due}", terdaftar.nomor)
}

fn warnings(terdaftar: &PengaduanTerdaftar) -> impl Iterator<Item = String> {
    let PengaduanTerdaftar { nomor, peringatan, .. } = terdaftar;
    peringatan.iter().map(move |odd| format!("Peringatan {nomor} · {}: {}", odd.field, odd.message))
}

/// Faults of shape together with those the values would have, so that one correction of the file is enough.
fn all_faults(desk: &Desk, items: Vec<(String, NewPengaduan)>, mut faults: Vec<FieldFault>) -> Result<Fault, Fault> {
    for (prefix, item) in items {
        for fault in pengaduan::check(desk, item)?.faults {
            masukan::add(&mut faults, &prefix, fault);
        }
    }
    Ok(faults.into())
}
