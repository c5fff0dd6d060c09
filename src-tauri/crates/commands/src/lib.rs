//! What the page may ask, without a window: each command converts, calls one use case and converts.
//! They are declared in `ipc::commands!`, by area; whoever can tell the time and show a dialog can
//! answer them with [`dispatch`].

#![expect(
    clippy::needless_pass_by_value,
    reason = "a request is handed over, and nothing keeps it to borrow from"
)]
#![expect(
    clippy::unnecessary_wraps,
    reason = "every handler answers in one form, so that the list can call them alike"
)]

mod agreement;
mod archive;
mod backup;
mod change;
mod coaching;
mod context;
mod day;
mod demo;
mod dispatch;
mod erasure;
mod error;
mod example;
mod form_draft;
mod gate;
mod host;
mod instrument;
mod job;
mod lock;
mod memory;
mod profile;
mod reflection;
mod report;
mod running;
mod search;
mod settings;
mod start;
mod state;
mod undo;
mod window;

pub use app::settings::{language, window_place};
pub use app::start::{NotAnswering, not_answering};
pub use app::{
    AppError, CORE, DataFolder, Desktop, Dialogs, InstrumentFile, OpenedFile, make_folder,
};
pub use context::Context;
pub use dispatch::{dispatch, dispatch_arrived};
pub use domain::{Calendar, FileKind, Kinds, Now, Progress, Screen, SystemLanguage, WindowPlace};
pub use error::{CommandError, CommandResult};
pub use gate::Arrival;
pub use host::{Host, Window};
pub use running::RunningJob;
pub use state::AppState;
