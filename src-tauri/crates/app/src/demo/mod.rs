//! Example data: an invented caseworker's four reflections over two years, the first of them by the
//! wording before the present one, with a look back, examples, agreements, and conversations with a
//! supervisor. It lives in memory and never mixes with the person's own.

mod conversations;
mod demo_data;
mod frame;
mod held;
mod levels;
mod observed;
mod shown;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use domain::instrument::kinds::LEVEL_FACET;
use domain::{
    Agreement, AgreementEntry, AgreementId, AgreementState, AssessmentHead, AssessmentId,
    AssessmentState, ExampleContent, ExampleId, FacetId, Fingerprint, GivenAnswer, ItemId, ItemRef,
    Kinds, Language, Now, PersonId, Plan, PromptAnswer, Starr, Value,
};
use store::{
    Store, StoreError, Tx, agreements, answers, assessments, examples, focus, instruments, people,
    prompt_answers,
};
use view::Overview;

pub use self::shown::{change_settings, leave_demo};

use self::demo_data::{DemoAgreement, DemoExample};
use self::levels::{ANSWERS, answer};
use crate::error::AppError;
use crate::instrument::library::{BundledInstrument, InstrumentFile, Library};
use crate::settings::settings;
use crate::start::overview;
use crate::stores::Stores;

/// The core instrument in its version 1.0.0, byte for byte as it was handed out. Nothing new is
/// answered by it: it shows what a changed wording does to a person's history, which the sentences
/// of today alone cannot.
const EARLIER: InstrumentFile = InstrumentFile {
    file: "beskaeftigelsesfaglighed-1.0.0.toml",
    text: include_str!("../../../../instruments/earlier/beskaeftigelsesfaglighed-1.0.0.toml"),
};

/// How many days ago each reflection was finished.
const DAYS_AGO: [u64; 4] = [730, 480, 250, 12];

/// How many of the reflections, the first ones, were answered by [`EARLIER`].
const BY_EARLIER: usize = 1;

/// Shows demo data in the place of the person's own, dated back from `now`, and the start screen of
/// it. The person's own store is left alone until the demo is left again.
///
/// # Errors
/// [`AppError::Instrument`], or the store.
pub fn open_demo(stores: &mut Stores, library: &Library, now: Now) -> Result<Overview, AppError> {
    let language = settings(stores).settings.language;
    let store = example(library.core()?, language, now)?;
    stores.show_demo(store);
    overview(stores, library, now)
}

fn example(core: &BundledInstrument, language: Language, now: Now) -> Result<Store, AppError> {
    let earlier = BundledInstrument::read(&EARLIER, &Kinds::builtin())?;
    let mut store = Store::open_in_memory()?;
    let example = Example {
        core,
        earlier,
        language,
        now,
        myself: PersonId::new(fixed_id(0)),
    };
    store.write(|tx| example.fill(tx))?;
    Ok(store)
}

/// The example in the making.
struct Example<'a> {
    core: &'a BundledInstrument,
    earlier: BundledInstrument,
    language: Language,
    now: Now,
    myself: PersonId,
}

