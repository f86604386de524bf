//! Files that are not taken, recognised as far as it helps to say what to do instead.

/// OLE compound file: Office before 2007, and any Office document under a password.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// The stream of an OLE file that holds an encrypted document, as UTF-16.
const ENCRYPTED: &str = "EncryptedPackage";

/// How files begin for which one sentence will do.
const BEGINNINGS: [(&[u8], &str); 11] = [
    (b"GIF8", PICTURE),
    (b"BM", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"RIFF", PICTURE),
    (b"Rar!", ARCHIVE),
    (b"7z\xBC\xAF", ARCHIVE),
    (b"\x1F\x8B", ARCHIVE),
    (b"{\\rtf", "Berkas ini dokumen RTF. Buka dengan Word, simpan sebagai .docx atau PDF, lalu lampirkan lagi."),
    (b"MZ", PROGRAM),
    (b"\x7FELF", PROGRAM),
];
const PICTURE: &str = "Jenis gambar ini tidak diterima. Simpan ulang sebagai JPEG, PNG, atau PDF, lalu lampirkan lagi.";
const ARCHIVE: &str = "Berkas ini arsip. Keluarkan isinya, lalu lampirkan satu per satu.";
const PROGRAM: &str = "Berkas ini program, bukan dokumen; jangan dibuka. Minta dokumennya sebagai PDF.";

/// What to tell of a file that is none of the types taken.
pub(super) fn sentence(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(OLE) {
        return if is_encrypted(bytes) {
            "Dokumen ini terkunci kata sandi. Buka dengan Word atau Excel, hapus kata sandinya, simpan, lalu lampirkan lagi."
        } else {
            "Berkas ini berformat Office lama (.doc, .xls). Buka dengan Word atau Excel, simpan sebagai .docx, .xlsx, atau PDF, lalu lampirkan lagi."
        };
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return "Foto atau video ini berformat HEIC/MP4, seperti dari iPhone. Simpan atau kirim ulang fotonya sebagai JPEG, lalu lampirkan lagi.";
    }
    if let Some((_, sentence)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return sentence;
    }
    if is_page(bytes) {
        return "Isi berkas ini halaman web (HTML), apa pun akhiran namanya. Buka dengan Excel atau Word, simpan sebagai .xlsx, .docx, atau PDF, lalu lampirkan lagi.";
    }
    "Jenis berkas ini tidak diterima. Lampirkan PDF, JPEG, PNG, DOCX, atau XLSX."
}

fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = ENCRYPTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// What web applications hand out under the name of a spreadsheet.
fn is_page(bytes: &[u8]) -> bool {
    let head = bytes.get(..1_024).unwrap_or(bytes);
    let text: String =
        head.iter().filter(|byte| **byte != 0).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    ["<html", "<!doctype html", "<table", "<head", "<body", "<meta"].iter().any(|mark| text.contains(mark))
}
