//! Everything that a person can do to what the program keeps.

use std::collections::BTreeMap;

use anyhow::Result;
use app::AppError;
use domain::{
    ActionKind, AgreementTransition, Answer, AssessmentId, KnowledgeForm, Relation, Rhythm,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::answers::level;
use support::home::Home;
use support::instrument::core;
use support::own::{ExampleBuilder, plan};
use support::raw::{self, Row};
use support::run::Run;
use view::ReflectionSummary;

use crate::given::any_answer;

/// One thing that a person does, to whichever of their things the index points at.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Begin,
    Answer(Index, Index, Answer),
    Clear(Index, Index),
    /// No step: it is where one was, not what one did.
    LookAt(Index, Index),
    DeleteDraft(Index),
    Prompt(Index, Index, &'static str),
    AddExample(ExampleBuilder),
    ChangeExample(Index, ExampleBuilder),
    DeleteExample(Index),
    Focus(Index, Vec<Index>),
    Agree(i64),
    Move(Index, AgreementTransition),
    Choose(Rhythm),
    LookBack(Index),
    WithPeople(PersonAct),
}

/// Something that can be done with the people whom one knows.
#[derive(Clone, Debug)]
pub(crate) enum PersonAct {
    Add(&'static str),
    Rename(Index, &'static str),
    Delete(Index),
    AgreeOnFrame(Index, &'static str),
    DeleteTalk(Index),
    KeepLearning(&'static str),
    DeleteLearning(Index),
}

pub(crate) fn any_act() -> impl Strategy<Value = Act> {
    let index = any::<Index>;
    let text = || select(vec!["", "A thought.", "Another thought."]);
    prop_oneof![
        2 => Just(Act::Begin),
        4 => (index(), index(), any_answer()).prop_map(|(of, item, to)| Act::Answer(of, item, to)),
        2 => (index(), index()).prop_map(|(of, item)| Act::Clear(of, item)),
        2 => (index(), index()).prop_map(|(of, item)| Act::LookAt(of, item)),
        2 => index().prop_map(Act::DeleteDraft),
        3 => (index(), index(), text()).prop_map(|(of, prompt, text)| Act::Prompt(of, prompt, text)),
        3 => any_example().prop_map(Act::AddExample),
        3 => (index(), any_example()).prop_map(|(of, to)| Act::ChangeExample(of, to)),
        2 => index().prop_map(Act::DeleteExample),
        3 => (index(), vec(index(), 0..=3)).prop_map(|(of, items)| Act::Focus(of, items)),
        2 => (-20..60_i64).prop_map(Act::Agree),
        4 => (index(), any_move()).prop_map(|(of, step)| Act::Move(of, step)),
        2 => select(Rhythm::ALL.to_vec()).prop_map(Act::Choose),
        1 => index().prop_map(Act::LookBack),
        6 => any_person_act().prop_map(Act::WithPeople),
    ]
}

fn any_person_act() -> impl Strategy<Value = PersonAct> {
    let name = || select(vec!["", "Kim", "Robin"]);
    prop_oneof![
        name().prop_map(PersonAct::Add),
        (any::<Index>(), name()).prop_map(|(of, name)| PersonAct::Rename(of, name)),
        any::<Index>().prop_map(PersonAct::Delete),
        (any::<Index>(), select(vec!["", "To learn.", "To change."]))
            .prop_map(|(of, purpose)| PersonAct::AgreeOnFrame(of, purpose)),
        any::<Index>().prop_map(PersonAct::DeleteTalk),
        select(vec!["", "We ask first."]).prop_map(PersonAct::KeepLearning),
        any::<Index>().prop_map(PersonAct::DeleteLearning),
    ]
}

fn any_example() -> impl Strategy<Value = ExampleBuilder> {
    let items = vec!["health", "law-and-help", "many-places", "real-tasks"];
    let items = proptest::sample::subsequence(items, 0..=3);
    let forms = proptest::sample::subsequence(KnowledgeForm::ALL.to_vec(), 0..=3);
    ("[a-zæøå]{1,12}", items, forms).prop_map(|(told, items, forms)| {
        let example = ExampleBuilder::new(&told);
        let example = items.into_iter().fold(example, ExampleBuilder::item);
        forms.into_iter().fold(example, ExampleBuilder::form)
    })
}

fn any_move() -> impl Strategy<Value = AgreementTransition> {
    let changed = plan("another situation", "another action", 90);
    select(vec![
        AgreementTransition::Done,
        AgreementTransition::Drop,
        AgreementTransition::Resume { due: changed.due },
        AgreementTransition::Change { plan: changed },
    ])
}

/// What the person did, if it was done. It may have changed nothing all the same.
pub(crate) fn perform(run: &mut Run, act: &Act) -> Result<Option<ActionKind>> {
    match attempt(run, act) {
        Ok(kind) => Ok(kind),
        // What the rules refuse must change nothing; the store must never be what refuses.
        Err(AppError::Store(error)) => Err(error.into()),
        Err(_) => Ok(None),
    }
}

fn attempt(run: &mut Run, act: &Act) -> Result<Option<ActionKind>, AppError> {
    let kind = match act {
        Act::Begin => {
            // Beginning alone writes nothing.
            let id = run.begin()?;
            run.answer(id, "health", level(3))?;
            ActionKind::AnswerGiven
        }
        Act::Answer(of, item, answer) => {
            let Some(id) = one(run, *of, is_draft)? else {
                return Ok(None);
            };
            run.answer(id, &item_at(*item), *answer)?;
            ActionKind::AnswerGiven
        }
        Act::Clear(of, item) => {
            let Some(id) = one(run, *of, is_draft)? else {
                return Ok(None);
            };
            run.clear(id, &item_at(*item))?;
            ActionKind::AnswerCleared
        }
        Act::LookAt(of, item) => {
            if let Some(id) = one(run, *of, is_draft)? {
                run.look_at(id, &item_at(*item))?;
            }
            return Ok(None);
        }
        Act::DeleteDraft(of) => {
            let Some(id) = one(run, *of, is_draft)? else {
                return Ok(None);
            };
            run.delete_draft(id)?;
            ActionKind::DraftDeleted
        }
        Act::Prompt(of, prompt, text) => {
            let Some(id) = one(run, *of, is_draft)? else {
                return Ok(None);
            };
            run.answer_prompt(id, prompt.index(7), text)?;
            match *text {
                "" => ActionKind::PromptPassed,
                _ => ActionKind::PromptAnswered,
            }
        }
        Act::AddExample(example) => {
            run.add_example(example)?;
            ActionKind::ExampleAdded
        }
        Act::ChangeExample(of, to) => {
            let examples = run.search("")?.examples;
            let Some(example) = chosen(&examples, *of) else {
                return Ok(None);
            };
            run.change_example(example.id, to)?;
            ActionKind::ExampleChanged
        }
        Act::DeleteExample(of) => {
            let examples = run.search("")?.examples;
            let Some(example) = chosen(&examples, *of) else {
                return Ok(None);
            };
            run.delete_example(example.id)?;
            ActionKind::ExampleDeleted
        }
        Act::Focus(of, items) => {
            let Some(id) = one(run, *of, |line| !is_draft(line))? else {
                return Ok(None);
            };
            let items: Vec<_> = items.iter().copied().map(item_at).collect();
            let items: Vec<_> = items.iter().map(String::as_str).collect();
            run.focus_on(id, &items)?;
            ActionKind::FocusChosen
        }
        Act::Agree(in_days) => {
            run.agree(plan("when", "then", *in_days), Some("health"))?;
            ActionKind::AgreementMade
        }
        Act::Move(of, step) => {
            let all = run.agreements()?;
            let all: Vec<_> = all.live.into_iter().chain(all.closed).collect();
            let Some(view) = chosen(&all, *of) else {
                return Ok(None);
            };
            run.move_agreement(view.agreement.id, step.clone(), "a word")?;
            ActionKind::AgreementMoved
        }
        Act::Choose(rhythm) => {
            run.choose_rhythm(*rhythm)?;
            ActionKind::RhythmChosen
        }
        Act::LookBack(of) => {
            let Some(id) = one(run, *of, |line| !is_draft(line))? else {
                return Ok(None);
            };
            let back = run.look_back(id)?;
            run.answer(back, "health", level(3))?;
            ActionKind::AnswerGiven
        }
        Act::WithPeople(act) => return attempt_with_people(run, act),
    };
    Ok(Some(kind))
}

fn attempt_with_people(run: &mut Run, act: &PersonAct) -> Result<Option<ActionKind>, AppError> {
    let people = run.people()?;
    let kind = match act {
        PersonAct::Add(name) => {
            run.add_person(name, Relation::Colleague)?;
            ActionKind::PersonAdded
        }
        PersonAct::Rename(of, name) => {
            let Some(person) = chosen(&people, *of) else {
                return Ok(None);
            };
            run.rename_person(person.id, name)?;
            ActionKind::PersonRenamed
        }
        PersonAct::Delete(of) => {
            let Some(person) = chosen(&people, *of) else {
                return Ok(None);
            };
            run.delete_person(person.id)?;
            ActionKind::PersonDeleted
        }
        PersonAct::AgreeOnFrame(of, purpose) => {
            let Some(person) = chosen(&people, *of) else {
                return Ok(None);
            };
            run.agree_on_frame(person.id, purpose)?;
            ActionKind::FrameAgreed
        }
        PersonAct::DeleteTalk(of) => {
            let with = run.conversations()?.people.into_iter();
            let talks: Vec<_> = with.flat_map(|person| person.conversations).collect();
            let Some(talk) = chosen(&talks, *of) else {
                return Ok(None);
            };
            run.delete_talk(talk.id)?;
            ActionKind::ConversationDeleted
        }
        PersonAct::KeepLearning(text) => {
            run.keep_learning(text)?;
            ActionKind::GroupLearningKept
        }
        PersonAct::DeleteLearning(of) => {
            let kept = app::coaching::group_sparrings(&mut run.backend.stores)?.learnings;
            let Some(learning) = chosen(&kept, *of) else {
                return Ok(None);
            };
            run.delete_learning(learning.id)?;
            ActionKind::GroupLearningDeleted
        }
    };
    Ok(Some(kind))
}

fn is_draft(line: &ReflectionSummary) -> bool {
    line.finished.is_none()
}

fn one(
    run: &mut Run,
    of: Index,
    wanted: impl Fn(&ReflectionSummary) -> bool,
) -> Result<Option<AssessmentId>, AppError> {
    let mut lines = app::reflection::reflections(&mut run.backend.stores)?;
    lines.retain(wanted);
    Ok(chosen(&lines, of).map(|line| line.id))
}

fn chosen<T>(all: &[T], of: Index) -> Option<&T> {
    (!all.is_empty()).then(|| of.get(all))
}

fn item_at(index: Index) -> String {
    let items: Vec<_> = match core() {
        Ok(core) => core.items().map(|item| item.id.clone()).collect(),
        Err(error) => unreachable!("the core instrument is broken: {error}"),
    };
    index.get(&items).as_str().to_owned()
}

/// Everything that undoing brings back. The person and the text of the instrument are known once and
/// for all, but for what the person is called, and where one left off in a draft is not what one did.
pub(crate) fn undoable(home: &Home) -> Result<BTreeMap<String, Vec<Row>>> {
    undoable_with_key(home, raw::INTEGRITY_KEY)
}

/// As [`undoable`], of a store with another key.
pub(crate) fn undoable_with_key(home: &Home, key: &str) -> Result<BTreeMap<String, Vec<Row>>> {
    let mut tables = raw::tables_with_key(&home.data(), key)?;
    // Saving takes what is half written away, and undoing does not bring that back: it is no step.
    tables.remove("drafts");
    tables.remove("instruments");
    if let Some(people) = tables.get_mut("people") {
        let is_nameless_self = |row: &Row| {
            row.get("relation")
                .is_some_and(|relation| relation == "Text(\"myself\")")
                && row.get("name").is_some_and(|name| name == "Null")
        };
        people.retain(|row| !is_nameless_self(row));
    }
    for row in tables.get_mut("assessments").into_iter().flatten() {
        row.remove("last_item");
    }
    Ok(tables)
}
