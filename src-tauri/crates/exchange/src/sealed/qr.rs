//! A card as a QR picture, and back.

use png::{BitDepth, ColorType, Encoder};
use qrcodegen::{QrCode, QrCodeEcc};
use rqrr::Grid;

use crate::ExportFailed;
use crate::sealed::card::{Card, CardError};
use crate::sealed::qr_found::Points;

/// How many squares stay light around the code, as the standard asks.
const MARGIN: usize = 4;
/// How many points of the picture a square has on each side.
const POINTS: usize = 8;
const LIGHT: u8 = 0xff;
const DARK: u8 = 0;

/// The squares of a code, without what stays light around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrSquares {
    /// How many stand on each side.
    pub side: usize,
    /// Whether each is dark, row by row.
    pub dark: Vec<bool>,
}

/// Why a picture gives no card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// No code is found in it.
    #[error("no QR code is found in the picture")]
    NoCode,
    /// The code in it is no card.
    #[error(transparent)]
    Card(#[from] CardError),
}

impl PictureError {
    /// The code by which it is told.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoCode => "pictureWithoutCode",
            Self::Card(error) => error.code(),
        }
    }
}

/// The card as the squares of a QR code, to be drawn.
///
/// # Errors
/// [`ExportFailed`]; no card is known that is too long.
pub fn card_squares(card: &Card) -> Result<QrSquares, ExportFailed> {
    let code = QrCode::encode_text(&card.text(), QrCodeEcc::Medium);
    let code = code.map_err(|error| ExportFailed(error.into()))?;
    let rows = 0..code.size();
    let dark = rows.clone().flat_map(|y| rows.clone().map(move |x| (x, y)));
    Ok(QrSquares {
        side: rows.len(),
        dark: dark.map(|(x, y)| code.get_module(x, y)).collect(),
    })
}

/// The card as a picture in PNG.
///
/// # Errors
/// [`ExportFailed`].
pub fn card_picture(card: &Card) -> Result<Vec<u8>, ExportFailed> {
    let squares = card_squares(card)?;
    let side = (squares.side + 2 * MARGIN) * POINTS;
    let mut points = vec![LIGHT; side * side];
    let places = points.chunks_exact_mut(side).enumerate();
    for (y, row) in places {
        for (x, point) in row.iter_mut().enumerate() {
            if squares.is_dark(x / POINTS, y / POINTS) {
                *point = DARK;
            }
        }
    }
    let length = u32::try_from(side).map_err(|error| ExportFailed(error.into()))?;
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, length, length);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&points)?;
        writer.finish()
    });
    written.map_err(|error| ExportFailed(error.into()))?;
    Ok(file)
}

/// The card in a picture that was saved, in grey, row by row: the program's own, also larger or smaller, or
/// with something around it. It stands upright.
///
/// # Errors
/// [`PictureError`].
pub fn card_in_points(width: usize, grey: &[u8]) -> Result<Card, PictureError> {
    let darkest = grey.iter().copied().min().unwrap_or(DARK);
    let lightest = grey.iter().copied().max().unwrap_or(LIGHT);
    let middle = darkest.midpoint(lightest);
    let points = Points {
        width,
        dark: grey.iter().map(|&point| point < middle).collect(),
    };
    let mut said = PictureError::NoCode;
    for code in points.codes().unwrap_or_default() {
        if let Ok((_, text)) = Grid::new(code).decode() {
            match Card::read(&text) {
                Ok(card) => return Ok(card),
                Err(error) => said = error.into(),
            }
        }
    }
    Err(said)
}

impl QrSquares {
    /// The dark squares as the path of a vector picture in which each has the length 1; what stays light around them
    /// is for whoever draws it.
    pub fn path(&self) -> String {
        use std::fmt::Write as _;
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.side.max(1)).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run.first() == Some(&true) {
                    // Writing to a String cannot fail.
                    let _ = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
                }
                x += run.len();
            }
        }
        path
    }

    /// Whether the square at this place of the picture is dark.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |place: usize| place.checked_sub(MARGIN).filter(|&place| place < self.side);
        let (Some(x), Some(y)) = (inside(x), inside(y)) else {
            return false;
        };
        self.dark
            .get(y * self.side + x)
            .copied()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
