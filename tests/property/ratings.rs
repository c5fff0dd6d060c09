//! Whose rating it is: what another person gives, and what is given in a conversation, never shows in what
//! is one's own.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use chrono::TimeDelta;
use domain::{
    Answer, AssessmentId, ContentCounts, ConversationId, Erase, ExampleSearch, ExportFormat,
    Language, Perspective, Relation, Report, Unwatched,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use support::answers::Answers;
use support::colleague::{Rating, myself};
use support::home::Home;
use support::instrument::core;
use support::run::Run;
use support::used_store::used_home;
use uuid::Uuid;
use view::Overview;

use crate::acts::{any_act, perform};
use crate::given::any_answer;

/// Who rates whom; at least one of them is the other person.
#[derive(Clone, Copy, Debug)]
enum Whose {
    /// The other person rates me.
    TheirsOfMe,
    /// The other person rates themselves.
    TheirOwn,
    /// I rate the other person.
    MineOfThem,
    /// I rate myself, in a conversation.
    MineInTalk,
    /// The other person rates me, in a conversation.
    TheirsInTalk,
}

/// Those that are given in no conversation.
const BY_THEMSELVES: [Whose; 3] = [Whose::TheirsOfMe, Whose::TheirOwn, Whose::MineOfThem];

/// Those that are given in a conversation, and in none.
const ALL: [Whose; 5] = [
    Whose::TheirsOfMe,
    Whose::TheirOwn,
    Whose::MineOfThem,
    Whose::MineInTalk,
    Whose::TheirsInTalk,
];

/// Something that is given besides what I give about myself.
#[derive(Clone, Debug)]
struct GivenRating {
    whose: Whose,
    answers: Vec<(Index, Answer)>,
    finished: bool,
    /// How many days after the first day of any clock.
    day: i64,
    /// Whether it looks back at the one before, where that is finished and of the same two.
    looks_back: bool,
    /// Of what version the instrument is; none: of the one that the program carries.
    version: Option<&'static str>,
}

fn any_rating(whose: &[Whose]) -> impl Strategy<Value = GivenRating> {
    (
        select(whose.to_vec()),
        vec((any::<Index>(), any_answer()), 1..24),
        prop::bool::weighted(0.8),
        0..400_i64,
        any::<bool>(),
        select(vec![None, Some("7.7.7")]),
    )
        .prop_map(
            |(whose, answers, finished, day, looks_back, version)| GivenRating {
                whose,
                answers,
                finished,
                day,
                looks_back,
                version,
            },
        )
}

/// Puts all of it into the store of `home`, between me and the one other person whom it knows.
fn put(home: &Home, given: &[GivenRating]) -> Result<()> {
    let me = myself(home)?;
    let run_people = home.start().people()?;
    let them = run_people.into_iter().find(|person| person.id != me);
    let them = them.context("somebody else is known")?.id;
    let core = core()?;
    let items: Vec<_> = core.items().map(|item| item.id.clone()).collect();
    let first = support::clock::Clock::on_day(0).now();
    let mut before: BTreeMap<Perspective, AssessmentId> = BTreeMap::new();
    for (number, act) in (1..).zip(given) {
        let talk = Some(ConversationId::new(Uuid::from_u64_pair(7, number)));
        let of = match act.whose {
            Whose::MineInTalk => Perspective {
                conversation: talk,
                ..Perspective::own(me)
            },
            Whose::TheirsInTalk => Perspective {
                rater: them,
                subject: me,
                conversation: talk,
            },
            Whose::TheirsOfMe => Perspective {
                rater: them,
                subject: me,
                conversation: None,
            },
            Whose::TheirOwn => Perspective::own(them),
            Whose::MineOfThem => Perspective {
                rater: me,
                subject: them,
                conversation: None,
            },
        };
        let answers = act
            .answers
            .iter()
            .fold(Answers::none(), |all, (item, answer)| {
                all.with(item.get(&items).as_str(), *answer)
            });
        // At each there is one look back at most.
        let earlier = if act.looks_back {
            before.remove(&of)
        } else {
            None
        };
        let rating = Rating {
            number,
            of,
            started: first + TimeDelta::days(act.day),
            finished: act.finished,
            answers,
            hindsight_of: earlier,
        };
        rating.put(home, act.version.unwrap_or(&core.version))?;
        if earlier.is_none() && act.finished {
            before.insert(of, rating.id());
        }
    }
    Ok(())
}

/// Everything that the program shows and takes out as my own, by what it is called.
pub(crate) fn mine(run: &mut Run) -> Result<BTreeMap<String, String>> {
    let mut shown = BTreeMap::new();
    let mut tell = |what: String, said: String| {
        shown.insert(what, said);
    };
    // Who one talks with, and whose turn it is, is said there; nothing of what was answered.
    let overview = Overview {
        conversations: Vec::new(),
        ..run.overview()?
    };
    tell("overview".into(), format!("{overview:?}"));
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    tell("reflections".into(), format!("{lines:?}"));
    for line in &lines {
        let (id, now) = (line.id, run.now());
        let stores = &mut run.backend.stores;
        let reflection = app::reflection::reflection(stores, id)?;
        tell(format!("reflection {id}"), format!("{reflection:?}"));
        tell(
            format!("evidence {id}"),
            format!("{:?}", app::example::evidence(stores, id)?),
        );
        if line.finished.is_none() {
            continue;
        }
        tell(
            format!("profile {id}"),
            format!("{:?}", app::profile::profile(stores, id)?),
        );
        let pictures =
            app::profile::profile_pictures(stores, id, Language::Da, picture::Room::FULL)?;
        tell(format!("pictures {id}"), format!("{pictures:?}"));
        let hindsight = app::change::hindsight(stores, id, now)?;
        tell(format!("hindsight {id}"), format!("{hindsight:?}"));
        tell(format!("focus {id}"), format!("{:?}", run.focus(id)?));
    }
    let mut finished: Vec<_> = lines
        .iter()
        .filter(|line| line.finished.is_some())
        .collect();
    finished.truncate(3);
    for pair in finished.windows(2) {
        let change = run.change(pair[0].id, pair[1].id)?;
        tell(
            format!("change {} {}", pair[0].id, pair[1].id),
            format!("{change:?}"),
        );
        let between = (pair[0].id, pair[1].id);
        let trends = app::change::trend_pictures(&mut run.backend.stores, between, Language::Da)?;
        tell(format!("trends {between:?}"), format!("{trends:?}"));
    }
    tell("compared".into(), format!("{:?}", run.compared()?));
    tell("agreements".into(), format!("{:?}", run.agreements()?));
    let today = run.today();
    let stores = &mut run.backend.stores;
    let wheel = app::agreement::wheel_picture(stores, today)?;
    tell("wheel".into(), format!("{wheel:?}"));
    for words in ["helbred", "health"] {
        let found = app::search::search(stores, words, Language::En)?;
        tell(format!("search {words}"), format!("{found:?}"));
    }
    let every = ExampleSearch::default();
    let found = app::example::examples(stores, &run.backend.library, &every, today)?;
    tell("examples".into(), format!("{found:?}"));
    let erased = app::erasure::preview_erasure(stores, Erase::Everything)?.preview()?;
    tell(
        "what would be erased".into(),
        format!("{:?}", own_counts(erased.goes)),
    );
    for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
        let export = run.exported(format)?;
        tell(format!("export {format:?}"), format!("{export:?}"));
    }
    let archive = without_conversations(&run.exported(ExportFormat::Json)?)?;
    tell("archive".into(), archive.to_string());
    if let Some(latest) = finished.first() {
        let plan = Report::Plan {
            id: latest.id,
            focus: true,
            agreements: true,
            change: true,
        };
        let pages = run.report_pages(plan, Language::Da, &Unwatched)?;
        tell("plan".into(), format!("{pages:?}"));
    }
    Ok(shown)
}

