//! Whether an objection came in time: 30 working days after its ground was found (UU 14/2008 art. 36(1)), told for each
//! ground from the facts of its request. No text says when a ground arises; it is read so: a refusal, an answer or a cost
//! when it reached the applicant (a, d, e, f); silence on the first working day after the time to answer (c); lateness on the
//! day of the late hand-over, or when the time lapsed (g); information not announced on the day the applicant names (b).
//!
//! It is told, never enforced: what came too early or too late is registered all the same.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AlasanKeberatan, HARI_AJUKAN};
use crate::format::tanggal;
use crate::id::SuratId;
use crate::kalender::{Kalender, Tenggat, TenggatError};
use crate::permohonan::{BatasTercatat, Keputusan, Pemberitahuan, Permohonan};

/// How a ground stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum StatusWaktu {
    /// The objection came before the ground arose.
    Prematur,
    /// Within the 30 working days.
    DalamWaktu,
    /// After them.
    Lewat,
    /// What would tell it is not recorded.
    BelumDiketahui,
    /// The record shows no such ground.
    TidakSesuaiCatatan,
}

impl StatusWaktu {
    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Prematur => "Prematur",
            Self::DalamWaktu => "Dalam waktu",
            Self::Lewat => "Lewat waktu",
            Self::BelumDiketahui => "Belum dapat dihitung",
            Self::TidakSesuaiCatatan => "Tidak sesuai catatan",
        }
    }
}

/// One ground in time, with every day counted or passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct WaktuAlasan {
    /// The ground.
    pub alasan: AlasanKeberatan,
    /// The day it arose, or will arise if nothing comes between.
    pub timbul: Option<NaiveDate>,
    /// The last day to object.
    pub batas: Option<NaiveDate>,
    /// The 30 working days, day by day.
    pub tenggat: Option<Tenggat>,
    /// How it stands.
    pub status: StatusWaktu,
    /// Why.
    pub penjelasan: String,
}

/// The same as it is frozen in an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct WaktuTercatat {
    /// The ground.
    pub alasan: AlasanKeberatan,
    /// The day it arose.
    pub timbul: Option<NaiveDate>,
    /// The last day to object.
    pub batas: Option<NaiveDate>,
    /// How it stood.
    pub status: StatusWaktu,
}

impl WaktuAlasan {
    /// What is frozen in the event.
    pub fn recorded(&self) -> WaktuTercatat {
        WaktuTercatat { alasan: self.alasan, timbul: self.timbul, batas: self.batas, status: self.status }
    }
}

