//! The answers of a year.

use chrono::NaiveDate;
use domain::fault::{FieldFault, Rule};
use domain::peran::Tindakan;
use domain::skm::Survei;
use domain::skm::survei::KeadaanSurvei;
use store::JawabanDari;

use super::hasil::count;
use super::wire::TahunSkm;
use crate::act::Look;
use crate::{Desk, Fault};

/// All answers given in a year, whatever survey they belong to.
///
/// # Errors
/// No such year; locked.
pub fn year(desk: &Desk, tahun: i32) -> Result<TahunSkm, Fault> {
    desk.look(Tindakan::Lihat, |look| of_year(look, tahun))
}

/// The same within a look.
pub(super) fn of_year(look: &Look, tahun: i32) -> Result<TahunSkm, Fault> {
    let days = NaiveDate::from_ymd_opt(tahun, 1, 1).zip(NaiveDate::from_ymd_opt(tahun, 12, 31));
    let masa = days.filter(|(first, _)| tahun >= 2010 && *first <= look.today()).ok_or_else(|| {
        const NONE: &str = "Pilih tahun sejak 2010 sampai tahun ini.";
        Fault::from(vec![FieldFault::new("tahun", &Rule::Other(NONE))])
    })?;
    let within = |survei: &Survei| {
        survei.keadaan != KeadaanSurvei::Dibatalkan && survei.isi.dari <= masa.1 && survei.isi.sampai >= masa.0
    };
    let survei: Vec<_> = look.reader.list_survei()?.into_iter().filter(within).collect();
    let mut layanan: Vec<String> = Vec::new();
    for name in survei.iter().flat_map(|one| &one.isi.layanan) {
        if !layanan.contains(name) {
            layanan.push(name.clone());
        }
    }
    // Of several surveys nobody knows how far those who were served overlap.
    let populasi = if let [one] = survei.as_slice() { one.isi.populasi } else { None };
    let hasil = count(look, JawabanDari::Masa(masa.0, masa.1), &layanan, populasi)?;
    Ok(TahunSkm { masa, survei, layanan, hasil })
}
