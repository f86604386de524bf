//! The columns of the register, left to right: headings, widths, and the cell of a row.

use std::borrow::Cow;

use super::{Baris, Sel};
use crate::kit::{block::Align, head::Head, mm, table::Column};

/// Headings as in Lampiran VIII, with the columns that art. 32 adds. Soft hyphens (`\u{AD}`) mark
/// where a heading may be broken.
pub(super) const KEPALA: [Head; 18] = [
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

/// Number of columns.
pub(super) const BANYAK: usize = 24;

/// Type size in points for which the least widths are made.
const UKURAN_HURUF: f32 = 6.4;
/// The column of registration numbers and the most it may take, in millimetres.
const NOMOR: usize = 1;
const NOMOR_TERLEBAR: f32 = 26.0;

/// Least width in millimetres, share of the width that is left, alignment.
const UKURAN: [(f32, f32, Align); BANYAK] = [
    (7.2, 0.0, Align::Center),
    (15.0, 0.3, Align::Left),
    (13.6, 0.0, Align::Left),
    (16.0, 1.0, Align::Left),
    (13.0, 0.2, Align::Left),
    (15.5, 0.7, Align::Left),
    (15.5, 0.2, Align::Left),
    (13.4, 0.3, Align::Left),
    (11.0, 0.4, Align::Left),
    (25.0, 2.5, Align::Left),
    (16.5, 1.0, Align::Left),
    (6.5, 0.0, Align::Center),
    (10.5, 0.3, Align::Center),
    (9.5, 0.1, Align::Center),
    (7.8, 0.0, Align::Center),
    (8.0, 0.0, Align::Center),
    (9.6, 0.0, Align::Center),
    (8.4, 0.0, Align::Center),
    (14.0, 0.4, Align::Left),
    (13.0, 0.6, Align::Left),
    (13.6, 0.0, Align::Left),
    (13.6, 0.0, Align::Left),
    (12.7, 0.0, Align::Right),
    (10.0, 0.2, Align::Left),
];

/// The columns for a table in type of `size` points. A number is what people look for, so its column
/// is wide enough for the widest one, `nomor` points, within reason.
pub(super) fn columns(size: f32, nomor: f32) -> [Column; BANYAK] {
    let mut columns =
        UKURAN.map(|(least, weight, align)| Column { weight, least: mm(least) * size / UKURAN_HURUF, align });
    let column = &mut columns[NOMOR];
    column.least = nomor.clamp(column.least, mm(NOMOR_TERLEBAR));
    columns
}

/// The cells of the row that stands at `index` (from 0).
pub(super) fn sel(row: &Baris, index: usize) -> [Sel<'_>; BANYAK] {
    let yes = |is: bool| if is { Sel::Ya } else { Sel::Kosong };
    let (held, undocumented) = (yes(row.status.dikuasai), yes(row.status.belum_didokumentasikan));
    let other = match row.status.tidak_dikuasai.as_deref() {
        None => Sel::Kosong,
        Some("") => Sel::Ya,
        Some(bodies) => teks(bodies),
    };
    [
        i64::try_from(index).map_or(Sel::Kosong, |index| Sel::Bilangan(index + 1)),
        Sel::Teks(row.nomor_bertanda()),
        hari(row.tanggal),
        teks(&row.nama),
        teks(&row.identitas),
        teks(&row.alamat),
        teks(&row.kontak),
        teks(&row.pekerjaan),
        teks(&row.surat_kuasa),
        teks(&row.informasi),
        teks(&row.tujuan),
        held,
        other,
        undocumented,
        tanda(row.softcopy),
        tanda(row.hardcopy),
        tanda(row.melihat),
        tanda(row.salinan),
        Sel::Teks(row.keputusan_lengkap()),
        teks(&row.alasan),
        hari(row.pemberitahuan),
        hari(row.pemberian),
        row.biaya.map_or(Sel::Kosong, Sel::Bilangan),
        teks(&row.cara_bayar),
    ]
}

/// The heading of each column in one line, groups before columns: `Status Informasi: Ya`.
pub(super) fn judul_datar() -> Vec<String> {
    fn walk(head: &Head, path: &str, out: &mut Vec<String>) {
        let name = head.text().replace('\u{AD}', "");
        let path = if path.is_empty() { name } else { format!("{path}: {name}") };
        if head.below().is_empty() {
            out.push(path);
        } else {
            head.below().iter().for_each(|below| walk(below, &path, out));
        }
    }
    let mut out = Vec::with_capacity(BANYAK);
    KEPALA.iter().for_each(|head| walk(head, "", &mut out));
    out
}

fn teks(text: &str) -> Sel<'_> {
    if text.is_empty() { Sel::Kosong } else { Sel::Teks(Cow::Borrowed(text)) }
}

fn hari(date: Option<chrono::NaiveDate>) -> Sel<'static> {
    date.map_or(Sel::Kosong, Sel::Tanggal)
}

const fn tanda(set: bool) -> Sel<'static> {
    if set { Sel::Ya } else { Sel::Kosong }
}
