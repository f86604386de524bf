//! The table: fifty kinds of bad input as a form, a file or a hurried officer brings them, each with what must become of
//! it. Some kinds stand in several lines.

use serde_json::{Value, json};
use tests::kantor::perorangan;

/// What must become of an input.
pub enum Harap {
    /// Taken, and kept as this text at this place of identity (`/identitas/…`) or content (`/isi/…`).
    Disimpan(&'static str, String),
    /// Refused, and exactly these fields are named.
    Ditolak(&'static [&'static str]),
}

/// One line of the table.
pub struct Baris {
    /// Its number in the list of bad inputs.
    pub nomor: u32,
    /// What it is.
    pub apa: &'static str,
    /// The whole request.
    pub permohonan: Value,
    /// What must become of it.
    pub harap: Harap,
}

const NAMA: &str = "/pemohon/nama";
const NIK: &str = "/pemohon/nik";
const DITERIMA: &str = "/diterima";

/// Every line.
pub fn rows() -> Vec<Baris> {
    [names(), identities(), times(), foreign_fields()].into_iter().flatten().collect()
}

fn names() -> Vec<Baris> {
    let kept = |nomor, apa, nama: &str| line(nomor, apa, NAMA, json!(nama), stored("/identitas/nama", nama));
    let cleaned =
        |nomor, apa, nama: &str, clean: &str| line(nomor, apa, NAMA, json!(nama), stored("/identitas/nama", clean));
    let long = "a".repeat(100_000);
    vec![
        kept(1, "markup", "<script>alert(1)</script>"),
        kept(2, "markup that leaves an attribute", "\"><img src=x onerror=alert(1)>"),
        kept(3, "template marks", "Nama {{7*7}} ${7*7}"),
        kept(4, "SQL", "O'Brien; DROP TABLE permohonan;--"),
        kept(5, "a single name", "Sukarno"),
        kept(6, "titles", "H. R. A. Siti, S.H., M.Si."),
        kept(7, "Arabic", "محمد فوزي"),
        kept(7, "Javanese", "ꦲꦏ꧀ꦱꦫ"),
        kept(7, "emoji", "Siti 😀"),
        cleaned(8, "combining marks", "Jose\u{301}", "Jos\u{e9}"),
        kept(8, "the composed twin of the same name", "Jos\u{e9}"),
        cleaned(9, "zero-width twin of a known name", "Ah\u{200d}mad Fau\u{200b}zi", "Ahmad Fauzi"),
        cleaned(10, "bidi override", "Ahmad\u{202e}izuaF", "AhmadizuaF"),
        line(11, "100,000 characters as a name", NAMA, json!(long), Harap::Ditolak(&["pemohon.nama"])),
        line(
            11,
            "100,000 characters as what is asked",
            "/butir/0/rincian",
            json!(long),
            Harap::Ditolak(&["butir.0.rincian"]),
        ),
        line(12, "only spaces", NAMA, json!("   \u{a0}\u{2003}"), Harap::Ditolak(&["pemohon.nama"])),
        cleaned(13, "NUL and control characters", "Ah\u{0}mad\u{1}\u{7f}", "Ahmad"),
        cleaned(14, "line break and tab in a name", "Ahmad\nFauzi\tS", "Ahmad Fauzi S"),
        kept(15, "formula", "=HYPERLINK(\"http://x\",\"klik\")"),
        kept(16, "formula with @", "@SUM(1)"),
        kept(17, "formula with -", "-2+3|cmd"),
        kept(18, "a telephone number as a name", "+6281234567890"),
        cleaned(20, "quotes of code page 1252 read as Latin-1", "Ahmad \u{93}Fauzi\u{94}", "Ahmad Fauzi"),
        kept(20, "mojibake", "Ahmad â€œFauziâ€"),
    ]
}

