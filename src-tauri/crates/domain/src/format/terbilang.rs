//! Numbers in words, for receipts and minutes: 1.500 is *seribu lima ratus*.

const SMALL: [&str; 12] =
    ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

/// Value and name of each group of three digits, largest first. A group of one thousand is *seribu*, the others *satu*.
const GROUPS: [(u64, &str); 6] = [
    (1_000_000_000_000_000_000, "kuintiliun"),
    (1_000_000_000_000_000, "kuadriliun"),
    (1_000_000_000_000, "triliun"),
    (1_000_000_000, "miliar"),
    (1_000_000, "juta"),
    (1_000, "ribu"),
];

/// `n` in words, in small letters: 1.001.000 is *satu juta seribu*.
pub fn words(n: u64) -> String {
    if n == 0 {
        return small(0).to_owned();
    }
    let (mut rest, mut parts) = (n, Vec::new());
    for (value, name) in GROUPS {
        let count = rest / value;
        rest %= value;
        match (count, value) {
            (0, _) => {}
            (1, 1_000) => parts.push("seribu".to_owned()),
            _ => parts.push(format!("{} {name}", hundreds(count))),
        }
    }
    if rest > 0 {
        parts.push(hundreds(rest));
    }
    parts.join(" ")
}

/// Money in words: *seribu lima ratus rupiah*; below zero it starts with *minus*.
pub fn rupiah(rupiah: i64) -> String {
    let sign = if rupiah < 0 { "minus " } else { "" };
    format!("{sign}{} rupiah", words(rupiah.unsigned_abs()))
}

/// 1 to 999 in words.
fn hundreds(n: u64) -> String {
    let head = match n / 100 {
        0 => None,
        1 => Some("seratus".to_owned()),
        h => Some(format!("{} ratus", small(h))),
    };
    let tail = match n % 100 {
        0 => None,
        t @ 1..=11 => Some(small(t).to_owned()),
        t @ 12..=19 => Some(format!("{} belas", small(t - 10))),
        t if t.is_multiple_of(10) => Some(format!("{} puluh", small(t / 10))),
        t => Some(format!("{} puluh {}", small(t / 10), small(t % 10))),
    };
    head.into_iter().chain(tail).collect::<Vec<_>>().join(" ")
}

/// 0 to 11, which have words of their own.
fn small(n: u64) -> &'static str {
    usize::try_from(n).ok().and_then(|n| SMALL.get(n)).copied().unwrap_or_default()
}