impl Example<'_> {
    fn fill(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        let started = DAYS_AGO.map(|days| self.morning(days));
        if let Some(&first) = started.first() {
            people::add_myself(tx, self.myself, first)?;
        }
        for (index, started) in started.into_iter().enumerate() {
            self.add_reflection(tx, index, started)?;
        }
        self.add_hindsight(tx)?;
        self.add_examples_and_agreements(tx)?;
        self.add_conversations(tx)
    }

    /// What the reflection at this place was answered by.
    fn instrument(&self, reflection: usize) -> &BundledInstrument {
        if reflection < BY_EARLIER {
            &self.earlier
        } else {
            self.core
        }
    }

    /// Twenty to nine (UTC) so many days ago.
    fn morning(&self, days_ago: u64) -> DateTime<Utc> {
        let morning = NaiveTime::from_hms_opt(8, 40, 0).unwrap_or_default();
        let day = self.now.today - Days::new(days_ago);
        day.and_time(morning).and_utc()
    }

    fn add_reflection(
        &self,
        tx: &Tx<'_>,
        index: usize,
        started: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let id = reflection_id(index);
        let bundled = self.instrument(index);
        let head = self.head(id, started, None);
        assessments::add(tx, &head, &stored(tx, bundled)?)?;
        let facet = FacetId::new(LEVEL_FACET);
        let mut at = started;
        for (item, written) in ANSWERS {
            at += TimeDelta::seconds(55);
            if let Some(answer) = written.chars().nth(index).and_then(answer) {
                answers::put(
                    tx,
                    id,
                    &ItemId::new(item),
                    &facet,
                    GivenAnswer { answer, at },
                )?;
            }
        }
        for asked in bundled.instrument.asked_prompts() {
            let mut data = demo_data::ANSWERS.iter();
            let data =
                data.find(|data| data.reflection == index && data.domain == asked.domain.as_str());
            if let Some(data) = data {
                let text = data.text.in_language(self.language);
                prompt_answers::put(tx, id, asked.prompt, &PromptAnswer { text, at })?;
            }
        }
        assessments::finish(tx, &head, at)
    }

    /// The look back: as then, with one domain a level lower where there is a lower one.
    fn add_hindsight(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        let of = reflection_id(demo_data::LOOKS_BACK_AT);
        let bundled = self.instrument(demo_data::LOOKS_BACK_AT);
        let id = AssessmentId::new(fixed_id(50));
        // Finished a little after the latest reflection, which led to it.
        let started = self.morning(10);
        let head = self.head(id, started, Some(of));
        assessments::add(tx, &head, &stored(tx, bundled)?)?;
        let lower = |item: &ItemId| {
            let mut domains = bundled.instrument.domains.iter();
            domains.any(|domain| {
                domain.id.as_str() == demo_data::LOWER_IN_HINDSIGHT
                    && domain.items.iter().any(|other| &other.id == item)
            })
        };
        let mut at = started;
        for (item, facet, given) in answers::for_assessment(tx, of)?.iter() {
            at += TimeDelta::seconds(25);
            let below = given.answer.value().map(|value| value.get() - 1);
            let below = below.and_then(|value| Value::try_from(value).ok());
            let answer = match below {
                Some(value) if lower(item) => value.into(),
                _ => given.answer,
            };
            answers::put(tx, id, item, facet, GivenAnswer { answer, at })?;
        }
        assessments::finish(tx, &head, at)
    }

    fn head(
        &self,
        id: AssessmentId,
        started: DateTime<Utc>,
        hindsight_of: Option<AssessmentId>,
    ) -> AssessmentHead {
        AssessmentHead {
            id,
            rater: self.myself,
            subject: self.myself,
            conversation: None,
            started,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of,
        }
    }

    fn add_examples_and_agreements(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        for (index, data) in demo_data::EXAMPLES.iter().enumerate() {
            examples::add(tx, self.myself, &self.example(index, data))?;
        }
        for (index, data) in demo_data::AGREEMENTS.iter().enumerate() {
            agreements::add(tx, self.myself, &self.agreement(index, data))?;
            if let Some((days_ago, outcome)) = &data.ended {
                let id = AgreementId::new(fixed_id(200 + index));
                let entry = AgreementEntry {
                    at: self.morning(*days_ago),
                    state: AgreementState::Done,
                    plan: self.plan(data),
                    outcome: Some(outcome.in_language(self.language)),
                };
                agreements::add_entry(tx, id, &entry)?;
            }
        }
        let latest = reflection_id(DAYS_AGO.len() - 1);
        focus::put(tx, latest, &demo_data::FOCUS.map(ItemId::new))
    }

    fn example(&self, index: usize, data: &DemoExample) -> domain::Example {
        let at = self.morning(data.days_ago);
        let mut parts = data
            .starr
            .iter()
            .map(|part| part.in_language(self.language));
        let mut part = || parts.next().unwrap_or_default();
        let starr = Starr {
            situation: part(),
            task: part(),
            action: part(),
            result: part(),
            reflection: part(),
        };
        domain::Example {
            id: ExampleId::new(fixed_id(100 + index)),
            content: ExampleContent {
                day: at.date_naive(),
                starr,
                items: data.items.iter().map(|item| self.item(item)).collect(),
                forms: data.forms.iter().copied().collect(),
            },
            added: at,
            changed: at,
        }
    }

    fn agreement(&self, index: usize, data: &DemoAgreement) -> Agreement {
        Agreement {
            id: AgreementId::new(fixed_id(200 + index)),
            owner: self.myself,
            conversation: None,
            item: Some(self.item(data.item)),
            first: AgreementEntry {
                at: self.morning(data.made_days_ago),
                state: AgreementState::Open,
                plan: self.plan(data),
                outcome: None,
            },
            later: Vec::new(),
        }
    }

    fn plan(&self, data: &DemoAgreement) -> Plan {
        Plan {
            situation: data.situation.in_language(self.language),
            action: data.action.in_language(self.language),
            due: self.now.today + TimeDelta::days(data.due_in_days),
        }
    }

    fn item(&self, item: &str) -> ItemRef {
        ItemRef {
            instrument: self.core.instrument.id.clone(),
            item: ItemId::new(item),
        }
    }
}

