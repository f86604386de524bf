//! Several issued letters as one file for the printer: every page as it is, in the order given. What is kept of each letter
//! stays its own file; this is only how a stack of them reaches the paper.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::salinan::inherited;
use crate::DocumentError;

/// What a page may inherit from the tree it hangs in, and so must carry itself in another one.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

/// The pages of `letters` in one PDF named `title`.
///
/// # Errors
/// [`DocumentError::Foreign`] when one is no PDF that can be read; [`DocumentError::Pdf`] when the writer fails.
pub fn join(letters: &[Vec<u8>], title: &str) -> Result<Vec<u8>, DocumentError> {
    let mut stack = Document::with_version("1.7");
    let tree = stack.new_object_id();
    let mut kids: Vec<Object> = Vec::new();
    for letter in letters {
        let mut file = Document::load_mem(letter).map_err(|_| DocumentError::Foreign("rusak atau bukan PDF"))?;
        file.renumber_objects_with(stack.max_id + 1);
        for page in file.page_iter().collect::<Vec<ObjectId>>() {
            let dict = hung_anew(&file, page, tree)?;
            file.objects.insert(page, Object::Dictionary(dict));
            kids.push(Object::Reference(page));
        }
        stack.max_id = stack.max_id.max(file.max_id);
        stack.objects.extend(file.objects);
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    stack.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
    let catalog = stack.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    let info = stack.add_object(dictionary! { "Title" => lopdf::text_string(title) });
    stack.trailer.set("Root", catalog);
    stack.trailer.set("Info", info);
    stack.prune_objects();
    stack.renumber_objects();
    let mut bytes = Vec::new();
    stack.save_to(&mut bytes).map_err(|error| DocumentError::Pdf(error.to_string()))?;
    Ok(bytes)
}

/// A page with all it inherited, under another tree.
fn hung_anew(file: &Document, page: ObjectId, tree: ObjectId) -> Result<Dictionary, DocumentError> {
    let mut dict = file.get_dictionary(page).map_err(|_| DocumentError::Foreign("rusak"))?.clone();
    for key in INHERITED {
        if let Some(value) = inherited(file, page, key) {
            dict.set(key, value);
        }
    }
    dict.set("Parent", tree);
    Ok(dict)
}
