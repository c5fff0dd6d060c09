//! The zone of this computer's clock. Nothing else in the program knows it.
//!
//! On Unix it is read as the C library reads it (tzset(3)), so that the program shows the time that
//! everything else on the computer shows: from `TZ`, in each of its forms, else from `/etc/localtime`,
//! else it is UTC. It is looked up anew whenever it is asked for, as it may change while the program runs.

use chrono::{DateTime, FixedOffset, Offset as _, Utc};
use jiff::Timestamp;
use jiff::tz::TimeZone;

#[cfg(unix)]
use unix::zone;

/// How far this computer's clock goes ahead of UTC at a moment.
pub(crate) fn offset(at: DateTime<Utc>) -> FixedOffset {
    offset_in(&zone(), at)
}

fn offset_in(zone: &TimeZone, at: DateTime<Utc>) -> FixedOffset {
    let at = Timestamp::from_second(at.timestamp()).unwrap_or_default();
    let seconds = zone.to_offset(at).seconds();
    FixedOffset::east_opt(seconds).unwrap_or(Utc.fix())
}

/// The system is asked; a change is noticed within five minutes.
#[cfg(not(unix))]
fn zone() -> TimeZone {
    TimeZone::system()
}

#[cfg(unix)]
mod unix {
    use std::env;
    use std::ffi::{OsStr, OsString};
    use std::fs::{self, File};
    use std::io::Read as _;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::{Path, PathBuf};
    use std::sync::{Mutex, PoisonError};

    use jiff::tz::TimeZone;

    /// The zone of this computer, where `TZ` does not name another.
    const LOCALTIME: &str = "/etc/localtime";

    /// The zones by their names, where `TZDIR` does not name another folder.
    const DATABASE: &str = "/usr/share/zoneinfo";

    /// When summer time begins and ends where a rule names it and does not say: as glibc has it.
    const USUAL_SUMMER: &str = ",M3.2.0,M11.1.0";

    /// Most bytes of a file with a zone; the largest known has 4 kB.
    const LARGEST: u64 = 1_000_000;

    static READER: Mutex<Reader> = Mutex::new(Reader { known: None });

    /// The zone of this computer's clock, at present.
    pub(super) fn zone() -> TimeZone {
        let named = env::var_os("TZ");
        let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
        reader.zone(named.as_deref(), Path::new(LOCALTIME))
    }

    /// Reads the zone, and again only when what it was read from has changed.
    pub(super) struct Reader {
        pub(super) known: Option<(Source, TimeZone)>,
    }

    /// What a zone was read from: the text of `TZ`, and the file that it, or its absence, leads to.
    #[derive(PartialEq)]
    pub(super) struct Source {
        named: Option<OsString>,
        file: Option<Stamp>,
    }

    /// Which file it is that a path leads to, and in what state. Another one that is put in its place, by
    /// a link or a copy, has another.
    #[derive(PartialEq)]
    struct Stamp {
        device: u64,
        inode: u64,
        length: u64,
        changed: (i64, i64),
    }

    impl Reader {
        /// The zone that `named`, the text of `TZ`, says; where there is none, that of the file `localtime`.
        pub(super) fn zone(&mut self, named: Option<&OsStr>, localtime: &Path) -> TimeZone {
            let named = named.map(without_colon);
            let file = match named {
                None => Some(localtime.to_owned()),
                Some(named) if named.is_empty() => None,
                Some(named) => Some(database().join(named)),
            };
            let source = Source {
                named: named.map(OsStr::to_owned),
                file: file.as_deref().and_then(stamp),
            };
            if let Some((known, zone)) = &self.known
                && *known == source
            {
                return zone.clone();
            }
            let zone = file.as_deref().and_then(read);
            let zone = zone.or_else(|| rule(named?.to_str()?));
            let zone = zone.unwrap_or_else(|| {
                if named.is_none_or(|named| !named.is_empty()) {
                    log::warn!("the zone is not known ({named:?}): times are shown in UTC");
                }
                TimeZone::UTC
            });
            self.known = Some((source, zone.clone()));
            zone
        }
    }

    fn without_colon(named: &OsStr) -> &OsStr {
        let bytes = named.as_bytes();
        OsStr::from_bytes(bytes.strip_prefix(b":").unwrap_or(bytes))
    }

