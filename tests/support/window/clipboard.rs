//! What another program is given when the person pastes into it, or looks at what is selected.

use anyhow::{Context as _, Result};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, Property, Window as Id, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME, NONE};

use super::desktop::atom;
use super::wait::until;

/// What is in the clipboard of the screen, as `kind` (`image/png`).
///
/// # Errors
/// Where nothing of this kind is in it, or there is no X screen.
pub async fn pasted(kind: &str) -> Result<Vec<u8>> {
    let given = given("CLIPBOARD", kind).await?;
    given.with_context(|| format!("the clipboard holds no {kind}"))
}

/// The text that is selected on the screen; nothing where none is.
///
/// # Errors
/// Where there is no X screen.
pub async fn selected() -> Result<Option<String>> {
    let given = given("PRIMARY", "UTF8_STRING").await?;
    Ok(given.map(String::from_utf8).transpose()?)
}

/// What a selection of the X server gives as `kind`; nothing where it has nothing of this kind.
async fn given(selection: &str, kind: &str) -> Result<Option<Vec<u8>>> {
    let program = Asking::new()?;
    let screen = &program.screen;
    let (selection, target) = (atom(screen, selection)?, atom(screen, kind)?);
    screen
        .convert_selection(
            program.window,
            selection,
            target,
            program.property,
            CURRENT_TIME,
        )?
        .check()?;
    let notified = |event| match event {
        Event::SelectionNotify(event) => Some(event.property),
        _ => None,
    };
    if program.event("the selection is given", notified).await? == NONE {
        return Ok(None);
    }
    let (of, whole) = program.take()?;
    if of != atom(screen, "INCR")? {
        return Ok(Some(whole));
    }
    // What is large comes in parts, and ends with an empty one.
    let mut all = Vec::new();
    loop {
        let written = |event| match event {
            Event::PropertyNotify(event) => (event.state == Property::NEW_VALUE).then_some(()),
            _ => None,
        };
        program.event("the next part comes", written).await?;
        let (_, part) = program.take()?;
        if part.is_empty() {
            return Ok(Some(all));
        }
        all.extend(part);
    }
}

/// A program into which something is pasted.
struct Asking {
    screen: RustConnection,
    window: Id,
    /// Where what is pasted is put.
    property: u32,
}

impl Asking {
    fn new() -> Result<Self> {
        let (screen, number) =
            RustConnection::connect(None).context("there is no X screen (DISPLAY)")?;
        let roots = &screen.setup().roots;
        let root = roots.get(number).context("the X server has no screen")?;
        let window = screen.generate_id()?;
        let hears = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        screen
            .create_window(
                COPY_DEPTH_FROM_PARENT,
                window,
                root.root,
                0,
                0,
                1,
                1,
                0,
                WindowClass::INPUT_OUTPUT,
                COPY_FROM_PARENT,
                &hears,
            )?
            .check()?;
        let property = atom(&screen, "FAGSPEJL_PASTED")?;
        Ok(Self {
            screen,
            window,
            property,
        })
    }

    /// What `wanted` makes of the first event that it wants.
    async fn event<T>(&self, what: &str, wanted: impl Fn(Event) -> Option<T>) -> Result<T> {
        until(what, async || {
            while let Some(event) = self.screen.poll_for_event()? {
                if let Some(found) = wanted(event) {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        })
        .await
    }

    /// What was put there, and of which kind it is. Taking it asks for the next part.
    fn take(&self) -> Result<(u32, Vec<u8>)> {
        let (window, property) = (self.window, self.property);
        let any = AtomEnum::ANY;
        let put = self
            .screen
            .get_property(true, window, property, any, 0, u32::MAX / 4)?
            .reply()?;
        Ok((put.type_, put.value))
    }
}
