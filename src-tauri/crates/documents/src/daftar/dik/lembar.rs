//! The list on paper, lying.

use domain::{format::tanggal, kantor::Kertas};

use super::{ButirDik, DaftarDik, JUDUL};
use crate::{
    daftar::{
        lembar,
        tabel::{Baris, Tabel},
        teks,
    },
    kit::{block::Align, head::Head, mm, page::Pages, table::Column},
};

const KEPALA: [Head; 8] = [
    Head::Column("No"),
    Head::Column("Informasi yang dikecualikan"),
    Head::Column("Dasar hukum pengecualian"),
    Head::Column("Konsekuensi bila dibuka"),
    Head::Column("Konsekuensi bila ditutup"),
    Head::Column("Jangka waktu"),
    Head::Column("Penetapan (nomor, tanggal)"),
    Head::Column("Unit"),
];

const fn column(least: f32, weight: f32, align: Align) -> Column {
    Column { weight, least: mm(least), align }
}

const KOLOM: [Column; 8] = [
    column(10.0, 0.0, Align::Center),
    column(54.0, 2.0, Align::Left),
    column(38.0, 1.0, Align::Left),
    column(44.0, 1.5, Align::Left),
    column(44.0, 1.5, Align::Left),
    column(28.0, 0.6, Align::Left),
    column(27.0, 0.4, Align::Left),
    column(27.0, 0.5, Align::Left),
];

pub(super) fn pages(daftar: &DaftarDik, kertas: Kertas) -> Pages {
    let kepala = &daftar.kepala;
    let mut flow = lembar::flow(kepala, JUDUL, kertas);
    let texts = daftar.butir.iter().flat_map(|butir| {
        [&butir.isi.informasi, &butir.isi.uraian, &butir.isi.konsekuensi_dibuka, &butir.isi.konsekuensi_ditutup]
    });
    let jumlah = format!("Jumlah: {} informasi yang dikecualikan.", daftar.butir.len());
    let ending = lembar::ending(kepala, jumlah, texts.map(String::as_str));
    let rows = daftar.butir.iter().zip(1..).map(|(butir, number)| row(butir, number));
    Tabel::start(&mut flow, &KOLOM, &KEPALA, lembar::size(kertas)).fill(&mut flow, rows, daftar.butir.len(), &ending);
    lembar::pages(kepala, JUDUL, flow)
}

fn row(butir: &ButirDik, number: u32) -> Baris {
    let isi = &butir.isi;
    let penetapan = butir.penetapan.as_ref().map(|decree| {
        let date = decree.tanggal.map(tanggal::long);
        [Some(decree.nomor.clone()), date].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>()
    });
    let cells = vec![
        number.to_string(),
        teks::informasi(isi),
        teks::dasar(isi),
        isi.konsekuensi_dibuka.clone(),
        isi.konsekuensi_ditutup.clone(),
        teks::jangka(isi),
        penetapan.unwrap_or_default().join("\n"),
        isi.unit.clone(),
    ];
    Baris::Isi(cells, None)
}
