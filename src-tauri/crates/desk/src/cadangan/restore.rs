//! Bringing a backup back: on a new computer with the recovery code, or over the data in use, which is kept aside whole.
//! Numbers given since the backup stand on paper and are never given again.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Utc};
use domain::cadangan::{NomorTerpakai, Pemulihan};
use domain::id::AkunId;
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::seri::Seri;
use store::cadangan::{KepalaJurnal, Restored, Unpacked, unpack};
use store::{DataKey, KeyFile, Report, Store};

use super::musnah::{Musnah, destroy_again};

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
    /// What proving it found.
    pub report: Report,
    /// Attached files its journal names and its set does not hold.
    pub lampiran_hilang: usize,
    /// Numbers given since; `None` when there was nothing in use, or it could not be read any more.
    pub nomor_hilang: Option<Vec<NomorHilang>>,
    /// The folder that keeps what was in use, if anything was.
    pub disimpan_di: Option<PathBuf>,
}

/// Brings the backup at `cadangan` back into the data directory of `desk`, which may be empty. Nobody is at work afterwards.
///
/// # Errors
/// [`Fault::WrongPassword`]; [`Fault::Damaged`] when it cannot be proved; [`Fault::InUse`];
/// [`Fault::Conflict`] for the backup of another office. The data in use is as it was then.
pub fn restore(desk: &Desk, cadangan: &Path, kunci: &Kunci) -> Result<Pulih, Fault> {
    let _gate = desk.gate();
    let office = desk.dir();
    fs::create_dir_all(&office).map_err(store::StoreError::from)?;
    desk.claim()?;
    let unpacked = unpack(cadangan, &office)?;
    let mut keys = unpacked.keys()?;
    refuse_foreign(&office, &keys)?;
    let (key, akun) = opened(&mut keys, kunci)?;
    desk.leave();
    exchange(desk, unpacked, &key, akun)
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

/// The data key, and who opened it, where an account did.
pub(super) fn opened(keys: &mut KeyFile, kunci: &Kunci) -> Result<(DataKey, Option<AkunId>), Fault> {
    match kunci {
        Kunci::KodePemulihan(kode) => Ok((keys.unlock_with_recovery(kode, Utc::now())?, None)),
        Kunci::KataSandi { masuk, kata_sandi } => {
            let masuk = match (masuk, keys.owners()) {
                (Some(masuk), _) => masuk.clone(),
                (None, [one]) => one.masuk.clone(),
                (None, many) => {
                    let names: Vec<&str> = many.iter().map(|owner| owner.masuk.as_str()).collect();
                    let message = format!("Cadangan ini memuat beberapa akun. Sebut salah satu: {}.", names.join(", "));
                    return Err(Fault::Refused { reason: "which_account".to_owned(), message });
                }
            };
            let (key, akun) = keys.unlock(&masuk, kata_sandi, Utc::now())?;
            Ok((key, Some(akun)))
        }
    }
}

/// Proves what was unpacked and exchanges it with the data in use.
pub(super) fn exchange(desk: &Desk, unpacked: Unpacked, key: &DataKey, akun: Option<AkunId>) -> Result<Pulih, Fault> {
    let office = desk.dir();
    let used = InUse::look(&office, key);
    let restored = unpacked.restore(key, used.as_ref().map_or(0, |used| used.epoch))?;
    refuse_unsound(&restored)?;
    let nomor_hilang = {
        let store = Store::open(restored.dir(), key)?;
        let later = used.as_ref().map(|used| used.later_than(&store)).transpose()?;
        note(desk, &store, &restored, used.as_ref(), later.as_deref().unwrap_or_default(), akun)?;
        destroy_again(desk, &store, (&office, key), used.as_ref(), akun)?;
        later.map(|later| later.iter().map(NomorHilang::from).collect())
    };
    // Where the keys in use cannot be read any more, those of the backup's day are all there are.
    if used.is_some()
        && let Ok(now) = KeyFile::read(&office)
    {
        KeyFile::read(restored.dir())?.take_over(&now)?;
    }
    let pulih = Pulih {
        dibuat: restored.dibuat,
        jurnal: restored.jurnal.clone(),
        report: restored.report.clone(),
        lampiran_hilang: restored.lampiran_hilang.len(),
        nomor_hilang,
        disimpan_di: KeyFile::exists(&office).then(|| office.join(aside_name(desk.now_in(domain::format::Zona::Wib)))),
    };
    let aside = pulih.disimpan_di.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    restored.swap(&office, &aside.unwrap_or_else(|| aside_name(desk.now_in(domain::format::Zona::Wib))))?;
    Ok(pulih)
}

/// How the folder begins that keeps what a restore replaced.
pub(super) const ASIDE: &str = "sebelum-pulih-";

fn aside_name(now: DateTime<FixedOffset>) -> String {
    format!("{ASIDE}{}", now.format("%Y%m%d-%H%M%S"))
}

/// Attachments the set does not hold are told, not refused; anything else that is wrong keeps it out.
fn refuse_unsound(restored: &Restored) -> Result<(), Fault> {
    let mut report = restored.report.clone();
    if !restored.lampiran_hilang.is_empty() {
        report.lampiran_utuh = Some(true);
    }
    if report.is_sound() {
        return Ok(());
    }
    let finding = report.temuan.first().map_or("isinya tidak dapat dibuktikan", String::as_str);
    Err(Fault::Damaged { message: format!("Cadangan tidak dipulihkan: {finding} Data yang dipakai tidak disentuh.") })
}

/// Writes into the journal brought back that it was, and which numbers are used up.
fn note(
    desk: &Desk,
    store: &Store,
    restored: &Restored,
    used: Option<&InUse>,
    later: &[Later],
    akun: Option<AkunId>,
) -> Result<(), Fault> {
    store.write(|tx| -> Result<(), Fault> {
        let kantor = tx.kantor()?.ok_or_else(|| Fault::internal("no office profile in the backup"))?;
        let nomor_terpakai: Vec<NomorTerpakai> =
            later.iter().map(|later| NomorTerpakai { seri: later.seri.clone(), n: later.sampai }).collect();
        for used in &nomor_terpakai {
            tx.raise(&used.seri, used.n)?;
        }
        let event = KantorEvent::Dipulihkan(Box::new(Pemulihan {
            dibuat: restored.dibuat,
            kepala: restored.jurnal.kepala.clone(),
            kepala_digantikan: used.and_then(|used| used.kepala.clone()),
            nomor_terpakai,
        }));
        tx.append(store.genesis().unit.0, &Event::Kantor(event), akun, desk.now_in(kantor.zona))?;
        Ok(())
    })
}

/// What stands in the data directory now, where the key of the backup opens it.
pub(super) struct InUse {
    series: Vec<(Seri, u32)>,
    kepala: Option<String>,
    epoch: u32,
    pub(super) musnah: Musnah,
}

impl InUse {
    /// `None` when there is nothing, or nothing that can be read: then the backup comes back all the same.
    fn look(office: &Path, key: &DataKey) -> Option<Self> {
        if !KeyFile::exists(office) {
            return None;
        }
        let store = Store::open(office, key).ok()?;
        let (series, kepala) =
            store.read(|reader| Ok::<_, store::StoreError>((reader.last_numbers()?, reader.head()?))).ok()?;
        // What was destroyed is remembered beside the data too, so that nothing comes back when this cannot be read.
        let musnah = Musnah::of(&store).unwrap_or_default();
        Some(Self { series, kepala, epoch: store.epoch(), musnah })
    }

    /// Numbers given here that `store` does not know.
    fn later_than(&self, store: &Store) -> Result<Vec<Later>, Fault> {
        store.read(|reader| {
            let mut later = Vec::new();
            for (seri, last) in &self.series {
                let known = reader.last_number(seri)?;
                if *last > known {
                    later.push(Later { seri: seri.clone(), dari: known + 1, sampai: *last });
                }
            }
            Ok(later)
        })
    }
}

struct Later {
    seri: Seri,
    dari: u32,
    sampai: u32,
}

impl From<&Later> for NomorHilang {
    fn from(later: &Later) -> Self {
        let Later { seri, dari, sampai } = later;
        Self { jenis: seri.jenis.clone(), tahun: seri.tahun, dari: *dari, sampai: *sampai }
    }
}
