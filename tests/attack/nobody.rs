//! Examples, agreements and reflections that are not there.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{AgreementId, AgreementTransition, AssessmentId, ExampleId, FormRef};
use support::home::Home;
use support::own::{ExampleBuilder, plan};
use support::run::Run;
use support::used_store::used_home;
use uuid::Uuid;

use crate::untouched::refused;

fn finished(run: &mut Run) -> Result<AssessmentId, AppError> {
    let latest = run.overview()?.latest;
    latest
        .map(|latest| latest.reflection.id)
        .ok_or(AppError::NotFinished)
}

type Ask = fn(&mut Run, Uuid) -> Result<(), AppError>;

/// Everything that names something by its id, and what is said where it is not there.
const ASKED: [(&str, &str, Ask); 16] = [
    ("read an example", "ExampleUnknown", |run, id| {
        run.example(ExampleId::new(id)).map(drop)
    }),
    ("change an example", "ExampleUnknown", |run, id| {
        let example = ExampleBuilder::new("told");
        run.change_example(ExampleId::new(id), &example).map(drop)
    }),
    ("delete an example", "ExampleUnknown", |run, id| {
        run.delete_example(ExampleId::new(id)).map(drop)
    }),
    ("keep an agreement", "AgreementUnknown", |run, id| {
        let id = AgreementId::new(id);
        run.move_agreement(id, AgreementTransition::Done, "word")
            .map(drop)
    }),
    ("drop an agreement", "AgreementUnknown", |run, id| {
        let id = AgreementId::new(id);
        run.move_agreement(id, AgreementTransition::Drop, "word")
            .map(drop)
    }),
    ("change an agreement", "AgreementUnknown", |run, id| {
        let plan = plan("when", "then", 3);
        let step = AgreementTransition::Change { plan };
        run.move_agreement(AgreementId::new(id), step, "word")
            .map(drop)
    }),
    (
        "take an agreement up again",
        "AgreementUnknown",
        |run, id| {
            let due = plan("", "", 3).due;
            let step = AgreementTransition::Resume { due };
            run.move_agreement(AgreementId::new(id), step, "word")
                .map(drop)
        },
    ),
    ("answer a prompt", "AssessmentUnknown", |run, id| {
        run.answer_prompt(AssessmentId::new(id), 0, "text")
            .map(drop)
    }),
    ("choose a focus", "AssessmentUnknown", |run, id| {
        run.focus_on(AssessmentId::new(id), &["health"]).map(drop)
    }),
    ("read the focus", "AssessmentUnknown", |run, id| {
        run.focus(AssessmentId::new(id)).map(drop)
    }),
    ("look back", "AssessmentUnknown", |run, id| {
        run.look_back(AssessmentId::new(id)).map(drop)
    }),
    ("read the evidence", "AssessmentUnknown", |run, id| {
        run.evidence(AssessmentId::new(id)).map(drop)
    }),
    ("draw the forms", "AssessmentUnknown", |run, id| {
        app::example::forms_picture(&mut run.backend.stores, AssessmentId::new(id)).map(drop)
    }),
    ("draw the trend", "AssessmentUnknown", |run, id| {
        let between = (finished(run)?, AssessmentId::new(id));
        app::change::trend_pictures(&mut run.backend.stores, between, domain::Language::Da)
            .map(drop)
    }),
    ("compare with nothing", "AssessmentUnknown", |run, id| {
        let known = finished(run)?;
        run.change(known, AssessmentId::new(id)).map(drop)
    }),
    ("compare nothing", "AssessmentUnknown", |run, id| {
        let known = finished(run)?;
        run.change(AssessmentId::new(id), known).map(drop)
    }),
];

#[test]
fn what_is_not_there_is_refused_whatever_is_asked_of_it() -> Result<()> {
    let home = used_home()?;
    for (asked, expected, ask) in ASKED {
        for id in [Uuid::nil(), Uuid::from_u128(99), Uuid::max()] {
            refused(&home, expected, |run| ask(run, id)).context(asked)?;
        }
    }
    Ok(())
}

#[test]
fn an_id_of_one_kind_names_nothing_of_another() -> Result<()> {
    let home = used_home()?;
    let ids = |run: &mut Run| -> Result<[Uuid; 3], AppError> {
        Ok([
            app::reflection::reflections(&mut run.backend.stores)?[0]
                .id
                .as_uuid(),
            run.search("")?.examples[0].id.as_uuid(),
            run.agreements()?.live[0].agreement.id.as_uuid(),
        ])
    };
    for (asked, expected, ask) in ASKED {
        let own = match expected {
            "AssessmentUnknown" => 0,
            "ExampleUnknown" => 1,
            _ => 2,
        };
        for other in (0..3).filter(|&kind| kind != own) {
            refused(&home, expected, |run| {
                let id = ids(run)?[other];
                ask(run, id)
            })
            .context(asked)?;
        }
    }
    Ok(())
}

#[test]
fn an_id_that_is_taken_adds_nothing() -> Result<()> {
    let home = used_home()?;
    refused(&home, "Database", |run| {
        let taken = run.search("")?.examples[0].id;
        let ids = app::NewIds {
            id: taken,
            ..run.new_ids(ExampleId::new)
        };
        let (content, now) = (ExampleBuilder::new("another").content(), run.today());
        app::example::add_example(
            &mut run.backend.stores,
            &run.backend.library,
            content,
            &FormRef::NewExample { item: None },
            ids,
            now,
        )
    })?;
    refused(&home, "Database", |run| {
        let taken = run.agreements()?.live[0].agreement.id;
        let ids = app::NewIds {
            id: taken,
            ..run.new_ids(AgreementId::new)
        };
        let now = run.today();
        app::agreement::make_agreement(
            &mut run.backend.stores,
            &run.backend.library,
            plan("a", "b", 1),
            None,
            ids,
            now,
        )
    })
}

#[test]
fn in_an_empty_store_nothing_is_there() -> Result<()> {
    let home = Home::new()?;
    home.start().overview()?;
    // The last three compare something with what is there.
    for (asked, expected, ask) in &ASKED[..13] {
        refused(&home, expected, |run| ask(run, Uuid::nil())).context(*asked)?;
    }
    Ok(())
}
