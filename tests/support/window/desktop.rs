//! What a desktop does with windows: it knows their titles, gives them their size and the keys,
//! and asks them to close. The screen of most tests has no window manager, so this stands in for one.

use anyhow::{Context as _, Result};
use x11rb::connection::Connection as _;
use x11rb::cookie::Cookie;
use x11rb::errors::ReplyError;
use x11rb::protocol::ErrorKind;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, InputFocus,
    KEY_PRESS_EVENT, KEY_RELEASE_EVENT, KeyButMask, KeyPressEvent, MapState, Window as Id,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::x11_utils::TryParse;
use x11rb::{CURRENT_TIME, NONE};

use super::keys::Key;
use super::process::Process;
use super::wait::until;

/// The one window that a process shows on the screen.
pub struct Desktop {
    screen: RustConnection,
    root: Id,
    window: Id,
}

impl Desktop {
    /// The window that a process shows now; none where it shows none.
    ///
    /// # Errors
    /// Where there is no X screen.
    pub fn of(process: Process) -> Result<Option<Self>> {
        let (screen, number) =
            RustConnection::connect(None).context("there is no X screen (DISPLAY)")?;
        let root = screen
            .setup()
            .roots
            .get(number)
            .context("the X server has no such screen")?
            .root;
        let owner = atom(&screen, "_NET_WM_PID")?;
        let at_root = screen.query_tree(root)?.reply()?.children;
        let mut windows = at_root.clone();
        // A window manager puts each into a frame.
        for window in at_root {
            let within = of_window(screen.query_tree(window)?)?;
            windows.extend(within.into_iter().flat_map(|within| within.children));
        }
        for window in windows {
            if shows(&screen, window, owner, process)? {
                return Ok(Some(Self {
                    screen,
                    root,
                    window,
                }));
            }
        }
        Ok(None)
    }

    /// What stands in the window's title bar.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn title(&self) -> Result<String> {
        let name = atom(&self.screen, "_NET_WM_NAME")?;
        let utf8 = atom(&self.screen, "UTF8_STRING")?;
        let title = self
            .screen
            .get_property(false, self.window, name, utf8, 0, 1024)?;
        Ok(String::from_utf8(title.reply()?.value)?)
    }

    /// Whether its title is that of a screen with this heading.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn shows(&self, heading: &str) -> Result<bool> {
        Ok(self.title()? == format!("{heading} – Fagspejl"))
    }

    /// Waits until its title is that of a screen with this heading.
    ///
    /// # Errors
    /// Where it does not become so, or the X server does not answer.
    pub async fn until_shows(&self, heading: &str) -> Result<()> {
        until(
            &format!("the title bar names “{heading}”"),
            async || Ok(self.shows(heading)?.then_some(())),
        )
        .await
    }

    /// Whether what is typed goes to the window.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn has_keys(&self) -> Result<bool> {
        let mut at = self.screen.get_input_focus()?.reply()?.focus;
        // GTK lets a window inside its own take the keys.
        while at > 1 && at != self.root {
            if at == self.window {
                return Ok(true);
            }
            at = self.screen.query_tree(at)?.reply()?.parent;
        }
        Ok(false)
    }

    /// Brings the window to the front: what is typed goes to it.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn give_keys(&self) -> Result<()> {
        let focus = self
            .screen
            .set_input_focus(InputFocus::PARENT, self.window, CURRENT_TIME)?;
        Ok(focus.check()?)
    }

    /// Gives what is typed to nobody, as when another window comes forward.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn take_keys(&self) -> Result<()> {
        let focus = self
            .screen
            .set_input_focus(InputFocus::POINTER_ROOT, NONE, CURRENT_TIME)?;
        Ok(focus.check()?)
    }

    /// Types what stands on the keys of the screen's keyboard without Shift.
    ///
    /// # Errors
    /// Where the keyboard has no such key, or the X server does not answer.
    pub fn type_text(&self, text: &str) -> Result<()> {
        text.chars()
            .try_for_each(|sign| self.press(&[Key::Sign(sign)]))
    }

    /// Presses keys together, as with the keyboard of the screen.
    ///
    /// # Errors
    /// Where the keyboard has no such key, or the X server does not answer.
    pub fn press(&self, keys: &[Key]) -> Result<()> {
        let codes: Result<Vec<u8>> = keys
            .iter()
            .map(|key| key_code(&self.screen, *key))
            .collect();
        let codes = codes?;
        let down = codes.iter().map(|code| (KEY_PRESS_EVENT, *code));
        let up = codes.iter().rev().map(|code| (KEY_RELEASE_EVENT, *code));
        for (kind, code) in down.chain(up) {
            self.screen
                .xtest_fake_input(kind, code, CURRENT_TIME, NONE, 0, 0, 0)?
                .check()?;
        }
        Ok(())
    }

    /// Gives the window another size, in pixels.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let size = ConfigureWindowAux::new().width(width).height(height);
        Ok(self.screen.configure_window(self.window, &size)?.check()?)
    }

    /// Puts the window's upper left corner there, in pixels.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn move_to(&self, x: i32, y: i32) -> Result<()> {
        let place = ConfigureWindowAux::new().x(x).y(y);
        Ok(self.screen.configure_window(self.window, &place)?.check()?)
    }

    /// Where the window stands and how large it is, in pixels: left, top, width, height.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn place(&self) -> Result<(i32, i32, u32, u32)> {
        let at = self.screen.get_geometry(self.window)?.reply()?;
        Ok((at.x.into(), at.y.into(), at.width.into(), at.height.into()))
    }

    /// How large the screen is, in pixels: width, height.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn screen(&self) -> Result<(u32, u32)> {
        let all = self.screen.get_geometry(self.root)?.reply()?;
        Ok((all.width.into(), all.height.into()))
    }

    /// Does what the close button of a title bar does.
    ///
    /// # Errors
    /// Where the X server does not answer.
    pub fn ask_to_close(&self) -> Result<()> {
        let protocols = atom(&self.screen, "WM_PROTOCOLS")?;
        let delete = atom(&self.screen, "WM_DELETE_WINDOW")?;
        let data = [delete, CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, self.window, protocols, data);
        let sent = self
            .screen
            .send_event(false, self.window, EventMask::NO_EVENT, message)?;
        Ok(sent.check()?)
    }
}

