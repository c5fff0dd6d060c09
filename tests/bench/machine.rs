//! What the figures were measured on.

use std::env;
use std::fs;
use std::thread;

/// The machine in one line.
pub(crate) fn line() -> String {
    let processor = field("/proc/cpuinfo", "model name", ':');
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let memory = field("/proc/meminfo", "MemTotal", ':');
    let system = field("/etc/os-release", "PRETTY_NAME", '=');
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    format!(
        "{processor} x {cores}, {memory}, {}, Linux {}, {}",
        system.trim_matches('"'),
        kernel.trim(),
        file_system().unwrap_or_else(|| "unknown file system".to_owned()),
    )
}

/// The first value of this name in a file of names and values.
fn field(file: &str, name: &str, separator: char) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let found = text.lines().find_map(|line| {
        let (key, value) = line.split_once(separator)?;
        (key.trim() == name).then(|| value.trim().to_owned())
    });
    found.unwrap_or_else(|| format!("unknown {name}"))
}

/// The file system that temporary homes lie on: what an answer takes is mostly its doing.
fn file_system() -> Option<String> {
    let temporary = env::temp_dir().canonicalize().ok()?;
    let mounts = fs::read_to_string("/proc/mounts").ok()?;
    let mounts = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()?, words.next()?))
    });
    let of = mounts.filter(|(place, _)| temporary.starts_with(place));
    let (_, kind) = of.max_by_key(|(place, _)| place.len())?;
    Some(kind.to_owned())
}