/// What the record says of when a ground arose.
enum Timbul {
    /// On a day, and why that day.
    Pada(NaiveDate, String),
    /// It reached the applicant on an unknown day, not before this one.
    Sejak(NaiveDate, String),
    /// Not yet: nothing was answered, and the time to answer runs to this day.
    Belum(NaiveDate, String),
    /// Nothing tells it.
    TakTercatat(&'static str),
    /// The record shows the contrary.
    Tidak(String),
}

/// Tells each of `grounds` of an objection received on `diterima`. `ditemukan` is the day the applicant says the ground was
/// found: it tells ground b, and every other one that the record does not.
///
/// # Errors
/// [`TenggatError`] when the calendar cannot count that far.
pub fn window(
    grounds: &[AlasanKeberatan],
    permohonan: Option<&Permohonan>,
    ditemukan: Option<NaiveDate>,
    diterima: NaiveDate,
    kalender: &Kalender,
) -> Result<Vec<WaktuAlasan>, TenggatError> {
    let told = |alasan: AlasanKeberatan| -> Result<WaktuAlasan, TenggatError> {
        let arose = match permohonan {
            Some(permohonan) if !alasan.stands_alone() => match &permohonan.batas {
                Some(batas) => arose(alasan, permohonan, batas, kalender)?,
                None => Timbul::TakTercatat(
                    "Permohonannya dari register lama; isi tanggal pemohon menemukannya, menurut keterangan pemohon.",
                ),
            },
            Some(_) | None => Timbul::TakTercatat("Isi tanggal pemohon menemukannya, menurut keterangan pemohon."),
        };
        let said = |day| Timbul::Pada(day, format!("Menurut pemohon ditemukan {}.", tanggal::long(day)));
        let arose = match (arose, ditemukan) {
            (Timbul::TakTercatat(_), Some(day)) => said(day),
            (Timbul::Sejak(earliest, _), Some(day)) if day >= earliest => said(day),
            (arose, _) => arose,
        };
        judged(alasan, arose, diterima, kalender)
    };
    grounds.iter().copied().map(told).collect()
}

fn judged(
    alasan: AlasanKeberatan,
    arose: Timbul,
    diterima: NaiveDate,
    kalender: &Kalender,
) -> Result<WaktuAlasan, TenggatError> {
    let bare = |status, penjelasan: String| WaktuAlasan {
        alasan,
        timbul: None,
        batas: None,
        tenggat: None,
        status,
        penjelasan,
    };
    Ok(match arose {
        Timbul::Tidak(why) => bare(StatusWaktu::TidakSesuaiCatatan, why),
        Timbul::TakTercatat(why) => bare(StatusWaktu::BelumDiketahui, why.to_owned()),
        Timbul::Belum(day, why) => {
            let tenggat = kalender.count(day, HARI_AJUKAN)?;
            WaktuAlasan { timbul: Some(day), ..counted(alasan, tenggat, StatusWaktu::Prematur, why) }
        }
        Timbul::Sejak(earliest, why) => {
            let tenggat = kalender.count(earliest, HARI_AJUKAN)?;
            if diterima < earliest {
                let why = format!("{why} Keberatan diterima sebelum itu.");
                counted(alasan, tenggat, StatusWaktu::Prematur, why)
            } else if diterima <= tenggat.jatuh_tempo {
                let why = format!("{why} Dihitung dari tanggal suratnya pun keberatan ini masih dalam waktu.");
                counted(alasan, tenggat, StatusWaktu::DalamWaktu, why)
            } else {
                let why = format!("{why} Catat kapan surat itu diterima pemohon, atau isi tanggal menurut pemohon.");
                bare(StatusWaktu::BelumDiketahui, why)
            }
        }
        Timbul::Pada(day, why) => {
            let tenggat = kalender.count(day, HARI_AJUKAN)?;
            let (status, rest) = if diterima < day {
                (StatusWaktu::Prematur, "Keberatan diterima sebelum itu.".to_owned())
            } else if diterima <= tenggat.jatuh_tempo {
                (StatusWaktu::DalamWaktu, format!("Dapat diajukan sampai {}.", tanggal::long(tenggat.jatuh_tempo)))
            } else {
                let last = tanggal::long(tenggat.jatuh_tempo);
                (StatusWaktu::Lewat, format!("Hari kerja ke-30 adalah {last}; keberatan diterima sesudahnya."))
            };
            WaktuAlasan { timbul: Some(day), ..counted(alasan, tenggat, status, format!("{why} {rest}")) }
        }
    })
}

fn counted(alasan: AlasanKeberatan, tenggat: Tenggat, status: StatusWaktu, penjelasan: String) -> WaktuAlasan {
    WaktuAlasan { alasan, timbul: None, batas: Some(tenggat.jatuh_tempo), tenggat: Some(tenggat), status, penjelasan }
}

fn arose(
    alasan: AlasanKeberatan,
    permohonan: &Permohonan,
    batas: &BatasTercatat,
    kalender: &Kalender,
) -> Result<Timbul, TenggatError> {
    let notice = permohonan.notice();
    Ok(match (alasan, notice) {
        (AlasanKeberatan::C, _) => silent(permohonan, batas, kalender)?,
        (AlasanKeberatan::G, _) => late(permohonan, batas, kalender)?,
        (AlasanKeberatan::B, _) => Timbul::TakTercatat("Isi tanggal pemohon menemukannya, menurut keterangan pemohon."),
        // Nothing was answered: that it is not met shows like silence.
        (AlasanKeberatan::E, None) => silent(permohonan, batas, kalender)?,
        (AlasanKeberatan::A | AlasanKeberatan::D | AlasanKeberatan::F, None) => {
            let due = lapse(permohonan, batas, kalender)?;
            Timbul::Belum(due, "Permohonan ini belum dijawab dengan pemberitahuan tertulis.".to_owned())
        }
        (AlasanKeberatan::A, Some(notice)) if !notice.butir.iter().any(|one| one.refusal().is_some()) => {
            Timbul::Tidak(format!("Pemberitahuan {} tidak memuat penolakan.", tanggal::long(notice.tanggal)))
        }
        (AlasanKeberatan::A, Some(notice)) => {
            reached(permohonan, notice.sk_penolakan.or(notice.surat), notice, "Surat keputusan penolakan")
        }
        (AlasanKeberatan::F, Some(notice)) if notice.biaya.total() == 0 => {
            Timbul::Tidak(format!("Pemberitahuan {} tidak memuat biaya.", tanggal::long(notice.tanggal)))
        }
        (AlasanKeberatan::D | AlasanKeberatan::E | AlasanKeberatan::F, Some(notice)) => {
            reached(permohonan, notice.surat, notice, "Pemberitahuan tertulis")
        }
    })
}

/// When a letter of the answer reached the applicant.
fn reached(permohonan: &Permohonan, letter: Option<SuratId>, notice: &Pemberitahuan, name: &str) -> Timbul {
    let received = letter.and_then(|id| permohonan.letter(id)).and_then(|surat| surat.diterima);
    match received {
        Some(day) => Timbul::Pada(day, format!("{name} diterima pemohon {}.", tanggal::long(day))),
        None => {
            let sent = tanggal::long(notice.tanggal);
            Timbul::Sejak(notice.tanggal, format!("{name} bertanggal {sent}; kapan diterima pemohon belum dicatat."))
        }
    }
}

/// The last day to answer by UU 14/2008 art. 22(7) and (8), and the first working day after it.
fn lapse(permohonan: &Permohonan, batas: &BatasTercatat, kalender: &Kalender) -> Result<NaiveDate, TenggatError> {
    kalender.next_working_day(last_day(permohonan, batas))
}

fn last_day(permohonan: &Permohonan, batas: &BatasTercatat) -> NaiveDate {
    if permohonan.perpanjangan.is_some() { batas.perpanjangan } else { batas.jawab }
}

fn which_day(permohonan: &Permohonan) -> &'static str {
    if permohonan.perpanjangan.is_some() { "ke-17" } else { "ke-10" }
}

