//! The backups there are, beside the data and in the second place; and the one a dialog found.

use std::fs;
use std::path::{Path, PathBuf};

use domain::format::Zona;
use domain::peran::Tindakan;
use store::cadangan::{self, Cadangan};
use store::{KeyFile, OfficeLabel, StoreError};

use super::buang::left;
use super::catatan::{Bukti, Catatan};
use super::otomatis::MAP;
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
/// Not allowed; [`Fault::InUse`]; a place that cannot be read.
pub fn list(desk: &Desk, _: Empty) -> Result<DaftarCadangan, Fault> {
    desk.claim()?;
    let open = desk.peek();
    let warning = match &open {
        Some(open) => desk.look_on(open, Tindakan::Cadangkan, |look| kabar(desk, open, look))?.peringatan,
        None => None,
    };
    let dir = desk.dir();
    let catatan = Catatan::read(&dir);
    let label = office(&dir);
    let mut rows = Vec::new();
    for (tempat, map) in places(&dir, &catatan) {
        for kept in folders(&map)?.iter().map(|folder| cadangan::list(folder)).collect::<Result<Vec<_>, _>>()? {
            let own = kept.iter().filter(|kept| label.as_ref().is_none_or(|label| kept.manifest.kantor == *label));
            rows.extend(own.map(|kept| row(tempat, kept, &catatan)));
        }
    }
    rows.sort_by(|one, other| other.cadangan.nama.cmp(&one.cadangan.nama));
    let state = |map: &Path, last: Option<&Bukti>| KeadaanTempat {
        map: map.display().to_string(),
        terjangkau: map.is_dir() || map.starts_with(&dir),
        terakhir: last.map(|last| last.dibuat.to_rfc3339()),
        lampiran_rusak: u32::try_from(set_aside(map)).unwrap_or(u32::MAX),
        bebas: disk::free(map),
    };
    Ok(DaftarCadangan {
        komputer: state(&dir.join(MAP), catatan.di_komputer.as_ref()),
        kedua: catatan.kedua.as_ref().map(|kedua| state(&kedua.map, catatan.di_kedua.as_ref())),
        cadangan: rows,
        peringatan: warning,
        gagal: failed(desk),
        dapat_dibatalkan: latest(desk)?.and_then(|(_, when)| when),
        lampiran_hilang: open.as_ref().map_or(Ok(false), |open| store::lacks_attachments(&open.store))?,
        lama: open.as_ref().map_or(Ok(None), |open| open.store.read(|reader| left(open, reader)))?,
    })
}

/// Files of attachments in a place that no longer read and were set aside; none where it cannot be read.
fn set_aside(map: &Path) -> usize {
    let sets = folders(map).unwrap_or_default();
    sets.iter().filter_map(|set| cadangan::damaged_files(set).ok()).map(|files| files.len()).sum()
}

/// Since when automatic backups fail, and why.
pub(crate) fn failed(desk: &Desk) -> Option<CadanganGagal> {
    desk.backup_failed().map(|(since, pesan)| CadanganGagal { sejak: since.to_rfc3339(), pesan })
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
        let places = places(&dir, &catatan).into_iter().filter(|(tempat, _)| *tempat == wanted.tempat);
        let mut found = None;
        for (_, map) in places {
            // Only a name that stands in the list is taken, so none can lead elsewhere.
            let all = folders(&map)?.into_iter().flat_map(|folder| cadangan::list(&folder).unwrap_or_default());
            found = all.map(|kept| kept.berkas).find(|file| name_of(file) == wanted.nama).or(found);
        }
        found
    };
    let berkas = berkas.ok_or(Fault::NotFound)?;
    Ok(Cadangan { manifest: cadangan::peek(&berkas)?, berkas })
}

/// Every backup of this office in either place, newest first.
pub(super) fn all(desk: &Desk) -> Result<Vec<PathBuf>, Fault> {
    let dir = desk.dir();
    let (catatan, label) = (Catatan::read(&dir), office(&dir));
    let mut found = Vec::new();
    for (_, map) in places(&dir, &catatan) {
        for folder in folders(&map)? {
            found.extend(cadangan::list(&folder)?);
        }
    }
    found.retain(|kept| label.as_ref().is_none_or(|label| kept.manifest.kantor == *label));
    found.sort_by_key(|kept| std::cmp::Reverse(kept.manifest.dibuat));
    Ok(found.into_iter().map(|kept| kept.berkas).collect())
}

fn office(dir: &Path) -> Option<OfficeLabel> {
    KeyFile::read(dir).ok().map(|keys| keys.office().clone())
}

fn places(dir: &Path, catatan: &Catatan) -> Vec<(TempatCadangan, PathBuf)> {
    let second = catatan.kedua.iter().map(|kedua| (TempatCadangan::Kedua, kedua.map.clone()));
    std::iter::once((TempatCadangan::Komputer, dir.join(MAP))).chain(second).collect()
}

/// The folders of offices inside a place; none where it cannot be reached.
fn folders(map: &Path) -> Result<Vec<PathBuf>, Fault> {
    if !map.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(map).map_err(StoreError::from)? {
        let entry = entry.map_err(StoreError::from)?;
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
        terbukti: !catatan.buruk.contains(&nama),
        cadangan: CadanganRef { tempat, nama },
    }
}

/// Now, in the zone most offices are in; used only where no office can be asked for its own.
pub(super) fn now(desk: &Desk) -> chrono::DateTime<chrono::FixedOffset> {
    desk.now_in(Zona::Wib)
}
