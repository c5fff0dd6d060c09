//! Who sits at the computer, and what is out of their reach.

use anyhow::{Context as _, Result};
use app::coaching::BeginConversation;
use domain::{About, Relation};
use support::answers::level;
use support::home::Home;
use support::refusal::name;
use support::talk::about_three;

#[test]
fn who_is_lent_the_computer_undoes_nothing_of_the_owners() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let about_her = BeginConversation {
        about: About::Person,
        ..about_three(ane)
    };
    let id = run.talk(&about_her)?;
    let rating = run.rate(id)?;
    let refused = run.undo().err().context("it is refused")?;
    assert_eq!(name(&refused), "NothingToUndo", "Ane rates first");
    run.answer(rating, "health", level(2))?;
    run.undo()?;
    assert_eq!(
        run.conversations()?.people.len(),
        1,
        "only what she answered is taken back"
    );
    Ok(())
}

#[test]
fn the_owner_rates_first_and_can_still_undo_the_beginning() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    run.rate(id)?;
    run.undo()?;
    let gone = run.conversation(id).err().context("it is gone")?;
    assert_eq!(name(&gone), "ConversationUnknown");
    Ok(())
}

#[test]
fn a_domain_keeps_its_place_where_only_a_part_is_rated() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    let places = run.conversation(id)?.domain_places;
    assert_eq!(places, [1, 2], "nothing of the first domain is rated");
    for _ in 0..2 {
        run.rated(id, &[("health", level(5).into())])?;
    }
    run.reveal(id)?;
    assert_eq!(run.revealed(id)?.domain_places, places, "also for both");
    Ok(())
}

#[test]
fn the_menu_has_a_word_for_conversations_where_there_is_somebody_to_talk_with() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    assert!(!run.overview()?.menu.conversations, "nobody is known");
    run.add_person("Ane", Relation::Supervisor)?;
    assert!(run.overview()?.menu.conversations);
    assert!(app::coaching::menu(&mut run.backend.stores)?.conversations);
    run.undo()?;
    let menu = app::coaching::menu(&mut run.backend.stores)?;
    assert!(!menu.conversations, "oneself is not somebody to talk with");
    Ok(())
}
