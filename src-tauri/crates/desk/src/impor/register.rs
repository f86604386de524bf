//! An old register beside what was taken over before: a row is a request of its own, its number stays to the letter. Who
//! asked goes where identities are kept; the journal carries the commitment to it alone.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::id::{ImporId, PemohonId, PermohonanId};
use domain::impor::{
    BarisPermohonan, JenisDaftar, Lembar, Pilihan, Putusan, TahunNomor, compare_permohonan, read_permohonan, review,
};
use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::permohonan::{AsalLama, Dipindahkan, IsiLama, PemohonTercatat, PermohonanEvent, Perubahan, PindahanDiubah};
use store::Reader;

use super::banding::{Banding, Baris, said};
use super::kemajuan::Kemajuan;
use super::wire::PutusanImpor;
use crate::Fault;
use crate::act::Deed;

/// A row that is taken: what it makes of which request.
pub(super) struct Pindah {
    /// Its place among the rows.
    pub(super) at: usize,
    id: PermohonanId,
    asal: AsalLama,
    isi: IsiLama,
    /// Who asks; none where that does not change.
    identitas: Option<Identitas>,
    /// What changes; none of a new one.
    perubahan: Option<Vec<Perubahan>>,
}

/// A row's number, as the numbers of a year are reviewed.
pub(super) struct Bernomor {
    at: usize,
    tahun: i32,
    n: u32,
    teks: String,
    letak: String,
}

/// The file beside what was taken over.
pub(super) fn register(
    reader: &Reader,
    lembar: &[Lembar],
    pilihan: &Pilihan,
    (id, today): (ImporId, NaiveDate),
    kemajuan: &mut Kemajuan,
) -> Result<Banding, Fault> {
    let mut existing = Vec::new();
    reader.each_lama(|row| {
        if let Some(lama) = row.permohonan.lama {
            existing.push((row.permohonan.id, lama.isi, row.identitas));
        }
        Ok::<(), Fault>(())
    })?;
    let read = read_permohonan(lembar, pilihan, today);
    let verdicts = compare_permohonan(&existing, &read.baris);
    let known: HashMap<PermohonanId, Option<&Identitas>> =
        existing.iter().map(|(id, _, who)| (*id, who.as_ref())).collect();
    let mut made = Banding { lembar: read.lembar, ..Banding::default() };
    kemajuan.judging(read.baris.len());
    for (row, putusan) in read.baris.into_iter().zip(verdicts) {
        kemajuan.step()?;
        let nama = lembar.get(row.lembar).map(|one| one.nama.clone()).unwrap_or_default();
        let mut catatan = row.catatan.clone();
        if let (Putusan::Baru, Some(isi)) = (&putusan, &row.isi) {
            catatan.extend(taken(reader, isi)?);
        }
        let at = made.baris.len();
        made.lama.extend(moved(
            &row,
            &putusan,
            &known,
            AsalLama { impor: id, lembar: nama.clone(), baris: row.baris },
            at,
        ));
        if let Some(isi) = &row.isi {
            let letak = if lembar.len() > 1 {
                format!("lembar “{nama}” baris {}", row.baris)
            } else {
                format!("baris {}", row.baris)
            };
            let IsiLama { nomor, tahun, .. } = isi;
            made.bernomor.push(Bernomor { at, tahun: *tahun, n: nomor.n, teks: nomor.teks.clone(), letak });
        }
        let BarisPermohonan { lembar, baris, judul, sel, .. } = row;
        let row = Baris { jenis: JenisDaftar::Permohonan, lembar, baris, judul, sel, catatan };
        made.add(row, said(putusan, "Permohonan ini sudah ada, isinya sama."), None);
    }
    Ok(made)
}

/// Whether this program gave the number to another request.
fn taken(reader: &Reader, isi: &IsiLama) -> Result<Option<String>, Fault> {
    if isi.nomor.teks.is_empty() {
        return Ok(None);
    }
    let other = reader.permohonan_by_nomor(&isi.nomor.teks)?.filter(|other| other.lama.is_none());
    Ok(other.map(|_| {
        "Nomor ini sudah diberikan program ini kepada permohonan lain; keduanya tetap seperti tertulis.".to_owned()
    }))
}

