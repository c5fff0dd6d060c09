//! Pictures of cards that somebody has chosen: the program's own, others, and hostile ones.

use anyhow::{Context as _, Result};
use exchange::sealed::{Card, CardName, IDENTITY_LENGTH, Identity, card_in_points, card_picture};
use png::{BitDepth, ColorType, Encoder};
use report::{GreyPoints, LARGEST_PICTURE, PictureUnread, grey_points};

fn card() -> Result<Card> {
    let identity = Identity::new(&[1; IDENTITY_LENGTH])?;
    Ok(Card::of(&identity, CardName::new("Åse Ørum")?))
}

fn png(width: u32, height: u32, color: ColorType, points: &[u8]) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(color);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(points)?;
    writer.finish()?;
    Ok(file)
}

#[test]
fn a_picture_that_was_saved_is_read_in_any_colour() -> Result<()> {
    let GreyPoints { width, points } = grey_points(&card_picture(&card()?)?)?;
    assert_eq!(
        card_in_points(width, &points),
        Ok(card()?),
        "as it was saved"
    );
    let blue = |&point: &u8| {
        if point == 0 {
            [20, 30, 120]
        } else {
            [230, 240, 255]
        }
    };
    let rgb: Vec<u8> = points.iter().flat_map(blue).collect();
    let seen = |&point: &u8| [0, 0, 0, if point == 0 { 255 } else { 0 }];
    let rgba: Vec<u8> = points.iter().flat_map(seen).collect();
    let alpha: Vec<u8> = points.iter().flat_map(|&point| [point, 255]).collect();
    let size = u32::try_from(width)?;
    for (color, points) in [
        (ColorType::Rgb, rgb),
        (ColorType::Rgba, rgba),
        (ColorType::GrayscaleAlpha, alpha),
    ] {
        let GreyPoints { width, points } = grey_points(&png(size, size, color, &points)?)?;
        assert_eq!(card_in_points(width, &points), Ok(card()?), "{color:?}");
    }
    Ok(())
}

#[test]
fn what_is_no_picture_is_refused() -> Result<()> {
    let picture = card_picture(&card()?)?;
    let half = picture.get(..picture.len() / 2).context("it has a half")?;
    let larger = vec![0; LARGEST_PICTURE + 1];
    for (file, error) in [
        (&b""[..], PictureUnread::Unreadable),
        (b"no picture", PictureUnread::Unreadable),
        (half, PictureUnread::Unreadable),
        (&larger, PictureUnread::TooLarge),
    ] {
        assert_eq!(grey_points(file), Err(error), "{} bytes", file.len());
    }
    Ok(())
}

#[test]
fn a_picture_that_says_it_is_huge_is_not_unpacked() -> Result<()> {
    let valid = png(1, 1, ColorType::Grayscale, &[0])?;
    for (width, height) in [(4_000_u32, 4_000_u32), (1 << 30, 1 << 30), (9_000_000, 1)] {
        let mut file = valid.clone();
        let header = [
            &b"IHDR"[..],
            &width.to_be_bytes(),
            &height.to_be_bytes(),
            &[8, 0, 0, 0, 0],
        ];
        let header = header.concat();
        file.splice(12..29, header.iter().copied());
        file.splice(29..33, crc(&header).to_be_bytes());
        let read = grey_points(&file);
        assert_eq!(read, Err(PictureUnread::TooLarge), "{width} x {height}");
    }
    Ok(())
}

/// The checksum of a part of a PNG (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xedb8_8320 * (crc & 1));
        }
    }
    !crc
}
