//! What stands behind the ratings of a reflection.

use anyhow::Result;
use domain::{ItemId, KnowledgeForm};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::ExampleBuilder;
use view::Evidence;

fn count(evidence: &Evidence, item: &str) -> usize {
    let of_item = evidence.items.get(&ItemId::new(item));
    of_item.map_or(0, |of_item| of_item.count)
}

fn counts(evidence: &Evidence) -> Vec<(KnowledgeForm, usize)> {
    let forms = evidence.forms.iter();
    forms.map(|form| (form.form, form.count)).collect()
}

#[test]
fn an_example_stands_behind_the_reflections_that_are_finished_on_its_day_or_later() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none().with("health", level(4));
    let first = run.finished(&answers)?;
    let first_day = run.today().today;
    run.wait(100);
    let second = run.finished(&answers)?;
    let second_day = run.today().today;
    run.wait(10);
    let draft = run.draft(&answers)?;
    let between = first_day + chrono::Days::new(1);
    for day in [
        first_day,
        between,
        second_day,
        second_day + chrono::Days::new(1),
    ] {
        // All are told afterwards; what counts is when it happened.
        run.add_example(&ExampleBuilder::new("told").on(day).item("health"))?;
    }
    assert_eq!(
        count(&run.evidence(first)?, "health"),
        1,
        "only that of its day"
    );
    assert_eq!(count(&run.evidence(second)?, "health"), 3);
    assert_eq!(
        count(&run.evidence(draft)?, "health"),
        4,
        "a draft looks at all"
    );
    assert_eq!(run.evidence(first)?.examples, 1);
    Ok(())
}

#[test]
fn a_high_answer_without_an_example_is_told_in_the_order_asked() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none()
        .with("many-places", level(5))
        .with("law-and-help", level(4))
        .with("health", level(4))
        .with("self-reflection", level(3))
        .with("real-tasks", domain::NonAnswer::DoNotKnow);
    let id = run.finished(&answers)?;
    run.add_example(&ExampleBuilder::new("told").item("law-and-help"))?;
    let without = run.evidence(id)?.without;
    assert_eq!(
        without,
        [ItemId::new("health"), ItemId::new("many-places")],
        "the two highest levels, without an example"
    );
    Ok(())
}

#[test]
fn all_ten_forms_are_counted_and_none_stands_above_another() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    let empty = run.evidence(id)?;
    let none: Vec<_> = KnowledgeForm::ALL.map(|form| (form, 0)).into();
    assert_eq!(counts(&empty), none, "all ten, in their order");
    let two = ExampleBuilder::new("told")
        .item("health")
        .item("many-places");
    run.add_example(&two.clone().form(KnowledgeForm::CrossSection))?;
    let both = two.form(KnowledgeForm::UserAssessment);
    run.add_example(&both.form(KnowledgeForm::CrossSection))?;
    // It shows no item, so it stands behind no rating.
    run.add_example(&ExampleBuilder::new("told").form(KnowledgeForm::CaseStudy))?;
    let evidence = run.evidence(id)?;
    let expected: Vec<_> = KnowledgeForm::ALL
        .map(|form| match form {
            KnowledgeForm::CrossSection => (form, 2),
            KnowledgeForm::UserAssessment => (form, 1),
            _ => (form, 0),
        })
        .into();
    assert_eq!(
        counts(&evidence),
        expected,
        "an example counts once in a form"
    );
    assert_eq!(evidence.examples, 2, "and once in all, whatever it shows");
    Ok(())
}

#[test]
fn the_latest_five_examples_of_an_item_stand_at_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.wait(10);
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    let today = run.today().today;
    for ago in 0..7 {
        let told = format!("{ago} days ago");
        let example = ExampleBuilder::new(&told).on(today - chrono::Days::new(ago));
        run.add_example(&example.item("health"))?;
    }
    let evidence = run.evidence(id)?;
    let of_item = &evidence.items[&ItemId::new("health")];
    let latest: Vec<_> = of_item.latest.iter().map(|brief| &*brief.opening).collect();
    assert_eq!(of_item.count, 7);
    assert_eq!(
        latest,
        [
            "0 days ago",
            "1 days ago",
            "2 days ago",
            "3 days ago",
            "4 days ago"
        ],
        "the newest first"
    );
    Ok(())
}

#[test]
fn a_long_example_is_shown_by_its_opening() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    let long = "å".repeat(121);
    for told in [&long, &long[..240]] {
        run.add_example(&ExampleBuilder::new(told).item("health"))?;
    }
    run.add_example(&ExampleBuilder::new("").action("Only this").item("health"))?;
    let evidence = run.evidence(id)?;
    let latest = &evidence.items[&ItemId::new("health")].latest;
    let openings: Vec<_> = latest.iter().map(|brief| &*brief.opening).collect();
    assert_eq!(
        openings,
        [
            "Only this",
            &"å".repeat(120),
            &format!("{}…", "å".repeat(120))
        ],
        "120 characters, and a sign where there is more"
    );
    Ok(())
}
