//! Signature blocks: place and date, position, room for pen and stamp, name and NIP.
//!
//! They only leave room for a wet signature; no picture of a signature and no QR code stands for one
//! (PP 71/2019 art. 59–60).

use crate::kit::{
    block::{Block, Para},
    font::Face,
    mm,
    page::Role,
    text::Styled,
};

/// Who signs, and the words above.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TandaTangan {
    /// First line, such as `Contoh, 23 November 2026` or `Mengetahui,`; may be empty.
    pub pembuka: String,
    /// Position, such as `Petugas penerima permohonan`; the comma after it is added.
    pub jabatan: String,
    /// Name; empty leaves a dotted line.
    pub nama: String,
    /// NIP; empty prints nothing.
    pub nip: String,
}

impl TandaTangan {
    /// The block in type of `size` points with `room` points for the signature.
    #[must_use]
    pub fn blocks(&self, size: f32, room: f32) -> Vec<Block> {
        let line = |face: Face, text: &str| -> Block {
            let para = Para::new(Styled::of(face, text), size);
            Para { leading: 1.25, role: Role::Signature, ..para }.into()
        };
        let jabatan = match self.jabatan.trim_end_matches(',') {
            "" => String::new(),
            jabatan => format!("{jabatan},"),
        };
        // An empty first line keeps neighbouring blocks level.
        let mut blocks = vec![line(Face::Regular, &self.pembuka), line(Face::Regular, &jabatan), Block::Space(room)];
        blocks.push(match self.nama.as_str() {
            "" => line(Face::Regular, "(................................................)"),
            nama => line(Face::Bold, nama),
        });
        if !self.nip.is_empty() {
            blocks.push(line(Face::Regular, &format!("NIP {}", self.nip)));
        }
        blocks
    }
}

/// Two blocks beside each other, one page; the first one stands left.
#[must_use]
pub fn pair(left: &TandaTangan, right: &TandaTangan, size: f32) -> Block {
    let room = mm(15.0);
    Block::Beside(vec![(0.55, left.blocks(size, room)), (0.45, right.blocks(size, room))])
}

/// One block at the right.
#[must_use]
pub fn single(right: &TandaTangan, size: f32) -> Block {
    Block::Beside(vec![(0.55, Vec::new()), (0.45, right.blocks(size, mm(15.0)))])
}
