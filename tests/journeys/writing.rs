//! What is being written in a form is on disk before it is saved.

use anyhow::{Context as _, Result, ensure};
use app::AppError;
use domain::{
    AgendaChange, AgreementTransition, Erase, ExampleId, FormDraftError, FormRef,
    LONGEST_DRAFT_TEXT,
};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::{ExampleBuilder, plan};
use support::refusal::name;
use support::run::Run;
use support::used_store::used_home;
use support::{raw, writing};

fn new_example() -> FormRef {
    FormRef::NewExample { item: None }
}

#[test]
fn what_is_being_written_is_there_again_after_a_restart() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let forms = writing::every_form(&mut run)?;
    for (form, content) in &forms {
        let saved = run.write_in(form.clone(), content.clone())?;
        assert_eq!(saved.changed, [], "nothing that is saved looks different");
    }
    let at = run.now();
    drop(run);
    let mut run = home.start();
    for (form, content) in forms {
        assert_eq!(run.written_in(&form)?, Some(content), "{form}");
    }
    let latest = run.form_drafts()?.into_iter().map(|draft| draft.at).max();
    assert_eq!(latest, Some(at), "and when it was written");
    Ok(())
}

#[test]
fn what_is_saved_is_no_draft_any_more_and_nothing_else_is_touched() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let forms = writing::every_form(&mut run)?;
    for (form, content) in &forms {
        run.write_in(form.clone(), content.clone())?;
    }
    let mut left: Vec<FormRef> = forms.iter().map(|(form, _)| form.clone()).collect();
    for (form, _) in &forms {
        save(&mut run, form)?;
        left.retain(|other| other != form);
        let mut kept: Vec<_> = run.form_drafts()?.into_iter().map(|of| of.form).collect();
        kept.sort();
        left.sort();
        assert_eq!(kept, left, "after saving {form}");
    }
    Ok(())
}

/// Saves what was written in a form.
fn save(run: &mut Run, form: &FormRef) -> Result<()> {
    match form {
        FormRef::NewExample { .. } => {
            let (ids, now) = (run.new_ids(ExampleId::new), run.today());
            let content = ExampleBuilder::new("whole").content();
            let backend = &mut run.backend;
            app::example::add_example(
                &mut backend.stores,
                &backend.library,
                content,
                form,
                ids,
                now,
            )?;
        }
        FormRef::Example { id } => {
            // Also where nothing differs from what is kept.
            let kept = run.search("Then")?.examples[0].content.clone();
            let now = run.today();
            let backend = &mut run.backend;
            app::example::change_example(&mut backend.stores, &backend.library, *id, kept, now)?;
        }
        FormRef::NewAgreement => drop(run.agree(plan("when", "then", 30), None)?),
        FormRef::AgreementStep { id } => {
            run.move_agreement(*id, AgreementTransition::Done, "It went.")?;
        }
        FormRef::Prompt { id, prompt } => drop(run.answer_prompt(*id, *prompt, "In spring.")?),
        FormRef::AgendaNote { id, point } => {
            let (number, note) = (*point, "We both see it.".to_owned());
            run.change_agenda(*id, AgendaChange::Note { number, note })?;
        }
        FormRef::Frame { id } => drop(run.agree_on_frame(*id, "To learn.")?),
        FormRef::ConversationAgreement { id } => {
            let people = run.people()?;
            let owner = people.first().map(|person| person.id);
            let owner = owner.context("the store is somebody's")?;
            run.agree_in(*id, owner, plan("when", "then", 30))?;
        }
        FormRef::GroupLearning => drop(run.keep_learning("We ask first.")?),
        FormRef::Closing { id } => drop(run.end_talk(*id)?),
    }
    Ok(())
}

#[test]
fn what_is_refused_when_it_is_saved_is_still_being_written() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let half = writing::example("", &[writing::health()]);
    run.write_in(new_example(), half.clone())?;
    let saved = run.add_example(&ExampleBuilder::new(" "));
    ensure!(matches!(saved, Err(AppError::Example(_))), "it is blank");
    assert_eq!(run.written_in(&new_example())?, Some(half));
    Ok(())
}

#[test]
fn what_is_discarded_is_gone_from_the_file() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.write_in(new_example(), writing::example("Hemmeligt", &[]))?;
    run.write_in(new_example(), None)?;
    assert_eq!(run.form_drafts()?, []);
    drop(run);
    let content = raw::content(&home.data())?.concat();
    ensure!(!content.contains("Hemmeligt"), "no row holds it");
    Ok(())
}

