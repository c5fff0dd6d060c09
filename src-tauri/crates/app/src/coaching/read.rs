//! Reading conversations: all of them by the person whom one talks with, and one of them whole.

use chrono::NaiveDate;
use domain::{
    About, ComputersError, ConversationId, Domain, Instrument, ItemId, Person, Relation, SentKind,
};
use store::conversations::{self, ConversationRow};
use store::threads::{self, Exchanged};
use store::{StoreError, Tx, frames, identity, people};
use view::{
    BeforehandView, ClosedHalf, ConversationFiles, ConversationSummary, ConversationUnderWay,
    ConversationView, Conversations, ExchangedFile, FrameView, Menu, Myself, OutgoingFile,
    PersonConversations, ShareableExample, Talkers,
};

use crate::coaching::folder;
use crate::coaching::people::{both, in_a_list};
use crate::coaching::send::files;
use crate::coaching::shared;
use crate::coaching::thread::OpenThread;
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::stores::Stores;

/// Everybody whom the person talks with, by their names, each with the conversations, the latest first.
///
/// # Errors
/// The store.
pub fn conversations(stores: &mut Stores, today: NaiveDate) -> Result<Conversations, AppError> {
    stores.read(|tx, cache| {
        let mut all = people::all(tx)?;
        all.sort_by(in_a_list);
        let mut shown = Conversations {
            own_card: identity::get(tx)?.is_some(),
            ..Conversations::default()
        };
        for person in all {
            if person.relation == Relation::Myself {
                shown.myself = Some(Myself::of(&person));
                continue;
            }
            let rows = conversations::with_person(tx, person.id)?;
            let mut lines = Vec::new();
            for row in &rows {
                let standing = Standing::of(tx, row)?;
                let files = files(tx, row, &standing)?;
                lines.push(line(tx, cache, row, &standing, files.as_ref())?);
            }
            let frame = frames::with_person(tx, person.id)?.pop();
            let frame = frame.map(|frame| FrameView::of(frame, today));
            let folder = folder::shown(tx, person.id)?;
            let line = PersonConversations::of(&person, frame, lines);
            shown.people.push(PersonConversations { folder, ..line });
        }
        Ok(shown)
    })
}

/// Which places the menu has.
///
/// # Errors
/// The store.
pub fn menu(stores: &mut Stores) -> Result<Menu, AppError> {
    stores.read(|tx, _| menu_of(tx))
}

/// As [`menu`], with what else is read.
pub(crate) fn menu_of(tx: &Tx<'_>) -> Result<Menu, AppError> {
    let is_other = |person: &Person| person.relation != Relation::Myself;
    Ok(Menu {
        conversations: people::all(tx)?.iter().any(is_other),
    })
}

/// One conversation, with whose turn it is. It holds nothing of what was answered.
///
/// # Errors
/// [`store::StoreError::ConversationUnknown`], or the store.
pub fn conversation(stores: &mut Stores, id: ConversationId) -> Result<ConversationView, AppError> {
    stores.read(|tx, cache| {
        let row = conversations::get(tx, id)?;
        let standing = Standing::of(tx, &row)?;
        let files = files(tx, &row, &standing)?;
        let summary = line(tx, cache, &row, &standing, files.as_ref())?;
        let instrument = cache.get(tx, &row.instrument)?;
        let titles = row.conversation.items.iter();
        let titles = titles.filter_map(|item| Some(instrument.item(item)?.title.clone()));
        let talkers = Talkers::of(&row.conversation, &both(tx, &row)?);
        Ok(ConversationView {
            titles: titles.collect(),
            domain_places: domain_places(instrument, &row.conversation.items),
            shareable: shareable(tx, cache, &row, files.as_ref())?,
            shared: shared_beforehand(tx, &row)?,
            closed: ClosedHalf::of(&talkers, standing.closed()),
            may_set_word: standing.may_set_word(),
            talkers,
            files,
            summary,
        })
    })
}

/// The examples that can be shown beforehand, where the invitation is to be made.
fn shareable(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
    files: Option<&ConversationFiles>,
) -> Result<Vec<ShareableExample>, AppError> {
    let outgoing = files.and_then(|files| files.outgoing);
    match outgoing {
        Some(OutgoingFile {
            kind: SentKind::Invitation,
            made: false,
        }) => shared::proposed(tx, cache, row),
        _ => Ok(Vec::new()),
    }
}

/// What was shown beforehand, on two computers.
fn shared_beforehand(
    tx: &Tx<'_>,
    row: &ConversationRow,
) -> Result<Option<BeforehandView>, AppError> {
    let open = match OpenThread::of(tx, row) {
        Ok(Some(open)) => open,
        Ok(None) | Err(AppError::Computers(ComputersError::NoCard)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let stands = open.thread.standing();
    let mine = row.conversation.about() == About::Myself;
    let invited = stands.invitation;
    Ok(invited.and_then(|(_, invitation)| shared::shown(&invitation.shared, mine)))
}

/// The places of the domains of `items` in an instrument, from 0.
pub(crate) fn domain_places(instrument: &Instrument, items: &[ItemId]) -> Vec<usize> {
    let is_chosen = |domain: &Domain| domain.items.iter().any(|item| items.contains(&item.id));
    let chosen = instrument.domains.iter().enumerate();
    let chosen = chosen.filter(|(_, domain)| is_chosen(domain));
    chosen.map(|(place, _)| place).collect()
}

/// The conversations that have not ended, or in which one owes the other one a file, the latest begun first, at most
/// `most`.
pub(crate) fn under_way(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    most: usize,
) -> Result<Vec<ConversationUnderWay>, AppError> {
    let mut shown = Vec::new();
    for row in conversations::under_way_or_owed(tx)? {
        if shown.len() == most {
            break;
        }
        let standing = Standing::of(tx, &row)?;
        let files = files(tx, &row, &standing)?;
        let person = people::get(tx, row.conversation.person)?;
        let line = line(tx, cache, &row, &standing, files.as_ref())?;
        // What the other one cannot be given any more is not owed.
        if line.ended.is_some() && line.files_state.is_none() {
            continue;
        }
        shown.push(ConversationUnderWay::with(&person, line));
    }
    Ok(shown)
}

fn exchanged(tx: &Tx<'_>, id: ConversationId) -> Result<Vec<ExchangedFile>, StoreError> {
    let files = threads::exchanged(tx, id)?.into_iter();
    let exchanged = files.map(|Exchanged { mine, kind, at }| ExchangedFile { kind, mine, at });
    Ok(exchanged.collect())
}

fn line(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
    standing: &Standing,
    files: Option<&ConversationFiles>,
) -> Result<ConversationSummary, AppError> {
    let instrument = cache.get(tx, &row.instrument)?;
    let summary = ConversationSummary::of(&row.conversation, instrument, standing.turn);
    Ok(ConversationSummary {
        two_computers: standing.two_computers,
        exchanged: exchanged(tx, row.conversation.id)?,
        files_state: files.and_then(ConversationFiles::state),
        ..summary
    })
}
