//! What the frame of the window knows before and after login. Asking is no activity of the officer.

use chrono::SecondsFormat;
use domain::format::{Zona, tanggal};
use domain::kalender::Kalender;
use store::KeyFile;

use super::sesi_of;
use super::wire::{AkunMasuk, Empty, KeadaanMeja, RingkasanKantor, Status};
use crate::kantor::keys_lost;
use crate::office::Open;
use crate::{Desk, Fault, cadangan};

/// The status of the desk.
///
/// # Errors
/// [`Fault::InUse`] when another process has the data; a key file that is damaged or newer.
pub fn status(desk: &Desk, _: Empty) -> Result<Status, Fault> {
    desk.claim()?;
    if desk.keys_lost() {
        return Err(keys_lost());
    }
    let dir = desk.dir();
    let keys = KeyFile::exists(&dir).then(|| KeyFile::read(&dir)).transpose()?;
    let visitors = desk.visitors().is_some();
    let open = desk.peek();
    let frame = open.as_deref().map(|open| frame_of(desk, open)).transpose()?;
    let now = desk.now_in(frame.as_ref().map_or(Zona::Wib, |frame| frame.zona));
    let (keadaan, sesi) = match (&keys, &open) {
        (None, _) => (KeadaanMeja::BelumDisiapkan, None),
        (Some(_), None) if visitors => (KeadaanMeja::Survei, None),
        (Some(_), None) => (KeadaanMeja::Terkunci, None),
        (Some(_), Some(open)) => (KeadaanMeja::Terbuka, Some(sesi_of(&open.akun))),
    };
    let menit = frame.as_ref().map_or(0, |frame| frame.menit);
    let kantor = keys.as_ref().map(|keys| RingkasanKantor {
        badan_publik: keys.office().badan_publik.clone(),
        unit: keys.office().unit.clone(),
        kunci_setelah_menit: menit,
    });
    // Visitors are told of no officer.
    let akun = keys.as_ref().filter(|_| !visitors).map_or_else(Vec::new, |keys| {
        keys.owners()
            .iter()
            .map(|owner| AkunMasuk {
                id: owner.akun,
                nama: owner.nama.clone(),
                masuk: owner.masuk.clone(),
                peran: owner.peran,
            })
            .collect()
    });
    Ok(Status {
        keadaan,
        kantor,
        akun,
        sesi,
        sekarang: now.to_rfc3339_opts(SecondsFormat::Secs, false),
        hari_ini: tanggal::with_day(now.date_naive()),
        hari_kerja: frame.map_or_else(String::new, |frame| frame.hari_kerja),
        versi: env!("CARGO_PKG_VERSION").to_owned(),
        ada_latihan: KeyFile::exists(&desk.practice_dir()),
        ada_kantor: KeyFile::exists(desk.root()),
        berdampingan: desk.in_practice(),
        latihan: keys.as_ref().is_some_and(|keys| keys.office().latihan),
        terhenti: desk.was_cut_off(),
        cadangan_gagal: if open.is_some() { cadangan::failed(desk) } else { None },
    })
}

struct Frame {
    zona: Zona,
    menit: u32,
    hari_kerja: String,
}

fn frame_of(desk: &Desk, open: &Open) -> Result<Frame, Fault> {
    open.store.read(|reader| {
        let kantor = reader.kantor()?.ok_or_else(|| Fault::internal("no office profile in the data file"))?;
        let kalender = Kalender::new(reader.kalender()?.unwrap_or_default());
        let today = desk.now_in(kantor.zona).date_naive();
        let hari_kerja = match kalender.why_not_working(today) {
            None if kantor.jam_layanan.is_empty() => "Hari kerja".to_owned(),
            None => format!("Hari kerja · layanan {}", kantor.jam_layanan.replace('-', "–")),
            Some(reason) => format!("Bukan hari kerja · {}", reason.nama),
        };
        Ok(Frame { zona: kantor.zona, menit: kantor.kunci_setelah_menit, hari_kerja })
    })
}
