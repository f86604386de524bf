//! An old register beside what was taken over before: a row is a case of its own, its number stays to the letter. Who asked
//! or objected goes where identities are kept; the journal carries the commitment to it alone.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use chrono::NaiveDate;
use domain::format::tanggal;
use domain::id::{ImporId, KeberatanId, PemohonId, PermohonanId};
use domain::impor::{
    BarisRegister, IsiRegister, JenisDaftar, Lembar, Pilihan, Putusan, TahunNomor, Terbaca, compare_register,
    read_keberatan, read_permohonan, request_of, review,
};
use domain::jurnal::Event;
use domain::keberatan::{
    IsiKeberatanLama, KeadaanKeberatan, KeberatanDipindahkan, KeberatanEvent, PindahanKeberatanDiubah,
};
use domain::pemohon::Identitas;
use domain::permohonan::{
    AsalLama, Dipindahkan, IsiLama, Keadaan, PemohonTercatat, PermohonanEvent, Perubahan, PindahanDiubah,
};
use store::Reader;

use super::banding::{Banding, Baris, said};
use super::kemajuan::Kemajuan;
use super::wire::PutusanImpor;
use crate::Fault;
use crate::act::Deed;
use crate::keberatan::put;

/// A row that is taken: what it makes of which case.
pub(super) struct Pindah {
    /// Its place among the rows.
    pub(super) at: usize,
    asal: AsalLama,
    isi: IsiPindah,
    /// Who it is about; none where that does not change.
    identitas: Option<Identitas>,
    /// What changes; none of a new one.
    perubahan: Option<Vec<Perubahan>>,
}

/// What the row says of which case.
enum IsiPindah {
    Permohonan(PermohonanId, IsiLama),
    Keberatan(KeberatanId, IsiKeberatanLama),
}

/// A row's number, as the numbers of a year are reviewed.
pub(super) struct Bernomor {
    at: usize,
    tahun: i32,
    n: u32,
    teks: String,
    letak: String,
}

/// What was taken over before: each case with what its row says and who it is about, and which of them are void.
struct Dahulu<Id, Isi> {
    ada: Vec<(Id, Isi, Option<Identitas>)>,
    batal: HashSet<Id>,
}

/// What is told of one register and not of another.
struct Ihwal<Id, Isi> {
    jenis: JenisDaftar,
    /// Of a row that is there already.
    ada: &'static str,
    /// Of a number this program gave to another case.
    diberikan: &'static str,
    id: fn() -> Id,
    isi: fn(Id, Isi) -> IsiPindah,
}

/// A register of requests beside what was taken over.
pub(super) fn permohonan(
    reader: &Reader,
    lembar: &[Lembar],
    pilihan: &Pilihan,
    (id, today): (ImporId, NaiveDate),
    kemajuan: &mut Kemajuan,
) -> Result<Banding, Fault> {
    let mut before = Dahulu { ada: Vec::new(), batal: HashSet::new() };
    reader.each_lama(|row| {
        let permohonan = row.permohonan;
        if let Some(lama) = permohonan.lama {
            before.batal.extend((permohonan.keadaan == Keadaan::Dibatalkan).then_some(permohonan.id));
            before.ada.push((permohonan.id, lama.isi, row.identitas));
        }
        Ok::<(), Fault>(())
    })?;
    let read = read_permohonan(lembar, pilihan, today);
    let ihwal = Ihwal {
        jenis: JenisDaftar::Permohonan,
        ada: "Permohonan ini sudah ada, isinya sama.",
        diberikan: "Nomor ini sudah diberikan program ini kepada permohonan lain; keduanya tetap seperti tertulis.",
        id: PermohonanId::new,
        isi: IsiPindah::Permohonan,
    };
    let given = |nomor: &str| Ok(reader.permohonan_by_nomor(nomor)?.is_some_and(|other| other.lama.is_none()));
    judge(lembar, id, &before, read, &ihwal, given, kemajuan)
}

