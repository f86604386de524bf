//! ODS (OpenDocument 1.3, part 3): the cells of its one document streamed one by one, merged ranges filled, formulas by the
//! value they last came to. Read here and not by the reader of workbooks, which gathers every repeated cell before it can
//! be bounded, and never ends on a document that does.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Cursor, Read};

use calamine::DataRef;
use domain::impor::{Lembar, Sel};
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::Progress;

use super::hitungan::Kekurangan;
use super::kisi::{Gabungan, Jatah, Kisi};
use super::{Cacat, MAX_KOLOM, MAX_LEMBAR, sel};

const CONTENT: &str = "content.xml";
const MANIFEST: &str = "META-INF/manifest.xml";
/// Largest list of parts that is looked at.
const MAX_MANIFEST: u64 = 1024 * 1024;
/// Most spaces in a row.
const MAX_SPASI: usize = 100;

/// The sheets of a proven package.
pub(super) fn read(bytes: &[u8], progress: &Progress) -> Result<Vec<Lembar>, Cacat> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Cacat::Rusak)?;
    if let Ok(manifest) = archive.by_name(MANIFEST) {
        let mut text = Vec::new();
        manifest.take(MAX_MANIFEST).read_to_end(&mut text).map_err(|_| Cacat::Rusak)?;
        if String::from_utf8_lossy(&text).contains("encryption-data") {
            return Err(Cacat::Terkunci);
        }
    }
    let content = archive.by_name(CONTENT).map_err(|_| Cacat::Rusak)?;
    let mut isi = Isi { xml: quick_xml::Reader::from_reader(BufReader::new(content)), buffer: Vec::new() };
    isi.xml.config_mut().expand_empty_elements = true;
    isi.sheets(&mut Jatah::new(progress))
}

/// The document being read.
struct Isi<R> {
    xml: quick_xml::Reader<R>,
    buffer: Vec<u8>,
}

/// A cell that says something: how far right it stands, and over how many rows and columns.
struct Kotak {
    kolom: u32,
    teks: String,
    baris: u32,
    lebar: u32,
}

