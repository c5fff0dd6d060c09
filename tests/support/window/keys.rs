//! Keys of the keyboard.

/// A key, as the `WebDriver` standard names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A key with a sign on it.
    Sign(char),
    /// Enter.
    Enter,
    /// Tab.
    Tab,
    /// Shift.
    Shift,
    /// Alt.
    Alt,
    /// Ctrl.
    Control,
    /// Escape.
    Escape,
    /// Backspace.
    Backspace,
    /// The space bar.
    Space,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Page down.
    PageDown,
    /// F11.
    F11,
}

impl Key {
    /// Its code point (`WebDriver`, "Keyboard actions").
    pub(super) fn code(self) -> char {
        match self {
            Self::Sign(sign) => sign,
            Self::Enter => '\u{E007}',
            Self::Tab => '\u{E004}',
            Self::Shift => '\u{E008}',
            Self::Alt => '\u{E00A}',
            Self::Control => '\u{E009}',
            Self::Escape => '\u{E00C}',
            Self::Backspace => '\u{E003}',
            Self::Space => ' ',
            Self::Up => '\u{E013}',
            Self::Down => '\u{E015}',
            Self::Left => '\u{E012}',
            Self::Right => '\u{E014}',
            Self::PageDown => '\u{E00F}',
            Self::F11 => '\u{E03B}',
        }
    }

    /// Its symbol on an X screen (X.org, `keysymdef.h`).
    pub(super) fn symbol(self) -> u32 {
        match self {
            Self::Sign(sign) => sign.into(),
            Self::Enter => 0xff0d,
            Self::Tab => 0xff09,
            Self::Shift => 0xffe1,
            Self::Alt => 0xffe9,
            Self::Control => 0xffe3,
            Self::Escape => 0xff1b,
            Self::Backspace => 0xff08,
            Self::Space => 0x20,
            Self::Up => 0xff52,
            Self::Down => 0xff54,
            Self::Left => 0xff51,
            Self::Right => 0xff53,
            Self::PageDown => 0xff56,
            Self::F11 => 0xffc8,
        }
    }
}
