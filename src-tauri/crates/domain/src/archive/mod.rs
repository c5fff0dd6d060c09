//! Everything that the store holds about the person, as it is taken out and brought back in.

mod conversations;
pub mod file;
pub mod made;
pub mod merge;
pub mod received;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::agreement::Agreement;
use crate::agreement::rhythm::Rhythm;
use crate::backup::ContentCounts;
use crate::coaching::Person;
use crate::coaching::agenda::{AgendaPoint, AgendaTemplate};
use crate::coaching::closing::Closing;
use crate::coaching::conversation::Conversation;
use crate::coaching::frame::Frame;
use crate::coaching::group_sparring::GroupLearning;
use crate::coaching::observation::Observed;
use crate::example::Example;
use crate::ids::{AssessmentId, ItemId, PersonId};
use crate::instrument::Instrument;
use crate::instrument::fingerprint::Fingerprint;
use crate::reflection::assessment::Assessment;
use crate::reflection::perspective::Perspective;

/// All of it, each list in the order of its ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Archive {
    /// The person; none where the store does not know one yet, and holds nothing of them then.
    pub person: Option<Person>,
    /// The other people whom the store knows.
    pub others: Vec<Person>,
    /// How often they want a reflection to be suggested; none where they have not chosen.
    pub rhythm: Option<Rhythm>,
    /// The instruments that are kept.
    pub instruments: Vec<StoredInstrument>,
    /// The reflections: drafts, finished ones, looks back; each says who rates and whom it is about.
    pub reflections: Vec<ArchivedAssessment>,
    /// The examples.
    pub examples: Vec<Example>,
    /// The agreements, each with its history.
    pub agreements: Vec<Agreement>,
    /// What was agreed with others about the conversations with them, each version, the first one first.
    pub frames: Vec<Frame>,
    /// The conversations with others.
    pub conversations: Vec<ArchivedConversation>,
    /// What groups agreed to keep of their sparrings.
    pub group_learnings: Vec<GroupLearning>,
    /// The person's own templates for agendas.
    pub agenda_templates: Vec<AgendaTemplate>,
}

impl Archive {
    /// The person whose it is, where that is another than `myself`.
    pub fn of_another(&self, myself: PersonId) -> Option<&Person> {
        self.person.as_ref().filter(|person| person.id != myself)
    }

    /// How much it holds.
    pub fn counts(&self) -> ContentCounts {
        let mut counts = ContentCounts {
            examples: self.examples.len(),
            agreements: self.agreements.len(),
            conversations: self.conversations.len(),
            ..ContentCounts::default()
        };
        for reflection in &self.reflections {
            counts.count(reflection);
        }
        counts
    }

    /// When the oldest and the newest of it were written (UTC); none where it holds nothing.
    pub fn period(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let reflections = self.reflections.iter().flat_map(|kept| {
            let head = &kept.assessment.head;
            std::iter::once(head.started).chain(head.finished())
        });
        let examples = self.examples.iter();
        let examples = examples.flat_map(|one| [one.added, one.changed]);
        let agreements = self.agreements.iter();
        let entries = agreements.flat_map(|one| std::iter::once(&one.first).chain(&one.later));
        let conversations = self.conversations.iter().flat_map(|kept| {
            let Conversation {
                begun,
                revealed,
                ended,
                ..
            } = kept.conversation;
            [Some(begun), revealed, ended].into_iter().flatten()
        });
        let learnings = self.group_learnings.iter().map(|learning| learning.held);
        let times = reflections
            .chain(examples)
            .chain(learnings)
            .chain(conversations)
            .chain(entries.map(|entry| entry.at));
        times.fold(None, |range, time| {
            let (oldest, newest) = range.unwrap_or((time, time));
            Some((oldest.min(time), newest.max(time)))
        })
    }

    /// The same without what was given by or about another person outside a conversation that both have
    /// seen, and without an instrument that nothing of it uses, as one stays that a deleted person used: what
    /// is taken out as one's own.
    #[must_use]
    pub fn own(mut self) -> Self {
        let own = self
            .person
            .as_ref()
            .map(|person| Perspective::own(person.id));
        self.reflections
            .retain(|kept| Some(kept.assessment.head.perspective()) == own);
        self.instruments.retain(|text| {
            let reflections = self.reflections.iter().map(|kept| &kept.instrument);
            let conversations = self.conversations.iter().map(|kept| &kept.instrument);
            let mut used = reflections.chain(conversations);
            used.any(|instrument| *instrument == text.fingerprint)
        });
        self
    }

    /// The same as that of `person`: what names its own person names them.
    #[must_use]
    pub fn taken_over_by(mut self, person: PersonId) -> Self {
        let Some(before) = self
            .person
            .as_mut()
            .map(|own| std::mem::replace(&mut own.id, person))
        else {
            return self;
        };
        let taken_over = |id: &mut PersonId| {
            if *id == before {
                *id = person;
            }
        };
        for kept in &mut self.reflections {
            let head = &mut kept.assessment.head;
            taken_over(&mut head.rater);
            taken_over(&mut head.subject);
        }
        for agreement in &mut self.agreements {
            taken_over(&mut agreement.owner);
        }
        for kept in &mut self.conversations {
            taken_over(&mut kept.conversation.subject);
            for rating in &mut kept.ratings {
                let head = &mut rating.assessment.head;
                taken_over(&mut head.rater);
                taken_over(&mut head.subject);
            }
        }
        self.others.retain(|other| other.id != person);
        // Nobody talks with themselves, or agrees on anything alone.
        self.frames.retain(|frame| frame.person != person);
        self.conversations
            .retain(|kept| kept.conversation.person != person);
        self
    }
}

/// An instrument as it read when it was used.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredInstrument {
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
    /// Its exact text.
    pub text: String,
    /// What the text says.
    pub instrument: Arc<Instrument>,
}

/// A reflection and what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct ArchivedAssessment {
    /// The reflection with all that was answered.
    pub assessment: Assessment,
    /// The fingerprint of its instrument.
    pub instrument: Fingerprint,
    /// The items in focus after it, in the order chosen.
    pub focus: Vec<ItemId>,
}

/// A conversation, and what both gave in it.
#[derive(Clone, Debug, PartialEq)]
pub struct ArchivedConversation {
    /// What is known of it.
    pub conversation: Conversation,
    /// The fingerprint of its instrument.
    pub instrument: Fingerprint,
    /// The ratings of both, of the one whom it is about first, once both have seen them; none before that.
    pub ratings: Vec<ArchivedAssessment>,
    /// The ids of the ratings that are begun and that not both have seen. They are not taken out.
    pub unseen: Vec<AssessmentId>,
    /// What was seen, in the order of the items, once both have seen it.
    pub observed: Vec<Observed>,
    /// What it touches on, in its order.
    pub agenda: Vec<AgendaPoint>,
    /// What both said of it at its end.
    pub closing: Closing,
}
