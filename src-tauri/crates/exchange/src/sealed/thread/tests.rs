mod records;

use domain::{ConversationId, ItemId};
use proptest::prelude::*;
use uuid::Uuid;

use super::{Inviter, Taken, Thread};
use crate::sealed::content::{Content, Opening};
use crate::sealed::refused::Refused;
use crate::sealed::signed_file::{ConversationFile, SignedFile};
use crate::sealed::testing::{
    after, answers, first, identity, invitation, name, opening, rating, record, signed,
};
use crate::sealed::{Card, CardName, FileHash, Salt};

/// The conversation in the program of the one who was invited (2) or has invited (1).
fn thread(of: u8) -> Thread {
    let (other, inviter) = if of == 1 {
        (2, Inviter::Myself)
    } else {
        (1, Inviter::Other)
    };
    let conversation = ConversationId::new(Uuid::from_u128(1));
    let card = Card::of(&identity(other), name(other));
    Thread::new(conversation, identity(of).public(), card, inviter)
}

fn later(epoch: u32, file: ConversationFile) -> ConversationFile {
    ConversationFile { epoch, ..file }
}

/// A conversation as it should be: invited, rated, opened, ended by both.
fn right() -> [SignedFile; 5] {
    let invited = signed(1, 2, first(Content::Invitation(invitation(4))));
    let rated = signed(2, 1, first(rating(invited.hash(), 2)));
    let opened = signed(1, 2, after(&invited, opening(rated.hash(), 4)));
    let ended = signed(1, 2, after(&opened, Content::End));
    let other_ended = signed(2, 1, after(&rated, Content::End));
    [invited, rated, opened, ended, other_ended]
}

#[test]
fn a_conversation_goes_from_file_to_file() {
    let [invited, rated, opened, ended, other_ended] = right();
    let (mut one, mut two) = (thread(1), thread(2));
    for (place, file) in [&invited, &rated, &opened].into_iter().enumerate() {
        for thread in [&mut one, &mut two] {
            assert_eq!(
                thread.take(file.clone()),
                Ok(Taken::Counted),
                "file {place}"
            );
            assert_eq!(thread.take(file.clone()), Ok(Taken::Again), "file {place}");
            let standing = thread.standing();
            assert_eq!(standing.rating.is_some(), place >= 1);
            assert_eq!(standing.opening.is_some(), place >= 2);
        }
    }
    let standing = two.standing();
    let (_, opening) = standing.opening.expect("it was opened");
    assert_eq!(opening.answers, answers(4), "what the other has answered");
    assert!(!standing.ended_by_myself && !standing.ended_by_other);
    assert_eq!(two.take(ended), Ok(Taken::Counted));
    assert!(two.standing().ended_by_other && !two.standing().ended_by_myself);
    assert_eq!(one.take(other_ended), Ok(Taken::Counted));
    assert!(one.standing().ended_by_other && !one.standing().ended_by_myself);
}

#[test]
fn the_next_file_follows_the_last_of_ones_own() {
    let [invited, rated, opened, ..] = right();
    let mut one = thread(1);
    let next = one.next(1, Content::Invitation(invitation(4)));
    assert_eq!(&next, invited.file());
    one.take(invited).expect("it counts");
    one.take(rated.clone()).expect("it counts");
    assert_eq!(&one.next(1, opening(rated.hash(), 4)), opened.file());
    let restored = one.next(3, Content::End);
    assert_eq!((restored.epoch, restored.counter), (3, 2));
}

#[test]
fn a_file_that_comes_early_waits_for_those_before_it() {
    let [invited, rated, opened, ..] = right();
    let mut two = thread(2);
    assert_eq!(two.take(opened), Ok(Taken::Waiting));
    assert_eq!(two.take(rated), Ok(Taken::Waiting));
    assert_eq!(two.standing().waiting, 2);
    assert!(two.standing().opening.is_none(), "nothing of it is shown");
    assert_eq!(two.take(invited), Ok(Taken::Counted));
    assert_eq!(two.standing().waiting, 0);
    assert!(
        two.standing().opening.is_some(),
        "both that waited count now"
    );
}

#[test]
fn who_is_not_in_the_conversation_is_refused() {
    let [invited, rated, ..] = right();
    let mut two = thread(2);
    let another = ConversationFile {
        conversation: ConversationId::new(Uuid::from_u128(2)),
        ..invited.file().clone()
    };
    let as_kim = CardName::new("kim holm").expect("it is a name");
    let impostor = SignedFile::new(
        invited.file().clone(),
        &identity(3),
        as_kim,
        identity(2).public(),
    );
    for (file, error) in [
        (signed(1, 2, another), Refused::AnotherConversation),
        (impostor.expect("it is signed"), Refused::AnotherKey),
        (signed(4, 2, first(Content::End)), Refused::AnotherSender),
        (
            signed(1, 3, invited.file().clone()),
            Refused::AnotherReceiver,
        ),
        (signed(2, 3, rated.file().clone()), Refused::AnotherReceiver),
    ] {
        let before = two.clone();
        assert_eq!(two.take(file), Err(error));
        assert_eq!(two, before, "{error:?}: nothing is changed");
    }
}

