//! A settings file that cannot be read.

use std::fs;

use anyhow::Result;
use domain::{Language, LockAfter, Settings, TextSize, Theme};
use support::home::Home;
use view::SettingsState;

use crate::untouched::refused;

fn with_settings(text: impl AsRef<[u8]>) -> Result<Home> {
    let home = Home::new()?;
    fs::create_dir(home.data())?;
    fs::write(home.settings_file(), text)?;
    Ok(home)
}

#[test]
fn settings_that_cannot_be_read_are_the_usual_ones_and_said_to_be_unreadable() -> Result<()> {
    let huge = format!("{{{}}}", " ".repeat(64 * 1024));
    let deep = format!("{{\"x\":{}", "[".repeat(50_000));
    let texts: [&[u8]; 10] = [
        b"",
        b"not JSON",
        b"null",
        b"42",
        b"{\"language\": \"de\"}",
        b"{\"theme\": 3}",
        b"{\"textSize\": \"huge\"",
        b"\xff\xfe\x00",
        huge.as_bytes(),
        deep.as_bytes(),
    ];
    for text in texts {
        let home = with_settings(text)?;
        let shown: String = String::from_utf8_lossy(text).chars().take(40).collect();
        let usual = SettingsState {
            settings: Settings::default(),
            unreadable: true,
            asks_language: false,
        };
        assert_eq!(
            app::settings::settings(&home.start().backend.stores),
            usual,
            "{shown}"
        );
        assert_eq!(
            fs::read(home.settings_file())?,
            text,
            "it is not touched: {shown}"
        );
    }
    Ok(())
}

#[test]
fn settings_of_a_newer_program_are_read_as_far_as_they_are_known() -> Result<()> {
    let home = with_settings(r#"{"language": "en", "theme": "dark", "font": "serif"}"#)?;
    let expected = SettingsState {
        settings: Settings {
            language: Language::En,
            theme: Theme::Dark,
            text_size: TextSize::Normal,
            lock_after: LockAfter::Five,
        },
        unreadable: false,
        asks_language: false,
    };
    assert_eq!(
        app::settings::settings(&home.start().backend.stores),
        expected,
        "the rest are the usual ones"
    );
    Ok(())
}

#[test]
fn a_folder_in_the_place_of_the_settings_is_unreadable_and_stays() -> Result<()> {
    let home = Home::new()?;
    fs::create_dir_all(home.settings_file())?;
    fs::write(home.settings_file().join("letter.txt"), "kept")?;
    assert!(
        app::settings::settings(&home.start().backend.stores).unreadable,
        "a folder is no file"
    );
    refused(&home, "NotRegular", |run| {
        app::settings::change_settings(&run.backend.stores, Settings::default())
    })
}

#[test]
fn unreadable_settings_can_be_replaced() -> Result<()> {
    let home = with_settings("not JSON")?;
    let wanted = Settings {
        theme: Theme::HighContrast,
        ..Settings::default()
    };
    app::settings::change_settings(&home.start().backend.stores, wanted)?;
    let state = app::settings::settings(&home.start().backend.stores);
    assert_eq!((state.settings, state.unreadable), (wanted, false));
    Ok(())
}

#[test]
fn settings_that_an_editor_has_saved_are_read() -> Result<()> {
    let json = r#"{"language": "en", "theme": "dark"}"#;
    let marked = format!("\u{feff}{json}\r\n");
    let pairs = marked.encode_utf16().flat_map(u16::to_le_bytes);
    for text in [marked.clone().into_bytes(), pairs.collect()] {
        let home = with_settings(&text)?;
        let state = app::settings::settings(&home.start().backend.stores);
        assert_eq!(
            (state.settings.language, state.unreadable),
            (Language::En, false),
            "{text:?}"
        );
    }
    Ok(())
}