impl<R: BufRead> Isi<R> {
    fn next(&mut self) -> Result<Event<'static>, Cacat> {
        self.buffer.clear();
        let event = self.xml.read_event_into(&mut self.buffer).map_err(|_| Cacat::Rusak)?;
        Ok(event.into_owned())
    }

    /// Passes over what stands in an element that was just begun.
    fn skip(&mut self, element: &BytesStart<'_>) -> Result<(), Cacat> {
        self.buffer.clear();
        self.xml.read_to_end_into(element.name(), &mut self.buffer).map_err(|_| Cacat::Rusak)?;
        Ok(())
    }

    fn sheets(&mut self, jatah: &mut Jatah<'_>) -> Result<Vec<Lembar>, Cacat> {
        let (mut gaya, mut hidden) = (String::new(), HashSet::new());
        let mut read = Vec::new();
        loop {
            match self.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "style:style" => gaya = attribute(&element, "style:name").unwrap_or_default(),
                    "style:table-properties" if attribute(&element, "table:display").as_deref() == Some("false") => {
                        hidden.insert(gaya.clone());
                    }
                    "table:table" => {
                        if read.len() == MAX_LEMBAR {
                            return Err(Cacat::TerlaluBanyakLembar);
                        }
                        let mut kisi = Kisi::new(attribute(&element, "table:name").unwrap_or_default());
                        if attribute(&element, "table:style-name").is_some_and(|style| hidden.contains(&style)) {
                            kisi.tell("Lembar ini tersembunyi, tetapi ikut dibaca.".to_owned());
                        }
                        self.rows(&mut kisi, jatah)?;
                        read.push(kisi.finish()?);
                    }
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        if read.is_empty() { Err(Cacat::PaketLain) } else { Ok(read) }
    }

    fn rows(&mut self, kisi: &mut Kisi, jatah: &mut Jatah<'_>) -> Result<(), Cacat> {
        let (mut baris, mut merged, mut kurang) = (0_u32, Vec::new(), Kekurangan::default());
        loop {
            match self.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "table:table-row" => {
                        jatah.heed()?;
                        let count = number(&element, "table:number-rows-repeated");
                        let cells = self.row(baris, kisi, &mut kurang)?;
                        // Rows that say nothing are repeated to the end of the sheet.
                        let last = if cells.is_empty() { baris } else { baris.saturating_add(count) };
                        for at in baris..last {
                            for cell in &cells {
                                kisi.put(jatah, at, cell.kolom, Sel::new(cell.teks.clone()))?;
                            }
                        }
                        merged.extend(cells.iter().filter_map(|cell| cell.merged(baris)));
                        baris = baris.saturating_add(count);
                    }
                    // They hold rows as well, or say nothing.
                    "table:table-header-rows" | "table:table-rows" | "table:table-row-group" => {}
                    _ => self.skip(&element)?,
                },
                Event::End(element) if element.name().as_ref() == "table:table" => break,
                Event::Eof => return Err(Cacat::Rusak),
                _ => {}
            }
        }
        kisi.merge(jatah, merged)?;
        kurang.tell(kisi);
        Ok(())
    }

    fn row(&mut self, baris: u32, kisi: &Kisi, kurang: &mut Kekurangan) -> Result<Vec<Kotak>, Cacat> {
        let (mut kolom, mut cells) = (0_u32, Vec::new());
        loop {
            match self.next()? {
                Event::Start(element) => {
                    let count = number(&element, "table:number-columns-repeated");
                    match element.name().as_ref() {
                        "table:table-cell" => {
                            let teks = self.cell(&element, (baris, kolom), kurang)?;
                            if !teks.trim().is_empty() {
                                let lebar = number(&element, "table:number-columns-spanned");
                                let tinggi = number(&element, "table:number-rows-spanned");
                                for kolom in kolom..kolom.saturating_add(count) {
                                    cells.push(Kotak { kolom, teks: teks.clone(), baris: tinggi, lebar });
                                    if cells.len() > MAX_KOLOM {
                                        return Err(Cacat::TerlaluLebar(kisi.nama().to_owned()));
                                    }
                                }
                            }
                        }
                        // What a merge hides is not read.
                        _ => self.skip(&element)?,
                    }
                    kolom = kolom.saturating_add(count);
                }
                Event::End(element) if element.name().as_ref() == "table:table-row" => return Ok(cells),
                Event::Eof => return Err(Cacat::Rusak),
                _ => {}
            }
        }
    }

    /// The text of a cell, as its reader would read it.
    fn cell(
        &mut self,
        element: &BytesStart<'_>,
        (baris, kolom): (u32, u32),
        kurang: &mut Kekurangan,
    ) -> Result<String, Cacat> {
        let shown = self.paragraphs()?;
        if attribute(element, "calcext:value-type").as_deref() == Some("error") {
            kurang.add(sel::Kurang::Galat, baris, kolom);
            return Ok(String::new());
        }
        let text = match attribute(element, "office:value-type").as_deref() {
            Some("float") => {
                let number = attribute(element, "office:value").and_then(|number| number.parse().ok());
                let text = number.map_or_else(Default::default, |number| sel::text(&DataRef::Float(number), None));
                if let Some(which) = text.catatan {
                    kurang.add(which, baris, kolom);
                }
                text.teks
            }
            Some("boolean") => {
                let yes = attribute(element, "office:boolean-value").as_deref() == Some("true");
                sel::text(&DataRef::Bool(yes), None).teks
            }
            Some("date") => day(&shown, &attribute(element, "office:date-value").unwrap_or_default()),
            Some("string") if shown.is_empty() => attribute(element, "office:string-value").unwrap_or_default(),
            _ => shown,
        };
        if text.is_empty() && attribute(element, "table:formula").is_some() {
            kurang.blank(baris, kolom);
        }
        Ok(text)
    }

    /// The paragraphs of a cell that was just begun, a line each; remarks and pictures left out.
    fn paragraphs(&mut self) -> Result<String, Cacat> {
        let (mut text, mut within, mut any) = (String::new(), 0_usize, false);
        loop {
            match self.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "text:p" | "text:h" => {
                        if any {
                            text.push('\n');
                        }
                        any = true;
                        within += 1;
                    }
                    "text:s" => {
                        let count = number(&element, "text:c") as usize;
                        text.push_str(&" ".repeat(count.min(MAX_SPASI)));
                    }
                    "text:tab" => text.push(' '),
                    "text:line-break" => text.push('\n'),
                    name if name.starts_with("text:") && name != "text:note" => {}
                    _ => self.skip(&element)?,
                },
                Event::Text(part) if within > 0 => text.push_str(&part.xml10_content()),
                Event::CData(part) if within > 0 => text.push_str(&part.xml10_content()),
                Event::GeneralRef(entity) if within > 0 => {
                    let named = resolve_xml_entity(&entity);
                    let sign = entity.resolve_char_ref().map_err(|_| Cacat::Rusak)?;
                    text.extend(sign);
                    text.push_str(named.unwrap_or_default());
                }
                Event::End(element) => match element.name().as_ref() {
                    "text:p" | "text:h" => within = within.saturating_sub(1),
                    "table:table-cell" => return Ok(text),
                    _ => {}
                },
                Event::Eof => return Err(Cacat::Rusak),
                _ => {}
            }
        }
    }
}

impl Kotak {
    fn merged(&self, baris: u32) -> Option<Gabungan> {
        let (bottom, right) = (self.baris.saturating_sub(1), self.lebar.saturating_sub(1));
        let end = (baris.saturating_add(bottom), self.kolom.saturating_add(right));
        (bottom > 0 || right > 0).then_some(Gabungan { start: (baris, self.kolom), end })
    }
}

/// A day, or the year or month alone when no more is shown.
fn day(shown: &str, iso: &str) -> String {
    let (day, _) = iso.split_once('T').unwrap_or((iso, ""));
    let year = day.split('-').next().unwrap_or_default();
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    if digits == year { shown.trim().to_owned() } else { day.to_owned() }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// How often, or over how many; once when nothing is said.
fn number(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name).and_then(|number| number.parse().ok()).unwrap_or(1)
}
