//! The description of the data set, so that catalogues find it: schema.org `Dataset`, which is a `dcat:Dataset` too, as
//! JSON-LD. Addresses are relative, for the folder does not know where it will stand.

use serde::Serialize;
use serde_json::{Value, json as value};
use sha2::{Digest, Sha256};

use super::{BerkasTerbitan, Terbitan, data};
use crate::DocumentError;

/// What a user of public information must do (UU 14/2008 art. 5). The law names no licence; none is made up.
const PEMAKAIAN: &str = "Informasi publik. Pengguna wajib memakainya sesuai peraturan perundang-undangan dan mencantumkan sumbernya (UU 14/2008 Pasal 5).";

#[derive(Serialize)]
struct Dataset<'a> {
    #[serde(rename = "@context")]
    context: Value,
    #[serde(rename = "@type")]
    kind: [&'static str; 2],
    name: String,
    description: String,
    #[serde(rename = "inLanguage")]
    language: &'static str,
    version: &'a str,
    #[serde(rename = "datePublished")]
    published: String,
    #[serde(rename = "dateModified")]
    modified: String,
    #[serde(rename = "isAccessibleForFree")]
    free: bool,
    license: CreativeWork,
    keywords: [&'static str; 4],
    publisher: Publisher<'a>,
    #[serde(rename = "dcat:landingPage")]
    landing: Value,
    distribution: Vec<Distribution>,
}

#[derive(Serialize)]
struct CreativeWork {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct Publisher<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(rename = "contactPoint")]
    contact: ContactPoint<'a>,
}

#[derive(Serialize)]
struct ContactPoint<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    telephone: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    email: &'a str,
}

#[derive(Serialize)]
struct Distribution {
    #[serde(rename = "@type")]
    kind: [&'static str; 2],
    name: &'static str,
    #[serde(rename = "contentUrl")]
    address: String,
    #[serde(rename = "encodingFormat")]
    format: &'static str,
    #[serde(rename = "contentSize")]
    size: String,
    sha256: String,
}

/// The description of the files made so far, as JSON.
pub(super) fn describe(terbitan: &Terbitan, files: &[BerkasTerbitan]) -> Result<String, DocumentError> {
    let penetapan = &terbitan.penetapan;
    let practice = if terbitan.latihan { "LATIHAN, data karangan. " } else { "" };
    let closed = if terbitan.dikecualikan.is_empty() { "" } else { ", beserta daftar informasi yang dikecualikan" };
    let description = format!(
        "{practice}Daftar Informasi Publik {} menurut keputusan nomor {}: {} butir{closed}. CSV memakai titik koma sebagai pemisah, UTF-8 dengan tanda urutan bita.",
        terbitan.badan_publik,
        penetapan.nomor,
        terbitan.butir.len()
    );
    let laman = terbitan.laman.as_str();
    let dataset = Dataset {
        context: value!(["https://schema.org/", { "dcat": "http://www.w3.org/ns/dcat#" }]),
        kind: ["Dataset", "dcat:Dataset"],
        name: format!("Daftar Informasi Publik {}", terbitan.badan_publik),
        description,
        language: "id",
        version: &penetapan.nomor,
        published: penetapan.tanggal.to_string(),
        modified: terbitan.diterbitkan.to_rfc3339(),
        free: true,
        license: CreativeWork { kind: "CreativeWork", name: PEMAKAIAN },
        keywords: ["daftar informasi publik", "DIP", "PPID", "keterbukaan informasi publik"],
        publisher: Publisher {
            kind: "Organization",
            name: &terbitan.badan_publik,
            url: domain::dip::is_web(laman).then_some(laman),
            contact: ContactPoint {
                kind: "ContactPoint",
                name: &terbitan.unit,
                telephone: &terbitan.telepon,
                email: &terbitan.surel,
            },
        },
        landing: value!({ "@id": "index.html" }),
        distribution: files.iter().filter_map(distribution).collect(),
    };
    data::json(&dataset)
}

fn distribution(file: &BerkasTerbitan) -> Option<Distribution> {
    let (name, format) = match file.path.as_str() {
        "daftar.csv" => ("Daftar Informasi Publik, CSV", "text/csv"),
        "daftar.json" => ("Daftar Informasi Publik, JSON", "application/json"),
        "dikecualikan.csv" => ("Informasi yang dikecualikan, CSV", "text/csv"),
        "dikecualikan.json" => ("Informasi yang dikecualikan, JSON", "application/json"),
        _ => return None,
    };
    let sum = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Some(Distribution {
        kind: ["DataDownload", "dcat:Distribution"],
        name,
        address: file.path.clone(),
        format,
        size: format!("{} B", file.bytes.len()),
        sha256: sum,
    })
}
