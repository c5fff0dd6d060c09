//! Conversations on two computers: cards, and the files that go and come.

use app::archive;
use app::coaching::{self as talk, CardOwner};
use domain::PersonId;
use view::{ConversationFileSaved, ConversationFileTaken, Exported, OwnCard, PersonAdded, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn own_card(cx: &Context<'_>) -> CommandResult<OwnCard> {
    Ok(cx.with(talk::own_card)?)
}

pub(crate) fn make_card(cx: &Context<'_>, request: ipc::MakeCard) -> CommandResult<Saved> {
    let (random, owner) = (cx.random()?, PersonId::new(cx.new_id()));
    Ok(cx.with(|stores| talk::make_card(stores, &request.name, &random, owner, cx.now()))?)
}

pub(crate) fn save_card(
    cx: &Context<'_>,
    request: ipc::SaveCard,
) -> CommandResult<Option<Exported>> {
    let file = cx.with(|stores| talk::card_outgoing(stores, request.picture))?;
    let make = || Ok(cx.with(|stores| talk::card_file(stores, request.picture))?);
    cx.save(file, make)
}

pub(crate) fn card_words(_: &Context<'_>, request: ipc::CardText) -> CommandResult<String> {
    Ok(talk::card_words(&request.text)?)
}

pub(crate) fn take_card(cx: &Context<'_>, request: ipc::TakeCard) -> CommandResult<PersonAdded> {
    let (take, ids) = (taken(request), cx.new_ids(PersonId::new));
    Ok(cx.with_received(|stores, received| {
        archive::take_card(stores, received, request.id, take, ids, cx.now())
    })?)
}

fn taken(request: ipc::TakeCard) -> talk::TakeCard {
    let new = CardOwner::New(request.relation);
    talk::TakeCard {
        owner: request.person.map_or(new, CardOwner::Known),
        despite_other_keys: request.despite_other_keys,
    }
}

pub(crate) fn save_conversation_file(
    cx: &Context<'_>,
    request: ipc::ConversationOf,
) -> CommandResult<Option<ConversationFileSaved>> {
    let random = cx.random()?;
    let file = cx.with(|stores| talk::conversation_outgoing(stores, &random))?;
    let make = || Ok(cx.with(|stores| talk::conversation_file(stores, request.id, cx.now()))?);
    let exported = cx.save(file, make)?;
    Ok(exported.map(|exported| saved(cx, exported)))
}

fn saved(cx: &Context<'_>, exported: Exported) -> ConversationFileSaved {
    let saved = talk::conversation_file_saved(cx.now());
    ConversationFileSaved { exported, saved }
}

pub(crate) fn take_conversation_file(
    cx: &Context<'_>,
    request: ipc::ReceivedOf,
) -> CommandResult<ConversationFileTaken> {
    let new_id = &mut || cx.new_id();
    Ok(cx.with_all_received(|stores, library, received| {
        archive::take_conversation_file(stores, library, received, request.id, new_id, cx.now())
    })?)
}
