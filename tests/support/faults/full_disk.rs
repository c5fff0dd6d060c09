//! The disk runs full while the program does something. The disk is a small one in memory (tmpfs),
//! mounted in a name space of the user's own; no file system of the computer is filled.

use std::fs;

use anyhow::{Context as _, Result};

use super::act::Act;
use super::look::Ending;
use super::scene::Scene;
use super::{Tried, spread};
use crate::home::Home;
use crate::mounts::in_own_mounts;

/// What is free on a disk in memory, in steps of this many bytes.
const PAGE: usize = 4_096;

/// Fills the disk but for some room, lets the saver act, and puts what is on the disk outside.
const SCRIPT: &str = r#"
    disk="$1"; from="$2"; out="$3"; rooms="$4"; saver="$5"; act="$6"; shift 6
    mount -t tmpfs -o size=16m tmpfs "$disk"
    for room in $rooms; do
        cp -r "$from" "$disk/home"
        cat /dev/zero > "$disk/film" 2> /dev/null || true
        truncate -s "-$room" "$disk/film"
        echo "== $room"
        "$saver" "$act" "$disk/home/data" "$@" && echo done || true
        rm "$disk/film"
        cp -r "$disk/home" "$out/$room"
        rm -r "$disk/home"
    done
"#;

/// Lets the act run into a full disk, with room for more and more of it, `points` times.
///
/// # Errors
/// Where this system allows no name space of one's own, or the saver does not run.
pub fn full_disk(scene: &Scene, points: usize) -> Result<Tried> {
    let (disk, from, out) = (Home::new()?, Home::new()?, Home::new()?);
    scene.lay_out(from.path())?;
    let rooms: Vec<String> = spread(points, most(scene.act) / PAGE)
        .map(|pages| (pages * PAGE).to_string())
        .collect();
    let listed = rooms.join(" ");
    // The act's own files lie on the disk as well.
    let arguments = scene.arguments(&disk.path().join("home"));
    let (act, rest) = arguments.split_first().context("there is an act")?;
    let mut script: Vec<&std::ffi::OsStr> = vec![
        disk.path().as_ref(),
        from.path().as_ref(),
        out.path().as_ref(),
        listed.as_ref(),
        scene.saver.as_ref(),
        act.as_ref(),
    ];
    script.extend(rest.iter().skip(1).map(AsRef::<std::ffi::OsStr>::as_ref));
    let said = in_own_mounts(SCRIPT, &script)?;
    let mut tried = Tried::default();
    for part in said.split("== ").filter(|part| !part.is_empty()) {
        let (room, said) = part.split_once('\n').context("a room has its line")?;
        let left = out.path().join(room);
        let place = format!("{room} bytes of room");
        let refused = said.lines().find_map(|line| line.strip_prefix("error "));
        let (said, ending) = match said.strip_suffix("done\n") {
            Some(said) => (said, Ending::Done),
            None => (said, Ending::Refused),
        };
        let wrong = scene.wrong(&left, said, ending);
        tried.add(&place, refused, wrong.with_context(|| place.clone())?);
        fs::remove_dir_all(left)?;
    }
    Ok(tried)
}

/// With how much room an act is through, in bytes: a backup leaves a million free.
fn most(act: Act) -> usize {
    match act {
        Act::Save | Act::Write | Act::Export | Act::Repair | Act::Rewrap => 600_000,
        Act::Backup => 1_500_000,
        Act::Migration | Act::Restore | Act::Recovery | Act::Import | Act::Rekey | Act::Relock => {
            2_000_000
        }
    }
}
