//! Pictures are kept without the place and the machine they were taken with, and still stand the right way up.

use desk::lampiran::baca::read;
use domain::lampiran::TipeBerkas;

use crate::office::Outcome;

const FOTO: &[u8] = include_bytes!("berkas/foto.jpg");
const BERTAHAP: &[u8] = include_bytes!("berkas/bertahap.jpg");
const LAYAR: &[u8] = include_bytes!("berkas/layar.png");

/// EXIF of a telephone: orientation, maker, place.
fn exif(orientation: u8, big: bool) -> Vec<u8> {
    let short = |value: u16| if big { value.to_be_bytes() } else { value.to_le_bytes() };
    let long = |value: u32| if big { value.to_be_bytes() } else { value.to_le_bytes() };
    let mut tiff = if big { b"MM\0*".to_vec() } else { b"II*\0".to_vec() };
    tiff.extend(long(8));
    tiff.extend(short(3));
    for (tag, kind, value) in [(0x010F, 2, *b"HP1\0"), (0x0112, 3, [0; 4]), (0x8825, 4, long(50))] {
        tiff.extend(short(tag));
        tiff.extend(short(kind));
        tiff.extend(long(1));
        if tag == 0x0112 {
            tiff.extend(short(orientation.into()));
            tiff.extend([0, 0]);
        } else {
            tiff.extend(value);
        }
    }
    tiff.extend(long(0));
    tiff.extend(b"GPS 2.128S 106.113E Samsung SM-A155F");
    tiff
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    [&[0xFF, marker], length.to_be_bytes().as_slice(), content].concat()
}

/// A JPEG with these segments after its first one, and `after` behind its end.
fn with(jpeg: &[u8], segments: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
    let (head, rest) = jpeg.split_at(20);
    [head, &segments.concat(), rest, after].concat()
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(kind);
    hasher.update(content);
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    [&length.to_be_bytes(), kind.as_slice(), content, &hasher.finalize().to_be_bytes()].concat()
}

/// A PNG with these parts after its header, and `after` behind its end.
fn with_parts(png: &[u8], parts: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
    let (head, rest) = png.split_at(33);
    [head, &parts.concat(), rest, after].concat()
}

fn kept(bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    read("foto", bytes).map(|read| read.bytes).map_err(|fault| fault.message)
}