#[test]
fn what_is_written_is_no_step_and_takes_none_away() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let example = run.add_example(&ExampleBuilder::new("told"))?;
    run.undo()?;
    run.write_in(new_example(), writing::example("half", &[]))?;
    run.redo()?;
    run.write_in(FormRef::Example { id: example }, writing::example("x", &[]))?;
    run.undo()?;
    assert_eq!(run.search("")?.total, 0, "undone is the example");
    let half = run.written_in(&new_example())?;
    assert_eq!(half, Some(writing::example("half", &[])));
    Ok(())
}

#[test]
fn of_two_texts_on_their_way_the_later_one_holds() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.write_numbered(new_example(), writing::example("later", &[]), 2)?;
    run.write_numbered(new_example(), writing::example("earlier", &[]), 1)?;
    let held = run.written_in(&new_example())?;
    assert_eq!(held, Some(writing::example("later", &[])));
    run.write_numbered(FormRef::NewAgreement, writing::agreement("other"), 1)?;
    let other = run.written_in(&FormRef::NewAgreement)?;
    assert_eq!(
        other,
        Some(writing::agreement("other")),
        "each form by itself"
    );
    Ok(())
}

#[test]
fn a_page_that_is_loaded_again_is_heard_from_its_first_number_on() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.write_numbered(new_example(), writing::example("before", &[]), 9)?;
    run.form_drafts()?;
    run.write_numbered(new_example(), writing::example("after", &[]), 1)?;
    let held = run.written_in(&new_example())?;
    assert_eq!(held, Some(writing::example("after", &[])));
    Ok(())
}

#[test]
fn a_text_that_is_refused_leaves_the_one_before() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let before = writing::example("before", &[]);
    run.write_in(new_example(), before.clone())?;
    let long = "æ".repeat(LONGEST_DRAFT_TEXT + 1);
    let refused = run.write_in(new_example(), writing::example(&long, &[]));
    ensure!(
        matches!(refused, Err(AppError::FormDraft(FormDraftError::TooLong))),
        "{refused:?}"
    );
    assert_eq!(run.written_in(&new_example())?, Some(before));
    let longest = writing::example(&"æ".repeat(LONGEST_DRAFT_TEXT), &[]);
    run.write_in(new_example(), longest.clone())?;
    assert_eq!(
        run.written_in(&new_example())?,
        Some(longest),
        "the longest"
    );
    Ok(())
}

#[test]
fn nothing_is_written_of_what_is_not_there_or_is_finished() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let finished = run
        .overview()?
        .latest
        .context("one is finished")?
        .reflection
        .id;
    let draft = run.overview()?.drafts[0].id;
    let example = run.search("")?.examples[0].id;
    run.delete_example(example)?;
    let refusals = [
        (FormRef::Example { id: example }, writing::example("x", &[])),
        (
            FormRef::Prompt {
                id: finished,
                prompt: 0,
            },
            writing::prompt("late"),
        ),
        (
            FormRef::Prompt {
                id: draft,
                prompt: 999,
            },
            writing::prompt("nowhere"),
        ),
        (FormRef::NewAgreement, writing::example("x", &[])),
    ];
    let names = ["ExampleUnknown", "Finished", "PromptUnknown", "FormDraft"];
    for ((form, content), expected) in refusals.into_iter().zip(names) {
        let refused = run.write_in(form.clone(), content).err();
        let refused = refused.with_context(|| format!("{form} is kept"))?;
        assert_eq!(name(&refused), expected, "{form}");
    }
    Ok(())
}

#[test]
fn finishing_takes_what_is_being_written_on_a_prompt_as_its_answer() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&Answers::none().with("health", level(3)))?;
    run.answer_prompt(id, 1, "Emptied again.")?;
    run.write_in(
        FormRef::Prompt { id, prompt: 0 },
        writing::prompt(" Half a "),
    )?;
    run.write_in(FormRef::Prompt { id, prompt: 1 }, writing::prompt(""))?;
    run.write_in(new_example(), writing::example("another thing", &[]))?;
    run.finish(id)?;
    let answers = app::reflection::reflection(&mut run.backend.stores, id)?.prompt_answers;
    let texts: Vec<_> = answers
        .iter()
        .map(|(at, of)| (*at, of.text.as_str()))
        .collect();
    assert_eq!(texts, [(0, "Half a")]);
    let left: Vec<_> = run.form_drafts()?.into_iter().map(|of| of.form).collect();
    assert_eq!(left, [new_example()], "only what is not of it");
    Ok(())
}