/// The applicant heard nothing in time.
fn silent(permohonan: &Permohonan, batas: &BatasTercatat, kalender: &Kalender) -> Result<Timbul, TenggatError> {
    let due = last_day(permohonan, batas);
    let first = permohonan.pemberitahuan.first().map(|notice| notice.tanggal);
    if let Some(given) = first.filter(|given| *given <= due) {
        let (given, due) = (tanggal::long(given), tanggal::long(due));
        return Ok(Timbul::Tidak(format!("Permohonan dijawab {given}, tidak melewati batasnya {due}.")));
    }
    let why = format!(
        "Hari kerja {} sejak permohonan diterima adalah {}; alasan ini timbul pada hari kerja pertama sesudahnya.",
        which_day(permohonan),
        tanggal::long(due)
    );
    Ok(Timbul::Pada(lapse(permohonan, batas, kalender)?, why))
}

/// The information came late, or its time lapsed.
fn late(permohonan: &Permohonan, batas: &BatasTercatat, kalender: &Kalender) -> Result<Timbul, TenggatError> {
    let Some(notice) = permohonan.notice() else { return silent(permohonan, batas, kalender) };
    let handed = permohonan.penyerahan.iter().filter(|past| past.pemberitahuan == notice.id).map(|past| past.tanggal);
    let (first, last) = (handed.clone().min(), handed.max());
    let promised = batas.penyediaan.filter(|_| notice.butir.iter().any(Keputusan::promises));
    if let Some(due) = promised {
        let open = !permohonan.due_items().is_empty();
        if let Some(day) = last.filter(|day| *day > due) {
            let (day_said, due) = (tanggal::long(day), tanggal::long(due));
            let why = format!("Informasi diserahkan {day_said}, sesudah waktu yang dijanjikan, {due}.");
            return Ok(Timbul::Pada(day, why));
        }
        if open {
            let day = kalender.next_working_day(due)?;
            let why = format!("Informasi dijanjikan paling lambat {} dan belum diserahkan semua.", tanggal::long(due));
            return Ok(Timbul::Pada(day, why));
        }
    }
    let due = last_day(permohonan, batas);
    let answered = permohonan.pemberitahuan.first().map_or(notice.tanggal, |first| first.tanggal);
    if answered > due {
        let day = first.unwrap_or(answered);
        let (answered, due) = (tanggal::long(answered), tanggal::long(due));
        return Ok(Timbul::Pada(day, format!("Permohonan baru dijawab {answered}, sesudah batasnya {due}.")));
    }
    Ok(Timbul::Tidak("Menurut catatan jawaban dan penyerahannya tidak melewati waktu.".to_owned()))
}
