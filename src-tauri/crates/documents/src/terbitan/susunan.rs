//! Which page holds which rows. A list of up to [`BARIS_HALAMAN`] rows stands on the first page whole; of a longer one
//! the first page is the index, and each class has pages of its own.

use domain::dip::Kelas;

use super::halaman::{Halaman, frame};
use super::{BARIS_HALAMAN, BerkasTerbitan, Butir, Terbitan, Tertutup, aman::html, data, tabel};

const DAFTAR: &str = "Daftar Informasi Publik";
const DEPAN: &str = "index.html";
const TERTUTUP: &str = "Informasi yang dikecualikan";
const ARTI_TERTUTUP: &str = "Daftar ini sendiri terbuka. Pengecualian bersifat ketat dan terbatas, setelah uji konsekuensi (UU 14/2008 Pasal 2 dan 17); keberatan atas penolakan dapat diajukan kepada atasan PPID (Pasal 35).";

/// A class of entries, or the exemptions: what has an anchor of its own.
struct Golongan<'a> {
    /// Anchor, and beginning of its pages' names.
    anchor: &'static str,
    judul: String,
    arti: &'static str,
    baris: Rows<'a>,
}

enum Rows<'a> {
    Butir(Vec<&'a Butir>),
    Tertutup(Vec<&'a Tertutup>),
}

/// Every page, the first one among them.
pub(super) fn pages(terbitan: &Terbitan, dataset: &str) -> Vec<BerkasTerbitan> {
    let groups = groups(terbitan);
    let whole = groups.iter().map(|group| group.baris.len()).sum::<usize>() <= BARIS_HALAMAN;
    let mut files = Vec::new();
    let list: String = if whole {
        groups.iter().map(Golongan::section).collect()
    } else {
        files.extend(groups.iter().flat_map(|group| group.pages(terbitan)));
        groups.iter().map(Golongan::overview).collect()
    };
    let content =
        format!("{}{}<div id=\"daftar\">\n{list}</div>\n{}", contents(&groups), search(terbitan), downloads(terbitan));
    let first = Halaman {
        judul: DAFTAR,
        navigasi: terbitan.pelayanan.links(),
        isi: content,
        dataset: Some(dataset),
        ketetapan: None,
    };
    files.push(BerkasTerbitan::new(DEPAN, frame(terbitan, &first)));
    files
}

fn groups(terbitan: &Terbitan) -> Vec<Golongan<'_>> {
    let class = |kelas: Kelas| Golongan {
        anchor: match kelas {
            Kelas::Berkala => "berkala",
            Kelas::SertaMerta => "serta-merta",
            Kelas::SetiapSaat => "setiap-saat",
        },
        judul: format!("Informasi {}", kelas.label().to_lowercase()),
        arti: tabel::meaning(kelas),
        baris: Rows::Butir(terbitan.butir.iter().filter(|butir| butir.isi.kelas == kelas).collect()),
    };
    let closed = Golongan {
        anchor: "dikecualikan",
        judul: TERTUTUP.to_owned(),
        arti: ARTI_TERTUTUP,
        baris: Rows::Tertutup(terbitan.dikecualikan.iter().collect()),
    };
    Kelas::ALL.into_iter().map(class).chain([closed]).collect()
}

/// The classes with their counts, as links.
fn contents(groups: &[Golongan<'_>]) -> String {
    let item = |group: &Golongan<'_>| {
        format!(
            "<li><a href=\"#{}\">{} ({})</a></li>\n",
            group.anchor,
            html(&group.judul),
            thousands(group.baris.len())
        )
    };
    let items: String = groups.iter().map(item).collect();
    format!("<nav class=\"golongan\" aria-label=\"Golongan informasi\">\n<ul>\n{items}</ul>\n</nav>\n")
}

/// The search, hidden until the script that serves it runs.
fn search(terbitan: &Terbitan) -> String {
    let option = |value: usize, text: &str| format!("<option value=\"{value}\">{}</option>\n", html(text));
    let classes: String = Kelas::ALL.iter().zip(0..).map(|(kelas, at)| option(at, kelas.label())).collect();
    let units: String = data::units(terbitan).into_iter().zip(0..).map(|(unit, at)| option(at, unit)).collect();
    format!(
        "<form id=\"cari\" role=\"search\" aria-label=\"Cari dalam daftar\" hidden>
<div><label for=\"kata\">Cari informasi</label>
<input type=\"search\" id=\"kata\" autocomplete=\"off\" maxlength=\"200\"></div>
<div><label for=\"kelas\">Golongan</label>
<select id=\"kelas\"><option value=\"\">Semua golongan</option>
{classes}</select></div>
<div><label for=\"unit\">Unit</label>
<select id=\"unit\"><option value=\"\">Semua unit</option>
{units}</select></div>
<button type=\"button\" id=\"bersihkan\">Bersihkan</button>
</form>
<p id=\"jumlah\" role=\"status\"></p>
<section id=\"hasil\" aria-label=\"Hasil pencarian\" tabindex=\"-1\" hidden></section>
"
    )
}

