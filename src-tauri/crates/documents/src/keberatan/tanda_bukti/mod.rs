//! *Tanda bukti penerimaan keberatan* (Perki 1/2021 art. 41(6)): the receipt for an objection.
//!
//! The law gives no form. Like the receipt for a request it says what its holder needs: number and time, which request and
//! which grounds, until when the answer of the superior must come and how that date was counted, and the way to the
//! Komisi Informasi. The code at the foot lets the desk find and compare the record; it is no electronic signature.

mod lembar;
mod slip;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{format::jam, kalender::Tenggat, kantor::Kertas};

use super::Alasan;
use crate::{
    DocumentError, Pdf, aksara,
    kit::{flow::Furniture, kop::Kop, page::Pages},
    pdf,
};

/// What a receipt for an objection says.
#[derive(Debug, Clone, PartialEq)]
pub struct TandaBuktiKeberatan {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Number of the objection.
    pub nomor: String,
    /// Registration number of the request; empty when there is none (ground b).
    pub nomor_permohonan: String,
    /// When the objection was received, with the desk's offset.
    pub diterima: DateTime<FixedOffset>,
    /// When it was entered, if that was later (a paper form typed in afterwards).
    pub dicatat_belakangan: Option<DateTime<FixedOffset>>,
    /// How it came, such as `Datang langsung`.
    pub saluran: String,
    /// Name of whoever raises it.
    pub pemohon: String,
    /// Who acts for that person.
    pub kuasa: Option<String>,
    /// The grounds.
    pub alasan: Alasan,
    /// Until when the superior answers, as frozen when it was registered.
    pub tanggapan: NaiveDate,
    /// Whether that date touches a year whose holidays are not decreed in full.
    pub sementara: bool,
    /// Every day counted and skipped; printed only when it ends on the frozen date, so that a reprint after a change of
    /// the calendar never contradicts the first print.
    pub hitungan: Option<Tenggat>,
    /// The last day to go to the Komisi Informasi if no answer comes: 14 working days after `tanggapan`; `None` prints
    /// the period without its date.
    pub sengketa: Option<NaiveDate>,
    /// Name of the officer who received it.
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
/// [`DocumentError::Code`] when number and check value do not fit a QR code, [`DocumentError::Pdf`] when the writer fails.
pub fn render(tanda_bukti: &TandaBuktiKeberatan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(tanda_bukti, kertas)?)
}

/// The receipt as page description.
///
/// # Errors
/// [`DocumentError::Code`] when number and check value do not fit a QR code.
pub fn pages(tanda_bukti: &TandaBuktiKeberatan, kertas: Kertas) -> Result<Pages, DocumentError> {
    let pages = match kertas {
        Kertas::A4 | Kertas::F4 | Kertas::Setengah => lembar::pages(tanda_bukti, kertas)?,
        Kertas::Slip80 => slip::pages(tanda_bukti)?,
    };
    Ok(Pages {
        title: tanda_bukti.nama(),
        author: tanda_bukti.kop.penerbit().into(),
        created: tanda_bukti.dicetak,
        pages,
    })
}

const JUDUL: &str = "TANDA BUKTI PENERIMAAN KEBERATAN";

impl TandaBuktiKeberatan {
    fn nama(&self) -> String {
        format!("Tanda bukti penerimaan keberatan {}", self.nomor)
    }

    fn furniture(&self) -> Furniture {
        let salinan = self.salinan().map(|text| format!(" · {text}")).unwrap_or_default();
        let footer = format!("{}{salinan} · dicetak {}", self.nama(), jam::instant(self.dicetak));
        Furniture::new(footer, self.latihan)
    }

    /// Content of the code: readable to anyone who scans it.
    fn kode(&self) -> String {
        format!("Keberatan {}; kode pemeriksa {}", self.nomor, self.kode_pemeriksa)
    }

    fn salinan(&self) -> Option<String> {
        self.salinan_ke.map(|number| format!("Salinan ke-{number}"))
    }

    /// The number of the request, or why there is none.
    fn permohonan(&self) -> &str {
        match self.nomor_permohonan.as_str() {
            "" => "tanpa nomor permohonan",
            nomor => nomor,
        }
    }

    /// That a name was printed with replaced letters.
    fn catatan_aksara(&self) -> Option<&'static str> {
        let names = [self.pemohon.as_str(), self.petugas.as_str()].into_iter().chain(self.kuasa.as_deref());
        aksara::catatan(names, [])
    }

    /// Why the entry is later than the receipt of the objection.
    fn belakangan(&self) -> Option<String> {
        let entered = self.dicatat_belakangan?;
        Some(format!("{} (dicatat belakangan dari berkas keberatan)", jam::instant(entered)))
    }

    /// The counted days, if they lead to the date that was promised.
    fn hitungan(&self) -> Option<&Tenggat> {
        self.hitungan.as_ref().filter(|tenggat| tenggat.jatuh_tempo == self.tanggapan)
    }
}