fn has(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

#[test]
fn a_clean_picture_is_kept_to_the_byte() -> Outcome {
    for (bytes, tipe) in [(FOTO, TipeBerkas::Jpeg), (BERTAHAP, TipeBerkas::Jpeg), (LAYAR, TipeBerkas::Png)] {
        let read = read("gambar", bytes.to_vec()).map_err(|fault| fault.message)?;
        assert_eq!((read.tipe, read.bytes == bytes), (tipe, true), "nothing is drawn anew, so nothing is lost");
    }
    Ok(())
}

#[test]
fn a_photo_loses_place_and_machine_and_nothing_that_is_seen() -> Outcome {
    let icc = segment(0xE2, b"ICC_PROFILE\0\x01\x01warna");
    let telling = [
        segment(0xE1, &[b"Exif\0\0".as_slice(), &exif(1, false)].concat()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta GPSLatitude/>"),
        segment(0xE2, b"MPF\0Samsung"),
        icc.clone(),
        segment(0xED, b"Photoshop 3.0\0Samsung"),
        segment(0xFE, b"difoto oleh Samsung"),
    ];
    let second = [FOTO, b"GPS kedua Samsung"].concat();
    for jpeg in [FOTO, BERTAHAP] {
        let told = kept(with(jpeg, &telling, &second))?;
        assert!(!has(&told, b"GPS") && !has(&told, b"Samsung") && !has(&told, b"Exif"), "who sent it stays unknown");
        assert!(told == with(jpeg, std::slice::from_ref(&icc), b""), "the colours and every dot stay");
    }
    Ok(())
}

#[test]
fn a_photo_taken_sideways_still_stands_up() -> Outcome {
    for (orientation, big) in [(6, false), (8, true), (3, true)] {
        let sent = segment(0xE1, &[b"Exif\0\0".as_slice(), &exif(orientation, big)].concat());
        let told = kept(with(FOTO, &[sent], b""))?;
        let tiff =
            [b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(), &[orientation, 0, 0, 0, 0, 0, 0, 0]].concat();
        let only = segment(0xE1, &[b"Exif\0\0".as_slice(), &tiff].concat());
        assert!(told == with(FOTO, &[only], b""), "only which way is up is left of the EXIF ({orientation})");
        assert_eq!(kept(told.clone())?, told, "and attaching what was saved changes nothing more");
        let told = kept(with_parts(LAYAR, &[chunk(b"eXIf", &exif(orientation, big))], b""))?;
        assert!(told == with_parts(LAYAR, &[chunk(b"eXIf", &tiff)], b""), "the same for PNG");
    }
    Ok(())
}

#[test]
fn a_screenshot_loses_its_texts() -> Outcome {
    let colours = [chunk(b"sRGB", &[0]), chunk(b"pHYs", &[0, 0, 11, 18, 0, 0, 11, 18, 1])];
    let telling = [
        chunk(b"tEXt", b"Author\0Siti"),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0GPS"),
        chunk(b"tIME", &[7, 234, 11, 22, 9, 0, 0]),
        chunk(b"eXIf", &exif(1, true)),
        chunk(b"iDOT", &[0; 28]),
    ];
    let told = kept(with_parts(LAYAR, &[colours.as_slice(), &telling].concat(), b"buntut GPS"))?;
    assert!(told == with_parts(LAYAR, &colours, b""), "what is seen stays, what is told goes");
    Ok(())
}

#[test]
fn a_broken_exif_is_dropped_with_the_rest() -> Outcome {
    let sound = exif(6, false);
    for end in 0..sound.len() {
        for mut tiff in [sound[..end].to_vec(), sound.clone()] {
            if let Some(byte) = tiff.get_mut(end) {
                *byte = 0xFF;
            }
            let told = kept(with(FOTO, &[segment(0xE1, &[b"Exif\0\0".as_slice(), &tiff].concat())], b""))?;
            assert!(!has(&told, b"Samsung"), "whatever stands in it, at {end}");
        }
    }
    Ok(())
}

#[test]
fn a_picture_no_screen_can_show_is_refused() -> Outcome {
    let mut wide = LAYAR[8..33].to_vec();
    wide[8..16].copy_from_slice(&[30_000_u32.to_be_bytes(), 30_000_u32.to_be_bytes()].concat());
    let png = [&LAYAR[..8], &chunk(b"IHDR", &wide[8..21]), &LAYAR[33..]].concat();
    let mut jpeg = FOTO.to_vec();
    let frame = jpeg.windows(2).position(|two| two == [0xFF, 0xC0]).ok_or("a frame")?;
    jpeg[frame + 5..frame + 9].copy_from_slice(&[30_000_u16.to_be_bytes(), 30_000_u16.to_be_bytes()].concat());
    for bytes in [png, jpeg] {
        let said = kept(bytes).err().unwrap_or_default();
        assert!(said.contains("30000 × 30000") && said.contains("50 juta"), "says how large it may be: {said}");
    }
    Ok(())
}

#[test]
fn a_picture_cut_anywhere_is_refused_and_never_stops_the_program() {
    for sound in [FOTO, BERTAHAP, LAYAR] {
        for end in 0..sound.len() {
            let said = kept(sound[..end].to_vec()).err().unwrap_or_default();
            assert!(!said.is_empty(), "cut to {end} of {} bytes", sound.len());
        }
        for place in 0..sound.len() {
            let mut changed = sound.to_vec();
            changed[place] ^= 0xFF;
            drop(kept(changed));
        }
    }
}