#[test]
fn answers_that_were_changed_after_the_commitment_are_refused() {
    let [invited, rated, ..] = right();
    let mut two = thread(2);
    two.take(invited.clone()).expect("it counts");
    two.take(rated.clone()).expect("it counts");
    let other_answers = opening(rated.hash(), 5);
    let other_salt = Content::Opening(Opening {
        rating: rated.hash(),
        answers: answers(4),
        salt: Salt::new([8; 32]),
    });
    let mut short = answers(4);
    short.pop();
    let fewer = Content::Opening(Opening {
        rating: rated.hash(),
        answers: short,
        salt: Salt::new([9; 32]),
    });
    for (content, error) in [
        (other_answers, Refused::Commitment),
        (other_salt, Refused::Commitment),
        (fewer, Refused::AnswersDiffer),
    ] {
        let file = signed(1, 2, after(&invited, content));
        assert_eq!(two.take(file.clone()), Err(error));
        assert_eq!(two.take(file), Err(error), "and again");
        assert!(two.standing().opening.is_none());
    }
}

#[test]
fn what_cannot_stand_in_its_place_is_refused() {
    let [invited, rated, opened, ended, _] = right();
    let known = [&invited, &rated, &opened];
    let missing: FileHash = signed(1, 2, first(Content::End)).hash();
    let mut other_items = invitation(4);
    other_items.items.push(ItemId::new("budget"));
    let wide = signed(1, 2, first(Content::Invitation(other_items)));
    let again = Content::Invitation(invitation(4));
    let misplaced = Err(Refused::Misplaced);
    for (file, taken) in [
        (signed(2, 1, first(again.clone())), misplaced),
        (signed(1, 2, after(&opened, again)), misplaced),
        (signed(1, 2, first(rating(invited.hash(), 2))), misplaced),
        (signed(2, 1, first(rating(opened.hash(), 2))), misplaced),
        (
            signed(2, 1, after(&rated, rating(invited.hash(), 2))),
            misplaced,
        ),
        (
            signed(1, 2, after(&opened, opening(rated.hash(), 4))),
            misplaced,
        ),
        (
            signed(2, 1, after(&rated, opening(rated.hash(), 4))),
            misplaced,
        ),
        (signed(2, 1, after(&invited, Content::End)), misplaced),
        (
            signed(
                1,
                2,
                later(
                    0x7fff,
                    ConversationFile {
                        counter: 9,
                        ..ended.file().clone()
                    },
                ),
            ),
            misplaced,
        ),
        (signed(2, 1, first(rating(missing, 2))), Ok(Taken::Waiting)),
    ] {
        let mut two = thread(2);
        for file in known {
            two.take(file.clone()).expect("it counts");
        }
        let standing = format!("{:?}", two.standing());
        assert_eq!(two.take(file.clone()), taken, "{:?}", file.file());
        if taken.is_err() {
            assert_eq!(
                format!("{:?}", two.standing()),
                standing,
                "nothing is changed"
            );
        }
    }
    let mut two = thread(2);
    two.take(wide.clone()).expect("it counts");
    let file = signed(2, 1, first(rating(wide.hash(), 2)));
    assert_eq!(two.take(file), Err(Refused::AnswersDiffer));
    let mut two = thread(2);
    for file in [&invited, &rated, &opened, &ended] {
        two.take(file.clone()).expect("it counts");
    }
    let file = signed(1, 2, after(&ended, Content::End));
    assert_eq!(two.take(file), Err(Refused::AfterEnd));
}

#[test]
fn a_store_that_was_restored_goes_on_and_its_lost_files_are_refused() {
    let [invited, rated, ..] = right();
    let anew = signed(2, 1, later(2, first(rating(invited.hash(), 5))));
    let mut one = thread(1);
    one.take(invited.clone()).expect("it counts");
    one.take(rated.clone()).expect("it counts");
    assert_eq!(one.take(anew.clone()), Ok(Taken::Counted), "the newer life");
    let (counts, _) = one.standing().rating.expect("there is one");
    assert_eq!(counts, anew.hash());
    assert_eq!(one.take(rated.clone()), Err(Refused::EarlierEpoch));
    assert!(!one.standing().forked, "that is no fork");

    let mut one = thread(1);
    one.take(invited.clone()).expect("it counts");
    one.take(rated.clone()).expect("it counts");
    let opened = signed(1, 2, after(&invited, opening(rated.hash(), 4)));
    one.take(opened).expect("it counts");
    assert_eq!(
        one.take(anew),
        Err(Refused::TooLate),
        "what was opened stands"
    );
    let (counts, _) = one.standing().rating.expect("there is one");
    assert_eq!(counts, rated.hash());

    let mut two = thread(2);
    let invited_anew = signed(1, 2, later(2, first(Content::Invitation(invitation(3)))));
    two.take(invited.clone()).expect("it counts");
    two.take(invited_anew).expect("it counts");
    let late = two.take(rated);
    assert_eq!(late, Err(Refused::Replaced), "it answers one that is gone");
}

