//! A decree: its head, what was considered (*menimbang*), the law (*mengingat*), what was looked at (*memperhatikan*),
//! what is decided, and the head of its annex.

use chrono::NaiveDate;

use super::{TEXT, bind, close, hari, isian, pengesahan::Pengesahan};
use crate::{
    kit::{
        block::{Align, Block, Para, baseline},
        flow::Flow,
        font::Face,
        mm,
        page::{Role, Shade},
        strip::{Setting, Strip},
        text::Styled,
    },
    surat::bagian::Naskah,
    tanda_tangan::TandaTangan,
};

/// What every decree of the PPID has.
#[derive(Debug, Clone, PartialEq)]
pub struct Keputusan {
    /// Office and occasion.
    pub naskah: Naskah,
    /// Number of the decree; empty in a preview.
    pub nomor: String,
    /// Its year; none when the number says it.
    pub tahun: Option<i32>,
    /// What was considered, finished texts without letters; none prints the usual ones.
    pub menimbang: Vec<String>,
    /// Laws and regulations beside those every such decree cites, such as one of the region.
    pub mengingat: Vec<String>,
    /// Where it is made; empty leaves a place.
    pub tempat: String,
    /// When it is made; none leaves a place.
    pub tanggal: Option<NaiveDate>,
    /// The PPID; the line above the position is made here.
    pub ppid: TandaTangan,
}

/// The law every decree of this kind rests on. Lampiran III and V of Perki 1/2021 still print Perki 1/2017, which art.
/// 63 b of the same Perki revoked; a decree cites the one in force.
const TENTANG_KIP: [&str; 3] = [
    "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 \
     Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);",
    "Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan \
     Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 99, Tambahan Lembaran Negara Republik Indonesia \
     Nomor 5149);",
    "Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik (Berita Negara Republik \
     Indonesia Tahun 2021 Nomor 741);",
];

/// What a decree decides.
pub(in crate::surat) struct Diktum {
    /// `PENETAPAN` or `KEPUTUSAN`.
    pub(in crate::surat) jenis: &'static str,
    /// What it is about, after `TENTANG`.
    pub(in crate::surat) tentang: String,
    /// The usual considerations.
    pub(in crate::surat) menimbang: Vec<String>,
    /// What was looked at; none prints no such part.
    pub(in crate::surat) memperhatikan: Vec<String>,
    /// Each decision with its name, such as `PERTAMA`.
    pub(in crate::surat) isi: Vec<(&'static str, String)>,
}

/// `Nomor 12 Tahun 2026`; a number that names its year is left as it is, one that is missing leaves a place.
pub(in crate::surat) fn nomor_tahun(nomor: &str, tahun: Option<i32>) -> String {
    let says = nomor.to_lowercase().contains("tahun");
    match tahun {
        Some(tahun) if !says => format!("Nomor {} Tahun {tahun}", isian(nomor)),
        Some(_) | None => format!("Nomor {}", isian(nomor)),
    }
}

/// The same as a heading; the number itself stays as it is written.
pub(in crate::surat) fn nomor_kepala(nomor: &str, tahun: Option<i32>) -> String {
    nomor_tahun(nomor, tahun).replacen("Nomor ", "NOMOR ", 1).replace(" Tahun ", " TAHUN ")
}

/// The title of a file with its number, as far as it has one.
pub(in crate::surat) fn judul_bernomor(judul: &str, nomor: &str, tahun: Option<i32>) -> String {
    if nomor.is_empty() {
        judul.to_owned()
    } else {
        format!("{judul} {}", nomor_tahun(nomor, tahun).replacen("Nomor ", "nomor ", 1))
    }
}

const OFFICE: &str = "PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI";

impl Keputusan {
    /// The title of the file: which decree.
    pub(in crate::surat) fn title(&self, judul: &str) -> String {
        judul_bernomor(judul, &self.nomor, self.tahun)
    }

    /// The PPID with place and date above.
    pub(in crate::surat) fn penetap(&self) -> TandaTangan {
        let pembuka = format!("Ditetapkan di {}\npada tanggal {}", isian(&self.tempat), hari(self.tanggal));
        let jabatan = match self.ppid.jabatan.as_str() {
            "" => "Pejabat Pengelola Informasi dan Dokumentasi".to_owned(),
            jabatan => jabatan.to_owned(),
        };
        TandaTangan { pembuka, jabatan, ..self.ppid.clone() }
    }

