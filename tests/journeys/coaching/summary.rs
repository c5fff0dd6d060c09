//! What two people take with them from a conversation, on paper.

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use app::coaching::EndConversation;
use chrono::Days;
use domain::{
    AgendaChange, AgreementTransition, Answer, Closing, ClosingAnswers, ConversationError,
    ConversationId, Extent, Language, PersonId, PointState, Relation, Report, Topic, Unwatched,
};
use support::answers::level;
use support::exchange::Answered;
use support::files::Files;
use support::home::Home;
use support::instrument::{anchors, core};
use support::own::plan;
use support::refusal::name;
use support::report::whole_summary;
use support::run::Run;
use support::talk::{about_three, observation};

const LANGUAGES: [Language; 2] = [Language::Da, Language::En];

fn with_ane() -> Result<(Home, Run, PersonId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let me = run.people()?[0].id;
    run.rename_person(me, "Sara")?;
    Ok((home, run, ane))
}

/// What both answer: a strength, something they see differently, and something that is none of their tasks.
fn answers() -> [Vec<(&'static str, Answer)>; 2] {
    [(2, 5), (4, 4)].map(|(tasks, health)| {
        vec![
            ("health", level(health).into()),
            ("real-tasks", level(tasks).into()),
        ]
    })
}

fn shown(run: &mut Run, person: PersonId) -> Result<ConversationId> {
    let id = run.talk(&about_three(person))?;
    let [subject, other] = answers();
    run.both_rated(id, &subject, &other)?;
    Ok(id)
}

/// The number of the point about this, or the first one of its kind.
fn number(run: &mut Run, id: ConversationId, is: impl Fn(&Topic) -> bool) -> Result<u32> {
    let points = run.agenda(id)?.points;
    let point = points.iter().find(|point| is(&point.topic));
    Ok(point.context("the agenda has it")?.number)
}

fn is_difference(topic: &Topic) -> bool {
    matches!(topic, Topic::Difference { .. })
}

/// They talk about a point, and note something.
fn talked_about(run: &mut Run, id: ConversationId, number: u32, note: &str) -> Result<()> {
    let state = PointState::Reached;
    run.change_agenda(id, AgendaChange::State { number, state })?;
    let note = note.to_owned();
    run.change_agenda(id, AgendaChange::Note { number, note })?;
    Ok(())
}

fn said(differently: &str) -> Closing {
    Closing {
        subject: ClosingAnswers {
            useful: Some(Extent::Yes),
            heard: Some(Extent::Partly),
            differently: differently.to_owned(),
        },
        other: ClosingAnswers::default(),
    }
}

/// A conversation with something of everything in it.
fn held(run: &mut Run, ane: PersonId) -> Result<ConversationId> {
    let id = shown(run, ane)?;
    let apart = number(run, id, is_difference)?;
    talked_about(run, id, apart, "Se på det i marts.")?;
    let (text, minutes) = ("Ferieplan".to_owned(), 5);
    run.change_agenda(id, AgendaChange::Add { text, minutes })?;
    let number = number(run, id, |topic| *topic == Topic::Wellbeing)?;
    let state = PointState::Struck;
    run.change_agenda(id, AgendaChange::State { number, state })?;
    run.agree_in(id, ane, plan("en uge er gået", "spørger jeg", 14))?;
    let next = Some(run.today().today + Days::new(30));
    let closing = said("Mere ro");
    run.end_talk_with(id, EndConversation { closing, next })?;
    Ok(id)
}

/// The text of the summary as it is saved.
fn printed(run: &mut Run, report: Report, language: Language) -> Result<String> {
    run.printed(report, language)?.text()
}

fn all(run: &mut Run, id: ConversationId) -> Result<String> {
    printed(run, whole_summary(id), Language::Da)
}

fn without(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn both_take_with_them_what_they_saw_talked_about_and_agreed() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = held(&mut run, ane)?;
    let core = core()?;
    for language in LANGUAGES {
        let text = printed(&mut run, whole_summary(id), language)?;
        let together = without(&text);
        let has = |said: &str| together.contains(&without(said));
        for (item, levels) in [("health", [5, 4]), ("real-tasks", [2, 4])] {
            let item = core.items().find(|one| one.id.as_str() == item);
            let item = item.context("it is an item")?;
            ensure!(has(item.title.in_language(language)), "{text}");
            for (level, anchor) in (1..).zip(anchors(item, language)) {
                let is_said = levels.contains(&level);
                ensure!(has(anchor) == is_said, "{level}, {anchor}: {text}");
            }
        }
        for written in [
            "To learn from our work.",
            "Se på det i marts.",
            "Ferieplan",
            "en uge er gået",
            "spørger jeg",
            "Mere ro",
        ] {
            ensure!(has(written), "{written}: {text}");
        }
        let of_program = match language {
            Language::Da => [
                "Sara og Ane talte sammen 24. november 2026",
                "Ane holder den. I ser på den igen 8. december 2026",
                "I taler sammen igen 24. december 2026",
                "2 trin imellem",
                "Delvist",
                "Underskrift",
            ],
            Language::En => [
                "Sara and Ane talked on 24 November 2026",
                "Ane keeps it. You look at it again on 8 December 2026",
                "You talk again 24 December 2026",
                "2 steps between",
                "Partly",
                "Signature",
            ],
        };
        for words in of_program {
            ensure!(has(words), "{words}: {text}");
        }
        let struck = match language {
            Language::Da => "Trivsel",
            Language::En => "Wellbeing",
        };
        ensure!(!has(struck), "it is struck: {text}");
    }
    Ok(())
}

#[test]
fn what_the_two_answered_stands_beside_each_other() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = held(&mut run, ane)?;
    let words = run.printed(whole_summary(id), Language::Da)?.words()?;
    let named = |name: &str| {
        let of = words.iter().filter(|word| word.text == name);
        of.map(|word| (word.on, word.edges)).collect::<Vec<_>>()
    };
    let (sara, ane) = (named("Sara"), named("Ane"));
    let beside = sara.iter().filter(|(on, [left, top, ..])| {
        let mut others = ane.iter();
        others.any(|(of, edges)| {
            let is_on_line = of == on && (edges[1] - top).abs() < 1.0;
            is_on_line && edges[0] > left + 100.0
        })
    });
    // The two kinds of ratings, what both said, and where they sign.
    assert_eq!(beside.count(), 4, "{sara:?} {ane:?}");
    Ok(())
}