fn identities() -> Vec<Baris> {
    let refused = |nomor, apa, nik: Value| line(nomor, apa, NIK, nik, Harap::Ditolak(&["pemohon.nik"]));
    let kept = |nomor, apa, nik: &str, clean: &str| line(nomor, apa, NIK, json!(nik), stored("/identitas/nik", clean));
    let mut other_name = perorangan("Nama Lain Dengan NIK Sama");
    other_name["pemohon"]["alamat"] = json!("Jalan Lain 9");
    let mut body = perorangan("Yayasan Tanpa Pengesahan");
    body["pemohon"]["jenis"] = json!("badan_hukum");
    body["pemohon"]["nik"] = Value::Null;
    vec![
        refused(21, "fifteen digits", json!("320101450390001")),
        refused(22, "seventeen digits", json!("32010145039000011")),
        kept(23, "full stops, hyphens and spaces", "3201 0145.0390-0001", "3201014503900001"),
        refused(24, "letters for digits", json!("32O1014503900l01")),
        refused(25, "Excel's exponent as text", json!("3.40413E+15")),
        refused(25, "Excel's exponent as a number", json!(3.40413e15)),
        refused(25, "a number instead of text", json!(3_201_014_503_900_001_u64)),
        kept(26, "a woman's day + 40", "3201014503900001", "3201014503900001"),
        refused(27, "an impossible date", json!("3201013213900001")),
        refused(28, "an unknown province", json!("9901014503900001")),
        refused(29, "sixteen zeros", json!("0000000000000000")),
        Baris {
            nomor: 30,
            apa: "the same NIK under another name",
            permohonan: other_name,
            harap: stored("/identitas/nama", "Nama Lain Dengan NIK Sama"),
        },
        line(
            31,
            "a NIK in the telephone's field",
            "/pemohon/telepon",
            json!("3201014503900001"),
            Harap::Ditolak(&["pemohon.telepon"]),
        ),
        Baris {
            nomor: 32,
            apa: "a legal body without its ratification",
            permohonan: body,
            harap: Harap::Ditolak(&["pemohon.sk_pengesahan"]),
        },
        refused(33, "a foreigner's passport", json!("A12345678")),
        refused(34, "full-width digits", json!("３２０１０１４５０３９００００１")),
        refused(35, "Arabic-Indic digits", json!("٣٢٠١٠١٤٥٠٣٩٠٠٠٠١")),
    ]
}

fn times() -> Vec<Baris> {
    let refused = |nomor, apa, waktu: Value| line(nomor, apa, DITERIMA, waktu, Harap::Ditolak(&["diterima"]));
    vec![
        refused(36, "31 February", json!("31-02-2026")),
        refused(36, "31 February as an instant", json!("2026-02-31T09:00:00+07:00")),
        refused(37, "29 February of no leap year", json!("29-02-2025")),
        refused(37, "29 February of no leap year as an instant", json!("2025-02-29T09:00:00+07:00")),
        refused(38, "an ambiguous date", json!("02/03/26")),
        refused(39, "the year 26", json!("0026-03-02T09:00:00+07:00")),
        refused(40, "the year 9999", json!("9999-12-31T23:59:59+07:00")),
        refused(41, "received tomorrow", json!("2026-11-24T09:12:00+07:00")),
        refused(43, "a spreadsheet's serial as a number", json!(46082)),
        refused(43, "a spreadsheet's serial as text", json!("46082")),
        refused(44, "a date in words", json!("Senin, 2 Mrt 2026")),
        refused(45, "the hour 24", json!("2026-11-20T24:00:00+07:00")),
    ]
}

/// What only an old register brings: a request being made has no answer, number or cost yet, so the field is refused by
/// its name; written as text it is text.
fn foreign_fields() -> Vec<Baris> {
    let text = |nomor, apa, rincian: &'static str| {
        line(nomor, apa, "/butir/0/rincian", json!(rincian), stored("/isi/butir/0/rincian", rincian))
    };
    vec![
        line(
            42,
            "answered before it was received",
            "/dijawab",
            json!("2026-11-01T09:00:00+07:00"),
            Harap::Ditolak(&["dijawab"]),
        ),
        line(46, "a number already used", "/nomor", json!("0001/PPID/XI/2026"), Harap::Ditolak(&["nomor"])),
        line(47, "a number that leaves a gap", "/nomor", json!(17), Harap::Ditolak(&["nomor"])),
        text(48, "007 is not 7", "Surat nomor 007 dan 7"),
        line(49, "a second series", "/seri", json!({ "tahun": 2025 }), Harap::Ditolak(&["seri"])),
        line(50, "a negative cost", "/biaya", json!(-1), Harap::Ditolak(&["biaya"])),
        text(50, "rupiah as text", "Rp1.000,50"),
    ]
}

/// The request of a person with one value replaced.
fn line(nomor: u32, apa: &'static str, place: &str, value: Value, harap: Harap) -> Baris {
    let mut permohonan = perorangan("Ahmad Fauzi");
    let (parent, key) = place.rsplit_once('/').unwrap_or(("", place));
    if let Some(part) = permohonan.pointer_mut(parent) {
        part[key] = value;
    }
    Baris { nomor, apa, permohonan, harap }
}

fn stored(place: &'static str, text: &str) -> Harap {
    Harap::Disimpan(place, text.to_owned())
}