/// A register of objections beside what was taken over; each is linked to the one request it can be about.
pub(super) fn keberatan(
    reader: &Reader,
    lembar: &[Lembar],
    pilihan: &Pilihan,
    (id, today): (ImporId, NaiveDate),
    kemajuan: &mut Kemajuan,
) -> Result<Banding, Fault> {
    let mut before = Dahulu { ada: Vec::new(), batal: HashSet::new() };
    reader.each_keberatan_lama(|row| {
        let keberatan = row.keberatan;
        if let Some(lama) = keberatan.lama {
            before.batal.extend((keberatan.keadaan == KeadaanKeberatan::Dibatalkan).then_some(keberatan.id));
            before.ada.push((keberatan.id, lama.isi, row.identitas));
        }
        Ok::<(), Fault>(())
    })?;
    let mut read = read_keberatan(lembar, pilihan, today);
    for row in &mut read.baris {
        if let Some(isi) = &mut row.isi {
            row.catatan.extend(link(reader, isi)?);
        }
    }
    let ihwal = Ihwal {
        jenis: JenisDaftar::Keberatan,
        ada: "Keberatan ini sudah ada, isinya sama.",
        diberikan: "Nomor ini sudah diberikan program ini kepada keberatan lain; keduanya tetap seperti tertulis.",
        id: KeberatanId::new,
        isi: IsiPindah::Keberatan,
    };
    let given = |nomor: &str| Ok(reader.keberatan_by_nomor(nomor)?.is_some_and(|other| other.lama.is_none()));
    judge(lembar, id, &before, read, &ihwal, given, kemajuan)
}

/// Links an objection to the one request this office knows under the number it names; the sentence tells what came of it.
fn link(reader: &Reader, isi: &mut IsiKeberatanLama) -> Result<Option<String>, Fault> {
    if isi.nomor_permohonan.is_empty() {
        return Ok(None);
    }
    let known = reader.permohonan_numbered(&isi.nomor_permohonan)?;
    let nomor = &isi.nomor_permohonan;
    Ok(Some(match request_of(isi, &known) {
        Ok(Some(id)) => {
            let received = known.iter().find(|(one, _)| *one == id).map(|(_, day)| tanggal::long(*day));
            let sentence =
                format!("Ditautkan dengan permohonan {nomor} yang diterima {}.", received.unwrap_or_default());
            isi.permohonan = Some(id);
            sentence
        }
        Ok(None) => format!("Permohonan {nomor} tidak ada dalam program ini; nomornya masuk seperti tertulis."),
        Err(several) => {
            format!("Ada {several} permohonan bernomor {nomor}, jadi tidak ditautkan; nomornya masuk seperti tertulis.")
        }
    }))
}

/// Judges each row against what was taken over before.
fn judge<Id: Copy + Eq + Hash, Isi: IsiRegister>(
    lembar: &[Lembar],
    id: ImporId,
    before: &Dahulu<Id, Isi>,
    read: Terbaca<BarisRegister<Isi>>,
    ihwal: &Ihwal<Id, Isi>,
    given: impl Fn(&str) -> Result<bool, Fault>,
    kemajuan: &mut Kemajuan,
) -> Result<Banding, Fault> {
    let verdicts = compare_register(&before.ada, &read.baris);
    let known: HashMap<Id, Option<&Identitas>> = before.ada.iter().map(|(id, _, who)| (*id, who.as_ref())).collect();
    let mut made = Banding { lembar: read.lembar, ..Banding::default() };
    kemajuan.judging(read.baris.len());
    for (row, putusan) in read.baris.into_iter().zip(verdicts) {
        kemajuan.step()?;
        let nama = lembar.get(row.lembar).map(|one| one.nama.clone()).unwrap_or_default();
        let putusan = match putusan {
            // What is void stays as it was made void.
            Putusan::Berubah { id, .. } if before.batal.contains(&id) => Putusan::Sama { id },
            putusan => putusan,
        };
        let at = made.baris.len();
        let mut catatan = row.catatan.clone();
        if let Some(isi) = &row.isi {
            let (nomor, tahun) = isi.numbered();
            if matches!(putusan, Putusan::Baru) && !nomor.teks.is_empty() && given(&nomor.teks)? {
                catatan.push(ihwal.diberikan.to_owned());
            }
            let letak = if lembar.len() > 1 {
                format!("lembar “{nama}” baris {}", row.baris)
            } else {
                format!("baris {}", row.baris)
            };
            made.bernomor.push(Bernomor { at, tahun, n: nomor.n, teks: nomor.teks.clone(), letak });
        }
        let asal = AsalLama { impor: id, lembar: nama, baris: row.baris };
        made.lama.extend(moved(&row, &putusan, &known, ihwal, asal, at));
        let BarisRegister { lembar, baris, judul, sel, .. } = row;
        let row = Baris { jenis: ihwal.jenis, lembar, baris, judul, sel, catatan };
        made.add(row, said(putusan, ihwal.ada), None);
    }
    Ok(made)
}

