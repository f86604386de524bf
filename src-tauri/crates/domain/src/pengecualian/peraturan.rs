//! What a basis is by its name: its rank, whether it is UU 14/2008 itself, whether it was revoked. Only the name is
//! judged; what a statute says stands in no list here.

use crate::format::kata::Kata;

/// Where a regulation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tingkat {
    /// An Undang-Undang, or a Perppu, which has its force.
    UndangUndang,
    /// Anything below.
    DiBawah,
    /// The name does not tell.
    TidakDikenal,
}

const STATUTES: [&str; 8] = ["uu", "uud", "uudrt", "undang undang", "perppu", "perpu", "kuhp", "kuhap"];

/// First words of what ranks below a statute.
const BELOW: [&str; 44] = [
    "pp",
    "peraturan pemerintah",
    "perpres",
    "peraturan presiden",
    "keppres",
    "keputusan presiden",
    "inpres",
    "instruksi",
    "perki",
    "peraturan komisi",
    "permen*",
    "peraturan menteri",
    "kepmen*",
    "keputusan menteri",
    "pmk",
    "perda",
    "peraturan daerah",
    "perdes",
    "peraturan desa",
    "perkada",
    "perbup",
    "peraturan bupati",
    "pergub",
    "peraturan gubernur",
    "perwal*",
    "peraturan wali*",
    "peraturan kepala",
    "perka",
    "peraturan rektor",
    "peraturan direktur",
    "peraturan badan",
    "peraturan lembaga",
    "peraturan sekretaris",
    "peraturan bersama",
    "peraturan mahkamah",
    "perma",
    "pojk",
    "per",
    "sk",
    "skb",
    "keputusan",
    "surat",
    "se",
    "sop",
];

impl Tingkat {
    /// The rank the name `peraturan` tells.
    pub(super) fn of(peraturan: &str) -> Self {
        let words = Kata::new([peraturan]);
        const FILLERS: &[&str] =
            &["kitab", "no", "dan", "jo", "juncto", "pasal", "ayat", "huruf", "berdasarkan", "sesuai"];
        if words.begins(&STATUTES, FILLERS) {
            Self::UndangUndang
        } else if words.begins(&BELOW, FILLERS) {
            Self::DiBawah
        } else {
            Self::TidakDikenal
        }
    }
}

/// Whether `peraturan` is UU 14/2008, which is no *other* statute.
pub(super) fn is_uu_kip(peraturan: &str) -> bool {
    let words = Kata::new([peraturan]);
    let named = words.has_any(&["kip", "keterbukaan informasi publik"]);
    let numbered = words.has("14") && words.has("2008");
    Tingkat::of(peraturan) == Tingkat::UndangUndang && (named || numbered)
}

/// The revoked regulation in `text`, as it is cited; none when it names none. Perki 1/2021 art. 63 revoked Perki 1/2010
/// and Perki 1/2017.
pub(super) fn revoked(text: &str) -> Option<&'static str> {
    let words = Kata::new([text]);
    if !words.has_any(&["perki", "peraturan komisi informasi", "perkip", "peraturan ki"]) {
        return None;
    }
    [
        ("Perki 1/2010", &["1 2010", "1 tahun 2010", "01 2010", "01 tahun 2010", "1 th 2010"]),
        ("Perki 1/2017", &["1 2017", "1 tahun 2017", "01 2017", "01 tahun 2017", "1 th 2017"]),
    ]
    .into_iter()
    .find_map(|(cited, spellings)| words.has_any(spellings).then_some(cited))
}
