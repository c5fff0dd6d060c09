//! Several drafts at once.

use anyhow::Result;
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::run::Run;

#[test]
fn several_drafts_are_kept_apart() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = run.draft(&Answers::none().with("health", level(1)))?;
    let two = Answers::none().with("health", level(5));
    let second = run.draft(&two.with("many-places", level(4)))?;
    let third = run.begin_answering()?;
    run.look_at(first, "many-places")?;
    run.answer(first, "law-and-help", level(2))?;
    run.clear(second, "health")?;
    drop(run);

    let mut run = home.start();
    let drafts = run.overview()?.drafts;
    let seen: Vec<_> = drafts
        .iter()
        .map(|draft| (draft.id, draft.answered))
        .collect();
    assert_eq!(
        seen,
        [(third, 1), (second, 1), (first, 2)],
        "the latest begun first"
    );
    let held = |answers: &Answers| -> Vec<_> {
        answers
            .iter()
            .map(|(item, answer)| (item.clone(), answer))
            .collect()
    };
    let expected = Answers::none()
        .with("health", level(1))
        .with("law-and-help", level(2));
    let first = app::reflection::reflection(&mut run.backend.stores, first)?;
    let answers: Answers = first
        .answers
        .iter()
        .map(|(i, _, given)| (i.clone(), given.answer))
        .collect();
    assert_eq!(
        held(&answers),
        held(&expected),
        "what is done in one stays in it"
    );
    assert_eq!(
        first.current_item.map(|item| item.to_string()),
        Some("many-places".to_owned())
    );
    let second = app::reflection::reflection(&mut run.backend.stores, second)?;
    assert_eq!(second.answers.len(), 1);
    let first_item = second.instrument.items().next().map(|item| item.id.clone());
    assert_eq!(second.current_item, first_item, "no place of another draft");
    Ok(())
}

#[test]
fn finishing_one_draft_leaves_the_others_open() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none().with("health", level(1));
    let first = run.draft(&answers)?;
    let second = run.draft(&answers)?;
    run.finish(first)?;
    let start = run.overview()?;
    let drafts: Vec<_> = start.drafts.iter().map(|draft| draft.id).collect();
    assert_eq!((drafts, start.finished_count), (vec![second], 1));
    run.answer(second, "health", level(2))?;
    run.finish(second)?;
    assert_eq!(run.overview()?.finished_count, 2);
    Ok(())
}

#[test]
fn a_draft_goes_on_in_the_domain_that_was_being_answered_until_one_has_come_to_its_end()
-> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.answer(id, "law-and-help", level(3))?;
    run.look_at(id, "health")?;
    let at_hand = |run: &mut Run| -> Result<_> {
        let at_hand = run.overview()?.at_hand;
        Ok(at_hand.map(|at| (at.domain.to_string(), at.minutes_left)))
    };
    let knowledge = |minutes| Some(("knowledge-and-action".to_owned(), minutes));
    // Seven items of three quarters of a minute, and two minutes for the prompt.
    assert_eq!(at_hand(&mut run)?, knowledge(8), "as after another start");
    drop(run);
    let mut run = home.start();
    assert_eq!(at_hand(&mut run)?, knowledge(8));

    let last = "everyday-coping";
    run.look_at(id, last)?;
    assert_eq!(at_hand(&mut run)?, knowledge(8), "its last item is open");
    run.answer(id, last, level(3))?;
    let first = at_hand(&mut run)?.map(|(domain, _)| domain);
    assert_eq!(
        first.as_deref(),
        Some("interpersonal"),
        "what is open was passed over"
    );
    for item in core()?.items() {
        run.answer(id, item.id.as_str(), level(3))?;
    }
    assert_eq!(at_hand(&mut run)?, None, "all of it is answered");
    Ok(())
}