fn moved<Id: Copy + Eq + Hash, Isi: IsiRegister>(
    row: &BarisRegister<Isi>,
    putusan: &Putusan<Id, (Isi, Identitas)>,
    known: &HashMap<Id, Option<&Identitas>>,
    ihwal: &Ihwal<Id, Isi>,
    asal: AsalLama,
    at: usize,
) -> Option<Pindah> {
    match putusan {
        Putusan::Baru => Some(Pindah {
            at,
            asal,
            isi: (ihwal.isi)((ihwal.id)(), row.isi.clone()?),
            identitas: Some(row.identitas.clone()),
            perubahan: None,
        }),
        Putusan::Berubah { id, isi, perubahan } => {
            let (isi, identitas) = isi.as_ref().clone();
            let before = known.get(id).copied().flatten();
            Some(Pindah {
                at,
                asal,
                isi: (ihwal.isi)(*id, isi),
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
    let (asal, perubahan) = (row.asal.clone(), row.perubahan.clone());
    let identitas = row.identitas.as_ref();
    match &row.isi {
        IsiPindah::Permohonan(id, isi) => {
            let (id, isi) = (*id, isi.clone());
            let pemohon = identitas.map(|identitas| put_away(deed, id, identitas)).transpose()?;
            let event = match (perubahan, pemohon) {
                (None, Some(pemohon)) => PermohonanEvent::Dipindahkan(Box::new(Dipindahkan { id, asal, isi, pemohon })),
                (None, None) => return Err(Fault::internal("a request without anybody who asks")),
                (Some(perubahan), pemohon) => {
                    PermohonanEvent::PindahanDiubah(Box::new(PindahanDiubah { asal, isi, pemohon, perubahan }))
                }
            };
            deed.record(id.0, &Event::Permohonan(event)).map(drop)
        }
        IsiPindah::Keberatan(id, isi) => {
            let (id, isi) = (*id, isi.clone());
            let pemohon = identitas.map(|identitas| put(deed, id, identitas)).transpose()?;
            let event = match (perubahan, pemohon) {
                (None, Some(pemohon)) => {
                    KeberatanEvent::Dipindahkan(Box::new(KeberatanDipindahkan { id, asal, isi, pemohon }))
                }
                (None, None) => return Err(Fault::internal("an objection without anybody who objects")),
                (Some(perubahan), pemohon) => {
                    let event = PindahanKeberatanDiubah { asal, isi, pemohon, perubahan };
                    KeberatanEvent::PindahanDiubah(Box::new(event))
                }
            };
            deed.record(id.0, &Event::Keberatan(event)).map(drop)
        }
    }
}

fn put_away(deed: &Deed, id: PermohonanId, identitas: &Identitas) -> Result<PemohonTercatat, Fault> {
    let snapshot = PemohonId::new();
    let komitmen = deed.tx.put_identitas(snapshot, id, identitas)?;
    Ok(PemohonTercatat::new(snapshot, komitmen, identitas))
}