fn stored(tx: &Tx<'_>, bundled: &BundledInstrument) -> Result<Fingerprint, StoreError> {
    instruments::ensure_stored(tx, &bundled.instrument, bundled.text)
}

fn reflection_id(index: usize) -> AssessmentId {
    AssessmentId::new(fixed_id(index + 1))
}

/// An id that only example data has: real ones are of version 7.
fn fixed_id(index: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(index as u128)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::{Fingerprint, Instrument, Kinds};

    use super::{ANSWERS, EARLIER, demo_data};
    use crate::instrument::library::CORE;

    #[test]
    fn the_example_speaks_of_exactly_the_items_of_both_its_instruments() {
        for file in [EARLIER, CORE] {
            let instrument = Instrument::parse(file.file, file.text, &Kinds::builtin()).unwrap();
            let asked: BTreeSet<_> = instrument.items().map(|item| item.id.as_str()).collect();
            let answered: BTreeSet<_> = ANSWERS.iter().map(|(item, _)| *item).collect();
            assert_eq!(
                answered, asked,
                "an item that changed its id would show as not answered"
            );
        }
    }

    #[test]
    fn the_earlier_text_is_the_one_that_was_handed_out() {
        assert_eq!(
            Fingerprint::of(EARLIER.text).as_str(),
            "e84f717191c37e6485fdc1621e74a691ae27030d246b04b06ac0b829a601f4f3",
            "people have reflections by this text; a mend of it would be a text that nobody has"
        );
    }

    #[test]
    fn a_sentence_whose_wording_counts_as_the_same_is_of_the_same_item_in_both() {
        let [earlier, core] = [EARLIER, CORE]
            .map(|file| Instrument::parse(file.file, file.text, &Kinds::builtin()).unwrap());
        assert_ne!(
            earlier.version, core.version,
            "another text is another version"
        );
        for (was, is) in earlier.items().zip(core.items()) {
            assert!(
                was.id == is.id && was.wording <= is.wording,
                "`{}` goes on as it was or as a later wording",
                is.id
            );
        }
    }

    #[test]
    fn what_the_example_tells_is_of_items_and_domains_of_the_core_instrument() {
        let core = Instrument::parse(CORE.file, CORE.text, &Kinds::builtin()).unwrap();
        let asked: BTreeSet<_> = core.items().map(|item| item.id.as_str()).collect();
        let of_examples = demo_data::EXAMPLES
            .iter()
            .flat_map(|data| data.items.iter().copied());
        let of_agreements = demo_data::AGREEMENTS.iter().map(|data| data.item);
        for item in of_examples.chain(of_agreements).chain(demo_data::FOCUS) {
            assert!(asked.contains(item), "`{item}` is an item");
        }
        let domains: BTreeSet<_> = core
            .domains
            .iter()
            .map(|domain| domain.id.as_str())
            .collect();
        let of_answers = demo_data::ANSWERS.iter().map(|data| data.domain);
        for domain in of_answers.chain([demo_data::LOWER_IN_HINDSIGHT]) {
            assert!(domains.contains(domain), "`{domain}` is a domain");
        }
    }
}
