//! The real window, driven as a person would: the program under test in a home of its own, found
//! by role and visible name, moved by mouse and keys. Linux with an X screen (`DISPLAY`) only.
//!
//! ```no_run
//! # async fn example() -> anyhow::Result<()> {
//! use support::window::{Home, Key, Role, Start};
//!
//! let home = Home::new()?;
//! let window = Start::program(&home)?.argument("--demo").open().await?;
//! window.find(Role::Heading, "I dag").await?;
//! window.click(Role::Link, "Metode").await?;
//! window.press(&[Key::Alt, Key::Left]).await?;
//! window.close().await?;
//! # Ok(())
//! # }
//! ```

mod act;
mod clipboard;
mod desktop;
mod driver;
mod fake_time;
mod find;
mod home;
mod keys;
mod openbox;
mod process;
mod screen_reader;
mod session;
mod session_bus;
mod spoken;
mod start;
mod undriven;
mod wait;

pub use clipboard::{pasted, selected};
pub use desktop::{Desktop, press_in};
pub use fake_time::FakeTime;
pub use find::Role;
pub use home::Home;
pub use keys::Key;
pub use openbox::WindowManager;
pub use process::Process;
pub use screen_reader::ScreenReader;
pub use session::Window;
pub use session_bus::Bus;
pub use start::{Start, program, program_with_test_kind};
pub use undriven::Undriven;
pub use wait::{PATIENCE, until};
