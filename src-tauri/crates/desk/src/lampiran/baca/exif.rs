//! The one entry of EXIF that is seen: which way a picture is up. Place, time, camera and thumbnail are let go.

/// Orientation in the first directory of a TIFF structure.
const ORIENTATION: u16 = 0x0112;
/// An unsigned number of two bytes.
const SHORT: u16 = 3;
/// Upright; needs no entry.
const UPRIGHT: u16 = 1;

/// Which way the picture is up (2 to 8), from the TIFF structure of its EXIF; `None` when it stands as it is stored.
pub(super) fn orientation(tiff: &[u8]) -> Option<u16> {
    let read = match tiff.get(..2)? {
        b"II" => u16::from_le_bytes,
        b"MM" => u16::from_be_bytes,
        _ => return None,
    };
    let short = |at: usize| Some(read(tiff.get(at..at.checked_add(2)?)?.try_into().ok()?));
    let long = |at: usize| {
        let four: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if tiff.starts_with(b"II") { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    let entry = (0..entries)
        .map_while(|n| directory.checked_add(2 + 12 * n))
        .find(|at| short(*at) == Some(ORIENTATION) && short(at + 2) == Some(SHORT))?;
    short(entry + 8).filter(|value| (UPRIGHT + 1..=8).contains(value))
}

/// A TIFF structure that says this and nothing else.
pub(super) fn minimal(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0".to_vec();
    tiff.extend(ORIENTATION.to_le_bytes());
    tiff.extend(SHORT.to_le_bytes());
    tiff.extend(1_u32.to_le_bytes());
    tiff.extend(u32::from(orientation).to_le_bytes());
    tiff.extend(0_u32.to_le_bytes());
    tiff
}
