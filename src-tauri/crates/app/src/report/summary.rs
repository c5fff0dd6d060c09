//! What two people take with them from a conversation. Both have seen all of it, and none of it is of another one.

use chrono::{DateTime, NaiveDate, Utc};
use domain::summary as rules;
use domain::{
    AgendaPoint, Closing, Conversation, ConversationId, Frame, Instrument, Observed, RevealedAnswer,
};
use report::{SummaryAgreement, SummaryHead, SummaryPoint, SummaryTalker};
use store::{agenda_points, agreements, conversations, frames, observed_practice};
use view::{AgendaPointView, AgreementView, Talker, Talkers};

use crate::agreement::views;
use crate::coaching::end::closing;
use crate::coaching::people::both;
use crate::coaching::read::domain_places;
use crate::coaching::reveal::both_rated;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::stores::Stores;

/// What a summary can tell of.
pub(super) struct Content {
    conversation: Conversation,
    shown: DateTime<Utc>,
    talkers: Talkers,
    /// What both have rated.
    instrument: Instrument,
    domain_places: Vec<usize>,
    answers: Vec<RevealedAnswer>,
    frames: Vec<Frame>,
    agenda: Vec<AgendaPoint>,
    /// Its points, with what they are about in words.
    titled: Vec<AgendaPointView>,
    observed: Vec<Observed>,
    agreed: Vec<AgreementView>,
    closing: Closing,
}

/// What the store holds for the summary of a conversation.
///
/// # Errors
/// [`AppError::Conversation`] before both were shown, [`store::StoreError::ConversationUnknown`], or the store.
pub(super) fn content(
    stores: &mut Stores,
    library: &Library,
    id: ConversationId,
    today: NaiveDate,
) -> Result<Content, AppError> {
    let mut items = library.items()?;
    stores.read(|tx, cache| {
        let row = conversations::get(tx, id)?;
        let shown = row.conversation.shown()?;
        let people = both(tx, &row)?;
        let (rated, answers) = both_rated(tx, cache, &row)?;
        let whole = cache.get(tx, &row.instrument)?;
        let agenda = agenda_points::list(tx, id)?;
        // An earlier agreement and an observation are told of in their own conversation.
        let titled = |point: &AgendaPoint| AgendaPointView::of(point.clone(), whole, None, None);
        let titled = agenda.iter().map(titled).collect();
        let domain_places = domain_places(whole, &row.conversation.items);
        let made = agreements::of_conversation(tx, id)?;
        Ok(Content {
            shown,
            talkers: Talkers::of(&row.conversation, &people),
            instrument: rated,
            domain_places,
            answers,
            frames: frames::with_person(tx, row.conversation.person)?,
            agenda,
            titled,
            observed: observed_practice::list(tx, id)?,
            agreed: views(tx, cache, made, &mut items, today)?,
            closing: closing(tx, &row.conversation, people[0].id)?,
            conversation: row.conversation,
        })
    })
}

impl Content {
    /// Which conversation it is of.
    pub(super) fn head(&self) -> SummaryHead<'_> {
        SummaryHead {
            talkers: [&self.talkers.subject, &self.talkers.other].map(talker),
            shown: self.shown,
            ended: self.conversation.ended.is_some(),
            question: self.conversation.question.as_deref(),
            instrument: &self.instrument,
            domain_places: &self.domain_places,
        }
    }

    /// The frame that was in force when the two talked.
    pub(super) fn frame(&self) -> Option<&Frame> {
        rules::frame_in_force(&self.frames, self.shown)
    }

    /// What was to be talked about.
    pub(super) fn points(&self) -> Vec<SummaryPoint<'_>> {
        let points = rules::points(&self.agenda).into_iter();
        let titled = points.map(|point| {
            let mut titled = self.titled.iter();
            let titled = titled.find(|view| view.number == point.number);
            let title = titled.and_then(|view| view.title.as_ref());
            SummaryPoint { point, title }
        });
        titled.collect()
    }

    /// What both see as a strength.
    pub(super) fn strengths(&self) -> Vec<&RevealedAnswer> {
        rules::agreed_strengths(&self.answers)
    }

    /// What they see differently and have talked about.
    pub(super) fn differences(&self) -> Vec<&RevealedAnswer> {
        rules::differences_talked_about(&self.answers, &self.agenda)
    }

    /// What they agreed on, in the order made.
    pub(super) fn agreements(&self) -> Vec<SummaryAgreement<'_>> {
        let ended = self.conversation.ended;
        let agreed = self.agreed.iter().filter_map(|view| {
            Some(SummaryAgreement {
                owner: view.agreement.owner,
                plan: rules::agreed(&view.agreement, ended)?,
                item: view.item.as_ref().map(|named| &named.title),
            })
        });
        agreed.collect()
    }

    /// The day on which the two talk again.
    pub(super) fn next(&self) -> Option<NaiveDate> {
        self.conversation.next
    }

    /// What was seen in the talk with a citizen.
    pub(super) fn observed(&self) -> &[Observed] {
        &self.observed
    }

    /// What both said at the end.
    pub(super) fn closing(&self) -> &Closing {
        &self.closing
    }
}

fn talker(talker: &Talker) -> SummaryTalker<'_> {
    SummaryTalker {
        id: talker.id,
        name: talker.name.as_deref(),
    }
}
