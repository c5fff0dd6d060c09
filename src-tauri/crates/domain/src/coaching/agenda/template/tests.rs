use uuid::Uuid;

use super::*;
use crate::ids::{AgreementId, ItemId};

fn point(number: u32, topic: Topic, minutes: u16) -> AgendaPoint {
    AgendaPoint {
        number,
        topic,
        carried_over: false,
        minutes,
        state: PointState::Open,
        note: String::new(),
    }
}

fn own(text: &str) -> Topic {
    Topic::Own {
        text: text.to_owned(),
    }
}

fn kept_own(text: &str) -> TemplateTopic {
    TemplateTopic::Own {
        text: text.to_owned(),
    }
}

fn difference(item: &str) -> Topic {
    Topic::Difference {
        item: ItemId::new(item),
    }
}

fn agreement(number: u128) -> Topic {
    Topic::Agreement {
        agreement: AgreementId::new(Uuid::from_u128(number)),
    }
}

fn template(points: Vec<TemplatePoint>) -> AgendaTemplate {
    AgendaTemplate {
        id: AgendaTemplateId::new(Uuid::from_u128(1)),
        name: "Kort møde".to_owned(),
        points,
    }
}

fn as_kept(topic: TemplateTopic, minutes: u16) -> TemplatePoint {
    TemplatePoint {
        topic,
        minutes,
        struck: false,
    }
}

fn struck(topic: TemplateTopic, minutes: u16) -> TemplatePoint {
    TemplatePoint {
        struck: true,
        ..as_kept(topic, minutes)
    }
}

/// The numbers of the points of an agenda, each with its minutes.
fn order(points: &[AgendaPoint]) -> Vec<(u32, u16)> {
    let of = |point: &AgendaPoint| (point.number, point.minutes);
    points.iter().map(of).collect()
}

#[test]
fn a_template_keeps_the_order_and_the_times_and_nothing_of_whom_it_was_about() {
    let mut points = vec![
        point(6, own("Ferie"), 5),
        point(1, difference("hope"), 8),
        point(2, difference("visits"), 3),
        point(3, agreement(1), 4),
        point(4, Topic::Wellbeing, 2),
    ];
    points[1].note = "a note".to_owned();
    points[3].state = PointState::Reached;
    assert_eq!(
        template_points(&points, None),
        [
            as_kept(kept_own("Ferie"), 5),
            as_kept(TemplateTopic::Difference, 8),
            as_kept(TemplateTopic::Agreement, 4),
            as_kept(TemplateTopic::Wellbeing, 2),
        ],
        "each kind once, with the time of its first point"
    );
}

#[test]
fn a_kind_is_struck_in_a_template_where_all_of_its_points_were() {
    let mut points = vec![
        point(1, difference("hope"), 8),
        point(2, agreement(1), 4),
        point(3, difference("visits"), 3),
        point(4, Topic::Wellbeing, 2),
    ];
    points[0].state = PointState::Struck;
    points[3].state = PointState::Struck;
    assert_eq!(
        template_points(&points, None),
        [
            as_kept(TemplateTopic::Agreement, 4),
            as_kept(TemplateTopic::Difference, 3),
            struck(TemplateTopic::Wellbeing, 2),
        ],
        "one that is left says where the kind stands"
    );
}

#[test]
fn what_is_of_one_talk_alone_is_in_no_template() {
    let mut points = vec![
        point(1, own("Do I ask openly?"), 5),
        point(2, own("Given up"), 5),
        point(3, own("Last time"), 5),
        point(4, own("Also last time"), 5),
        point(5, Topic::Wellbeing, 2),
    ];
    points[1].state = PointState::Struck;
    points[2].carried_over = true;
    points[3].carried_over = true;
    points[2].state = PointState::Struck;
    assert_eq!(
        template_points(&points, Some("Do I ask openly?")),
        [
            as_kept(TemplateTopic::CarriedOver, 5),
            as_kept(TemplateTopic::Wellbeing, 2)
        ],
        "neither a question of an observation, nor what was not reached, nor what was struck"
    );
}

