//! Setting an office up: profile, calendar, first administrator, recovery code. The wizard and `ppid siapkan` share it.
//!
//! The key file is written last: until it stands, nothing was set up and the same set-up may be repeated.

use std::fs;
use std::path::Path;

use domain::akun::{Akun, AkunEvent};
use domain::fault::FieldFault;
use domain::format::Zona;
use domain::id::{AkunId, PerangkatId, UnitId};
use domain::jurnal::{Event, KalenderDiatur};
use domain::kalender::PengaturanKalender;
use domain::kantor::{Kantor, KantorEvent, Kertas, PenomoranKeberatan};
use domain::peran::Peran;
use store::{DataKey, DirLock, Genesis, KeyFile, OfficeLabel, SlotOwner, Store};
use uuid::Uuid;

use super::logo::{check_png, sha256};
use super::wire::{AdminPertama, BerkasKantor, SetUp, SetUpDone};
use crate::act::fixed_clock_refused;
use crate::akun::check_password;
use crate::clock::Clock;
use crate::office::Open;
use crate::{Desk, Fault, disk};

/// Template of the registration number unless the office has its own.
pub(crate) const POLA_NOMOR: &str = "{n:04}/PPID/{bulan_romawi}/{tahun}";

/// Stands in a directory whose set-up has begun and is not finished.
pub(crate) const UNFINISHED: &str = "penyiapan-belum-selesai";

/// Sets up the office in use and seats its administrator.
///
/// # Errors
/// All fields at fault at once; [`Fault::Conflict`] when an office stands there already.
pub fn set_up(desk: &Desk, input: SetUp) -> Result<SetUpDone, Fault> {
    seat(desk, input, false)
}

/// The same for an office whose whole data directory is for practice (`ppid siapkan --latihan`).
///
/// # Errors
/// As [`set_up`].
pub fn set_up_practice(desk: &Desk, input: SetUp) -> Result<SetUpDone, Fault> {
    seat(desk, input, true)
}

fn seat(desk: &Desk, input: SetUp, latihan: bool) -> Result<SetUpDone, Fault> {
    let _gate = desk.gate();
    if desk.in_practice() {
        return Err(Fault::Conflict {
            message: "Kantor latihan sedang dibuka. Kembali ke kantor sebenarnya, lalu siapkan.".to_owned(),
        });
    }
    let (open, done) = prepare(desk, &desk.dir(), input, latihan)?;
    desk.enter(open);
    Ok(done)
}

/// Sets an office up in `dir` without seating anybody. The caller holds the gate.
pub(crate) fn prepare(desk: &Desk, dir: &Path, input: SetUp, latihan: bool) -> Result<(Open, SetUpDone), Fault> {
    if KeyFile::exists(dir) {
        return Err(Fault::Conflict {
            message: "Kantor sudah disiapkan di tempat ini. Masuk dengan akun yang ada.".to_owned(),
        });
    }
    if !latihan && matches!(desk.clock(), Clock::Fixed(_)) {
        return Err(fixed_clock_refused());
    }
    let checked = check(input, latihan)?;
    disk::refuse_shared(dir)?;
    fs::create_dir_all(dir).map_err(Fault::internal)?;
    // The directory in use is claimed for as long as the desk stands; another one only while it is made.
    let _held = if dir == desk.dir() {
        desk.claim()?;
        None
    } else {
        Some(DirLock::take(dir)?)
    };
    refuse_data_without_keys(dir)?;
    let unfinished = dir.join(UNFINISHED);
    fs::write(&unfinished, b"").map_err(Fault::internal)?;
    let key = DataKey::generate()?;
    let genesis = Genesis { unit: UnitId::new(), perangkat: PerangkatId::new(), kode_perangkat: "A".to_owned() };
    let store = Store::create(dir, &key, &genesis)?;
    write_first_events(desk, &store, &checked)?;
    let label = OfficeLabel {
        badan_publik: checked.kantor.badan_publik.clone(),
        unit: checked.kantor.unit.clone(),
        latihan: checked.kantor.latihan,
    };
    let owner = owner_of(&checked.admin);
    let (_, code) = KeyFile::create(dir, label, &key, &owner, &checked.kata_sandi)?;
    // Left behind it does no harm: while the key file stands, the office does.
    drop(fs::remove_file(&unfinished));
    let open = Open::new(store, key, checked.admin, dir.to_path_buf(), &checked.kantor);
    Ok((open, SetUpDone { kode_pemulihan: code.text().to_owned() }))
}

/// All that [`set_up`] would refuse in `input`; nothing is written.
pub fn faults(input: SetUp) -> Vec<FieldFault> {
    match check(input, false) {
        Err(Fault::Invalid { fields }) => fields,
        Ok(_) | Err(_) => Vec::new(),
    }
}

/// The data is there, the key file is not.
pub(crate) fn keys_lost() -> Fault {
    Fault::Damaged {
        message: "Data kantor ada, tetapi berkas kuncinya (kunci.json) tidak ada. Kembalikan kunci.json dari salinan; \
                  berkas tidak disentuh."
            .to_owned(),
    }
}

/// The key slot's owner of an account.
pub(crate) fn owner_of(akun: &Akun) -> SlotOwner {
    SlotOwner { akun: akun.id, nama: akun.nama.clone(), masuk: akun.masuk.clone(), peran: akun.peran }
}

