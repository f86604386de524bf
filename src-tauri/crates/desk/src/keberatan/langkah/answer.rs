//! Issuing the answer: its number is drawn, and the request it orders work on is opened again, both with the step itself.

use chrono::Datelike;
use domain::id::SuratId;
use domain::keberatan::answer::{SetujuiTanggapan, TanggapanTerbit};
use domain::keberatan::{Keberatan, LangkahKeberatan};
use domain::seri::{Nomor, Seri, check_clock};
use store::{Genesis, Store};

use super::super::kertas::write_answer;
use super::{exemptions, finder};
use crate::Fault;
use crate::act::Deed;
use crate::permohonan::langkah::reopen_for;

/// The step that answers.
pub(super) fn answer(
    deed: &Deed,
    store: &Store,
    keberatan: &Keberatan,
    input: &SetujuiTanggapan,
) -> Result<LangkahKeberatan, Fault> {
    let dasar = keberatan.konsep.as_ref().map(|konsep| konsep.isi.dasar.as_slice()).unwrap_or_default();
    let named = exemptions(deed.tx, dasar)?;
    let today = deed.now.date_naive();
    let answer = keberatan.answer(input, &deed.kantor.ppid, finder(&named), today, &deed.kalender)?;
    let mut letter = number(deed, store.genesis())?;
    // Written from what the step records: the facts of its exemptions were taken anew since it was drafted.
    let bytes = write_answer(&deed.look(), store, keberatan, answer.isi(), Some(&letter.nomor.teks))?;
    letter.sha256 = store.put_berkas(letter.id.0, &bytes)?;
    let pembukaan = match &keberatan.permohonan {
        Some(permohonan) if answer.orders() => {
            let why = format!(
                "Perintah Atasan PPID dalam tanggapan nomor {} atas keberatan nomor {}",
                letter.nomor.teks, keberatan.nomor.teks
            );
            reopen_for(deed, permohonan.id, &why)?
        }
        Some(_) | None => None,
    };
    Ok(answer.step(letter, pembukaan))
}

/// Draws the number of an answer, in a series of its own.
fn number(deed: &Deed, genesis: &Genesis) -> Result<TanggapanTerbit, Fault> {
    if let Some(last) = deed.tx.last_number_at()? {
        check_clock(deed.now, last)?;
    }
    let today = deed.now.date_naive();
    let seri = Seri {
        unit: genesis.unit,
        tahun: today.year(),
        jenis: "tanggapan_keberatan".to_owned(),
        kode: String::new(),
        perangkat: genesis.perangkat,
    };
    let pola = &deed.kantor.penomoran.tanggapan;
    // A pattern without the year, or one that was changed, would repeat an older text: those places are passed over.
    loop {
        let n = deed.tx.bump(&seri)?;
        let teks = deed.kantor.number(pola, n, today, &genesis.kode_perangkat).map_err(Fault::internal)?;
        if !deed.tx.answer_number_taken(&teks)? {
            return Ok(TanggapanTerbit { id: SuratId::new(), seri, nomor: Nomor { n, teks }, sha256: String::new() });
        }
    }
}
