//! The permission of the page to call the commands, as Tauri reads it.

use std::fmt::Write as _;

use crate::NAMES;

const HEAD: &str = r#"{
  "$schema": "../gen/schemas/desktop-schema.json",
  "identifier": "main",
  "description": "The page may ask for what is in the list of commands, and for nothing else. Made by `cargo xtask types`. Do not edit.",
  "windows": ["main"],
  "permissions": [
"#;

/// The text of `src-tauri/capabilities/main.json`: the main window may call every command of the list,
/// and nothing else.
pub fn capability() -> String {
    let mut text = String::from(HEAD);
    for (index, name) in NAMES.iter().enumerate() {
        let comma = if index + 1 < NAMES.len() { "," } else { "" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "    \"allow-{}\"{comma}", name.replace('_', "-"));
    }
    text.push_str("  ]\n}\n");
    text
}
