//! *Tanda bukti permohonan*: the receipt whose number is the registration number (UU 14/2008
//! art. 22(4)–(6), Perki 1/2021 art. 29(3)).
//!
//! The law gives no form, so it says what an applicant needs: number and time, what was asked, until
//! when the answer must come and how that date was counted, what happens next, and the rights. The
//! code at the foot lets the desk find and compare the record; it is not an electronic signature.

pub(crate) mod bagian;
mod lembar;
pub(crate) mod slip;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use domain::{
    format::{jam, tanggal},
    kalender::{Dilewati, Sebab, Tenggat},
    kantor::Kertas,
    permohonan::BatasTercatat,
};

use crate::{
    DocumentError, Pdf, aksara,
    kit::{flow::Furniture, kop::Kop, page::Pages},
    pdf,
};

/// What a receipt says.
#[derive(Debug, Clone, PartialEq)]
pub struct TandaBukti {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Registration number.
    pub nomor: String,
    /// When the request was received, with the desk's offset.
    pub diterima: DateTime<FixedOffset>,
    /// When it was entered, if that was later (a paper form typed in afterwards).
    pub dicatat_belakangan: Option<DateTime<FixedOffset>>,
    /// How the request came, such as `Datang langsung`.
    pub saluran: String,
    /// Name of the applicant.
    pub pemohon: String,
    /// Who acts for the applicant.
    pub kuasa: Option<String>,
    /// What was asked, one entry an item.
    pub butir: Vec<String>,
    /// How the applicant wants to get it, such as `Salinan, elektronik, melalui surel`.
    pub cara: String,
    /// The deadlines as frozen at registration.
    pub batas: BatasTercatat,
    /// Every day counted and skipped; printed only when it ends on the frozen deadline, so that a
    /// reprint after a change of the calendar never contradicts the first print.
    pub hitungan: Option<Tenggat>,
    /// Decree that sets the costs; empty leaves a line to fill in.
    pub dasar_biaya: String,
    /// Name of the officer who received the request.
    pub petugas: String,
    /// Check value of the record, such as `4F7K-92AC`.
    pub kode_pemeriksa: String,
    /// Which copy this is: `None` for the first print.
    pub salinan_ke: Option<u32>,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

/// The receipt as PDF on the given paper.
///
/// # Errors
/// [`DocumentError::Code`] when number and check value do not fit a QR code, [`DocumentError::Pdf`]
/// when the writer fails.
pub fn render(tanda_bukti: &TandaBukti, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(tanda_bukti, kertas)?)
}

/// The receipt as page description.
///
/// # Errors
/// [`DocumentError::Code`] when number and check value do not fit a QR code.
pub fn pages(tanda_bukti: &TandaBukti, kertas: Kertas) -> Result<Pages, DocumentError> {
    let pages = match kertas {
        Kertas::A4 | Kertas::F4 | Kertas::Setengah => lembar::pages(tanda_bukti, kertas)?,
        Kertas::Slip80 => slip::pages(tanda_bukti)?,
    };
    Ok(Pages {
        title: format!("Tanda bukti permohonan informasi publik {}", tanda_bukti.nomor),
        author: tanda_bukti.kop.penerbit().into(),
        created: tanda_bukti.dicetak,
        pages,
    })
}

const JUDUL: &str = "TANDA BUKTI PERMOHONAN INFORMASI PUBLIK";
pub(crate) const BUKAN_TTE: &str = "Kode pemeriksa, bukan tanda tangan elektronik.";

impl TandaBukti {
    fn furniture(&self) -> Furniture {
        let salinan = self.salinan().map(|text| format!(" · {text}")).unwrap_or_default();
        let footer = format!(
            "Tanda bukti permohonan informasi publik {}{salinan} · dicetak {}",
            self.nomor,
            jam::instant(self.dicetak)
        );
        Furniture::new(footer, self.latihan)
    }

    /// Content of the code: readable to anyone who scans it.
    fn kode(&self) -> String {
        format!("Permohonan informasi {}; kode pemeriksa {}", self.nomor, self.kode_pemeriksa)
    }

    fn salinan(&self) -> Option<String> {
        self.salinan_ke.map(|number| format!("Salinan ke-{number}"))
    }

    /// That a name or a text was printed with replaced letters.
    fn catatan_aksara(&self) -> Option<&'static str> {
        let names = [self.pemohon.as_str(), self.petugas.as_str()].into_iter().chain(self.kuasa.as_deref());
        aksara::catatan(names, self.butir.iter().map(String::as_str))
    }

    /// Why the entry is later than the receipt of the request.
    fn belakangan(&self) -> Option<String> {
        let entered = self.dicatat_belakangan?;
        Some(format!("{} (dicatat belakangan dari berkas permohonan)", jam::instant(entered)))
    }

    /// The counted days, if they lead to the date that was promised.
    fn hitungan(&self) -> Option<&Tenggat> {
        self.hitungan.as_ref().filter(|tenggat| tenggat.jatuh_tempo == self.batas.jawab)
    }
}

/// `(1) Sel 24 Nov, (2) Rab 25 Nov, …`: the days counted, short because there are ten of them.
fn dihitung(tenggat: &Tenggat) -> String {
    let day = |(number, date): (usize, &NaiveDate)| whole(&format!("({number}) {}", singkat(*date)));
    (1..).zip(&tenggat.dihitung).map(day).collect::<Vec<_>>().join(", ")
}

/// `(1–4) Sel 24 Nov – Jum 27 Nov, (5–9) …`: the days counted, neighbours drawn together because there are thirty of them.
pub(crate) fn dihitung_berderet(tenggat: &Tenggat) -> String {
    let mut number = 1;
    let runs = tenggat.dihitung.chunk_by(|day, next| day.succ_opt() == Some(*next)).map(|run| {
        let from = number;
        number += run.len();
        match run {
            [first, .., last] => whole(&format!("({from}–{}) {} – {}", number - 1, singkat(*first), singkat(*last))),
            [only] => whole(&format!("({from}) {}", singkat(*only))),
            [] => String::new(),
        }
    });
    runs.collect::<Vec<_>>().join(", ")
}

/// `Sel 24 Nov`.
fn singkat(date: NaiveDate) -> String {
    let short = |name: &str| name.chars().take(3).collect::<String>();
    let (name, month) = (short(tanggal::day_name(date.weekday())), short(tanggal::month_name(date.month())));
    format!("{name} {} {month}", date.day())
}

/// The text with its spaces made unbreakable.
fn whole(text: &str) -> String {
    text.replace(' ', "\u{A0}")
}

/// The days skipped with the reason: weekends together because everyone knows them, neighbouring
/// days of one holiday under its name.
pub(crate) fn dilewati(tenggat: &Tenggat) -> String {
    let weekend = |day: &&Dilewati| matches!(day.sebab, Sebab::AkhirPekan);
    let mut parts: Vec<String> = Vec::new();
    let weekends: Vec<&Dilewati> = tenggat.dilewati.iter().filter(weekend).collect();
    if !weekends.is_empty() {
        parts.push(format!("akhir pekan ({} hari)", weekends.len()));
    }
    let others: Vec<&Dilewati> = tenggat.dilewati.iter().filter(|day| !weekend(day)).collect();
    parts.extend(others.chunk_by(|day, next| day.nama == next.nama).map(|days| {
        let dates = days.iter().map(|day| whole(&tanggal::medium(day.tanggal))).collect::<Vec<_>>().join(", ");
        format!("{dates} ({})", days[0].nama)
    }));
    parts.join("; ")
}
