//! The system's own dialogs for files. A path never comes from the page and never goes to it.

use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;

use commands::{Dialogs, FileKind};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{Manager as _, WebviewWindow, async_runtime};

/// Dialogs over the window. They wait for the person: not to be asked for on the main thread.
pub(crate) struct Native {
    window: WebviewWindow,
}

impl Native {
    pub(crate) fn over(window: WebviewWindow) -> Self {
        Self { window }
    }
}

impl Native {
    fn dialog(&self, kind: FileKind) -> AsyncFileDialog {
        let ending = kind.ending();
        let dialog = AsyncFileDialog::new().set_parent(&self.window);
        dialog.add_filter(ending.to_uppercase(), &[ending])
    }

    /// Shows a dialog and waits for what the person answers.
    fn ask<Answer>(&self, show: impl FnOnce() -> Answer + Send + 'static) -> Option<PathBuf>
    where
        Answer: Future<Output = Option<FileHandle>> + Send + 'static,
    {
        let (answer, answered) = mpsc::channel();
        // The system shows windows only from the main thread, which must not wait for an answer.
        let shown = self.window.app_handle().run_on_main_thread(move || {
            let chosen = show();
            thread::spawn(move || {
                let chosen = async_runtime::block_on(chosen);
                // Who asked has gone where the program closes meanwhile.
                let _ = answer.send(chosen.map(|file| file.path().to_owned()));
            });
        });
        shown.ok().and_then(|()| answered.recv().ok()).flatten()
    }
}

impl Dialogs for Native {
    fn save(&self, name: &str, kind: FileKind) -> Option<PathBuf> {
        let dialog = self.dialog(kind).set_file_name(name);
        self.ask(move || dialog.save_file())
    }

    fn open(&self, kind: FileKind) -> Option<PathBuf> {
        let dialog = self.dialog(kind);
        self.ask(move || dialog.pick_file())
    }
}
