//! Reading a file into a list: a rehearsal, or all of it taken, in one transaction. The same file twice changes nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use domain::cadangan::Sebab;
use domain::fault::{FieldFault, Refusal, Rule};
use domain::impor::{ImporDiterima, ImporEvent, JenisDaftar, Lembar, Pemetaan, Pilihan};
use domain::jurnal::Event;
use domain::layanan::{LayananDiatur, PengaturanLayanan};
use domain::peran::Tindakan;
use store::Reader;
use uuid::Uuid;

use super::banding::{self, Banding};
use super::kemajuan::Kemajuan;
use super::wire::{
    BacaImpor, BarisImpor, HasilImpor, KolomTerbaca, LembarTerbaca, PilihanBidang, PutusanImpor, TawaranSeri,
};
use super::{baca, continue_series, register, unit};
use crate::act::Deed;
use crate::kantor::sha256;
use crate::{Desk, Fault, Progress, cadangan};

/// Rows of one page of a rehearsal.
const UKURAN: usize = 50;
/// Refused rows named when all of a file was to be taken.
const TOLD: usize = 20;

/// Reads the file `bytes`.
///
/// # Errors
/// A file that is not taken; a row that cannot be taken when all of it was to be; not allowed; [`Fault::Cancelled`] when
/// `progress` was cancelled, and then nothing is taken.
pub fn read(desk: &Desk, input: BacaImpor, bytes: Vec<u8>, progress: &Progress) -> Result<HasilImpor, Fault> {
    let open = desk.open()?;
    // Before anything is read: whoever may not import learns nothing of what would be taken.
    let tindakan = match input.jenis {
        JenisDaftar::Dip | JenisDaftar::Dik | JenisDaftar::Permohonan | JenisDaftar::Keberatan => Tindakan::ImporDaftar,
        JenisDaftar::Unit => Tindakan::AturLayanan,
    };
    desk.look_on(&open, tindakan, |_| Ok(()))?;
    let sum = sha256(&bytes);
    let lembar = baca::read(&bytes, progress)?;
    drop(bytes);
    let mut kemajuan = Kemajuan::new(progress, input.terima);
    if !input.terima {
        return desk.look_on(&open, tindakan, |look| {
            let (made, _) = beside(look.reader, &input, &lembar, look.today(), &mut kemajuan)?;
            Ok(result(&input, made, None))
        });
    }
    cadangan::before(desk, &open, Sebab::Impor)?;
    let unit = open.store.genesis().unit.0;
    desk.act_on(&open, tindakan, |deed| {
        let taken = deed.tx.impor(input.id)?;
        if taken.as_ref().is_some_and(|taken| taken.isi.sha256 != sum || taken.dibatalkan.is_some()) {
            return Err(Refusal::StepTaken.into());
        }
        let (made, layanan) = beside(deed.tx, &input, &lembar, deed.now.date_naive(), &mut kemajuan)?;
        if taken.is_none() {
            accept(deed, &input, &made, layanan.map(|settings| (unit, settings)), sum, &mut kemajuan)?;
        }
        let seri = match continue_series::register_of(input.jenis) {
            Some(register) => continue_series::offer(deed, open.store.genesis(), register)?,
            None => None,
        };
        Ok(result(&input, made, Some(seri)))
    })
}

