//! Bringing a backup back: on a new computer with the recovery code, or over the data in use, which is kept aside whole.
//! Numbers given since the backup stand on paper and are never given again.

use std::fs;
use std::path::{Path, PathBuf};

use super::ruang;
use chrono::{DateTime, Datelike, FixedOffset};
use domain::cadangan::nomor::{self, NomorKertas};
use domain::cadangan::{NomorTerpakai, Pemulihan};
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::seri::Seri;
use store::cadangan::{Cadangan, KepalaJurnal, Manifest, Restored, Unpacked, peek, unpack};
use store::{KeyFile, Report, Store};

use super::catatan::Catatan;
use super::dipakai::{InUse, Later, keep_used, stands};
use super::kunci::{Dibuka, opened};
use super::list::now;
use super::musnah::destroy_again;
use super::orang::keep_people;
use super::wire::KunciPulih;
use crate::{Desk, Fault};

/// What opens a backup.
pub enum Kunci {
    /// The password of an account that stands in it.
    KataSandi {
        /// Login name; the only account when none is named.
        masuk: Option<String>,
        /// The password.
        kata_sandi: String,
    },
    /// The code of the recovery sheet.
    KodePemulihan(String),
}

/// Numbers of a series that were given after the backup was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NomorHilang {
    /// What is numbered.
    pub jenis: String,
    /// Calendar year.
    pub tahun: i32,
    /// The first that is missing from the backup.
    pub dari: u32,
    /// The last.
    pub sampai: u32,
}

/// What bringing a backup back did.
pub struct Pulih {
    /// When what came back was made.
    pub dibuat: DateTime<FixedOffset>,
    /// Its journal as it was then.
    pub jurnal: KepalaJurnal,
    /// What proving all that came along found.
    pub report: Report,
    /// Attached files its journal names and its set does not hold.
    pub lampiran_hilang: usize,
    /// Numbers given since, as the data in use or the paper told; `None` when neither did.
    pub nomor_hilang: Option<Vec<NomorHilang>>,
    /// The folder that keeps what was in use, if anything was.
    pub disimpan_di: Option<PathBuf>,
}

/// Brings the backup at `cadangan` back into the data directory of `desk`, which may be empty. What is in use is backed up
/// first. Nobody is at work afterwards.
///
/// # Errors
/// [`Fault::WrongPassword`]; [`Fault::NotAllowed`] for a role that may not; [`Fault::Damaged`] when it cannot be proved;
/// [`Fault::InUse`]; [`Fault::Conflict`] for the backup of another office. The data in use is as it was then.
pub fn restore(desk: &Desk, cadangan: &Path, kunci: &Kunci) -> Result<Pulih, Fault> {
    let _gate = desk.gate();
    bring(desk, cadangan, |keys| kunci.named(keys), None)
}

/// The same with what was typed; `kertas` is what was read off the paper where nothing else tells the last numbers, and
/// nothing where nobody was asked.
pub(super) fn bring(
    desk: &Desk,
    cadangan: &Path,
    kunci: impl FnOnce(&KeyFile) -> Result<KunciPulih, Fault>,
    kertas: Option<&[NomorKertas]>,
) -> Result<Pulih, Fault> {
    let office = desk.dir();
    fs::create_dir_all(&office).map_err(store::StoreError::from)?;
    desk.claim()?;
    // What is no backup is told as such below.
    if let Ok(manifest) = peek(cadangan) {
        ruang::for_restore(&office, &Cadangan { manifest, berkas: cadangan.to_owned() })?;
    }
    let unpacked = unpack(cadangan, &office)?;
    let mut keys = unpacked.keys()?;
    refuse_foreign(&office, &keys)?;
    let kunci = kunci(&KeyFile::read(&office).unwrap_or(unpacked.keys()?))?;
    let by = opened(&office, Some(&mut keys), &kunci)?;
    let open = keep_used(desk, &by.key)?;
    desk.vacate()?;
    let used = InUse::look(&office, &by.key, open);
    let told = match (kertas, &used, unpacked.manifest()) {
        (Some(kertas), None, Some(manifest)) => Some(nomor::told(&asked(desk, manifest), kertas)?),
        _ => None,
    };
    exchange(desk, unpacked, &by, used, told)
}

/// The registers whose last number is asked for where nothing but paper tells it.
pub(super) fn asked(desk: &Desk, manifest: &Manifest) -> Vec<NomorKertas> {
    let known: Vec<_> = manifest
        .register
        .iter()
        .map(|one| NomorKertas {
            jenis: one.jenis.clone(),
            tahun: one.tahun,
            kode: one.kode.clone(),
            terakhir: one.terakhir,
        })
        .collect();
    nomor::asked(&known, manifest.dibuat.year(), now(desk).year())
}

/// An office none of whose accounts stands in the backup is another one.
pub(super) fn refuse_foreign(office: &Path, backup: &KeyFile) -> Result<(), Fault> {
    // Keys that cannot be read protect nothing any more.
    let Ok(used) = KeyFile::read(office) else { return Ok(()) };
    let shared = used.owners().iter().any(|owner| backup.owners().iter().any(|other| other.akun == owner.akun));
    if shared {
        return Ok(());
    }
    let message =
        "Cadangan ini milik kantor lain daripada yang ada di map data. Pulihkan ke map data yang kosong.".to_owned();
    Err(Fault::Conflict { message })
}

