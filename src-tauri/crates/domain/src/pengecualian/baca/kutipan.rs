//! Finds citations of UU 14/2008 art. 17 among the tokens of a basis: letters, lists and ranges of letters, items.

use super::super::{Huruf, Pasal17};
use super::aksara::Token;

/// The citations found.
pub(super) struct Kutipan {
    /// In the order they stand.
    pub(super) grounds: Vec<Pasal17>,
    /// For each token whether it belongs to a citation.
    pub(super) taken: Vec<bool>,
}

/// Whether `token` says *pasal*.
pub(super) fn is_pasal(token: &Token) -> bool {
    matches!(token.text.as_str(), "pasal" | "psl" | "ps" | "pasal-pasal")
}

/// The citations in `tokens`; `named` when UU 14/2008 is named there, so that a letter alone is one too.
pub(super) fn scan(tokens: &[Token], named: bool) -> Kutipan {
    let mut found = Kutipan { grounds: Vec::new(), taken: vec![false; tokens.len()] };
    let mut at = 0;
    while at < tokens.len() {
        let reader = Reader { tokens };
        let list = reader.after_article(at).or_else(|| reader.bare(at, named)).map(|from| reader.letters(from));
        match list {
            Some((grounds, end)) if !grounds.is_empty() => {
                found.grounds.extend(grounds);
                found.taken.iter_mut().take(end).skip(at).for_each(|taken| *taken = true);
                at = end.max(at + 1);
            }
            Some(_) | None => at += 1,
        }
    }
    found
}

struct Reader<'a> {
    tokens: &'a [Token],
}

impl Reader<'_> {
    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }

    fn skip(&self, mut at: usize, words: &[&str]) -> usize {
        while words.contains(&self.text(at)) {
            at += 1;
        }
        at
    }

    /// Behind `Pasal 17`.
    fn after_article(&self, at: usize) -> Option<usize> {
        let number = self.skip(at + 1, &["."]);
        (self.tokens.get(at).is_some_and(is_pasal) && self.text(number) == "17").then_some(number + 1)
    }

    /// Behind the 17 of `17.h.3`, or before `huruf h` where the law is named.
    fn bare(&self, at: usize, named: bool) -> Option<usize> {
        let before = at.checked_sub(1).map_or("", |before| self.text(before));
        if self.text(at) == "17" && !matches!(before, "/" | "no" | "nomor" | "tahun" | "." | "-") {
            let letter = self.skip(at + 1, &[".", "("]);
            return (letter <= at + 2 && self.letter(letter).is_some()).then_some(at + 1);
        }
        let is_letter = named && matches!(self.text(at), "huruf" | "hrf" | "hurup") && self.letter(at + 1).is_some();
        // `Pasal 6 ayat (3) huruf c` is no ground of exemption.
        let other = self.tokens.get(..at).unwrap_or_default().iter().any(is_pasal);
        (is_letter && !other).then_some(at)
    }

    fn letter(&self, at: usize) -> Option<Huruf> {
        let letter = self.tokens.get(at)?.letter()?;
        Huruf::ALL.into_iter().find(|huruf| huruf.letter() == letter)
    }

    /// The letters listed from `at`, with their items, and where the list ends.
    fn letters(&self, at: usize) -> (Vec<Pasal17>, usize) {
        const BEFORE: &[&str] = &[".", ",", ":", "ayat", "huruf", "hrf", "hurup", "butir", "poin", "point", "("];
        let mut grounds = Vec::new();
        let mut end = at;
        let mut next = self.skip(at, BEFORE);
        let mut range_from = None;
        while let Some(huruf) = self.letter(next) {
            end = if self.text(next + 1) == ")" { next + 2 } else { next + 1 };
            if let Some(first) = range_from {
                grounds.extend(
                    Huruf::ALL.into_iter().filter(|h| *h > first && *h < huruf).filter_map(|h| ground(h, None)),
                );
            }
            let (items, after) = self.items(end);
            end = after;
            if items.is_empty() {
                grounds.extend(ground(huruf, None));
            } else {
                let wanted = items.into_iter().filter_map(|item| ground(huruf, Some(item)).or(ground(huruf, None)));
                grounds.extend(wanted);
            }
            let (between, is_range) = self.separator(end);
            if between == end {
                break;
            }
            range_from = is_range.then_some(huruf);
            next = self.skip(between, BEFORE);
        }
        (grounds, end)
    }

    /// The items of the letter before `at`, and where they end.
    fn items(&self, at: usize) -> (Vec<u8>, usize) {
        const WORDS: &[&str] = &["angka", "nomor", "no", "butir", "poin", "ke"];
        let mut items = Vec::new();
        let mut end = at;
        let mut next = self.skip(at, &["."]);
        let mut said = WORDS.contains(&self.text(next));
        loop {
            next = self.skip(next, WORDS);
            let open = self.text(next) == "(";
            let number = if open { next + 1 } else { next };
            let Some(item) = self.tokens.get(number).and_then(Token::number).and_then(|n| u8::try_from(n).ok()) else {
                break;
            };
            // `2. Permen…`, `14/2008`, a year: no item.
            let listed = matches!(self.text(number + 1), "." | ")") && !open && !said;
            if item > 9 || listed || self.text(number + 1) == "/" {
                break;
            }
            items.push(item);
            end = if open && self.text(number + 1) == ")" { number + 2 } else { number + 1 };
            let (after, _) = self.separator(end);
            if after == end {
                break;
            }
            said = false;
            next = after;
        }
        (items, end)
    }

    /// Behind what joins two letters, and whether it makes a range of them.
    fn separator(&self, at: usize) -> (usize, bool) {
        if self.text(at) == "s" {
            let d = self.skip(at + 1, &[".", "/"]);
            if self.text(d) == "d" {
                return (self.skip(d + 1, &["."]), true);
            }
        }
        match self.text(at) {
            "-" | "–" => (at + 1, true),
            "sampai" | "hingga" => (self.skip(at + 1, &["dengan", "ke"]), true),
            "," | "dan" | "&" | "/" | "serta" | "atau" => {
                (self.skip(at, &[",", "dan", "&", "/", "serta", "atau"]), false)
            }
            _ => (at, false),
        }
    }
}

fn ground(huruf: Huruf, angka: Option<u8>) -> Option<Pasal17> {
    Pasal17::new(huruf, angka).ok()
}
