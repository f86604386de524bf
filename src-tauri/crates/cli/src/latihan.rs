//! `ppid latihan`: a practice office filled with made-up but lifelike requests; same seed, same data.

use desk::sesi::wire::Empty;
use desk::{Desk, Fault, latihan, sesi};
use serde_json::json;

use crate::gagal::Gagal;
use crate::isian::whole;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::kata_sandi;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid latihan --data DIR [--permohonan 200] [--benih 7]", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Banyaknya permohonan rekaan (bawaan: 200)
    #[arg(long, value_name = "N", default_value = "200", hide_default_value = true,
        allow_negative_numbers = true, value_parser = whole(0..=1_000_000_u32))]
    permohonan: u32,
    /// Benih; benih yang sama memberi data yang sama (bawaan: 7)
    #[arg(long, value_name = "N", default_value = "7", hide_default_value = true,
        allow_negative_numbers = true, value_parser = whole(0..=u64::MAX))]
    benih: u64,
}

/// Makes the practice office.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let data = kantor.data()?;
    let desk = Desk::at(data, kantor.clock());
    if desk.has_office()? {
        let message = format!("Di {} sudah ada kantor. Pilih map lain bagi kantor latihan.", data.display());
        return Err(Fault::Conflict { message }.into());
    }
    let own = kata_sandi::from_file()?;
    let kata_sandi = own.as_deref().map_or(desk::kantor::KATA_SANDI_LATIHAN, String::as_str);
    latihan::prepare(&desk, kata_sandi, args.permohonan, args.benih)?;
    let status = sesi::status(&desk, Empty {})?;
    let masuk = status.sesi.map(|sesi| sesi.akun.masuk).unwrap_or_default();
    let mut value = json!({ "masuk": masuk, "permohonan": args.permohonan, "benih": args.benih });
    let how = if own.is_some() {
        "kata sandi dari berkas".to_owned()
    } else {
        value["kata_sandi"] = json!(kata_sandi);
        format!("kata sandi {kata_sandi}")
    };
    let text = format!(
        "Kantor latihan dengan {} permohonan siap di {}. Masuk sebagai {masuk} dengan {how}.",
        args.permohonan,
        data.display()
    );
    Jawaban::new(value, text)
}
