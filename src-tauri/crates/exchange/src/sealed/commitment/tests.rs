use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    Answer, ExampleContent, FacetId, InstrumentId, ItemId, ItemRef, KnowledgeForm, NonAnswer,
    Starr, Value,
};
use proptest::prelude::*;

use super::{Commitment, Salt};
use crate::sealed::answers::SentAnswer;
use crate::sealed::shared_beforehand::SharedBeforehand;

/// All that a commitment is made of.
#[derive(Clone, Debug, PartialEq)]
struct Whole {
    answers: Vec<SentAnswer>,
    items: Vec<ItemId>,
    shared: SharedBeforehand,
    salt: Salt,
}

impl Whole {
    fn committed(&self) -> Commitment {
        Commitment::of(&self.answers, &self.items, &self.shared, &self.salt)
    }
}

fn answer() -> impl Strategy<Value = Answer> {
    let value = (1..=9_u8).prop_map(|value| Value::try_from(value).unwrap().into());
    let none = prop::sample::select(NonAnswer::ALL.to_vec()).prop_map(Answer::from);
    prop_oneof![value, none]
}

fn example() -> impl Strategy<Value = ExampleContent> {
    let forms = [KnowledgeForm::UserAssessment, KnowledgeForm::CaseStudy];
    let items = prop::collection::btree_set("[a-c]{1,2}", 0..3);
    let forms = prop::sample::subsequence(forms.to_vec(), 0..=2);
    (0..400_i32, prop::array::uniform5("[ab]{0,3}"), items, forms).prop_map(
        |(day, [situation, task, action, result, reflection], items, forms)| ExampleContent {
            day: NaiveDate::from_num_days_from_ce_opt(739_000 + day).unwrap(),
            starr: Starr {
                situation,
                task,
                action,
                result,
                reflection,
            },
            items: items.into_iter().map(item).collect(),
            forms: forms.into_iter().collect::<BTreeSet<_>>(),
        },
    )
}

fn item(word: String) -> ItemRef {
    ItemRef {
        instrument: InstrumentId::new("core"),
        item: ItemId::new(word),
    }
}

/// Few letters and short words, so that two of them often differ in one place only.
fn whole() -> impl Strategy<Value = Whole> {
    let word = || "[ab]{1,2}";
    let one = (word(), word(), answer()).prop_map(|(item, facet, answer)| SentAnswer {
        item: ItemId::new(item),
        facet: FacetId::new(facet),
        answer,
    });
    let answers = prop::collection::vec(one, 0..4);
    let items = prop::collection::vec(word().prop_map(ItemId::new), 0..4);
    let examples = prop::collection::vec(example(), 0..3);
    let shared = ("[ab]{0,3}", examples);
    let shared = shared.prop_map(|(words, examples)| SharedBeforehand { words, examples });
    (answers, items, shared, any::<[u8; 32]>()).prop_map(|(answers, items, shared, salt)| Whole {
        answers,
        items,
        shared,
        salt: Salt::new(salt),
    })
}

/// The same with one thing in it changed.
fn changed(whole: &Whole, other: &Whole, what: usize, place: usize) -> Whole {
    let mut changed = whole.clone();
    let at = |length: usize| place % length.max(1);
    let examples = &mut changed.shared.examples;
    let one = at(examples.len());
    match what {
        0 => changed.salt.0[place % 32] ^= 1 << (place % 8),
        1 => changed.shared.words.push('a'),
        2 => changed.items.reverse(),
        3 => changed.answers.reverse(),
        4 => changed.items.push(ItemId::new("a")),
        5 => drop(changed.items.pop()),
        6 => drop(changed.answers.pop()),
        7 => changed.answers.extend(other.answers.first().cloned()),
        8 => changed.answers.clone_from(&other.answers),
        9 => changed.items.clone_from(&other.items),
        10 => changed.shared.clone_from(&other.shared),
        11 => examples.reverse(),
        12 => {
            if let Some(example) = examples.get_mut(one) {
                let starr = &mut example.starr;
                std::mem::swap(&mut starr.situation, &mut starr.task);
            }
        }
        13 => {
            // A letter goes from the end of one text to the beginning of the next.
            if let Some(example) = examples.get_mut(one)
                && let Some(letter) = example.starr.situation.pop()
            {
                example.starr.task.insert(0, letter);
            }
        }
        14 => {
            if let Some(example) = examples.get_mut(one) {
                example.day = example.day.succ_opt().unwrap();
            }
        }
        15 => {
            let length = changed.answers.len();
            if let Some(one) = changed.answers.get_mut(at(length)) {
                one.answer = NonAnswer::DoNotKnow.into();
            }
        }
        _ => {
            let length = changed.answers.len();
            if let Some(one) = changed.answers.get_mut(at(length)) {
                one.item = ItemId::new(format!("{}a", one.item));
            }
        }
    }
    changed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_change_is_found(
        whole in whole(),
        other in whole(),
        what in 0..17_usize,
        place in 0..1_000_usize,
    ) {
        let committed = whole.committed();
        let changed = changed(&whole, &other, what, place);
        let same = committed.check(&changed.answers, &changed.items, &changed.shared, &changed.salt);
        prop_assert_eq!(same, whole == changed, "{:?} and {:?}", whole, changed);
    }

    #[test]
    fn no_two_are_committed_to_alike(whole in whole(), other in whole()) {
        let other = Whole { salt: whole.salt.clone(), ..other };
        prop_assert_eq!(whole.committed() == other.committed(), whole == other);
    }
}

#[test]
fn a_commitment_is_made_as_it_always_was() {
    let whole = Whole {
        answers: vec![
            SentAnswer {
                item: ItemId::new("health"),
                facet: FacetId::new("level"),
                answer: Value::try_from(4).unwrap().into(),
            },
            SentAnswer {
                item: ItemId::new("law"),
                facet: FacetId::new("level"),
                answer: NonAnswer::RatherNotSay.into(),
            },
        ],
        items: vec![ItemId::new("health"), ItemId::new("law")],
        shared: SharedBeforehand {
            words: "Jeg øver mig".to_owned(),
            examples: Vec::new(),
        },
        salt: Salt::new([7; 32]),
    };
    assert_eq!(
        serde_json::to_string(&whole.committed()).unwrap(),
        "\"752dd8ad7023970673edf6ff11438d3bdfeadfeedc4bb06724f6704a81642ab1\"",
        "one that was sent yesterday is checked tomorrow"
    );
}
