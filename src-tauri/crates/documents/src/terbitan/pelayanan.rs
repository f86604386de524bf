//! Pages beside the list: the standard of service with the maklumat (UU 25/2009 art. 22; Perki 1/2021 art. 48), and what was
//! agreed in public consultations (PermenPANRB 16/2017). Nobody who was present is named.

use domain::format::tanggal;
use domain::forum::Forum;
use domain::standar::{Komponen, VersiStandar};

use super::aman::html;
use super::halaman::{Halaman, frame};
use super::{BerkasTerbitan, Terbitan};

const STANDAR: &str = "standar.html";
const FORUM: &str = "konsultasi.html";

/// What is published of the service itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pelayanan {
    /// The standard in force.
    pub standar: Option<VersiStandar>,
    /// Consultations whose minutes were set, the last one first.
    pub forum: Vec<Forum>,
}

impl Pelayanan {
    /// Links to the pages there are, for the first page; or empty.
    pub(super) fn links(&self) -> String {
        let mut items = String::new();
        if self.standar.is_some() {
            items.push_str(&format!("<li><a href=\"{STANDAR}\">Standar pelayanan dan maklumat</a></li>\n"));
        }
        if !self.forum.is_empty() {
            items.push_str(&format!("<li><a href=\"{FORUM}\">Hasil forum konsultasi publik</a></li>\n"));
        }
        if items.is_empty() { items } else { format!("<nav aria-label=\"Pelayanan\">\n<ul>\n{items}</ul>\n</nav>\n") }
    }
}

/// The pages there are.
pub(super) fn pages(terbitan: &Terbitan) -> Vec<BerkasTerbitan> {
    let mut files = Vec::new();
    if let Some(versi) = &terbitan.pelayanan.standar {
        let title = format!("Standar pelayanan: {}", versi.isi.layanan);
        files.push(page(terbitan, STANDAR, &title, decree(versi), components(versi)));
    }
    if !terbitan.pelayanan.forum.is_empty() {
        let told =
            "Yang disepakati dengan masyarakat, siapa yang melaksanakan, dan sampai di mana (PermenPANRB 16/2017).";
        let all = terbitan.pelayanan.forum.iter().map(consultation).collect();
        files.push(page(terbitan, FORUM, "Hasil forum konsultasi publik", told.to_owned(), all));
    }
    files
}

fn page(terbitan: &Terbitan, path: &str, judul: &str, ketetapan: String, isi: String) -> BerkasTerbitan {
    let navigasi = "<nav aria-label=\"Halaman\">\n<ul>\n<li><a href=\"index.html\">Daftar Informasi Publik</a></li>\n</ul>\n</nav>\n";
    let halaman = Halaman { judul, navigasi: navigasi.to_owned(), isi, dataset: None, ketetapan: Some(ketetapan) };
    BerkasTerbitan::new(path, frame(terbitan, &halaman))
}

fn decree(versi: &VersiStandar) -> String {
    format!(
        "Ditetapkan dengan keputusan nomor <strong>{}</strong> tanggal <time datetime=\"{}\">{}</time> oleh {}.",
        html(&versi.nomor),
        versi.tanggal,
        tanggal::long(versi.tanggal),
        html(&versi.penetap.jabatan)
    )
}

fn components(versi: &VersiStandar) -> String {
    let promise = format!(
        "<section aria-labelledby=\"maklumat\">\n<h2 id=\"maklumat\">Maklumat pelayanan</h2>\n<p class=\"uraian\">{}</p>\n</section>\n",
        html(&versi.isi.janji)
    );
    let each = |(komponen, text): (Komponen, &String)| {
        format!(
            "<section>\n<h2>{}. {}</h2>\n<p class=\"uraian\">{}</p>\n</section>\n",
            komponen.place() + 1,
            html(komponen.label()),
            html(text)
        )
    };
    let all: String = Komponen::ALL.into_iter().zip(&versi.isi.komponen).map(each).collect();
    format!("{promise}{all}")
}

fn consultation(forum: &Forum) -> String {
    let point = |one: &domain::forum::ButirKesepakatan| {
        let state = match (&one.selesai, one.isi.batas) {
            (Some(done), _) => {
                format!("Dilaksanakan {}: {}", tanggal::long(done.tanggal), html(&done.uraian))
            }
            (None, Some(batas)) => format!("Paling lambat {}", tanggal::long(batas)),
            (None, None) => String::new(),
        };
        format!("<li>{} <br>{} · {state}</li>\n", html(&one.isi.isi), html(&one.isi.penanggung_jawab))
    };
    let points: String = forum.kesepakatan.iter().map(point).collect();
    let minutes = forum.penetapan.as_ref().map_or_else(String::new, |set| {
        format!("<p>Berita acara nomor {} tanggal {}.</p>\n", html(&set.nomor), tanggal::long(set.tanggal))
    });
    let present = forum.hadir.as_ref().map_or(0, |(count, _)| *count);
    format!(
        "<section>\n<h2>{}</h2>\n<p>{}, {}. Hadir {present} orang.</p>\n<p class=\"uraian\">{}</p>\n{minutes}<ol>\n{points}</ol>\n</section>\n",
        html(&forum.isi.judul),
        tanggal::long(forum.isi.tanggal),
        html(&forum.isi.tempat),
        html(&forum.isi.pokok)
    )
}
