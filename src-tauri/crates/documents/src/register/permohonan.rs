//! *Register permohonan* (Perki 1/2021 art. 32, Lampiran VIII).
//!
//! The columns are the union of art. 32 (which has NIK and power of attorney) and of the annex (which has occupation
//! and decision).

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, hari, rupiah, tanda, tanggal, teks},
};
use crate::kit::head::Head;

/// One request in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Registration number.
    pub nomor: String,
    /// Day the request was received; `None` leaves the cell empty.
    pub tanggal: Option<NaiveDate>,
    /// Name of person, body or proxy.
    pub nama: String,
    /// NIK or number of the decree that ratifies a legal body.
    pub identitas: String,
    /// Address.
    pub alamat: String,
    /// Telephone and e-mail.
    pub kontak: String,
    /// Occupation.
    pub pekerjaan: String,
    /// Special power of attorney.
    pub surat_kuasa: String,
    /// Information asked for.
    pub informasi: String,
    /// Purpose of use.
    pub tujuan: String,
    /// Whether the body holds the information; nothing while undecided, several for several items.
    pub status: StatusInformasi,
    /// Held as soft copy.
    pub softcopy: bool,
    /// Held as hard copy.
    pub hardcopy: bool,
    /// Asked to see it.
    pub melihat: bool,
    /// Asked for a copy.
    pub salinan: bool,
    /// Decision.
    pub keputusan: String,
    /// Reason of refusal.
    pub alasan: String,
    /// Day of the written notice.
    pub pemberitahuan: Option<NaiveDate>,
    /// Day the information was given.
    pub pemberian: Option<NaiveDate>,
    /// Cost in rupiah.
    pub biaya: Option<i64>,
    /// How it was paid.
    pub cara_bayar: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

/// Whether the public body holds the information (art. 32(1)j). A request of several items may tick several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusInformasi {
    /// Held.
    pub dikuasai: bool,
    /// Not held; names the bodies that hold it, empty when none is known.
    pub tidak_dikuasai: Option<String>,
    /// Not documented yet.
    pub belum_didokumentasikan: bool,
}

/// Headings as in Lampiran VIII, with the columns that art. 32 adds.
const KEPALA: [Head; 18] = [
    Head::Column("No."),
    Head::Column("Nomor Pendaf\u{AD}taran"),
    Head::Column("Tanggal"),
    Head::Column("Nama"),
    Head::Column("NIK/ Nomor SK Penge\u{AD}sahan"),
    Head::Column("Alamat"),
    Head::Column("Nomor Kontak"),
    Head::Column("Peker\u{AD}jaan"),
    Head::Column("Surat Kuasa"),
    Head::Column("Informasi Yang Diminta"),
    Head::Column("Tujuan Penggunaan Informasi"),
    Head::Group(
        "Status Informasi",
        &[
            Head::Group("Di Bawah Pengu\u{AD}asaan", &[Head::Column("Ya"), Head::Column("Tidak")]),
            Head::Column("Belum Dido\u{AD}kumen\u{AD}tasi\u{AD}kan"),
        ],
    ),
    Head::Group("Bentuk Yang Dikuasai", &[Head::Column("Soft\u{AD}copy"), Head::Column("Hard\u{AD}copy")]),
    Head::Group(
        "Jenis Permo\u{AD}honan",
        &[Head::Column("Melihat/ Menge\u{AD}tahui"), Head::Column("Minta Salin\u{AD}an")],
    ),
    Head::Column("Keputusan"),
    Head::Column("Alasan Peno\u{AD}lakan"),
    Head::Group(
        "Hari dan Tanggal",
        &[Head::Column("Pembe\u{AD}ritahuan Tertulis"), Head::Column("Pembe\u{AD}rian Informasi")],
    ),
    Head::Group("Biaya & Cara Pembayaran", &[Head::Column("Biaya"), Head::Column("Cara")]),
];

const KOLOM: [Kolom; 24] = [
    Kolom::tanda(7.2, 0.0, 5.0),
    Kolom::teks(15.0, 0.3, 20.0),
    Kolom::teks(13.6, 0.0, 11.0),
    Kolom::teks(16.0, 1.0, 26.0),
    Kolom::teks(13.0, 0.2, 19.0),
    Kolom::teks(15.5, 0.7, 32.0),
    Kolom::teks(15.5, 0.2, 18.0),
    Kolom::teks(13.4, 0.3, 18.0),
    Kolom::teks(11.0, 0.4, 18.0),
    Kolom::teks(25.0, 2.5, 48.0),
    Kolom::teks(16.5, 1.0, 30.0),
    Kolom::tanda(6.5, 0.0, 6.0),
    Kolom::tanda(10.5, 0.3, 18.0),
    Kolom::tanda(9.5, 0.1, 12.0),
    Kolom::tanda(7.8, 0.0, 9.0),
    Kolom::tanda(8.0, 0.0, 9.0),
    Kolom::tanda(9.6, 0.0, 11.0),
    Kolom::tanda(8.4, 0.0, 9.0),
    Kolom::teks(14.0, 0.4, 22.0),
    Kolom::teks(13.0, 0.6, 26.0),
    Kolom::teks(13.6, 0.0, 13.0),
    Kolom::teks(13.6, 0.0, 13.0),
    Kolom::uang(12.7, 0.0, 13.0),
    Kolom::teks(10.0, 0.2, 13.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register permohonan informasi publik",
        lembar: "Register permohonan",
        satuan: "permohonan",
        riwayat: "permohonan",
        huruf: [6.4, 5.8],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "√ = ya. Kolom “Tidak” memuat nama badan publik lain yang menguasai informasi, bila diketahui. Tanggal \
             pemberitahuan tertulis adalah juga tanggal penolakan.",
        ],
    };

    fn keadaan(&self) -> &Keadaan {
        &self.keadaan
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        vec![
            Sel::Nomor(&self.nomor, self.keadaan == Keadaan::Dikoreksi),
            tanggal(self.tanggal),
            teks(&self.nama),
            Sel::Identitas(&self.identitas),
            teks(&self.alamat),
            teks(&self.kontak),
            teks(&self.pekerjaan),
            teks(&self.surat_kuasa),
            teks(&self.informasi),
            teks(&self.tujuan),
            tanda(self.status.dikuasai),
            other(self.status.tidak_dikuasai.as_deref()),
            tanda(self.status.belum_didokumentasikan),
            tanda(self.softcopy),
            tanda(self.hardcopy),
            tanda(self.melihat),
            tanda(self.salinan),
            atau_batal(&self.keadaan, &self.keputusan),
            teks(&self.alasan),
            hari(self.pemberitahuan),
            hari(self.pemberian),
            rupiah(self.biaya),
            teks(&self.cara_bayar),
        ]
    }
}

/// The cell that names the other bodies, or only says that this one does not hold the information.
fn other(bodies: Option<&str>) -> Sel<'_> {
    match bodies {
        None => Sel::Kosong,
        Some("") => Sel::Ya,
        Some(bodies) => Sel::Teks(Cow::Borrowed(bodies)),
    }
}
