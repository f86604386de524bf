//! The line that marks a print of a letter already issued: `Salinan ke-2, dicetak …` at the top right.
//!
//! The issued file stays byte for byte: the line is appended to it as an incremental update, so whoever
//! cuts the copy after the length of the original has the original. This is a mark for readers, not a
//! proof; what proves the letter is the hash kept with the original.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use domain::format::jam;
use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, Stream, dictionary};

use crate::{
    DocumentError,
    kit::{
        block::baseline,
        font::Face,
        mm,
        page::{Page, Pages, Role, Shade},
        strip::{Setting, Strip},
    },
    pdf,
};

/// The PDF with the line on every page; `n` counts prints, `dicetak` is when this one is made. The same
/// values give the same bytes.
///
/// # Errors
/// [`DocumentError::Foreign`] when `pdf` is no PDF that can be read, is encrypted or has no page;
/// [`DocumentError::Pdf`] when the writer fails.
pub fn stamp(pdf: &[u8], n: u32, dicetak: DateTime<FixedOffset>) -> Result<Vec<u8>, DocumentError> {
    let original = Document::load_mem(pdf).map_err(|_| DocumentError::Foreign("rusak atau bukan PDF"))?;
    if original.is_encrypted() || original.was_encrypted() {
        return Err(DocumentError::Foreign("terkunci kata sandi"));
    }
    let pages: Vec<ObjectId> = original.page_iter().collect();
    if pages.is_empty() {
        return Err(DocumentError::Foreign("tidak berhalaman"));
    }
    let mark = Mark::new(&format!("Salinan ke-{n}, dicetak {}", jam::instant(dicetak)), dicetak)?;
    let mut copy = IncrementalDocument::create_from(pdf.to_vec(), original);
    let update = &mut copy.new_document;
    let (form, objects) = mark.objects(update.max_id + 1)?;
    update.max_id = objects.keys().map(|id| id.0).max().unwrap_or(update.max_id);
    update.objects.extend(objects);
    let before = update.add_object(Stream::new(Dictionary::new(), b"q\n".to_vec()));
    for page in pages {
        let (mut dict, name) = with_mark(copy.get_prev_documents(), page, form)?;
        let place = mark.place(copy.get_prev_documents(), page);
        let draw = format!("\nQ\nq\n{place} cm\n/{name} Do\nQ\n");
        let after = copy.new_document.add_object(Stream::new(Dictionary::new(), draw.into_bytes()));
        let mut contents = vec![Object::Reference(before)];
        contents.extend(copy.get_prev_documents().get_page_contents(page).into_iter().map(Object::Reference));
        contents.push(Object::Reference(after));
        dict.set("Contents", contents);
        copy.new_document.objects.insert(page, Object::Dictionary(dict));
    }
    copy.new_document.version.clone_from(&copy.get_prev_documents().version.clone());
    let mut bytes = Vec::with_capacity(pdf.len() + 16_384);
    copy.save_to(&mut bytes).map_err(|error| DocumentError::Pdf(error.to_string()))?;
    Ok(bytes)
}

const SIZE: f32 = 8.0;
const LINE: f32 = 10.0;
/// Distance of the line from the top edge: where printers begin to print.
const TOP: f32 = mm(5.0);
/// Distance of the line from the right edge.
const RIGHT: f32 = mm(10.0);

/// The line as a picture of its own, in the typeface of the letters.
struct Mark {
    width: f32,
    file: Document,
}

impl Mark {
    fn new(text: &str, created: DateTime<FixedOffset>) -> Result<Self, DocumentError> {
        let mut strip = Strip::empty(LINE);
        let setting = Setting { size: SIZE, role: Role::Artifact, shade: Shade::Black };
        strip.write(Face::Italic, text, [0.0, baseline(LINE, SIZE)], setting);
        #[expect(clippy::cast_precision_loss, reason = "a line is far narrower than 2^24")]
        let width = Face::Italic.width(text) as f32 * SIZE / 1000.0;
        let page = Page { width, height: LINE, items: strip.items, letters: strip.letters };
        let written = pdf::write(Pages { title: String::new(), author: "".into(), created, pages: vec![page] })?;
        let file = Document::load_mem(&written.bytes).map_err(|error| DocumentError::Pdf(error.to_string()))?;
        Ok(Self { width, file })
    }

