//! A second start brings the first window forward, or says that the first one does not answer.

use std::env;
use std::error::Error;
use std::process::{Command, ExitCode};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tauri::plugin::{Plugin, TauriPlugin};
use tauri::{AppHandle, Context, Manager as _, Runtime, Wry};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogButtons, MessageDialogKind};

use crate::{dialogs, host};

/// How long the first start has to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// With this alone, the program only says that the one which runs does not answer.
pub(crate) const NOT_ANSWERING: &str = "--not-answering";

/// The plugin that finds an earlier start and calls `second_start` there. Where that does not answer, the
/// plugin would wait for it without end.
pub(crate) fn plugin<R: Runtime>(
    second_start: impl FnMut(&AppHandle<R>, Vec<String>, String) + Send + Sync + 'static,
) -> impl Plugin<R> {
    Impatient(tauri_plugin_single_instance::init(second_start))
}

/// Waits until the main thread does what it is asked, in the first start: until then it has not answered.
pub(crate) fn on_main_thread<R: Runtime>(app: &AppHandle<R>, act: impl FnOnce() + Send + 'static) {
    let (done, is_done) = mpsc::channel();
    let asked = app.run_on_main_thread(move || {
        act();
        // Who asked waits.
        let _ = done.send(());
    });
    match asked {
        // Where it ends meanwhile, nobody answers any more.
        Ok(()) => drop(is_done.recv()),
        Err(error) => log::warn!("the window does not come forward: {error}"),
    }
}

struct Impatient<R: Runtime>(TauriPlugin<R>);

impl<R: Runtime> Plugin<R> for Impatient<R> {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn initialize(&mut self, app: &AppHandle<R>, config: Value) -> Result<(), Box<dyn Error>> {
        let answered = give_up_in_background();
        let done = self.0.initialize(app, config);
        drop(answered);
        done
    }
}

/// Gives up after a while, unless what this gives is dropped before.
fn give_up_in_background() -> Sender<()> {
    let (answered, is_answered) = mpsc::channel();
    thread::spawn(move || {
        if is_answered.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            say_instead();
        }
    });
    answered
}

/// Becomes a program that says so: the main thread of this one waits, and could show nothing. The store
/// has not been touched.
#[cfg(unix)]
fn say_instead() {
    use std::os::unix::process::CommandExt as _;

    let error = match env::current_exe() {
        Ok(program) => Command::new(program).arg(NOT_ANSWERING).exec(),
        Err(error) => error,
    };
    eprintln!(
        "Fagspejl: the program that runs does not answer, and this one cannot say so: {error}"
    );
    std::process::exit(1);
}

/// Starts a program that says so, and ends with it.
#[cfg(not(unix))]
fn say_instead() {
    let said =
        env::current_exe().and_then(|program| Command::new(program).arg(NOT_ANSWERING).status());
    if let Err(error) = said {
        eprintln!(
            "Fagspejl: the program that runs does not answer, and this one cannot say so: {error}"
        );
    }
    std::process::exit(1);
}

/// Says in a window that the program which runs does not answer. Only the settings are read, for the
/// language.
///
/// # Errors
/// Where no window can be shown.
pub(crate) fn say_not_answering(context: Context<Wry>) -> Result<ExitCode, Box<dyn Error>> {
    let app = tauri::Builder::default()
        .plugin(dialogs::plugin())
        .setup(|app| {
            let said = commands::not_answering(&app.path().app_data_dir()?, host::language());
            let handle = app.handle().clone();
            app.dialog()
                .message(said.text)
                .title(said.title)
                .kind(MessageDialogKind::Warning)
                .buttons(MessageDialogButtons::OkCustom(said.close))
                .show(move |_| handle.exit(1));
            Ok(())
        })
        .build(context)?;
    let code = app.run_return(|_, _| {});
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}
