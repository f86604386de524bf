//! Registering: the form of Perki 1/2021 art. 29(5) and Lampiran VI, read into what may be numbered.
//!
//! What only the form wants (NIK or SK, purpose) is demanded when the applicant stands at the desk and can be asked. A
//! letter, an e-mail or a call is registered as it is; what it lacks is named for the completeness check (art. 31(2)).

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::event::Didaftarkan;
use super::input::{Isian, NewPermohonan};
use super::reading::Temuan;
use super::{Batas, Butir, CaraMemperoleh, Isi, PemohonTercatat, Permohonan, Saluran};
use crate::fault::{FieldFault, Rule};
use crate::id::PermohonanId;
use crate::kalender::Kalender;
use crate::pemohon::{self, Bukti, Identitas};
use crate::seri::{Nomor, Seri};

/// The day since which UU 14/2008 is in force: two years after it was promulgated (art. 64(1)).
pub const BERLAKU: NaiveDate = match NaiveDate::from_ymd_opt(2010, 4, 30) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
/// Most items of one request.
pub const MAX_BUTIR: usize = 50;
/// Longest text of one item, in characters.
pub const MAX_RINCIAN: usize = 10_000;
/// Longest purpose, in characters.
pub const MAX_TUJUAN: usize = 2_000;

const TUJUAN: &str =
    "Isi tujuan penggunaan (Perki 1/2021 Pasal 29 ayat (5) huruf h). Tujuan apa pun tidak menjadi alasan penolakan.";

/// A request that may be registered: it only lacks its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pendaftaran {
    /// What was asked and how.
    pub isi: Isi,
    /// Who asks.
    pub identitas: Identitas,
    /// Its deadlines.
    pub batas: Batas,
}

impl Pendaftaran {
    /// Reads a form. `now` is the desk's clock in the office's zone.
    ///
    /// # Errors
    /// All fields at fault.
    pub fn read(new: &NewPermohonan, now: DateTime<FixedOffset>, kalender: &Kalender) -> Result<Self, Vec<FieldFault>> {
        let mut temuan = Temuan::default();
        match Self::read_into(new, now, kalender, &mut temuan) {
            Some(pendaftaran) if temuan.faults.is_empty() => Ok(pendaftaran),
            _ => Err(temuan.faults),
        }
    }

    /// Reads a form and tells everything found: faults, warnings, shortcomings. What it gives stands only without faults.
    pub fn read_into(
        new: &NewPermohonan,
        now: DateTime<FixedOffset>,
        kalender: &Kalender,
        temuan: &mut Temuan,
    ) -> Option<Self> {
        let saluran = temuan.required_choice("saluran", &new.saluran, "Pilih bagaimana permohonan ini sampai di meja.");
        let at_the_desk = saluran.is_none_or(Saluran::at_the_desk);
        let diterima = received(&new.diterima, now, &Rule::BeforeTheLaw, temuan);
        let identitas = pemohon::read(&new.pemohon, at_the_desk, now.date_naive(), temuan);
        let isi = read_isi(new, saluran, diterima, at_the_desk, temuan);
        let (identitas, isi) = (identitas?, isi?);
        pemohon::proof_missing(&identitas, &isi.bukti, temuan);
        let batas = Batas::count(isi.diterima.date_naive(), kalender)
            .map_err(|error| temuan.fault("diterima", &Rule::Format(error.to_string())))
            .ok()?;
        Some(Self { isi, identitas, batas })
    }

    /// The event, once the number is drawn and the identity put away.
    pub fn event(self, id: PermohonanId, seri: Seri, nomor: Nomor, pemohon: PemohonTercatat) -> Didaftarkan {
        let batas = self.batas.recorded();
        Didaftarkan { id, seri, nomor, pemohon, isi: self.isi, batas }
    }
}

/// The day a form says it was received, for the live deadline; today when it says nothing readable.
pub fn received_day(new: &NewPermohonan, now: DateTime<FixedOffset>) -> NaiveDate {
    received(&new.diterima, now, &Rule::BeforeTheLaw, &mut Temuan::default()).unwrap_or(now).date_naive()
}

/// What Perki 1/2021 art. 27 and 29 want of a registered request and is not there; identity none when erased.
pub fn shortcomings(permohonan: &Permohonan, identitas: Option<&Identitas>) -> Vec<FieldFault> {
    let mut temuan = Temuan::default();
    if let Some(identitas) = identitas {
        pemohon::form_missing(identitas, false, &mut temuan);
        pemohon::proof_missing(identitas, &permohonan.isi.bukti, &mut temuan);
    }
    if permohonan.isi.tujuan.is_none() {
        temuan.missing("tujuan", false, TUJUAN);
    }
    temuan.kekurangan
}

