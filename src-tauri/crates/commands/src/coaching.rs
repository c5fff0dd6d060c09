//! People, and the conversations with them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use app::AppError;
use app::archive::TakeConversationFile;
use app::coaching::{self as talk, CardOwner, ShareBeforehand};
use chrono::NaiveDate;
use domain::{
    AgendaTemplateId, AgreementId, AssessmentId, ConversationId, DayError, GroupLearningId, ItemId,
    PersonId, Plan,
};
use view::{
    Agenda, AgendaTemplateView, AgreementMade, Begun, ConversationBegun, ConversationChoices,
    ConversationFileSaved, ConversationFileTaken, ConversationView, Conversations, Exported,
    FolderNews, Frames, GroupSparrings, Menu, ObservationForm, ObservedPractice, OwnCard,
    PendingFile, PersonAdded, Revealed, Saved,
};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn menu(cx: &Context<'_>) -> CommandResult<Menu> {
    Ok(cx.with(talk::menu)?)
}

pub(crate) fn conversations(cx: &Context<'_>) -> CommandResult<Conversations> {
    Ok(cx.with(|stores| talk::conversations(stores, cx.today().today))?)
}

pub(crate) fn add_person(cx: &Context<'_>, request: ipc::AddPerson) -> CommandResult<PersonAdded> {
    let ipc::AddPerson { name, relation } = request;
    let ids = cx.new_ids(PersonId::new);
    Ok(cx.with(|stores| talk::add_person(stores, &name, relation, ids, cx.now()))?)
}

pub(crate) fn rename_person(cx: &Context<'_>, request: ipc::RenamePerson) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::rename_person(stores, request.id, &request.name, cx.now()))?)
}

pub(crate) fn delete_person(cx: &Context<'_>, request: ipc::PersonOf) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::delete_person(stores, request.id, cx.now()))?)
}

pub(crate) fn frame(cx: &Context<'_>, request: ipc::PersonOf) -> CommandResult<Frames> {
    Ok(cx.with(|stores| talk::frame(stores, request.id, cx.today().today))?)
}

pub(crate) fn agree_on_frame(cx: &Context<'_>, request: ipc::AgreeOnFrame) -> CommandResult<Saved> {
    let (with, proposal) = (request.id, request.try_into()?);
    Ok(cx.with(|stores| talk::agree_on_frame(stores, with, proposal, cx.today()))?)
}

pub(crate) fn conversation_choices(
    cx: &Context<'_>,
    request: ipc::ConversationAbout,
) -> CommandResult<ConversationChoices> {
    Ok(cx.with_library(|stores, library| {
        talk::conversation_choices(stores, library, request.about)
    })?)
}

pub(crate) fn begin_conversation(
    cx: &Context<'_>,
    request: ipc::BeginConversation,
) -> CommandResult<ConversationBegun> {
    let begin = begun(cx, request)?;
    let ids = cx.new_ids(ConversationId::new);
    Ok(cx.with_library(|stores, library| {
        talk::begin_conversation(stores, library, &begin, ids, cx.now())
    })?)
}

fn begun(
    cx: &Context<'_>,
    request: ipc::BeginConversation,
) -> Result<talk::BeginConversation, AppError> {
    let salt = request.two_computers.then(|| cx.random()).transpose()?;
    Ok(talk::BeginConversation {
        person: request.person,
        about: request.about,
        instrument: request.instrument,
        items: request.items,
        question: request.question,
        minutes: request.minutes,
        salt,
    })
}

pub(crate) fn conversation(
    cx: &Context<'_>,
    request: ipc::ConversationOf,
) -> CommandResult<ConversationView> {
    Ok(cx.with(|stores| talk::conversation(stores, request.id))?)
}

pub(crate) fn begin_rating(cx: &Context<'_>, request: ipc::ConversationOf) -> CommandResult<Begun> {
    let new = cx.new_ids(AssessmentId::new).id;
    Ok(cx.with(|stores| talk::begin_rating(stores, request.id, new, cx.now()))?)
}

pub(crate) fn set_half_word(cx: &Context<'_>, request: ipc::NewHalfWord) -> CommandResult<Saved> {
    let salt = cx.random()?;
    let set =
        |stores: &mut _| talk::set_half_word(stores, request.id, &request.word, salt, cx.now());
    Ok(cx.with(set)?)
}

pub(crate) fn open_half(cx: &Context<'_>, request: ipc::HalfWord) -> CommandResult<Saved> {
    let (id, rater) = (request.id, request.rater);
    Ok(cx.with(|stores| talk::open_half(stores, id, rater, &request.word, cx.now()))?)
}

pub(crate) fn cover_half(cx: &Context<'_>) -> CommandResult<()> {
    Ok(cx.with(|stores| talk::cover_half(stores, cx.now()))?)
}

