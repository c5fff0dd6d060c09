//! Everything that the program says.

use std::collections::BTreeMap;

use anyhow::Result;
use app::AppError;
use domain::{
    AssessmentId, ConversationId, Erase, ExampleSearch, ExportFormat, Language, Turn, Unwatched,
};
use support::refusal::name;
use support::report::whole_summary;
use support::run::Run;
use view::ConversationSummary;

/// Everything that the program says while nobody is giving a rating, by what is asked; of the conversation `talk`, and
/// of these ratings, also what is said of them in particular. In which order files came to it at one moment is no part
/// of that.
pub(crate) fn told(
    run: &mut Run,
    talk: ConversationId,
    ratings: &[AssessmentId],
) -> Result<BTreeMap<String, String>> {
    let today = run.today();
    let mut told = BTreeMap::new();
    let mut tell = |what: &str, said: String| {
        told.insert(what.to_owned(), said);
    };
    let mut conversations = run.conversations()?;
    let lines = conversations.people.iter_mut();
    arrange(lines.flat_map(|person| &mut person.conversations));
    tell("conversations", format!("{conversations:?}"));
    let mut conversation = run.conversation(talk).ok();
    arrange(conversation.iter_mut().map(|view| &mut view.summary));
    tell("conversation", format!("{conversation:?}"));
    tell(
        "revealed",
        format!("{:?}", run.revealed(talk).map_err(|e| name(&e))),
    );
    let agenda = run.agenda(talk).map_err(|e| name(&e));
    tell("agenda", format!("{agenda:?}"));
    let summary = run.report_pages(whole_summary(talk), Language::Da, &Unwatched);
    tell("summary", format!("{:?}", summary.map_err(|e| name(&e))));
    // Whose turn it is reads what they write themselves.
    let turn = run.conversation(talk).ok().map(|shown| shown.summary.turn);
    if !matches!(turn, Some(Turn::HandOver | Turn::Other)) {
        let form = app::coaching::observation(&mut run.backend.stores, talk);
        tell("observation", format!("{:?}", form.map_err(|e| name(&e))));
    }
    tell("people", format!("{:?}", run.people()?));
    let mut overview = run.overview()?;
    let under_way = overview.conversations.iter_mut();
    arrange(under_way.map(|line| &mut line.conversation));
    tell("overview", format!("{overview:?}"));
    tell("agreements", format!("{:?}", run.agreements()?));
    tell("compared", format!("{:?}", run.compared()?));
    tell("drafts", format!("{:?}", run.form_drafts()?));
    let examples = run.examples(&ExampleSearch::default())?;
    tell("examples", format!("{examples:?}"));
    for format in ExportFormat::ALL {
        tell(
            &format!("{format:?}"),
            format!("{:?}", run.exported(format)?),
        );
    }
    let stores = &mut run.backend.stores;
    let lines = app::reflection::reflections(stores)?;
    tell("reflections", format!("{lines:?}"));
    for line in &lines {
        let reflection = app::reflection::reflection(stores, line.id)?;
        tell(
            &format!("reflection {}", line.id),
            format!("{reflection:?}"),
        );
        let practice = app::coaching::observed_practice(stores, line.id)?;
        tell(&format!("practice {}", line.id), format!("{practice:?}"));
    }
    let wheel = app::agreement::wheel_picture(stores, today)?;
    tell("wheel", format!("{wheel:?}"));
    let found = app::search::search(stores, "health", Language::En);
    tell("search", format!("{:?}", found.map_err(|e| name(&e))));
    let goes = app::erasure::preview_erasure(stores, Erase::Everything)?.preview()?;
    tell("erasure", format!("{:?}", goes.goes));
    for id in ratings {
        let id = *id;
        let mut asked = |what: &str, said: Result<String, AppError>| {
            let said = said.map_err(|error| name(&error));
            tell(&format!("{what} of rating {id}"), format!("{said:?}"));
        };
        let read = app::reflection::reflection(stores, id);
        asked("reflection", read.map(|r| format!("{r:?}")));
        let profile = app::profile::profile(stores, id);
        asked("profile", profile.map(|p| format!("{p:?}")));
        let evidence = app::example::evidence(stores, id);
        asked("evidence", evidence.map(|e| format!("{e:?}")));
        let back = app::change::hindsight(stores, id, today.at);
        asked("hindsight", back.map(|h| format!("{h:?}")));
        let goes = app::erasure::preview_erasure(stores, Erase::Reflection { id });
        asked("erasure", goes.map(|_| String::new()));
    }
    Ok(told)
}

/// What came at one moment stands in one order.
fn arrange<'said>(lines: impl Iterator<Item = &'said mut ConversationSummary>) {
    for line in lines {
        let files = &mut line.exchanged;
        files.sort_by_key(|file| (file.at, file.mine, format!("{:?}", file.kind)));
    }
}
