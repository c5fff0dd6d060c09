//! Where the window was, so that it opens there again.

use serde::{Deserialize, Serialize};

/// The strip at the top by which a window is moved, and how much of it must be within reach: in the units
/// of [`WindowPlace`].
const TITLE_BAR: i64 = 32;
const WITHIN_REACH: i64 = 120;

/// Where a window stands, in logical pixels, and how large it is inside when it is not maximized.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Whether it fills its screen.
    pub maximized: bool,
}

/// The part of a screen that windows may use, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl WindowPlace {
    /// The place on one of `screens` where a window that was here can be reached: here, if it still can.
    /// Of a screen that is gone it comes to the middle of the first one. No window is larger than its
    /// screen. None where there is no screen.
    #[must_use]
    pub fn within_reach(self, screens: &[Screen]) -> Option<Self> {
        let here = screens.iter().find(|screen| screen.reaches(self));
        let screen = here.or(screens.first())?;
        let (width, height) = (self.width.min(screen.width), self.height.min(screen.height));
        let fitting = Self {
            width,
            height,
            ..self
        };
        if here.is_some() {
            return Some(fitting);
        }
        let middle =
            |start: i32, room: u32, needed: u32| start.saturating_add_unsigned((room - needed) / 2);
        Some(Self {
            x: middle(screen.x, screen.width, width),
            y: middle(screen.y, screen.height, height),
            ..fitting
        })
    }
}

impl Screen {
    fn reaches(self, window: WindowPlace) -> bool {
        let shared = |start: i32, length: i64, own: i32, room: u32| {
            let end = (i64::from(start) + length).min(i64::from(own) + i64::from(room));
            end - i64::from(start).max(i64::from(own))
        };
        let wide = shared(window.x, window.width.into(), self.x, self.width);
        let high = shared(window.y, TITLE_BAR, self.y, self.height);
        wide >= WITHIN_REACH.min(window.width.into()) && high >= TITLE_BAR / 2
    }
}

/// Follows a window from where it was opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct WindowWatch {
    opened: Option<WindowPlace>,
    latest: Option<WindowPlace>,
    /// The latest that had another size than that.
    before: Option<WindowPlace>,
}

impl WindowWatch {
    /// Takes note of where the window is now. Where it is maximized only that is remembered: it has the
    /// size of the screen, which may be told before it is told that it is maximized.
    pub fn look(&mut self, now: WindowPlace) {
        let is_same_size =
            |place: &WindowPlace| (place.width, place.height) == (now.width, now.height);
        let place = if now.maximized {
            let latest = self
                .latest
                .filter(|latest| !is_same_size(latest) || latest.maximized);
            let own = latest.or(self.before).unwrap_or(now);
            WindowPlace {
                maximized: true,
                ..own
            }
        } else {
            if !self.latest.as_ref().is_some_and(is_same_size) {
                self.before = self.latest;
            }
            now
        };
        self.opened.get_or_insert(place);
        self.latest = Some(place);
    }

    /// Where it is, if that is another place than where it was opened.
    pub fn moved(&self) -> Option<WindowPlace> {
        self.latest.filter(|latest| self.opened != Some(*latest))
    }
}

#[cfg(test)]
mod tests {
    use super::{Screen, WindowPlace, WindowWatch};

    const LEFT: Screen = Screen {
        x: 0,
        y: 0,
        width: 1920,
        height: 1080,
    };
    const RIGHT: Screen = Screen {
        x: 1920,
        y: 0,
        width: 1280,
        height: 1024,
    };

    fn place(x: i32, y: i32, width: u32, height: u32) -> WindowPlace {
        WindowPlace {
            x,
            y,
            width,
            height,
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_to_where_it_was() {
        for there in [
            place(100, 50, 1280, 800),
            place(2000, 10, 900, 700),
            // Over the edge between both, and half out at the left.
            place(1800, 0, 800, 600),
            place(-700, 40, 900, 700),
        ] {
            assert_eq!(there.within_reach(&[LEFT, RIGHT]), Some(there));
        }
    }

    #[test]
    fn a_screen_that_is_gone_does_not_lose_the_window() {
        let on_the_right = place(2400, 100, 800, 600);
        assert_eq!(
            on_the_right.within_reach(&[LEFT]),
            Some(place(560, 240, 800, 600)),
            "it stands in the middle of the screen that is there, as large as it was"
        );
        for lost in [
            place(100, -400, 800, 600),
            place(100, 1070, 800, 600),
            place(-790, 100, 800, 600),
            place(i32::MAX, i32::MIN, 800, 600),
        ] {
            assert_eq!(
                lost.within_reach(&[LEFT]),
                Some(place(560, 240, 800, 600)),
                "{lost:?}: nobody could take hold of it there"
            );
        }
        assert_eq!(on_the_right.within_reach(&[]), None);
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen() {
        let wide = place(1930, 0, u32::MAX, 2000);
        assert_eq!(
            wide.within_reach(&[LEFT, RIGHT]),
            Some(place(1930, 0, 1280, 1024))
        );
    }

    #[test]
    fn a_maximized_window_knows_how_large_it_was() {
        let own = place(100, 50, 1000, 700);
        let full = place(0, 0, 1920, 1080);
        let maximized = |place: WindowPlace| WindowPlace {
            maximized: true,
            ..place
        };
        for told in [
            vec![own, maximized(full)],
            vec![own, full, maximized(full)],
            vec![own, full, maximized(full), maximized(full)],
        ] {
            let mut watch = WindowWatch::default();
            for place in told {
                watch.look(place);
            }
            assert_eq!(watch.moved(), Some(maximized(own)));
        }
        let mut watch = WindowWatch::default();
        watch.look(maximized(full));
        watch.look(own);
        assert_eq!(watch.moved(), Some(own), "and it is made smaller again");
    }

    #[test]
    fn a_window_that_was_left_alone_has_not_moved() {
        let mut watch = WindowWatch::default();
        assert_eq!(watch.moved(), None);
        watch.look(place(1, 2, 800, 600));
        watch.look(place(1, 2, 800, 600));
        assert_eq!(watch.moved(), None);
        watch.look(place(5, 2, 800, 600));
        assert_eq!(watch.moved(), Some(place(5, 2, 800, 600)));
    }
}
