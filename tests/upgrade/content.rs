//! All that a store holds: what is one's own is written through the program's use cases.

use std::fmt::Write as _;

use anyhow::Result;
use domain::instrument::kinds::LEVEL_FACET;
use domain::{
    Answer, Answers, ExampleSearch, FacetId, Fingerprint, GivenAnswer, Instrument, ItemId,
    Perspective, Relation, Rhythm, Text, Turn,
};
use store::{Access, Store, StoreError, answers, assessments, conversations, people};
use support::home::Home;
use support::run::Run;
use view::Reflection;

/// Everything that the store of `run` holds as the person's own, and whom it knows, a line each.
pub(crate) fn describe(run: &mut Run) -> Result<String> {
    let mut text = String::new();
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    for line in &lines {
        let reflection = app::reflection::reflection(&mut run.backend.stores, line.id)?;
        describe_reflection(&mut text, &reflection)?;
        if reflection.finished.is_some() {
            let shown = app::profile::profile(&mut run.backend.stores, line.id)?;
            assert_eq!(
                shown.answers, reflection.answers,
                "the profile shows its answers"
            );
        }
    }
    let finished: Vec<_> = lines
        .iter()
        .filter(|line| line.finished.is_some())
        .collect();
    // The latest that has one before it of the same instrument.
    let pair = finished.iter().enumerate().find_map(|(place, later)| {
        let mut before = finished.iter().skip(place + 1);
        let earlier = before.find(|line| line.instrument_title == later.instrument_title)?;
        Some((earlier.id, later.id))
    });
    if let Some((earlier, later)) = pair
        && let Some(back) = run.change(earlier, later)?.change.hindsight
    {
        describe_reflection(
            &mut text,
            &app::reflection::reflection(&mut run.backend.stores, back.id)?,
        )?;
    }
    for example in run.examples(&ExampleSearch::default())?.examples {
        writeln!(text, "{example:#?}")?;
    }
    let today = run.today();
    let agreements =
        app::agreement::agreements(&mut run.backend.stores, &run.backend.library, today)?;
    for view in agreements.live.iter().chain(&agreements.closed) {
        writeln!(text, "{:#?}", view.agreement)?;
    }
    if !agreements.focus.is_empty() {
        writeln!(text, "focus {:?}", agreements.focus)?;
    }
    let rhythm = run.overview()?.wheel.rhythm;
    if rhythm != Rhythm::default() {
        writeln!(text, "rhythm {rhythm:?}")?;
    }
    for draft in run.form_drafts()? {
        writeln!(text, "{draft:#?}")?;
    }
    for person in run.people()? {
        if person.relation != Relation::Myself {
            writeln!(text, "{person:#?}")?;
        }
    }
    for person in run.conversations()?.people {
        if let Some(frame) = run.frame(person.id)?.latest {
            writeln!(text, "{frame:#?}")?;
        }
        for summary in person.conversations {
            let shown = run.conversation(summary.id)?;
            writeln!(text, "{shown:#?}")?;
            if let Turn::Revealed { .. } = summary.turn {
                let revealed = run.revealed(summary.id)?;
                writeln!(text, "{:#?}", revealed.answers)?;
                for seen in revealed.observed {
                    writeln!(text, "{seen:?}")?;
                }
                writeln!(text, "{:#?}", run.agenda(summary.id)?)?;
            }
        }
    }
    for template in run.templates()? {
        writeln!(text, "{template:#?}")?;
    }
    for learning in run.learnings()? {
        writeln!(text, "learned {learning}")?;
    }
    Ok(text)
}

