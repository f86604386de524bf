//! A report as DOCX: an office goes on with it in its word processor, so it is made of what such a program knows:
//! heading styles, lists, captions, tables whose headings return, page numbers as fields.

use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, Header, LineSpacing, NumPages, PageMargin, PageNum, Paragraph, Pic, Run,
    RunFonts, Shading, ShdType, SpecialIndentType, Style, StyleType, Tab, TabValueType, Table, TableCell,
    TableCellMargins, TableRow, WidthType,
};
use domain::kantor::Kertas;

use super::{
    TabelAngka, Uraian, berkas,
    susunan::{BELUM, Isi, Susunan},
};
use crate::{
    DocumentError,
    kit::{image::Logo, kop::Kop},
    surat::bagian::{Rupa, marked},
};

/// Twips (1/20 point) of a millimetre, times ten.
const TWIPS: u32 = 567;
/// English metric units of a millimetre, in which pictures are measured.
const EMU: u32 = 36_000;
/// Height and most width of the logo: two and six centimetres.
const TINGGI_LOGO: u32 = 20 * EMU;
const LEBAR_LOGO: u32 = 60 * EMU;

pub(super) fn write(report: &Susunan<'_>, kertas: Kertas) -> Result<Vec<u8>, DocumentError> {
    let (docx, body) = page(Docx::new(), kertas);
    let mut writer = Penulis { docx: styles(docx), body, paragraphs: 0, tables: 0 };
    writer.furniture(report);
    writer.letterhead(&report.kepala.naskah.kop)?;
    for line in &report.judul {
        let title = writer.para(line).style(JUDUL);
        writer.add(title);
    }
    let spacing = LineSpacing::new().after(240);
    let period = writer.para(&report.masa()).align(AlignmentType::Center).line_spacing(spacing);
    writer.add(period);
    writer.text(&report.kepala.pengantar);
    for part in &report.bagian {
        let heading = writer.para(&part.judul).style("Heading1").keep_next(true);
        writer.add(heading);
        match &part.isi {
            Isi::Uraian(isi) => writer.content(isi),
            Isi::Bagian(below) => {
                for (judul, isi) in below {
                    let heading = writer.para(judul).style("Heading2").keep_next(true);
                    writer.add(heading);
                    writer.content(isi);
                }
            }
        }
    }
    writer.ending(report);
    berkas::pack(writer.docx.build(), report)
}

/// Paper and margins of official letters, and the width between them in twips.
fn page(docx: Docx, kertas: Kertas) -> (Docx, usize) {
    let (width, height) = match kertas {
        Kertas::F4 => (215, 330),
        Kertas::A4 | Kertas::Setengah | Kertas::Slip80 => (210, 297),
    };
    let twips = |millimetres: u32| millimetres * TWIPS / 10;
    let margin = |millimetres: u32| i32::try_from(twips(millimetres)).unwrap_or(0);
    let [left, right] = [25, 20];
    let docx = docx.page_size(twips(width), twips(height)).page_margin(PageMargin {
        top: margin(20),
        left: margin(left),
        bottom: margin(20),
        right: margin(right),
        header: margin(10),
        footer: margin(10),
        gutter: 0,
    });
    (docx, usize::try_from(twips(width - left - right)).unwrap_or(0))
}

const JUDUL: &str = "Title";
const DAFTAR: &str = "ListParagraph";
const KETERANGAN: &str = "Caption";
const KAKI: &str = "Footer";
/// The typeface: metrics of the one the PDF is set in.
const HURUF: &str = "Arial";
/// Type sizes in half points.
const TEKS: usize = 22;
const SEL: usize = 19;

fn styles(docx: Docx) -> Docx {
    let heading = |id: &str, name: &str, level: usize, size: usize| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .next("Normal")
            .bold()
            .size(size)
            .outline_lvl(level)
            .line_spacing(LineSpacing::new().before(240).after(80))
    };
    let plain = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    docx.default_fonts(RunFonts::new().ascii(HURUF).hi_ansi(HURUF).cs(HURUF).east_asia(HURUF))
        .default_size(TEKS)
        .add_style(plain(JUDUL, "Title").bold().size(28).align(AlignmentType::Center))
        .add_style(heading("Heading1", "heading 1", 0, 24))
        .add_style(heading("Heading2", "heading 2", 1, TEKS))
        .add_style(plain(KETERANGAN, "caption").bold().size(20).line_spacing(LineSpacing::new().before(120).after(60)))
        .add_style(plain(KAKI, "footer").size(14))
        .add_style(plain(DAFTAR, "List Paragraph").line_spacing(LineSpacing::new().after(60)).indent(
            Some(425),
            Some(SpecialIndentType::Hanging(425)),
            None,
            None,
        ))
}

