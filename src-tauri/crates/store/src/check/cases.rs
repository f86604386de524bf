//! The tables of objections, disputes, complaints and visitors against the journal.

use domain::jurnal::Entitas;

use super::{Findings, count_rows};
use crate::error::Result;
use crate::transaction::Reader;
use crate::{keberatan, pengaduan};

/// Folds every objection, dispute and complaint anew and compares it with its rows.
pub(super) fn check(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let (mut objections, mut letters) = (0_u64, 0_u64);
    for id in reader.entities(Entitas::Keberatan)? {
        let Some(folded) = reader.folded_keberatan(id)? else { continue };
        objections += 1;
        letters += folded.letters();
        match reader.projected_keberatan(id)? {
            Some((place, row)) if row == folded => {
                if reader.indexed(keberatan::INDEX, place)?.as_ref() != Some(&reader.words_of_keberatan(&folded)?) {
                    findings.push(|| format!("Kata cari keberatan {} berbeda dari isinya.", folded.nomor));
                }
            }
            Some(_) | None => findings.push(|| format!("Keberatan {} berbeda dari jurnal.", folded.nomor)),
        }
    }
    let (mut disputes, mut opened) = (0_u64, 0_u64);
    for id in reader.entities(Entitas::Sengketa)? {
        let Some(folded) = reader.folded_sengketa(id)? else { continue };
        disputes += 1;
        opened += folded.opens();
        if reader.projected_sengketa(id)?.as_ref() != Some(&folded) {
            findings.push(|| format!("Sengketa {} berbeda dari jurnal.", folded.nomor));
        }
    }
    let (mut complaints, mut complaint_letters) = (0_u64, 0_u64);
    for id in reader.entities(Entitas::Pengaduan)? {
        let Some(folded) = reader.folded_pengaduan(id)? else { continue };
        complaints += 1;
        complaint_letters += folded.letters();
        match reader.projected_pengaduan(id)? {
            Some((place, row)) if row == folded => {
                if reader.indexed(pengaduan::INDEX, place)?.as_ref() != Some(&reader.words_of_pengaduan(&folded)?) {
                    findings.push(|| format!("Kata cari pengaduan {} berbeda dari isinya.", folded.nomor));
                }
            }
            Some(_) | None => findings.push(|| format!("Pengaduan {} berbeda dari jurnal.", folded.nomor)),
        }
    }
    let mut visitors = 0_u64;
    for id in reader.entities(Entitas::Tamu)? {
        let Some(folded) = reader.folded_tamu(id)? else { continue };
        visitors += 1;
        if reader.projected_tamu(id)?.as_ref() != Some(&folded) {
            findings.push(|| "Sebuah baris buku tamu berbeda dari jurnal.".to_owned());
        }
    }
    let tables = [
        ("tamu", visitors),
        ("pengaduan", complaints),
        (pengaduan::INDEX, complaints),
        ("pengaduan_surat", complaint_letters),
        ("keberatan", objections),
        (keberatan::INDEX, objections),
        ("keberatan_surat", letters),
        ("sengketa", disputes),
        ("sengketa_membuka", opened),
    ];
    count_rows(reader, &tables, findings)
}
