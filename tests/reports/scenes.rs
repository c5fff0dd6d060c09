//! Who has what to print.

use anyhow::Result;
use domain::{
    AgendaChange, AgreementTransition, AssessmentId, ConversationId, KnowledgeForm, Language,
    NonAnswer, Relation, Report,
};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::own::{ExampleBuilder, plan};
use support::run::Run;
use support::talk::observation;

pub(crate) const LANGUAGES: [Language; 2] = [Language::Da, Language::En];

/// A person with two reflections, and something of everything that a report can hold.
pub(crate) struct Scene {
    pub(crate) home: Home,
    pub(crate) run: Run,
    pub(crate) first: AssessmentId,
    pub(crate) second: AssessmentId,
}

/// Every level and every way not to answer, in turn.
pub(crate) fn mixed() -> Result<Answers> {
    let mut answers = Answers::none();
    for (place, item) in core()?.items().enumerate() {
        let item = item.id.as_str();
        answers = match place % 11 {
            3 => answers.with(item, NonAnswer::NotMyTask),
            7 => answers.with(item, NonAnswer::RatherNotSay),
            9 => answers,
            _ => answers.with(item, level(u8::try_from(place * 7 % 5 + 1)?)),
        };
    }
    Ok(answers)
}

impl Scene {
    pub(crate) fn new() -> Result<Self> {
        let home = Home::new()?;
        let mut run = home.start();
        let draft = run.draft(&mixed()?)?;
        run.answer_prompt(draft, 0, "Jeg tog det op med en kollega.\nHun lo.")?;
        run.finish(draft)?;
        run.add_example(
            &ExampleBuilder::new("En borger ringede om et brev.")
                .item("health")
                .action("Vi læste det sammen.")
                .told(|starr| "Hun forstod det.".clone_into(&mut starr.result))
                .form(KnowledgeForm::CaseStudy),
        )?;
        run.wait(120);
        let second = run.finished(&Answers::everywhere(&core()?, 4))?;
        run.focus_on(second, &["many-places", "health"])?;
        run.agree(
            plan("en borger siger nej", "Jeg spørger hvorfor.", 200),
            Some("health"),
        )?;
        let kept = run.agree(plan("jeg har travlt", "Jeg går en tur.", 30), None)?;
        run.move_agreement(kept, AgreementTransition::Done, "Det gav ro.")?;
        Ok(Self {
            home,
            run,
            first: draft,
            second,
        })
    }
}

/// A talk of theirs that somebody called `other` went along to, in which both note and agree on `text`.
pub(crate) fn talk(run: &mut Run, other: &str, text: &str) -> Result<ConversationId> {
    let person = run.add_person(other, Relation::Colleague)?;
    let id = run.talk(&observation(person))?;
    run.rated(
        id,
        &[
            ("health", level(5).into()),
            ("many-places", level(1).into()),
        ],
    )?;
    run.saw(id, "health", text)?;
    let not_theirs = NonAnswer::NotMyTask.into();
    run.rated(
        id,
        &[("health", level(4).into()), ("many-places", not_theirs)],
    )?;
    run.reveal(id)?;
    let note = text.to_owned();
    run.change_agenda(id, AgendaChange::Note { number: 1, note })?;
    run.agree_in(id, person, plan(text, "Jeg spørger igen.", 30))?;
    run.end_talk(id)?;
    Ok(id)
}

/// A profile with no more in it than what is always there.
pub(crate) fn bare_profile(id: AssessmentId) -> Report {
    Report::Profile {
        id,
        pictures: false,
        items: false,
        examples: false,
        prompts: false,
    }
}

/// A plan with no more in it than what is always there.
pub(crate) fn bare_plan(id: AssessmentId) -> Report {
    Report::Plan {
        id,
        focus: false,
        agreements: false,
        change: false,
    }
}
