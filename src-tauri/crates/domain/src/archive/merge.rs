//! Bringing in what was taken out: what is missing is added, what is there stays, and where the two
//! differ both are kept.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::agreement::{Agreement, AgreementEntry};
use crate::archive::{Archive, ArchivedAssessment};
use crate::backup::ContentCounts;
use crate::coaching::agenda::AgendaTemplate;
use crate::coaching::frame::{Frame, joined};
use crate::coaching::group_sparring::GroupLearning;
use crate::example::Example;
use crate::fold::same as same_text;
use crate::ids::{
    AgendaTemplateId, AgreementId, AssessmentId, ExampleId, GroupLearningId, ItemId, PersonId,
};
use crate::reflection::assessment::AssessmentState;
use crate::reflection::prompt::PromptAnswer;

type PromptAnswers = BTreeMap<usize, PromptAnswer>;

/// What is to be done to a store, and what that is in numbers.
#[derive(Debug, Default)]
pub struct Merge {
    /// What is added, under ids that are free. A reflection stands before the look back at it.
    pub adds: Archive,
    /// The versions of what was agreed with a person, all of them, where some are new.
    pub frames: BTreeMap<PersonId, Vec<Frame>>,
    /// The focus that reflections get which are there without one.
    pub focus: Vec<(AssessmentId, Vec<ItemId>)>,
    /// What was not there.
    pub added: ContentCounts,
    /// What was there already.
    pub already: ContentCounts,
    /// What is there with other content, so that it is added beside it.
    pub kept_both: ContentCounts,
    /// Choices (a focus, the rhythm) that differ: those of the store stand.
    pub kept_own: usize,
}

/// How `incoming`, which is of the same person, comes into a store that holds `there`. `new_id` gives ids
/// that nothing has.
pub fn merge(there: &Archive, incoming: Archive, new_id: &mut dyn FnMut() -> Uuid) -> Merge {
    let mut merge = Merge::default();
    merge.adds.person = incoming.person;
    let knows = |id: PersonId| {
        there
            .person
            .iter()
            .chain(&there.others)
            .any(|one| one.id == id)
    };
    merge.adds.others = incoming.others;
    merge.adds.others.retain(|other| !knows(other.id));
    merge.frames(&there.frames, incoming.frames);
    merge.adds.instruments = incoming.instruments;
    match (there.rhythm, incoming.rhythm) {
        (None, chosen) => merge.adds.rhythm = chosen,
        (Some(own), Some(other)) if own != other => merge.kept_own += 1,
        _ => {}
    }
    let mut reflections = Reflections::new(there);
    let (backs, firsts): (Vec<_>, Vec<_>) = incoming
        .reflections
        .into_iter()
        .partition(|kept| kept.assessment.head.hindsight_of.is_some());
    let of = |back: ArchivedAssessment| Some((back.assessment.head.hindsight_of?, back));
    let mut backs: BTreeMap<_, _> = backs.into_iter().filter_map(of).collect();
    for first in firsts {
        let back = backs.remove(&first.assessment.head.id);
        reflections.take(first, back, &mut merge, new_id);
    }
    merge.examples(&there.examples, incoming.examples, new_id);
    let taken = reflections.taken;
    let named = merge.conversations(&there.conversations, incoming.conversations, taken, new_id);
    merge.group_learnings(&there.group_learnings, incoming.group_learnings, new_id);
    merge.agenda_templates(&there.agenda_templates, incoming.agenda_templates, new_id);
    let mut made = incoming.agreements;
    for agreement in &mut made {
        let now = agreement.conversation.and_then(|id| named.get(&id));
        agreement.conversation = now.copied();
    }
    merge.agreements(&there.agreements, made, new_id);
    merge
}

/// The reflections of the store.
struct Reflections<'a> {
    firsts: Vec<&'a ArchivedAssessment>,
    backs: BTreeMap<AssessmentId, &'a ArchivedAssessment>,
    taken: BTreeSet<AssessmentId>,
}

impl<'a> Reflections<'a> {
    fn new(there: &'a Archive) -> Self {
        let all = there.reflections.iter();
        let (backs, firsts): (Vec<_>, Vec<_>) =
            all.partition(|kept| kept.assessment.head.hindsight_of.is_some());
        let of = |back: &'a ArchivedAssessment| Some((back.assessment.head.hindsight_of?, back));
        Self {
            firsts,
            backs: backs.into_iter().filter_map(of).collect(),
            taken: there.rated().collect(),
        }
    }

