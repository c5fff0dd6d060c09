//! The files of a conversation on two computers, as the store keeps them.

use chrono::{DateTime, Utc};
use domain::{Answers, Assessment, ComputersError, GivenAnswer, Instrument, SentKind};
use exchange::sealed::{Card, Content, Inviter, Refused, Salt, SentAnswer, SignedFile, Thread};
use store::conversations::ConversationRow;
use store::threads::{self, ThreadFile};
use store::{StoreError, Tx, people};

use crate::coaching::card::{OwnIdentity, card_of};
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;

/// A conversation on two computers: who this program is in it, and the files that there are.
pub(super) struct OpenThread {
    pub(super) own: OwnIdentity,
    /// The card of the other one when it began.
    pub(super) other: Card,
    pub(super) salt: Option<Salt>,
    pub(super) thread: Thread,
    /// Whether the other one has given a card with other keys since: whoever has those it began with may be
    /// somebody else.
    pub(super) card_replaced: bool,
}

impl OpenThread {
    /// That of a conversation; none where it is one on one computer.
    ///
    /// # Errors
    /// [`ComputersError::NoCard`] where this program is nobody any more, or somebody else, or the store.
    pub(super) fn of(tx: &Tx<'_>, row: &ConversationRow) -> Result<Option<Self>, AppError> {
        let id = row.conversation.id;
        let Some(kept) = threads::get(tx, id)? else {
            return Ok(None);
        };
        let own = OwnIdentity::must_be_there(tx)?;
        let other = Card::read(&kept.card).map_err(|_| StoreError::Row { table: "threads" })?;
        let inviter = match kept.salt {
            Some(_) => Inviter::Myself,
            None => Inviter::Other,
        };
        let myself = own.identity.public();
        let mut thread = Thread::new(id, myself, other.clone(), inviter);
        for ThreadFile { exchanged, signed } in threads::files(tx, id)? {
            let mine = exchanged.mine;
            let receiver = if mine { other.keys() } else { myself };
            let file = SignedFile::read_kept(&signed, receiver);
            // Nobody could have signed it for who this program is now.
            let file = file.map_err(|_| ComputersError::NoCard)?;
            if mine && file.sender().keys() != myself {
                return Err(ComputersError::NoCard.into());
            }
            // It may have come to count for less since it was kept.
            let _ = thread.take(file);
        }
        let given = card_of(&people::get(tx, row.conversation.person)?);
        Ok(Some(Self {
            card_replaced: given.is_some_and(|given| given.keys() != other.keys()),
            own,
            other,
            salt: kept.salt.map(Salt::new),
            thread,
        }))
    }

    /// Whether a file is there already.
    pub(super) fn holds(&self, file: &SignedFile) -> bool {
        self.thread.files().any(|known| known.hash() == file.hash())
    }

    /// One's own file that was made last, to be saved once more.
    pub(super) fn latest(&self) -> Option<&SignedFile> {
        let myself = self.own.identity.public();
        let mine = self.thread.files();
        let mine = mine.filter(|file| file.sender().keys() == myself);
        mine.max_by_key(|file| (file.file().epoch, file.file().counter))
    }

    /// Whether nothing more is sealed: the other one has other keys since. That one has stopped can always be said.
    pub(super) fn may_not_send(&self) -> bool {
        self.card_replaced && !self.thread.standing().ended_by_myself
    }

