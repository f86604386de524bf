//! What makes foreign text harmless in the published folder: one function for HTML, one for a script, one for the name
//! of a file. Every text that was typed or imported passes through one of them.

use domain::id::LampiranId;

/// Longest name of a file in the folder, in characters.
const LONGEST_NAME: usize = 100;
/// Kinds of files that a web host hands out and neither runs nor shows as a page of the body's own.
const PASSIVE: [&str; 28] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "json", "geojson", "ppt", "pptx", "odp",
    "jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "mp3", "m4a", "mp4", "zip", "7z", "epub",
];
/// Names that Windows keeps for devices, whatever ending follows.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The text for HTML, in content and in quoted attributes alike: nothing in it is markup. Control characters, which HTML
/// forbids, are shown as the replacement mark.
pub(super) fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(letter),
            control if control.is_control() => safe.push('\u{FFFD}'),
            other => safe.push(other),
        }
    }
    safe
}

/// JSON that may stand in a script or in a data block of a page: it can neither close the element nor open a comment,
/// and no line end of its own breaks a statement. It stays the same JSON.
pub(super) fn script(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}

/// Where a file of an entry stands in the folder: `berkas/<id>/<name>`, with a name that every disk and web host takes,
/// of at most 100 characters. It leads nowhere else, names no device, is not hidden, and no host runs it.
#[must_use]
pub fn berkas_path(id: LampiranId, nama: &str) -> String {
    format!("berkas/{id}/{}", file_name(nama))
}

fn file_name(nama: &str) -> String {
    let last = nama.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, ending) = match last.rsplit_once('.') {
        Some((stem, ending)) if PASSIVE.contains(&ending.to_ascii_lowercase().as_str()) => {
            (stem, Some(ending.to_ascii_lowercase()))
        }
        Some(_) | None => (last, None),
    };
    let ending = ending.map_or_else(|| ".bin".to_owned(), |ending| format!(".{ending}"));
    let mut stem = plain(stem);
    if is_device(&stem) {
        stem.insert_str(0, "berkas-");
    }
    stem.truncate(LONGEST_NAME - ending.len());
    let stem = stem.trim_end_matches(['-', '_']);
    format!("{}{ending}", if stem.is_empty() { "berkas" } else { stem })
}

/// Letters and digits of ASCII, hyphen and underscore; whatever stands between becomes one hyphen. A second full stop
/// would let some hosts read a second ending.
fn plain(stem: &str) -> String {
    let mut plain = String::with_capacity(stem.len());
    for letter in stem.chars() {
        if letter.is_ascii_alphanumeric() || letter == '_' {
            plain.push(letter);
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain
}

fn is_device(stem: &str) -> bool {
    let lower = stem.trim_matches(['-', '_']).to_ascii_lowercase();
    let numbered = lower.strip_prefix("com").or_else(|| lower.strip_prefix("lpt"));
    DEVICES.contains(&lower.as_str())
        || numbered.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        assert_eq!(
            html("<script>alert(1)</script>\"'&\n\u{0}\u{1b}"),
            "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\n\u{FFFD}\u{FFFD}",
            "a text neither opens an element, nor leaves an attribute, nor brings a forbidden character"
        );
    }

    #[test]
    fn no_json_leaves_its_script() {
        let safe = script("{\"a\":\"</script><!-- \u{2028}\"}");
        assert_eq!(safe, "{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u2028\"}", "the element would end early");
    }

    #[test]
    fn every_name_is_safe_on_disk_and_host() {
        for (typed, name) in [
            ("Laporan Kinerja 2025.pdf", "Laporan-Kinerja-2025.pdf"),
            ("LKjIP 2025 (final).PDF", "LKjIP-2025-final.pdf"),
            ("../../x", "x.bin"),
            ("C:\\x\\y.xlsx", "y.xlsx"),
            ("CON.pdf", "berkas-CON.pdf"),
            ("con .pdf", "berkas-con.pdf"),
            ("con.tar.pdf", "con-tar.pdf"),
            ("LPT1.docx", "berkas-LPT1.docx"),
            ("konsep.pdf", "konsep.pdf"),
            (".htaccess", "htaccess.bin"),
            ("halaman.html", "halaman-html.bin"),
            ("kerangka.php", "kerangka-php.bin"),
            ("kerangka.php.pdf", "kerangka-php.pdf"),
            ("gambar.svg", "gambar-svg.bin"),
            ("\u{202E}fdp.exe", "fdp-exe.bin"),
            ("", "berkas.bin"),
            ("…", "berkas.bin"),
            ("a\0b.pdf", "a-b.pdf"),
            ("\"><img src=x onerror=alert(1)>.pdf", "img-src-x-onerror-alert-1.pdf"),
        ] {
            assert_eq!(file_name(typed), name, "{typed:?} must be a name that is safe everywhere");
        }
        let long = file_name(&format!("{}.pdf", "x".repeat(100_000)));
        assert_eq!((long.len(), long.ends_with(".pdf")), (LONGEST_NAME, true), "a long name keeps its ending");
    }
}
