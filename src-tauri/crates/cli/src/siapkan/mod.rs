//! `ppid siapkan`: an office from `kantor.toml`, without questions but the password.

mod kantor_toml;

use std::path::{Path, PathBuf};

use data_encoding::BASE64;
use desk::kantor::wire::SetUp;
use desk::{Desk, Fault, kantor};
use domain::fault::FieldFault;
use serde_json::json;

use crate::berkas;
use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::kata_sandi;
use crate::perintah::TEMPLATE;
use kantor_toml::KantorToml;

/// Largest logo read, in bytes; the desk allows less.
const MAX_LOGO: u64 = 4_000_000;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid siapkan --data DIR --kantor kantor.toml [--latihan]", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Berkas profil kantor
    #[arg(long, value_name = "BERKAS")]
    kantor: PathBuf,
    /// Siapkan sebagai kantor latihan, bertanda pada setiap layar dan cetakan
    #[arg(long)]
    latihan: bool,
}

/// Sets the office up and answers with the recovery code, this once.
pub fn run(args: &Args, di: &Kantor) -> Result<Jawaban, Gagal> {
    let data = di.data()?;
    let desk = Desk::at(data, di.clock());
    if desk.has_office()? {
        let message = format!("Di {} sudah ada kantor. Pilih map lain.", data.display());
        return Err(Fault::Conflict { message }.into());
    }
    let KantorToml { kantor, mut faults } = kantor_toml::read(&args.kantor)?;
    let masuk = kantor.admin.masuk.clone();
    let logo_png = match kantor
        .logo
        .as_deref()
        .filter(|logo| !logo.trim().is_empty())
        .map(|logo| logo_beside(&args.kantor, logo))
        .transpose()
    {
        Ok(logo) => logo,
        Err(Gagal::Ditolak(Fault::Invalid { fields })) => {
            faults.extend(fields);
            None
        }
        Err(other) => return Err(other),
    };
    let kata_sandi = kata_sandi::ask_new(&masuk)?;
    let input = SetUp { kantor, kata_sandi: kata_sandi.to_string(), logo_png, kertas: None, kertas_tanda_bukti: None };
    if !faults.is_empty() {
        return Err(with_the_rest(faults, kantor::faults(input)));
    }
    let done = if args.latihan { kantor::set_up_practice(&desk, input) } else { kantor::set_up(&desk, input) }
        .map_err(|fault| match fault {
            Fault::Invalid { fields } => Fault::from(fields.into_iter().map(as_written).collect::<Vec<_>>()),
            other => other,
        })?;
    Jawaban::new(
        json!({ "kode_pemulihan": done.kode_pemulihan, "masuk": masuk }),
        format!(
            "Kantor siap di {}. Masuk sebagai {masuk}.\n\nKode pemulihan: {}\nTulis atau cetak kode ini dan simpan di tempat terkunci. Kode ini tidak ditampilkan lagi.",
            data.display(),
            done.kode_pemulihan
        ),
    )
}

/// The logo file as base64; a relative path starts where `kantor.toml` lies.
fn logo_beside(kantor_toml: &Path, logo: &str) -> Result<String, Gagal> {
    let path = kantor_toml.parent().unwrap_or(Path::new("")).join(logo);
    Ok(BASE64.encode(&berkas::read_bytes("logo", &path, MAX_LOGO)?))
}

/// Faults of the file's shape together with those of its values, but nothing twice about one field.
fn with_the_rest(mut faults: Vec<FieldFault>, values: Vec<FieldFault>) -> Gagal {
    for fault in values.into_iter().map(as_written) {
        let told = faults.iter().any(|earlier| {
            fault.field.strip_prefix(&earlier.field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        if !told {
            faults.push(fault);
        }
    }
    Fault::from(faults).into()
}

/// The field as the file names it: the desk knows it as a part of the set-up.
fn as_written(fault: FieldFault) -> FieldFault {
    let field = match fault.field.strip_prefix("kantor.") {
        Some(field) => field.to_owned(),
        None if fault.field == "logo_png" => "logo".to_owned(),
        None => fault.field.clone(),
    };
    FieldFault { field, ..fault }
}
