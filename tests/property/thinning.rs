//! Which backups are kept.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use domain::backup::thinning::{KEPT_DAYS, KEPT_DRASTIC, KEPT_MONTHS, KEPT_WEEKS};
use domain::{BackupReason, superfluous};
use proptest::prelude::*;

type Made = (DateTime<Utc>, BackupReason);

fn reason() -> impl Strategy<Value = BackupReason> {
    prop_oneof![
        6 => Just(BackupReason::Daily),
        1 => Just(BackupReason::Upgrade),
        1 => Just(BackupReason::Import),
        1 => Just(BackupReason::Restore),
        1 => Just(BackupReason::Asked),
    ]
}

/// Backups of up to three years, in any order.
fn backups() -> impl Strategy<Value = Vec<Made>> {
    let one = (0_i64..3 * 366 * 24, reason())
        .prop_map(|(hours, reason)| (DateTime::UNIX_EPOCH + TimeDelta::hours(hours), reason));
    prop::collection::vec(one, 0..120)
}

fn kept(backups: &[Made]) -> Vec<Made> {
    let gone: BTreeSet<usize> = superfluous(backups).into_iter().collect();
    let places = (0..backups.len()).filter(|place| !gone.contains(place));
    places.map(|place| backups[place]).collect()
}

fn count(backups: &[Made], reason: impl Fn(BackupReason) -> bool) -> usize {
    backups.iter().filter(|&&(_, why)| reason(why)).count()
}

proptest! {
    #[test]
    fn the_newest_and_those_that_were_asked_for_are_never_thinned(backups in backups()) {
        let kept = kept(&backups);
        let newest = |of: &[Made]| of.iter().map(|&(at, _)| at).max();
        prop_assert_eq!(newest(&kept), newest(&backups));
        let asked = |why| why == BackupReason::Asked;
        prop_assert_eq!(count(&kept, asked), count(&backups, asked));
    }

    #[test]
    fn no_more_are_kept_than_is_promised(backups in backups()) {
        let kept = kept(&backups);
        let daily = count(&kept, |why| why == BackupReason::Daily);
        prop_assert!(daily <= KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS);
        let drastic = |why| !matches!(why, BackupReason::Daily | BackupReason::Asked);
        prop_assert_eq!(count(&kept, drastic), count(&backups, drastic).min(KEPT_DRASTIC));
    }

    #[test]
    fn thinning_twice_is_thinning_once(backups in backups()) {
        let once = kept(&backups);
        prop_assert_eq!(superfluous(&once), Vec::<usize>::new());
    }

    #[test]
    fn the_order_in_which_they_are_listed_does_not_matter(backups in backups()) {
        let mut backups: Vec<Made> = backups;
        // Two of one moment and reason are the same to the rule.
        backups.sort_by_key(|&(at, why)| (at, why as u8));
        backups.dedup();
        let mut turned = backups.clone();
        turned.reverse();
        let times = |of: &[Made]| -> BTreeSet<(DateTime<Utc>, u8)> {
            kept(of).into_iter().map(|(at, why)| (at, why as u8)).collect()
        };
        let single: BTreeSet<_> = backups.iter().map(|&(at, _)| at).collect();
        prop_assume!(single.len() == backups.len());
        prop_assert_eq!(times(&backups), times(&turned));
    }
}

#[test]
fn a_person_who_writes_every_day_finds_each_of_the_last_days_weeks_and_months() {
    let mut backups: Vec<Made> = Vec::new();
    for day in 0..800 {
        let at = DateTime::UNIX_EPOCH + TimeDelta::days(day) + TimeDelta::hours(8);
        backups.push((at, BackupReason::Daily));
        backups = kept(&backups);
    }
    let last = DateTime::UNIX_EPOCH + TimeDelta::days(799) + TimeDelta::hours(8);
    let ages: Vec<i64> = backups
        .iter()
        .map(|&(at, _)| (last - at).num_days())
        .collect();
    for day in 0..7 {
        assert!(ages.contains(&day), "{day} days ago: {ages:?}");
    }
    assert!(
        ages.iter().any(|&age| (14..=27).contains(&age)),
        "two to four weeks ago: {ages:?}"
    );
    assert!(
        ages.iter().any(|age| (310..=366).contains(age)),
        "almost a year ago: {ages:?}"
    );
    assert!(ages.len() <= 7 + 4 + 12, "and no more: {ages:?}");
}
