//! Entries of a list of public information (Perki 1/2021 Lampiran I), made of what the sheets say.

use super::Lembar;
use super::kata;
use super::kelas::{self, KelasTerbaca};
use super::pecah;
use super::pemetaan::{Pilihan, Terbaca};
use super::petik::{self, Mentah};
use super::{Bidang, JenisDaftar};
use crate::dip::{IsiInformasi, Kelas, MAX_RINGKASAN, MAX_TAUTAN_BUTIR, Wajib};
use crate::fault::{FieldFault, Rule};
use crate::format::tanggal;

/// Longest title taken from a summary, in characters.
const JUDUL: usize = 300;
/// Longest single line, in characters; what is longer is told below the summary.
const BARIS: usize = 300;

/// One row of a list of public information.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisDip {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its first row in the file, from 1.
    pub baris: u32,
    /// What it says, cleaned; as far as it could be read when there are faults.
    pub isi: IsiInformasi,
    /// Whether nothing told the class, so that *setiap saat* is but a guess.
    pub kelas_ditebak: bool,
    /// Its cells as the file says them, to be read and typed anew.
    pub sel: Vec<(Bidang, String)>,
    /// What was guessed or taken apart, in plain Indonesian.
    pub catatan: Vec<String>,
    /// Why it is not taken; empty when it is.
    pub faults: Vec<FieldFault>,
}

/// The entries in `lembar`.
pub fn read_dip(lembar: &[Lembar], pilihan: &Pilihan) -> Terbaca<BarisDip> {
    let (told, entries) = petik::gather(lembar, JenisDaftar::Dip, pilihan);
    let mut above: Option<(usize, String)> = None;
    let mut baris = Vec::with_capacity(entries.len());
    for entry in &entries {
        let row = row(
            entry,
            pilihan,
            above.as_ref().filter(|(lembar, _)| *lembar == entry.lembar).map(|(_, unit)| unit.as_str()),
        );
        above = Some((entry.lembar, row.isi.unit.clone()));
        baris.push(row);
    }
    Terbaca { lembar: told, baris }
}

fn row(entry: &Mentah, pilihan: &Pilihan, above: Option<&str>) -> BarisDip {
    let mut catatan = entry.catatan.clone();
    let mut faults = Vec::new();
    let (judul, ringkasan) = title(entry, &mut catatan);
    let (kelas, kelas_ditebak) = class(entry, &mut catatan, &mut faults);
    let unit = unit(entry, pilihan, above, &mut catatan);
    let mut isi = IsiInformasi::new(judul, kelas, unit);
    isi.ringkasan = ringkasan;
    isi.kelompok =
        if entry.isi.contains_key(&Bidang::Kelompok) { entry.line(Bidang::Kelompok) } else { entry.kelompok.clone() };
    isi.penanggung_jawab = entry.line(Bidang::PenanggungJawab);
    isi.tempat_asli = entry.line(Bidang::TempatAsli);
    time_and_place(entry, &mut isi, &mut catatan);
    forms(entry, &mut isi);
    retention(entry, &mut isi, &mut catatan);
    links(entry, &mut isi, &mut catatan);
    mandatory(entry, &mut isi, &mut catatan);
    keep_long_lines(&mut isi, &mut catatan);
    match isi.clone().checked("") {
        Ok(clean) => isi = clean,
        Err(found) => faults.extend(found),
    }
    let mut sel = entry.cells(&[Bidang::Judul, Bidang::Ringkasan, Bidang::Kelas, Bidang::Unit]);
    // What was taken from elsewhere is shown where it would stand.
    for (bidang, text) in sel.iter_mut().filter(|(_, text)| text.is_empty()) {
        match bidang {
            Bidang::Judul => text.clone_from(&isi.judul),
            Bidang::Kelas if !kelas_ditebak => isi.kelas.label().clone_into(text),
            Bidang::Unit => text.clone_from(&isi.unit),
            _ => {}
        }
    }
    BarisDip { lembar: entry.lembar, baris: entry.baris, isi, kelas_ditebak, sel, catatan, faults }
}

/// The title and the summary; a list without titles has them in the first line of its summary.
fn title(entry: &Mentah, catatan: &mut Vec<String>) -> (String, String) {
    let judul = entry.line(Bidang::Judul);
    let ringkasan = entry.text(Bidang::Ringkasan);
    if !judul.is_empty() {
        if judul.chars().count() > 500 {
            catatan.push("Judulnya lebih dari 500 huruf; kalimat lengkapnya disimpan pada ringkasan.".to_owned());
            let (short, _) = cut(&judul);
            return (short, format!("{judul}\n{ringkasan}").trim_end().to_owned());
        }
        let ringkasan = if kata::key(&ringkasan) == kata::key(&judul) { String::new() } else { ringkasan };
        return (judul, ringkasan);
    }
    let (first, rest) = ringkasan.trim().split_once('\n').unwrap_or((ringkasan.trim(), ""));
    if entry.ada_judul {
        catatan.push("Judulnya kosong; baris pertama ringkasan dipakai sebagai judul.".to_owned());
    }
    let (short, whole) = cut(first.trim());
    if whole {
        (short, rest.trim().to_owned())
    } else {
        catatan.push(
            "Ringkasannya panjang; bagian awalnya dipakai sebagai judul, kalimat lengkapnya tetap pada ringkasan."
                .to_owned(),
        );
        (short, ringkasan.trim().to_owned())
    }
}