    /// The head of an annex, and its title.
    pub(in crate::surat) fn annex_head(&self, diktum: &Diktum, title: &str) -> Vec<Block> {
        let says = format!(
            "LAMPIRAN\n{} PPID {}\n{}\nTENTANG {}",
            diktum.jenis,
            self.naskah.kop.badan_publik.to_uppercase(),
            nomor_kepala(&self.nomor, self.tahun),
            diktum.tentang
        );
        let para = Para { role: Role::Heading, leading: 1.2, ..Para::new(Styled::of(Face::Regular, &says), 9.0) };
        vec![
            Block::Beside(vec![(0.58, Vec::new()), (0.42, vec![para.into()])]),
            Block::Space(8.0),
            Para::heading(title, 12.0).align(Align::Center).after(6.0).into(),
        ]
    }
}

/// The signature below the table of an annex.
pub(in crate::surat) fn tanda_tangan_lampiran(signed: &TandaTangan) -> Vec<Block> {
    let blocks = signed.blocks(10.0, mm(18.0));
    vec![Block::Space(10.0), Block::Beside(vec![(0.6, Vec::new()), (0.4, blocks)])]
}

/// Fills the decree: head, parts, decisions and, with them on one page, what `sign` makes of the end.
pub(in crate::surat) fn decree(flow: &mut Flow, keputusan: &Keputusan, diktum: &Diktum, sign: Option<Block>) {
    head(flow, keputusan, diktum);
    let width = flow.width();
    let own = &keputusan.menimbang;
    let letters = lettered(if own.is_empty() { &diktum.menimbang } else { own });
    part(flow, "Menimbang", &letters);
    let law = TENTANG_KIP.into_iter().map(str::to_owned).chain(keputusan.mengingat.iter().cloned());
    part(flow, "Mengingat", &numbered(&law.collect::<Vec<_>>()));
    match diktum.memperhatikan.as_slice() {
        [] => {}
        [only] => part(flow, "Memperhatikan", &[(String::new(), only.clone())]),
        several => part(flow, "Memperhatikan", &numbered(several)),
    }
    flow.add(Para::heading("MEMUTUSKAN:", TEXT).align(Align::Center).after(6.0));
    let about = format!("{} PPID TENTANG {}.", diktum.jenis, diktum.tentang);
    flow.extend(entry("Menetapkan", "", &about, Face::Bold, width));
    let mut end = Vec::new();
    for (name, text) in &diktum.isi {
        end.extend(entry(name, "", text, Face::Regular, width));
    }
    match sign {
        Some(sign) => {
            bind(flow, &end);
            flow.add(Block::Keep(vec![Block::Space(8.0), sign]));
        }
        None => {
            let signed = Pengesahan { penanda_tangan: keputusan.penetap(), tembusan: Vec::new() };
            close(flow, &end, &signed);
        }
    }
}

fn head(flow: &mut Flow, keputusan: &Keputusan, diktum: &Diktum) {
    let body = keputusan.naskah.kop.badan_publik.to_uppercase();
    let centred = |text: &str, after: f32| Para::heading(text, 11.5).align(Align::Center).after(after);
    flow.add(Block::Space(4.0));
    flow.add(centred(diktum.jenis, 0.0));
    flow.add(centred(OFFICE, 0.0));
    flow.add(centred(&body, 3.0));
    flow.add(centred(&nomor_kepala(&keputusan.nomor, keputusan.tahun), 5.0));
    flow.add(centred("TENTANG", 3.0));
    flow.add(centred(&diktum.tentang, 8.0));
    flow.add(centred(&format!("{OFFICE}\n{body},"), 8.0));
}

fn lettered(texts: &[String]) -> Vec<(String, String)> {
    let letters = ('a'..='z').map(|letter| format!("{letter}.")).chain((27..).map(|number| format!("{number}.")));
    letters.zip(texts).map(|(marker, text)| (marker, text.clone())).collect()
}

fn numbered(texts: &[String]) -> Vec<(String, String)> {
    texts.iter().zip(1..).map(|(text, number)| (format!("{number}."), text.clone())).collect()
}

/// A part: its name once, its entries below each other.
fn part(flow: &mut Flow, name: &str, entries: &[(String, String)]) {
    let width = flow.width();
    for (index, (marker, text)) in entries.iter().enumerate() {
        flow.extend(entry(if index == 0 { name } else { "" }, marker, text, Face::Regular, width));
    }
    flow.add(Block::Space(3.0));
}

/// Where the colon, the marker of an entry and the text of a marked entry stand, in points from the left.
const COLON: f32 = mm(31.0);
const MARKER: f32 = mm(34.5);
const MARKED: f32 = mm(41.0);

/// An entry: name and colon at the left, its marker, and its text, whose lines may be cut over pages.
fn entry(name: &str, marker: &str, text: &str, face: Face, width: f32) -> Vec<Block> {
    let indent = if marker.is_empty() { MARKER } else { MARKED };
    let para =
        Para { leading: 1.3, indent, ..Para::new(Styled::of(face, text), TEXT).align(Align::Justify).after(3.0) };
    let mut strips = Vec::new();
    Block::from(para).strips(width, &mut strips);
    let base = baseline(TEXT * 1.3, TEXT);
    if let Some(first) = strips.first_mut() {
        // The name is read before the text beside it.
        let mut strip = Strip { keep_with_next: first.keep_with_next, ..Strip::empty(first.height) };
        let setting = Setting { size: TEXT, role: Role::Label, shade: Shade::Black };
        if !name.is_empty() {
            strip.write(Face::Regular, name, [0.0, base], setting);
            strip.write(Face::Regular, ":", [COLON, base], setting);
        }
        if !marker.is_empty() {
            strip.write(Face::Regular, marker, [MARKER, base], setting);
        }
        strip.absorb(std::mem::take(first), 0.0, 0.0);
        *first = strip;
    }
    strips.into_iter().map(|strip| Block::Drawn(0.0, strip)).collect()
}
