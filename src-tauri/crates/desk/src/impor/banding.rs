//! What becomes of each row of a file, and the event it would be: the list as it is beside the list as it was read.

use std::collections::HashMap;

use domain::dip;
use domain::fault::{Denied, FieldFault};
use domain::id::{ImporId, InformasiId, PengecualianId};
use domain::impor::{
    BarisDik, BarisDip, Bidang, JenisDaftar, Lembar, LembarTerbaca, Pilihan, Putusan, compare_dik, compare_dip,
    read_dik, read_dip,
};
use domain::jurnal::Event;
use domain::pengecualian;
use domain::permohonan::Perubahan;
use store::Reader;
use uuid::Uuid;

use super::kemajuan::Kemajuan;
use super::register::{Bernomor, Pindah};
use super::wire::{BarisImpor, IsianBaris, PutusanImpor};
use crate::Fault;

/// A file beside the list.
#[derive(Default)]
pub(super) struct Banding {
    pub(super) lembar: Vec<LembarTerbaca>,
    pub(super) baris: Vec<BarisImpor>,
    /// The event of each row that has one, by its place in `baris`.
    pub(super) kejadian: Vec<(usize, Uuid, Event)>,
    /// Of a register: the rows that are taken, and the numbers of all.
    pub(super) lama: Vec<Pindah>,
    pub(super) bernomor: Vec<Bernomor>,
}

/// Of a list of public information.
pub(super) fn dip(
    reader: &Reader,
    lembar: &[Lembar],
    pilihan: &Pilihan,
    id: ImporId,
    kemajuan: &mut Kemajuan,
) -> Result<Banding, Fault> {
    let mut existing = Vec::new();
    let mut entries = HashMap::new();
    reader.each_informasi(|informasi| {
        existing.push((informasi.id, informasi.isi.clone()));
        entries.insert(informasi.id, informasi);
        Ok::<(), Fault>(())
    })?;
    let read = read_dip(lembar, pilihan);
    let verdicts = compare_dip(&existing, &read.baris);
    let mut made = Banding { lembar: read.lembar, ..Banding::default() };
    kemajuan.judging(read.baris.len());
    for (row, putusan) in read.baris.into_iter().zip(verdicts) {
        kemajuan.step()?;
        let event = match &putusan {
            Putusan::Baru => Some((InformasiId::new(), dip::record(row.isi.clone(), Some(id)))),
            Putusan::Berubah { id: entry, isi, .. } => {
                entries.get(entry).map(|now| (*entry, now.change((**isi).clone(), now.revisi, Some(id))))
            }
            Putusan::Sama { .. } | Putusan::Kembar { .. } | Putusan::Ditolak { .. } => None,
        };
        let event = event.map(|(entry, event)| (entry.0, event.map(Event::Informasi)));
        let BarisDip { lembar, baris, isi, sel, catatan, .. } = row;
        made.add(
            Baris { jenis: JenisDaftar::Dip, lembar, baris, judul: isi.judul, sel, catatan },
            said(putusan, HERE),
            event,
        );
    }
    Ok(made)
}

/// Of a list of exemptions.
pub(super) fn dik(
    reader: &Reader,
    lembar: &[Lembar],
    pilihan: &Pilihan,
    id: ImporId,
    kemajuan: &mut Kemajuan,
) -> Result<Banding, Fault> {
    let all = reader.all_pengecualian()?;
    let existing: Vec<_> = all.iter().map(|one| (one.id, one.isi.clone())).collect();
    let entries: HashMap<_, _> = all.into_iter().map(|one| (one.id, one)).collect();
    let read = read_dik(lembar, pilihan);
    let verdicts = compare_dik(&existing, &read.baris);
    let mut made = Banding { lembar: read.lembar, ..Banding::default() };
    kemajuan.judging(read.baris.len());
    for (row, putusan) in read.baris.into_iter().zip(verdicts) {
        kemajuan.step()?;
        let event = match &putusan {
            Putusan::Baru => Some((PengecualianId::new(), pengecualian::record(row.isi.clone(), Some(id)))),
            Putusan::Berubah { id: entry, isi, .. } => {
                entries.get(entry).map(|now| (*entry, now.change((**isi).clone(), now.revisi, Some(id))))
            }
            Putusan::Sama { .. } | Putusan::Kembar { .. } | Putusan::Ditolak { .. } => None,
        };
        let event = event.map(|(entry, event)| (entry.0, event.map(Event::Pengecualian)));
        let BarisDik { lembar, baris, isi, sel, catatan, .. } = row;
        let judul = isi.informasi;
        made.add(Baris { jenis: JenisDaftar::Dik, lembar, baris, judul, sel, catatan }, said(putusan, HERE), event);
    }
    Ok(made)
}