/// `text` as a title, and whether it is the whole.
fn cut(text: &str) -> (String, bool) {
    if text.chars().count() <= JUDUL {
        return (text.to_owned(), true);
    }
    let mut short = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        count += word.chars().count() + 1;
        if count > JUDUL {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    if short.is_empty() {
        short = text.chars().take(JUDUL - 1).collect();
    }
    (format!("{}…", short.trim_end()), false)
}

fn class(entry: &Mentah, catatan: &mut Vec<String>, faults: &mut Vec<FieldFault>) -> (Kelas, bool) {
    let typed = entry.line(Bidang::Kelas);
    let marks = [
        (Bidang::KelasBerkala, Kelas::Berkala),
        (Bidang::KelasSertaMerta, Kelas::SertaMerta),
        (Bidang::KelasSetiapSaat, Kelas::SetiapSaat),
    ];
    let marked: Vec<Kelas> =
        marks.into_iter().filter(|(bidang, _)| entry.marked(*bidang)).map(|(_, kelas)| kelas).collect();
    if let [first, rest @ ..] = marked.as_slice() {
        if !rest.is_empty() {
            catatan.push(format!("Lebih dari satu kelas ditandai; dipakai {}.", first.label()));
        }
        return (*first, false);
    }
    let told = kelas::read_cell(&typed).or_else(|| several(&typed, catatan));
    let told = match (told, entry.kelas) {
        (Some(told), _) => Some(told),
        (None, Some((told, from))) => {
            if from == "nama lembar" || !typed.is_empty() {
                catatan.push(format!("Kelasnya diambil dari {from}."));
            }
            Some(told)
        }
        (None, None) => {
            kelas::read(&entry.line(Bidang::Kelompok)).or_else(|| kelas::read_heading(&entry.kelompok)).inspect(|_| {
                catatan.push("Kelasnya diambil dari kelompoknya.".to_owned());
            })
        }
    };
    match told {
        Some(KelasTerbaca::Terbuka(kelas)) => (kelas, false),
        Some(KelasTerbaca::Dikecualikan) => {
            const OTHER: &str = "Baris ini informasi yang dikecualikan; masukkan ke daftar informasi yang dikecualikan, bukan ke DIP (Perki 1/2021 Pasal 1 angka 20).";
            faults.push(FieldFault::new("kelas", &Rule::Other(OTHER)));
            (Kelas::SetiapSaat, true)
        }
        None => {
            let typed = if typed.is_empty() { String::new() } else { format!(" (tertulis “{typed}”)") };
            catatan.push(format!("Kelasnya tidak diketahui{typed}; sementara dibaca Setiap saat. Tinjau kelasnya."));
            (Kelas::SetiapSaat, true)
        }
    }
}

/// The first of several classes that one cell names.
fn several(typed: &str, catatan: &mut Vec<String>) -> Option<KelasTerbaca> {
    let parts = typed.split([',', ';', '/', '&', '\n']).flat_map(|part| part.split(" dan "));
    let first = parts.filter_map(kelas::read_cell).next()?;
    catatan.push(format!("Lebih dari satu kelas tertulis (“{typed}”); dipakai yang pertama."));
    Some(first)
}

fn unit(entry: &Mentah, pilihan: &Pilihan, above: Option<&str>, catatan: &mut Vec<String>) -> String {
    let own = entry.line(Bidang::Unit);
    if !own.is_empty() {
        return own;
    }
    if let Some(above) = above.filter(|above| entry.ada_kolom_unit && !above.is_empty()) {
        catatan.push("Unitnya kosong; dipakai unit baris di atasnya, seperti pada sel gabungan.".to_owned());
        return above.to_owned();
    }
    if let Some((unit, from)) = &entry.unit {
        catatan.push(format!("Unitnya diambil dari {from}."));
        return unit.clone();
    }
    match &pilihan.unit_bawaan {
        Some(unit) => {
            catatan.push("Unitnya tidak tertulis; dipakai unit yang dipilih saat impor.".to_owned());
            unit.clone()
        }
        None => String::new(),
    }
}

fn time_and_place(entry: &Mentah, isi: &mut IsiInformasi, catatan: &mut Vec<String>) {
    isi.waktu = entry.line(Bidang::Waktu);
    isi.tempat = entry.line(Bidang::Tempat);
    isi.waktu_tempat_asli = entry.line(Bidang::WaktuTempatAsli);
    let joined = entry.line(Bidang::WaktuTempat);
    if joined.is_empty() {
        return;
    }
    let read = pecah::waktu_tempat(&joined);
    if !read.waktu.is_empty() && !read.tempat.is_empty() && !read.asli.is_empty() {
        catatan.push(format!("“{joined}” dibaca sebagai tempat “{}” dan waktu “{}”.", read.tempat, read.waktu));
    }
    for (own, found) in [(&mut isi.waktu, read.waktu), (&mut isi.tempat, read.tempat)] {
        if own.is_empty() {
            *own = found;
        }
    }
    isi.waktu_tempat_asli = read.asli;
}

fn forms(entry: &Mentah, isi: &mut IsiInformasi) {
    let mut bentuk = pecah::bentuk(&entry.line(Bidang::Bentuk));
    bentuk.softcopy |= entry.marked(Bidang::Softcopy);
    bentuk.hardcopy |= entry.marked(Bidang::Hardcopy);
    let other = entry.line(Bidang::BentukLain);
    bentuk.lain = [bentuk.lain, other].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    isi.bentuk = bentuk;
}

fn retention(entry: &Mentah, isi: &mut IsiInformasi, catatan: &mut Vec<String>) {
    isi.retensi = entry.line(Bidang::Retensi);
    let until = entry.line(Bidang::RetensiSampai);
    match tanggal::parse(&until) {
        Ok(day) => isi.retensi_sampai = Some(day),
        Err(_) if until.is_empty() => {}
        Err(_) => {
            catatan.push(format!("“{until}” tidak terbaca sebagai tanggal; disimpan pada jangka waktu penyimpanan."));
            isi.retensi = [isi.retensi.as_str(), until.as_str()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("; ");
        }
    }
}

fn links(entry: &Mentah, isi: &mut IsiInformasi, catatan: &mut Vec<String>) {
    let mut media: Vec<String> = Vec::new();
    for bidang in [Bidang::Media, Bidang::Tautan] {
        let (links, rest) = pecah::tautan(&entry.text(bidang));
        for link in links {
            if !isi.tautan.contains(&link) {
                isi.tautan.push(link);
            }
        }
        if !rest.is_empty() && rest != "-" && !media.contains(&rest) {
            if bidang == Bidang::Tautan {
                catatan.push("Isi kolom tautan yang bukan alamat http(s) disimpan pada kolom media.".to_owned());
            }
            media.push(rest);
        }
    }
    if isi.tautan.len() > MAX_TAUTAN_BUTIR {
        catatan.push(format!("Tautannya lebih dari {MAX_TAUTAN_BUTIR}; yang selebihnya disimpan pada ringkasan."));
        let rest = isi.tautan.split_off(MAX_TAUTAN_BUTIR);
        isi.ringkasan = format!("{}\n{}", isi.ringkasan, rest.join("\n")).trim().to_owned();
    }
    isi.media = media.join("; ");
}

fn mandatory(entry: &Mentah, isi: &mut IsiInformasi, catatan: &mut Vec<String>) {
    let code = entry.line(Bidang::Wajib);
    if code.is_empty() {
        return;
    }
    // Its name on the wire, as our own lists write it.
    match serde_json::from_value::<Wajib>(serde_json::Value::String(code.clone())) {
        Ok(wajib) => isi.wajib = Some(wajib),
        Err(_) => catatan.push(format!("Kode informasi wajib “{code}” tidak dikenal dan tidak diambil.")),
    }
}

/// A cell that says more than its field holds is told below the summary, whole, rather than refused.
fn keep_long_lines(isi: &mut IsiInformasi, catatan: &mut Vec<String>) {
    let mut whole = Vec::new();
    for (name, text) in [
        ("Kelompok", &mut isi.kelompok),
        ("Penanggung jawab", &mut isi.penanggung_jawab),
        ("Waktu", &mut isi.waktu),
        ("Tempat", &mut isi.tempat),
        ("Waktu dan tempat", &mut isi.waktu_tempat_asli),
        ("Jangka waktu penyimpanan", &mut isi.retensi),
        ("Tempat penyimpanan", &mut isi.tempat_asli),
        ("Bentuk", &mut isi.bentuk.lain),
        ("Media", &mut isi.media),
    ] {
        if text.chars().count() > BARIS {
            whole.push(format!("{name}: {text}"));
            let (mut short, _) = cut(text);
            if short.chars().count() > BARIS {
                short = short.chars().take(BARIS).collect();
            }
            *text = short;
        }
    }
    let added: usize = whole.iter().map(|text| text.chars().count() + 1).sum();
    if added > 0 && isi.ringkasan.chars().count() + added <= MAX_RINGKASAN {
        catatan.push(
            "Ada isian yang terlalu panjang untuk kolomnya; kalimat lengkapnya disimpan pada ringkasan.".to_owned(),
        );
        isi.ringkasan = format!("{}\n{}", isi.ringkasan, whole.join("\n")).trim().to_owned();
    } else if added > 0 {
        catatan.push("Ada isian yang terlalu panjang untuk kolomnya dan dipendekkan; tinjau baris ini.".to_owned());
    }
}
