//! A person at the screen: sees colours and moves the pointer. It knows nothing of the program but
//! what the X server shows of it.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ConnectionExt as _, ImageFormat, MOTION_NOTIFY_EVENT, Screen as XScreen,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

/// The colour of the one button that is the next step (`--accent` in ui/src/styles/tokens.css, and
/// the empty window's button).
const BUTTON: u32 = 0x0024_477a;

/// Time between two looks. Each look costs both programs the same.
const PACE: Duration = Duration::from_millis(2);

/// Bytes of a pixel.
const PIXEL: usize = 4;

/// A place on the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Point {
    x: i16,
    y: i16,
}

/// A person at the screen.
pub(crate) struct Screen {
    server: RustConnection,
    screen: XScreen,
}

impl Screen {
    /// At the screen that `DISPLAY` names.
    pub(crate) fn open() -> Result<Self> {
        let (server, number) =
            RustConnection::connect(None).context("there is no X screen (DISPLAY)")?;
        let screen = server.setup().roots.get(number).cloned();
        let screen = screen.context("the X server has no such screen")?;
        ensure!(
            screen.root_depth == 24,
            "the screen has not 24 bits a pixel"
        );
        Ok(Self { server, screen })
    }

    /// Moves the pointer to where no window is.
    pub(crate) fn look_away(&self) -> Result<()> {
        self.point_at(Point { x: 0, y: 0 })
    }

    /// Moves the pointer.
    pub(crate) fn point_at(&self, Point { x, y }: Point) -> Result<()> {
        let (kind, root) = (MOTION_NOTIFY_EVENT, self.screen.root);
        self.server
            .xtest_fake_input(kind, 0, CURRENT_TIME, root, x, y, 0)?
            .check()?;
        Ok(())
    }

    /// Waits until the button is painted at `point`, or `must_go_on` says that it will not be.
    pub(crate) fn until_button(
        &self,
        point: Point,
        must_go_on: impl FnMut() -> Result<()>,
    ) -> Result<()> {
        self.until(point, |colour| colour == BUTTON, must_go_on)
    }

    /// Waits until what is at `point` does not look like the button any more.
    pub(crate) fn until_changed(
        &self,
        point: Point,
        must_go_on: impl FnMut() -> Result<()>,
    ) -> Result<()> {
        self.until(point, |colour| colour != BUTTON, must_go_on)
    }

    fn until(
        &self,
        point: Point,
        is_so: impl Fn(u32) -> bool,
        mut must_go_on: impl FnMut() -> Result<()>,
    ) -> Result<()> {
        while !is_so(self.colour_at(point)?) {
            must_go_on()?;
            std::thread::sleep(PACE);
        }
        Ok(())
    }

    fn colour_at(&self, Point { x, y }: Point) -> Result<u32> {
        let pixel = self.pixels(x, y, 1, 1)?;
        pixel
            .first()
            .copied()
            .context("the screen has no such place")
    }

    /// Looks for the button on the whole screen; none where there is none.
    pub(crate) fn find_button(&self) -> Result<Option<Point>> {
        let (width, height) = (self.screen.width_in_pixels, self.screen.height_in_pixels);
        let pixels = self.pixels(0, 0, width, height)?;
        let rows: Vec<&[u32]> = pixels.chunks(width.into()).collect();
        // Where its edge is straight, above the words on it.
        let (least_width, depth) = (60, 6);
        for (y, rows) in rows.windows(depth).enumerate() {
            let is_button = |x: usize| rows.iter().all(|row| row.get(x) == Some(&BUTTON));
            let mut run = 0;
            for x in 0..width.into() {
                run = if is_button(x) { run + 1 } else { 0 };
                if run == least_width {
                    let point = (i16::try_from(x - least_width / 2)?, i16::try_from(y + 2)?);
                    return Ok(Some(Point {
                        x: point.0,
                        y: point.1,
                    }));
                }
            }
        }
        Ok(None)
    }

    fn pixels(&self, x: i16, y: i16, width: u16, height: u16) -> Result<Vec<u32>> {
        let (format, root) = (ImageFormat::Z_PIXMAP, self.screen.root);
        let image = self
            .server
            .get_image(format, root, x, y, width, height, !NONE)?
            .reply()?;
        let pixels = image.data.chunks_exact(PIXEL).map(|bytes| {
            let bytes = bytes.first_chunk::<PIXEL>().copied().unwrap_or_default();
            u32::from_le_bytes(bytes) & 0x00ff_ffff
        });
        Ok(pixels.collect())
    }
}