fn downloads(terbitan: &Terbitan) -> String {
    let mut files = vec![
        ("daftar.csv", "Daftar Informasi Publik (CSV untuk lembar kerja)"),
        ("daftar.json", "Daftar Informasi Publik (JSON)"),
    ];
    if !terbitan.dikecualikan.is_empty() {
        files.push(("dikecualikan.csv", "Informasi yang dikecualikan (CSV untuk lembar kerja)"));
        files.push(("dikecualikan.json", "Informasi yang dikecualikan (JSON)"));
    }
    files.push(("dataset.jsonld", "Keterangan kumpulan data (JSON-LD)"));
    let items: String =
        files.iter().map(|(path, name)| format!("<li><a href=\"{path}\" download>{name}</a></li>\n")).collect();
    format!("<section id=\"unduh\">\n<h2>Unduh data</h2>\n<ul>\n{items}</ul>\n</section>\n")
}

impl<'a> Golongan<'a> {
    /// The class with its whole table.
    fn section(&self) -> String {
        let table = if self.baris.len() == 0 {
            "<p>Tidak ada.</p>\n".to_owned()
        } else {
            self.baris.table(&format!("{}: {}", self.judul, self.count()))
        };
        self.headed(&table)
    }

    /// The class with links to its pages.
    fn overview(&self) -> String {
        let link = |(at, page): (usize, Rows<'a>)| {
            let numbers = page.numbers();
            format!("<li><a href=\"{}\">{}, halaman {}: nomor {numbers}</a></li>\n", self.path(at), self.judul, at + 1)
        };
        let items: String = self.cut().into_iter().enumerate().map(link).collect();
        let list = if items.is_empty() { "<p>Tidak ada.</p>\n".to_owned() } else { format!("<ul>\n{items}</ul>\n") };
        self.headed(&format!("<p>{}.</p>\n{list}", self.count()))
    }

    fn headed(&self, content: &str) -> String {
        format!(
            "<section id=\"{0}\" aria-labelledby=\"{0}-judul\">\n<h2 id=\"{0}-judul\">{1}</h2>\n<p class=\"arti\">{2}</p>\n{content}</section>\n",
            self.anchor,
            html(&self.judul),
            html(self.arti)
        )
    }

    /// The pages of its own.
    fn pages(&self, terbitan: &Terbitan) -> Vec<BerkasTerbitan> {
        let cut = self.cut();
        let last = cut.len();
        let page = |(at, rows): (usize, Rows<'a>)| {
            let title = format!("{}, halaman {} dari {last}", self.judul, at + 1);
            let content = format!(
                "<p class=\"arti\">{}</p>\n{}",
                html(self.arti),
                rows.table(&format!("{}: nomor {}", self.judul, rows.numbers()))
            );
            let halaman = Halaman {
                judul: &title,
                navigasi: self.around(at, last),
                isi: content,
                dataset: None,
                ketetapan: None,
            };
            BerkasTerbitan::new(self.path(at), frame(terbitan, &halaman))
        };
        cut.into_iter().enumerate().map(page).collect()
    }

    /// Back to the index, and to the pages before and after.
    fn around(&self, at: usize, last: usize) -> String {
        let link = |path: &str, text: &str| format!("<li><a href=\"{path}\">{text}</a></li>\n");
        let mut items = link(DEPAN, "Halaman depan dan pencarian");
        if let Some(before) = at.checked_sub(1) {
            items.push_str(&link(&self.path(before), "Halaman sebelumnya"));
        }
        if at + 1 < last {
            items.push_str(&link(&self.path(at + 1), "Halaman berikutnya"));
        }
        format!("<nav aria-label=\"Halaman\">\n<ul>\n{items}</ul>\n</nav>\n")
    }

    fn path(&self, at: usize) -> String {
        format!("{}-{}.html", self.anchor, at + 1)
    }

    fn count(&self) -> String {
        format!("{} butir", thousands(self.baris.len()))
    }

    fn cut(&self) -> Vec<Rows<'a>> {
        match &self.baris {
            Rows::Butir(rows) => rows.chunks(BARIS_HALAMAN).map(|part| Rows::Butir(part.to_vec())).collect(),
            Rows::Tertutup(rows) => rows.chunks(BARIS_HALAMAN).map(|part| Rows::Tertutup(part.to_vec())).collect(),
        }
    }
}

impl Rows<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Butir(rows) => rows.len(),
            Self::Tertutup(rows) => rows.len(),
        }
    }

    fn table(&self, caption: &str) -> String {
        match self {
            Self::Butir(rows) => tabel::entries(caption, rows),
            Self::Tertutup(rows) => tabel::exemptions(caption, rows),
        }
    }

    /// First and last number, `1–1000`.
    fn numbers(&self) -> String {
        let (first, last) = match self {
            Self::Butir(rows) => (rows.first().map(|row| row.nomor), rows.last().map(|row| row.nomor)),
            Self::Tertutup(rows) => (rows.first().map(|row| row.nomor), rows.last().map(|row| row.nomor)),
        };
        format!("{}–{}", first.unwrap_or_default(), last.unwrap_or_default())
    }
}

/// `20.000`.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push('.');
        }
        shown.push(digit);
    }
    shown
}
