//! Erasing for good: one reflection, one example, everything. What is gone is in no file any more.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{AssessmentId, ContentCounts, Erase, ExampleId, ExportFormat};
use serde_json::Value;
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::own::ExampleBuilder;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;

const WORDS: &str = "a-word-that-is-to-go";

fn refused<T>(done: Result<T, AppError>) -> String {
    done.err()
        .map_or("nothing".to_owned(), |error| name(&error))
}

/// A home that was lived in, with one more reflection and one more example that both hold [`WORDS`].
struct Lived {
    home: Home,
    reflection: AssessmentId,
    example: ExampleId,
}

fn lived() -> Result<Lived> {
    let home = used_home()?;
    let mut run = home.start();
    run.wait(90);
    let reflection = run.draft(&Answers::none().with("health", level(1)))?;
    run.answer_prompt(reflection, 2, WORDS)?;
    run.finish(reflection)?;
    run.focus_on(reflection, &["health"])?;
    let example = run.add_example(&ExampleBuilder::new(WORDS).item("health"))?;
    Ok(Lived {
        home,
        reflection,
        example,
    })
}

/// The export as it was before, without what goes.
fn without(export: &[u8], part: &str, id: &str) -> Result<Value> {
    let mut all: Value = serde_json::from_slice(export)?;
    let rows = all[part].as_array_mut().context("there is such a part")?;
    let before = rows.len();
    rows.retain(|row| row["id"] != id);
    ensure!(rows.len() + 1 == before, "one row of {part} goes");
    Ok(all)
}

/// How often the words stand in the pages of a database, as they are when they are decrypted: also in
/// what was freed, within a page or as a whole one.
fn words_in(file: &Path) -> Result<usize> {
    let connection = raw::open(file)?;
    let pages = connection.serialize(rusqlite::MAIN_DB)?;
    ensure!(
        pages.windows(7).any(|part| part == b"CREATE "),
        "{} is decrypted",
        file.display()
    );
    Ok(pages
        .windows(WORDS.len())
        .filter(|part| *part == WORDS.as_bytes())
        .count())
}

/// The words stand in no database of the data folder, and nothing but databases and settings is there.
fn are_gone_from(home: &Home, run: Run) -> Result<()> {
    drop(run);
    for file in Files::of(&home.data())?.names() {
        let path = home.data().join(&file);
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("db") => ensure!(words_in(&path)? == 0, "{file} holds the words"),
            Some("db-wal") => ensure!(fs::metadata(&path)?.len() == 0, "{file} holds pages"),
            _ => ensure!(path.is_dir() || file == "settings.json", "{file} is there"),
        }
    }
    Ok(())
}

#[test]
fn the_search_finds_what_is_there() -> Result<()> {
    let Lived { home, .. } = lived()?;
    let _ = raw::open(&home.store_file())?.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
    ensure!(
        words_in(&home.store_file())? >= 2,
        "else the other tests say nothing"
    );
    Ok(())
}

#[test]
fn a_finished_reflection_goes_with_all_that_belongs_to_it_and_nothing_else() -> Result<()> {
    let Lived {
        home, reflection, ..
    } = lived()?;
    let mut run = home.start();
    let what = Erase::Reflection { id: reflection };
    let before = run.exported(ExportFormat::Json)?;
    let schema = schema(&home)?;
    let goes = app::erasure::preview_erasure(&mut run.backend.stores, what)?.preview()?;
    let one = ContentCounts {
        finished: 1,
        ..ContentCounts::default()
    };
    assert_eq!((goes.goes, goes.backups), (one, 0));
    let erased = run.erase(what, true)?;
    assert_eq!((erased.backups_left, erased.set_aside_left), (0, 0));
    let after: Value = serde_json::from_slice(&run.exported(ExportFormat::Json)?)?;
    assert_eq!(
        after,
        without(&before, "reflections", &reflection.to_string())?,
        "every other word is as it was"
    );
    assert_eq!(
        refused(app::profile::profile(&mut run.backend.stores, reflection)),
        "AssessmentUnknown"
    );
    assert_eq!(refused(run.erase(what, true)), "AssessmentUnknown");
    assert_eq!(refused(run.undo()), "NothingToUndo", "it is for good");
    drop(run);
    assert_eq!(
        self::schema(&home)?,
        schema,
        "what guards the others is there"
    );
    Ok(())
}

fn schema(home: &Home) -> Result<Vec<String>> {
    let lines = raw::content(&home.data())?;
    let rows = lines.iter().filter(|line| line.contains("CREATE "));
    Ok(rows.cloned().collect())
}

#[test]
fn what_is_left_stays_frozen() -> Result<()> {
    let Lived {
        home, reflection, ..
    } = lived()?;
    let mut run = home.start();
    run.erase(Erase::Reflection { id: reflection }, false)?;
    drop(run);
    let changed = raw::open(&home.store_file())?
        .execute("UPDATE assessments SET started = 1 WHERE finished > 0", []);
    ensure!(changed.is_err(), "the triggers are in force");
    Ok(())
}