/// When a form says it was received: now when it says nothing, none when at fault. What came before [`BERLAKU`] is told by
/// `too_early`.
pub(crate) fn received(
    isian: &Isian,
    now: DateTime<FixedOffset>,
    too_early: &Rule,
    temuan: &mut Temuan,
) -> Option<DateTime<FixedOffset>> {
    let before = temuan.faults.len();
    let parsed = temuan.parsed("diterima", isian, |text| {
        DateTime::parse_from_rfc3339(text.trim()).map_err(
            |_| "Waktu diterima tidak terbaca. Tulis tanggal, jam, dan zonanya seperti 2026-11-23T09:12:00+07:00.",
        )
    });
    let Some(instant) = parsed else {
        return (temuan.faults.len() == before).then_some(now);
    };
    if instant > now + TimeDelta::minutes(5) {
        temuan.fault("diterima", &Rule::Future);
        return None;
    }
    let instant = instant.with_timezone(now.offset());
    if instant.date_naive() < BERLAKU {
        temuan.fault("diterima", too_early);
        return None;
    }
    Some(instant)
}

fn read_isi(
    new: &NewPermohonan,
    saluran: Option<Saluran>,
    diterima: Option<DateTime<FixedOffset>>,
    at_the_desk: bool,
    temuan: &mut Temuan,
) -> Option<Isi> {
    let butir = read_butir(new, temuan);
    let before = temuan.faults.len();
    let tujuan = temuan.lines("tujuan", &new.tujuan, MAX_TUJUAN);
    if tujuan.is_none() && temuan.faults.len() == before {
        temuan.missing("tujuan", at_the_desk, TUJUAN);
    }
    let cara_memperoleh = temuan.required_choice(
        "cara_memperoleh",
        &new.cara_memperoleh,
        "Pilih apakah pemohon ingin melihat atau mendapat salinan.",
    );
    let copy = cara_memperoleh == Some(CaraMemperoleh::Salinan);
    let (bentuk, cara_mengirim) = if copy {
        (
            temuan.required_choice("bentuk", &new.bentuk, "Pilih bentuk salinan: elektronik atau cetak."),
            temuan.required_choice(
                "cara_mengirim",
                &new.cara_mengirim,
                "Pilih bagaimana salinan sampai kepada pemohon.",
            ),
        )
    } else {
        (temuan.choice("bentuk", &new.bentuk), temuan.choice("cara_mengirim", &new.cara_mengirim))
    };
    let bantuan = temuan.lines("bantuan", &new.bantuan, 500);
    let mut bukti: Vec<Bukti> = Vec::new();
    for (at, pilihan) in new.bukti.iter().take(20).enumerate() {
        bukti.extend(temuan.choice(&format!("bukti.{at}"), pilihan));
    }
    bukti.sort_unstable();
    bukti.dedup();
    Some(Isi {
        diterima: diterima?,
        saluran: Some(saluran?),
        butir,
        tujuan,
        cara_memperoleh: Some(cara_memperoleh?),
        bentuk,
        cara_mengirim,
        bantuan,
        bukti,
    })
}

fn read_butir(new: &NewPermohonan, temuan: &mut Temuan) -> Vec<Butir> {
    const SENTENCE: &str =
        "Tulis informasi apa yang diminta, dengan kata-kata pemohon sendiri (UU 14/2008 Pasal 22 ayat (2)).";
    if new.butir.is_empty() {
        temuan.fault("butir.0.rincian", &Rule::Required(SENTENCE));
    }
    if new.butir.len() > MAX_BUTIR {
        let most = format!("Paling banyak {MAX_BUTIR} butir; daftarkan sisanya sebagai permohonan lain.");
        temuan.fault("butir", &Rule::Format(most));
        return Vec::new();
    }
    new.butir
        .iter()
        .enumerate()
        .filter_map(|(at, butir)| {
            let field = format!("butir.{at}.rincian");
            let before = temuan.faults.len();
            let rincian = temuan.lines(&field, &butir.rincian, MAX_RINCIAN);
            if rincian.is_none() && temuan.faults.len() == before {
                temuan.fault(&field, &Rule::Required(SENTENCE));
            }
            rincian.map(|rincian| Butir { rincian })
        })
        .collect()
}

/// The applicant as the event carries it.
impl PemohonTercatat {
    /// Of the snapshot `id` with its commitment.
    pub fn new(id: crate::id::PemohonId, komitmen: String, identitas: &Identitas) -> Self {
        Self { id, komitmen, jenis: identitas.jenis, melalui_kuasa: identitas.kuasa.is_some() }
    }
}
