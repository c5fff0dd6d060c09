//! Undoing and redoing where the store does not let it.

use anyhow::Result;
use domain::{ActionKind, ExampleId, KnowledgeForm, UserAction};
use store::{Access, Store, StoreError, Tx, examples, subjects};
use support::home::Home;
use support::own::ExampleBuilder;
use support::raw;
use support::run::Run;

/// A home with one example that shows items and rests on a form.
fn with_example() -> Result<(Home, ExampleId)> {
    let home = Home::new()?;
    let example = ExampleBuilder::new("told")
        .item("health")
        .item("many-places");
    let id = home
        .start()
        .add_example(&example.form(KnowledgeForm::CaseStudy))?;
    Ok((home, id))
}

fn write(
    store: &mut Store,
    write: impl FnOnce(&Tx<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    store.write(write)
}

#[test]
fn an_undo_that_fails_changes_nothing_and_can_be_tried_again() -> Result<()> {
    let (home, id) = with_example()?;
    let before = raw::tables(&home.data())?;
    let mut store = Store::open(&home.data(), &Access::without_lock())?;
    let kept = store.read::<_, StoreError>(|tx| examples::get(tx, id))?;
    write(&mut store, |tx| {
        examples::delete(tx, id)?;
        tx.record_undo(UserAction::new(ActionKind::ExampleDeleted, Vec::new()));
        Ok(())
    })?;
    // Something else has its id now, and shows the same, as no write of this program would make it.
    write(&mut store, |tx| {
        let myself = subjects::myself(tx)?.ok_or(StoreError::Damaged)?;
        examples::add(tx, myself, &kept)
    })?;
    let taken = raw::tables(&home.data())?;
    for _ in 0..2 {
        let refused = store.undo();
        assert!(
            matches!(refused, Err(StoreError::Database(_))),
            "{refused:?}"
        );
        assert_eq!(raw::tables(&home.data())?, taken, "not a row has changed");
        let nothing = store.redo();
        assert!(
            matches!(nothing, Err(StoreError::NothingToRedo)),
            "{nothing:?}"
        );
    }
    write(&mut store, |tx| examples::delete(tx, id))?;
    assert_eq!(
        store.undo()?.kind,
        ActionKind::ExampleDeleted,
        "now there is room"
    );
    assert_eq!(raw::tables(&home.data())?, before);
    Ok(())
}

#[test]
fn a_write_that_is_refused_is_no_step_and_ends_nothing() -> Result<()> {
    let (home, id) = with_example()?;
    let mut store = Store::open(&home.data(), &Access::without_lock())?;
    let delete = |tx: &Tx<'_>| {
        examples::delete(tx, id)?;
        tx.record_undo(UserAction::new(ActionKind::ExampleDeleted, Vec::new()));
        Ok(())
    };
    write(&mut store, delete)?;
    store.undo()?;
    let before = raw::tables(&home.data())?;
    let refused = write(&mut store, |tx| {
        delete(tx)?;
        // What is said after the deletion takes it back with all the rest.
        Err(StoreError::ExampleUnknown)
    });
    assert!(matches!(refused, Err(StoreError::ExampleUnknown)));
    assert_eq!(raw::tables(&home.data())?, before);
    assert!(matches!(store.undo(), Err(StoreError::NothingToUndo)));
    assert_eq!(
        store.redo()?.kind,
        ActionKind::ExampleDeleted,
        "it can still be done again"
    );
    Ok(())
}

#[test]
fn where_nothing_was_undone_there_is_nothing_to_redo() -> Result<()> {
    let (home, _) = with_example()?;
    crate::untouched::refused(&home, "NothingToRedo", Run::redo)
}