struct Checked {
    kantor: Kantor,
    kalender: PengaturanKalender,
    admin: Akun,
    kata_sandi: String,
    logo: Option<Vec<u8>>,
}

fn check(input: SetUp, latihan: bool) -> Result<Checked, Fault> {
    let SetUp { kantor, kata_sandi, logo_png, kertas, kertas_tanda_bukti } = input;
    let mut faults: Vec<FieldFault> = Vec::new();
    let mut prefixed = |prefix: &str, found: Vec<FieldFault>| {
        faults.extend(found.into_iter().map(|fault| FieldFault { field: format!("{prefix}{}", fault.field), ..fault }));
    };
    let kalender = PengaturanKalender::new(kantor.pekan.unwrap_or_default(), kantor.cuti_bersama.unwrap_or_default());
    let admin = account(&kantor.admin).checked();
    let kantor = profile(kantor, kertas, kertas_tanda_bukti, latihan).checked();
    if let Err(found) = &kantor {
        prefixed("kantor.", found.clone());
    }
    if let Err(found) = &admin {
        prefixed("kantor.admin.", found.clone());
    }
    if let Err(Fault::Invalid { fields }) = check_password("kata_sandi", &kata_sandi) {
        prefixed("", fields);
    }
    let logo = match logo_png.as_deref().map(|text| check_png("logo_png", text)).transpose() {
        Ok(logo) => logo,
        Err(fields) => {
            prefixed("", fields);
            None
        }
    };
    match (kantor, admin) {
        (Ok(kantor), Ok(admin)) if faults.is_empty() => Ok(Checked { kantor, kalender, admin, kata_sandi, logo }),
        _ => Err(faults.into()),
    }
}

fn profile(berkas: BerkasKantor, kertas: Option<Kertas>, tanda_bukti: Option<Kertas>, latihan: bool) -> Kantor {
    Kantor {
        badan_publik: berkas.badan_publik,
        unit: berkas.unit,
        kode_unit: berkas.kode_unit.unwrap_or_default(),
        alamat: berkas.alamat.unwrap_or_default(),
        kota: berkas.kota.unwrap_or_default(),
        telepon: berkas.telepon.unwrap_or_default(),
        surel: berkas.surel.unwrap_or_default(),
        laman: berkas.laman.unwrap_or_default(),
        zona: berkas.zona.unwrap_or(Zona::Wib),
        jam_layanan: berkas.jam_layanan.unwrap_or_default(),
        pola_nomor: berkas.pola_nomor.filter(|pola| !pola.trim().is_empty()).unwrap_or_else(|| POLA_NOMOR.to_owned()),
        ppid: berkas.ppid.unwrap_or_default(),
        atasan_ppid: berkas.atasan_ppid.unwrap_or_default(),
        kertas_tanda_bukti: tanda_bukti.unwrap_or(Kertas::A4),
        kertas: kertas.unwrap_or(Kertas::F4),
        kunci_setelah_menit: 15,
        dasar_biaya: String::new(),
        latihan,
        penomoran: PenomoranKeberatan::default(),
    }
}

fn account(admin: &AdminPertama) -> Akun {
    Akun {
        id: AkunId::new(),
        nama: admin.nama.clone(),
        nip: admin.nip.clone().unwrap_or_default(),
        masuk: admin.masuk.clone(),
        peran: Peran::Admin,
        aktif: true,
    }
}

fn write_first_events(desk: &Desk, store: &Store, checked: &Checked) -> Result<(), Fault> {
    let at = desk.now_in(checked.kantor.zona);
    let actor = Some(checked.admin.id);
    let unit = store.genesis().unit.0;
    store.write(|tx| -> Result<(), Fault> {
        let kantor = KantorEvent::Diatur { kantor: Box::new(checked.kantor.clone()) };
        tx.append(unit, &Event::Kantor(kantor), actor, at)?;
        if let Some(png) = &checked.logo {
            tx.put_logo(Some(png))?;
            tx.append(unit, &Event::Kantor(KantorEvent::LogoDiganti { sha256: Some(sha256(png)) }), actor, at)?;
        }
        let kalender = KalenderDiatur { alasan: "Penyiapan kantor".to_owned(), pengaturan: checked.kalender.clone() };
        tx.append(unit, &Event::Kalender(kalender), actor, at)?;
        tx.append(checked.admin.id.0, &Event::Akun(AkunEvent::Dibuat(checked.admin.clone())), actor, at)?;
        Ok(())
    })
}

/// A data file without its key file cannot be opened by anybody, and is never overwritten. A set-up that was cut off
/// leaves one too; it holds no request yet and is put aside under another name.
fn refuse_data_without_keys(dir: &Path) -> Result<(), Fault> {
    let data = dir.join("kantor.db");
    if !data.exists() {
        return Ok(());
    }
    if dir.join(UNFINISHED).exists() {
        let mark = Uuid::now_v7().simple();
        for name in ["kantor.db", "kantor.db-wal", "kantor.db-shm"] {
            let path = dir.join(name);
            if path.exists() {
                fs::rename(&path, dir.join(format!("{name}.terputus-{mark}"))).map_err(Fault::internal)?;
            }
        }
        return Ok(());
    }
    Err(keys_lost())
}