    fn database() -> PathBuf {
        env::var_os("TZDIR").map_or_else(|| DATABASE.into(), PathBuf::from)
    }

    /// None where there is no such file, or it is none that can be read to its end.
    fn stamp(path: &Path) -> Option<Stamp> {
        let file = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        Some(Stamp {
            device: file.dev(),
            inode: file.ino(),
            length: file.len(),
            changed: (file.ctime(), file.ctime_nsec()),
        })
    }

    /// The zone in a file (RFC 9636).
    fn read(path: &Path) -> Option<TimeZone> {
        stamp(path)?;
        let mut bytes = Vec::new();
        let file = File::open(path).ok()?;
        file.take(LARGEST).read_to_end(&mut bytes).ok()?;
        TimeZone::tzif("", &bytes).ok()
    }

    /// The zone of a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`.
    fn rule(text: &str) -> Option<TimeZone> {
        let usual = || TimeZone::posix(&format!("{text}{USUAL_SUMMER}"));
        TimeZone::posix(text).or_else(|_| usual()).ok()
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::fs::symlink;
    use std::path::Path;
    use std::process::Command;
    use std::{env, fs, io};

    use commands::Calendar;

    use super::unix::Reader;
    use super::*;

    /// Set where this test is started by itself to tell what it shows.
    const TELLS: &str = "FAGSPEJL_TEST_TELLS_THE_TIME";

    /// Summer, the two half hours past two of the autumn night, winter; before any zone was as it is.
    const MOMENTS: [&str; 5] = [
        "2026-07-01T12:00:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "2026-11-24T23:30:00Z",
        "1880-01-01T00:00:00Z",
    ];

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap_or_default()
    }

    /// What the clock of this process shows.
    fn told() -> String {
        let shown = MOMENTS.map(|moment| Calendar::new(offset).time(at(moment)).to_rfc3339());
        shown.join(" ")
    }

    /// What the clock shows in a process that is started with this in `TZ`.
    fn told_with(tz: &OsStr) -> Result<String, io::Error> {
        let out = Command::new(env::current_exe()?)
            .args(["--exact", "--nocapture"])
            .arg("zone::tests::a_process_shows_what_tz_says_in_each_of_its_forms")
            .env(TELLS, "yes")
            .env("TZ", tz)
            .output()?;
        let text = String::from_utf8_lossy(&out.stdout);
        let line = text.lines().find_map(|line| line.split_once("shows: "));
        Ok(line.map(|(_, shown)| shown.to_owned()).unwrap_or_default())
    }

