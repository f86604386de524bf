//! The rehearsal of a restore: a backup is really brought back, into a folder of its own, proved and taken away again.

use std::time::Instant;

use domain::peran::Tindakan;
use store::cadangan::{self, Rehearsal};

use super::catatan::Catatan;
use super::list::{resolve, row};
use super::ruang;
use super::wire::{CadanganRef, HasilUjiPulih};
use crate::{Desk, Fault};

/// Rehearses bringing a backup back. The office goes on beside it. A backup that fails is marked in the list
/// and counts for nothing any more.
///
/// # Errors
/// Locked; not allowed; [`Fault::NotFound`]; no room.
pub fn rehearse(desk: &Desk, input: CadanganRef) -> Result<HasilUjiPulih, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::Cadangkan, |_| Ok(()))?;
    let kept = resolve(desk, &input)?;
    ruang::for_restore(&open.dir, &kept)?;
    let begun = Instant::now();
    let answer = cadangan::rehearse(&kept.berkas, &open.key, &open.dir).map_err(Fault::from);
    let milidetik = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    let (terbukti, membuktikan, temuan) = match answer {
        Ok(done) => (done.is_proved(), proved(&done), findings(&done)),
        Err(Fault::Damaged { message }) => (false, Vec::new(), vec![message]),
        Err(other) => return Err(other),
    };
    Catatan::change(&open.dir, |catatan| catatan.mark(&kept.berkas, !terbukti))?;
    if !terbukti {
        // Where it was the last one, another takes its place at once.
        desk.hurry();
    }
    let baris = row(input.tempat, &kept, &Catatan::read(&open.dir));
    Ok(HasilUjiPulih { baris, terbukti, milidetik, membuktikan, temuan })
}

/// What it proved, in sentences.
fn proved(done: &Rehearsal) -> Vec<String> {
    let report = &done.report;
    let mut said = vec!["Segel cocok: tidak satu bita pun berubah sejak dibuat.".to_owned()];
    let mut add = |holds: bool, sentence: String| {
        if holds {
            said.push(sentence);
        }
    };
    add(report.integritas, "Berkas terbuka dengan kuncinya dan strukturnya utuh.".to_owned());
    add(
        report.rantai_utuh == Some(true) && done.jurnal_sama,
        format!("Rantai jurnal utuh: {} kejadian, sama dengan catatan cadangan.", done.manifest.jurnal.baris),
    );
    add(report.proyeksi_sama == Some(true), "Semua daftar dan register sama dengan jurnalnya.".to_owned());
    let numbers =
        done.manifest.register.iter().map(|one| format!("{} {} sampai {}", one.jenis, one.tahun, one.terakhir));
    let numbers: Vec<String> = numbers.collect();
    if !numbers.is_empty() {
        add(done.register_sama, format!("Nomor terakhir setiap register sama: {}.", numbers.join(", ")));
    }
    add(report.identitas_sesuai == Some(true), "Identitas pemohon sesuai dengan yang tercatat.".to_owned());
    add(
        report.lampiran_utuh == Some(true) && done.lampiran_hilang == 0,
        format!("Semua lampiran ada dan utuh ({}).", done.manifest.lampiran),
    );
    said
}

/// What keeps it from being brought back, in sentences; attachments that did not come along do not.
pub(super) fn faults(done: &Rehearsal) -> Vec<String> {
    let mut said = done.report.temuan.clone();
    if !done.jurnal_sama {
        said.push("Panjang jurnal bukan yang disebut cadangan.".to_owned());
    }
    if !done.register_sama {
        said.push("Nomor terakhir register bukan yang disebut cadangan.".to_owned());
    }
    said
}

fn findings(done: &Rehearsal) -> Vec<String> {
    let mut said = faults(done);
    if done.lampiran_hilang > 0 {
        said.push(format!("{} lampiran tidak ada di tempat cadangan.", done.lampiran_hilang));
    }
    said
}