/// The file beside the list; of units also the settings as they would be.
fn beside(
    reader: &Reader,
    input: &BacaImpor,
    lembar: &[Lembar],
    today: NaiveDate,
    kemajuan: &mut Kemajuan,
) -> Result<(Banding, Option<PengaturanLayanan>), Fault> {
    let pilihan = options(reader, input)?;
    let skipped: HashSet<_> = input.lewati.iter().map(|row| (row.lembar, row.baris)).collect();
    let (mut made, layanan) = match input.jenis {
        JenisDaftar::Dip => (banding::dip(reader, lembar, &pilihan, input.id, kemajuan)?, None),
        JenisDaftar::Dik => (banding::dik(reader, lembar, &pilihan, input.id, kemajuan)?, None),
        JenisDaftar::Permohonan => (register::permohonan(reader, lembar, &pilihan, (input.id, today), kemajuan)?, None),
        JenisDaftar::Keberatan => (register::keberatan(reader, lembar, &pilihan, (input.id, today), kemajuan)?, None),
        JenisDaftar::Unit => {
            let now = reader.layanan()?.unwrap_or_default();
            let left_out = |sheet: usize, row| u32::try_from(sheet).is_ok_and(|sheet| skipped.contains(&(sheet, row)));
            let (made, layanan) = unit::unit(now, lembar, &pilihan, left_out);
            (made, Some(layanan))
        }
    };
    for row in &mut made.baris {
        if skipped.contains(&(row.lembar, row.baris)) {
            row.putusan = PutusanImpor::Dilewati;
        }
    }
    let baris = &made.baris;
    let stays = |at: usize| baris.get(at).is_some_and(|row| row.putusan != PutusanImpor::Dilewati);
    made.kejadian.retain(|(at, _, _)| stays(*at));
    made.lama.retain(|row| stays(row.at));
    Ok((made, layanan))
}

/// What is known besides the file: the unit, columns mapped by hand now or in an earlier import of it, cells typed anew.
fn options(reader: &Reader, input: &BacaImpor) -> Result<Pilihan, Fault> {
    let unit = input.unit.as_deref().map(str::trim).filter(|unit| !unit.is_empty());
    let mut named: BTreeMap<String, BTreeMap<u32, String>> = BTreeMap::new();
    // Oldest first, those of other units before those of this one, so that what is nearest is written last.
    let mut earlier = reader.list_impor(input.jenis)?;
    earlier.reverse();
    let (own, others): (Vec<_>, Vec<_>) = earlier.into_iter().partition(|impor| Some(impor.isi.unit.as_str()) == unit);
    for impor in others.into_iter().chain(own) {
        named.extend(impor.isi.pemetaan);
    }
    named.extend(input.pemetaan.clone());
    let mut faults = Vec::new();
    let mut pemetaan: BTreeMap<String, Pemetaan> = BTreeMap::new();
    for (tanda, columns) in &named {
        let mapped = columns.iter().map(|(column, name)| {
            let bidang = input.jenis.bidang_named(name);
            if bidang.is_none() && !name.is_empty() {
                const UNKNOWN: &str = "Bidang ini tidak dikenal; pilih dari daftar bidang.";
                faults.push(FieldFault::new(format!("pemetaan.{tanda}.{column}"), &Rule::Other(UNKNOWN)));
            }
            (*column, bidang)
        });
        let mapped = mapped.collect();
        pemetaan.insert(tanda.clone(), mapped);
    }
    let mut koreksi: HashMap<(usize, u32), BTreeMap<_, _>> = HashMap::new();
    for (at, cell) in input.koreksi.iter().enumerate() {
        match input.jenis.bidang_named(&cell.bidang) {
            Some(bidang) => {
                koreksi.entry((cell.lembar as usize, cell.baris)).or_default().insert(bidang, cell.isi.clone());
            }
            None => {
                const UNKNOWN: &str = "Bidang ini tidak dikenal; pilih dari daftar bidang.";
                faults.push(FieldFault::new(format!("koreksi.{at}.bidang"), &Rule::Other(UNKNOWN)));
            }
        }
    }
    if faults.is_empty() {
        Ok(Pilihan { unit_bawaan: unit.map(str::to_owned), pemetaan, koreksi })
    } else {
        Err(faults.into())
    }
}