/// An archive without the conversations that both have seen, which stand in it by themselves, and without
/// the instruments that they alone were held with.
fn without_conversations(archive: &[u8]) -> Result<Value> {
    let mut all: Value = serde_json::from_slice(archive)?;
    all["conversations"].take();
    let own = all["reflections"].to_string();
    let instruments = all["instruments"].as_array_mut();
    let instruments = instruments.context("there is a list of them")?;
    instruments.retain(|one| {
        one["sha256"]
            .as_str()
            .is_some_and(|sha256| own.contains(sha256))
    });
    Ok(all)
}

/// The same without the conversations, which count by themselves.
fn own_counts(all: ContentCounts) -> ContentCounts {
    ContentCounts {
        conversations: 0,
        ..all
    }
}

proptest! {
    // Each case saves every act durably, reads everything twice, and sets a report twice.
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn what_is_mine_is_the_same_whatever_another_person_gives_and_whatever_is_given_in_conversations(
        before in vec(any_act(), 0..12),
        given in vec(any_rating(&ALL), 1..12),
        after in vec(any_act(), 0..12),
    ) {
        let without = used_home().unwrap();
        let mut run = without.start();
        for act in &before {
            perform(&mut run, act).unwrap();
        }
        // Last, so that none of the acts takes it back.
        run.add_person("Kim", Relation::Colleague).unwrap();
        drop(run);
        let with = without.copy().unwrap();
        put(&with, &given).unwrap();
        // As many starts as the other one.
        without.start().people().unwrap();
        let (mut run, mut other) = (without.start(), with.start());
        let (expected, found) = (mine(&mut run).unwrap(), mine(&mut other).unwrap());
        for (what, said) in &expected {
            prop_assert!(found.get(what) == Some(said), "{} differs", what);
        }
        prop_assert_eq!(expected.len(), found.len(), "and there is no more of it");
        for act in &after {
            let done = perform(&mut run, act).unwrap();
            prop_assert_eq!(perform(&mut other, act).unwrap(), done, "{:?}", act);
        }
        let (expected, found) = (mine(&mut run).unwrap(), mine(&mut other).unwrap());
        for (what, said) in &expected {
            prop_assert!(found.get(what) == Some(said), "{} differs in the end", what);
        }
        prop_assert_eq!(expected.len(), found.len(), "and there is no more of it");
        let counts = |run: &mut Run| -> ContentCounts {
            let all = app::erasure::preview_erasure(&mut run.backend.stores, Erase::Everything);
            own_counts(all.unwrap().preview().unwrap().goes)
        };
        prop_assert_eq!(counts(&mut run), counts(&mut other), "nor is it counted");
    }

    #[test]
    fn what_another_person_gave_cannot_be_asked_for_as_ones_own(
        given in vec(any_rating(&BY_THEMSELVES), 1..6),
    ) {
        let home = used_home().unwrap();
        home.start().add_person("Kim", Relation::Colleague).unwrap();
        put(&home, &given).unwrap();
        let mut run = home.start();
        let now = run.now();
        let own = run.overview().unwrap().latest.unwrap().reflection.id;
        for number in (1..).take(given.len()) {
            let id = AssessmentId::new(Uuid::from_u64_pair(u64::MAX, number));
            let stores = &mut run.backend.stores;
            prop_assert!(app::reflection::reflection(stores, id).is_err(), "to read");
            prop_assert!(app::profile::profile(stores, id).is_err(), "as a profile");
            prop_assert!(app::change::trend_pictures(stores, (own, id), Language::Da).is_err(), "as a trend");
            prop_assert!(app::change::hindsight(stores, id, now).is_err(), "to look back at");
            prop_assert!(run.focus(id).is_err(), "to focus on");
            prop_assert!(run.delete_draft(id).is_err(), "to delete");
            prop_assert!(run.finish(id).is_err(), "to finish");
            prop_assert!(run.look_back(id).is_err(), "to begin to look back at");
        }
    }
}
