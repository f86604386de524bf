//! `ppid cari`: search over all records.

use desk::cari::search;
use desk::cari::wire::{Cari, HasilCari, PerkaraDitemukan};
use domain::format::tanggal;

use crate::gagal::Gagal;
use crate::isian::whole;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid cari --data DIR \"KATA\" [--batas 50]", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Kata yang dicari: nomor, nama, informasi, kasus posisi, atau NIK utuh
    #[arg(value_name = "KATA", help_heading = "Isian", allow_hyphen_values = true)]
    kata: String,
    /// Paling banyak sekian baris, 1 sampai 1000 (bawaan: 50)
    #[arg(long, value_name = "N", default_value = "50", hide_default_value = true,
        allow_negative_numbers = true, value_parser = whole(1..=1000_u32))]
    batas: u32,
}

/// Searches.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let rows = search(&desk, Cari { kata: args.kata.clone(), batas: Some(args.batas) })?;
    let text = rows.iter().map(line).collect::<Vec<_>>().join("\n");
    Jawaban::new(&rows, if text.is_empty() { "Tidak ada yang cocok.".to_owned() } else { text })
}

fn line(hasil: &HasilCari) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let until = |due: Option<chrono::NaiveDate>| due.map_or_else(|| "tanpa batas".to_owned(), tanggal::form);
    match hasil {
        HasilCari::Permohonan(baris) => format!(
            "{} · {} · {} · {} · {} sampai {}",
            baris.nomor,
            tanggal::form(baris.diterima.date_naive()),
            baris.nama,
            words(&baris.rincian),
            baris.keadaan.name(),
            until(baris.jatuh_tempo)
        ),
        HasilCari::Perkara(perkara) => match perkara.as_ref() {
            PerkaraDitemukan::Pengaduan(baris) => {
                format!("Pengaduan {} · {} · {} · {}", baris.nomor, baris.nama, baris.judul, baris.keadaan.label())
            }
            PerkaraDitemukan::Keberatan(baris) => format!(
                "Keberatan {} · {} · {} · {} · {} sampai {}",
                baris.nomor,
                tanggal::form(baris.diterima.date_naive()),
                baris.nama,
                words(&baris.informasi),
                baris.keadaan.name(),
                until(baris.jatuh_tempo)
            ),
            PerkaraDitemukan::Sengketa(baris) => format!(
                "Sengketa {} · {} · {} · {} · {} sampai {}",
                baris.nomor,
                tanggal::form(baris.tanggal),
                baris.nama,
                baris.komisi,
                baris.keadaan.name(),
                until(baris.jatuh_tempo)
            ),
        },
    }
}