    /// Takes in a reflection and the look back at it; the two belong together.
    fn take(
        &mut self,
        first: ArchivedAssessment,
        back: Option<ArchivedAssessment>,
        merge: &mut Merge,
        new_id: &mut dyn FnMut() -> Uuid,
    ) {
        if !self.taken.contains(&id(&first)) {
            return self.add(first, back, merge, |merge| &mut merge.added, new_id);
        }
        let mut firsts = self.firsts.iter().copied();
        let own = firsts.find(|own| id(own) == id(&first) && same(own, &first));
        if let Some(own) = own {
            let own_back = self.backs.get(&id(own)).copied();
            if back.is_none() || own_back.is_none() || is_same(own_back, back.as_ref()) {
                merge.focus_of(own, &first);
                merge.already.count(&first);
                match (own_back, back) {
                    (None, Some(mut back)) => {
                        back.assessment.head.hindsight_of = Some(id(own));
                        back.assessment.head.id = self.free(id(&back), new_id);
                        merge.added.count(&back);
                        merge.adds.reflections.push(back);
                    }
                    (_, Some(back)) => merge.already.count(&back),
                    (_, None) => {}
                }
                return;
            }
        }
        // Another file may have brought the same two in before.
        let found = self.firsts.iter().any(|own| {
            let own_back = self.backs.get(&id(own)).copied();
            same(own, &first) && (back.is_none() || is_same(own_back, back.as_ref()))
        });
        if found {
            merge.already.count(&first);
            if let Some(back) = &back {
                merge.already.count(back);
            }
        } else {
            self.add(first, back, merge, |merge| &mut merge.kept_both, new_id);
        }
    }

    fn add(
        &mut self,
        mut first: ArchivedAssessment,
        back: Option<ArchivedAssessment>,
        merge: &mut Merge,
        counted: impl Fn(&mut Merge) -> &mut ContentCounts,
        new_id: &mut dyn FnMut() -> Uuid,
    ) {
        first.assessment.head.id = self.free(id(&first), new_id);
        let of = id(&first);
        counted(merge).count(&first);
        merge.adds.reflections.push(first);
        if let Some(mut back) = back {
            back.assessment.head.id = self.free(id(&back), new_id);
            back.assessment.head.hindsight_of = Some(of);
            counted(merge).count(&back);
            merge.adds.reflections.push(back);
        }
    }

    fn free(&mut self, wanted: AssessmentId, new_id: &mut dyn FnMut() -> Uuid) -> AssessmentId {
        let id = if self.taken.contains(&wanted) {
            AssessmentId::new(new_id())
        } else {
            wanted
        };
        self.taken.insert(id);
        id
    }
}

fn id(kept: &ArchivedAssessment) -> AssessmentId {
    kept.assessment.head.id
}

fn is_same(own: Option<&ArchivedAssessment>, other: Option<&ArchivedAssessment>) -> bool {
    own.zip(other).is_some_and(|(own, other)| same(own, other))
}

/// Whether two say the same. The item that was in view is not what one said, and the focus is a choice
/// that is made after it.
fn same(one: &ArchivedAssessment, other: &ArchivedAssessment) -> bool {
    let (own, others) = (&one.assessment, &other.assessment);
    one.instrument == other.instrument
        && own.head.perspective() == others.head.perspective()
        && own.head.started == others.head.started
        && own.head.state == others.head.state
        && own.answers == others.answers
        && same_prompts(&own.prompt_answers, &others.prompt_answers)
}

/// Whether the answers to the prompts say the same: another program may have put the letters together
/// otherwise.
fn same_prompts(own: &PromptAnswers, others: &PromptAnswers) -> bool {
    own.len() == others.len()
        && own
            .iter()
            .zip(others)
            .all(|((place, own), (other, others))| {
                place == other && own.at == others.at && same_text(&own.text, &others.text)
            })
}

/// Whether two examples say the same.
fn same_example(own: &Example, other: &Example) -> bool {
    let (mine, others) = (&own.content, &other.content);
    let mut parts = mine.starr.parts().into_iter().zip(others.starr.parts());
    (own.added, own.changed) == (other.added, other.changed)
        && mine.day == others.day
        && mine.items == others.items
        && mine.forms == others.forms
        && parts.all(|(mine, others)| same_text(mine, others))
}