/// Presses a key in one window, also where another has the keys; a window that is gone hears nothing.
///
/// # Errors
/// Where there is no X screen, or the keyboard has no such key.
pub fn press_in(window: Id, key: Key) -> Result<()> {
    let (screen, number) =
        RustConnection::connect(None).context("there is no X screen (DISPLAY)")?;
    let roots = &screen.setup().roots;
    let root = roots
        .get(number)
        .context("the X server has no screen")?
        .root;
    let mut event = KeyPressEvent {
        response_type: KEY_PRESS_EVENT,
        detail: key_code(&screen, key)?,
        sequence: 0,
        time: CURRENT_TIME,
        root,
        event: window,
        child: NONE,
        root_x: 0,
        root_y: 0,
        event_x: 0,
        event_y: 0,
        state: KeyButMask::default(),
        same_screen: true,
    };
    for kind in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
        event.response_type = kind;
        let sent = screen.send_event(true, window, EventMask::NO_EVENT, event)?;
        match sent.check() {
            Err(ReplyError::X11Error(error)) if error.error_kind == ErrorKind::Window => break,
            other => other?,
        }
    }
    Ok(())
}

/// The number that the screen's keyboard has for a key.
fn key_code(screen: &RustConnection, key: Key) -> Result<u8> {
    let (least, most) = (screen.setup().min_keycode, screen.setup().max_keycode);
    let count = most - least + 1;
    let all = screen.get_keyboard_mapping(least, count)?.reply()?;
    let mut signs = all.keysyms.chunks(all.keysyms_per_keycode.into());
    let wanted = key.symbol();
    let place = signs.position(|signs| signs.first() == Some(&wanted));
    let place = place.with_context(|| format!("the keyboard has no {key:?}"))?;
    Ok(least + u8::try_from(place)?)
}

/// Whether a window is one that a process shows; one that has gone since it was listed is not.
fn shows(screen: &RustConnection, window: Id, owner: u32, process: Process) -> Result<bool> {
    let attributes = screen.get_window_attributes(window)?;
    let of = screen.get_property(false, window, owner, AtomEnum::CARDINAL, 0, 1)?;
    let (Some(attributes), Some(of)) = (of_window(attributes)?, of_window(of)?) else {
        return Ok(false);
    };
    let shown = attributes.map_state == MapState::VIEWABLE && !attributes.override_redirect;
    let of = of.value32().and_then(|mut ids| ids.next());
    Ok(shown && of == Some(process.0))
}

/// What the X server answers about a window; nothing where the window is gone.
fn of_window<Reply: TryParse>(asked: Cookie<'_, RustConnection, Reply>) -> Result<Option<Reply>> {
    match asked.reply() {
        Ok(reply) => Ok(Some(reply)),
        Err(ReplyError::X11Error(error)) if error.error_kind == ErrorKind::Window => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn atom(screen: &RustConnection, name: &str) -> Result<u32> {
    Ok(screen.intern_atom(false, name.as_bytes())?.reply()?.atom)
}