/// What every kind of row says of itself.
pub(super) struct Baris {
    pub(super) jenis: JenisDaftar,
    pub(super) lembar: usize,
    pub(super) baris: u32,
    pub(super) judul: String,
    pub(super) sel: Vec<(Bidang, String)>,
    pub(super) catatan: Vec<String>,
}

/// A verdict without the entry it is about.
#[derive(Default)]
pub(super) struct Kata {
    pub(super) putusan: Option<PutusanImpor>,
    pub(super) alasan: Vec<String>,
    pub(super) perubahan: Vec<Perubahan>,
    pub(super) faults: Vec<FieldFault>,
}

/// What is said of a row that is there already.
const HERE: &str = "Sudah ada dalam daftar dengan isi yang sama.";

pub(super) fn said<Id, Isi>(putusan: Putusan<Id, Isi>, here: &str) -> Kata {
    match putusan {
        Putusan::Baru => Kata { putusan: Some(PutusanImpor::Baru), ..Kata::default() },
        Putusan::Berubah { perubahan, .. } => {
            Kata { putusan: Some(PutusanImpor::Berubah), perubahan, ..Kata::default() }
        }
        Putusan::Sama { .. } => {
            Kata { putusan: Some(PutusanImpor::Sama), alasan: vec![here.to_owned()], ..Kata::default() }
        }
        Putusan::Kembar { baris, .. } => Kata {
            putusan: Some(PutusanImpor::Sama),
            alasan: vec![format!("Sama persis dengan baris {baris}.")],
            ..Kata::default()
        },
        Putusan::Ditolak { faults } => Kata { putusan: Some(PutusanImpor::Ditolak), faults, ..Kata::default() },
    }
}

impl Banding {
    /// Adds a row; an event the domain refuses makes it a refused one.
    pub(super) fn add(&mut self, row: Baris, kata: Kata, event: Option<(Uuid, Result<Event, Denied>)>) {
        let Kata { putusan, mut alasan, perubahan, mut faults } = kata;
        let mut putusan = putusan.unwrap_or(PutusanImpor::Ditolak);
        match event {
            None => {}
            Some((entity, Ok(event))) => self.kejadian.push((self.baris.len(), entity, event)),
            Some((_, Err(denied))) => {
                putusan = PutusanImpor::Ditolak;
                match denied {
                    Denied::Invalid(more) => faults.extend(more),
                    Denied::Refused(refusal) => alasan.push(refusal.to_string()),
                }
            }
        }
        let jenis = row.jenis;
        let salah = |bidang: Bidang| {
            let at = |fault: &&FieldFault| jenis.bidang_of_fault(&fault.field) == Some(bidang);
            faults.iter().find(at).map(|fault| fault.message.clone())
        };
        let isi = row
            .sel
            .into_iter()
            .map(|(bidang, isi)| IsianBaris {
                bidang: bidang.name().to_owned(),
                label: bidang.label().to_owned(),
                salah: salah(bidang),
                isi,
            })
            .collect();
        alasan.extend(faults.iter().map(|fault| fault.message.clone()));
        self.baris.push(BarisImpor {
            lembar: u32::try_from(row.lembar).unwrap_or(u32::MAX),
            baris: row.baris,
            putusan,
            judul: row.judul,
            alasan,
            catatan: row.catatan,
            perubahan,
            isi,
        });
    }
}
