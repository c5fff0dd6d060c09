use qrcodegen::{QrCode, QrCodeEcc};

use super::{DARK, LIGHT, MARGIN, POINTS, PictureError, card_in_points, card_squares};
use crate::sealed::card::{Card, CardError};
use crate::sealed::card_name::{CardName, LONGEST_CARD_NAME};
use crate::sealed::testing::{identity, name};

fn card() -> Card {
    Card::of(&identity(1), name(1))
}

/// The points of the picture of a card, and how many stand in a row.
fn drawn(card: &Card) -> (usize, Vec<u8>) {
    let squares = card_squares(card).expect("they are made");
    assert_eq!(squares.dark.len(), squares.side * squares.side);
    let side = (squares.side + 2 * MARGIN) * POINTS;
    let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let dark = places.map(|(x, y)| squares.is_dark(x / POINTS, y / POINTS));
    let points = dark.map(|dark| if dark { DARK } else { LIGHT }).collect();
    (side, points)
}

#[test]
fn a_card_comes_back_from_its_points() {
    let longest = CardName::new(&"🦉".repeat(LONGEST_CARD_NAME)).expect("it is a name");
    for card in [card(), Card::of(&identity(2), longest)] {
        let (width, points) = drawn(&card);
        assert_eq!(card_in_points(width, &points), Ok(card.clone()));
        let blue: Vec<u8> = points.iter().map(|point| point / 3 + 60).collect();
        assert_eq!(card_in_points(width, &blue), Ok(card), "of little contrast");
    }
}

#[test]
fn what_is_no_picture_of_a_card_is_refused_by_name() {
    let no_code = Err(PictureError::NoCode);
    assert_eq!(card_in_points(300, &vec![LIGHT; 90_000]), no_code, "light");
    assert_eq!(card_in_points(0, &[]), no_code, "nothing");
    assert_eq!(card_in_points(10, &[DARK; 7]), no_code, "not one row");
    let link = QrCode::encode_text("https://example.org", QrCodeEcc::Low).expect("it fits");
    let side = (usize::try_from(link.size()).expect("it is small") + 8) * 8;
    let at = |place: usize| i32::try_from(place / 8).unwrap_or_default() - 4;
    let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let dark = places.map(|(x, y)| link.get_module(at(x), at(y)));
    let points: Vec<u8> = dark.map(|dark| if dark { DARK } else { LIGHT }).collect();
    assert_eq!(
        card_in_points(side, &points),
        Err(CardError::NotACard.into()),
        "a link"
    );
}

#[test]
fn a_picture_full_of_corners_is_no_burden() {
    let side = 1_400_usize;
    let corner = |x: usize, y: usize| {
        let (x, y) = (x % 9, y % 9);
        let ring = |place: usize| place.abs_diff(4);
        matches!(ring(x).max(ring(y)), 0 | 1 | 3)
    };
    let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let points: Vec<u8> = places
        .map(|(x, y)| if corner(x, y) { DARK } else { LIGHT })
        .collect();
    assert_eq!(card_in_points(side, &points), Err(PictureError::NoCode));
}

#[test]
fn a_picture_of_the_screen_is_read_larger_or_smaller_and_with_something_around_it() {
    let (width, points) = drawn(&card());
    for (times, of) in [(1, 8), (3, 8), (7, 10), (1, 1), (13, 10), (2, 1)] {
        let (left, top, side) = (140, 60, width * times / of);
        let (wide, high) = (left + side + 33, top + side + 50);
        let point = |x: usize, y: usize| {
            let inside = |place: usize, begin: usize| {
                let place = place.checked_sub(begin)? * of / times;
                (place < width).then_some(place)
            };
            match (inside(x, left), inside(y, top)) {
                (Some(x), Some(y)) => points[y * width + x],
                // Lines, as a window has them.
                _ => {
                    if (x + y) % 40 < 20 {
                        0x30
                    } else {
                        0xe0
                    }
                }
            }
        };
        let rows = (0..high).flat_map(|y| (0..wide).map(move |x| (x, y)));
        let around: Vec<u8> = rows.map(|(x, y)| point(x, y)).collect();
        assert_eq!(card_in_points(wide, &around), Ok(card()), "{times} / {of}");
    }
}

#[test]
fn a_picture_with_changes_gives_the_card_or_none() {
    let (width, points) = drawn(&card());
    let mut number = 1_u64;
    let mut below = |most: usize| {
        // A multiplication that goes through all odd numbers: the same changes in every run.
        number = number
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(number >> 33).expect("31 bits") % most
    };
    for _ in 0..100 {
        let mut changed = points.clone();
        for _ in 0..below(60) {
            let (x, y, side) = (below(width), below(width), below(40));
            let light = if below(2) == 0 { DARK } else { LIGHT };
            for y in y..(y + side).min(width) {
                changed[y * width + x..y * width + (x + side).min(width)].fill(light);
            }
        }
        if let Ok(read) = card_in_points(width, &changed) {
            assert_eq!(read, card(), "no other card comes out");
        }
    }
}