    /// What one has to send next, given how far the conversation is; none where nothing is due.
    pub(super) fn due(&self, row: &ConversationRow, standing: &Standing) -> Option<SentKind> {
        let conversation = &row.conversation;
        let stands = self.thread.standing();
        if stands.forked || stands.ended_by_myself || stands.ended_by_other {
            return None;
        }
        if conversation.ended.is_some() && conversation.revealed.is_none() {
            return stands.invitation.map(|_| SentKind::End);
        }
        if self.card_replaced {
            return None;
        }
        match (&self.salt, stands.invitation, stands.rating, stands.opening) {
            (Some(_), None, ..) => standing.own().is_some().then_some(SentKind::Invitation),
            (Some(_), Some(_), Some(_), None) => conversation.revealed.map(|_| SentKind::Opening),
            (None, Some(_), None, _) => standing.own().is_some().then_some(SentKind::Rating),
            (_, Some(_), Some(_), Some(_)) => {
                let is_given =
                    stands.record_by_myself.is_some() || stands.record_by_other.is_some();
                let is_held = conversation.revealed.is_some() && conversation.ended.is_some();
                (is_held && !is_given).then_some(SentKind::Record)
            }
            _ => None,
        }
    }
}

/// Refuses to show both to the one who has invited where their own answers could not go out afterwards: nobody reads
/// what the other one answered and keeps theirs.
///
/// # Errors
/// [`ComputersError::NoCard`], [`ComputersError::CardReplaced`], [`Refused::Forked`],
/// [`ComputersError::NothingToSend`], or the store.
pub(super) fn check_can_open(tx: &Tx<'_>, row: &ConversationRow) -> Result<(), AppError> {
    let thread = threads::get(tx, row.conversation.id)?;
    if thread.is_none_or(|thread| thread.salt.is_none()) {
        return Ok(());
    }
    let open = OpenThread::of(tx, row)?.ok_or(ComputersError::NoCard)?;
    if open.card_replaced {
        return Err(ComputersError::CardReplaced.into());
    }
    let stands = open.thread.standing();
    if stands.forked {
        return Err(Refused::Forked.into());
    }
    // A rescued store may have the other one's answers, and not the files that they came by.
    if stands.invitation.is_none() || stands.rating.is_none() {
        return Err(ComputersError::NothingToSend.into());
    }
    Ok(())
}

/// What a file holds.
pub(super) fn kind_of(content: &Content) -> SentKind {
    match content {
        Content::Invitation(_) => SentKind::Invitation,
        Content::Rating(_) => SentKind::Rating,
        Content::Opening(_) => SentKind::Opening,
        Content::Record(_) => SentKind::Record,
        Content::End => SentKind::End,
    }
}

/// The answers of a rating, in the order of its instrument.
pub(super) fn sent(assessment: &Assessment) -> Vec<SentAnswer> {
    let items = assessment.instrument.items();
    let facets = items.flat_map(|item| item.facets.iter().map(move |facet| (&item.id, &facet.id)));
    let answers = facets.filter_map(|(item, facet)| {
        Some(SentAnswer {
            item: item.clone(),
            facet: facet.clone(),
            answer: assessment.answers.answer(item, facet)?,
        })
    });
    answers.collect()
}

/// The answers that came, where they are one to each question of the part of the instrument that is rated, on its
/// scales, and to nothing else.
pub(super) fn received(
    part: &Instrument,
    sent: &[SentAnswer],
    at: DateTime<Utc>,
) -> Option<Answers> {
    let mut answers = Answers::default();
    for one in sent {
        let answer = one.answer;
        let given = GivenAnswer { answer, at };
        answers.insert(one.item.clone(), one.facet.clone(), given);
    }
    let asked: usize = part.items().map(|item| item.facets.len()).sum();
    let is_whole = answers.len() == asked
        && part.items().all(|item| answers.is_answered(item))
        && answers.are_on_scales_of(part);
    is_whole.then_some(answers)
}

/// One's own rating of a conversation, which is finished.
pub(super) fn own_rating(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    standing: &Standing,
) -> Result<Assessment, AppError> {
    let (whose, id) = standing.own().ok_or(StoreError::AssessmentUnknown)?;
    cache.assessment(tx, whose, id)
}

/// The part of its instrument that is rated in a conversation.
pub(super) fn part(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
) -> Result<Instrument, AppError> {
    let instrument = cache.get(tx, &row.instrument)?;
    let part = instrument.part(&row.conversation.items);
    Ok(part.ok_or(StoreError::Damaged)?)
}
