//! Backups the system makes in nobody's name: beside the data and, where it can be reached, in the second place. Whoever is
//! at work needs no role for them. When one is due, `domain::cadangan` says; who asks in time is the shell.

use std::path::Path;
use std::sync::PoisonError;

use chrono::{DateTime, FixedOffset};
use domain::cadangan::{Sebab, expendable, is_due};
use domain::format::Zona;
use store::cadangan::{BackUp, Cadangan, back_up_unopened, delete, list};
use store::{DataKey, Report, Store};

use super::catatan::{Bukti, Catatan, Gagal, Tempat};
use super::kemajuan::Langkah;
use super::list::now;
use super::{PROGRAM, folder, folder_of, ruang, tempat};
use crate::office::Open;
use crate::{Desk, Fault};

/// Folder of the backups beside the data.
pub(crate) const MAP: &str = "cadangan";

/// Makes what is due at `now`: for desks that were closed since the last time, and every half hour for the one at work or
/// shown to visitors. What fails is kept for the page to tell once ([`Desk::backup_failed`]).
pub fn tick(desk: &Desk, now: DateTime<FixedOffset>) {
    let _beat = desk.beat();
    for left in desk.take_left() {
        let made = automatic(desk, &left, Sebab::Tutup);
        told(desk, &left, now, made);
    }
    tempat::watch(desk, now);
    let Some(open) = desk.peek().or_else(|| desk.visitors().map(|(_, open)| open)) else { return };
    if let Err(error) = desk.reserve().keep() {
        tracing::warn!(kind = ?error.kind(), "no reserve on the disk");
    }
    let due = is_due(desk.last_tried(now), now);
    if desk.hurried() || due {
        let made = automatic(desk, &open, Sebab::Berkala);
        told(desk, &open, now, made);
    }
}

/// Makes the first backup that holds no more what was just destroyed. The destruction stands; a backup that fails is told as
/// every automatic one is.
pub(crate) fn after_destruction(desk: &Desk, open: &Open) {
    told(desk, open, now(desk), automatic(desk, open, Sebab::Pemusnahan));
}

fn told(desk: &Desk, open: &Open, now: DateTime<FixedOffset>, made: Result<Upaya, Fault>) {
    desk.tried(now);
    match made {
        Ok(upaya) => upaya.tell(desk, open, now),
        Err(fault) => tell(desk, open, Some(Gagal { sejak: now, pesan: fault.to_string() })),
    }
}

/// Tells how backups of `open` went. The practice office beside the real one has none and nothing to say.
fn tell(desk: &Desk, open: &Open, gagal: Option<Gagal>) {
    if open.dir == desk.root() {
        desk.tell_backup(gagal);
    }
}

/// Makes sure that all that happened stands in a proved backup before something that cannot be taken back. One is enough.
///
/// # Errors
/// [`Fault::Refused`] with why there is none: then it must not be done.
pub(crate) fn before(desk: &Desk, open: &Open, sebab: Sebab) -> Result<(), Fault> {
    // The practice office beside the real one holds nothing to lose.
    if open.dir != desk.root() {
        return Ok(());
    }
    let proved = automatic(desk, open, sebab).and_then(|upaya| {
        upaya.tell(desk, open, now(desk));
        upaya.proved()
    });
    proved.map_err(|fault| match fault {
        Fault::DiskFull => Fault::DiskFull,
        other => Fault::Refused {
            reason: "no_backup".to_owned(),
            message: format!("Belum dikerjakan, karena cadangan sebelumnya gagal dibuat. {other}"),
        },
    })
}

/// How it stands with the two places after they were tried, each on its own.
pub(super) struct Upaya {
    pub(super) komputer: Hasil,
    pub(super) kedua: Hasil,
}

/// How it stands with one place.
pub(super) enum Hasil {
    /// There is none, or it is out of reach, which is no failure: how long it has been is told elsewhere.
    TakAda,
    /// All that happened stands in a proved backup there. What looking at the whole office found, where that was done.
    Terbukti(Option<String>),
    /// None could be made.
    Gagal(Fault),
}

