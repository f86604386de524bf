//! *Register keberatan* (Perki 1/2021 art. 43, Lampiran XI).
//!
//! The columns are the union of art. 43(2) (which has the number of the objection itself, the proxy and the reason of the
//! refusal or of what was given) and of the annex (which has occupation, decision, the superior and what the applicant
//! thought of the answer). An objection because periodic information is missing has no request (note to Lampiran XI).

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, hari, tanda, tanggal, teks},
};
use crate::{keberatan::Alasan, kit::head::Head};

/// One objection in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Number of the objection.
    pub nomor: String,
    /// Day the objection was received.
    pub tanggal: Option<NaiveDate>,
    /// Name of the applicant.
    pub nama: String,
    /// Proxy and special power of attorney.
    pub kuasa: String,
    /// Address.
    pub alamat: String,
    /// Telephone and e-mail.
    pub kontak: String,
    /// Occupation.
    pub pekerjaan: String,
    /// Registration number of the request; empty when there is none (ground b).
    pub nomor_permohonan: String,
    /// Information asked for.
    pub informasi: String,
    /// Purpose of use.
    pub tujuan: String,
    /// Grounds of UU 14/2008 art. 35(1).
    pub alasan: Alasan,
    /// Why the request was refused, or how it was answered (art. 43(2)h).
    pub alasan_penolakan: String,
    /// Decision of the superior.
    pub keputusan: String,
    /// Day of the written answer.
    pub tanggapan: Option<NaiveDate>,
    /// Name and position of the superior.
    pub atasan: String,
    /// What the applicant said to the answer.
    pub tanggapan_pemohon: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

/// Headings as in Lampiran XI, with the columns that art. 43(2) adds.
const KEPALA: [Head; 17] = [
    Head::Column("No."),
    Head::Column("Nomor Regis\u{AD}trasi Keberatan"),
    Head::Column("Tanggal"),
    Head::Column("Nama"),
    Head::Column("Kuasa dan Surat Kuasa"),
    Head::Column("Alamat"),
    Head::Column("Nomor Kontak"),
    Head::Column("Peker\u{AD}jaan"),
    Head::Column("Nomor Pendaf\u{AD}taran Permintaan Informasi"),
    Head::Column("Informasi Yang Diminta"),
    Head::Column("Tujuan Penggunaan Informasi"),
    Head::Group(
        "Alasan Pengajuan Keberatan (Pasal 35 ayat (1))",
        &[
            Head::Column("a"),
            Head::Column("b"),
            Head::Column("c"),
            Head::Column("d"),
            Head::Column("e"),
            Head::Column("f"),
            Head::Column("g"),
        ],
    ),
    Head::Column("Alasan Peno\u{AD}lakan/ Pembe\u{AD}rian"),
    Head::Column("Keputusan Atasan PPID"),
    Head::Column("Hari dan Tanggal Pembe\u{AD}rian Tanggapan"),
    Head::Column("Nama dan Posisi Atasan PPID"),
    Head::Column("Tanggapan Pemohon Informasi"),
];

const HURUF: Kolom = Kolom::tanda(5.2, 0.0, 4.0);

const KOLOM: [Kolom; 23] = [
    Kolom::tanda(7.2, 0.0, 5.0),
    Kolom::teks(18.0, 0.2, 22.0),
    Kolom::teks(13.6, 0.0, 11.0),
    Kolom::teks(15.0, 1.0, 26.0),
    Kolom::teks(13.0, 0.5, 22.0),
    Kolom::teks(14.0, 0.7, 32.0),
    Kolom::teks(15.0, 0.2, 18.0),
    Kolom::teks(14.0, 0.2, 18.0),
    Kolom::teks(18.0, 0.2, 22.0),
    Kolom::teks(22.0, 2.2, 48.0),
    Kolom::teks(15.0, 0.9, 30.0),
    HURUF,
    HURUF,
    HURUF,
    HURUF,
    HURUF,
    HURUF,
    HURUF,
    Kolom::teks(15.0, 0.8, 28.0),
    Kolom::teks(16.0, 0.9, 28.0),
    Kolom::teks(13.6, 0.0, 14.0),
    Kolom::teks(16.0, 0.6, 26.0),
    Kolom::teks(15.0, 0.7, 28.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register keberatan",
        lembar: "Register keberatan",
        satuan: "keberatan",
        riwayat: "keberatan",
        huruf: [6.4, 5.8],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "√ = alasan yang diajukan menurut Pasal 35 ayat (1) Undang-Undang Nomor 14 Tahun 2008: a penolakan karena \
             dikecualikan; b informasi berkala tidak disediakan; c tidak ditanggapi; d ditanggapi tidak sebagaimana yang \
             diminta; e tidak dipenuhi; f biaya tidak wajar; g melebihi waktu. Keberatan dengan alasan b tidak memerlukan \
             nomor pendaftaran permintaan informasi.",
        ],
    };

    fn keadaan(&self) -> &Keadaan {
        &self.keadaan
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        let mut cells = vec![
            Sel::Nomor(&self.nomor, self.keadaan == Keadaan::Dikoreksi),
            tanggal(self.tanggal),
            teks(&self.nama),
            teks(&self.kuasa),
            teks(&self.alamat),
            teks(&self.kontak),
            teks(&self.pekerjaan),
            Sel::Nomor(&self.nomor_permohonan, false),
            teks(&self.informasi),
            teks(&self.tujuan),
        ];
        cells.extend(self.alasan.0.map(tanda));
        cells.extend([
            teks(&self.alasan_penolakan),
            atau_batal(&self.keadaan, &self.keputusan),
            hari(self.tanggapan),
            teks(&self.atasan),
            teks(&self.tanggapan_pemohon),
        ]);
        cells
    }
}
