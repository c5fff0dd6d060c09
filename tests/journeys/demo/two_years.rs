//! What the example data tells of two years: change, a look back, examples, agreements, prompts.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use domain::{ActionKind, Due, Language, LookBack, Settings, Verdict, WordingChange};
use support::answers::level;
use support::home::Home;
use support::run::Run;

fn look(home: &Home, language: Language) -> Result<Run> {
    let mut run = home.start();
    app::settings::change_settings(
        &run.backend.stores,
        Settings {
            language,
            ..Settings::default()
        },
    )?;
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    Ok(run)
}

#[test]
fn since_the_wording_changed_one_domain_changes_beyond_the_uncertainty_and_two_within() -> Result<()>
{
    let home = Home::new()?;
    let mut run = look(&home, Language::Da)?;
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let [last, _, second, first] = &*lines else {
        anyhow::bail!("there are four");
    };
    let view = run.change(first.id, last.id)?;
    assert_eq!(view.finished, 4);
    assert!(
        view.change
            .domains
            .iter()
            .all(|change| change.verdict == Verdict::TooFew),
        "most sentences are new since the first, and what is new is not compared: {:?}",
        view.change.domains
    );
    assert_eq!(
        run.compared()?,
        Some((second.id, last.id)),
        "so what is seen first begins after it"
    );
    let change = run.whole_change()?.change;
    let since: Vec<_> = change
        .domains
        .iter()
        .map(|change| (change.domain.as_str(), change.verdict))
        .collect();
    assert_eq!(
        since,
        [
            ("interpersonal", Verdict::Within),
            ("knowledge-and-action", Verdict::Within),
            ("reality-link", Verdict::Beyond)
        ]
    );
    let moved = change.domains.iter().filter_map(|change| change.difference);
    assert!(
        moved.clone().all(|levels| levels > 0.0),
        "something moves in each"
    );
    assert!(
        moved.clone().all(|levels| levels < 2.0),
        "and none by a miracle"
    );
    for trend in &view.trends {
        assert_eq!(trend.points.len(), 4);
        assert!(
            trend
                .points
                .iter()
                .all(|point| point.position.position.is_some())
        );
        let joined: Vec<_> = trend.points.iter().map(|point| point.joined).collect();
        assert_eq!(
            joined,
            [false, false, true, true],
            "the line is broken where the wording changed, and nowhere else"
        );
    }
    let between = (first.id, last.id);
    assert_eq!(
        app::change::trend_pictures(&mut run.backend.stores, between, Language::Da)?.len(),
        1,
        "and they are drawn together"
    );
    Ok(())
}

#[test]
fn its_first_reflection_shows_what_a_changed_wording_does() -> Result<()> {
    let home = Home::new()?;
    let mut run = look(&home, Language::Da)?;
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let versions: Vec<_> = lines.iter().map(|line| &*line.instrument_version).collect();
    assert_eq!(versions, ["1.1.0", "1.1.0", "1.1.0", "1.0.0"]);
    let pair = (lines[0].id, lines[3].id);
    let change = run.change(pair.0, pair.1)?.change;
    let reworded = change
        .items
        .iter()
        .filter(|item| item.wording == WordingChange::Changed);
    let of_item = |id: &str| {
        let mut items = change.items.iter();
        items.find(|item| item.item.as_str() == id)
    };
    assert_eq!(reworded.count(), 15, "they stand apart from the others");
    let network = of_item("professional-network").context("it was asked both times")?;
    let [facet] = &*network.facets else {
        anyhow::bail!("it asks one thing");
    };
    assert_ne!(
        facet.earlier, facet.later,
        "each time reads as it was answered"
    );
    let empathy = of_item("accurate-empathy").context("it was asked both times")?;
    assert_eq!(
        empathy.wording,
        WordingChange::Same,
        "shorter words for the same act go on"
    );
    Ok(())
}

