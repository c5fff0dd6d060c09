//! The least that Tauri can show: one window with one line and one button. It has the features,
//! the size and the webview of the program and does nothing, so what the program takes more than
//! this is the program's own.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
