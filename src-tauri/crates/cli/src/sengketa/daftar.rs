//! `ppid sengketa daftar`: records the disputes of a file, all or none. The answer is always a list, one entry a dispute in
//! the order of the file.

use std::path::PathBuf;

use chrono::NaiveDate;
use desk::sengketa::wire::SengketaTercatat;
use desk::{Desk, Fault, keberatan, sengketa};
use domain::fault::{FieldFault, Rule};
use domain::id::{KeberatanId, SengketaId};
use domain::sengketa::{NewSengketa, TingkatKomisi};
use serde::Deserialize;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::masukan::{self, Masukan};
use crate::perintah::TEMPLATE;

/// How the file is written and what is answered.
const BANTUAN: &str = "
Isian sebuah sengketa:
  id, nomor_keberatan (atau keberatan, yaitu id-nya), tingkat (pusat, provinsi, atau kabupaten_kota),
  komisi, nomor, tanggal, diberitahukan, pokok
Tanggal ditulis YYYY-MM-DD. Pokok yang kosong diambil dari keberatannya.

Jawaban JSON selalu daftar: id, dan peringatan bila ada yang janggal, misalnya sengketa yang diajukan
lewat 14 hari kerja; sengketa seperti itu tetap dicatat.";

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid sengketa daftar --data DIR --berkas FILE.json|-", help_template = TEMPLATE, next_help_heading = "Pilihan", after_help = BANTUAN)]
pub struct Args {
    /// Berkas JSON berisi satu sengketa atau daftar sengketa; - membaca masukan baku
    #[arg(long, value_name = "BERKAS")]
    berkas: PathBuf,
}

/// A dispute as the file says it: its objection by number, as people know it, or by id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Isian {
    #[serde(default)]
    id: Option<SengketaId>,
    #[serde(default)]
    nomor_keberatan: Option<String>,
    #[serde(default)]
    keberatan: Option<KeberatanId>,
    tingkat: TingkatKomisi,
    komisi: String,
    nomor: String,
    tanggal: NaiveDate,
    #[serde(default)]
    diberitahukan: Option<NaiveDate>,
    #[serde(default)]
    pokok: String,
}

/// Records.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.desk()?;
    let masukan: Masukan<Isian> = masukan::read(&args.berkas, "sengketa")?;
    kantor.log_in(&desk)?;
    let refused = |fault| Gagal::DitolakPerkara(fault, "sengketa");
    let tercatat = match masukan {
        Masukan::Satu(one) => {
            let new = named(&desk, vec![("", *one)]).map_err(refused)?;
            new.into_iter().map(|one| sengketa::register(&desk, one)).collect()
        }
        Masukan::Larik(many) => {
            let prefixes: Vec<String> = (0..many.len()).map(|at| format!("{at}.")).collect();
            let new = named(&desk, prefixes.iter().map(String::as_str).zip(many).collect()).map_err(refused)?;
            sengketa::register_all(&desk, &new)
        }
        Masukan::Cacat { faults, .. } => Err(faults.into()),
    };
    let tercatat: Vec<SengketaTercatat> = tercatat.map_err(refused)?;
    let text = match tercatat.len() {
        0 => "Tidak ada sengketa dalam berkas.".to_owned(),
        n => format!("{n} sengketa dicatat."),
    };
    let remarks = tercatat.iter().flat_map(|one| &one.peringatan);
    let remarks: Vec<String> = remarks.map(|odd| format!("Peringatan · {}: {}", odd.field, odd.message)).collect();
    Ok(Jawaban::new(&tercatat, text)?.with_remarks(remarks))
}

/// The disputes with the ids of their objections.
fn named(desk: &Desk, isian: Vec<(&str, Isian)>) -> Result<Vec<NewSengketa>, Fault> {
    const WHICH: &str = "Isi nomor_keberatan: nomor registrasi keberatan yang mendahului sengketa ini.";
    const UNKNOWN: &str = "Nomor keberatan ini tidak ada dalam register. Periksa tanda bukti keberatannya.";
    let (mut new, mut faults) = (Vec::new(), Vec::new());
    for (prefix, one) in isian {
        let found = match (one.keberatan, &one.nomor_keberatan) {
            (Some(id), _) => Ok(id),
            (None, None) => Err(Rule::Required(WHICH)),
            (None, Some(nomor)) => match keberatan::find_by_nomor(desk, nomor) {
                Ok(id) => Ok(id),
                Err(Fault::NotFound) => Err(Rule::Other(UNKNOWN)),
                Err(fault) => return Err(fault),
            },
        };
        match found {
            Ok(keberatan) => new.push(NewSengketa {
                id: one.id,
                keberatan,
                tingkat: one.tingkat,
                komisi: one.komisi,
                nomor: one.nomor,
                tanggal: one.tanggal,
                diberitahukan: one.diberitahukan,
                pokok: one.pokok,
            }),
            Err(rule) => faults.push(FieldFault::new(format!("{prefix}nomor_keberatan"), &rule)),
        }
    }
    if faults.is_empty() { Ok(new) } else { Err(faults.into()) }
}
