use super::{ConversationFile, HEXLOWER, OpenError, SealError, SignedFile, file_name, message};
use crate::sealed::content::Content;
use crate::sealed::seal::sealed;
use crate::sealed::testing::{
    after, answers, first, identity, invitation, name, opening, rating, signed,
};

/// The text of a file that the person with seed 1 has signed for the one with seed 2, whatever it says.
fn as_signed(json: &str) -> Vec<u8> {
    let signature = identity(1).sign(&message(identity(2).public(), json.as_bytes()));
    format!("{}\n{json}", HEXLOWER.encode(&signature)).into_bytes()
}

fn said(text: Vec<u8>) -> Option<OpenError> {
    let file = sealed(text, identity(2).public()).expect("it is sealed");
    SignedFile::unseal(&file, &identity(2)).err()
}

fn json(file: &SignedFile) -> String {
    let text = String::from_utf8(file.as_kept().to_vec()).expect("it is a text");
    text.split_once('\n')
        .expect("it has two lines")
        .1
        .to_owned()
}

#[test]
fn every_kind_of_file_arrives_as_it_was_sent() {
    let invited = signed(1, 2, first(Content::Invitation(invitation(4))));
    let rated = signed(2, 1, first(rating(invited.hash(), 2)));
    let opened = signed(1, 2, after(&invited, opening(rated.hash(), 4)));
    let ended = signed(1, 2, after(&opened, Content::End));
    for sent in [&invited, &rated, &opened, &ended] {
        let receiver = identity(if sent == &rated { 1 } else { 2 });
        for _ in 0..2 {
            let file = sent.seal().expect("it is sealed");
            let arrived = SignedFile::unseal(&file, &receiver).expect("it is opened");
            assert_eq!(&arrived, sent, "with its sender, its place and its name");
        }
        let kept = SignedFile::read_kept(sent.as_kept(), receiver.public());
        assert_eq!(kept.as_ref(), Ok(sent), "and comes back from a store");
    }
    assert_eq!(invited.sender().name(), &name(1));
}

#[test]
fn files_of_one_conversation_have_one_length() {
    let invited = signed(1, 2, first(Content::Invitation(invitation(4))));
    let ended = signed(1, 2, first(Content::End));
    let lengths = [invited, ended].map(|file| file.seal().expect("it is sealed").len());
    let [invited, ended] = lengths;
    // age adds up to 250 bytes by chance to every file.
    assert!(invited.abs_diff(ended) < 300, "{invited} and {ended} bytes");
}

#[test]
fn what_was_signed_for_somebody_else_is_forged() {
    let for_another = signed(1, 3, first(Content::End));
    let text = for_another.as_kept().to_vec();
    assert_eq!(said(text), Some(OpenError::Forged), "it was passed on");
}

#[test]
fn what_was_changed_or_signed_by_somebody_else_is_forged() {
    let sent = json(&signed(1, 2, first(Content::Invitation(invitation(4)))));
    let right = as_signed(&sent);
    assert_eq!(said(right.clone()), None, "this one is right");
    for (from, to) in [
        ("\"minutes\":45", "\"minutes\":30"),
        ("\"epoch\":1", "\"epoch\":2"),
    ] {
        let text = String::from_utf8(right.clone()).expect("it is a text");
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        assert_eq!(said(changed.into_bytes()), Some(OpenError::Forged), "{to}");
    }
    let stranger = json(&signed(3, 2, first(Content::End)));
    assert_eq!(
        said(as_signed(&stranger)),
        Some(OpenError::Forged),
        "in another's name"
    );
}

