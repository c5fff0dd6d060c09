//! What of one's own is looked at in the mirror: of which instrument, from when until when.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AssessmentId, InstrumentId};

/// What the tabs of the mirror are narrowed to. What is not named does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MirrorChoice {
    /// The instrument.
    pub instrument: Option<InstrumentId>,
    /// The finished reflection from whose day on.
    pub from: Option<AssessmentId>,
    /// The finished reflection until whose day.
    pub to: Option<AssessmentId>,
}

/// A finished reflection that may be in view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MirrorReflection {
    /// Which.
    pub id: AssessmentId,
    /// Of which instrument.
    pub instrument: InstrumentId,
    /// Its day is ahead.
    pub is_ahead: bool,
    /// Which of the texts of its instrument it was answered with; those that can be compared share one
    /// number.
    pub text: usize,
}

/// What is in view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InView {
    /// The instrument of the pictures; none where nothing is finished.
    pub instrument: Option<InstrumentId>,
    /// The latest reflection of `instrument`.
    pub latest: Option<AssessmentId>,
    /// The reflection whose profile is shown.
    pub shown: Option<AssessmentId>,
    /// The ends of the time that is compared, the earlier first.
    pub pair: Option<(AssessmentId, AssessmentId)>,
    /// Those of `instrument`, the latest first.
    pub of_instrument: Vec<AssessmentId>,
    /// Those of the choice, the latest first.
    pub within: Vec<AssessmentId>,
}

impl MirrorChoice {
    /// Whether nothing is narrowed.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// What this shows of `finished`, which is the latest first. A reflection that is not among them is
    /// as if none were named. Without any choice of an instrument it is that of the latest; where two are
    /// to be `compared`, that of the latest of which there are two.
    pub fn in_view(&self, finished: &[MirrorReflection], compared: bool) -> InView {
        let Some(instrument) = self.instrument_of(finished, compared) else {
            return InView::default();
        };
        let all: Vec<_> = finished
            .iter()
            .filter(|each| each.instrument == instrument)
            .collect();
        let place = |id: Option<AssessmentId>| all.iter().position(|each| Some(each.id) == id);
        let id = |place: usize| all.get(place).map(|each| each.id);
        let latest = all.iter().position(|each| !each.is_ahead).unwrap_or(0);
        let (from, to) = match (place(self.from), place(self.to)) {
            (Some(one), Some(other)) => (Some(one.max(other)), Some(one.min(other))),
            ends => ends,
        };
        let shown = to.unwrap_or(latest);
        let text = all.get(shown).map(|each| each.text);
        let earliest = all.iter().rposition(|each| Some(each.text) == text);
        let before = from.or(earliest).filter(|&from| from > shown);
        let before = before.unwrap_or(shown + 1);
        let pair = match (id(before), id(shown)) {
            (Some(earlier), Some(later)) => Some((earlier, later)),
            // The first has none before it, and is set beside the latest, if need be one of a day ahead.
            (None, Some(first)) => {
                let later = [latest, 0].into_iter().find(|&later| later < shown);
                later.and_then(id).map(|later| (first, later))
            }
            _ => None,
        };
        let within = if self.instrument.is_none() && from.is_none() && to.is_none() {
            finished.iter().map(|each| each.id).collect()
        } else {
            let until = from.map_or(all.len(), |from| from + 1);
            let chosen = all.iter().take(until).skip(to.unwrap_or(0));
            chosen.map(|each| each.id).collect()
        };
        InView {
            latest: id(latest),
            shown: id(shown),
            pair,
            of_instrument: all.iter().map(|each| each.id).collect(),
            within,
            instrument: Some(instrument),
        }
    }

