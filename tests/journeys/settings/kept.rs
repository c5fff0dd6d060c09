//! Settings.

use anyhow::Result;
use domain::{Language, LockAfter, Settings, SystemLanguage, TextSize, Theme, WindowPlace};
use support::home::Home;
use view::SettingsState;

#[test]
fn a_first_start_has_the_usual_settings_and_writes_nothing() -> Result<()> {
    let home = Home::new()?;
    let usual = SettingsState {
        settings: Settings {
            language: Language::Da,
            theme: Theme::System,
            text_size: TextSize::Normal,
            lock_after: LockAfter::Five,
        },
        unreadable: false,
        asks_language: false,
    };
    assert_eq!(app::settings::settings(&home.start().backend.stores), usual);
    assert!(!home.data().exists(), "reading makes no folder");
    Ok(())
}

#[test]
fn every_setting_is_kept_and_read_back() -> Result<()> {
    let home = Home::new()?;
    for language in [Language::Da, Language::En] {
        for theme in [
            Theme::System,
            Theme::Light,
            Theme::Dark,
            Theme::HighContrast,
        ] {
            for text_size in [
                TextSize::Normal,
                TextSize::Large,
                TextSize::Larger,
                TextSize::Largest,
            ] {
                let wanted = Settings {
                    language,
                    theme,
                    text_size,
                    lock_after: LockAfter::Sixty,
                };
                let kept = SettingsState {
                    settings: wanted,
                    unreadable: false,
                    asks_language: false,
                };
                assert_eq!(
                    app::settings::change_settings(&home.start().backend.stores, wanted)?,
                    kept
                );
                assert_eq!(
                    app::settings::settings(&home.start().backend.stores),
                    kept,
                    "the next start reads them"
                );
            }
        }
    }
    assert!(!home.store_file().exists(), "settings need no store");
    Ok(())
}

#[test]
fn settings_are_in_force_also_where_the_store_does_not_open() -> Result<()> {
    let home = Home::new()?;
    let english = Settings {
        language: Language::En,
        ..Settings::default()
    };
    app::settings::change_settings(&home.start().backend.stores, english)?;
    std::fs::write(home.store_file(), "not a store")?;
    let mut run = home.start();
    assert!(run.overview().is_err(), "the store does not open");
    assert_eq!(
        app::settings::settings(&run.backend.stores).settings,
        english,
        "so it is said in the person's language"
    );
    assert!(app::settings::change_settings(&run.backend.stores, Settings::default()).is_ok());
    Ok(())
}

#[test]
fn unreadable_settings_are_the_usual_ones_until_they_are_kept_again() -> Result<()> {
    let home = Home::new()?;
    std::fs::create_dir(home.data())?;
    std::fs::write(home.settings_file(), "{ half a file")?;
    let mut run = home.start();
    let state = app::settings::settings(&run.backend.stores);
    assert_eq!(
        (state.settings, state.unreadable),
        (Settings::default(), true)
    );
    assert_eq!(
        run.overview()?.finished_count,
        0,
        "the program works all the same"
    );
    app::settings::change_settings(&run.backend.stores, Settings::default())?;
    assert!(
        !app::settings::settings(&run.backend.stores).unreadable,
        "what was kept again is readable"
    );
    Ok(())
}

#[test]
fn the_language_is_that_of_the_computer_and_asked_for_where_it_speaks_neither() -> Result<()> {
    let home = Home::new()?;
    let settings = |system| {
        let mut run = home.start();
        run.backend.stores.system_language = system;
        app::settings::settings(&run.backend.stores)
    };
    let english = settings(SystemLanguage::Ours(Language::En));
    assert_eq!(english.settings.language, Language::En);
    assert!(!english.asks_language, "it is known");
    assert!(!settings(SystemLanguage::Unnamed).asks_language);
    assert!(settings(SystemLanguage::Other).asks_language);

    let place = WindowPlace {
        x: 0,
        y: 0,
        width: 900,
        height: 600,
        maximized: false,
    };
    app::settings::keep_window_place(&home.start().backend.stores, place)?;
    assert!(
        settings(SystemLanguage::Other).asks_language,
        "who closes the window has chosen nothing"
    );
    let chosen = settings(SystemLanguage::Other).settings;
    app::settings::change_settings(&home.start().backend.stores, chosen)?;
    assert!(!settings(SystemLanguage::Other).asks_language, "once");
    let kept = settings(SystemLanguage::Ours(Language::En));
    assert_eq!(
        kept.settings.language,
        Language::Da,
        "what was chosen stays, whatever the computer speaks"
    );
    Ok(())
}

#[test]
fn where_the_window_was_is_kept_beside_the_settings() -> Result<()> {
    let home = Home::new()?;
    let place = WindowPlace {
        x: -40,
        y: 30,
        width: 1000,
        height: 700,
        maximized: true,
    };
    assert_eq!(app::settings::window_place(&home.data()), None);
    app::settings::keep_window_place(&home.start().backend.stores, place)?;
    assert_eq!(app::settings::window_place(&home.data()), Some(place));
    let english = Settings {
        language: Language::En,
        ..Settings::default()
    };
    app::settings::change_settings(&home.start().backend.stores, english)?;
    assert_eq!(
        app::settings::window_place(&home.data()),
        Some(place),
        "who changes a setting does not move the window"
    );
    let moved = WindowPlace { x: 7, ..place };
    app::settings::keep_window_place(&home.start().backend.stores, moved)?;
    let settings = app::settings::settings(&home.start().backend.stores).settings;
    assert_eq!(settings, english, "nor the other way round");
    Ok(())
}

#[test]
fn the_folder_of_the_last_file_is_kept_beside_the_settings() -> Result<()> {
    let home = Home::new()?;
    assert_eq!(app::settings::chosen_from(&home.data()), None);
    let folder = std::path::Path::new("/home/kirsten/Dokumenter");
    app::settings::keep_chosen_from(&home.start().backend.stores, folder)?;
    app::settings::change_settings(&home.start().backend.stores, Settings::default())?;
    assert_eq!(
        app::settings::chosen_from(&home.data()).as_deref(),
        Some(folder),
        "who changes a setting goes nowhere else with that"
    );
    Ok(())
}

#[test]
fn settings_that_cannot_be_read_are_not_replaced_for_the_place_of_the_window() -> Result<()> {
    let home = Home::new()?;
    std::fs::create_dir(home.data())?;
    std::fs::write(home.settings_file(), "{ half a file")?;
    let place = WindowPlace {
        x: 0,
        y: 0,
        width: 800,
        height: 600,
        maximized: false,
    };
    let kept = app::settings::keep_window_place(&home.start().backend.stores, place);
    assert!(kept.is_err(), "it is said in the log");
    let left = std::fs::read_to_string(home.settings_file())?;
    assert_eq!(left, "{ half a file", "and the file stays as it is");
    for odd in [
        r#"{"window":{"x":1}}"#,
        r#"{"window":"wide"}"#,
        r#"{"window":{"x":1e99,"y":0,"width":1,"height":1,"maximized":false}}"#,
    ] {
        std::fs::write(home.settings_file(), odd)?;
        assert_eq!(app::settings::window_place(&home.data()), None, "{odd}");
    }
    Ok(())
}