#[test]
fn nothing_is_printed_before_both_have_seen_both_and_nothing_of_what_was_broken_off() -> Result<()>
{
    let (home, mut run, ane) = with_ane()?;
    let [subject, other] = answers();
    let id = run.talk(&about_three(ane))?;
    let refused = |run: &mut Run| -> Result<()> {
        let before = Files::of(home.path())?;
        let report = whole_summary(id);
        let pages = run.report_pages(report, Language::Da, &Unwatched).err();
        let dialogs = Answered::with(home.path().join("summary.pdf"));
        let saved = run.save_report(report, Language::Da, &dialogs, &Unwatched);
        for error in [pages, saved.err()] {
            let not_shown = AppError::Conversation(ConversationError::NotRevealed);
            let error = error.map(|error| name(&error));
            assert_eq!(error, Some(name(&not_shown)));
        }
        assert_eq!(Files::of(home.path())?, before, "nothing is written");
        Ok(())
    };
    refused(&mut run)?;
    run.rated(id, &subject)?;
    refused(&mut run)?;
    run.rated(id, &other)?;
    refused(&mut run)?;
    run.break_off(id)?;
    refused(&mut run)?;
    Ok(())
}

#[test]
fn nothing_of_an_earlier_or_a_later_conversation_is_in_it() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    run.observed(ane, "Du spurgte to gange.")?;
    let first = held(&mut run, ane)?;
    let before = all(&mut run, first)?;
    ensure!(!before.contains("Du spurgte"), "{before}");
    ensure!(!before.contains("Do I ask openly?"), "{before}");
    ensure!(
        before.contains("Det, der blev set i en tidligere samtale"),
        "{before}"
    );

    let mut agreed = run.agenda(first)?.agreements.into_iter();
    let agreement = agreed.next().context("they agreed on it")?.agreement.id;
    run.agree_on_frame(ane, "En anden ramme.")?;
    let second = shown(&mut run, ane)?;
    let point = number(&mut run, second, is_difference)?;
    talked_about(&mut run, second, point, "Noget helt andet.")?;
    let of_agreement = |topic: &Topic| matches!(topic, Topic::Agreement { .. });
    let point = number(&mut run, second, of_agreement)?;
    talked_about(&mut run, second, point, "Det går fremad.")?;
    let plan = plan("en måned er gået", "ringer jeg", 40);
    run.move_agreement(agreement, AgreementTransition::Change { plan }, "For tit.")?;
    assert_eq!(all(&mut run, first)?, before, "it stands as they left it");

    let after = all(&mut run, second)?;
    for of_first in [
        "marts",
        "en uge er",
        "en måned er",
        "Mere ro",
        "To learn",
        "Du spurgte",
    ] {
        ensure!(!after.contains(of_first), "{of_first}: {after}");
    }
    for of_second in [
        "En anden ramme.",
        "Noget helt andet.",
        "Det går fremad.",
        "En aftale fra en tidligere samtale",
        "I har ikke lavet aftaler i denne samtale.",
    ] {
        ensure!(after.contains(of_second), "{of_second}: {after}");
    }
    Ok(())
}

