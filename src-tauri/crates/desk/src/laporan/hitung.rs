//! All figures of a report, counted from one snapshot.

use chrono::NaiveDate;
use domain::laporan::{Angka, AngkaPerkara, BatangPerkara, Penghitung, PenghitungKelas, PenghitungPerkara, WaktuKelas};

use crate::Fault;
use crate::act::Look;

/// What a report is filled with. It has no place for a person.
pub(super) struct Hitungan {
    /// Requests received in the period.
    pub angka: Angka,
    /// Their time to the answer by class of what was given.
    pub kelas: Vec<WaktuKelas>,
    /// Objections received, and what happened to disputes.
    pub perkara: AngkaPerkara,
    /// The day it was counted.
    pub per: NaiveDate,
}

/// Counts a period.
pub(super) fn count(look: &Look, dari: NaiveDate, sampai: NaiveDate) -> Result<Hitungan, Fault> {
    Ok(Hitungan {
        angka: requests(look, dari, sampai, None)?,
        kelas: classes(look, dari, sampai)?,
        perkara: cases(look, dari, sampai)?,
        per: look.today(),
    })
}

/// What came in a period, to the whole office or for one unit.
pub(super) fn requests(look: &Look, dari: NaiveDate, sampai: NaiveDate, unit: Option<&str>) -> Result<Angka, Fault> {
    let today = look.today();
    // An answer may come long after the period: the days up to today are numbered.
    let hari = look.kalender.hari_kerja(dari, today.max(sampai));
    let mut counted = Penghitung::new(&hari, dari, sampai, today);
    look.reader.each_fakta(dari, sampai, unit, |_, fakta| {
        counted.add(&fakta);
        Ok::<(), Fault>(())
    })?;
    let mut units = look.reader.units_asked(dari, sampai)?;
    if let Some(unit) = unit {
        units.retain(|(name, _)| name == unit);
    }
    Ok(counted.finish(units, disputed(look, dari, sampai, unit)?))
}

/// Objections received and disputes brought, of the whole office or over the requests of one unit.
fn disputed(look: &Look, dari: NaiveDate, sampai: NaiveDate, unit: Option<&str>) -> Result<BatangPerkara, Fault> {
    let today = look.today();
    let mut bars = BatangPerkara::new();
    look.reader.each_fakta_keberatan(dari, sampai, unit, |_, fakta| {
        bars.add_keberatan(&fakta, today);
        Ok::<(), Fault>(())
    })?;
    for sengketa in look.reader.sengketa_brought(dari, sampai, unit)? {
        bars.add_sengketa(&sengketa);
    }
    Ok(bars.finish())
}

fn classes(look: &Look, dari: NaiveDate, sampai: NaiveDate) -> Result<Vec<WaktuKelas>, Fault> {
    let hari = look.kalender.hari_kerja(dari, look.today().max(sampai));
    let mut counted = PenghitungKelas::new(&hari);
    look.reader.each_given_class(dari, sampai, |kelas, diterima, dijawab| {
        counted.add(kelas, diterima, dijawab);
        Ok::<(), Fault>(())
    })?;
    Ok(counted.finish())
}

fn cases(look: &Look, dari: NaiveDate, sampai: NaiveDate) -> Result<AngkaPerkara, Fault> {
    let mut counted = PenghitungPerkara::new(dari, sampai, look.today());
    look.reader.each_keberatan_in_period(dari, sampai, |row| {
        counted.add_keberatan(&row.keberatan);
        Ok::<(), Fault>(())
    })?;
    // A dispute brought years before may be heard or ruled in the period.
    for (sengketa, _) in look.reader.sengketa_in_period(NaiveDate::default(), sampai)? {
        counted.add_sengketa(&sengketa);
    }
    Ok(counted.finish())
}
