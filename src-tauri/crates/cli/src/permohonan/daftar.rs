//! `ppid permohonan daftar`: registers the requests of a file, all or none. The answer is always a list, one entry a
//! request in the order of the file.

use std::path::PathBuf;

use desk::permohonan::wire::Terdaftar;
use desk::{Desk, Fault, permohonan};
use domain::fault::FieldFault;
use domain::format::tanggal;
use domain::permohonan::NewPermohonan;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::masukan::{self, Masukan};
use crate::perintah::TEMPLATE;

/// How the file is written and what is answered.
const BANTUAN: &str = "
Isian sebuah permohonan:
  id, diterima, saluran, pemohon, butir [{rincian}], tujuan, cara_memperoleh, bentuk, cara_mengirim, bantuan, bukti
Isian pemohon:
  jenis, nama, nik, sk_pengesahan, alamat, telepon, surel, pekerjaan, kuasa, anggota [{nama, nik}]
Isian kuasa:
  nama, nik, alamat, telepon, surat_kuasa

Jawaban JSON selalu daftar: id, nomor, jatuh_tempo, dan peringatan bila ada yang janggal.
Dalam daftar, isian yang ditolak disebut dengan urutannya: JSON menghitung dari 0 (\"1.pemohon.nik\"),
teks menghitung dari 1 (permohonan ke-2: pemohon.nik).";

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid permohonan daftar --data DIR --berkas FILE.json|-", help_template = TEMPLATE, next_help_heading = "Pilihan", after_help = BANTUAN)]
pub struct Args {
    /// Berkas JSON berisi satu permohonan atau daftar permohonan; - membaca masukan baku
    #[arg(long, value_name = "BERKAS")]
    berkas: PathBuf,
}

/// Registers.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.desk()?;
    let masukan = masukan::read(&args.berkas, "permohonan")?;
    kantor.log_in(&desk)?;
    let terdaftar = match masukan {
        Masukan::Satu(one) => vec![permohonan::register(&desk, *one)?],
        Masukan::Larik(many) => permohonan::register_all(&desk, &many)?,
        Masukan::Cacat { items, faults } => return Err(all_faults(&desk, items, faults)?.into()),
    };
    let text = terdaftar.iter().map(line).collect::<Vec<_>>().join("\n");
    let text = if text.is_empty() { "Tidak ada permohonan dalam berkas.".to_owned() } else { text };
    Ok(Jawaban::new(&terdaftar, text)?.with_remarks(terdaftar.iter().flat_map(warnings)))
}

fn line(terdaftar: &Terdaftar) -> String {
    format!("{} · dijawab paling lambat {}", terdaftar.nomor, tanggal::with_day(terdaftar.jatuh_tempo))
}

fn warnings(terdaftar: &Terdaftar) -> impl Iterator<Item = String> {
    let Terdaftar { nomor, peringatan, .. } = terdaftar;
    peringatan.iter().map(move |odd| format!("Peringatan {nomor} · {}: {}", odd.field, odd.message))
}

/// Faults of shape together with those the values would have, so that one correction of the file is enough. What lies
/// inside a part already named is not named again.
fn all_faults(desk: &Desk, items: Vec<(String, NewPermohonan)>, mut faults: Vec<FieldFault>) -> Result<Fault, Fault> {
    for (prefix, item) in items {
        for fault in permohonan::check(desk, item)?.faults {
            masukan::add(&mut faults, &prefix, fault);
        }
    }
    Ok(faults.into())
}
