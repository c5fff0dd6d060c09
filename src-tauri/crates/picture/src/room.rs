//! The room that a picture is laid out for.

/// Widest picture, in units: a page's column.
const WIDEST: u32 = 720;
/// Narrowest: in less the words of a title would be broken.
const NARROWEST: u32 = 520;
/// Widths between are steps of this, so that a window that is resized does not ask at every pixel.
const STEP: u32 = 40;

/// How wide a picture is, in units: a unit grows with the text, so larger text leaves less room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room(u32);

impl Room {
    /// All that a picture uses.
    pub const FULL: Self = Self(WIDEST);

    /// The width of a picture where there are so many units.
    pub fn within(units: u32) -> Self {
        let steps = units.clamp(NARROWEST, WIDEST) / STEP;
        Self(steps * STEP)
    }

    /// The width in units.
    pub(crate) fn width(self) -> f64 {
        self.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::Room;

    #[test]
    fn a_picture_is_as_wide_as_there_is_room_within_its_bounds() {
        for (units, width) in [(0, 520), (559, 520), (560, 560), (720, 720), (5000, 720)] {
            assert_eq!(Room::within(units), Room(width), "in {units}");
        }
        assert_eq!(Room::within(u32::MAX), Room::FULL);
    }
}