impl Upaya {
    /// Keeps what went wrong for the page to tell, or that nothing did.
    pub(super) fn tell(&self, desk: &Desk, open: &Open, now: DateTime<FixedOffset>) {
        let pesan = match (&self.komputer, &self.kedua) {
            (Hasil::Gagal(fault), _) => Some(fault.to_string()),
            (_, Hasil::Gagal(fault)) => Some(format!("Tempat kedua: {fault}")),
            (Hasil::Terbukti(Some(temuan)), _) | (_, Hasil::Terbukti(Some(temuan))) => Some(temuan.clone()),
            (Hasil::TakAda | Hasil::Terbukti(None), Hasil::TakAda | Hasil::Terbukti(None)) => None,
        };
        if let Some(pesan) = &pesan {
            tracing::warn!(pesan, "a backup is not as it should be");
        }
        tell(desk, open, pesan.map(|pesan| Gagal { sejak: now, pesan }));
    }

    /// Whether all that happened stands in a proved backup somewhere.
    fn proved(self) -> Result<(), Fault> {
        match (self.komputer, self.kedua) {
            (Hasil::Terbukti(_), _) | (_, Hasil::Terbukti(_)) | (Hasil::TakAda, Hasil::TakAda) => Ok(()),
            (Hasil::Gagal(fault), _) | (Hasil::TakAda, Hasil::Gagal(fault)) => Err(fault),
        }
    }
}

/// Makes a backup beside the data and in the second place, each only where something happened since its last one or that
/// was found wanting.
///
/// # Errors
/// The office cannot be read.
fn automatic(desk: &Desk, open: &Open, sebab: Sebab) -> Result<Upaya, Fault> {
    if open.dir != desk.root() {
        return Ok(Upaya { komputer: Hasil::TakAda, kedua: Hasil::TakAda });
    }
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let (now, kepala) = open.store.read(|reader| -> Result<_, Fault> {
        let zona = reader.kantor()?.map_or(Zona::Wib, |kantor| kantor.zona);
        Ok((desk.now_in(zona), reader.head()?))
    })?;
    let one = |tempat| renew(desk, open, tempat, sebab, now, Some(&kepala));
    Ok(Upaya { komputer: one(Tempat::Komputer), kedua: one(Tempat::Kedua) })
}

/// One in `tempat`, where the last one there does not hold all until `kepala`; without that, whatever it holds. Whoever asks
/// has made sure that it is the only one.
pub(super) fn renew(
    desk: &Desk,
    open: &Open,
    tempat: Tempat,
    sebab: Sebab,
    now: DateTime<FixedOffset>,
    kepala: Option<&Option<String>>,
) -> Hasil {
    let catatan = Catatan::read(&open.dir);
    let Some((_, map)) = catatan.places(&open.dir).into_iter().find(|(place, _)| *place == tempat) else {
        return Hasil::TakAda;
    };
    if tempat == Tempat::Kedua && !tempat::look(desk, &map).terjangkau {
        return Hasil::TakAda;
    }
    let holds = |last: &Bukti| kepala.is_some_and(|kepala| last.kepala == *kepala) && last.berkas.is_file();
    if catatan.proved(tempat).is_some_and(holds) {
        return Hasil::Terbukti(None);
    }
    let made = into(desk, open, &folder(&map, &open.store), sebab, now).and_then(|(made, temuan)| {
        Catatan::change(&open.dir, |catatan| catatan.put(tempat, &made))?;
        Ok(temuan)
    });
    made.map_or_else(Hasil::Gagal, Hasil::Terbukti)
}

