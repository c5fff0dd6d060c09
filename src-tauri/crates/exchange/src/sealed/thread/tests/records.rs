use domain::ConversationId;
use uuid::Uuid;

use crate::sealed::testing::{
    after, first, identity, invitation, name, opening, rating, record, signed,
};
use crate::sealed::{Card, Content, Inviter, Refused, SignedFile, Taken, Thread};

/// A conversation that both have seen, at the one who was invited.
fn seen() -> (Thread, [SignedFile; 3]) {
    let invited = signed(1, 2, first(Content::Invitation(invitation(4))));
    let rated = signed(2, 1, first(rating(invited.hash(), 2)));
    let opened = signed(1, 2, after(&invited, opening(rated.hash(), 4)));
    let id = ConversationId::new(Uuid::from_u128(1));
    let card = Card::of(&identity(1), name(1));
    let mut thread = Thread::new(id, identity(2).public(), card, Inviter::Other);
    let files = [invited, rated, opened];
    for file in &files {
        let taken = thread.take(file.clone());
        assert_eq!(taken, Ok(Taken::Counted));
    }
    (thread, files)
}

#[test]
fn either_gives_what_came_of_it_once_both_have_the_others_answers() {
    let (thread, [_, rated, opened]) = seen();
    let from_other = signed(1, 2, after(&opened, record(rated.hash())));
    let mut of_other = thread.clone();
    assert_eq!(of_other.take(from_other), Ok(Taken::Counted));
    let standing = of_other.standing();
    assert!(standing.record_by_other.is_some() && standing.record_by_myself.is_none());
    let own = signed(2, 1, after(&rated, record(opened.hash())));
    let mut of_own = thread;
    assert_eq!(of_own.take(own), Ok(Taken::Counted));
    let standing = of_own.standing();
    assert!(standing.record_by_other.is_none() && standing.record_by_myself.is_some());
}

#[test]
fn what_came_of_it_stands_nowhere_else() {
    let (thread, [invited, rated, opened]) = seen();
    let told = signed(1, 2, after(&opened, record(rated.hash())));
    let early = signed(1, 2, after(&invited, record(rated.hash())));
    let of_own = signed(1, 2, after(&opened, record(invited.hash())));
    let of_rating = signed(2, 1, after(&rated, record(rated.hash())));
    for (file, what) in [
        (early, "before its sender has opened theirs"),
        (of_own, "after the sender's own file"),
        (of_rating, "before the other one has opened theirs"),
    ] {
        let taken = thread.clone().take(file);
        assert_eq!(taken, Err(Refused::Misplaced), "{what}");
    }
    let again = signed(1, 2, after(&told, record(rated.hash())));
    let mut twice = thread;
    twice.take(told).expect("it counts");
    assert_eq!(twice.take(again), Err(Refused::Misplaced), "a second one");
}