    #[test]
    fn a_process_shows_what_tz_says_in_each_of_its_forms() -> Result<(), io::Error> {
        if env::var_os(TELLS).is_some() {
            println!("shows: {}", told());
            return Ok(());
        }
        let folder = tempfile::tempdir()?;
        let copied = folder.path().join("a copy");
        fs::copy("/usr/share/zoneinfo/Europe/Copenhagen", &copied)?;
        let (copied, colon) = (copied.display(), format!(":{}", copied.display()));
        let copied = copied.to_string();
        // Those of a rule hold for all time; the files know that Denmark's clocks were once Copenhagen's.
        let rule = "2026-07-01T14:00:00+02:00 2026-10-25T02:30:00+02:00 2026-10-25T02:30:00+01:00 \
                    2026-11-25T00:30:00+01:00 1880-01-01T01:00:00+01:00";
        let denmark = "2026-07-01T14:00:00+02:00 2026-10-25T02:30:00+02:00 2026-10-25T02:30:00+01:00 \
                       2026-11-25T00:30:00+01:00 1880-01-01T00:50:20+00:50";
        let tehran = "2026-07-01T15:30:00+03:30 2026-10-25T04:00:00+03:30 2026-10-25T05:00:00+03:30 \
                      2026-11-25T03:00:00+03:30 1880-01-01T03:30:00+03:30";
        let utc = "2026-07-01T12:00:00+00:00 2026-10-25T00:30:00+00:00 2026-10-25T01:30:00+00:00 \
                   2026-11-24T23:30:00+00:00 1880-01-01T00:00:00+00:00";
        let new_york = "2026-07-01T07:00:00-05:00 2026-10-24T19:30:00-05:00 2026-10-24T20:30:00-05:00 \
                        2026-11-24T18:30:00-05:00 1879-12-31T19:00:00-05:00";
        let nuuk = "2026-07-01T11:00:00-01:00 2026-10-24T23:30:00-01:00 2026-10-24T23:30:00-02:00 \
                    2026-11-24T21:30:00-02:00 1879-12-31T22:00:00-02:00";
        let usual = "2026-07-01T14:00:00+02:00 2026-10-25T02:30:00+02:00 2026-10-25T03:30:00+02:00 \
                     2026-11-25T00:30:00+01:00 1880-01-01T01:00:00+01:00";
        let summers = "2026-07-01T14:00:00+02:00 2026-10-25T02:30:00+02:00 2026-10-25T03:30:00+02:00 \
                       2026-11-25T00:30:00+01:00 1880-01-01T01:00:00+01:00";
        for (tz, shown) in [
            ("Europe/Copenhagen", denmark),
            (":Europe/Copenhagen", denmark),
            ("/usr/share/zoneinfo/Europe/Copenhagen", denmark),
            (":/usr/share/zoneinfo/Europe/Copenhagen", denmark),
            (&copied, denmark),
            (&colon, denmark),
            ("CET-1CEST,M3.5.0,M10.5.0/3", rule),
            (":CET-1CEST,M3.5.0,M10.5.0/3", rule),
            ("<+01>-1<+02>,M3.5.0/2,M10.5.0/3:00:00", rule),
            ("CET-01:00:00CEST-02:00:00,M3.5.0,M10.5.0/3", rule),
            ("CET-1CEST", usual),
            ("CET-1CEST,J60,J310", summers),
            ("CET-1CEST,59/0,310/23", summers),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", nuuk),
            ("EST5", new_york),
            ("<+0330>-3:30", tehran),
            ("", utc),
            (":", utc),
            ("UTC0", utc),
            ("UTC", utc),
            ("Europe/Kopenhagen", utc),
            ("/no/such/file", utc),
            ("/dev/zero", utc),
            ("/usr/share/zoneinfo", utc),
            ("CET-1CEST,M3.5.0", utc),
            ("no zone at all", utc),
        ] {
            assert_eq!(told_with(OsStr::new(tz))?, shown, "TZ={tz:?}");
        }
        Ok(())
    }

    #[test]
    fn a_zone_that_changes_while_the_program_runs_is_the_zone_from_then_on() -> Result<(), io::Error>
    {
        let zones = Path::new("/usr/share/zoneinfo");
        let folder = tempfile::tempdir()?;
        let (localtime, new) = (folder.path().join("localtime"), folder.path().join("new"));
        let mut reader = Reader { known: None };
        let mut hours = |named: Option<&Path>| {
            let zone = reader.zone(named.map(Path::as_os_str), &localtime);
            offset_in(&zone, at("2026-11-24T12:00:00Z")).local_minus_utc() / 3_600
        };
        assert_eq!(hours(None), 0, "without any file it is UTC");
        symlink(zones.join("Europe/Copenhagen"), &localtime)?;
        assert_eq!(hours(None), 1, "a link");
        assert_eq!(hours(None), 1, "and once more, from memory");
        symlink(zones.join("America/Nuuk"), &new)?;
        fs::rename(&new, &localtime)?;
        assert_eq!(
            hours(None),
            -2,
            "the link leads elsewhere, as timedatectl makes it"
        );
        fs::copy(zones.join("Asia/Tokyo"), &new)?;
        fs::rename(&new, &localtime)?;
        assert_eq!(hours(None), 9, "a copy");
        // The rules of two zones that never change are of one length.
        fs::copy(zones.join("Etc/GMT-5"), &localtime)?;
        assert_eq!(hours(None), 5, "another copy, written over it");
        fs::write(&localtime, b"TZif, and no more of it")?;
        assert_eq!(hours(None), 0, "a file that is none of a zone");
        fs::copy(zones.join("Asia/Tokyo"), &localtime)?;
        assert_eq!(hours(None), 9, "it is mended");
        assert_eq!(hours(Some(&localtime)), 9, "the same, where TZ names it");
        fs::copy(zones.join("Etc/GMT-5"), &localtime)?;
        assert_eq!(hours(Some(&localtime)), 5, "what TZ names changes as well");
        fs::remove_file(&localtime)?;
        assert_eq!(hours(None), 0, "it is gone");
        Ok(())
    }
}
