//! `ppid pulihkan`: a backup brought back; what was in use is kept, and the whole can be taken back.

use std::path::PathBuf;

use desk::Desk;
use desk::cadangan::{self, Kunci, NomorHilang, Pulih};
use serde_json::json;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::kata_sandi;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid pulihkan --cadangan FILE --data DIR [--kode-pemulihan]\n       ppid pulihkan --batalkan --data DIR",
    help_template = TEMPLATE,
    next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Berkas cadangan
    #[arg(long, value_name = "FILE", required_unless_present = "batalkan")]
    cadangan: Option<PathBuf>,
    /// Batalkan pemulihan terakhir: data sebelumnya dipakai lagi
    #[arg(long, conflicts_with = "cadangan")]
    batalkan: bool,
    /// Buka dengan kode lembar pemulihan, ditanyakan seperti kata sandi
    #[arg(long)]
    kode_pemulihan: bool,
}

/// Brings it back.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = Desk::at(kantor.data()?, kantor.clock());
    if let Some(berkas) = args.cadangan.as_deref().filter(|berkas| !berkas.is_file()) {
        let sentence = format!("Berkas {} tidak ada atau tidak dapat dibaca. Periksa namanya.", berkas.display());
        return Err(Gagal::field("cadangan", sentence));
    }
    let kunci = if args.kode_pemulihan {
        Kunci::KodePemulihan(kata_sandi::ask("dari lembar pemulihan")?.to_string())
    } else {
        let masuk = kantor.petugas().map(str::to_owned);
        let kata_sandi = kata_sandi::ask(masuk.as_deref().unwrap_or("akun dalam cadangan"))?.to_string();
        Kunci::KataSandi { masuk, kata_sandi }
    };
    let pulih = match &args.cadangan {
        Some(berkas) => cadangan::restore(&desk, berkas, &kunci)?,
        None => cadangan::undo(&desk, &kunci)?,
    };
    answer(&pulih)
}

fn answer(pulih: &Pulih) -> Result<Jawaban, Gagal> {
    let hilang = pulih.nomor_hilang.as_ref();
    let value = json!({
        "dibuat": pulih.dibuat,
        "jurnal": pulih.jurnal,
        "utuh": pulih.report.is_sound() && pulih.lampiran_hilang == 0,
        "lampiran_hilang": pulih.lampiran_hilang,
        "nomor_hilang": hilang.map(|hilang| hilang.iter().map(number).collect::<Vec<_>>()),
        "disimpan_di": pulih.disimpan_di,
    });
    let mut lines = vec![format!(
        "Data per {} dipulihkan dan terbukti: {} baris jurnal.",
        pulih.dibuat.format("%d-%m-%Y %H.%M"),
        pulih.jurnal.baris
    )];
    lines.extend(hilang.into_iter().flatten().map(|hilang| {
        format!(
            "Nomor {} tahun {}: {} sampai {} diterbitkan sesudah cadangan dan tidak ada lagi; nomor itu tidak dipakai ulang.",
            hilang.jenis, hilang.tahun, hilang.dari, hilang.sampai
        )
    }));
    if hilang.is_none() {
        lines.push(
            "Nomor yang diberikan sesudah cadangan ini tidak diketahui. Sebelum mendaftar, cocokkan dengan nomor terakhir di kertas; bila di kertas lebih besar, pulihkan lewat jendela, yang menanyakannya."
                .to_owned(),
        );
    }
    if pulih.lampiran_hilang > 0 {
        lines.push(format!("{} lampiran tidak ada di tempat cadangan.", pulih.lampiran_hilang));
    }
    if let Some(place) = &pulih.disimpan_di {
        lines.push(format!(
            "Data sebelumnya disimpan di {}. Batalkan dengan ppid pulihkan --batalkan.",
            place.display()
        ));
    }
    Jawaban::new(value, lines.join("\n"))
}

fn number(hilang: &NomorHilang) -> serde_json::Value {
    json!({ "jenis": hilang.jenis, "tahun": hilang.tahun, "dari": hilang.dari, "sampai": hilang.sampai })
}
