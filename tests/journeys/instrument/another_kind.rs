//! An instrument of a kind that the program does not know goes the whole way beside its own: nothing else
//! had to change.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{
    AssessmentError, AssessmentId, Erase, ExportFormat, InstrumentId, Language, NonAnswer,
};
use exchange::ImportError;
use support::answers::{Answers, level};
use support::choice::choice;
use support::home::Home;
use support::instrument::core;
use support::report::{whole_plan, whole_profile};
use support::run::Run;

fn rammer() -> InstrumentId {
    InstrumentId::new("rammer")
}

/// A finished reflection: the first item helps and comes from the law, the second answer of the others is
/// `second`.
fn finished(run: &mut Run, second: u8) -> Result<AssessmentId> {
    let id = run.begin_with(&rammer())?;
    run.answer_facet(id, "frister", "effect", level(1))?;
    run.answer_facet(id, "frister", "source", level(1))?;
    run.answer_facet(id, "skemaer", "effect", level(second))?;
    run.answer_facet(id, "skemaer", "source", NonAnswer::DoNotKnow)?;
    run.answer_facet(id, "moeder", "effect", NonAnswer::NotMyTask)?;
    run.finish(id)?;
    Ok(id)
}

#[test]
fn an_item_is_answered_when_all_that_it_asks_is() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    let id = run.begin_with(&rammer())?;
    let first = run.answer_facet(id, "frister", "effect", level(3))?;
    assert_eq!(first.progress[0].answered, 0, "one of two");
    let second = run.answer_facet(id, "frister", "source", NonAnswer::RatherNotSay)?;
    assert_eq!(second.progress[0].answered, 1, "a non-answer is an answer");
    assert_eq!(
        run.overview()?.drafts[0].answered,
        1,
        "the list says the same"
    );
    run.undo()?;
    assert_eq!(run.overview()?.drafts[0].answered, 0, "undone by facet");
    run.redo()?;
    let reflection = app::reflection::reflection(&mut run.backend.stores, id)?;
    assert_eq!(reflection.answers.len(), 2, "two answers to one item");
    Ok(())
}

#[test]
fn what_cannot_be_chosen_is_refused() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    let id = run.begin_with(&rammer())?;
    let fourth = run.answer_facet(id, "frister", "effect", level(4)).err();
    assert!(
        matches!(fourth, Some(AppError::Assessment(AssessmentError::Value(at))) if at.value == 4),
        "there are three: {fourth:?}"
    );
    let unknown = run.answer(id, "frister", level(1)).err();
    assert!(
        matches!(
            unknown,
            Some(AppError::Assessment(AssessmentError::FacetUnknown))
        ),
        "nobody asks for its level: {unknown:?}"
    );
    Ok(())
}

#[test]
fn a_profile_without_ranks_counts_and_measures_nothing() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    let id = finished(&mut run, 2)?;
    let shown = app::profile::profile(&mut run.backend.stores, id)?;
    let profile = &shown.profile;
    assert!(
        profile.positions().is_none(),
        "nothing is higher than anything"
    );
    assert_eq!((profile.answered, profile.items), (1, 3));
    let counts = |facet: usize, domain: usize| {
        let counts = &profile.facets[facet].counts[domain];
        let points: Vec<_> = counts.points.iter().map(|point| point.items).collect();
        (points, counts.answered, counts.applicable)
    };
    assert_eq!(
        counts(0, 0),
        (vec![1, 1, 0], 2, 2),
        "one helps, one hinders"
    );
    assert_eq!(
        counts(1, 0),
        (vec![1, 0, 0], 1, 2),
        "of one it is known whence"
    );
    assert_eq!(
        counts(0, 1),
        (vec![0, 0, 0], 0, 0),
        "and meetings are not theirs"
    );
    let pictures = app::profile::profile_pictures(
        &mut run.backend.stores,
        id,
        Language::Da,
        picture::Room::FULL,
    )?;
    assert!(pictures.is_empty(), "nothing is further out");
    let evidence = run.evidence(id)?;
    assert!(evidence.without.is_empty(), "no answer is high");
    Ok(())
}

#[test]
fn two_reflections_stand_side_by_side_without_a_verdict() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    finished(&mut run, 1)?;
    run.wait(60);
    finished(&mut run, 2)?;
    let view = run.whole_change()?;
    assert!(view.trends.is_empty(), "nothing rises or falls");
    let change = view.change;
    assert!(change.domains.is_empty(), "there is no mean");
    assert_eq!(change.accuracy, None, "and nothing to judge it by");
    let [first, ..] = &change.items[..] else {
        anyhow::bail!("every item is told");
    };
    assert_eq!(first.item.as_str(), "skemaer", "what differs comes first");
    assert_eq!(first.distance, None, "but has no distance");
    let [effect, source] = &first.facets[..] else {
        anyhow::bail!("two things are asked");
    };
    assert_eq!(effect.differs, Some(true));
    let sentence = effect.later.sentence.as_ref().context("it was chosen")?;
    assert_eq!(
        sentence.in_language(Language::En),
        "De hæmmer mig",
        "there is no English"
    );
    assert_eq!(source.differs, None, "not to know is no value");
    Ok(())
}

