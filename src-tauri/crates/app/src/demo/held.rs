//! What the invented caseworker and the supervisor talked about, agreed on and said at the end.

use chrono::{DateTime, Days, Utc};
use domain::{
    AgendaPoint, Agreement, AgreementEntry, AgreementId, AgreementState, ClosingAnswers,
    Conversation, Extent, ItemId, ItemRef, PersonId, Plan, PointState, Topic,
};
use store::{StoreError, Tx, agenda_points, agreements, closings};

use super::demo_data::DemoText;
use super::{Example, fixed_id};

const TALKED_NOTE: DemoText = DemoText {
    da: "Karen ser det, når Sanne spørger til det, der virkede sidst. Det vil vi se mere af.",
    en: "Karen sees it when Sanne asks what worked last time. We want to see more of it.",
};

const SITUATION: DemoText = DemoText {
    da: "en borger siger, at intet nytter",
    en: "a citizen says that nothing helps",
};

const ACTION: DemoText = DemoText {
    da: "Jeg går med i samtalen og lægger mærke til, hvad Sanne gør.",
    en: "I join the conversation and notice what Sanne does.",
};

const DIFFERENTLY: DemoText = DemoText {
    da: "Begynde med det, vi ser forskelligt på.",
    en: "Begin with what we see differently.",
};

impl Example<'_> {
    /// What was done in the conversation `held` with `supervisor`, from `shown` on.
    pub(super) fn add_what_was_said(
        &self,
        tx: &Tx<'_>,
        held: &Conversation,
        supervisor: PersonId,
        shown: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let item = |name: &str| ItemId::new(name);
        let strength = Topic::Strength {
            item: item("accurate-empathy"),
        };
        let difference = Topic::Difference {
            item: item("creating-motivation"),
        };
        let note = TALKED_NOTE.in_language(self.language);
        let points = [
            (strength, 8, PointState::Reached, String::new()),
            (difference, 14, PointState::Reached, note),
            (Topic::Wellbeing, 8, PointState::Open, String::new()),
        ];
        for (number, (topic, minutes, state, note)) in (1..).zip(points) {
            let point = AgendaPoint {
                number,
                topic,
                carried_over: false,
                minutes,
                state,
                note,
            };
            agenda_points::add(tx, held.id, &point)?;
        }
        agreements::add(tx, held.subject, &self.observes(held, supervisor, shown))?;
        let said = |useful, heard, differently| ClosingAnswers {
            useful: Some(useful),
            heard: Some(heard),
            differently,
        };
        let subject = said(
            Extent::Yes,
            Extent::Yes,
            DIFFERENTLY.in_language(self.language),
        );
        closings::put(tx, held.id, held.subject, &subject)?;
        let other = said(Extent::Yes, Extent::Partly, String::new());
        closings::put(tx, held.id, supervisor, &other)
    }

    /// The agreement that the supervisor keeps.
    fn observes(&self, held: &Conversation, supervisor: PersonId, at: DateTime<Utc>) -> Agreement {
        Agreement {
            id: AgreementId::new(fixed_id(300)),
            owner: supervisor,
            conversation: Some(held.id),
            item: Some(ItemRef {
                instrument: self.core.instrument.id.clone(),
                item: ItemId::new("creating-motivation"),
            }),
            first: AgreementEntry {
                at,
                state: AgreementState::Open,
                plan: Plan {
                    situation: SITUATION.in_language(self.language),
                    action: ACTION.in_language(self.language),
                    due: self.now.today + Days::new(12),
                },
                outcome: None,
            },
            later: Vec::new(),
        }
    }
}