#[test]
fn what_was_seen_stands_in_the_summary_of_an_observation_and_in_no_other() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.observed(ane, "Du spurgte to gange.")?;
    let text = all(&mut run, id)?;
    for said in [
        "Do I ask openly?",
        "Det, Ane så i samtalen med borgeren",
        "Du spurgte to gange.",
        "Ane var med, da Sara havde en samtale med en borger.",
    ] {
        ensure!(text.contains(said), "{said}: {text}");
    }
    let id = held(&mut run, ane)?;
    let text = all(&mut run, id)?;
    ensure!(
        !text.contains("så i samtalen"),
        "there is nothing to say: {text}"
    );
    Ok(())
}

/// A summary with one part in it.
fn only(id: ConversationId, part: usize) -> Report {
    Report::Summary {
        id,
        frame: part == 0,
        agenda: part == 1,
        strengths: part == 2,
        differences: part == 3,
        observation: part == 4,
        agreed: part == 5,
        closing: part == 6,
        signatures: part == 7,
    }
}

#[test]
fn only_what_is_ticked_is_in_it() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&observation(ane))?;
    run.rated(id, &[("health", level(5).into())])?;
    run.saw(id, "health", "Du spurgte to gange.")?;
    run.rated(id, &[("health", level(4).into())])?;
    run.reveal(id)?;
    let closing = said("Mere ro");
    run.end_talk_with(
        id,
        EndConversation {
            closing,
            next: None,
        },
    )?;
    let parts = [
        "Jeres rammeaftale",
        "Dagsorden",
        "Det ser I begge som en styrke",
        "Det ser I forskelligt på",
        "Du spurgte to gange.",
        "Det har I aftalt",
        "Det sagde I til sidst",
        "Underskrifter ",
    ];
    for ticked in 0..=parts.len() {
        let text = printed(&mut run, only(id, ticked), Language::Da)?;
        ensure!(text.contains("To syn på det samme arbejde"), "{text}");
        for (part, said) in parts.into_iter().enumerate() {
            assert_eq!(text.contains(said), part == ticked, "{said}: {text}");
        }
    }
    Ok(())
}

#[test]
fn a_part_in_which_nothing_stands_says_so() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&about_three(ane))?;
    run.both_rated(
        id,
        &[("real-tasks", level(2).into())],
        &[("real-tasks", level(4).into())],
    )?;
    run.end_talk(id)?;
    let text = all(&mut run, id)?;
    for none in [
        "Der er ingen punkter, I begge ser som en styrke.",
        "Ingen af de punkter, I ser forskelligt på, er mærket",
        "I har ikke lavet aftaler i denne samtale.",
        "Der blev ikke svaret på spørgsmålene til sidst.",
        "I nåede det ikke.",
    ] {
        ensure!(text.contains(none), "{none}: {text}");
    }
    let core = core()?;
    let tasks = core.items().find(|item| item.id.as_str() == "real-tasks");
    for anchor in anchors(tasks.context("it is an item")?, Language::Da) {
        let stands = without(&text).contains(&without(anchor));
        ensure!(!stands, "they have not talked about it: {text}");
    }
    Ok(())
}

#[test]
fn a_conversation_that_was_deleted_has_none() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = held(&mut run, ane)?;
    let before = all(&mut run, id)?;
    run.delete_talk(id)?;
    let gone = run.report_pages(whole_summary(id), Language::Da, &Unwatched);
    let gone = gone.err().context("it is refused")?;
    assert_eq!(name(&gone), "ConversationUnknown");
    run.undo()?;
    assert_eq!(all(&mut run, id)?, before);
    Ok(())
}

#[test]
fn the_proposed_name_says_nothing_of_who_talked() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = held(&mut run, ane)?;
    let today = run.today().today;
    for (language, name) in [(Language::Da, "opsummering"), (Language::En, "summary")] {
        let dialogs = Answered::cancelled();
        let saved = run.save_report(whole_summary(id), language, &dialogs, &Unwatched)?;
        assert_eq!(saved, None, "the dialog was closed");
        assert_eq!(dialogs.proposed(), [format!("fagspejl-{name}-{today}.pdf")]);
    }
    Ok(())
}