/// One in `tempat`; then what is no longer needed there goes. With it what looking at the whole office found wrong.
pub(super) fn into(
    desk: &Desk,
    open: &Open,
    tempat: &Path,
    sebab: Sebab,
    now: DateTime<FixedOffset>,
) -> Result<(Cadangan, Option<String>), Fault> {
    ruang::for_backup(&open.dir, tempat)?;
    let steps = Langkah::of(desk);
    // The first one after an upgrade looks at everything: only then may the one from before the upgrade go.
    let looked = if upgrade_waits(tempat)? { Some(store::check(&open.store)?) } else { None };
    let wish = BackUp {
        kantor: &open.dir,
        tempat,
        key: &open.key,
        program: PROGRAM,
        at: now,
        sebab,
        diperiksa: looked.as_ref().is_some_and(Report::is_sound),
        tell: &|tahap| steps.tell(tahap),
    };
    let made = open.store.back_up(&wish)?;
    thin_out(tempat, &made, &Catatan::read(&open.dir), now);
    Ok((made, looked.filter(|report| !report.is_sound()).map(|report| unsound(&report))))
}

fn unsound(report: &Report) -> String {
    let first = report.temuan.first().map_or("data tidak utuh.", String::as_str);
    format!(
        "Sesudah naik versi data kantor diperiksa dan ada yang tidak benar: {first} Cadangan dari sebelum naik versi tetap \
         disimpan; hubungi pengelola sebelum melanjutkan pekerjaan."
    )
}

/// Whether a backup from before an upgrade waits for that to prove itself.
fn upgrade_waits(tempat: &Path) -> Result<bool, Fault> {
    if !tempat.is_dir() {
        return Ok(false);
    }
    let kept = list(tempat)?;
    let newest = kept.iter().find(|kept| kept.manifest.sebab == Sebab::NaikVersi).map(|kept| &kept.manifest);
    Ok(newest.is_some_and(|before| {
        !kept.iter().any(|later| later.manifest.skema > before.skema && later.manifest.diperiksa)
    }))
}

/// Lets go of those no longer needed. One that a rehearsal found wanting counts for nothing and is left alone. The backup
/// that was just made stands whether an old one can be deleted or not.
fn thin_out(tempat: &Path, made: &Cadangan, catatan: &Catatan, now: DateTime<FixedOffset>) {
    let kept = match list(tempat) {
        Ok(kept) => kept,
        Err(error) => {
            tracing::warn!(%error, "old backups cannot be listed");
            return;
        }
    };
    let kept: Vec<Cadangan> = kept.into_iter().filter(|kept| !catatan.is_bad(&kept.berkas)).collect();
    let told: Vec<_> = kept.iter().map(|backup| backup.manifest.tersimpan()).collect();
    for place in expendable(&told, now) {
        if let Some(old) = kept.get(place).filter(|old| old.berkas != made.berkas)
            && let Err(error) = delete(&old.berkas)
        {
            tracing::warn!(%error, "an old backup cannot be deleted");
        }
    }
}

/// Keeps the data of `dir` as an earlier version left them, before opening them changes their form.
///
/// # Errors
/// [`Fault::Refused`] with why that was not possible: then they are not opened.
pub(crate) fn before_upgrade(desk: &Desk, dir: &Path, key: &DataKey) -> Result<(), Fault> {
    if dir != desk.root() || !Store::is_behind(dir, key)? {
        return Ok(());
    }
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = keep_old(desk, dir, key).map_err(|fault| match fault {
        // Damaged data are told as such: the ways back begin with it.
        known @ (Fault::DiskFull | Fault::Damaged { .. }) => known,
        other => Fault::Refused {
            reason: "no_backup".to_owned(),
            message: format!(
                "Data dari versi lama belum dibuka, karena cadangan sebelum naik versi gagal dibuat; berkas tidak disentuh. {other}"
            ),
        },
    })?;
    Catatan::change(dir, |catatan| catatan.di_komputer = Some(Bukti::of(&kept)))
}

fn keep_old(desk: &Desk, dir: &Path, key: &DataKey) -> Result<Cadangan, Fault> {
    let tempat = folder_of(&dir.join(MAP), store::cadangan::unit_of(dir, key)?);
    ruang::for_backup(dir, &tempat)?;
    Ok(back_up_unopened(&BackUp {
        kantor: dir,
        tempat: &tempat,
        key,
        program: PROGRAM,
        at: now(desk),
        sebab: Sebab::NaikVersi,
        diperiksa: false,
        tell: &|_| {},
    })?)
}
