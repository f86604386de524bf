//! The backups there are, beside the data and in the second place; and the one a dialog found.

use std::fs;
use std::path::{Path, PathBuf};

use domain::format::Zona;
use domain::peran::Tindakan;
use store::cadangan::{self, Cadangan};
use store::{KeyFile, OfficeLabel, StoreError};

use super::buang::left;
use super::catatan::{Catatan, Tempat};
use super::otomatis::MAP;
use super::tempat::{look, seen};
use super::undo::latest;
use super::wire::{
    AkhirRegister, BarisCadangan, CadanganGagal, CadanganRef, DaftarCadangan, KeadaanTempat, TempatCadangan,
};
use super::{AWALAN, kabar};
use crate::sesi::wire::Empty;
use crate::{Desk, Fault, disk};

/// All backups of this office, newest first. Before login too, for whoever has to bring one back: what a list shows stands
/// in no backup under a key.
///
/// # Errors
/// Not allowed; [`Fault::InUse`].
pub fn list(desk: &Desk, _: Empty) -> Result<DaftarCadangan, Fault> {
    desk.claim()?;
    let open = desk.peek();
    let dir = desk.dir();
    let catatan = Catatan::read(&dir);
    let label = office(&dir);
    let mut rows = Vec::new();
    let mut state = |tempat: Tempat, map: &Path| {
        let (found, terjangkau) = if answers(desk, tempat, map) { kept_in(map) } else { (Vec::new(), false) };
        let own = found.iter().filter(|kept| is_of(kept, label.as_ref()));
        rows.extend(own.map(|kept| row(tempat.into(), kept, &catatan)));
        KeadaanTempat {
            map: map.display().to_string(),
            terjangkau,
            satu_disk: tempat == Tempat::Kedua && seen(desk, map).is_some_and(|seen| seen.satu_disk),
            terakhir: catatan.proved(tempat).map(|last| last.dibuat.to_rfc3339()),
            lampiran_rusak: if terjangkau { set_aside(map) } else { 0 },
            bebas: if terjangkau { disk::free(map) } else { None },
        }
    };
    let komputer = state(Tempat::Komputer, &dir.join(MAP));
    let kedua = catatan.kedua.as_ref().map(|kedua| state(Tempat::Kedua, &kedua.map));
    rows.sort_by(|one, other| other.cadangan.nama.cmp(&one.cadangan.nama));
    // After the places were looked at: what is warned of is what was found.
    let warning = match &open {
        Some(open) => desk.look_on(open, Tindakan::Cadangkan, |look| kabar(desk, open, look))?.peringatan,
        None => None,
    };
    Ok(DaftarCadangan {
        komputer,
        kedua,
        cadangan: rows,
        peringatan: warning,
        gagal: failed(desk),
        dapat_dibatalkan: latest(desk)?.and_then(|(_, when)| when),
        lampiran_hilang: open.as_ref().map_or(Ok(false), |open| store::lacks_attachments(&open.store))?,
        lama: open.as_ref().map_or(Ok(None), |open| open.store.read(|reader| left(desk, open, reader)))?,
    })
}