/// A document being written; its paragraphs are numbered, so that the same report gives the same file.
struct Penulis {
    docx: Docx,
    /// Width between the margins, in twips.
    body: usize,
    paragraphs: usize,
    tables: usize,
}

impl Penulis {
    fn add(&mut self, paragraph: Paragraph) {
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.add_paragraph(paragraph);
    }

    /// A paragraph without text.
    fn empty(&mut self) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08X}", self.paragraphs))
    }

    fn para(&mut self, text: &str) -> Paragraph {
        self.empty().add_run(run(text))
    }

    /// What stands on every page: above, that it is a draft or made up; below, what it is and the number of the page.
    fn furniture(&mut self, report: &Susunan<'_>) {
        let naskah = &report.kepala.naskah;
        let marks = [
            (naskah.rupa == Rupa::Konsep).then_some("KONSEP – belum diterbitkan"),
            naskah.latihan.then_some("LATIHAN, bukan dokumen resmi"),
        ];
        let marks = marks.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        if !marks.is_empty() {
            let words = self.empty().add_run(run(&marks).bold()).align(AlignmentType::Center);
            let docx = std::mem::take(&mut self.docx);
            self.docx = docx.header(Header::new().add_paragraph(words));
        }
        let right = Tab::new().val(TabValueType::Right).pos(self.body);
        let foot = self
            .empty()
            .style(KAKI)
            .add_tab(right)
            .add_run(run(&report.nama).add_tab())
            .add_run(run("Halaman "))
            .add_page_num(PageNum::new())
            .add_run(run(" dari "))
            .add_num_pages(NumPages::new());
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.footer(Footer::new().add_paragraph(foot));
    }

    fn letterhead(&mut self, kop: &Kop) -> Result<(), DocumentError> {
        if let Some(logo) = &kop.logo {
            let picture = self.empty().add_run(Run::new().add_image(picture(logo)?)).align(AlignmentType::Center);
            self.add(picture);
        }
        let (above, name) =
            if kop.unit.is_empty() { ("", &kop.badan_publik) } else { (kop.badan_publik.as_str(), &kop.unit) };
        for (text, size) in [(above, TEKS), (name, 28)].into_iter().filter(|(text, _)| !text.is_empty()) {
            let line = self.empty().add_run(run(&text.to_uppercase()).bold().size(size)).align(AlignmentType::Center);
            self.add(line);
        }
        for text in [kop.alamat.clone(), kop.kontak()].into_iter().filter(|text| !text.is_empty()) {
            let line = self.empty().add_run(run(&text).size(18)).align(AlignmentType::Center);
            self.add(line);
        }
        let gap = self.empty();
        self.add(gap);
        Ok(())
    }

    fn content(&mut self, isi: &Uraian) {
        if isi.is_empty() {
            let empty = self.empty().add_run(run(BELUM).italic());
            self.add(empty);
        }
        self.text(&isi.teks);
        for table in &isi.tabel {
            self.figures(table);
        }
    }

    /// Running text: blank lines part paragraphs, marked lines are entries of a list, other line ends are kept.
    fn text(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n");
        for part in text.split("\n\n").map(|part| part.trim_matches('\n')).filter(|part| !part.trim().is_empty()) {
            let mut plain: Vec<&str> = Vec::new();
            for line in part.lines() {
                let Some((marker, entry)) = marked(line) else {
                    plain.push(line);
                    continue;
                };
                self.running(&mut plain);
                let entry = self.empty().add_run(run(marker).add_tab()).add_run(run(entry)).style(DAFTAR);
                self.add(entry);
            }
            self.running(&mut plain);
        }
    }

    fn running(&mut self, lines: &mut Vec<&str>) {
        if !lines.is_empty() {
            let spacing = LineSpacing::new().after(120);
            let running = self.para(&lines.join("\n")).align(AlignmentType::Both).line_spacing(spacing);
            self.add(running);
            lines.clear();
        }
    }

    fn figures(&mut self, figures: &TabelAngka) {
        self.tables += 1;
        let caption = format!("Tabel {}. {}", self.tables, figures.judul);
        let caption = self.para(&caption).style(KETERANGAN).keep_next(true);
        self.add(caption);
        if figures.kepala.is_empty() {
            return;
        }
        let widths = self.widths(figures);
        let heads = figures.kepala.iter().zip(&widths).map(|(head, width)| {
            let words = self.empty().add_run(run(head).bold().size(SEL)).align(AlignmentType::Center);
            let grey = Shading::new().shd_type(ShdType::Clear).color("auto").fill("E9EFEC");
            TableCell::new().add_paragraph(words).shading(grey).width(*width, WidthType::Dxa)
        });
        let head = TableRow::new(heads.collect()).cant_split();
        let mut rows = vec![head];
        for (index, row) in figures.baris.iter().enumerate() {
            let cells = figures.cells(row).zip(&widths).enumerate().map(|(column, (cell, width))| {
                let letters = run(&cell.text()).size(SEL);
                let letters = if figures.is_sum(index) { letters.bold() } else { letters };
                let align = if figures.is_figures(column) { AlignmentType::Right } else { AlignmentType::Left };
                let words = self.empty().add_run(letters).align(align);
                TableCell::new().add_paragraph(words).width(*width, WidthType::Dxa)
            });
            rows.push(TableRow::new(cells.collect()));
        }
        let margins = TableCellMargins::new().margin(30, 80, 30, 80);
        let table = Table::new(rows).set_grid(widths).width(self.body, WidthType::Dxa).margins(margins);
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.add_table(table);
        let gap = self.empty();
        self.add(gap);
    }

    /// Widths of the columns in twips, in the shares they have on paper.
    fn widths(&self, figures: &TabelAngka) -> Vec<usize> {
        let shares: Vec<usize> = (0..figures.kepala.len()).map(|column| figures.share(column)).collect();
        let all: usize = shares.iter().sum();
        shares.into_iter().map(|share| self.body * share / all.max(1)).collect()
    }

    /// The last sentence, the signature, which stays with it, and who gets a copy.
    fn ending(&mut self, report: &Susunan<'_>) {
        let spacing = LineSpacing::new().before(240);
        let last = self.para(report.penutup).align(AlignmentType::Both).line_spacing(spacing);
        let last = last.keep_next(true).keep_lines(true);
        self.add(last);
        let signed = &report.kepala.pengesahan.penanda_tangan;
        let jabatan = match signed.jabatan.trim_end_matches(',') {
            "" => String::new(),
            jabatan => format!("{jabatan},"),
        };
        let nama = if signed.nama.is_empty() { "(........................................)" } else { &signed.nama };
        let nip = if signed.nip.is_empty() { String::new() } else { format!("NIP {}", signed.nip) };
        let above = ["", signed.pembuka.as_str(), jabatan.as_str(), "", "", ""].map(|line| (line, false));
        for (line, bold) in above.into_iter().chain([(nama, true), (nip.as_str(), false)]) {
            let letters = if bold { run(line).bold() } else { run(line) };
            let line = self.empty().add_run(letters).indent(Some(4700), None, None, None).keep_next(!bold);
            self.add(line);
        }
        if !report.kepala.pengesahan.tembusan.is_empty() {
            let head = self.para("Tembusan:").keep_next(true);
            self.add(head);
        }
        for (name, number) in report.kepala.pengesahan.tembusan.iter().zip(1..) {
            let entry = self.empty().add_run(run(&format!("{number}.")).add_tab()).add_run(run(name)).style(DAFTAR);
            self.add(entry);
        }
    }
}

fn picture(logo: &Logo) -> Result<Pic, DocumentError> {
    let (width, height) = logo.size();
    // A wide logo keeps its shape within the width of the text.
    let side = |long: u32, part: u32, of: u32| long.saturating_mul(part) / of.max(1);
    let (wide, tall) = match side(TINGGI_LOGO, width, height) {
        wide if wide <= LEBAR_LOGO => (wide, TINGGI_LOGO),
        _ => (LEBAR_LOGO, side(LEBAR_LOGO, height, width)),
    };
    let pixels = Pic::new_with_dimensions(logo.to_png()?, width, height);
    Ok(pixels.id("rIdLogo").size(wide, tall))
}

/// Letters with their line ends; what no XML file may hold is left out.
fn run(text: &str) -> Run {
    let mut run = Run::new();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        let allowed = |letter: &char| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}');
        run = run.add_text(line.replace('\t', " ").chars().filter(allowed).collect::<String>());
    }
    run
}
