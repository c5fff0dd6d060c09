//! Giving answers and taking them back.

use domain::{Assessment, AssessmentError, ItemId, Profile};
use proptest::prelude::*;
use proptest::sample::Index;
use support::answers::{empty_draft, level_facet};
use support::clock::Clock;

use crate::given::{Given, any_answer, anything};

/// A draft that was answered in this order, all at one time.
fn answered_in_order(given: &Given, order: &[(ItemId, domain::Answer)]) -> Assessment {
    let mut draft = empty_draft(&given.instrument);
    for (item, answer) in order {
        let at = Clock::on_day(1).now();
        assert_eq!(
            draft.give(item, &level_facet(), *answer, at),
            Ok(()),
            "it is one of the items"
        );
    }
    draft
}

proptest! {
    #[test]
    fn the_order_of_answering_does_not_matter(
        (given, shuffled) in anything().prop_flat_map(|given| {
            let order: Vec<_> = given.answers.iter().map(|(id, answer)| (id.clone(), answer)).collect();
            (Just(given), Just(order).prop_shuffle())
        }),
        thought_again in any_answer(),
    ) {
        let order: Vec<_> = given.answers.iter().map(|(id, answer)| (id.clone(), answer)).collect();
        let in_order = answered_in_order(&given, &order);
        let mut detour = shuffled.clone();
        // Whoever first answered otherwise ends with the same.
        if let Some((item, _)) = shuffled.last() {
            detour.insert(0, (item.clone(), thought_again));
        }
        for other in [answered_in_order(&given, &shuffled), answered_in_order(&given, &detour)] {
            prop_assert_eq!(&other, &in_order, "only the last answer to an item counts");
            prop_assert_eq!(Profile::of(&other), Profile::of(&in_order), "it shows the same");
        }
    }

    #[test]
    fn an_answer_that_is_taken_back_leaves_no_trace(
        given in anything(),
        which in any::<Index>(),
        answer in any_answer(),
    ) {
        let unanswered = given.unanswered();
        prop_assume!(!unanswered.is_empty());
        let item = which.get(&unanswered).id.clone();
        let before = given.assessment();
        let mut draft = before.clone();
        draft.give(&item, &level_facet(), answer, Clock::on_day(1).now()).unwrap();
        prop_assert_ne!(&draft, &before, "the answer is there");
        draft.clear(&item, &level_facet()).unwrap();
        prop_assert_eq!(draft, before, "it is as if nothing had been answered");
    }

    #[test]
    fn progress_counts_every_answer_and_nothing_else(given in anything()) {
        let progress = given.assessment().progress();
        let answered: usize = progress.iter().map(|domain| domain.answered).sum();
        let items: usize = progress.iter().map(|domain| domain.items).sum();
        prop_assert_eq!(answered, given.answers.iter().count(), "a non-answer is an answer too");
        prop_assert_eq!(items, given.instrument.item_count(), "every item is in one domain");
    }

    #[test]
    fn a_finished_assessment_takes_no_change(
        given in anything(),
        which in any::<Index>(),
        answer in any_answer(),
    ) {
        let mut assessment = given.assessment();
        let later = Clock::on_day(1).now();
        if assessment.answers.is_empty() {
            prop_assert_eq!(assessment.finish(later), Err(AssessmentError::NothingAnswered));
            return Ok(());
        }
        assessment.finish(later).unwrap();
        let finished = assessment.clone();
        let items: Vec<_> = given.instrument.items().map(|item| item.id.clone()).collect();
        let item = which.get(&items);
        let refused = Err(AssessmentError::Finished);
        prop_assert_eq!(assessment.give(item, &level_facet(), answer, later), refused, "no new answer");
        prop_assert_eq!(assessment.clear(item, &level_facet()), refused, "no answer is taken back");
        prop_assert_eq!(assessment.finish(later), refused, "it is finished once");
        prop_assert_eq!(assessment, finished, "nothing has changed");
    }

    #[test]
    fn an_item_of_another_instrument_takes_no_answer(given in anything(), answer in any_answer()) {
        let mut assessment = given.assessment();
        let before = assessment.clone();
        let stranger = ItemId::new("item-9-9-9");
        let refused = Err(AssessmentError::ItemUnknown);
        let later = Clock::on_day(1).now();
        prop_assert_eq!(assessment.give(&stranger, &level_facet(), answer, later), refused, "it is not asked");
        prop_assert_eq!(assessment.clear(&stranger, &level_facet()), refused, "it is not asked");
        prop_assert_eq!(assessment, before, "nothing has changed");
    }
}
