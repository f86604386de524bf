//! Holding the journal against a head of its chain that stands on paper: on a closed register, a printed one, or in an older
//! backup. A head commits to every row before it; that the rows after it follow each other is walked through.

use domain::fault::Rule;
use domain::format::tanggal;
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::peran::Tindakan;

use super::wire::{HasilKepala, PeriksaKepala};
use crate::{Desk, Fault};

/// Fewest digits by which a head is told from every other.
const LEAST: usize = 12;
/// Digits of a whole head.
const WHOLE: usize = 64;

/// Whether the head is in the chain, where, and whether all from the first row to now is whole.
///
/// # Errors
/// Not a head; locked; not allowed.
pub fn verify(desk: &Desk, input: PeriksaKepala) -> Result<HasilKepala, Fault> {
    let kepala = read(&input.kepala)?;
    desk.look(Tindakan::LihatJejak, |look| {
        let mut temuan = look.reader.chain_findings()?;
        let utuh = temuan.is_empty();
        let place = look.reader.head_place(&kepala)?;
        if place.is_none() {
            temuan.push(missing(look.reader, &kepala)?);
        }
        Ok(HasilKepala {
            ditemukan: place.is_some(),
            baris: place.as_ref().map_or(0, |place| place.seq),
            waktu: place.as_ref().map(|place| place.pada),
            sesudah: place.map_or(0, |place| place.sesudah),
            utuh,
            temuan,
        })
    })
}

/// The digits, without what paper puts between them.
fn read(text: &str) -> Result<String, Fault> {
    const FORM: &str = "Ketik kepala jurnal seperti tercetak di kaki register: 64 angka 0–9 dan huruf a–f, atau sedikitnya 12 yang pertama.";
    let digits: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
    let fits = (LEAST..=WHOLE).contains(&digits.len()) && digits.chars().all(|sign| sign.is_ascii_hexdigit());
    if fits { Ok(digits.to_lowercase()) } else { Err(Fault::field("kepala", &Rule::Other(FORM))) }
}

/// Why it may be missing: a restore replaced the journal it belonged to, or it was changed or mistyped.
fn missing(reader: &store::Reader, kepala: &str) -> Result<String, Fault> {
    let mut replaced = None;
    reader.each_event::<Fault>(|_, stamped| {
        if let Event::Kantor(KantorEvent::Dipulihkan(event)) = &stamped.event
            && event.kepala_digantikan.as_deref().is_some_and(|old| old.starts_with(kepala))
        {
            replaced = Some(stamped.at.date_naive());
        }
        Ok(())
    })?;
    Ok(match replaced {
        Some(day) => format!(
            "Kepala ini milik jurnal yang digantikan oleh pemulihan cadangan pada {}; data yang digantikan disimpan di samping.",
            tanggal::long(day)
        ),
        None => "Kepala ini tidak ada dalam jurnal sekarang. Periksa ketikannya; bila sudah benar, jurnal yang mencetaknya bukan jurnal ini, atau isinya telah diubah.".to_owned(),
    })
}
