//! The prompts that follow the ratings of a domain.

use anyhow::Result;
use app::AppError;
use domain::{ActionKind, AssessmentError, AssessmentId, Changed, LONGEST_TEXT_INPUT};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::{InstrumentBuilder, core};
use support::run::Run;

fn one() -> Answers {
    Answers::none().with("health", level(2))
}

/// The prompts asked in a reflection, by their place in the instrument.
fn asked(run: &mut Run, id: AssessmentId) -> Result<Vec<usize>> {
    let asked = app::reflection::reflection(&mut run.backend.stores, id)?.asked_prompts;
    Ok(asked.iter().map(|asked| asked.prompt).collect())
}

fn written(run: &mut Run, id: AssessmentId, prompt: usize) -> Result<Option<String>> {
    let answers = app::reflection::reflection(&mut run.backend.stores, id)?.prompt_answers;
    Ok(answers.get(&prompt).map(|answer| answer.text.clone()))
}

#[test]
fn each_domain_is_followed_by_one_of_its_own_prompts() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&one())?;
    let reflection = app::reflection::reflection(&mut run.backend.stores, id)?;
    let domains: Vec<_> = reflection
        .instrument
        .domains
        .iter()
        .map(|of| &of.id)
        .collect();
    let of: Vec<_> = reflection
        .asked_prompts
        .iter()
        .map(|of| &of.domain)
        .collect();
    assert_eq!(of, domains, "one after each of the three");
    for asked in &reflection.asked_prompts {
        let prompt = &reflection.instrument.prompts[asked.prompt];
        assert_eq!(prompt.domain.as_ref(), Some(&asked.domain));
    }
    Ok(())
}

#[test]
fn the_same_prompts_are_asked_every_time_so_that_the_answers_can_be_compared() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = run.draft(&one())?;
    let before = asked(&mut run, first)?;
    assert_eq!(before.len(), 3, "one after each domain");
    run.finish(first)?;
    assert_eq!(asked(&mut run, first)?, before, "finishing changes nothing");
    let next = run.draft(&one())?;
    assert_eq!(asked(&mut run, next)?, before);
    Ok(())
}

#[test]
fn a_domain_without_a_prompt_is_followed_by_none() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with(InstrumentBuilder::default().file());
    let id = run.begin()?;
    let reflection = app::reflection::reflection(&mut run.backend.stores, id)?;
    let of: Vec<_> = reflection
        .asked_prompts
        .iter()
        .map(|of| of.domain.as_str())
        .collect();
    assert_eq!(of, ["domain-1"], "the other has none");
    let mut run = Home::new()?.start_with(InstrumentBuilder::default().prompts(0).file());
    let id = run.begin()?;
    assert_eq!(asked(&mut run, id)?, [0; 0]);
    Ok(())
}

#[test]
fn an_answer_is_kept_as_written_and_a_blank_one_passes() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&one())?;
    let saved = run.answer_prompt(id, 1, "  I ask a colleague.\nAnd then?  ")?;
    assert_eq!(saved.changed, [Changed::Assessment { id }]);
    drop(run);
    let mut run = home.start();
    assert_eq!(
        written(&mut run, id, 1)?.as_deref(),
        Some("I ask a colleague.\nAnd then?")
    );
    run.answer_prompt(id, 1, "Anew")?;
    assert_eq!(written(&mut run, id, 1)?.as_deref(), Some("Anew"));
    run.answer_prompt(id, 1, " \n\t")?;
    assert_eq!(written(&mut run, id, 1)?, None, "passed");
    assert_eq!(run.undo()?.step.kind, ActionKind::PromptPassed);
    assert_eq!(written(&mut run, id, 1)?.as_deref(), Some("Anew"));
    assert_eq!(run.undo()?.step.kind, ActionKind::PromptAnswered);
    assert_eq!(
        written(&mut run, id, 1)?.as_deref(),
        Some("I ask a colleague.\nAnd then?")
    );
    Ok(())
}

#[test]
fn leaving_a_prompt_as_it_was_is_no_step() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&one())?;
    run.answer_prompt(id, 1, "Kept")?;
    let at = app::reflection::reflection(&mut run.backend.stores, id)?.prompt_answers;
    for (prompt, text) in [(1, " Kept "), (2, ""), (2, " ")] {
        run.answer_prompt(id, prompt, text)?;
    }
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, id)?.prompt_answers,
        at,
        "nor another time"
    );
    run.undo()?;
    assert_eq!(
        written(&mut run, id, 1)?,
        None,
        "the answer was the latest step"
    );
    Ok(())
}

#[test]
fn a_prompt_that_is_not_there_or_an_answer_too_long_is_refused() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&one())?;
    let prompts = core()?.prompts.len();
    for prompt in [prompts, usize::MAX] {
        let refused = run.answer_prompt(id, prompt, "text");
        let unknown = AssessmentError::PromptUnknown;
        assert!(matches!(refused, Err(AppError::Assessment(error)) if error == unknown));
    }
    run.answer_prompt(id, 0, &"å".repeat(LONGEST_TEXT_INPUT))?;
    let refused = run.answer_prompt(id, 0, &"å".repeat(LONGEST_TEXT_INPUT + 1));
    let too_long = AssessmentError::PromptTooLong;
    assert!(matches!(refused, Err(AppError::Assessment(error)) if error == too_long));
    assert_eq!(
        written(&mut run, id, 0)?,
        Some("å".repeat(LONGEST_TEXT_INPUT)),
        "what was kept stays"
    );
    Ok(())
}

#[test]
fn the_profile_shows_what_was_answered_and_it_is_frozen() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&one())?;
    run.answer_prompt(id, 1, "A thought.")?;
    let at = run.now();
    run.finish(id)?;
    let shown = app::profile::profile(&mut run.backend.stores, id)?.prompt_answers;
    assert_eq!(shown.len(), 1, "a prompt that is passed has none");
    assert_eq!((shown[&1].text.as_str(), shown[&1].at), ("A thought.", at));
    for text in ["Another", ""] {
        let refused = run.answer_prompt(id, 1, text);
        let finished = AssessmentError::Finished;
        assert!(matches!(refused, Err(AppError::Assessment(error)) if error == finished));
    }
    assert!(run.undo().is_err(), "nothing of it can be taken back");
    assert_eq!(
        app::profile::profile(&mut run.backend.stores, id)?.prompt_answers,
        shown
    );
    Ok(())
}
