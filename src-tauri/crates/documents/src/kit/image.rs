//! The office's logo: a PNG, read once and kept small.
//!
//! A logo on paper is about two centimetres wide, so more than 320 pixels only make every
//! receipt slower. The limits on what is read keep a hostile picture from filling the memory.

use std::sync::Arc;

use crate::DocumentError;

/// Longest side of a logo as it is embedded, in pixels: 300 dots an inch at 27 mm.
const LONGEST: u32 = 320;
/// Longest side of a picture that is read at all, in pixels.
const LONGEST_READ: u32 = 6000;
/// Largest file that is read, in bytes.
const LARGEST_FILE: usize = 10 * 1024 * 1024;

/// A decoded logo: red, green, blue and opacity of each pixel. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    pixels: Arc<[u8]>,
    width: u32,
    height: u32,
}

impl Logo {
    /// Reads a PNG file of at most 10 MB and 6000 × 6000 pixels; [`DocumentError::Logo`] otherwise.
    pub fn from_png(bytes: &[u8]) -> Result<Self, DocumentError> {
        if bytes.len() > LARGEST_FILE {
            return Err(DocumentError::Logo("berkas lebih dari 10 MB"));
        }
        let unreadable = |_| DocumentError::Logo("berkas bukan PNG yang utuh");
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().map_err(unreadable)?;
        let (width, height) = (reader.info().width, reader.info().height);
        if width > LONGEST_READ || height > LONGEST_READ {
            return Err(DocumentError::Logo("gambar lebih dari 6000 piksel"));
        }
        let size = reader.output_buffer_size().ok_or(DocumentError::Logo("gambar terlalu besar"))?;
        let mut raw = vec![0; size];
        let info = reader.next_frame(&mut raw).map_err(unreadable)?;
        // To the end mark, so that a file that was cut off is refused when it is chosen, not when printed.
        reader.finish().map_err(unreadable)?;
        raw.truncate(info.buffer_size());
        let pixels: Vec<[u8; 4]> = match info.color_type {
            png::ColorType::Grayscale => raw.iter().map(|grey| [*grey, *grey, *grey, 255]).collect(),
            png::ColorType::GrayscaleAlpha => {
                raw.as_chunks().0.iter().map(|[grey, a]| [*grey, *grey, *grey, *a]).collect()
            }
            png::ColorType::Rgb => raw.as_chunks().0.iter().map(|[r, g, b]| [*r, *g, *b, 255]).collect(),
            png::ColorType::Rgba => raw.as_chunks().0.to_vec(),
            png::ColorType::Indexed => return Err(DocumentError::Logo("palet gambar rusak")),
        };
        Ok(Self::reduced(&pixels, width, height))
    }

    /// Width divided by height.
    #[must_use]
    pub fn ratio(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "at most 320 pixels")]
        let ratio = self.width as f32 / self.height.max(1) as f32;
        ratio
    }

    /// Width and height in pixels.
    #[must_use]
    pub const fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Red, green, blue, opacity of each pixel, row after row from the top.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The logo as a PNG file, for documents that hold pictures as files; [`DocumentError::Logo`] when it has no pixels.
    pub fn to_png(&self) -> Result<Vec<u8>, DocumentError> {
        let failed = |_| DocumentError::Logo("gambar tidak dapat ditulis");
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        let mut writer = encoder.write_header().map_err(failed)?;
        writer.write_image_data(&self.pixels).map_err(failed)?;
        writer.finish().map_err(failed)?;
        Ok(bytes)
    }

    /// Averages blocks of pixels until the longest side is at most [`LONGEST`]. Colours are weighted
    /// by opacity, or the hidden colour of clear pixels would leave a fringe.
    fn reduced(source: &[[u8; 4]], width: u32, height: u32) -> Self {
        let step = width.max(height).div_ceil(LONGEST).max(1);
        let (across, down) = (width.div_ceil(step), height.div_ceil(step));
        let mut pixels = Vec::with_capacity(across as usize * down as usize * 4);
        for (row, column) in (0..down).flat_map(|row| (0..across).map(move |column| (row, column))) {
            let mut sum = [0_u64; 4];
            let mut count = 0_u64;
            for y in row * step..((row + 1) * step).min(height) {
                for x in column * step..((column + 1) * step).min(width) {
                    let Some(pixel) = source.get(y as usize * width as usize + x as usize) else {
                        continue;
                    };
                    let opacity = u64::from(pixel[3]);
                    (0..3).for_each(|channel| sum[channel] += u64::from(pixel[channel]) * opacity);
                    sum[3] += opacity;
                    count += 1;
                }
            }
            let colour = |channel: usize| sum[channel].checked_div(sum[3]).unwrap_or(255);
            let channels = [colour(0), colour(1), colour(2), sum[3].checked_div(count).unwrap_or(0)];
            pixels.extend(channels.map(|value| u8::try_from(value).unwrap_or(u8::MAX)));
        }
        Self { pixels: pixels.into(), width: across, height: down }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::expect_used, reason = "a test that cannot make its picture has failed")]
    use super::*;

    fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Rgba);
        let mut writer = encoder.write_header().expect("header");
        writer.write_image_data(&[200, 30, 30, 255].repeat((width * height) as usize)).expect("pixels");
        writer.finish().expect("end");
        bytes
    }

    #[test]
    fn large_logos_are_reduced() {
        let logo = Logo::from_png(&picture(1000, 500)).expect("a sound PNG");
        assert_eq!(logo.size(), (250, 125), "never more than 320 pixels and the shape is kept");
        assert_eq!(logo.pixels()[..4], [200, 30, 30, 255], "the colour is kept");
        let again = Logo::from_png(&logo.to_png().expect("a PNG")).expect("a sound PNG");
        assert_eq!(again, logo, "written as a file it is the same picture");
    }

    #[test]
    fn a_picture_that_was_cut_off_is_refused_wherever_it_ends() {
        let whole = picture(40, 30);
        for end in 0..whole.len() {
            assert!(Logo::from_png(&whole[..end]).is_err(), "the first {end} of {} bytes are no logo", whole.len());
        }
        assert!(Logo::from_png(&whole).is_ok(), "the whole file is one");
    }

    #[test]
    fn what_is_no_png_is_refused() {
        for bytes in [&b""[..], b"<svg/>", &picture(10, 10)[..60]] {
            assert!(matches!(Logo::from_png(bytes), Err(DocumentError::Logo(_))), "refused, not a crash");
        }
    }
}