#[test]
fn what_looks_back_at_a_reflection_goes_with_it() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let answers = Answers::none().with("health", level(2));
    let first = run.finished(&answers)?;
    run.wait(60);
    let back = run.look_back(first)?;
    run.answer_all(back, &answers)?;
    run.finish(back)?;
    let what = Erase::Reflection { id: first };
    assert_eq!(
        app::erasure::preview_erasure(&mut run.backend.stores, what)?
            .preview()?
            .goes
            .finished,
        2,
        "it is said before"
    );
    run.erase(what, true)?;
    assert_eq!(
        refused(app::reflection::reflection(&mut run.backend.stores, back)),
        "AssessmentUnknown"
    );
    Ok(())
}

#[test]
fn the_words_of_a_reflection_and_of_an_example_are_in_no_file_any_more() -> Result<()> {
    let Lived {
        home,
        reflection,
        example,
    } = lived()?;
    let mut run = home.start();
    run.back_up()?;
    run.draft(&Answers::none().with("health", level(2)))?;
    let what = Erase::Example { id: example };
    let holding = app::erasure::preview_erasure(&mut run.backend.stores, what)?
        .preview()?
        .backups;
    ensure!(holding >= 1, "the backup holds it");
    let kept = run.erase(what, false)?;
    assert_eq!(kept.backups_left, holding, "they were to stay");
    assert_eq!(refused(run.erase(what, true)), "ExampleUnknown");
    let reflection = Erase::Reflection { id: reflection };
    assert_eq!(run.erase(reflection, true)?.backups_left, 0);
    let backups = run.backups()?.backups;
    ensure!(
        !backups.is_empty(),
        "the backups are still there, without it"
    );
    for backup in backups {
        run.restore(&backup.name)?;
        let _ = run.erase(what, true);
        let _ = run.erase(reflection, true);
    }
    are_gone_from(&home, run)
}

#[test]
fn erasing_makes_no_backup_of_what_goes() -> Result<()> {
    let Lived {
        home,
        reflection,
        example,
    } = lived()?;
    let mut run = home.start();
    run.wait(3);
    let before = run.backups()?.backups.len();
    run.erase(Erase::Example { id: example }, true)?;
    run.erase(Erase::Reflection { id: reflection }, true)?;
    let after = run.backups()?.backups.len();
    assert_eq!(after, before, "else it would be kept in it");
    are_gone_from(&home, run)
}

#[test]
fn everything_goes_with_the_backups_and_what_was_set_aside() -> Result<()> {
    let Lived { home, .. } = lived()?;
    let mut run = home.start();
    run.back_up()?;
    fs::copy(
        home.store_file(),
        home.data().join("fagspejl-2026-01-01T000000Z.db"),
    )?;
    let goes =
        app::erasure::preview_erasure(&mut run.backend.stores, Erase::Everything)?.preview()?;
    assert_eq!(goes.set_aside, 1);
    ensure!(goes.goes.finished >= 3 && goes.backups >= 1, "{goes:?}");
    let erased = run.erase(Erase::Everything, true)?;
    assert_eq!((erased.backups_left, erased.set_aside_left), (0, 0));
    assert_eq!(run.overview()?.finished_count, 0);
    assert_eq!(run.backups()?.backups, []);
    run.draft(&Answers::none().with("health", level(3)))?;
    are_gone_from(&home, run)
}

#[test]
fn a_lock_stays_on_when_everything_goes() -> Result<()> {
    let Lived { home, .. } = lived()?;
    let mut run = home.start();
    run.lock(1)?;
    run.erase(Erase::Everything, true)?;
    drop(run);
    let mut run = home.start();
    assert_eq!(refused(run.overview()), "Locked");
    assert_eq!(run.unlock(PASSPHRASE)?.finished_count, 0);
    Ok(())
}

#[test]
fn locked_backups_are_written_anew_and_those_of_another_lock_are_counted() -> Result<()> {
    let Lived { home, example, .. } = lived()?;
    let mut run = home.start();
    run.lock(1)?;
    run.back_up()?;
    let other = used_home()?;
    let mut there = other.start();
    there.lock(2)?;
    let foreign = there.back_up()?.name;
    let backups = |home: &Home| home.data().join("backups");
    fs::copy(
        backups(&other).join(&foreign),
        backups(&home).join("2020-01-01T000000Z-asked.db"),
    )?;
    let what = Erase::Example { id: example };
    let goes = app::erasure::preview_erasure(&mut run.backend.stores, what)?.preview()?;
    assert_eq!(goes.closed_backups, 1, "nobody can say what it holds");
    ensure!(goes.backups >= 1, "the others are looked into");
    assert_eq!(run.erase(what, true)?.backups_left, 1);
    assert_eq!(
        app::erasure::preview_erasure(&mut run.backend.stores, Erase::Everything)?
            .preview()?
            .closed_backups,
        1
    );
    for backup in run.backups()?.backups {
        ensure!(
            backup.holds.is_some() || backup.locked,
            "{} opens",
            backup.name
        );
    }
    Ok(())
}

#[test]
fn example_data_is_nothing_that_can_be_erased() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let mine = run.overview()?.finished_count;
    let now = run.today();
    let shown = app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    let id = shown.latest.context("there is a reflection")?.reflection.id;
    assert_eq!(
        refused(run.erase(Erase::Reflection { id }, true)),
        "AssessmentUnknown"
    );
    ensure!(run.overview()?.example, "demo data is still open");
    assert_eq!(run.leave_demo()?.finished_count, mine);
    Ok(())
}
