//! The writer: turns a page description into the bytes of a PDF through printpdf.
//!
//! It draws what it is given and decides nothing about layout. The same pages give the same bytes,
//! in every process: object numbers, dates and the file identifier come from the pages alone. The
//! file is not tagged; the roles of the page description are kept for a writer that can.

mod ops;

use std::{num::NonZero, sync::LazyLock};

use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use printpdf::{
    CustomPdfConformance, FontId, ImageCompression, ImageOptimizationOptions, OffsetDateTime, ParsedFont,
    PdfConformance, PdfDocument, PdfDocumentInfo, PdfFont, PdfSaveOptions, RawImage, RawImageData, RawImageFormat,
    XObject, XObjectId,
};
use sha2::{Digest, Sha256};

use crate::{
    DocumentError, Pdf,
    kit::{
        font::Face,
        image::Logo,
        page::{Item, Pages},
    },
};

/// Parsing a font takes longer than writing a receipt, so each is parsed once a process.
static FONTS: LazyLock<Vec<(Face, ParsedFont)>> = LazyLock::new(|| {
    let parse = |face: Face| Some((face, ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new())?));
    Face::ALL.into_iter().filter_map(parse).collect()
});

/// Writes pages as PDF; [`DocumentError::Pdf`] when the writer reports that something is missing.
pub fn write(pages: Pages) -> Result<Pdf, DocumentError> {
    let count = pages.pages.len();
    let identifier = identifier(&pages);
    let mut document = PdfDocument::new("");
    document.metadata.info = info(&pages)?;
    for (face, font) in FONTS.iter() {
        document.resources.fonts.map.insert(font_id(*face), PdfFont::new(font.clone()));
    }
    if let Some(logo) = logo(&pages) {
        document.resources.xobjects.map.insert(logo_id(), XObject::Image(raw(logo)));
    }
    // Each page is dropped as soon as its operations stand: a long register is never held twice.
    document.pages = pages.pages.into_iter().map(ops::page).collect();
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&options(), &mut warnings);
    drop(document);
    if let Some(warning) =
        warnings.into_iter().find(|warning| warning.severity == printpdf::PdfParseErrorSeverity::Error)
    {
        return Err(DocumentError::Pdf(warning.msg));
    }
    finish(&mut file, identifier)?;
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| DocumentError::Pdf(error.to_string()))?;
    Ok(Pdf { bytes, pages: count })
}

/// What printpdf leaves out: language, title in the window's bar, a lasting file identifier.
fn finish(file: &mut Document, identifier: [u8; 16]) -> Result<(), DocumentError> {
    let broken = |error: lopdf::Error| DocumentError::Pdf(error.to_string());
    "1.7".clone_into(&mut file.version);
    // printpdf names a print-shop standard in every file; this is none.
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).map_err(broken)?;
    let info = file.get_dictionary_mut(info).map_err(broken)?;
    for key in [b"GTS_PDFXVersion".as_slice(), b"Identifier", b"Keywords", b"Subject", b"Trapped"] {
        info.remove(key);
    }
    let catalog = file.catalog_mut().map_err(broken)?;
    catalog.set("Lang", Object::string_literal("id-ID"));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let identifier = Object::String(identifier.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
    compress(file);
    Ok(())
}

/// Compresses every stream, the pages of a long register on all cores.
fn compress(file: &mut Document) {
    let streams = file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let mut streams: Vec<&mut Stream> = streams.filter(|stream| stream.allows_compression).collect();
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = streams.len().div_ceil(cores).max(FEWEST);
    std::thread::scope(|scope| {
        for part in streams.chunks_mut(share) {
            scope.spawn(|| {
                for stream in part {
                    // A stream that cannot be compressed stays as it is, which is just as valid.
                    let _ = stream.compress();
                }
            });
        }
    });
}

/// Streams below which another thread is not worth starting.
const FEWEST: usize = 32;

const fn options() -> PdfSaveOptions {
    // Pictures are compressed without loss; whatever else printpdf offers would change the logo.
    let pictures = ImageOptimizationOptions {
        quality: None,
        max_image_size: None,
        dither_greyscale: None,
        convert_to_greyscale: None,
        auto_optimize: None,
        format: Some(ImageCompression::Flate),
    };
    PdfSaveOptions { optimize: true, subset_fonts: true, secure: true, image_optimization: Some(pictures) }
}

/// Title, office and date; no person and nothing of the content.
fn info(pages: &Pages) -> Result<PdfDocumentInfo, DocumentError> {
    let created = OffsetDateTime::from_unix_timestamp(pages.created.timestamp())
        .map_err(|error| DocumentError::Pdf(error.to_owned()))?;
    Ok(PdfDocumentInfo {
        creation_date: created,
        modification_date: created,
        metadata_date: created,
        conformance: PdfConformance::Custom(CustomPdfConformance {
            identifier: String::new(),
            requires_icc_profile: false,
            requires_xmp_metadata: false,
            ..CustomPdfConformance::default()
        }),
        document_title: pages.title.clone(),
        author: pages.author.to_string(),
        creator: "Meja PPID".to_owned(),
        producer: "Meja PPID".to_owned(),
        ..PdfDocumentInfo::default()
    })
}

/// A number for this content: the first half of a SHA-256 over title, date and all letters.
fn identifier(pages: &Pages) -> [u8; 16] {
    let mut sum = Sha256::new();
    sum.update(&pages.title);
    sum.update(pages.created.to_rfc3339());
    pages.pages.iter().for_each(|page| sum.update(&page.letters));
    let sum: [u8; 32] = sum.finalize().into();
    let mut half = [0; 16];
    half.copy_from_slice(&sum[..16]);
    half
}

fn logo(pages: &Pages) -> Option<&Logo> {
    pages.pages.iter().flat_map(|page| &page.items).find_map(|item| match item {
        Item::Image { logo, .. } => Some(logo),
        Item::Text(_) | Item::Line { .. } | Item::Rect { .. } => None,
    })
}

fn raw(logo: &Logo) -> RawImage {
    let (width, height) = logo.size();
    RawImage {
        pixels: RawImageData::U8(logo.pixels().to_vec()),
        width: width as usize,
        height: height as usize,
        data_format: RawImageFormat::RGBA8,
        tag: Vec::new(),
    }
}

fn font_id(face: Face) -> FontId {
    let name = match face {
        Face::Regular => "REGULA",
        Face::Bold => "BOLDAA",
        Face::Italic => "ITALIC",
    };
    FontId(name.to_owned())
}

fn logo_id() -> XObjectId {
    XObjectId("LOGO".to_owned())
}