pub(crate) fn give_up_half(cx: &Context<'_>, request: ipc::HalfOf) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::give_up_half(stores, request.id, request.rater, cx.now()))?)
}

pub(crate) fn reveal(cx: &Context<'_>, request: ipc::ConversationOf) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::reveal(stores, request.id, cx.now()))?)
}

pub(crate) fn revealed(cx: &Context<'_>, request: ipc::ConversationOf) -> CommandResult<Revealed> {
    Ok(cx.with(|stores| talk::revealed(stores, request.id))?)
}

pub(crate) fn observation(
    cx: &Context<'_>,
    request: ipc::ConversationOf,
) -> CommandResult<ObservationForm> {
    Ok(cx.with(|stores| talk::observation(stores, request.id))?)
}

pub(crate) fn write_observed(
    cx: &Context<'_>,
    request: ipc::WriteObserved,
) -> CommandResult<Saved> {
    let ipc::WriteObserved { id, observed } = request;
    Ok(cx.with(|stores| talk::write_observed(stores, id, observed, cx.now()))?)
}

pub(crate) fn observed_practice(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<BTreeMap<ItemId, Vec<ObservedPractice>>> {
    Ok(cx.with(|stores| talk::observed_practice(stores, request.id))?)
}

pub(crate) fn delete_conversation(
    cx: &Context<'_>,
    request: ipc::ConversationOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::delete_conversation(stores, request.id, cx.now()))?)
}

pub(crate) fn group_sparrings(cx: &Context<'_>) -> CommandResult<GroupSparrings> {
    Ok(cx.with(talk::group_sparrings)?)
}

pub(crate) fn keep_group_learning(
    cx: &Context<'_>,
    request: ipc::KeepGroupLearning,
) -> CommandResult<Saved> {
    let ids = cx.new_ids(GroupLearningId::new);
    Ok(cx.with(|stores| talk::keep_group_learning(stores, request.text, ids, cx.now()))?)
}

pub(crate) fn delete_group_learning(
    cx: &Context<'_>,
    request: ipc::GroupLearningOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::delete_group_learning(stores, request.id, cx.now()))?)
}

pub(crate) fn break_off_conversation(
    cx: &Context<'_>,
    request: ipc::ConversationOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::break_off_conversation(stores, request.id, cx.now()))?)
}

pub(crate) fn end_conversation(
    cx: &Context<'_>,
    request: ipc::EndConversation,
) -> CommandResult<Saved> {
    let ipc::EndConversation { id, closing, next } = request;
    let next = next.map(NaiveDate::try_from).transpose()?;
    let end = talk::EndConversation { closing, next };
    Ok(cx.with(|stores| talk::end_conversation(stores, id, end, cx.today()))?)
}

pub(crate) fn agenda(cx: &Context<'_>, request: ipc::ConversationOf) -> CommandResult<Agenda> {
    Ok(cx.with_library(|stores, library| talk::agenda(stores, library, request.id, cx.today()))?)
}

pub(crate) fn change_agenda(cx: &Context<'_>, request: ipc::ChangeAgenda) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::change_agenda(stores, request.id, request.change, cx.now()))?)
}

pub(crate) fn agenda_templates(cx: &Context<'_>) -> CommandResult<Vec<AgendaTemplateView>> {
    Ok(cx.with(talk::agenda_templates)?)
}

pub(crate) fn save_agenda_template(
    cx: &Context<'_>,
    request: ipc::SaveAgendaTemplate,
) -> CommandResult<Saved> {
    let id = cx.new_ids(AgendaTemplateId::new).id;
    let save = as_template(request);
    Ok(cx.with(|stores| talk::save_agenda_template(stores, save, id, cx.now()))?)
}

fn as_template(request: ipc::SaveAgendaTemplate) -> talk::SaveAgendaTemplate {
    let ipc::SaveAgendaTemplate { id, name, replace } = request;
    talk::SaveAgendaTemplate {
        conversation: id,
        name,
        replace,
    }
}

pub(crate) fn use_agenda_template(
    cx: &Context<'_>,
    request: ipc::UseAgendaTemplate,
) -> CommandResult<Saved> {
    let ipc::UseAgendaTemplate { id, template } = request;
    Ok(cx.with(|stores| talk::use_agenda_template(stores, id, template, cx.now()))?)
}

pub(crate) fn delete_agenda_template(
    cx: &Context<'_>,
    request: ipc::AgendaTemplateOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::delete_agenda_template(stores, request.id, cx.now()))?)
}

pub(crate) fn agree_in_conversation(
    cx: &Context<'_>,
    request: ipc::AgreeInConversation,
) -> CommandResult<AgreementMade> {
    let id = cx.new_ids(AgreementId::new).id;
    let agree = agreed(request)?;
    Ok(cx.with(|stores| talk::agree_in_conversation(stores, agree, id, cx.today()))?)
}

