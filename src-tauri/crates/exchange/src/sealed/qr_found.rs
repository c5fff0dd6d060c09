//! Where a QR code stands in a picture that was saved, upright and undistorted. Finding one in any picture
//! costs the cube of the corners in it, and a picture can be full of corners: here all of it is bounded.

use rqrr::BitGrid;

/// Most corners that are looked at. A picture with a code has three, and some by chance.
const MOST_CORNERS: usize = 200;
/// Most codes of one picture that are read.
const MOST_CODES: usize = 10;
/// How many squares a code has on each side at least and at most.
const SIDES: std::ops::RangeInclusive<usize> = 21..=177;
/// How many squares a corner has on each side.
const CORNER: usize = 7;

/// A picture of dark and light points.
pub(crate) struct Points {
    pub(crate) width: usize,
    pub(crate) dark: Vec<bool>,
}

/// A code in it: the squares at the places where they should stand.
pub(crate) struct Found<'points> {
    points: &'points Points,
    side: usize,
    /// The middle of the first square, and how far it is to the next, in 1/1024 of a point.
    first: (usize, usize),
    step: usize,
}

/// The middle of a corner, and its width, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Corner {
    x: usize,
    y: usize,
    width: usize,
}

const PART: usize = 1_024;

impl Points {
    fn is_dark(&self, x: usize, y: usize) -> bool {
        let place = y.checked_mul(self.width).and_then(|row| row.checked_add(x));
        let place = place.filter(|_| x < self.width);
        place
            .and_then(|place| self.dark.get(place).copied())
            .unwrap_or_default()
    }

    /// The codes that may stand in it. None where there are more corners than in any picture of a card.
    pub(crate) fn codes(&self) -> Option<Vec<Found<'_>>> {
        let corners = self.corners()?;
        let mut found = Vec::new();
        for one in &corners {
            let near = |a: usize, b: usize| a.abs_diff(b) * CORNER <= one.width * 2;
            let alike = |other: &&Corner| near(other.width, one.width);
            let right = corners
                .iter()
                .filter(alike)
                .filter(|other| near(other.y, one.y) && other.x > one.x);
            for right in right {
                let far = right.x - one.x;
                let is_below = |below: &&Corner| {
                    near(below.x, one.x) && below.y > one.y && near(below.y - one.y, far)
                };
                if corners.iter().filter(alike).any(|below| is_below(&below))
                    && found.len() < MOST_CODES
                {
                    found.extend(self.code(*one, far));
                }
            }
        }
        Some(found)
    }

    /// The code whose first corner is this one, and whose second is so far from it.
    fn code(&self, one: Corner, far: usize) -> Option<Found<'_>> {
        // Between the middles of two corners are as many squares as a side has, without a corner.
        let between = (far * CORNER + one.width / 2).checked_div(one.width)?;
        // The sides of codes are four apart: the nearest one.
        let side = (between + CORNER + 1) / 4 * 4 + 1;
        if !SIDES.contains(&side) {
            return None;
        }
        let step = far * PART / (side - CORNER);
        let back = step * (CORNER / 2);
        let middle = |place: usize| (place * PART + PART / 2).checked_sub(back);
        Some(Found {
            points: self,
            side,
            first: (middle(one.x)?, middle(one.y)?),
            step,
        })
    }

    /// The corners: where a row goes dark, light, dark, light, dark by 1, 1, 3, 1 and 1, and the column through
    /// the middle does too.
    fn corners(&self) -> Option<Vec<Corner>> {
        let mut corners: Vec<Corner> = Vec::new();
        let height = self.dark.len().checked_div(self.width)?;
        for y in 0..height {
            let row = (0..self.width).map(|x| self.is_dark(x, y));
            for (begins, width) in rings(row) {
                let x = begins + width / 2;
                let known = |corner: &Corner| {
                    corner.x.abs_diff(x) * 2 < corner.width
                        && corner.y.abs_diff(y) * 2 < corner.width
                };
                if corners.iter().any(known) {
                    continue;
                }
                let column = y.saturating_sub(width)..(y + width).min(height);
                let top = column.start;
                let down = rings(column.map(|y| self.is_dark(x, y)));
                let Some((begins, high)) = down.into_iter().find(|(begins, high)| {
                    (begins + top..begins + top + high).contains(&y)
                        && high.abs_diff(width) * 4 <= width
                }) else {
                    continue;
                };
                if corners.len() == MOST_CORNERS {
                    return None;
                }
                let y = top + begins + high / 2;
                corners.push(Corner { x, y, width });
            }
        }
        Some(corners)
    }
}

/// Where a line of points crosses a corner in the middle: where that begins, and how many points it has.
fn rings(line: impl Iterator<Item = bool>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // The lengths of the last five runs.
    let mut runs = [0_usize; 5];
    let mut last = false;
    let ends = line.chain([false, true]).enumerate();
    for (place, dark) in ends {
        if dark != last {
            if last && is_corner(runs) {
                let width = runs.iter().sum();
                found.push((place.saturating_sub(width), width));
            }
            runs.rotate_left(1);
            runs[4] = 0;
            last = dark;
        }
        runs[4] += 1;
    }
    found
}

/// Whether runs are as 1, 1, 3, 1 and 1, to within half a square.
fn is_corner(runs: [usize; 5]) -> bool {
    let width: usize = runs.iter().sum();
    let is_like = |(run, squares): (&usize, usize)| {
        *run > 0 && (run * CORNER).abs_diff(squares * width) * 2 <= width
    };
    width >= CORNER && runs.iter().zip([1, 1, 3, 1, 1]).all(is_like)
}

impl BitGrid for Found<'_> {
    fn size(&self) -> usize {
        self.side
    }

    fn bit(&self, y: usize, x: usize) -> bool {
        let at = |first: usize, place: usize| (first + place * self.step) / PART;
        self.points
            .is_dark(at(self.first.0, x), at(self.first.1, y))
    }
}
