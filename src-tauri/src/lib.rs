//! The shell: the only code that knows Tauri. It starts, hands calls over to the commands and opens the window.

#[cfg(feature = "automation")]
mod automation;
mod calls;
mod desktop;
mod dialogs;
mod driven;
mod ending;
mod full_screen;
mod hidden;
mod host;
mod idle;
mod open_files;
mod places;
mod second_start;
mod window;
mod window_place;
mod zone;

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::Receiver;

use commands::{AppState, CORE, InstrumentFile, Kinds, Now, SystemLanguage};
use tauri::{App, AppHandle, Manager as _, RunEvent};
use tauri_plugin_log::{RotationStrategy, Target, TargetKind};

use crate::driven::DRIVEN;
use crate::open_files::{Arguments, OpenFiles, OpenRequest};
use crate::places::{LOG_NAME, Places};

/// Largest log file, in bytes; an older one is dropped.
const LARGEST_LOG: u128 = 1_000_000;

/// Starts the program and returns when its window is closed.
pub fn run() -> ExitCode {
    run_with(Kinds::builtin(), &[])
}

/// As [`run`], with `others` beside the core instrument; all of them are of `kinds`.
pub fn run_with(kinds: Kinds, others: &'static [InstrumentFile]) -> ExitCode {
    match start(kinds, others, env::args_os().skip(1)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("Fagspejl: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(
    kinds: Kinds,
    others: &'static [InstrumentFile],
    arguments: impl Iterator<Item = OsString>,
) -> Result<ExitCode, Box<dyn Error>> {
    if cfg!(not(feature = "automation")) {
        // The webview would let anybody drive the page who starts the program with this.
        if env::var_os(DRIVEN).is_some() {
            return Err(format!("{DRIVEN} is for tests, and this build is for people").into());
        }
        // What tests drive, they also look into.
        hidden::hide_memory()?;
    }
    let arguments: Vec<_> = arguments.collect();
    let context = tauri::generate_context!();
    if arguments == [second_start::NOT_ANSWERING] {
        return second_start::say_not_answering(context);
    }
    let Arguments { demo, files } = Arguments::read(arguments);
    let throw_away = if demo {
        Some(tempfile::Builder::new().prefix("fagspejl-demo").tempdir()?)
    } else {
        None
    };
    let (open_files, requests) = OpenFiles::new();
    open_files.take(files, &env::current_dir().unwrap_or_default());
    let mut builder = tauri::Builder::default();
    if throw_away.is_none() {
        let open_files = open_files.clone();
        let bring_forward = move |app: &AppHandle, line: Vec<String>, folder: String| {
            let window = app.clone();
            second_start::on_main_thread(app, move || window::bring_forward(&window));
            let line = line.into_iter().skip(1).map(OsString::from);
            open_files.take(Arguments::read(line).files, Path::new(&folder));
        };
        // First of all plugins, so that a second start does nothing but this.
        builder = builder.plugin(second_start::plugin(bring_forward));
    }
    let demo_folder = throw_away.as_ref().map(|folder| folder.path().to_owned());
    let app = builder
        .plugin(dialogs::plugin())
        .invoke_handler(calls::handler())
        .setup(move |app| set_up(app, demo_folder.as_deref(), (kinds, others), requests))
        .build(context)?;
    let code = app.run_return(move |app, event| {
        if matches!(event, RunEvent::Exit) {
            ending::close_store(app);
        }
        open_files.take(open_files::opened(&event), Path::new("/"));
    });
    drop(throw_away);
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn set_up(
    app: &App,
    throw_away: Option<&Path>,
    (kinds, others): (Kinds, &[InstrumentFile]),
    requests: Receiver<OpenRequest>,
) -> Result<(), Box<dyn Error>> {
    let places = Places::find(app, throw_away)?;
    let target = match places.log {
        Some(path) => TargetKind::Folder {
            path,
            file_name: Some(LOG_NAME.to_owned()),
        },
        None => TargetKind::Stderr,
    };
    let log = tauri_plugin_log::Builder::new()
        .targets([Target::new(target)])
        .level(log::LevelFilter::Info)
        .max_file_size(LARGEST_LOG)
        .rotation_strategy(RotationStrategy::KeepOne);
    app.handle().plugin(log.build())?;
    let was = commands::window_place(&places.data.path);
    let state = AppState::new(places.data, host::calendar(), kinds, CORE, others);
    state.note_system_language(language(app, throw_away));
    if throw_away.is_some() {
        state.show_demo(Now::new(host::now(), host::calendar()))?;
    }
    let app_handle = app.handle().clone();
    state.when_locked(move || window::end_page(&app_handle));
    app.manage(state);
    let app_handle = app.handle().clone();
    // While the window is being made.
    tauri::async_runtime::spawn_blocking(move || app_handle.state::<AppState>().open_ahead());
    open_files::read_in_background(app.handle().clone(), requests);
    idle::watch_in_background(app.handle().clone());
    ending::listen_for_signals(app.handle().clone())?;
    window::open(app, &places.webview, was)
}

/// The language of the computer. A demonstration, which has settings of its own, speaks the one that the
/// person has chosen.
fn language(app: &App, throw_away: Option<&Path>) -> SystemLanguage {
    let own = throw_away.and_then(|_| app.path().app_data_dir().ok());
    let chosen = own.and_then(|data| commands::language(&data));
    chosen.map_or_else(host::language, SystemLanguage::Ours)
}