impl Kunci {
    /// As the window gives it; the only account of `keys` where none is named.
    pub(super) fn named(&self, keys: &KeyFile) -> Result<KunciPulih, Fault> {
        let (masuk, kata_sandi) = match self {
            Self::KodePemulihan(kode) => return Ok(KunciPulih::Kode { kode: kode.clone(), saksi: None }),
            Self::KataSandi { masuk, kata_sandi } => (masuk, kata_sandi.clone()),
        };
        let masuk = match (masuk, keys.owners()) {
            (Some(masuk), _) => masuk.clone(),
            (None, [one]) => one.masuk.clone(),
            (None, many) => {
                let names: Vec<&str> = many.iter().map(|owner| owner.masuk.as_str()).collect();
                let message = format!("Cadangan ini memuat beberapa akun. Sebut salah satu: {}.", names.join(", "));
                return Err(Fault::Refused { reason: "which_account".to_owned(), message });
            }
        };
        Ok(KunciPulih::Sandi { masuk, kata_sandi })
    }
}

/// Proves what was unpacked and exchanges it with the data in use, whose people stay; `kertas` tells the last numbers where
/// those data do not. The next backup is made whatever the last one held: another journal is in use then.
pub(super) fn exchange(
    desk: &Desk,
    unpacked: Unpacked,
    by: &Dibuka,
    used: Option<InUse>,
    kertas: Option<Vec<NomorKertas>>,
) -> Result<Pulih, Fault> {
    let office = desk.dir();
    let restored = unpacked.restore(&by.key, used.as_ref().map_or(0, |used| used.epoch))?;
    refuse_unsound(&restored)?;
    let later = {
        let store = Store::open(restored.dir(), &by.key)?;
        let genesis = store.genesis();
        let paper = kertas.iter().flatten().map(|one| {
            let NomorKertas { jenis, tahun, kode, terakhir } = one.clone();
            (Seri { unit: genesis.unit, tahun, jenis, kode, perangkat: genesis.perangkat }, terakhir)
        });
        let last = used.iter().flat_map(|used| used.series.iter().cloned()).chain(paper);
        let later = Later::than(&store, last)?;
        let event = Pemulihan {
            dibuat: restored.dibuat,
            kepala: restored.jurnal.kepala.clone(),
            kepala_digantikan: used.as_ref().and_then(|used| used.kepala.clone()),
            nomor_terpakai: later.iter().map(|one| NomorTerpakai { seri: one.seri.clone(), n: one.sampai }).collect(),
            dari_kertas: kertas.is_some(),
        };
        note(desk, &store, event, by, used.as_ref())?;
        destroy_again(desk, &store, (&office, &by.key), used.as_ref(), by.akun)?;
        later
    };
    if let Some(now) = &by.kini {
        KeyFile::read(restored.dir())?.take_over(now)?;
    }
    let pulih = Pulih {
        dibuat: restored.dibuat,
        jurnal: restored.jurnal.clone(),
        report: restored.report.clone(),
        lampiran_hilang: restored.lampiran_hilang.len(),
        nomor_hilang: (used.is_some() || kertas.is_some()).then(|| later.iter().map(NomorHilang::from).collect()),
        disimpan_di: None,
    };
    let in_use = stands(&office);
    let aside = restored.swap(&office, &aside_name(desk.now_in(domain::format::Zona::Wib)))?;
    Catatan::change(&office, |catatan| {
        for last in [&mut catatan.di_komputer, &mut catatan.di_kedua].into_iter().flatten() {
            last.kepala = None;
        }
    })?;
    Ok(Pulih { disimpan_di: in_use.then_some(aside), ..pulih })
}

/// How the folder begins that keeps what a restore replaced.
pub(super) const ASIDE: &str = "sebelum-pulih-";

fn aside_name(now: DateTime<FixedOffset>) -> String {
    format!("{ASIDE}{}", now.format("%Y%m%d-%H%M%S"))
}

/// Attachments that did not come along are told, not refused; anything that is wrong keeps it out.
fn refuse_unsound(restored: &Restored) -> Result<(), Fault> {
    let report = &restored.report;
    if report.is_sound() {
        return Ok(());
    }
    let finding = report.temuan.first().map_or("isinya tidak dapat dibuktikan", String::as_str);
    Err(Fault::Damaged { message: format!("Cadangan tidak dipulihkan: {finding} Data yang dipakai tidak disentuh.") })
}

/// Writes into the journal brought back that it was, which numbers are used up, and who its people are.
fn note(desk: &Desk, store: &Store, event: Pemulihan, by: &Dibuka, used: Option<&InUse>) -> Result<(), Fault> {
    store.write(|tx| -> Result<(), Fault> {
        let kantor = tx.kantor()?.ok_or_else(|| Fault::internal("no office profile in the backup"))?;
        let now = desk.now_in(kantor.zona);
        for used in &event.nomor_terpakai {
            tx.raise(&used.seri, used.n)?;
        }
        let event = Event::Kantor(KantorEvent::Dipulihkan(Box::new(event)));
        tx.append(store.genesis().unit.0, &event, by.akun, now)?;
        if let Some(keys) = &by.kini {
            keep_people(tx, keys, used.map_or(&[], |used| &used.akun), by.akun, now)?;
        }
        by.note_witness(tx, now)
    })
}

impl From<&Later> for NomorHilang {
    fn from(later: &Later) -> Self {
        let Later { seri, dari, sampai } = later;
        Self { jenis: seri.jenis.clone(), tahun: seri.tahun, dari: *dari, sampai: *sampai }
    }
}