#[test]
fn any_two_of_its_reflections_of_one_wording_can_be_compared() -> Result<()> {
    let home = Home::new()?;
    let mut run = look(&home, Language::En)?;
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let mut verdicts = Vec::new();
    for (place, later) in lines.iter().enumerate() {
        for earlier in &lines[place + 1..] {
            let pair = (later.id, earlier.id);
            let change = run.change(pair.0, pair.1)?.change;
            assert_eq!((change.earlier.id, change.later.id), (earlier.id, later.id));
            if earlier.instrument_version == later.instrument_version {
                verdicts.extend(change.domains.iter().map(|domain| domain.verdict));
            }
        }
    }
    assert_eq!(verdicts.len(), 9, "three pairs of three domains");
    assert!(
        !verdicts.contains(&Verdict::TooFew),
        "everything can be told"
    );
    assert!(verdicts.contains(&Verdict::Within) && verdicts.contains(&Verdict::Beyond));
    Ok(())
}

#[test]
fn one_of_its_reflections_has_been_looked_back_at() -> Result<()> {
    let home = Home::new()?;
    let mut run = look(&home, Language::Da)?;
    let ids: Vec<_> = app::reflection::reflections(&mut run.backend.stores)?
        .iter()
        .map(|line| line.id)
        .collect();
    let change = run.change(ids[0], ids[2])?.change;
    assert!(matches!(change.look_back, LookBack::Finished { .. }));
    let hindsight = change.hindsight.context("it is shown")?;
    let lower: Vec<_> = hindsight
        .from_first
        .iter()
        .map(|change| (change.domain.as_str(), change.verdict))
        .collect();
    assert_eq!(
        lower,
        [
            ("interpersonal", Verdict::Within),
            ("knowledge-and-action", Verdict::Within),
            ("reality-link", Verdict::Beyond)
        ],
        "one domain looks lower from today"
    );
    let other = run.change(ids[0], ids[3])?.change;
    assert_eq!(
        other.look_back,
        LookBack::Possible,
        "at another one may look back oneself"
    );
    run.look_back(ids[3])?;
    Ok(())
}

/// Everything that a person would have written.
fn written(run: &mut Run) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for example in run.search("")?.examples {
        let parts = example.content.starr.parts().map(str::to_owned);
        texts.extend(parts.into_iter().filter(|part| !part.is_empty()));
    }
    let all = run.agreements()?;
    for view in all.live.into_iter().chain(all.closed) {
        texts.extend([view.latest.plan.situation, view.latest.plan.action]);
        texts.extend(view.latest.outcome);
    }
    for line in app::reflection::reflections(&mut run.backend.stores)? {
        let answers = app::profile::profile(&mut run.backend.stores, line.id)?
            .prompt_answers
            .into_values();
        texts.extend(answers.map(|answer| answer.text));
    }
    Ok(texts)
}

#[test]
fn it_is_written_in_the_language_of_the_settings() -> Result<()> {
    let danish = written(&mut look(&Home::new()?, Language::Da)?)?;
    let english = written(&mut look(&Home::new()?, Language::En)?)?;
    assert_eq!(danish.len(), english.len(), "the same is told in both");
    assert!(danish.len() > 20, "and it is something: {}", danish.len());
    let words = |texts: &[String]| -> BTreeSet<String> {
        let words = texts.iter().flat_map(|text| text.split_whitespace());
        words.map(str::to_lowercase).collect()
    };
    let (in_danish, in_english) = (words(&danish), words(&english));
    for word in ["og", "jeg", "ikke"] {
        assert!(
            in_danish.contains(word) && !in_english.contains(word),
            "»{word}«"
        );
    }
    for word in ["and", "the", "not"] {
        assert!(
            in_english.contains(word) && !in_danish.contains(word),
            "»{word}«"
        );
    }
    let names = domain::find_personal_data(&[danish, english].concat());
    assert_eq!(
        names,
        [],
        "it leaves citizens unnamed, as it asks of others"
    );
    Ok(())
}

