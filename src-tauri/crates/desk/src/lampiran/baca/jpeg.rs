//! JPEG: what draws the picture is kept, to the byte; what tells of place, time, camera and owner is let go, and so is
//! whatever follows the picture (second pictures of telephones carry a place of their own).

use super::{Cacat, check_dots, exif};

/// How a JPEG begins.
pub(super) const START: &[u8] = b"\xFF\xD8\xFF";
const EXIF: &[u8] = b"Exif\0\0";
const JFIF: &[u8] = b"JFIF\0";
const ICC: &[u8] = b"ICC_PROFILE\0";
const ADOBE: &[u8] = b"Adobe";
/// Length of a JFIF header without its thumbnail.
const JFIF_LENGTH: usize = 14;

/// The picture alone.
pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Cacat> {
    let mut reader = Reader { bytes, at: 2 };
    let mut header = Vec::new();
    let mut picture = Vec::with_capacity(bytes.len());
    let mut up = None;
    let (mut framed, mut drawn) = (false, false);
    loop {
        match reader.marker()? {
            0xD9 if drawn => break,
            // Stand alone between two segments and say nothing there.
            0x01 | 0xD0..=0xD7 => {}
            0x00 | 0xD8 | 0xD9 => return Err(Cacat::Rusak),
            marker => {
                let content = reader.segment()?;
                match marker {
                    0xE0 if content.starts_with(JFIF) && header.is_empty() => {
                        let mut jfif = content.get(..JFIF_LENGTH - 2).ok_or(Cacat::Rusak)?.to_vec();
                        // No thumbnail: zero dots each way.
                        jfif.extend([0, 0]);
                        put(&mut header, marker, &jfif)?;
                    }
                    0xE1 if content.starts_with(EXIF) => {
                        up = up.or(content.get(EXIF.len()..).and_then(exif::orientation));
                    }
                    0xE2 if content.starts_with(ICC) => put(&mut picture, marker, content)?,
                    0xEE if content.starts_with(ADOBE) => put(&mut picture, marker, content)?,
                    // Other application segments and comments.
                    0xE0..=0xFE => {}
                    0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                        let side = |at: usize| {
                            content.get(at..at + 2).and_then(|two| two.try_into().ok()).map(u16::from_be_bytes)
                        };
                        let (Some(height), Some(width)) = (side(1), side(3)) else { return Err(Cacat::Rusak) };
                        check_dots(width.into(), height.into())?;
                        framed = true;
                        put(&mut picture, marker, content)?;
                    }
                    0xDA if framed => {
                        put(&mut picture, marker, content)?;
                        picture.extend_from_slice(reader.scan()?);
                        drawn = true;
                    }
                    // Tables of the drawing: Huffman, quantisation, restart interval, arithmetic coding.
                    0xC4 | 0xCC | 0xDB | 0xDD => put(&mut picture, marker, content)?,
                    _ => return Err(Cacat::Rusak),
                }
            }
        }
    }
    let mut kept = vec![0xFF, 0xD8];
    kept.append(&mut header);
    if let Some(up) = up {
        put(&mut kept, 0xE1, &[EXIF, &exif::minimal(up)].concat())?;
    }
    kept.append(&mut picture);
    kept.extend([0xFF, 0xD9]);
    Ok(kept)
}

fn put(out: &mut Vec<u8>, marker: u8, content: &[u8]) -> Result<(), Cacat> {
    let length = u16::try_from(content.len() + 2).map_err(|_| Cacat::Rusak)?;
    out.extend([0xFF, marker]);
    out.extend(length.to_be_bytes());
    out.extend_from_slice(content);
    Ok(())
}

/// Walks from segment to segment; a file that ends on the way is cut off.
struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn byte(&mut self) -> Result<u8, Cacat> {
        let byte = self.bytes.get(self.at).ok_or(Cacat::Rusak)?;
        self.at += 1;
        Ok(*byte)
    }

    /// The next marker; what lies before it belongs to no segment.
    fn marker(&mut self) -> Result<u8, Cacat> {
        while self.byte()? != 0xFF {}
        loop {
            match self.byte()? {
                0xFF => {}
                marker => return Ok(marker),
            }
        }
    }

    /// The content of the segment whose marker was just read.
    fn segment(&mut self) -> Result<&'b [u8], Cacat> {
        let length = usize::from(u16::from_be_bytes([self.byte()?, self.byte()?]));
        let end = self.at + length.checked_sub(2).ok_or(Cacat::Rusak)?;
        let content = self.bytes.get(self.at..end).ok_or(Cacat::Rusak)?;
        self.at = end;
        Ok(content)
    }

    /// The coded dots of a scan, to the marker that ends it. Restart marks and escaped bytes are part of it.
    fn scan(&mut self) -> Result<&'b [u8], Cacat> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest
            .windows(2)
            .position(|two| matches!(two, [0xFF, mark] if !matches!(mark, 0x00 | 0xD0..=0xD7 | 0xFF)))
            .ok_or(Cacat::Rusak)?;
        self.at += length;
        rest.get(..length).ok_or(Cacat::Rusak)
    }
}