#[test]
fn a_template_orders_another_agenda_and_adds_what_is_ones_own() {
    let template = template(vec![
        as_kept(TemplateTopic::Wellbeing, 10),
        as_kept(kept_own("Ferie"), 5),
        as_kept(TemplateTopic::Difference, 7),
        as_kept(TemplateTopic::Prompt, 3),
    ]);
    let points = vec![
        point(1, agreement(1), 4),
        point(2, difference("hope"), 8),
        point(3, difference("visits"), 9),
        point(4, Topic::Wellbeing, 2),
    ];
    let used = template.used(points);
    assert_eq!(
        order(&used),
        [(4, 10), (5, 5), (2, 7), (3, 7), (1, 4)],
        "what it does not know follows, as it was; what is not there is not made up"
    );
    assert_eq!(used[1].topic, own("Ferie"));
    assert_eq!(
        template.used(used.clone()),
        used,
        "a second time changes nothing"
    );
}

#[test]
fn what_the_two_have_done_with_a_point_stays() {
    let template = template(vec![
        struck(TemplateTopic::Wellbeing, 9),
        as_kept(TemplateTopic::Difference, 9),
        struck(TemplateTopic::Agreement, 9),
    ]);
    let mut points = vec![
        point(1, agreement(1), 4),
        point(2, difference("hope"), 8),
        point(3, Topic::Wellbeing, 2),
    ];
    points[0].state = PointState::Reached;
    points[1].state = PointState::Struck;
    let used = template.used(points);
    let states: Vec<_> = used
        .iter()
        .map(|point| (point.number, point.state))
        .collect();
    assert_eq!(
        states,
        [
            (3, PointState::Struck),
            (2, PointState::Struck),
            (1, PointState::Reached)
        ],
        "only what is open is struck, and nothing is taken up again"
    );
    assert_eq!(used[2].minutes, 4, "what was reached took its time");
}

#[test]
fn what_was_not_reached_last_time_is_not_added_a_second_time() {
    let template = template(vec![
        as_kept(TemplateTopic::CarriedOver, 3),
        as_kept(kept_own("Ferie"), 5),
    ]);
    let mut points = vec![point(1, own("ferie"), 4), point(2, difference("hope"), 4)];
    points[0].carried_over = true;
    points[1].carried_over = true;
    let used = template.used(points);
    assert_eq!(
        order(&used),
        [(2, 3), (1, 5)],
        "it stands where one's own does"
    );
}

#[test]
fn a_template_has_a_name_and_holds_each_topic_once() {
    let of = |name: &str, points: &[TemplatePoint]| {
        let template = AgendaTemplate {
            name: name.to_owned(),
            ..template(points.to_vec())
        };
        template.checked().map(|kept| kept.name)
    };
    let wellbeing = as_kept(TemplateTopic::Wellbeing, 5);
    let one = std::slice::from_ref(&wellbeing);
    assert_eq!(of(" Kort ", one), Ok("Kort".to_owned()), "trimmed");
    assert_eq!(of("\u{200b} ", one), Err(TemplateError::NameBlank));
    let long = "x".repeat(LONGEST_NAME + 1);
    assert_eq!(of(&long, one), Err(TemplateError::NameTooLong));
    for refused in [
        Vec::new(),
        vec![wellbeing.clone(), wellbeing.clone()],
        vec![
            as_kept(kept_own("Ferie"), 5),
            as_kept(kept_own("FERIE "), 5),
        ],
        vec![as_kept(kept_own(" "), 5)],
        vec![as_kept(TemplateTopic::Prompt, 0)],
        vec![as_kept(TemplateTopic::Prompt, MOST_POINT_MINUTES + 1)],
        vec![struck(TemplateTopic::CarriedOver, 5)],
        vec![struck(kept_own("Ferie"), 5)],
    ] {
        assert_eq!(
            of("Kort", &refused),
            Err(TemplateError::Points),
            "{refused:?}"
        );
    }
}

#[test]
fn a_name_is_the_same_to_a_reader_in_other_letters() {
    let template = template(vec![as_kept(TemplateTopic::Wellbeing, 5)]);
    assert!(template.is_called("kort  MØDE") && !template.is_called("Langt møde"));
}
