//! What Beranda says of backups: when the last proved one was made and where, and what keeps the office from being safe.

use chrono::{DateTime, FixedOffset};
use domain::cadangan::{TempatKedua, warn};
use domain::format::{jam, tanggal};
use domain::peran::Tindakan;

use super::catatan::{Catatan, Tempat};
use super::tempat::seen;
use crate::act::Look;
use crate::office::Open;
use crate::{Desk, Fault, disk};

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kabar {
    /// One line; none in an office whose data are not backed up.
    pub(crate) kalimat: Option<String>,
    /// Why the office is not safe.
    pub(crate) peringatan: Option<String>,
    /// The disk of the data has little room left.
    pub(crate) ruang: Option<String>,
}

/// Of the office `open` at the moment of `look`.
pub(crate) fn kabar(desk: &Desk, open: &Open, look: &Look) -> Result<Kabar, Fault> {
    let ruang = disk::free(&open.dir).filter(|free| *free < disk::SEDIKIT).map(|free| {
        let gib = (free as f64 / disk::SEDIKIT as f64 * 10.0).floor() / 10.0;
        let gib = format!("{gib:.1}").replace('.', ",");
        format!("Ruang penyimpanan komputer tinggal {gib} GB: kosongkan sebelum pekerjaan tidak dapat disimpan")
    });
    // The practice office beside the real one is not backed up.
    if open.dir != desk.root() {
        return Ok(Kabar { ruang, ..Kabar::default() });
    }
    let catatan = Catatan::read(&open.dir);
    let kedua = catatan.kedua.as_ref().map(|kedua| {
        // What the watcher found: a share that went away would hold Beranda up.
        let seen = seen(desk, &kedua.map);
        let proved = catatan.proved(Tempat::Kedua);
        TempatKedua {
            sejak: kedua.sejak,
            terakhir: proved.map(|last| last.dibuat),
            rusak: proved.is_none() && catatan.last(Tempat::Kedua).is_some(),
            terjangkau: seen.is_none_or(|seen| seen.terjangkau),
            satu_disk: seen.is_some_and(|seen| seen.satu_disk),
        }
    });
    let since = look.reader.begun()?.unwrap_or(look.now);
    // An office for practice alone needs no second place, unless somebody chose one.
    let asked = !look.kantor.latihan || kedua.is_some();
    let peringatan = asked.then(|| warn(kedua, since, look.now)).flatten().map(|warning| {
        let whom = if Tindakan::AturCadangan.permits(look.akun.peran) { "" } else { "; beri tahu admin atau pimpinan" };
        format!("{warning}{whom}")
    });
    let mut said: Vec<String> = Vec::new();
    for (tempat, map) in catatan.places(&open.dir).into_iter().rev() {
        let place = match tempat {
            Tempat::Komputer => "komputer ini".to_owned(),
            Tempat::Kedua => map.display().to_string(),
        };
        said.extend(catatan.proved(tempat).map(|last| format!("{} di {place}", when(last.dibuat, look.now))));
    }
    let kalimat = if !said.is_empty() {
        Some(format!("Cadangan terbukti terakhir: {}", said.join("; ")))
    } else if catatan.last(Tempat::Komputer).is_some() {
        Some("Cadangan terakhir ternyata rusak; yang baru dibuat sendiri sebentar lagi".to_owned())
    } else {
        (!look.kantor.latihan).then(|| "Belum ada cadangan; yang pertama dibuat sendiri saat meja dikunci".to_owned())
    };
    Ok(Kabar { kalimat, peringatan, ruang })
}

/// `hari ini 09.12`, `kemarin 16.30`, `12 November 2026 09.12`.
fn when(at: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> String {
    let at = at.with_timezone(now.offset());
    let day = match (now.date_naive() - at.date_naive()).num_days() {
        0 => "hari ini".to_owned(),
        1 => "kemarin".to_owned(),
        _ => tanggal::long(at.date_naive()),
    };
    format!("{day} {}", jam::show(at.time()))
}
