//! The tables of the folder: entries by the columns of Lampiran I of Perki 1/2021, exemptions by what is closed, on
//! which ground, for how long. The roles of a table are written out, since a narrow screen shows its rows as cards, which
//! would take them away.

use domain::dip::Kelas;
use domain::format::tanggal;

use super::{Butir, Tertutup, aman::html, data};

/// Columns of Lampiran I. The style sheet repeats them beside the cells of a narrow screen, and `app.js` in its results.
pub(super) const KOLOM: [&str; 7] = [
    "No.",
    "Ringkasan isi informasi",
    "Pejabat/unit yang menguasai",
    "Penanggung jawab pembuatan",
    "Waktu dan tempat pembuatan",
    "Bentuk yang tersedia",
    "Jangka waktu penyimpanan",
];
const KOLOM_TERTUTUP: [&str; 5] =
    ["No.", "Informasi yang dikecualikan", "Dasar pengecualian", "Jangka waktu", "Unit yang menguasai"];

/// A table of entries under its caption.
pub(super) fn entries(caption: &str, rows: &[&Butir]) -> String {
    table("butir", caption, &KOLOM, rows.iter().map(|butir| entry(butir)))
}

/// A table of exemptions under its caption.
pub(super) fn exemptions(caption: &str, rows: &[&Tertutup]) -> String {
    table("tertutup", caption, &KOLOM_TERTUTUP, rows.iter().map(|tertutup| exemption(tertutup)))
}

/// What a class is, in a sentence for people who do not know the law.
pub(super) fn meaning(kelas: Kelas) -> &'static str {
    match kelas {
        Kelas::Berkala => "Diumumkan paling sedikit setiap enam bulan (UU 14/2008 Pasal 9).",
        Kelas::SertaMerta => {
            "Diumumkan seketika karena dapat mengancam hajat hidup orang banyak dan ketertiban umum (UU 14/2008 Pasal 10)."
        }
        Kelas::SetiapSaat => "Tersedia setiap saat bila diminta (UU 14/2008 Pasal 11).",
    }
}

fn table(class: &str, caption: &str, columns: &[&str], rows: impl Iterator<Item = String>) -> String {
    let head: String =
        columns.iter().map(|name| format!("<th role=\"columnheader\" scope=\"col\">{}</th>", html(name))).collect();
    let body: String = rows.collect();
    format!(
        "<table role=\"table\" class=\"daftar {class}\">\n<caption>{}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">{head}</tr></thead>\n<tbody role=\"rowgroup\">\n{body}</tbody>\n</table>\n",
        html(caption)
    )
}

fn entry(butir: &Butir) -> String {
    let isi = &butir.isi;
    format!(
        "<tr role=\"row\" id=\"i-{}\">{}<th role=\"rowheader\" scope=\"row\">{}<span class=\"judul\">{}</span>{}{}</th>{}{}{}{}{}</tr>\n",
        butir.id,
        cell(&butir.nomor.to_string()),
        part("kelompok", &isi.kelompok),
        html(&isi.judul),
        part("ringkasan", data::summary(butir)),
        links(butir),
        cell(&isi.unit),
        cell(&isi.penanggung_jawab),
        cell(&isi.waktu_tempat()),
        cell(&data::form(butir)),
        cell(&data::retention(butir)),
    )
}

fn exemption(tertutup: &Tertutup) -> String {
    let closed = labelled("Bagian yang ditutup: ", &tertutup.tertutup);
    let open = labelled("Tetap terbuka: ", &tertutup.terbuka);
    // The words of a period by date say the day already.
    let ends = tertutup.sampai.map(tanggal::long).filter(|day| !tertutup.jangka.contains(day));
    let ends = ends.map(|day| format!("\nberakhir {day}")).unwrap_or_default();
    format!(
        "<tr role=\"row\">{}<th role=\"rowheader\" scope=\"row\"><span class=\"judul\">{}</span>{}{}</th>{}{}{}</tr>\n",
        cell(&tertutup.nomor.to_string()),
        html(&tertutup.informasi),
        part("ringkasan", &closed),
        part("ringkasan", &open),
        cell(&tertutup.dasar.join("\n")),
        cell(&format!("{}{ends}", tertutup.jangka)),
        cell(&tertutup.unit),
    )
}

/// Links to the entry's file and addresses; each says where it leads, since "klik di sini" says nothing out of context.
fn links(butir: &Butir) -> String {
    let own = data::file(butir).map(|path| {
        let name = path.rsplit('/').next().unwrap_or_default();
        format!("<li><a href=\"{}\">Berkas: {}</a></li>", html(&path), html(name))
    });
    let far = data::links(butir).map(|address| {
        format!("<li><a href=\"{}\" rel=\"noopener noreferrer\">{}</a></li>", html(address), html(address))
    });
    let items: String = own.into_iter().chain(far).collect();
    if items.is_empty() { items } else { format!("<ul class=\"pranala\">{items}</ul>") }
}

fn cell(text: &str) -> String {
    format!("<td role=\"cell\">{}</td>", html(text))
}

fn part(class: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<span class=\"{class}\">{}</span>", html(text)) }
}

fn labelled(label: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{label}{text}") }
}
