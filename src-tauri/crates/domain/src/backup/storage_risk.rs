//! Whether a folder is a good place for a store: not one that another program copies while it is
//! written, and not one on another computer.

use crate::backup::StorageRisk;
use crate::fold::fold;

/// What folders that are synchronised are called, [folded](fold), and by whom. A name ends there, or
/// goes on with a space or a hyphen: `OneDrive - Kommunen`.
const SYNCHRONISED: [(&str, &str); 14] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mit drev", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("box", "Box"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("icloud~com~apple~clouddocs", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
];

/// What file systems of other computers are called.
const NETWORK: [&str; 9] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs2",
];

/// Which program synchronises a folder with this path, as far as the names in it tell.
pub fn synchronised_by<'a>(path: impl IntoIterator<Item = &'a str>) -> Option<StorageRisk> {
    let by = path.into_iter().find_map(|part| {
        let part = fold(part);
        let named = SYNCHRONISED.iter().find(|(name, _)| {
            let rest = part.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-']))
        });
        named.map(|(_, by)| (*by).to_owned())
    });
    by.map(|by| StorageRisk::Synchronised { by })
}

/// Whether the file system at `path` is on another computer, by the table of mounts that Linux gives
/// (`/proc/self/mountinfo`, described in `proc(5)`).
pub fn is_on_network(mounts: &str, path: &str) -> bool {
    let mount = mounts.lines().filter_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        let at = unescaped(before.split(' ').nth(4)?);
        let kind = after.split(' ').next()?;
        let below = at == "/" || path == at || path.strip_prefix(&at)?.starts_with('/');
        below.then_some((at.len(), kind))
    });
    // Of two mounts at one place the later one lies over the earlier.
    let nearest = mount.max_by_key(|(length, _)| *length);
    nearest.is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

/// A place with blanks and the like is written with their numbers in base 8.
fn unescaped(place: &str) -> String {
    let mut place = place.to_owned();
    for (written, sign) in [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ] {
        place = place.replace(written, sign);
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(path: &str) -> Option<String> {
        match synchronised_by(path.split(['/', '\\'])) {
            Some(StorageRisk::Synchronised { by }) => Some(by),
            _ => None,
        }
    }

    #[test]
    fn the_folders_of_the_usual_programs_are_known_by_name() {
        for (path, name) in [
            (r"C:\Users\maja\OneDrive\dk.fagspejl", "OneDrive"),
            (r"C:\Users\maja\OneDrive - Odense Kommune\x", "OneDrive"),
            ("/home/maja/Dropbox/fagspejl", "Dropbox"),
            ("/home/maja/dropbox-work/fagspejl", "Dropbox"),
            (
                "/Users/maja/Library/CloudStorage/GoogleDrive-maja/My Drive",
                "Google Drive",
            ),
            ("/home/maja/Nextcloud/x", "Nextcloud"),
            (
                "/Users/maja/Library/Mobile Documents/com~apple~CloudDocs/x",
                "iCloud",
            ),
        ] {
            assert_eq!(by(path).as_deref(), Some(name), "{path}");
        }
    }

    #[test]
    fn a_folder_that_only_sounds_like_one_is_left_in_peace() {
        for path in [
            "/home/maja/.local/share/dk.fagspejl",
            "/home/maja/dropboxer/x",
            "/home/onedriver/x",
            "",
        ] {
            assert_eq!(by(path), None, "{path}");
        }
    }

    const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /home/maja rw,relatime shared:2 - nfs4 server:/home rw
31 30 254:1 / /home/maja/local\\040disk rw - ext4 /dev/vdb rw
32 22 0:41 / /mnt/far rw - fuse.sshfs maja@far: rw";

    #[test]
    fn the_nearest_mount_tells_whether_a_folder_is_on_another_computer() {
        for (path, expected) in [
            ("/var/lib/x", false),
            ("/home/maja/.local/share/x", true),
            ("/home/maja", true),
            ("/home/majaline/x", false),
            ("/home/maja/local disk/x", false),
            ("/mnt/far/x", true),
        ] {
            assert_eq!(is_on_network(MOUNTS, path), expected, "{path}");
        }
    }

    #[test]
    fn what_is_no_table_of_mounts_tells_nothing() {
        for mounts in ["", "x", "a b c d e - ", "1 2 3 - nfs"] {
            assert!(!is_on_network(mounts, "/home"), "{mounts}");
        }
    }
}