fn agreed(request: ipc::AgreeInConversation) -> Result<talk::AgreeInConversation, DayError> {
    Ok(talk::AgreeInConversation {
        conversation: request.id,
        owner: request.owner,
        plan: Plan::try_from(request.plan)?,
        item: request.item,
    })
}

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
    cx.save(file, || card_file(cx, request.picture))
}

fn card_file(cx: &Context<'_>, picture: bool) -> CommandResult<Vec<u8>> {
    Ok(cx.with(|stores| talk::card_file(stores, picture))?)
}

pub(crate) fn card_words(cx: &Context<'_>, request: ipc::CardText) -> CommandResult<String> {
    Ok(talk::card_words(&request.text, cx.job())?)
}

pub(crate) fn take_card(cx: &Context<'_>, request: ipc::TakeCard) -> CommandResult<PersonAdded> {
    let (id, ids) = (request.id, cx.new_ids(PersonId::new));
    let take = taken(request);
    Ok(cx.with_received(|stores, received| {
        app::archive::take_card(stores, received, id, take, ids, cx.now())
    })?)
}

fn taken(request: ipc::TakeCard) -> talk::TakeCard {
    let new = CardOwner::New(request.relation);
    talk::TakeCard {
        owner: request.person.map_or(new, CardOwner::Known),
        despite_keys_of: request.despite_keys_of,
    }
}

pub(crate) fn save_conversation_file(
    cx: &Context<'_>,
    request: ipc::SaveConversationFile,
) -> CommandResult<Option<ConversationFileSaved>> {
    let random = cx.random()?;
    let file = cx.with(|stores| talk::conversation_outgoing(stores, &random))?;
    let exported = cx.save(file, || conversation_file(cx, request))?;
    Ok(exported.map(|exported| saved(cx, exported)))
}

fn conversation_file(
    cx: &Context<'_>,
    request: ipc::SaveConversationFile,
) -> CommandResult<Vec<u8>> {
    let ipc::SaveConversationFile {
        id,
        words,
        examples,
    } = request;
    let share = ShareBeforehand { words, examples };
    Ok(cx.with(|stores| talk::conversation_file(stores, id, &share, cx.now()))?)
}

fn saved(cx: &Context<'_>, exported: Exported) -> ConversationFileSaved {
    let saved = talk::conversation_file_saved(cx.now());
    ConversationFileSaved { exported, saved }
}

pub(crate) fn take_conversation_file(
    cx: &Context<'_>,
    request: ipc::TakeConversationFile,
) -> CommandResult<ConversationFileTaken> {
    let (take, ids, now) = (seen(request), cx.new_ids(AssessmentId::new), cx.now());
    Ok(cx.with_all_received(|stores, library, received| {
        app::archive::take_conversation_file(stores, library, received, take, ids, now)
    })?)
}

fn seen(request: ipc::TakeConversationFile) -> TakeConversationFile {
    TakeConversationFile {
        id: request.id,
        accepts_frame: request.accepts_frame,
    }
}

pub(crate) fn choose_shared_folder(
    cx: &Context<'_>,
    request: ipc::PersonOf,
) -> CommandResult<Option<Saved>> {
    cx.folder(|folder| shared_with(cx, request.id, folder))
}

fn shared_with(cx: &Context<'_>, person: PersonId, folder: PathBuf) -> CommandResult<Saved> {
    let chosen = cx
        .with(|stores| talk::asked_folder(stores, folder))?
        .find()?;
    Ok(cx.with(|stores| talk::choose_shared_folder(stores, person, chosen, cx.now()))?)
}

pub(crate) fn leave_shared_folder(
    cx: &Context<'_>,
    request: ipc::PersonOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|stores| talk::leave_shared_folder(stores, request.id, cx.now()))?)
}

pub(crate) fn put_conversation_file(
    cx: &Context<'_>,
    request: ipc::SaveConversationFile,
) -> CommandResult<Saved> {
    let name = cx.random()?;
    let to = cx.with(|stores| talk::conversation_for_folder(stores, request.id, name))?;
    to.put(cx.job(), || made_alone(cx, request))?;
    Ok(talk::conversation_file_saved(cx.now()))
}

fn made_alone(cx: &Context<'_>, request: ipc::SaveConversationFile) -> CommandResult<Vec<u8>> {
    let _alone = cx.alone();
    conversation_file(cx, request)
}

pub(crate) fn look_in_folders(cx: &Context<'_>) -> CommandResult<FolderNews> {
    let looks = cx.with(talk::folders_to_look_in)?;
    let looked = looks.look();
    Ok(cx.with_library(|stores, library| talk::found_in_folders(stores, library, looked))?)
}

pub(crate) fn open_found_file(
    cx: &Context<'_>,
    request: ipc::FoundFileOf,
) -> CommandResult<PendingFile> {
    Ok(cx.with_received(|stores, received| {
        talk::open_found_file(stores, received, request.number)
    })?)
}