    fn instrument_of(&self, finished: &[MirrorReflection], compared: bool) -> Option<InstrumentId> {
        let of = |wanted: Option<AssessmentId>| {
            let found = finished.iter().find(|each| Some(each.id) == wanted);
            found.map(|each| &each.instrument)
        };
        let count = |instrument: &InstrumentId| {
            let same = finished
                .iter()
                .filter(|each| &each.instrument == instrument);
            same.count()
        };
        let named = self.instrument.as_ref().filter(|named| count(named) > 0);
        let mut comparable = finished.iter().map(|each| &each.instrument);
        let comparable = comparable.find(|instrument| compared && count(instrument) > 1);
        let latest = finished.iter().find(|each| !each.is_ahead);
        let latest = latest.or(finished.first()).map(|each| &each.instrument);
        let found = of(self.to).or(of(self.from)).or(named);
        found.or(comparable).or(latest).cloned()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{InView, MirrorChoice, MirrorReflection};
    use crate::ids::{AssessmentId, InstrumentId};

    fn id(number: u128) -> AssessmentId {
        AssessmentId::new(Uuid::from_u128(number))
    }

    fn of(instrument: &str) -> InstrumentId {
        InstrumentId::new(instrument.to_owned())
    }

    fn reflection(number: u128, instrument: &str) -> MirrorReflection {
        MirrorReflection {
            id: id(number),
            instrument: of(instrument),
            is_ahead: false,
            text: 0,
        }
    }

    /// Four of one instrument and one of another between them, the latest first.
    fn five() -> Vec<MirrorReflection> {
        [(5, "a"), (4, "a"), (3, "b"), (2, "a"), (1, "a")]
            .map(|(number, instrument)| reflection(number, instrument))
            .to_vec()
    }

    fn seen(from: Option<u128>, to: Option<u128>) -> InView {
        let choice = MirrorChoice {
            from: from.map(id),
            to: to.map(id),
            ..MirrorChoice::default()
        };
        choice.in_view(&five(), false)
    }

    #[test]
    fn without_a_choice_the_latest_is_shown_beside_the_first_and_nothing_is_left_out() {
        let view = seen(None, None);
        assert_eq!(view.instrument, Some(of("a")));
        assert_eq!((view.latest, view.shown), (Some(id(5)), Some(id(5))));
        assert_eq!(view.pair, Some((id(1), id(5))));
        assert_eq!(view.within, [5, 4, 3, 2, 1].map(id), "of every instrument");
        assert_eq!(view.of_instrument, [5, 4, 2, 1].map(id));
    }

    #[test]
    fn what_is_chosen_rules_pictures_and_lists_alike() {
        let view = seen(Some(1), Some(4));
        assert_eq!((view.latest, view.shown), (Some(id(5)), Some(id(4))));
        assert_eq!(view.pair, Some((id(1), id(4))));
        assert_eq!(view.within, [4, 2, 1].map(id), "of the one instrument");
        assert_eq!(seen(Some(4), Some(1)), view, "in whichever order");
        let until = seen(None, Some(4));
        assert_eq!(until.pair, Some((id(1), id(4))), "from the beginning");
        assert_eq!(until.within, [4, 2, 1].map(id));
        let since = seen(Some(2), None);
        assert_eq!(since.pair, Some((id(2), id(5))), "beside the latest");
        assert_eq!(since.within, [5, 4, 2].map(id));
    }

    #[test]
    fn one_that_has_none_before_it_is_set_beside_the_latest() {
        let first = seen(None, Some(1));
        assert_eq!(
            first.shown,
            Some(id(1)),
            "its profile is shown all the same"
        );
        assert_eq!(first.pair, Some((id(1), id(5))));
        let alone = seen(None, Some(3));
        assert_eq!((alone.shown, alone.pair), (Some(id(3)), None));
        let latest = seen(Some(5), None);
        assert_eq!(
            latest.pair,
            Some((id(4), id(5))),
            "the latest, beside the one before"
        );
    }

    #[test]
    fn what_is_gone_is_as_if_it_were_not_named() {
        assert_eq!(seen(Some(9), Some(8)), seen(None, None));
        assert_eq!(
            MirrorChoice::default().in_view(&[], true),
            InView::default(),
            "and nothing is in view where nothing is finished"
        );
    }

    #[test]
    fn an_instrument_is_chosen_by_itself_and_two_are_compared_where_there_are_two() {
        let choice = MirrorChoice {
            instrument: Some(of("b")),
            ..MirrorChoice::default()
        };
        let view = choice.in_view(&five(), false);
        assert_eq!((view.shown, view.within), (Some(id(3)), vec![id(3)]));
        let mut newest_alone = five();
        newest_alone.insert(0, reflection(6, "b2"));
        let any = MirrorChoice::default();
        assert_eq!(any.in_view(&newest_alone, false).shown, Some(id(6)));
        let compared = any.in_view(&newest_alone, true);
        assert_eq!(compared.pair, Some((id(1), id(5))), "of that which has two");
    }

    #[test]
    fn the_time_that_is_compared_begins_where_the_instrument_reads_as_it_does_now() {
        let mut reworded = five();
        for earlier in &mut reworded[3..] {
            earlier.text = 1;
        }
        let pair = |choice: MirrorChoice| choice.in_view(&reworded, true).pair;
        let any = MirrorChoice::default;
        assert_eq!(pair(any()), Some((id(4), id(5))));
        let from = Some(id(1));
        let chosen = MirrorChoice { from, ..any() };
        assert_eq!(pair(chosen), Some((id(1), id(5))), "unless one chooses");
        reworded[1].text = 1;
        let pair = any().in_view(&reworded, true).pair;
        assert_eq!(pair, Some((id(4), id(5))), "there are two all the same");
    }

    #[test]
    fn one_of_a_day_ahead_is_not_the_latest() {
        let mut ahead = five();
        ahead.insert(
            0,
            MirrorReflection {
                is_ahead: true,
                ..reflection(6, "a")
            },
        );
        let view = MirrorChoice::default().in_view(&ahead, false);
        assert_eq!(view.pair, Some((id(1), id(5))));
        assert_eq!(view.within.first(), Some(&id(6)), "and stands in the list");
        let (ahead, first) = (&ahead[..1], reflection(1, "a"));
        let two = [ahead, &[first]].concat();
        let view = MirrorChoice::default().in_view(&two, true);
        assert_eq!(
            view.pair,
            Some((id(1), id(6))),
            "but is all there is to compare"
        );
    }
}