/// Whether two agreements say the same, from the first step to the last.
fn same_agreement(own: &Agreement, other: &Agreement) -> bool {
    let mut later = own.later.iter().zip(&other.later);
    own.item == other.item
        && own.owner == other.owner
        && own.conversation == other.conversation
        && own.later.len() == other.later.len()
        && same_entry(&own.first, &other.first)
        && later.all(|(own, other)| same_entry(own, other))
}

fn same_entry(own: &AgreementEntry, other: &AgreementEntry) -> bool {
    let outcome = |entry: &AgreementEntry| entry.outcome.clone().unwrap_or_default();
    (own.at, own.state, own.plan.due) == (other.at, other.state, other.plan.due)
        && own.outcome.is_some() == other.outcome.is_some()
        && same_text(&outcome(own), &outcome(other))
        && same_text(&own.plan.situation, &other.plan.situation)
        && same_text(&own.plan.action, &other.plan.action)
}

impl ContentCounts {
    /// One more reflection.
    pub(super) fn count(&mut self, kept: &ArchivedAssessment) {
        match kept.assessment.head.state {
            AssessmentState::Draft => self.drafts += 1,
            AssessmentState::Finished { .. } => self.finished += 1,
        }
    }
}

impl Merge {
    fn focus_of(&mut self, own: &ArchivedAssessment, other: &ArchivedAssessment) {
        if other.focus.is_empty() || other.focus == own.focus {
            return;
        }
        if own.focus.is_empty() {
            self.focus.push((id(own), other.focus.clone()));
        } else {
            self.kept_own += 1;
        }
    }

    fn frames(&mut self, there: &[Frame], incoming: Vec<Frame>) {
        let mut with: BTreeMap<PersonId, Vec<Frame>> = BTreeMap::new();
        for frame in incoming {
            with.entry(frame.person).or_default().push(frame);
        }
        for (person, incoming) in with {
            let own = there.iter().filter(|frame| frame.person == person);
            let own: Vec<_> = own.cloned().collect();
            if let Some(all) = joined(&own, &incoming) {
                self.frames.insert(person, all);
            }
        }
    }

    /// Nobody changes one; so one that says otherwise stands beside it.
    fn group_learnings(
        &mut self,
        there: &[GroupLearning],
        incoming: Vec<GroupLearning>,
        new_id: &mut dyn FnMut() -> Uuid,
    ) {
        for mut learning in incoming {
            let says = |own: &GroupLearning| {
                own.held == learning.held && same_text(&own.text, &learning.text)
            };
            if there.iter().any(says) {
                continue;
            }
            if there.iter().any(|own| own.id == learning.id) {
                learning.id = GroupLearningId::new(new_id());
            }
            self.adds.group_learnings.push(learning);
        }
    }

    /// One that holds something else stands beside it, under the same name.
    fn agenda_templates(
        &mut self,
        there: &[AgendaTemplate],
        incoming: Vec<AgendaTemplate>,
        new_id: &mut dyn FnMut() -> Uuid,
    ) {
        for mut template in incoming {
            if there.iter().any(|own| own.says_the_same(&template)) {
                continue;
            }
            if there.iter().any(|own| own.id == template.id) {
                template.id = AgendaTemplateId::new(new_id());
            }
            self.adds.agenda_templates.push(template);
        }
    }

    fn examples(
        &mut self,
        there: &[Example],
        incoming: Vec<Example>,
        new_id: &mut dyn FnMut() -> Uuid,
    ) {
        let taken: BTreeSet<_> = there.iter().map(|own| own.id).collect();
        for mut example in incoming {
            if !taken.contains(&example.id) {
                self.added.examples += 1;
            } else if there.iter().any(|own| same_example(own, &example)) {
                self.already.examples += 1;
                continue;
            } else {
                self.kept_both.examples += 1;
                example.id = ExampleId::new(new_id());
            }
            self.adds.examples.push(example);
        }
    }

    fn agreements(
        &mut self,
        there: &[Agreement],
        incoming: Vec<Agreement>,
        new_id: &mut dyn FnMut() -> Uuid,
    ) {
        let taken: BTreeSet<_> = there.iter().map(|own| own.id).collect();
        for mut agreement in incoming {
            if !taken.contains(&agreement.id) {
                self.added.agreements += 1;
            } else if there.iter().any(|own| same_agreement(own, &agreement)) {
                self.already.agreements += 1;
                continue;
            } else {
                self.kept_both.agreements += 1;
                agreement.id = AgreementId::new(new_id());
            }
            self.adds.agreements.push(agreement);
        }
    }
}
