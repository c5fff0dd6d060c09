//! The system's own dialogs for files. A path never comes from the page and never goes to it.

use std::error::Error;
use std::path::PathBuf;
use std::sync::mpsc;

use commands::{AppState, Dialogs, FileKind};
use serde_json::Value;
use tauri::plugin::{Plugin, TauriPlugin};
use tauri::{AppHandle, Manager as _, Runtime, WebviewWindow};
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

    /// A dialog for a file of these kinds.
    fn dialog(&self, title: &str, kinds: &[FileKind]) -> Shown {
        let endings: Vec<&str> = kinds
            .iter()
            .flat_map(|kind| kind.endings())
            .copied()
            .collect();
        let named: Vec<_> = endings.iter().map(|ending| ending.to_uppercase()).collect();
        self.beginning(title).add_filter(named.join(", "), &endings)
    }

    /// A dialog that starts where the person was last, or among their documents.
    fn beginning(&self, title: &str) -> Shown {
        let dialog = self.window.dialog().file().set_parent(&self.window);
        let dialog = dialog.set_title(title);
        let documents = || self.window.path().document_dir().ok();
        let folder = self.window.state::<AppState>().chosen_from();
        // The disk may be gone on which it was.
        let there = |folder: &PathBuf| folder.is_dir();
        match folder.filter(there).or_else(documents).filter(there) {
            Some(folder) => dialog.set_directory(folder),
            None => dialog,
        }
    }

    /// Shows a dialog and waits for what the person answers.
    fn ask(&self, show: impl FnOnce(Box<dyn FnOnce(Option<FilePath>) + Send>)) -> Option<PathBuf> {
        let (answer, answered) = mpsc::channel();
        show(Box::new(move |chosen| {
            // Who asked has gone where the program closes meanwhile.
            let _ = answer.send(chosen);
        }));
        let chosen = answered.recv().ok().flatten()?.into_path().ok()?;
        if let Some(folder) = chosen.parent() {
            let state = self.window.state::<AppState>();
            state.note_chosen_from(folder.to_owned());
        }
        Some(chosen)
    }
}

impl Dialogs for Native {
    fn save(&self, title: &str, name: &str, kind: FileKind) -> Option<PathBuf> {
        let dialog = self.dialog(title, &[kind]).set_file_name(name);
        self.ask(|answer| dialog.save_file(answer))
    }

    fn open(&self, title: &str, kinds: &[FileKind]) -> Option<PathBuf> {
        let dialog = self.dialog(title, kinds);
        self.ask(|answer| dialog.pick_file(answer))
    }

    fn folder(&self, title: &str) -> Option<PathBuf> {
        let dialog = self.beginning(title);
        self.ask(|answer| dialog.pick_folder(answer))
    }
}
