//! The list on paper: the columns of Lampiran I, grouped by class and heading, numbers running through.

use domain::{
    dip::{IsiInformasi, Kelas},
    format::tanggal,
    kantor::Kertas,
};

use super::{DaftarDip, JUDUL};
use crate::{
    daftar::{
        lembar,
        tabel::{Baris, Tabel},
    },
    kit::{
        block::{Align, Block},
        flow::Flow,
        head::Head,
        mm,
        page::Pages,
        table::Column,
    },
};

/// The headings of Lampiran I.
const KEPALA: [Head; 7] = [
    Head::Column("No"),
    Head::Column("Ringkasan isi informasi"),
    Head::Column("Pejabat/Unit/Satker yang menguasai informasi"),
    Head::Column("Penanggung jawab pembuatan atau penerbitan informasi"),
    Head::Column("Waktu dan tempat pembuatan informasi"),
    Head::Column("Bentuk informasi yang tersedia"),
    Head::Column("Jangka waktu penyimpanan atau retensi arsip"),
];

const fn column(least: f32, weight: f32, align: Align) -> Column {
    Column { weight, least: mm(least), align }
}

const KOLOM: [Column; 7] = [
    column(11.0, 0.0, Align::Center),
    column(72.0, 3.0, Align::Left),
    column(38.0, 1.0, Align::Left),
    column(38.0, 1.0, Align::Left),
    column(30.0, 0.6, Align::Left),
    column(25.0, 0.4, Align::Left),
    column(29.0, 0.6, Align::Left),
];
/// The column below whose text the links stand.
const RINGKASAN: usize = 1;

pub(super) fn pages(daftar: &DaftarDip, kertas: Kertas) -> Pages {
    let kepala = &daftar.kepala;
    let mut flow = lembar::flow(kepala, JUDUL, kertas);
    let texts = daftar.butir.iter().flat_map(|isi| [&isi.judul, &isi.ringkasan, &isi.unit]).map(String::as_str);
    let ending = lembar::ending(kepala, jumlah(&daftar.butir), texts);
    tabel(&daftar.butir, lembar::size(kertas), &ending, &mut flow);
    lembar::pages(kepala, JUDUL, flow)
}

/// Adds the table of Lampiran I in type of `size` points, and below it `ending`, which stays with its last rows.
pub(crate) fn tabel(butir: &[IsiInformasi], size: f32, ending: &[Block], flow: &mut Flow) {
    Tabel::start(flow, &KOLOM, &KEPALA, size).fill(flow, rows(butir), butir.len(), ending);
}

/// `Jumlah: 12 informasi (berkala 5, serta-merta 1, setiap saat 6).`
pub(crate) fn jumlah(butir: &[IsiInformasi]) -> String {
    let of = |kelas: Kelas| butir.iter().filter(|isi| isi.kelas == kelas).count();
    let classes = Kelas::ALL.map(|kelas| format!("{} {}", kelas.label().to_lowercase(), of(kelas)));
    format!("Jumlah: {} informasi ({}).", butir.len(), classes.join(", "))
}

/// Entries by class and, within, by heading in the order the headings first appear; those without one come first, or
/// they would seem to stand under the one before.
fn ordered(butir: &[IsiInformasi]) -> Vec<&IsiInformasi> {
    let mut first: std::collections::HashMap<(Kelas, &str), usize> = std::collections::HashMap::new();
    for (index, isi) in butir.iter().enumerate() {
        first.entry((isi.kelas, &isi.kelompok)).or_insert(index + 1);
    }
    let place = |isi: &IsiInformasi| match isi.kelompok.as_str() {
        "" => 0,
        kelompok => first.get(&(isi.kelas, kelompok)).copied().unwrap_or_default(),
    };
    let mut ordered: Vec<&IsiInformasi> = butir.iter().collect();
    ordered.sort_by_key(|isi| (isi.kelas, place(isi)));
    ordered
}

fn rows(butir: &[IsiInformasi]) -> impl Iterator<Item = Baris> {
    let mut before: Option<(Kelas, &str)> = None;
    ordered(butir).into_iter().zip(1_u32..).flat_map(move |(isi, number)| {
        let mut rows = Vec::with_capacity(3);
        let class = before.is_none_or(|(kelas, _)| kelas != isi.kelas);
        if class {
            rows.push(Baris::Sub(0, heading(isi.kelas).to_owned()));
        }
        if (class || before.is_none_or(|(_, kelompok)| kelompok != isi.kelompok)) && !isi.kelompok.is_empty() {
            rows.push(Baris::Sub(1, isi.kelompok.clone()));
        }
        before = Some((isi.kelas, &isi.kelompok));
        rows.push(row(isi, number));
        rows
    })
}

/// The class as the articles name it (UU 14/2008 art. 9–11).
const fn heading(kelas: Kelas) -> &'static str {
    match kelas {
        Kelas::Berkala => "A. INFORMASI YANG WAJIB DISEDIAKAN DAN DIUMUMKAN SECARA BERKALA",
        Kelas::SertaMerta => "B. INFORMASI YANG WAJIB DIUMUMKAN SECARA SERTA-MERTA",
        Kelas::SetiapSaat => "C. INFORMASI YANG WAJIB TERSEDIA SETIAP SAAT",
    }
}

fn row(isi: &IsiInformasi, number: u32) -> Baris {
    let cells = vec![
        number.to_string(),
        isi.ringkasan_isi(),
        isi.unit.clone(),
        isi.penanggung_jawab.clone(),
        isi.waktu_tempat(),
        isi.bentuk.label(),
        retensi(isi),
    ];
    Baris::Isi(cells, (!isi.tautan.is_empty()).then(|| (RINGKASAN, isi.tautan.join("\n"))))
}

/// The retention, and its last day when one is known.
fn retensi(isi: &IsiInformasi) -> String {
    match (isi.retensi.as_str(), isi.retensi_sampai) {
        (text, None) => text.to_owned(),
        ("", Some(day)) => format!("Sampai dengan {}", tanggal::long(day)),
        (text, Some(day)) => format!("{text} (sampai dengan {})", tanggal::long(day)),
    }
}
