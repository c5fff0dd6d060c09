//! The database itself refuses to change what is finished, whatever program writes to it.

use anyhow::{Context as _, Result};
use support::answers::{Answers, level};
use support::home::Home;
use support::raw;

/// A store with one finished reflection (two answers, one to a prompt) and one draft.
fn stored() -> Result<Home> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none()
        .with("self-reflection", level(4))
        .with("health", level(2));
    for finish in [true, false] {
        let id = run.draft(&answers)?;
        run.answer_prompt(id, 1, "A thought.")?;
        if finish {
            run.finish(id)?;
        }
    }
    Ok(home)
}

const FINISHED: &str = "(SELECT id FROM assessments WHERE finished IS NOT NULL)";
const DRAFT: &str = "(SELECT id FROM assessments WHERE finished IS NULL)";

#[test]
fn any_program_with_the_key_is_refused_to_change_what_is_finished() -> Result<()> {
    let home = stored()?;
    let writes = [
        format!("UPDATE answers SET value = 1 WHERE assessment = {FINISHED}"),
        format!("UPDATE answers SET given = 0 WHERE assessment = {FINISHED}"),
        format!(
            "UPDATE answers SET assessment = {DRAFT}, item = 'x' WHERE assessment = {FINISHED}"
        ),
        format!(
            "UPDATE answers SET assessment = {FINISHED}, item = 'x' WHERE assessment = {DRAFT}"
        ),
        format!("DELETE FROM answers WHERE assessment = {FINISHED}"),
        "DELETE FROM answers".to_owned(),
        format!("INSERT INTO answers VALUES ({FINISHED}, 'law-and-help', 'level', 5, NULL, 0)"),
        format!("REPLACE INTO answers VALUES ({FINISHED}, 'health', 'level', 5, NULL, 0)"),
        format!(
            "INSERT INTO answers VALUES ({FINISHED}, 'health', 'level', 5, NULL, 0)
             ON CONFLICT DO UPDATE SET value = 5"
        ),
        format!("UPDATE prompt_answers SET text = 'x' WHERE assessment = {FINISHED}"),
        format!("UPDATE prompt_answers SET prompt = 2 WHERE assessment = {FINISHED}"),
        format!(
            "UPDATE prompt_answers SET assessment = {DRAFT}, prompt = 2
             WHERE assessment = {FINISHED}"
        ),
        format!(
            "UPDATE prompt_answers SET assessment = {FINISHED}, prompt = 2
             WHERE assessment = {DRAFT}"
        ),
        format!("DELETE FROM prompt_answers WHERE assessment = {FINISHED}"),
        format!("INSERT INTO prompt_answers VALUES ({FINISHED}, 2, 'x', 0)"),
        format!("REPLACE INTO prompt_answers VALUES ({FINISHED}, 1, 'x', 0)"),
        format!("UPDATE assessments SET finished = NULL WHERE id = {FINISHED}"),
        format!("UPDATE assessments SET hindsight_of = {DRAFT} WHERE id = {FINISHED}"),
        format!("UPDATE assessments SET finished = 1 WHERE id = {FINISHED}"),
        format!("UPDATE assessments SET started = 1 WHERE id = {FINISHED}"),
        format!("UPDATE assessments SET last_item = 'health' WHERE id = {FINISHED}"),
        format!("UPDATE assessments SET instrument = '' WHERE id = {FINISHED}"),
        format!("DELETE FROM assessments WHERE id = {FINISHED}"),
        "DELETE FROM assessments".to_owned(),
        format!(
            "REPLACE INTO assessments
             SELECT id, rater, subject, instrument, 0, NULL, NULL, NULL, NULL FROM assessments
             WHERE id = {FINISHED}"
        ),
        format!("UPDATE OR REPLACE assessments SET id = {FINISHED} WHERE id = {DRAFT}"),
        "REPLACE INTO instruments SELECT sha256, id, version, '' FROM instruments".to_owned(),
        "DELETE FROM instruments".to_owned(),
        "UPDATE instruments SET text = ''".to_owned(),
        "UPDATE instruments SET version = '9.9.9'".to_owned(),
    ];
    let before = raw::content(&home.data())?;
    // Other programs need not keep to the references between tables.
    let keys = ["ON", "OFF"];
    let tries = writes.iter().flat_map(|sql| keys.map(|keys| (sql, keys)));
    for (sql, keys) in tries {
        let raw = raw::open(&home.store_file())?;
        raw.pragma_update(None, "foreign_keys", keys)?;
        let refused = raw.execute(sql, []).err().with_context(|| sql.clone())?;
        assert!(
            refused.to_string().contains("frozen"),
            "{sql} was refused for another reason: {refused}"
        );
        drop(raw);
        assert_eq!(
            raw::content(&home.data())?,
            before,
            "{sql} changed something"
        );
    }
    Ok(())
}

#[test]
fn any_program_with_the_key_may_change_a_draft() -> Result<()> {
    let home = stored()?;
    let raw = raw::open(&home.store_file())?;
    for sql in [
        format!("UPDATE answers SET value = 1 WHERE assessment = {DRAFT}"),
        format!("UPDATE assessments SET last_item = 'health' WHERE id = {DRAFT}"),
        format!("UPDATE prompt_answers SET text = 'x' WHERE assessment = {DRAFT}"),
        format!("DELETE FROM prompt_answers WHERE assessment = {DRAFT}"),
        format!("DELETE FROM answers WHERE assessment = {DRAFT}"),
        format!("DELETE FROM assessments WHERE id = {DRAFT}"),
    ] {
        let changed = raw.execute(&sql, [])?;
        assert!(
            changed > 0,
            "so what is refused is refused because it is finished: {sql}"
        );
    }
    Ok(())
}