#[test]
fn what_is_signed_and_breaks_the_format_is_refused() {
    let sent = json(&signed(1, 2, first(Content::Invitation(invitation(4)))));
    let end = json(&signed(1, 2, first(Content::End)));
    let unreadable = Some(OpenError::Unreadable);
    for (from, to, error) in [
        (
            "\"version\":1",
            "\"version\":2",
            Some(OpenError::Newer { found: 2 }),
        ),
        (
            "FAGSPEJLKORT1:",
            "FAGSPEJLKORT2:",
            Some(OpenError::Newer { found: 2 }),
        ),
        (
            "\"kind\":\"invitation\"",
            "\"kind\":\"session\"",
            Some(OpenError::KindUnknown),
        ),
        ("\"version\":1", "\"version\":0", unreadable),
        ("\"version\":1", "\"version\":1,\"version\":1", unreadable),
        ("\"minutes\":45", "\"minutes\":44", unreadable),
        ("\"minutes\":45", "\"minutes\":45,\"more\":1", unreadable),
        ("\"epoch\":1", "\"epoch\":0", unreadable),
        ("\"counter\":1", "\"counter\":0", unreadable),
        ("\"counter\":1", "\"counter\":2", unreadable),
        ("\"counter\":1", "\"counter\":4294967296", unreadable),
        (
            "\"previous\":null",
            &format!("\"previous\":\"{}\"", "ab".repeat(32)),
            unreadable,
        ),
        ("\"health\"", "\"law\"", unreadable),
        ("\"health\"", "\"He alth\"", unreadable),
        ("\"2026-11-02\"", "\"2026-11-2\"", unreadable),
        (
            "\"situation\":\"Et møde\"",
            "\"situation\":\" Et møde\"",
            unreadable,
        ),
        ("\"text\":null", "\"text\":\"another\"", unreadable),
        ("\"sha256\":\"ab", "\"sha256\":\"AB", unreadable),
        ("\"core\"", "\"../core\"", unreadable),
        ("\"1.0.0\"", "\"1.0.0\\u202e\"", unreadable),
    ] {
        let changed = sent.replacen(from, to, 1);
        assert_ne!(changed, sent, "{from} is in it");
        assert_eq!(said(as_signed(&changed)), error, "{to}");
    }
    assert_eq!(
        said(as_signed(&end.replace("\"end\"", "\"end\",\"body\":null"))),
        None
    );
    assert_eq!(
        said(as_signed(&format!("{end}x"))),
        unreadable,
        "more behind it"
    );
    assert_eq!(said(as_signed("{}")), unreadable);
    assert_eq!(said(b"no line".to_vec()), unreadable);
    assert_eq!(said(b"abcd\n{}".to_vec()), unreadable, "no signature");
}

#[test]
fn what_is_deeper_or_fuller_than_any_file_is_not_parsed() {
    let too_large = Some(OpenError::TooLarge);
    assert_eq!(said(as_signed(&"[".repeat(100))), too_large, "deep");
    assert_eq!(
        said(as_signed(&format!("[{}0]", "0,".repeat(60_000)))),
        too_large,
        "full"
    );
}

#[test]
fn nothing_is_sent_that_would_not_be_read() {
    let send = |file: ConversationFile| {
        SignedFile::new(file, &identity(1), name(1), identity(2).public()).map(|_| ())
    };
    let none = ConversationFile {
        epoch: 0,
        ..first(Content::End)
    };
    let second = ConversationFile {
        counter: 2,
        ..first(Content::End)
    };
    let mut no_items = invitation(4);
    no_items.items.clear();
    let mut twice = signed(2, 1, first(Content::End));
    twice.file.content = Content::Rating(crate::sealed::Rating {
        invitation: twice.hash(),
        answers: [answers(1), answers(2)].concat(),
    });
    for file in [
        none,
        second,
        first(Content::Invitation(no_items)),
        twice.file,
    ] {
        assert!(matches!(send(file), Err(SealError::Content)));
    }
    let mut long = invitation(4);
    long.shared.words = "ø".repeat(4_000);
    let example = long.shared.examples.remove(0);
    for place in 0..100 {
        let mut example = example.clone();
        example.starr.situation = format!("{place}{}", "\u{1}".repeat(3_000));
        example.starr.action.clone_from(&example.starr.situation);
        example.starr.result.clone_from(&example.starr.situation);
        long.shared.examples.push(example);
    }
    let too_large = send(first(Content::Invitation(long)));
    assert!(
        matches!(too_large, Err(SealError::TooLarge)),
        "{too_large:?}"
    );
}

#[test]
fn the_name_of_a_file_says_nothing() {
    let name = file_name(&[0xff; 15]);
    assert_eq!(name, "777777777777777777777777.fagspejlsamtale");
    assert_eq!(name.len(), 40, "no folder finds it too long");
}