#[test]
fn two_files_in_the_same_place_count_for_nothing() {
    let [invited, rated, ..] = right();
    let other = signed(2, 1, first(rating(invited.hash(), 5)));
    let mut one = thread(1);
    one.take(invited).expect("it counts");
    one.take(rated.clone()).expect("it counts");
    assert_eq!(one.take(other.clone()), Err(Refused::Forked));
    assert_eq!(one.take(rated), Err(Refused::Forked), "neither of them");
    assert!(one.standing().forked && one.standing().rating.is_none());
}

#[test]
fn nobody_fills_the_store_of_the_other() {
    let mut two = thread(2);
    let mut refused = 0;
    for epoch in 1..=40 {
        let file = signed(1, 2, later(epoch, first(Content::End)));
        refused += usize::from(two.take(file) == Err(Refused::TooMany));
    }
    assert_eq!(refused, 8, "32 are kept");
    let [_, rated, ..] = right();
    assert_eq!(
        two.take(rated),
        Ok(Taken::Waiting),
        "one's own have their own room"
    );
}

/// Files of a conversation in which both have restored their stores and made mistakes.
fn pool() -> Vec<SignedFile> {
    let [invited, rated, opened, ended, other_ended] = right();
    let anew = signed(2, 1, later(2, first(rating(invited.hash(), 5))));
    let again = signed(2, 1, later(2, first(rating(invited.hash(), 3))));
    let opened_anew = signed(1, 2, later(2, after(&invited, opening(anew.hash(), 4))));
    let wrong = signed(1, 2, later(3, after(&invited, opening(anew.hash(), 1))));
    let behind_wrong = signed(1, 2, after(&wrong, Content::End));
    let invited_anew = signed(1, 2, later(2, first(Content::Invitation(invitation(3)))));
    let rated_anew = signed(2, 1, later(3, first(rating(invited_anew.hash(), 1))));
    let third = signed(1, 2, later(4, after(&opened, Content::End)));
    let lost = signed(1, 2, first(Content::End));
    let after_lost = signed(1, 2, later(9, after(&lost, Content::End)));
    let told = signed(1, 2, after(&opened, record(rated.hash())));
    let other_told = signed(2, 1, after(&rated, record(opened.hash())));
    vec![
        invited,
        rated,
        opened,
        ended,
        other_ended,
        anew,
        again,
        opened_anew,
        wrong,
        behind_wrong,
        invited_anew,
        rated_anew,
        third,
        after_lost,
        told,
        other_told,
    ]
}

/// Some of the files, in one order, and the same in another with some of them again.
fn orders() -> impl Strategy<Value = (Vec<SignedFile>, Vec<SignedFile>)> {
    let pool = pool();
    let count = pool.len();
    prop::sample::subsequence(pool, 0..=count).prop_flat_map(|files| {
        let again = prop::collection::vec(any::<prop::sample::Index>(), 0..8);
        let one = Just(files.clone()).prop_shuffle();
        let two = (Just(files), again).prop_map(|(mut files, again)| {
            let repeated = again.iter().filter(|_| !files.is_empty());
            let repeated: Vec<_> = repeated.map(|at| at.get(&files).clone()).collect();
            files.extend(repeated);
            files
        });
        (one, two.prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_order_and_no_repetition_changes_the_end(
        (one, two) in orders(),
        of in 1..=2_u8,
    ) {
        let (mut first, mut second) = (thread(of), thread(of));
        for file in &one {
            let _ = first.take(file.clone());
        }
        for file in &two {
            let _ = second.take(file.clone());
        }
        prop_assert_eq!(first.standing(), second.standing());
        for file in one {
            let hash = file.hash();
            prop_assert_eq!(first.status(hash), second.status(hash), "{:?}", file.file());
            prop_assert_eq!(first.take(file.clone()), second.take(file), "it stays so");
        }
        let mut kept = thread(of);
        for file in first.files() {
            let _ = kept.take(file.clone());
        }
        prop_assert_eq!(&kept, &first, "a store that keeps its files brings it back");
        prop_assert_eq!(first, second);
    }

    /// What one has rated or opened is computed from files, so no file of the other can take it away or
    /// put another in its place.
    #[test]
    fn the_other_changes_nothing_of_what_was_opened((files, _) in orders()) {
        let [invited, rated, opened, ..] = right();
        let mut one = thread(1);
        for file in [invited, rated.clone(), opened.clone()] {
            one.take(file).expect("it counts");
        }
        for file in files {
            if file.sender().keys() == identity(2).public() {
                let _ = one.take(file);
            }
        }
        let standing = one.standing();
        prop_assert_eq!(standing.rating.map(|(hash, _)| hash), Some(rated.hash()));
        prop_assert_eq!(standing.opening.map(|(hash, _)| hash), Some(opened.hash()));
    }
}
