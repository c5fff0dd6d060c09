//! Beginning a conversation, and each of the two ratings in it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    About, ActionKind, AssessmentHead, AssessmentId, AssessmentState, Changed, ComputersError,
    Conversation, ConversationError, ConversationId, InstrumentId, ItemId, Person, PersonId,
    Perspective, Relation, UserAction, check_minutes, check_question, chosen_items,
};
use store::threads::{self, ThreadRow};
use store::{
    StoreError, Tx, assessments, conversations, focus, frames, instruments, observed_practice,
    people,
};
use view::{Begun, ChoosableInstrument, ConversationBegun, ConversationChoices, Saved};

use crate::coaching::card::{OwnIdentity, card_of};
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::myself::{NewIds, myself};
use crate::reflection::BlankDraft;
use crate::stores::Stores;

/// What a conversation is to be.
#[derive(Clone, Debug)]
pub struct BeginConversation {
    /// Whom one talks with.
    pub person: PersonId,
    /// Whose work it is about.
    pub about: About,
    /// By which instrument both rate.
    pub instrument: InstrumentId,
    /// The items that they rate.
    pub items: Vec<ItemId>,
    /// What is to be looked at, where the other one goes along to a talk with a citizen.
    pub question: Option<String>,
    /// How long it is to take.
    pub minutes: u16,
    /// What binds one's own answers until the other one has rated, where each rates on their own computer.
    pub salt: Option<[u8; 32]>,
}

/// What can be chosen for a conversation about this work. The items in focus are proposed where it is one's
/// own.
///
/// # Errors
/// [`AppError::Instrument`], or the store.
pub fn conversation_choices(
    stores: &mut Stores,
    library: &Library,
    about: About,
) -> Result<ConversationChoices, AppError> {
    stores.read(|tx, cache| {
        let myself = people::myself(tx)?.filter(|_| about == About::Myself);
        let mut choosable = Vec::new();
        for bundled in library.all()? {
            let proposed = match myself {
                Some(myself) => in_focus(tx, cache, myself, &bundled.instrument.id)?,
                None => Vec::new(),
            };
            choosable.push(ChoosableInstrument::of(&bundled.instrument, &proposed));
        }
        Ok(ConversationChoices::of(choosable))
    })
}

/// The items in focus after the latest reflection with an instrument.
fn in_focus(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    myself: PersonId,
    instrument: &InstrumentId,
) -> Result<Vec<ItemId>, AppError> {
    for row in assessments::finished(tx, Perspective::own(myself))? {
        if cache.instrument_id(tx, &row.instrument)? == *instrument {
            return Ok(focus::for_assessment(tx, row.id)?);
        }
    }
    Ok(Vec::new())
}

/// Begins a conversation with the program's version of its instrument, whose text is kept with it.
///
/// # Errors
/// [`AppError::Conversation`], [`AppError::Computers`], [`AppError::InstrumentUnknown`],
/// [`StoreError::PersonUnknown`], or the store.
pub fn begin_conversation(
    stores: &mut Stores,
    library: &Library,
    begin: &BeginConversation,
    ids: NewIds<ConversationId>,
    now: DateTime<Utc>,
) -> Result<ConversationBegun, AppError> {
    let carried = library.get(&begin.instrument)?;
    let all: Vec<ItemId> = carried.instrument.items().map(|i| i.id.clone()).collect();
    let question = begin.question.as_deref().map(check_question).transpose()?;
    let items = chosen_items(&all, &begin.items, question.is_some())?;
    check_minutes(begin.minutes)?;
    let step = UserAction::new(ActionKind::ConversationBegun, vec![Changed::Conversations]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let myself = myself(tx, ids.myself, now)?;
        let person = people::get(tx, begin.person)?;
        if person.relation == Relation::Myself {
            return Err(ConversationError::WithOneself.into());
        }
        if frames::with_person(tx, person.id)?.is_empty() {
            return Err(ConversationError::NoFrame.into());
        }
        let fingerprint = instruments::ensure_stored(tx, &carried.instrument, carried.text)?;
        let conversation = Conversation {
            id: ids.id,
            person: person.id,
            subject: match begin.about {
                About::Myself => myself,
                About::Person => person.id,
            },
            items,
            question,
            minutes: begin.minutes,
            begun: now,
            revealed: None,
            ended: None,
            next: None,
        };
        conversations::add(tx, &conversation, &fingerprint)?;
        if let Some(salt) = begin.salt {
            let thread = invited(tx, &person, begin, salt)?;
            threads::add(tx, conversation.id, &thread)?;
        }
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(ConversationBegun { id: ids.id, saved })
}

/// The other one is to rate on their own computer: both have a card, it is about one's own work, and nothing has to be
/// written of what was seen.
fn invited(
    tx: &Tx<'_>,
    person: &Person,
    begin: &BeginConversation,
    salt: [u8; 32],
) -> Result<ThreadRow, AppError> {
    OwnIdentity::must_be_there(tx)?;
    if begin.question.is_some() {
        return Err(ComputersError::Observation.into());
    }
    if begin.about != About::Myself {
        return Err(ComputersError::NotOwnWork.into());
    }
    let card = card_of(person).ok_or(ComputersError::PersonWithoutCard)?;
    Ok(ThreadRow {
        card: card.text(),
        salt: Some(salt),
    })
}

/// Begins the rating of the one whose turn it is, or goes on with it. Nothing is written before something is
/// answered. Who went along to a talk writes what they saw before they rate it. It is answered and finished as a
/// reflection is; finishing it hands the computer over. Who does not own the store undoes nothing that was done
/// before.
///
/// # Errors
/// [`AppError::Conversation`] where nobody rates any more, [`AppError::HalfWord`] where a word keeps the half closed,
/// [`StoreError::ConversationUnknown`], or the store.
pub fn begin_rating(
    stores: &mut Stores,
    id: ConversationId,
    new: AssessmentId,
    now: DateTime<Utc>,
) -> Result<Begun, AppError> {
    let (whose, begun, blank, is_owner) = stores.read(|tx, cache| {
        let row = conversations::get(tx, id)?;
        let standing = Standing::of(tx, &row)?;
        let must_say = standing.must_say_what_was_seen(&row);
        let (whose, rating) = standing.rates_now()?;
        cache.open_half.must_be_open(tx, whose)?;
        if must_say && !observed_practice::is_written(tx, id)? {
            return Err(ConversationError::NothingSeen.into());
        }
        let instrument = cache.get(tx, &row.instrument)?;
        let part = instrument.part(&row.conversation.items);
        let part = part.ok_or(StoreError::Damaged)?;
        let text = cache.text(tx, &row.instrument)?;
        let is_owner = people::myself(tx)? == Some(whose.rater);
        let begun = rating.map(|rating| rating.head.id);
        Ok::<_, AppError>((whose, begun, (part, text), is_owner))
    })?;
    if !is_owner {
        stores.write(now, |tx, _| {
            tx.clear_undo();
            Ok::<_, AppError>(())
        })?;
    }
    if let Some(id) = begun.or_else(|| stores.begun.of(whose)) {
        return Ok(Begun { id });
    }
    let (instrument, text) = blank;
    stores.begun.put(BlankDraft {
        head: AssessmentHead {
            id: new,
            rater: whose.rater,
            subject: whose.subject,
            conversation: whose.conversation,
            started: now,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: None,
        },
        instrument: Arc::new(instrument),
        text: text.into(),
    });
    Ok(Begun { id: new })
}
