//! PNG: the parts that draw the picture are kept, to the byte; texts, times and EXIF are let go, and so is what follows it.

use super::{Cacat, check_dots, exif};

/// How a PNG begins.
pub(super) const START: &[u8] = b"\x89PNG\r\n\x1A\n";

/// Parts that change how the picture looks. An animation keeps its first picture.
const KEPT: [&[u8; 4]; 14] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD",
    b"pHYs", b"hIST",
];

/// The picture alone.
pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Cacat> {
    let mut rest = bytes.get(START.len()..).ok_or(Cacat::Rusak)?;
    let mut kept = START.to_vec();
    let mut up = None;
    let mut data_at = None;
    loop {
        let (kind, content);
        (kind, content, rest) = part(rest)?;
        if kept.len() == START.len() {
            let (b"IHDR", [w0, w1, w2, w3, h0, h1, h2, h3, ..]) = (kind, content) else { return Err(Cacat::Rusak) };
            check_dots(u32::from_be_bytes([*w0, *w1, *w2, *w3]), u32::from_be_bytes([*h0, *h1, *h2, *h3]))?;
        }
        if kind == b"IDAT" {
            data_at.get_or_insert(kept.len());
        }
        if kind == b"eXIf" {
            up = up.or_else(|| exif::orientation(content));
        } else if KEPT.contains(&kind) {
            put(&mut kept, kind, content)?;
        } else if kind.first().is_some_and(u8::is_ascii_uppercase) {
            // Needed to draw it, and known to nobody.
            return Err(Cacat::Rusak);
        }
        if kind == b"IEND" {
            break;
        }
    }
    let data_at = data_at.ok_or(Cacat::Rusak)?;
    if let Some(up) = up {
        let mut entry = Vec::new();
        put(&mut entry, b"eXIf", &exif::minimal(up))?;
        kept.splice(data_at..data_at, entry);
    }
    Ok(kept)
}

/// Kind of a part, its content, and what follows it.
type Part<'b> = (&'b [u8; 4], &'b [u8], &'b [u8]);

/// The next part, its sum proved.
fn part(bytes: &[u8]) -> Result<Part<'_>, Cacat> {
    let (length, rest) = bytes.split_first_chunk().ok_or(Cacat::Rusak)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| Cacat::Rusak)?;
    let (kind, rest) = rest.split_first_chunk().ok_or(Cacat::Rusak)?;
    let (content, rest) = rest.split_at_checked(length).ok_or(Cacat::Rusak)?;
    let (sum, rest) = rest.split_first_chunk().ok_or(Cacat::Rusak)?;
    if *sum == sum_of(kind, content) { Ok((kind, content, rest)) } else { Err(Cacat::Rusak) }
}

fn put(out: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) -> Result<(), Cacat> {
    out.extend(u32::try_from(content.len()).map_err(|_| Cacat::Rusak)?.to_be_bytes());
    out.extend(kind);
    out.extend_from_slice(content);
    out.extend(sum_of(kind, content));
    Ok(())
}

fn sum_of(kind: &[u8; 4], content: &[u8]) -> [u8; 4] {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(kind);
    hasher.update(content);
    hasher.finalize().to_be_bytes()
}
