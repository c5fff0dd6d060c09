//! The system's own dialogs for files. A path never comes from the page and never goes to it.

use std::error::Error;
use std::path::PathBuf;
use std::sync::mpsc;

use commands::{Dialogs, FileKind};
use serde_json::Value;
use tauri::plugin::{Plugin, TauriPlugin};
use tauri::{AppHandle, Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};

/// The plugin, without what it has for a page: a script in the place of `alert` and `confirm`, and
/// commands that no page may call.
pub(crate) fn plugin<R: Runtime>() -> impl Plugin<R> {
    RustOnly(tauri_plugin_dialog::init())
}

struct RustOnly<R: Runtime>(TauriPlugin<R>);

impl<R: Runtime> Plugin<R> for RustOnly<R> {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn initialize(&mut self, app: &AppHandle<R>, config: Value) -> Result<(), Box<dyn Error>> {
        self.0.initialize(app, config)
    }
}

/// Dialogs over the window. They wait for the person: not to be asked for on the main thread.
pub(crate) struct Native {
    window: WebviewWindow,
}

type Shown = FileDialogBuilder<tauri::Wry>;

impl Native {
    pub(crate) fn over(window: WebviewWindow) -> Self {
        Self { window }
    }

    fn dialog(&self, kind: FileKind) -> Shown {
        let endings = kind.endings();
        let dialog = self.window.dialog().file().set_parent(&self.window);
        let dialog = dialog.add_filter(endings.join(", ").to_uppercase(), endings);
        // The title that a system gives by itself may be in another language than the page.
        match self.window.title() {
            Ok(title) => dialog.set_title(title),
            Err(_) => dialog,
        }
    }
}

/// Shows a dialog and waits for what the person answers.
fn ask(show: impl FnOnce(Box<dyn FnOnce(Option<FilePath>) + Send>)) -> Option<PathBuf> {
    let (answer, answered) = mpsc::channel();
    show(Box::new(move |chosen| {
        // Who asked has gone where the program closes meanwhile.
        let _ = answer.send(chosen);
    }));
    answered.recv().ok().flatten()?.into_path().ok()
}

impl Dialogs for Native {
    fn save(&self, name: &str, kind: FileKind) -> Option<PathBuf> {
        let dialog = self.dialog(kind).set_file_name(name);
        ask(|answer| dialog.save_file(answer))
    }

    fn open(&self, kind: FileKind) -> Option<PathBuf> {
        let dialog = self.dialog(kind);
        ask(|answer| dialog.pick_file(answer))
    }
}
