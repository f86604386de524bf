//! A basis cut into words, numbers and signs, each with its place in the text.

/// One word, number, sign or line break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// In small letters.
    pub(super) text: String,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Digits,
    Sign,
}

impl Token {
    /// Whether it is exactly `text`.
    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text
    }

    /// The number it is, if it is one.
    pub(super) fn number(&self) -> Option<u32> {
        self.text.parse().ok()
    }

    /// The one letter it is, if it is one of a to j.
    pub(super) fn letter(&self) -> Option<char> {
        let mut chars = self.text.chars();
        let letter = chars.next().filter(|c| ('a'..='j').contains(c))?;
        chars.next().is_none().then_some(letter)
    }
}

/// The tokens of `text`; letters and digits that stand together are parted, so that `17h` reads as `17 h`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut last = None;
    for (start, c) in text.char_indices() {
        let kind = match c {
            '\n' => Kind::Sign,
            _ if c.is_whitespace() => {
                last = None;
                continue;
            }
            _ if c.is_ascii_digit() => Kind::Digits,
            _ if c.is_alphabetic() => Kind::Word,
            _ => Kind::Sign,
        };
        let end = start + c.len_utf8();
        match tokens.last_mut() {
            Some(token) if kind != Kind::Sign && last == Some(kind) => {
                token.text.extend(c.to_lowercase());
                token.end = end;
            }
            _ => tokens.push(Token { text: c.to_lowercase().collect(), start, end }),
        }
        last = Some(kind);
    }
    tokens
}
