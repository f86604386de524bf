//! Files that are no spreadsheet, recognised as far as it helps to say what to do instead.

/// OLE compound file: Excel before 2007, and any workbook under a password.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const PDF: &str = "Berkas ini PDF, bukan lembar kerja. Minta daftarnya sebagai .xlsx atau CSV, atau salin tabelnya ke Excel, simpan, lalu impor lagi.";
const PICTURE: &str = "Berkas ini gambar, bukan lembar kerja. Minta daftarnya sebagai .xlsx atau CSV, atau ketik ulang tabelnya di Excel.";
const ARCHIVE: &str = "Berkas ini arsip. Keluarkan lembar kerjanya dari arsip, lalu impor lagi.";
const PROGRAM: &str = "Berkas ini program, bukan lembar kerja; jangan dibuka. Minta daftarnya sebagai .xlsx atau CSV.";
const RTF: &str = "Berkas ini dokumen RTF. Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu impor lagi.";

/// How files begin for which one sentence will do.
const BEGINNINGS: [(&[u8], &str); 13] = [
    (b"%PDF", PDF),
    (b"\xFF\xD8\xFF", PICTURE),
    (b"\x89PNG", PICTURE),
    (b"GIF8", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"RIFF", PICTURE),
    (b"Rar!", ARCHIVE),
    (b"7z\xBC\xAF", ARCHIVE),
    (b"\x1F\x8B", ARCHIVE),
    (b"{\\rtf", RTF),
    (b"MZ\x90", PROGRAM),
    (b"\x7FELF", PROGRAM),
];

/// What to tell of a file that is no table; none when it may be text.
pub(super) fn sentence(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(OLE) {
        return Some(if is_encrypted(bytes) {
            "Lembar kerja ini terkunci kata sandi. Buka dengan Excel, hapus kata sandinya (File, Info, Lindungi Buku Kerja), simpan, lalu impor lagi."
        } else {
            "Berkas ini berformat Office lama (.xls). Buka dengan Excel, simpan sebagai .xlsx, lalu impor lagi."
        });
    }
    if let Some((_, sentence)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Some(sentence);
    }
    if bytes.get(..2) == Some(b"PK") {
        return Some(
            "Berkas ini terpotong atau rusak. Salin ulang dari sumbernya, pastikan dapat dibuka dengan Excel, lalu impor lagi.",
        );
    }
    match markup(bytes) {
        Some(Markah::Html) => Some(
            "Isi berkas ini halaman web (HTML), apa pun akhiran namanya. Buka dengan Excel, simpan sebagai .xlsx, lalu impor lagi.",
        ),
        Some(Markah::Xml) => {
            Some("Berkas ini XML, bukan lembar kerja. Buka dengan Excel, simpan sebagai .xlsx, lalu impor lagi.")
        }
        None => None,
    }
}

fn is_encrypted(bytes: &[u8]) -> bool {
    ["EncryptedPackage", "EncryptionInfo"].iter().any(|name| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    })
}

enum Markah {
    Html,
    Xml,
}

/// What web applications hand out under the name of a spreadsheet: it begins with a mark, not merely holds one.
fn markup(bytes: &[u8]) -> Option<Markah> {
    let head = bytes.get(..bytes.len().min(2_048)).unwrap_or_default();
    let text: String =
        head.iter().filter(|byte| **byte != 0).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let start = text.trim_start_matches(|c: char| !c.is_ascii_graphic());
    if !start.starts_with('<') {
        return None;
    }
    let html = ["<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<div", "<style"]
        .iter()
        .any(|mark| start.contains(mark));
    if html {
        Some(Markah::Html)
    } else if start.starts_with("<?xml") {
        Some(Markah::Xml)
    } else {
        None
    }
}