#[test]
fn it_is_exported_and_comes_in_where_its_kind_is_known() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    let id = finished(&mut run, 2)?;
    let before = app::reflection::reflection(&mut run.backend.stores, id)?;
    let json = run.exported(ExportFormat::Json)?;
    let table = String::from_utf8(run.exported(ExportFormat::Csv)?)?;
    for said in [
        "Hvad gør den ved dit arbejde?;1;;;Den hjælper mig",
        "Hvor kommer de fra?;;;ved ikke;",
    ] {
        assert!(table.contains(said), "`{said}` stands in {table}");
    }
    assert!(
        !run.exported(ExportFormat::Xlsx)?.is_empty(),
        "a workbook is made"
    );

    let other = Home::new()?;
    let refused = other.start().import(&json).err();
    assert!(
        matches!(&refused, Some(AppError::Import(ImportError::Unreadable { place })) if place == "instruments[0].text"),
        "a program that does not know the kind takes nothing in: {refused:?}"
    );
    let mut run = other.start_with_choice();
    run.import(&json)?;
    let after = app::reflection::reflection(&mut run.backend.stores, id)?;
    assert_eq!(after, before, "whole");
    assert_eq!(
        run.exported(ExportFormat::Json)?,
        json,
        "and goes out the same"
    );
    Ok(())
}

#[test]
fn its_reports_say_its_sentences() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    finished(&mut run, 1)?;
    run.wait(60);
    let id = finished(&mut run, 2)?;
    run.focus_on(id, &["skemaer"])?;
    for language in [Language::Da, Language::En] {
        let profile = run.printed(whole_profile(id), language)?.text()?;
        for said in ["Hvad gør de ved dit arbejde?", "De hæmmer mig", "Fra loven"] {
            assert!(profile.contains(said), "`{said}` stands in {profile}");
        }
        let plan = run.printed(whole_plan(id), language)?.text()?;
        assert!(plan.contains("De hæmmer mig"), "{plan}");
    }
    Ok(())
}

#[test]
fn it_is_erased_as_any_other() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with_choice();
    let id = finished(&mut run, 2)?;
    run.erase(Erase::Reflection { id }, true)?;
    assert_eq!(run.overview()?.finished_count, 0);
    Ok(())
}

#[test]
fn instruments_beside_each_other_are_never_mixed() -> Result<()> {
    let home = Home::new()?;
    let core = core()?;
    let mut run = home.start_with_choice();
    let offered = run.overview()?.instruments;
    assert_eq!(offered.len(), 2, "the core instrument and the other");
    assert_eq!(offered[0].id, core.id, "the core instrument first");
    assert_eq!(offered[1].languages, [Language::Da]);

    let first = run.finished(&Answers::everywhere(&core, 2))?;
    run.wait(30);
    let of_other = finished(&mut run, 1)?;
    assert_eq!(run.compared()?, None, "one of each is not two");
    run.wait(30);
    let second = run.finished(&Answers::everywhere(&core, 4))?;
    assert_eq!(run.compared()?, Some((first, second)), "there are two");
    run.wait(30);
    let later = finished(&mut run, 2)?;
    assert_eq!(run.compared()?, Some((of_other, later)), "of the latest");

    let view = run.change(first, second)?;
    let points = view.trends[0].points.iter().map(|point| point.id);
    assert_eq!(
        points.collect::<Vec<_>>(),
        [first, second],
        "only those of the instrument in view"
    );
    assert_eq!(view.trends.len(), core.domains.len());
    let mixed = run.change(first, later).err();
    assert!(
        matches!(mixed, Some(AppError::InstrumentsDiffer)),
        "{mixed:?}"
    );

    run.focus_on(second, &["health"])?;
    run.focus_on(later, &["moeder"])?;
    let focus = run.agreements()?.focus;
    let focus: Vec<_> = focus.iter().map(|one| one.item.as_str()).collect();
    assert_eq!(focus, ["moeder", "health"], "of the latest with each");
    let items = run.agreements()?.items;
    assert_eq!(
        items.len(),
        core.item_count() + 3,
        "an agreement can serve any of them"
    );
    Ok(())
}

#[test]
fn it_is_written_in_one_language() -> Result<()> {
    let instrument = choice()?;
    assert_eq!(instrument.languages, [Language::Da]);
    let title = &instrument.title;
    assert_eq!(
        title.in_language(Language::En),
        title.in_language(Language::Da)
    );
    assert!(!instrument.kind.may_be_pooled(), "as its kind says");
    Ok(())
}
