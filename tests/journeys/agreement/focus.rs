//! What is in focus after a reflection.

use anyhow::Result;
use app::AppError;
use domain::{AssessmentId, Changed, FocusError, ItemId};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::{core_item, plan};
use support::run::Run;

fn one() -> Answers {
    Answers::none().with("health", level(2))
}

fn items(run: &mut Run, id: AssessmentId) -> Result<Vec<String>> {
    let items = run.focus(id)?.items;
    Ok(items.iter().map(|item| item.as_str().to_owned()).collect())
}

#[test]
fn at_most_three_items_are_in_focus_in_the_order_chosen() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&one())?;
    assert_eq!(
        items(&mut run, id)?,
        [""; 0],
        "nothing is, until it is chosen"
    );
    let saved = run.focus_on(id, &["many-places", "health", "law-and-help"])?;
    assert_eq!(saved.changed, [Changed::Focus]);
    assert_eq!(
        items(&mut run, id)?,
        ["many-places", "health", "law-and-help"]
    );
    let four = run.focus_on(id, &["many-places", "health", "law-and-help", "real-tasks"]);
    assert!(matches!(four, Err(AppError::Focus(FocusError::TooMany))));
    drop(run);
    assert_eq!(
        items(&mut home.start(), id)?,
        ["many-places", "health", "law-and-help"],
        "what is refused changes nothing"
    );
    Ok(())
}

#[test]
fn another_choice_takes_the_place_of_the_first_and_can_be_undone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&one())?;
    run.focus_on(id, &["many-places", "health"])?;
    run.focus_on(id, &["health", "many-places"])?;
    assert_eq!(
        items(&mut run, id)?,
        ["health", "many-places"],
        "the order counts"
    );
    run.focus_on(id, &[])?;
    assert_eq!(items(&mut run, id)?, [""; 0], "none may be");
    run.undo()?;
    assert_eq!(items(&mut run, id)?, ["health", "many-places"]);
    run.undo()?;
    assert_eq!(items(&mut run, id)?, ["many-places", "health"]);
    run.undo()?;
    assert_eq!(items(&mut run, id)?, [""; 0]);
    Ok(())
}

#[test]
fn an_item_that_is_not_asked_or_is_chosen_twice_is_refused() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&one())?;
    for chosen in [&["weather"][..], &["health", "health"], &["health", ""]] {
        let refused = run.focus_on(id, chosen);
        assert!(
            matches!(refused, Err(AppError::Focus(FocusError::ItemUnknown))),
            "{chosen:?}"
        );
    }
    assert_eq!(items(&mut run, id)?, [""; 0]);
    Ok(())
}

#[test]
fn a_draft_has_nothing_in_focus() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&one())?;
    assert!(matches!(
        run.focus_on(id, &["health"]),
        Err(AppError::NotFinished)
    ));
    assert!(matches!(run.focus(id), Err(AppError::NotFinished)));
    Ok(())
}

#[test]
fn the_focus_shows_the_agreements_in_force_that_serve_an_item() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&one())?;
    let later = run.agree(plan("a", "b", 30), Some("health"))?;
    let sooner = run.agree(plan("g", "h", 10), Some("many-places"))?;
    let done = run.agree(plan("c", "d", 30), Some("health"))?;
    run.move_agreement(done, domain::AgreementTransition::Done, "It went well.")?;
    run.agree(plan("e", "f", 30), None)?;
    let focus = run.focus(id)?;
    let shown: Vec<_> = focus
        .agreements
        .iter()
        .map(|view| view.agreement.id)
        .collect();
    assert_eq!(
        shown,
        [sooner, later],
        "the earliest day first, as everywhere"
    );
    assert_eq!(focus.most, 3);
    Ok(())
}

#[test]
fn agreements_are_offered_the_focus_of_the_latest_reflection() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = run.finished(&one())?;
    run.focus_on(first, &["health"])?;
    assert_eq!(run.agreements()?.focus, [core_item("health")]);
    let second = run.finished(&one())?;
    assert_eq!(
        run.agreements()?.focus,
        [],
        "that of the earlier one is past"
    );
    run.focus_on(second, &["many-places"])?;
    assert_eq!(run.agreements()?.focus, [core_item("many-places")]);
    assert_eq!(
        run.focus(first)?.items,
        [ItemId::new("health")],
        "each reflection keeps its own"
    );
    Ok(())
}
