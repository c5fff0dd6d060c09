//! The program is killed while it does something.

use anyhow::{Context as _, Result, ensure};

use super::act::Act;
use super::look::Ending;
use super::scene::Scene;
use super::{Tried, spread};
use crate::home::Home;
use crate::traced::traced;

/// Everything with which a file or a name comes, goes or changes.
const CALLS: &str =
    "trace=write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,/^rename,/^link";

/// A system call, by its name and how many of that name came up to it.
type Call = (String, usize);

/// Kills the saver when it is about to make one of its calls that change something on disk, at
/// `points` of them spread over the whole act. Between two such calls a kill finds the same disk.
///
/// # Errors
/// Where the saver does not run or strace may not trace it.
pub fn killed(scene: &Scene, points: usize) -> Result<Tried> {
    let calls = calls(scene)?;
    let mut tried = Tried::default();
    for point in spread(points, calls.len()) {
        let (name, number) = calls.get(point).context("the point is one of them")?;
        let home = Home::new()?;
        scene.lay_out(home.path())?;
        let inject = format!("inject={name}:signal=SIGKILL:when={number}");
        let options = ["-e", &format!("trace={name}"), "-e", &inject];
        let run = traced(&scene.saver, &options, &scene.arguments(home.path()))?;
        ensure!(!run.survived, "it was not killed at {name} {number}");
        let place = format!("killed at {name} {number}");
        let wrong = scene.wrong(home.path(), &run.said, Ending::Killed);
        tried.add(&place, None, wrong.with_context(|| place.clone())?);
    }
    Ok(tried)
}

/// The calls that the act makes, in their order.
fn calls(scene: &Scene) -> Result<Vec<Call>> {
    let home = Home::new()?;
    scene.lay_out(home.path())?;
    let run = traced(&scene.saver, &["-e", CALLS], &scene.arguments(home.path()))?;
    ensure!(run.survived, "it fails by itself: {}", run.said);
    let mut calls: Vec<Call> = Vec::new();
    let mut wanted = Vec::new();
    for line in run.trace.lines() {
        let call = line.split_once(' ').map(|(_, call)| call.trim_start());
        let Some((name, rest)) = call.and_then(|call| call.split_once('(')) else {
            continue;
        };
        let earlier = calls.iter().filter(|(earlier, _)| earlier == name).count();
        let call = (name.to_owned(), earlier + 1);
        calls.push(call.clone());
        // The backup that comes before an upgrade is tried by itself.
        if scene.act != Act::Migration || rest.contains("/data/fagspejl.db") {
            wanted.push(call);
        }
    }
    Ok(wanted)
}