#[test]
fn what_was_answered_to_a_prompt_was_asked_and_can_be_compared() -> Result<()> {
    let home = Home::new()?;
    let mut run = look(&home, Language::Da)?;
    let mut answered = 0;
    for line in app::reflection::reflections(&mut run.backend.stores)? {
        let reflection = app::reflection::reflection(&mut run.backend.stores, line.id)?;
        let asked = reflection.asked_prompts.iter().map(|asked| asked.prompt);
        let asked: BTreeSet<_> = asked.collect();
        for (prompt, answer) in &reflection.prompt_answers {
            assert!(
                asked.contains(prompt),
                "prompt {prompt} was asked in {}",
                line.id
            );
            let within = reflection.started..=reflection.finished.context("finished")?;
            assert!(within.contains(&answer.at), "while it was filled in");
            answered += 1;
        }
    }
    assert!(answered >= 4, "some are answered: {answered}");
    let ids: Vec<_> = app::reflection::reflections(&mut run.backend.stores)?
        .iter()
        .map(|line| line.id)
        .collect();
    let prompts = run.change(ids[0], ids[2])?.change.prompts;
    let both = prompts
        .iter()
        .filter(|prompt| prompt.earlier.is_some() && prompt.later.is_some());
    assert!(both.count() >= 1, "the same prompt then and later");
    Ok(())
}

#[test]
fn its_examples_and_agreements_stand_where_they_belong() -> Result<()> {
    let home = Home::new()?;
    let mut run = look(&home, Language::Da)?;
    let today = run.today().today;
    let log = run.search("")?;
    assert_eq!((log.found, log.total), (5, 5));
    assert!(
        log.examples
            .iter()
            .all(|example| example.content.day < today)
    );
    assert!(
        log.examples
            .iter()
            .all(|example| !example.content.items.is_empty())
    );
    assert!(
        log.examples
            .iter()
            .all(|example| !example.content.forms.is_empty())
    );
    let latest = run
        .overview()?
        .latest
        .context("there are four")?
        .reflection
        .id;
    let evidence = run.evidence(latest)?;
    assert!(
        evidence.examples > 0 && !evidence.without.is_empty(),
        "some with, some without"
    );
    let leant_on = evidence.forms.iter().filter(|form| form.count > 0).count();
    assert!((1..10).contains(&leant_on), "some forms, and not all");
    let focus = run.focus(latest)?;
    assert!((1..=3).contains(&focus.items.len()));
    let all = run.agreements()?;
    assert_eq!((all.live.len(), all.closed.len()), (2, 1));
    assert!(all.live.iter().all(|view| view.item.is_some()));
    assert!(
        all.live.iter().any(|view| view.due == Due::Soon),
        "one is near"
    );
    assert_eq!(all.focus.len(), focus.items.len());
    let start = run.overview()?;
    assert_eq!((start.due.len(), start.live_agreements), (1, 2));
    assert!(
        !start.wheel.due && start.wheel.next.is_some(),
        "the next is ahead"
    );
    Ok(())
}

#[test]
fn everything_can_be_tried_in_it_and_undone_and_nothing_of_making_it_can() -> Result<()> {
    let home = Home::new()?;
    let mut run = look(&home, Language::Da)?;
    assert!(run.undo().is_err(), "it was not done by the person");
    let id = run.begin()?;
    run.answer(id, "health", level(3))?;
    assert_eq!(run.undo()?.step.kind, ActionKind::AnswerGiven);
    assert!(run.undo().is_err(), "beginning alone is no step");
    let before = run.search("")?;
    run.delete_example(before.examples[0].id)?;
    run.undo()?;
    assert_eq!(run.search("")?, before);
    run.leave_demo()?;
    assert!(run.redo().is_err(), "what was tried is gone with it");
    Ok(())
}