    /// The picture as a form with everything it needs, numbered from `first`; the id is the form's.
    fn objects(&self, first: u32) -> Result<(ObjectId, BTreeMap<ObjectId, Object>), DocumentError> {
        let broken = |error: lopdf::Error| DocumentError::Pdf(error.to_string());
        let mut file = self.file.clone();
        let page = file.page_iter().next().ok_or_else(|| DocumentError::Pdf("no page".to_owned()))?;
        let resources = inherited(&file, page, b"Resources").unwrap_or_else(|| Dictionary::new().into());
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), self.width.into(), LINE.into()],
            "Resources" => resources,
        };
        let mut form = Stream::new(form, file.get_page_content(page));
        form.compress().map_err(broken)?;
        let form = file.add_object(form);
        // With the form as its only root, pruning leaves what the form needs.
        file.trailer = dictionary! { "Root" => form };
        file.prune_objects();
        file.renumber_objects_with(first);
        let form = file.trailer.get(b"Root").and_then(Object::as_reference).map_err(broken)?;
        Ok((form, file.objects))
    }

    /// The matrix that puts the picture at the top right of the page as it is seen, turned pages included.
    fn place(&self, file: &Document, page: ObjectId) -> String {
        let [left, bottom, right, top] = seen(file, page);
        let turn = inherited(file, page, b"Rotate").and_then(|turn| turn.as_i64().ok()).unwrap_or(0);
        let (width, height) = (right - left, top - bottom);
        // Axes of the page as seen, in the page's own measures, and its lower left corner.
        let ([a, b, c, d], [x, y], [width, height]) = match turn.rem_euclid(360) {
            90 => ([0.0, 1.0, -1.0, 0.0], [right, bottom], [height, width]),
            180 => ([-1.0, 0.0, 0.0, -1.0], [right, top], [width, height]),
            270 => ([0.0, -1.0, 1.0, 0.0], [left, top], [height, width]),
            _ => ([1.0, 0.0, 0.0, 1.0], [left, bottom], [width, height]),
        };
        let (across, up) = ((width - RIGHT - self.width).max(0.0), height - TOP - LINE);
        let (e, f) = (a * across + c * up + x, b * across + d * up + y);
        format!("{a} {b} {c} {d} {e:.2} {f:.2}")
    }
}

/// The page with the form among its resources, and the name it has there.
fn with_mark(file: &Document, page: ObjectId, form: ObjectId) -> Result<(Dictionary, String), DocumentError> {
    let mut dict = file.get_dictionary(page).map_err(|_| DocumentError::Foreign("rusak"))?.clone();
    let known = |value: Option<Object>| value.and_then(|value| value.as_dict().ok().cloned()).unwrap_or_default();
    let mut resources = known(inherited(file, page, b"Resources"));
    let mut pictures = known(resources.get(b"XObject").ok().and_then(|value| whole(file, value)));
    let mut name = "Salinan".to_owned();
    while pictures.has(name.as_bytes()) {
        name.push('X');
    }
    pictures.set(name.as_bytes(), form);
    resources.set("XObject", pictures);
    dict.set("Resources", resources);
    Ok((dict, name))
}

/// The part of the page that is seen: its crop box, its media box, or A4.
fn seen(file: &Document, page: ObjectId) -> [f32; 4] {
    let corners = |key: &[u8]| {
        let value = inherited(file, page, key)?;
        let numbers: Vec<f32> =
            value.as_array().ok()?.iter().filter_map(|number| whole(file, number)?.as_float().ok()).collect();
        let [x, y, u, v] = numbers.try_into().ok()?;
        Some([x.min(u), y.min(v), x.max(u), y.max(v)])
    };
    corners(b"CropBox").or_else(|| corners(b"MediaBox")).unwrap_or([0.0, 0.0, mm(210.0), mm(297.0)])
}

/// Generations of a page tree above which a file only goes in circles.
const GENERATIONS: usize = 32;

/// A property of a page, its own or one of its ancestors'.
pub(super) fn inherited(file: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut node = file.get_dictionary(page).ok()?;
    for _ in 0..GENERATIONS {
        if let Ok(value) = node.get(key) {
            return whole(file, value);
        }
        node = node.get_deref(b"Parent", file).and_then(Object::as_dict).ok()?;
    }
    None
}

/// The object itself where there may be a reference to it.
fn whole(file: &Document, value: &Object) -> Option<Object> {
    file.dereference(value).ok().map(|(_, value)| value.clone())
}
