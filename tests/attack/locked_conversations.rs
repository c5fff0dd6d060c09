//! The commands of people and conversations that need the store.

use app::coaching::CardOwner;
use domain::{About, AgendaChange, AgendaTemplateId, FrameProposal, GroupLearningId, Relation};
use support::frame::frame_text;
use support::own::plan;
use support::run::Run;
use support::talk::about_three;
use uuid::Uuid;

use crate::asked::{Ask, person, reflection, talk};

fn template() -> AgendaTemplateId {
    AgendaTemplateId::new(Uuid::from_u128(1))
}

/// All of them, as they are named on the wire.
pub(crate) const REFUSED_IN_CONVERSATIONS: &[(&str, Ask)] = &[
    ("conversations", |run| run.conversations().map(drop)),
    ("menu", |run| {
        app::coaching::menu(&mut run.backend.stores).map(drop)
    }),
    ("add_person", |run| {
        run.add_person("Kim", Relation::Other).map(drop)
    }),
    ("rename_person", |run| {
        run.rename_person(person(), "Kim").map(drop)
    }),
    ("delete_person", |run| run.delete_person(person()).map(drop)),
    ("conversation_choices", |run| {
        let (stores, library) = (&mut run.backend.stores, &run.backend.library);
        app::coaching::conversation_choices(stores, library, About::Myself).map(drop)
    }),
    ("frame", |run| run.frame(person()).map(drop)),
    ("agree_on_frame", |run| {
        let proposal = FrameProposal {
            text: frame_text("To learn."),
            review: run.today().today,
            accepted_by: Vec::new(),
        };
        run.propose_frame(person(), proposal).map(drop)
    }),
    ("begin_conversation", |run| {
        run.begin_talk(&about_three(person())).map(drop)
    }),
    ("conversation", |run| run.conversation(talk()).map(drop)),
    ("begin_rating", |run| run.rate(talk()).map(drop)),
    ("set_half_word", |run| {
        run.set_word(talk(), "word").map(drop)
    }),
    ("open_half", |run| {
        run.open_half(talk(), person(), "word").map(drop)
    }),
    ("cover_half", Run::cover_half),
    ("give_up_half", |run| {
        run.give_up_half(talk(), person()).map(drop)
    }),
    ("agenda_templates", |run| run.templates().map(drop)),
    ("save_agenda_template", |run| {
        run.save_template(talk(), "x", false).map(drop)
    }),
    ("use_agenda_template", |run| {
        run.use_template(talk(), template()).map(drop)
    }),
    ("delete_agenda_template", |run| {
        run.delete_template(template()).map(drop)
    }),
    ("reveal", |run| run.reveal(talk()).map(drop)),
    ("revealed", |run| run.revealed(talk()).map(drop)),
    ("observation", |run| {
        app::coaching::observation(&mut run.backend.stores, talk()).map(drop)
    }),
    ("write_observed", |run| {
        run.saw(talk(), "health", "x").map(drop)
    }),
    ("observed_practice", |run| {
        app::coaching::observed_practice(&mut run.backend.stores, reflection()).map(drop)
    }),
    ("delete_conversation", |run| {
        run.delete_talk(talk()).map(drop)
    }),
    ("group_sparrings", |run| run.learnings().map(drop)),
    ("keep_group_learning", |run| {
        run.keep_learning("x").map(drop)
    }),
    ("delete_group_learning", |run| {
        run.delete_learning(GroupLearningId::new(Uuid::from_u128(1)))
            .map(drop)
    }),
    ("break_off_conversation", |run| {
        run.break_off(talk()).map(drop)
    }),
    ("end_conversation", |run| run.end_talk(talk()).map(drop)),
    ("agenda", |run| run.agenda(talk()).map(drop)),
    ("change_agenda", |run| {
        let to = AgendaChange::Move {
            number: 1,
            place: 0,
        };
        run.change_agenda(talk(), to).map(drop)
    }),
    ("agree_in_conversation", |run| {
        run.agree_in(talk(), person(), plan("a", "b", 100))
            .map(drop)
    }),
    ("own_card", |run| {
        app::coaching::own_card(&mut run.backend.stores).map(drop)
    }),
    ("make_card", |run| run.make_card("Kim", 9).map(drop)),
    ("save_card", |run| {
        app::coaching::card_outgoing(&run.backend.stores, false).map(drop)
    }),
    ("take_card", |run| {
        let new = CardOwner::New(Relation::Colleague);
        run.take_card("", new, &[]).map(drop)
    }),
    ("save_conversation_file", |run| {
        app::coaching::conversation_outgoing(&run.backend.stores, &[0; 15]).map(drop)
    }),
    ("take_conversation_file", |run| run.take(b"").map(drop)),
    ("choose_shared_folder", |run| {
        run.share(person(), &std::env::temp_dir()).map(drop)
    }),
    ("leave_shared_folder", |run| {
        run.share_none(person()).map(drop)
    }),
    ("put_conversation_file", |run| run.put(talk())),
    ("look_in_folders", |run| run.news().map(drop)),
    ("open_found_file", |run| {
        let (stores, received) = (&mut run.backend.stores, &mut run.backend.received);
        app::coaching::open_found_file(stores, received, 1).map(drop)
    }),
];
