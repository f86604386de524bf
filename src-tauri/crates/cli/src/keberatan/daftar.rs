//! `ppid keberatan daftar`: registers the objections of a file, all or none. The answer is always a list, one entry an
//! objection in the order of the file.

use std::path::PathBuf;

use desk::keberatan::wire::KeberatanTerdaftar;
use desk::{Desk, Fault, keberatan};
use domain::fault::FieldFault;
use domain::format::tanggal;
use domain::keberatan::NewKeberatan;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::masukan::{self, Masukan};
use crate::perintah::TEMPLATE;

/// How the file is written and what is answered.
const BANTUAN: &str = "
Isian sebuah keberatan:
  id, diterima, saluran, nomor_permohonan, alasan [\"a\"…\"g\"], ditemukan, kasus_posisi, tujuan, informasi,
  pengaju (pemohon atau kuasa), pemohon, bantuan, bukti
Pemohon, tujuan, dan informasi yang kosong diambil dari permohonannya. Huruf b saja tidak memerlukan
nomor_permohonan; isian pemohonnya sama dengan isian pemohon sebuah permohonan.

Jawaban JSON selalu daftar: id, nomor, jatuh_tempo, dan peringatan bila ada yang janggal, misalnya
keberatan yang terlalu awal atau lewat waktu; keberatan seperti itu tetap didaftarkan.
Dalam daftar, isian yang ditolak disebut dengan urutannya: JSON menghitung dari 0 (\"1.alasan\"),
teks menghitung dari 1 (keberatan ke-2: alasan).";

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid keberatan daftar --data DIR --berkas FILE.json|-", help_template = TEMPLATE, next_help_heading = "Pilihan", after_help = BANTUAN)]
pub struct Args {
    /// Berkas JSON berisi satu keberatan atau daftar keberatan; - membaca masukan baku
    #[arg(long, value_name = "BERKAS")]
    berkas: PathBuf,
}

/// Registers.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.desk()?;
    let masukan = masukan::read(&args.berkas, "keberatan")?;
    kantor.log_in(&desk)?;
    let terdaftar = match masukan {
        Masukan::Satu(one) => keberatan::register(&desk, *one).map(|one| vec![one]),
        Masukan::Larik(many) => keberatan::register_all(&desk, &many),
        Masukan::Cacat { items, faults } => Err(all_faults(&desk, items, faults)?),
    };
    let terdaftar = terdaftar.map_err(|fault| Gagal::DitolakPerkara(fault, "keberatan"))?;
    let text = terdaftar.iter().map(line).collect::<Vec<_>>().join("\n");
    let text = if text.is_empty() { "Tidak ada keberatan dalam berkas.".to_owned() } else { text };
    Ok(Jawaban::new(&terdaftar, text)?.with_remarks(terdaftar.iter().flat_map(warnings)))
}

fn line(terdaftar: &KeberatanTerdaftar) -> String {
    format!("{} · ditanggapi paling lambat {}", terdaftar.nomor, tanggal::with_day(terdaftar.jatuh_tempo))
}

fn warnings(terdaftar: &KeberatanTerdaftar) -> impl Iterator<Item = String> {
    let KeberatanTerdaftar { nomor, peringatan, .. } = terdaftar;
    peringatan.iter().map(move |odd| format!("Peringatan {nomor} · {}: {}", odd.field, odd.message))
}

/// Faults of shape together with those the values would have, so that one correction of the file is enough. What lies
/// inside a part already named is not named again.
fn all_faults(desk: &Desk, items: Vec<(String, NewKeberatan)>, mut faults: Vec<FieldFault>) -> Result<Fault, Fault> {
    for (prefix, item) in items {
        for fault in keberatan::check(desk, item)?.faults {
            masukan::add(&mut faults, &prefix, fault);
        }
    }
    Ok(faults.into())
}