/// Files of attachments in a place that no longer read and were set aside; none where it cannot be read.
fn set_aside(map: &Path) -> u32 {
    let sets = folders(map).unwrap_or_default();
    let count = sets.iter().filter_map(|set| cadangan::damaged_files(set).ok()).map(|files| files.len()).sum::<usize>();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether a place can be asked for what it holds; the second one may be gone, and a share does not even say so.
fn answers(desk: &Desk, tempat: Tempat, map: &Path) -> bool {
    match tempat {
        Tempat::Komputer => true,
        Tempat::Kedua => look(desk, map).terjangkau,
    }
}

/// What the folders of offices inside a place hold, and whether all of it could be read: one that cannot hides no other.
fn kept_in(map: &Path) -> (Vec<Cadangan>, bool) {
    let (mut kept, mut whole) = (Vec::new(), true);
    let lists = folders(map).map(|folders| folders.into_iter().map(|folder| cadangan::list(&folder)));
    let lists: Vec<_> = match lists {
        Ok(lists) => lists.collect(),
        Err(error) => vec![Err(error)],
    };
    for list in lists {
        match list {
            Ok(found) => kept.extend(found),
            Err(error) => {
                tracing::warn!(%error, "a place of backups cannot be read");
                whole = false;
            }
        }
    }
    (kept, whole)
}

/// Whether a backup is of the office `label`; every one is where no office is known.
fn is_of(kept: &Cadangan, label: Option<&OfficeLabel>) -> bool {
    label.is_none_or(|label| kept.manifest.kantor == *label)
}

/// Since when automatic backups fail, and why.
pub(crate) fn failed(desk: &Desk) -> Option<CadanganGagal> {
    desk.backup_failed().map(|failed| CadanganGagal { sejak: failed.sejak.to_rfc3339(), pesan: failed.pesan })
}

/// Takes the file a dialog found, for the calls that follow, and says what it holds; it is not proved yet.
///
/// # Errors
/// [`Fault::Damaged`] when it is no backup; [`Fault::FileNewer`].
pub fn choose(desk: &Desk, place: &Path) -> Result<BarisCadangan, Fault> {
    let manifest = cadangan::peek(place)?;
    desk.put_chosen(place);
    let kept = Cadangan { berkas: place.to_owned(), manifest };
    Ok(row(TempatCadangan::Dipilih, &kept, &Catatan::read(&desk.dir())))
}

/// The file of a backup the page names.
///
/// # Errors
/// [`Fault::NotFound`] when there is none of that name in that place.
pub(super) fn resolve(desk: &Desk, wanted: &CadanganRef) -> Result<Cadangan, Fault> {
    let dir = desk.dir();
    let catatan = Catatan::read(&dir);
    let berkas = if wanted.tempat == TempatCadangan::Dipilih {
        desk.chosen().filter(|place| place.file_name().is_some_and(|name| name == wanted.nama.as_str()))
    } else {
        let place = catatan.places(&dir).into_iter().find(|(tempat, _)| TempatCadangan::from(*tempat) == wanted.tempat);
        // Only a name that stands in the list is taken, so none can lead elsewhere.
        let all = place.into_iter().flat_map(|(_, map)| kept_in(&map).0);
        all.map(|kept| kept.berkas).find(|file| name_of(file) == wanted.nama)
    };
    let berkas = berkas.ok_or(Fault::NotFound)?;
    Ok(Cadangan { manifest: cadangan::peek(&berkas)?, berkas })
}

/// Every backup of this office in either place, newest first.
pub(super) fn all(desk: &Desk) -> Vec<PathBuf> {
    let dir = desk.dir();
    let label = office(&dir);
    let places = Catatan::read(&dir).places(&dir).into_iter().filter(|(tempat, map)| answers(desk, *tempat, map));
    let mut found: Vec<Cadangan> = places.flat_map(|(_, map)| kept_in(&map).0).collect();
    found.retain(|kept| is_of(kept, label.as_ref()));
    found.sort_by_key(|kept| std::cmp::Reverse(kept.manifest.dibuat));
    found.into_iter().map(|kept| kept.berkas).collect()
}

fn office(dir: &Path) -> Option<OfficeLabel> {
    KeyFile::read(dir).ok().map(|keys| keys.office().clone())
}

/// The folders of offices inside a place; none where there is no such folder.
pub(super) fn folders(map: &Path) -> Result<Vec<PathBuf>, StoreError> {
    if !map.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(map)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(AWALAN) && entry.path().is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// The name of a file, without its path.
pub(super) fn name_of(place: &Path) -> String {
    place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A backup as the list shows it.
pub(super) fn row(tempat: TempatCadangan, kept: &Cadangan, catatan: &Catatan) -> BarisCadangan {
    let nama = name_of(&kept.berkas);
    let manifest = &kept.manifest;
    BarisCadangan {
        dibuat: manifest.dibuat.to_rfc3339(),
        sebab: manifest.sebab,
        ukuran: fs::metadata(&kept.berkas).map_or(0, |data| data.len()),
        kejadian: manifest.jurnal.baris,
        register: manifest
            .register
            .iter()
            .map(|one| AkhirRegister { jenis: one.jenis.clone(), tahun: one.tahun, terakhir: one.terakhir })
            .collect(),
        lampiran: manifest.lampiran,
        lampiran_rusak: manifest.lampiran_rusak,
        versi: manifest.program.clone(),
        kantor: format!("{}, {}", manifest.kantor.unit, manifest.kantor.badan_publik),
        terbukti: !catatan.is_bad(&kept.berkas),
        cadangan: CadanganRef { tempat, nama },
    }
}

/// Now, in the zone most offices are in; used only where no office can be asked for its own.
pub(super) fn now(desk: &Desk) -> chrono::DateTime<chrono::FixedOffset> {
    desk.now_in(Zona::Wib)
}
