//! The points of a picture that somebody has chosen.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};

/// Most bytes of a picture that is read.
pub const LARGEST_PICTURE: usize = 16 * 1024 * 1024;
/// Most points of it.
const MOST_POINTS: u32 = 8_000_000;
/// Most bytes that reading it may take at once.
const MOST_MEMORY: usize = 64 * 1024 * 1024;
const LIGHT: u8 = 0xff;

/// The points of a picture in grey, row by row; nought is dark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GreyPoints {
    /// How many stand in a row.
    pub width: usize,
    /// All of them.
    pub points: Vec<u8>,
}

/// Why a picture is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureUnread {
    /// It has more bytes or points than any that is needed.
    #[error("the picture is too large")]
    TooLarge,
    /// It is no PNG, or a broken one.
    #[error("the file is no picture in PNG")]
    Unreadable,
}

/// The points of a picture in PNG, in grey. Its size is looked at before anything of it is unpacked.
///
/// # Errors
/// [`PictureUnread`].
pub fn grey_points(file: &[u8]) -> Result<GreyPoints, PictureUnread> {
    if file.len() > LARGEST_PICTURE {
        return Err(PictureUnread::TooLarge);
    }
    let limits = Limits { bytes: MOST_MEMORY };
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder
        .read_header_info()
        .map_err(|_| PictureUnread::Unreadable)?;
    let (width, height) = (header.width, header.height);
    if width
        .checked_mul(height)
        .is_none_or(|points| points > MOST_POINTS)
    {
        return Err(PictureUnread::TooLarge);
    }
    let mut reader = decoder.read_info().map_err(|_| PictureUnread::Unreadable)?;
    let length = reader.output_buffer_size().ok_or(PictureUnread::TooLarge)?;
    let mut bytes = vec![0; length];
    let frame = reader
        .next_frame(&mut bytes)
        .map_err(|_| PictureUnread::Unreadable)?;
    bytes.truncate(frame.buffer_size());
    let points = match frame.color_type {
        ColorType::Grayscale => bytes,
        ColorType::GrayscaleAlpha => each(&bytes, |[grey, seen]| on_light(grey, seen)),
        ColorType::Rgb => each(&bytes, |[red, green, blue]| brightness(red, green, blue)),
        ColorType::Rgba => each(&bytes, |[red, green, blue, seen]| {
            on_light(brightness(red, green, blue), seen)
        }),
        ColorType::Indexed => return Err(PictureUnread::Unreadable),
    };
    let width = usize::try_from(width).map_err(|_| PictureUnread::TooLarge)?;
    Ok(GreyPoints { width, points })
}

fn each<const CHANNELS: usize>(bytes: &[u8], grey: impl Fn([u8; CHANNELS]) -> u8) -> Vec<u8> {
    bytes
        .as_chunks()
        .0
        .iter()
        .map(|point| grey(*point))
        .collect()
}

fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    let sum = 2 * u32::from(red) + 5 * u32::from(green) + u32::from(blue);
    u8::try_from(sum / 8).unwrap_or(LIGHT)
}

/// A point that one sees through, on light ground.
fn on_light(grey: u8, seen: u8) -> u8 {
    let seen = u32::from(seen);
    let sum = u32::from(grey) * seen + u32::from(LIGHT) * (255 - seen);
    u8::try_from(sum / 255).unwrap_or(LIGHT)
}