/// Takes all of it, or nothing.
fn accept(
    deed: &Deed,
    input: &BacaImpor,
    made: &Banding,
    layanan: Option<(Uuid, PengaturanLayanan)>,
    sha256: String,
    kemajuan: &mut Kemajuan,
) -> Result<(), Fault> {
    let refused: Vec<FieldFault> = made
        .baris
        .iter()
        .filter(|row| row.putusan == PutusanImpor::Ditolak)
        .take(TOLD)
        .map(|row| {
            let rule = Rule::Format(format!("Baris {}: {}", row.baris, row.alasan.join(" ")));
            FieldFault::new(format!("baris.{}.{}", row.lembar, row.baris), &rule)
        })
        .collect();
    if !refused.is_empty() {
        return Err(refused.into());
    }
    if made.baris.is_empty() {
        const NOTHING: &str =
            "Tidak ada baris yang dikenali dalam berkas ini. Periksa judul kolomnya, atau petakan kolomnya sendiri.";
        return Err(vec![FieldFault::new("berkas", &Rule::Other(NOTHING))].into());
    }
    let count = |putusan| u32::try_from(made.baris.iter().filter(|row| row.putusan == putusan).count());
    let (baru, berubah) = (count(PutusanImpor::Baru), count(PutusanImpor::Berubah));
    let (baru, berubah) = (baru.unwrap_or(u32::MAX), berubah.unwrap_or(u32::MAX));
    if baru + berubah == 0 {
        return Ok(());
    }
    // The import first: what it brings names it.
    let nama = domain::format::teks::single_line(&input.nama, 200).unwrap_or_default();
    let isi = ImporDiterima {
        jenis: input.jenis,
        nama,
        sha256,
        unit: input.unit.clone().unwrap_or_default().trim().to_owned(),
        baru,
        berubah,
        sama: count(PutusanImpor::Sama).unwrap_or(u32::MAX),
        pemetaan: input.pemetaan.clone(),
    };
    deed.record(input.id.0, &Event::Impor(ImporEvent::Diterima(Box::new(isi))))?;
    kemajuan.writing(made.kejadian.len() + made.lama.len());
    for (_, entity, event) in &made.kejadian {
        kemajuan.step()?;
        deed.record(*entity, event)?;
    }
    for row in &made.lama {
        kemajuan.step()?;
        register::record(deed, row)?;
    }
    if let Some((unit, layanan)) = layanan {
        let pengaturan = layanan.checked(&deed.kantor.kode_unit)?;
        deed.record(unit, &Event::Layanan(LayananDiatur { pengaturan }))?;
    }
    Ok(())
}

/// `taken` is none of a rehearsal; of a file that was taken it tells where numbers go on.
fn result(input: &BacaImpor, mut made: Banding, taken: Option<Option<TawaranSeri>>) -> HasilImpor {
    let nomor = register::numbers(&mut made);
    let count =
        |putusan| u32::try_from(made.baris.iter().filter(|row| row.putusan == putusan).count()).unwrap_or(u32::MAX);
    let (baru, berubah, sama) = (count(PutusanImpor::Baru), count(PutusanImpor::Berubah), count(PutusanImpor::Sama));
    let (ditolak, dilewati) = (count(PutusanImpor::Ditolak), count(PutusanImpor::Dilewati));
    let shown: Vec<BarisImpor> =
        made.baris.into_iter().filter(|row| input.tampil.is_none_or(|putusan| putusan == row.putusan)).collect();
    let jumlah_baris = u32::try_from(shown.len()).unwrap_or(u32::MAX);
    let size = input.ukuran.map_or(UKURAN, |size| size as usize);
    let first = (input.halaman as usize).saturating_mul(size);
    let lembar = made
        .lembar
        .into_iter()
        .map(|one| LembarTerbaca {
            nama: one.nama,
            tanda: one.tanda,
            kolom: one
                .kolom
                .into_iter()
                .map(|kolom| KolomTerbaca {
                    kolom: kolom.kolom,
                    judul: kolom.judul,
                    bidang: kolom.bidang.map(|bidang| bidang.name().to_owned()),
                    contoh: kolom.contoh,
                })
                .collect(),
            baris: one.baris,
            catatan: one.catatan,
        })
        .collect();
    let bidang = input.jenis.bidang().iter().map(|one| PilihanBidang { nama: one.name(), label: one.label() });
    HasilImpor {
        diterima: taken.is_some(),
        baru,
        berubah,
        sama,
        ditolak,
        dilewati,
        lembar,
        bidang: bidang.collect(),
        baris: shown.into_iter().skip(first).take(size).collect(),
        jumlah_baris,
        nomor,
        seri: taken.flatten(),
    }
}
