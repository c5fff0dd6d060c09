//! Where the program keeps things on this computer.

use std::error::Error;
use std::fs::{self, OpenOptions};
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use commands::{DataFolder, make_folder};
use tauri::{App, Manager as _};

/// The name of the log file, without its ending.
pub(crate) const LOG_NAME: &str = "fagspejl";

/// Where everything lies for one run of the program.
pub(crate) struct Places {
    /// The person's data.
    pub(crate) data: DataFolder,
    /// The folder of the log; none where it cannot be written.
    pub(crate) log: Option<PathBuf>,
    /// The webview's own folder. It keeps nothing of a page there.
    pub(crate) webview: PathBuf,
}

impl Places {
    /// The places of the person who runs the program, or, for a demonstration, those in
    /// `throw_away`.
    ///
    /// # Errors
    /// Where the system does not say where its folders are.
    pub(crate) fn find(app: &App, throw_away: Option<&Path>) -> Result<Self, Box<dyn Error>> {
        let paths = app.path();
        let (data, cache) = match throw_away {
            Some(folder) => (folder.join("data"), folder.join("cache")),
            None => (paths.app_data_dir()?, paths.app_cache_dir()?),
        };
        let home = paths.home_dir().ok();
        Ok(Self {
            log: log_folder(&data),
            webview: webview_folder(cache.join("webview")),
            data: DataFolder {
                shown: shown(&data, home.as_deref()),
                path: data,
            },
        })
    }
}

/// The path as the person reads it: the home folder is `~`.
fn shown(path: &Path, home: Option<&Path>) -> String {
    match home.and_then(|home| path.strip_prefix(home).ok()) {
        Some(below) => Path::new("~").join(below).display().to_string(),
        None => path.display().to_string(),
    }
}

/// The folder of the log, if one may write there. The program starts without a log too, to say on
/// the screen what is wrong with the folder.
fn log_folder(data: &Path) -> Option<PathBuf> {
    make_folder(data).ok()?;
    let folder = data.join("logs");
    fs::create_dir_all(&folder).ok()?;
    let file = folder.join(LOG_NAME).with_extension("log");
    // A pipe would wait for whoever reads it.
    if file.metadata().is_ok_and(|found| !found.is_file()) {
        return None;
    }
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .ok()?;
    Some(folder)
}

/// The folder of the webview, which nobody else may look into. Where it cannot be made the webview does
/// without.
fn webview_folder(folder: PathBuf) -> PathBuf {
    let made = make_folder(&folder);
    #[cfg(unix)]
    let made = made.and_then(|()| {
        // An earlier version has let others in.
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))
    });
    // There is no log yet.
    let _ = made;
    folder
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::shown;

    #[test]
    fn a_path_is_shown_without_the_name_of_the_person() {
        let home = Some(Path::new("/home/kirsten"));
        assert_eq!(
            shown(Path::new("/home/kirsten/.local/share/dk.fagspejl"), home),
            "~/.local/share/dk.fagspejl",
            "the home folder holds the person's name"
        );
        assert_eq!(
            shown(Path::new("/srv/data"), home),
            "/srv/data",
            "elsewhere it is whole"
        );
    }
}
