//! The published folder: the list of public information of the decree in force, for everybody (UU 14/2008 art. 11(1)a;
//! Perki 1/2021 art. 21(1)a, 24, Lampiran I note).
//!
//! Plain values in, a set of files out; the caller writes them. The pages work from a disk and from any web host, ask
//! nothing of another host, and hold the whole list without JavaScript, which only searches. Beside them the same list
//! as CSV and JSON, described as a data set (schema.org, DCAT). This is not the working list and holds nobody's identity:
//! an account, an approver's name or an applicant has no place in [`Terbitan`]. The same values give the same bytes.

mod aman;
mod data;
mod halaman;
mod kumpulan;
mod pelayanan;
mod pribadi;
mod susunan;
mod tabel;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::dip::IsiInformasi;
use domain::id::InformasiId;
use domain::pengecualian::{Cakupan, DasarLain, IsiPengecualian, Jangka};

use crate::DocumentError;

pub use aman::berkas_path;
pub use pelayanan::Pelayanan;
pub use pribadi::{Dugaan, dugaan};

/// Most rows of one page: a list of no more stands on the first page whole, a longer one is cut into several.
pub const BARIS_HALAMAN: usize = 1_000;

/// What is published.
#[derive(Debug, Clone, PartialEq)]
pub struct Terbitan {
    /// The public body.
    pub badan_publik: String,
    /// Its PPID or the unit that publishes.
    pub unit: String,
    /// Address of the information service; this and the next four may be empty.
    pub alamat: String,
    /// Its telephone.
    pub telepon: String,
    /// Its e-mail address.
    pub surel: String,
    /// Its web site.
    pub laman: String,
    /// Its hours.
    pub jam_layanan: String,
    /// Whether this is a practice office; then every page says so and asks not to be found.
    pub latihan: bool,
    /// The decree in force.
    pub penetapan: Penetapan,
    /// The entries of that decree, in their order.
    pub butir: Vec<Butir>,
    /// The exemptions in force.
    pub dikecualikan: Vec<Tertutup>,
    /// The service itself: its standard, consultations with the public.
    pub pelayanan: Pelayanan,
    /// When the folder is made.
    pub diterbitkan: DateTime<FixedOffset>,
}

/// The decree that set the list (Perki 1/2021 art. 45).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Penetapan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The office, not the name, of who approved it; or empty.
    pub jabatan: String,
}

/// One entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Butir {
    /// Its id, the lasting anchor of its row.
    pub id: InformasiId,
    /// Its number in the decree.
    pub nomor: usize,
    /// What it says.
    pub isi: IsiInformasi,
}

/// One exemption in force, as far as the public learns of it: neither its content nor its consequences.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tertutup {
    /// Its number in the list of exemptions.
    pub nomor: usize,
    /// What is closed.
    pub informasi: String,
    /// The part that is closed, when not the whole; or empty.
    pub tertutup: String,
    /// What stays open, when only a part is closed; or empty.
    pub terbuka: String,
    /// Its grounds, one each.
    pub dasar: Vec<String>,
    /// For how long, in words.
    pub jangka: String,
    /// The last day, when there is one.
    pub sampai: Option<NaiveDate>,
    /// The unit that holds it, or empty.
    pub unit: String,
}

impl Tertutup {
    /// What the public learns of an exemption.
    #[must_use]
    pub fn new(nomor: usize, isi: &IsiPengecualian) -> Self {
        let (tertutup, terbuka) = match &isi.cakupan {
            Cakupan::Seluruh => (String::new(), String::new()),
            Cakupan::Sebagian { tertutup, terbuka } => (tertutup.clone(), terbuka.clone()),
        };
        let letters = isi.pasal_17.iter().map(|dasar| format!("UU 14/2008 {dasar}: {}", dasar.text()));
        let mut dasar: Vec<String> = letters.chain(isi.dasar_lain.iter().map(DasarLain::label)).collect();
        if dasar.is_empty() && !isi.dasar_asli.is_empty() {
            dasar.push(isi.dasar_asli.clone());
        }
        let jangka = match &isi.jangka {
            Jangka::SelamaDiperlukan if !isi.jangka_asli.is_empty() => isi.jangka_asli.clone(),
            jangka => jangka.label(),
        };
        let sampai = isi.jangka.berakhir();
        Self {
            nomor,
            informasi: isi.informasi.clone(),
            tertutup,
            terbuka,
            dasar,
            jangka,
            sampai,
            unit: isi.unit.clone(),
        }
    }
}

/// One file of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BerkasTerbitan {
    /// Where it stands in the folder, with forward slashes.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Every file of the folder but the entries' own, which the caller copies to [`berkas_path`]. Files of an earlier
/// publication that are not among these no longer belong to it.
///
/// # Errors
/// [`DocumentError::Csv`] or [`DocumentError::Json`] when a writer fails.
pub fn write(terbitan: &Terbitan) -> Result<Vec<BerkasTerbitan>, DocumentError> {
    let mut files = data::files(terbitan)?;
    let dataset = kumpulan::describe(terbitan, &files)?;
    files.push(BerkasTerbitan::new("dataset.jsonld", format!("{dataset}\n")));
    files.push(BerkasTerbitan::new("data.js", data::script(terbitan)?));
    files.push(BerkasTerbitan::new("app.js", include_str!("app.js")));
    files.push(BerkasTerbitan::new("gaya.css", include_str!("gaya.css")));
    files.extend(susunan::pages(terbitan, &dataset));
    files.extend(pelayanan::pages(terbitan));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

impl BerkasTerbitan {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes() }
    }
}
