//! Reads a basis: citations of UU 14/2008 art. 17, other laws with their articles, and the reason a list put between.
//!
//! `UU 14/2008 Pasal 17 huruf a, c`, `Psl 17 hrf (b)`, `17.h.3`, and several laws in one cell are all read. An item the
//! law does not have leaves its letter standing alone.

use super::super::{DasarLain, Pasal17, peraturan};
use super::aksara::{Token, tokens};
use super::kutipan::{self, is_pasal};

/// What a basis says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DasarTerbaca {
    /// Citations of UU 14/2008 art. 17, in the order of the law, none twice.
    pub pasal_17: Vec<Pasal17>,
    /// Other laws and regulations, and other articles of UU 14/2008.
    pub lain: Vec<DasarLain>,
    /// What else is written: the reason between brackets, words that name no law; or empty.
    pub keterangan: String,
}

/// Reads the basis of an exemption as a list writes it.
pub fn dasar(text: &str) -> DasarTerbaca {
    let tokens = tokens(text);
    let mut read = DasarTerbaca::default();
    let mut remarks = Vec::new();
    for line in tokens.split(|token| token.is("\n") || token.is(";")) {
        for chunk in chunks(line) {
            Chunk { text, tokens: trimmed(chunk) }.read(&mut read, &mut remarks);
        }
    }
    read.pasal_17.sort_unstable();
    read.pasal_17.dedup();
    remarks.dedup();
    read.keterangan = remarks.join("; ");
    read
}