#[test]
fn what_is_deleted_takes_along_what_was_being_written_of_it() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    for (form, content) in writing::every_form(&mut run)? {
        run.write_in(form, content)?;
    }
    let example = run.search("")?.examples[0].id;
    let draft = run.overview()?.drafts[0].id;
    run.delete_example(example)?;
    run.delete_draft(draft)?;
    let left = run.form_drafts()?;
    ensure!(
        left.iter()
            .all(|of| !matches!(of.form, FormRef::Example { .. } | FormRef::Prompt { .. })),
        "{left:?}"
    );
    assert_eq!(left.len(), 9, "what is written elsewhere stays");
    let kim = run.conversations()?.people[0].id;
    run.delete_person(kim)?;
    let left: Vec<_> = run.form_drafts()?.into_iter().map(|of| of.form).collect();
    ensure!(
        left.iter().all(|form| matches!(
            form,
            FormRef::NewExample { .. }
                | FormRef::NewAgreement
                | FormRef::AgreementStep { .. }
                | FormRef::GroupLearning
        )),
        "their frame and conversations are gone, and what was begun in them: {left:?}"
    );
    assert_eq!(left.len(), 5, "what is one's own stays");
    Ok(())
}

#[test]
fn what_is_erased_for_good_is_also_erased_from_what_was_being_written() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    run.write_in(new_example(), writing::example("Hemmeligt", &[]))?;
    run.back_up()?;
    let id = run.add_example(&ExampleBuilder::new("Hemmeligt"))?;
    run.write_in(
        FormRef::Example { id },
        writing::example("Hemmeligt igen", &[]),
    )?;
    let other = writing::example("Det næste", &[]);
    run.write_in(new_example(), other.clone())?;
    let backup = run.back_up()?;
    let erased = run.erase(Erase::Example { id }, true)?;
    assert_eq!(erased.backups_left, 0);
    let held = run.written_in(&new_example())?;
    assert_eq!(held, Some(other), "what is being written now stays");
    assert_eq!(run.written_in(&FormRef::Example { id })?, None);
    drop(run);
    for file in std::fs::read_dir(home.data().join("backups"))? {
        let path = file?.path();
        let store = raw::open(&path)?;
        let count = "SELECT count(*) FROM drafts WHERE content LIKE '%Hemmeligt%'";
        let found: i64 = store.query_row(count, [], |row| row.get(0))?;
        assert_eq!(found, 0, "{}: it became the example", path.display());
    }
    let mut run = home.start();
    run.restore(&backup.name)?;
    ensure!(run.search("")?.total == 1, "the backup can be brought back");
    Ok(())
}

#[test]
fn erasing_a_reflection_or_everything_leaves_nothing_half_written_of_it() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    for (form, content) in writing::every_form(&mut run)? {
        run.write_in(form, content)?;
    }
    let id = run.overview()?.drafts[0].id;
    run.erase(Erase::Reflection { id }, false)?;
    assert_eq!(run.form_drafts()?.len(), 10, "all but that of the prompt");
    run.erase(Erase::Everything, false)?;
    assert_eq!(run.form_drafts()?, []);
    Ok(())
}

#[test]
fn what_is_being_written_comes_back_with_a_backup_and_is_rescued() -> Result<()> {
    let home = used_home()?;
    let mut run = home.start();
    let forms = writing::every_form(&mut run)?;
    for (form, content) in &forms {
        run.write_in(form.clone(), content.clone())?;
    }
    let name = run.back_up()?.name;
    for (form, _) in &forms {
        run.write_in(form.clone(), None)?;
    }
    run.restore(&name)?;
    assert_eq!(run.form_drafts()?.len(), forms.len(), "from the backup");
    run.lock(1)?;
    assert_eq!(run.form_drafts()?.len(), forms.len(), "and with a lock");
    Ok(())
}

#[test]
fn what_is_written_with_example_data_stays_with_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let own = writing::example("my own", &[]);
    run.write_in(new_example(), own.clone())?;
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    assert_eq!(
        run.form_drafts()?,
        [],
        "nothing of one's own is shown there"
    );
    run.write_in(new_example(), writing::example("of the invented", &[]))?;
    run.write_in(FormRef::NewAgreement, writing::agreement("invented"))?;
    run.leave_demo()?;
    assert_eq!(run.form_drafts()?.len(), 1);
    assert_eq!(run.written_in(&new_example())?, Some(own));
    Ok(())
}