fn moved(
    row: &BarisPermohonan,
    putusan: &Putusan<PermohonanId, (IsiLama, Identitas)>,
    known: &HashMap<PermohonanId, Option<&Identitas>>,
    asal: AsalLama,
    at: usize,
) -> Option<Pindah> {
    match putusan {
        Putusan::Baru => Some(Pindah {
            at,
            id: PermohonanId::new(),
            asal,
            isi: row.isi.clone()?,
            identitas: Some(row.identitas.clone()),
            perubahan: None,
        }),
        Putusan::Berubah { id, isi, perubahan } => {
            let (isi, identitas) = isi.as_ref().clone();
            let before = known.get(id).copied().flatten();
            Some(Pindah {
                at,
                id: *id,
                asal,
                isi,
                // What was erased stays erased.
                identitas: before.filter(|before| **before != identitas).map(|_| identitas),
                perubahan: Some(perubahan.clone()),
            })
        }
        Putusan::Sama { .. } | Putusan::Kembar { .. } | Putusan::Ditolak { .. } => None,
    }
}

/// What the numbers of the rows that are taken come to; each double is told on its row.
pub(super) fn numbers(made: &mut Banding) -> Vec<TahunNomor> {
    let stays = |at: usize| {
        made.baris.get(at).is_some_and(|row| !matches!(row.putusan, PutusanImpor::Dilewati | PutusanImpor::Ditolak))
    };
    let rows: Vec<&Bernomor> = made.bernomor.iter().filter(|row| stays(row.at)).collect();
    let told =
        review(&rows.iter().map(|row| (row.tahun, row.n, row.teks.as_str(), row.letak.as_str())).collect::<Vec<_>>());
    let mut same: HashMap<(i32, &str), Vec<&Bernomor>> = HashMap::new();
    for row in rows.into_iter().filter(|row| !row.teks.is_empty()) {
        same.entry((row.tahun, row.teks.as_str())).or_default().push(row);
    }
    let mut notes = Vec::new();
    for group in same.into_values().filter(|group| group.len() > 1) {
        for row in &group {
            let others: Vec<&str> =
                group.iter().filter(|other| other.at != row.at).map(|other| other.letak.as_str()).collect();
            notes.push((
                row.at,
                format!(
                    "Nomor ini juga tercatat pada {}; semuanya masuk apa adanya, kecuali yang dilewati.",
                    others.join(", ")
                ),
            ));
        }
    }
    for (at, note) in notes {
        if let Some(row) = made.baris.get_mut(at) {
            row.catatan.push(note);
        }
    }
    told
}

/// Writes a row that is taken.
pub(super) fn record(deed: &Deed, row: &Pindah) -> Result<(), Fault> {
    let pemohon = row.identitas.as_ref().map(|identitas| put_away(deed, row.id, identitas)).transpose()?;
    let (asal, isi) = (row.asal.clone(), row.isi.clone());
    let event = match (&row.perubahan, pemohon) {
        (None, Some(pemohon)) => PermohonanEvent::Dipindahkan(Box::new(Dipindahkan { id: row.id, asal, isi, pemohon })),
        (None, None) => return Err(Fault::internal("a request without anybody who asks")),
        (Some(perubahan), pemohon) => {
            let perubahan = perubahan.clone();
            PermohonanEvent::PindahanDiubah(Box::new(PindahanDiubah { asal, isi, pemohon, perubahan }))
        }
    };
    deed.record(row.id.0, &Event::Permohonan(event))?;
    Ok(())
}

fn put_away(deed: &Deed, id: PermohonanId, identitas: &Identitas) -> Result<PemohonTercatat, Fault> {
    let snapshot = PemohonId::new();
    let komitmen = deed.tx.put_identitas(snapshot, id, identitas)?;
    Ok(PemohonTercatat::new(snapshot, komitmen, identitas))
}