/// A line cut before each law it names.
fn chunks(line: &[Token]) -> Vec<&[Token]> {
    let mut cuts = Vec::new();
    let mut depth = 0_u32;
    let mut named = false;
    for (index, token) in line.iter().enumerate() {
        match token.text.as_str() {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || !begins_law(line, index) {
            continue;
        }
        if index > 0 && line.get(index - 1).is_some_and(parts) {
            cuts.push(index);
        } else if named {
            // "…, Pasal 4 UU 27/2022": the article stands before its law.
            let before = line.get(..index).unwrap_or_default();
            let from = before.iter().rposition(parts).map_or(index, |sign| sign + 1);
            let ahead = line.get(from).is_some_and(is_pasal) && cuts.last().is_none_or(|last| *last < from);
            cuts.push(if ahead { from } else { index });
        }
        named = true;
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    for cut in cuts.into_iter().chain([line.len()]) {
        pieces.extend(line.get(from..cut).filter(|piece| !piece.is_empty()));
        from = cut;
    }
    pieces
}

/// Whether the name of a law begins at `index`, and not one inside the title of another.
fn begins_law(line: &[Token], index: usize) -> bool {
    const INSIDE: [&str; 12] = [
        "atas",
        "dengan",
        "dalam",
        "pelaksanaan",
        "tentang",
        "dari",
        "kitab",
        "undang",
        "peraturan",
        "sk",
        "surat",
        "turunan",
    ];
    let before = index.checked_sub(1).and_then(|before| line.get(before));
    let is_inside = before.is_some_and(|token| INSIDE.contains(&token.text.as_str()) || names_law(line, index - 1));
    let hyphened = before.is_some_and(|token| token.is("-"))
        && index.checked_sub(2).and_then(|two| line.get(two)).is_some_and(|token| token.is("undang"));
    names_law(line, index) && !is_inside && !hyphened
}

/// Whether the word at `index` is one a law's name begins with.
fn names_law(line: &[Token], index: usize) -> bool {
    const NAMES: [&str; 25] = [
        "uu",
        "uud",
        "pp",
        "perpres",
        "keppres",
        "inpres",
        "perki",
        "perda",
        "perdes",
        "perbup",
        "pergub",
        "perkada",
        "perma",
        "pojk",
        "pmk",
        "perka",
        "sk",
        "skb",
        "kuhp",
        "kuhap",
        "perppu",
        "perpu",
        "peraturan",
        "keputusan",
        "kitab",
    ];
    let next = |step: usize| line.get(index + step).map_or("", |token| token.text.as_str());
    match next(0) {
        "undang" => next(1) == "undang" || (next(1) == "-" && next(2) == "undang"),
        "surat" => matches!(next(1), "edaran" | "keputusan"),
        "per" => matches!(next(1), "/" | "-"),
        word => NAMES.contains(&word) || ["permen", "kepmen", "perwal"].iter().any(|start| word.starts_with(start)),
    }
}

/// Whether `token` parts one law from the next.
fn parts(token: &Token) -> bool {
    matches!(
        token.text.as_str(),
        "," | "." | ":" | "&" | "+" | "-" | "–" | "dan" | "serta" | "jo" | "juncto" | "atau" | ")"
    )
}

/// A chunk without its number in the list and the words that join it to its neighbours.
fn trimmed(mut chunk: &[Token]) -> &[Token] {
    let joins = |token: &Token| {
        (parts(token) && !token.is(")")) || matches!(token.text.as_str(), "berdasarkan" | "sesuai" | "•" | "*" | "/")
    };
    loop {
        chunk = match chunk {
            [first, rest @ ..] if joins(first) => rest,
            [number, sign, rest @ ..]
                if number.number().is_some()
                    && (sign.is(".") || sign.is(")"))
                    && rest.first().is_none_or(|token| token.letter().is_none()) =>
            {
                rest
            }
            [rest @ .., number, sign]
                if number.number().is_some() && sign.is(".") && rest.last().is_some_and(joins) =>
            {
                rest
            }
            [rest @ .., last] if joins(last) => rest,
            other => return other,
        };
    }
}

/// One law with its articles, or what stands there instead.
struct Chunk<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl Chunk<'_> {
    fn read(&self, read: &mut DasarTerbaca, remarks: &mut Vec<String>) {
        let law = (0..self.tokens.len()).find(|index| begins_law(self.tokens, *index));
        let whole = self.part(0, self.tokens.len());
        if whole.is_empty() {
            return;
        }
        if law.is_some_and(|_| !peraturan::is_uu_kip(self.name_text(law))) {
            read.lain.push(self.other(law.unwrap_or_default(), whole));
            return;
        }
        let cited = kutipan::scan(self.tokens, law.is_some());
        if cited.grounds.is_empty() && law.is_none() {
            remarks.push(whole.to_owned());
            return;
        }
        read.pasal_17.extend(cited.grounds);
        remarks.extend(self.brackets(&cited.taken));
        for (from, to) in self.other_articles() {
            read.lain.push(DasarLain { peraturan: "UU 14/2008".to_owned(), pasal: self.part(from, to).to_owned() });
        }
    }

    /// The name of the law from where it begins.
    fn name_text(&self, law: Option<usize>) -> &str {
        law.map_or("", |law| self.part(law, self.tokens.len()))
    }

    /// Another law: its name and its article, whichever stands first.
    fn other(&self, law: usize, whole: &str) -> DasarLain {
        let len = self.tokens.len();
        if law > 0 && self.tokens.first().is_some_and(is_pasal) {
            return DasarLain { peraturan: self.part(law, len).to_owned(), pasal: self.part(0, law).to_owned() };
        }
        let article = (law..len).find(|at| {
            self.tokens.get(*at).is_some_and(is_pasal) && self.tokens.get(at + 1).is_some_and(|t| !t.is(")"))
        });
        match article {
            Some(at) => DasarLain {
                peraturan: self.part(0, at).trim_end_matches([',', ' ', ':', '-', '(']).to_owned(),
                pasal: self.part(at, len).trim_end_matches([' ', ',']).to_owned(),
            },
            None => DasarLain { peraturan: whole.to_owned(), pasal: String::new() },
        }
    }

    /// What stands between brackets and is no citation and no other name of UU 14/2008.
    fn brackets(&self, taken: &[bool]) -> Vec<String> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(open) = (from..self.tokens.len()).find(|at| self.tokens.get(*at).is_some_and(|t| t.is("("))) {
            let close = (open..self.tokens.len())
                .find(|at| self.tokens.get(*at).is_some_and(|t| t.is(")")))
                .unwrap_or(self.tokens.len());
            let inside = self.part(open + 1, close);
            let cited = taken.get(open..close).is_some_and(|taken| taken.contains(&true));
            if !cited && inside.chars().filter(|c| c.is_alphabetic()).count() > 1 && !peraturan::is_uu_kip(inside) {
                found.push(inside.to_owned());
            }
            from = close + 1;
        }
        found
    }

    /// Articles of UU 14/2008 other than 17, each to the next article or the next law's name.
    fn other_articles(&self) -> Vec<(usize, usize)> {
        let starts: Vec<usize> = (0..self.tokens.len())
            .filter(|at| self.tokens.get(*at).is_some_and(is_pasal) || (*at > 0 && begins_law(self.tokens, *at)))
            .chain([self.tokens.len()])
            .collect();
        let pairs = starts.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
        pairs
            .filter(|(from, _)| {
                let number = self.tokens.iter().skip(from + 1).find(|token| !token.is(".")).and_then(Token::number);
                self.tokens.get(*from).is_some_and(is_pasal) && number.is_some_and(|number| number != 17)
            })
            .map(|(from, to)| (from, from + trimmed(self.tokens.get(from..to).unwrap_or_default()).len()))
            .collect()
    }

    /// The text of the tokens `from` to `to`.
    fn part(&self, from: usize, to: usize) -> &str {
        let Some(tokens) = self.tokens.get(from..to) else { return "" };
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return "" };
        self.text.get(first.start..last.end).unwrap_or_default()
    }
}
