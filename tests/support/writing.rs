//! What is being written in a form and is not saved yet.

use anyhow::Result;
use app::AppError;
use domain::{
    Closing, ClosingAnswers, FormContent, FormDraft, FormRef, InstrumentId, ItemId, ItemRef, Starr,
    TypedDay, Writing,
};
use view::Saved;

use crate::frame::frame_text;
use crate::run::Run;

/// What stands in the form of an example: its situation, and items.
pub fn example(situation: &str, items: &[ItemRef]) -> FormContent {
    FormContent::Example {
        day: typed_day(),
        starr: Starr {
            situation: situation.to_owned(),
            ..Starr::default()
        },
        items: items.to_vec(),
        forms: Vec::new(),
    }
}

/// What stands in the form of a new agreement: its situation.
pub fn agreement(situation: &str) -> FormContent {
    FormContent::NewAgreement {
        situation: situation.to_owned(),
        action: String::new(),
        day: typed_day(),
        item: None,
    }
}

/// What stands in the form of a step of an agreement: what came of it.
pub fn step(outcome: &str) -> FormContent {
    FormContent::AgreementStep {
        step: domain::AgreementStepKind::Done,
        outcome: outcome.to_owned(),
        situation: String::new(),
        action: String::new(),
        day: typed_day(),
    }
}

/// What stands in the form of a note to a point of an agenda.
pub fn note(note: &str) -> FormContent {
    FormContent::AgendaNote {
        note: note.to_owned(),
    }
}

/// What stands in the form of an agreement in a conversation: its situation.
pub fn conversation_agreement(situation: &str) -> FormContent {
    FormContent::ConversationAgreement {
        owner: None,
        situation: situation.to_owned(),
        action: String::new(),
        day: typed_day(),
        item: None,
    }
}

/// What stands in the form of the end of a conversation.
pub fn closing(differently: &str) -> FormContent {
    FormContent::Closing {
        closing: Closing {
            subject: ClosingAnswers {
                differently: differently.to_owned(),
                ..ClosingAnswers::default()
            },
            other: ClosingAnswers::default(),
        },
        day: typed_day(),
    }
}

/// What stands in the form of a frame: its purpose.
pub fn frame(purpose: &str) -> FormContent {
    FormContent::Frame {
        text: frame_text(purpose),
        day: typed_day(),
    }
}

/// What stands in the form of a prompt.
pub fn prompt(text: &str) -> FormContent {
    FormContent::Prompt {
        text: text.to_owned(),
    }
}

/// What stands in the form of a new example when so many words are written.
pub fn words_written(count: usize) -> FormContent {
    let words: Vec<String> = (1..=count).map(|number| format!("word{number}")).collect();
    example(&words.join(" "), &[])
}

/// What a group keeps of a sparring.
pub fn learning(text: &str) -> FormContent {
    FormContent::GroupLearning {
        text: text.to_owned(),
    }
}

fn typed_day() -> TypedDay {
    TypedDay {
        day: "24".to_owned(),
        month: "11".to_owned(),
        year: "2026".to_owned(),
    }
}

/// An item of the core instrument.
pub fn health() -> ItemRef {
    ItemRef {
        instrument: InstrumentId::new("beskaeftigelsesfaglighed"),
        item: ItemId::new("health"),
    }
}

/// Every form in which one can write in the home of `used_home`, with something that stands in it.
///
/// # Errors
/// The store.
pub fn every_form(run: &mut Run) -> Result<Vec<(FormRef, FormContent)>> {
    let item = run.search("")?.examples[0].content.items.first().cloned();
    let of_item = FormRef::NewExample { item };
    let told = run.search("")?.examples[0].id;
    let agreed = run.agreements()?.live[0].agreement.id;
    let draft = run.overview()?.drafts[0].id;
    let kim = run.conversations()?.people[0].id;
    let talk = run.conversations()?.people[0].conversations[0].id;
    let point = run.agenda(talk)?.points[0].number;
    Ok(vec![
        (FormRef::NewExample { item: None }, example("half", &[])),
        (of_item, example("of an item", &[health()])),
        (FormRef::Example { id: told }, example("changed", &[])),
        (FormRef::NewAgreement, agreement("a citizen")),
        (FormRef::GroupLearning, learning("We ask")),
        (FormRef::AgreementStep { id: agreed }, step("it went")),
        (
            FormRef::Prompt {
                id: draft,
                prompt: 0,
            },
            prompt("In spring."),
        ),
        (FormRef::AgendaNote { id: talk, point }, note("We both")),
        (
            FormRef::ConversationAgreement { id: talk },
            conversation_agreement("a citizen"),
        ),
        (FormRef::Closing { id: talk }, closing("More time")),
        (FormRef::Frame { id: kim }, frame("To learn")),
    ])
}

impl Run {
    /// Keeps what stands in a form; without content it is discarded.
    ///
    /// # Errors
    /// As [`app::form_draft::keep_form_draft`].
    pub fn write_in(
        &mut self,
        form: FormRef,
        content: impl Into<Option<FormContent>>,
    ) -> Result<Saved, AppError> {
        let at = self.tick().at;
        let number = u64::try_from(at.timestamp_millis()).unwrap_or_default();
        self.write_numbered(form, content, number)
    }

    /// As [`Run::write_in`], sent as the one of this number.
    ///
    /// # Errors
    /// The same.
    pub fn write_numbered(
        &mut self,
        form: FormRef,
        content: impl Into<Option<FormContent>>,
        number: u64,
    ) -> Result<Saved, AppError> {
        let writing = Writing {
            form,
            content: content.into(),
            number,
        };
        let now = self.now();
        let backend = &mut self.backend;
        app::form_draft::keep_form_draft(&mut backend.stores, &backend.library, writing, now)
    }

    /// Everything that was begun and not saved.
    ///
    /// # Errors
    /// As [`app::form_draft::form_drafts`].
    pub fn form_drafts(&mut self) -> Result<Vec<FormDraft>, AppError> {
        app::form_draft::form_drafts(&mut self.backend.stores)
    }

    /// What stands in a form, where something was begun in it.
    ///
    /// # Errors
    /// As [`Run::form_drafts`].
    pub fn written_in(&mut self, form: &FormRef) -> Result<Option<FormContent>, AppError> {
        let drafts = self.form_drafts()?.into_iter();
        let mut of_form = drafts.filter(|draft| draft.form == *form);
        Ok(of_form.next().map(|draft| draft.content))
    }
}
