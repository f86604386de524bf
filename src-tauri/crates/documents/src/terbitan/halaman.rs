//! The frame of every page: head with its policy, the body's name, the decree, the foot with the service's address.
//!
//! The policy lets a page load style, script and nothing else, from its own folder alone, and forbids scripts in the
//! markup, forms that send, and frames. `file:` stands beside `'self'` because some browsers give a page from disk no
//! origin; a page from a web host cannot read a disk anyway.

use domain::dip::is_web;
use domain::format::{jam, tanggal};

use super::{Terbitan, aman, aman::html};

const KEBIJAKAN: &str = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

/// One page before it is framed.
pub(super) struct Halaman<'a> {
    /// What it is, before the body's name in the title.
    pub(super) judul: &'a str,
    /// The way back and to the neighbours, or empty; HTML.
    pub(super) navigasi: String,
    /// Its content; HTML.
    pub(super) isi: String,
    /// JSON-LD of the data set, for the first page.
    pub(super) dataset: Option<&'a str>,
    /// By what it is in force, HTML; none for the decree of the list.
    pub(super) ketetapan: Option<String>,
}

/// The page as a file.
pub(super) fn frame(terbitan: &Terbitan, halaman: &Halaman<'_>) -> String {
    let practice = if terbitan.latihan { "<p class=\"latihan\">LATIHAN – data karangan</p>\n" } else { "" };
    let robots = if terbitan.latihan { "<meta name=\"robots\" content=\"noindex\">\n" } else { "" };
    let script = halaman.dataset.map_or_else(String::new, |dataset| {
        // A data block is not run, so the policy lets it be.
        let block = format!("<script type=\"application/ld+json\">{}</script>\n", aman::script(dataset));
        format!("<script src=\"app.js\" defer></script>\n{block}")
    });
    format!(
        "<!doctype html>
<html lang=\"id\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"color-scheme\" content=\"light dark\">
<meta name=\"referrer\" content=\"no-referrer\">
{robots}<title>{title} – {body}</title>
<link rel=\"icon\" href=\"data:,\">
<link rel=\"stylesheet\" href=\"gaya.css\">
{script}</head>
<body>
<a class=\"lewati\" href=\"#isi\">Langsung ke isi</a>
<header>
{practice}<p class=\"badan\">{body}</p>
<p class=\"penerbit\">{unit}</p>
</header>
{nav}<main id=\"isi\" tabindex=\"-1\">
<h1>{title}</h1>
<p class=\"penetapan\">{decree}</p>
{content}</main>
<footer>
{foot}</footer>
</body>
</html>
",
        policy = html(KEBIJAKAN),
        title = html(halaman.judul),
        body = html(&terbitan.badan_publik),
        unit = html(&terbitan.unit),
        nav = halaman.navigasi,
        decree = halaman.ketetapan.clone().unwrap_or_else(|| decree(terbitan)),
        content = halaman.isi,
        foot = foot(terbitan),
    )
}

fn decree(terbitan: &Terbitan) -> String {
    let penetapan = &terbitan.penetapan;
    let approved =
        if penetapan.jabatan.is_empty() { String::new() } else { format!(", disetujui {}", html(&penetapan.jabatan)) };
    format!(
        "Ditetapkan dengan keputusan nomor <strong>{}</strong> tanggal <time datetime=\"{}\">{}</time>{approved}.",
        html(&penetapan.nomor),
        penetapan.tanggal,
        tanggal::long(penetapan.tanggal)
    )
}

fn foot(terbitan: &Terbitan) -> String {
    let surel = &terbitan.surel;
    let laman = &terbitan.laman;
    let mail = |text: &String| {
        // Only a plain address becomes a link: a question mark would add headers to the letter.
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"@._+-".contains(&byte));
        if plain && text.contains('@') { format!("<a href=\"mailto:{0}\">{0}</a>", html(text)) } else { html(text) }
    };
    let site = |text: &String| {
        if is_web(text) {
            format!("<a href=\"{0}\" rel=\"noopener noreferrer\">{0}</a>", html(text))
        } else {
            html(text)
        }
    };
    let facts = [
        ("Alamat", html(&terbitan.alamat)),
        ("Jam layanan", html(&terbitan.jam_layanan)),
        ("Telepon", html(&terbitan.telepon)),
        ("Surel", mail(surel)),
        ("Laman", site(laman)),
    ];
    let known: String = facts
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("<div><dt>{name}</dt><dd>{value}</dd></div>\n"))
        .collect();
    let known = if known.is_empty() { known } else { format!("<dl>\n{known}</dl>\n") };
    format!(
        "<h2>Layanan informasi</h2>
<p>Informasi yang belum ada tautannya, atau tidak ada dalam daftar, dapat diminta kepada {}. Jawaban diberikan paling lambat 10 hari kerja, yang dapat diperpanjang 7 hari kerja (UU 14/2008 Pasal 22).</p>
{known}<p class=\"terbit\">Diterbitkan <time datetime=\"{}\">{}</time>. Cantumkan sumber bila memakai informasi ini (UU 14/2008 Pasal 5).</p>
",
        html(&terbitan.unit),
        terbitan.diterbitkan.to_rfc3339(),
        html(&jam::instant(terbitan.diterbitkan)),
    )
}