/// What others have given in the store of `home`, and what was given about them, a line each. No program
/// holds the store.
pub(crate) fn describe_others(home: &Home) -> Result<String> {
    let mut store = Store::open(&home.data(), &Access::without_lock())?;
    let lines = store.read::<_, StoreError>(|tx| {
        let myself = people::myself(tx)?;
        let everybody = people::all(tx)?;
        let pairs = everybody.iter().flat_map(|rater| {
            everybody.iter().map(|subject| Perspective {
                rater: rater.id,
                subject: subject.id,
                conversation: None,
            })
        });
        let mut whose: Vec<_> = pairs.collect();
        whose.retain(|of| Some(*of) != myself.map(Perspective::own));
        for row in conversations::all(tx)? {
            whose.extend(
                row.conversation
                    .perspectives(myself.unwrap_or(row.conversation.person)),
            );
        }
        let mut lines = Vec::new();
        for of in whose {
            for row in assessments::all(tx, of)? {
                let answers = answers::for_assessment(tx, row.head.id)?;
                let head = format!("{:#?}\n", row.head);
                // What there was before there were conversations.
                lines.push(head.replace("    conversation: None,\n", ""));
                lines.extend(described(&answers));
            }
        }
        Ok(lines)
    })?;
    Ok(lines.concat())
}

/// Every answer, a line each.
fn described(answers: &Answers) -> Vec<String> {
    let line = |(item, facet, given): (&ItemId, &FacetId, GivenAnswer)| {
        let answer = match given.answer {
            Answer::Value { value } => value.get().to_string(),
            Answer::NonAnswer { reason } => format!("{reason:?}"),
        };
        let facet = match facet.as_str() {
            // What there was before there were facets.
            LEVEL_FACET => String::new(),
            other => format!(", {other}"),
        };
        format!("  {item}{facet}: {answer} at {}\n", given.at.to_rfc3339())
    };
    answers.iter().map(line).collect()
}

fn describe_reflection(text: &mut String, reflection: &Reflection) -> Result<()> {
    let time = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339();
    writeln!(text, "reflection {}", reflection.id)?;
    writeln!(text, "  started {}", time(reflection.started))?;
    if let Some(at) = reflection.finished {
        writeln!(text, "  finished {}", time(at))?;
    }
    if let Some(item) = &reflection.current_item {
        writeln!(text, "  current item {item}")?;
    }
    let Instrument { id, version, .. } = &reflection.instrument;
    let texts = texts(&reflection.instrument);
    let sum = Fingerprint::of(&texts.join("\n"));
    writeln!(
        text,
        "  instrument {id} {version}: {} texts, {}",
        texts.len(),
        sum.as_str()
    )?;
    text.extend(described(&reflection.answers));
    for (prompt, answer) in &reflection.prompt_answers {
        writeln!(
            text,
            "  prompt {prompt}: {} at {}",
            answer.text,
            time(answer.at)
        )?;
    }
    if let Some(of) = reflection.looks_back {
        writeln!(text, "  looks back at {}", of.id)?;
    }
    Ok(())
}

/// Every id and every text of an instrument, in both languages.
fn texts(instrument: &Instrument) -> Vec<String> {
    let mut texts = Vec::new();
    let mut add = |text: &Text| texts.extend([text.da.clone(), text.en.clone()]);
    add(&instrument.title);
    add(&instrument.about);
    instrument
        .measurement
        .iter()
        .for_each(|measurement| add(&measurement.source));
    for prompt in &instrument.prompts {
        add(&prompt.defensive);
        add(&prompt.offensive);
    }
    for domain in &instrument.domains {
        add(&domain.title);
        add(&domain.about);
    }
    for item in instrument.items() {
        add(&item.title);
        for text in [&item.why, &item.works, &item.fails] {
            text.iter().for_each(&mut add);
        }
    }
    let domains = instrument
        .domains
        .iter()
        .map(|domain| domain.id.to_string());
    texts.extend(domains);
    for item in instrument.items() {
        texts.push(format!("{} {}", item.id, item.wording));
        for facet in &item.facets {
            let points = || facet.scale.points.iter();
            texts.extend(points().map(|point| point.da.clone()));
            texts.extend(points().map(|point| point.en.clone()));
        }
    }
    texts
}
