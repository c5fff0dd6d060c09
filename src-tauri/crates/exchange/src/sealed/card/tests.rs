use data_encoding::BASE32_NOPAD;

use super::{BEGINNING, CHECK_LENGTH, Card, CardError, SIGNATURE_LENGTH, Sender, check_of};
use crate::sealed::card_name::{CardName, CardNameError};
use crate::sealed::identity::{IDENTITY_LENGTH, Identity};

fn identity(seed: u8) -> Identity {
    Identity::new(&[seed; IDENTITY_LENGTH]).expect("it is made")
}

fn card(seed: u8, name: &str) -> Card {
    Card::of(&identity(seed), CardName::new(name).expect("it is a name"))
}

/// The bytes of a card with something in it changed, as a text with a right checksum.
fn changed(card: &Card, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let text = card.text();
    let (begins, letters) = text.split_once(':').expect("it has a version");
    let mut bytes = BASE32_NOPAD.decode(letters.as_bytes()).expect("letters");
    bytes.truncate(bytes.len() - CHECK_LENGTH);
    change(&mut bytes);
    bytes.extend(check_of(&bytes));
    format!("{begins}:{}", BASE32_NOPAD.encode(&bytes))
}

#[test]
fn a_card_is_one_line_and_comes_back_from_it() {
    let card = card(1, "Åse Ørum");
    let text = card.text();
    assert!(!text.contains(char::is_whitespace), "{text} is one line");
    assert_eq!(Card::read(&text), Ok(card.clone()));
    assert_eq!(
        Card::read_file(&card.to_file()),
        Ok(card.clone()),
        "as a file"
    );
    let with_mark = [b"\xef\xbb\xbf".to_vec(), card.to_file()].concat();
    assert_eq!(
        Card::read_file(&with_mark),
        Ok(card.clone()),
        "as an editor saves it"
    );
    let mut wrapped = String::from("  ");
    for (place, letter) in text.to_lowercase().chars().enumerate() {
        wrapped.push(letter);
        if place % 60 == 59 {
            wrapped.push_str("\r\n ");
        }
    }
    assert_eq!(Card::read(&wrapped), Ok(card), "as a letter wraps it");
}

#[test]
fn what_is_no_card_is_refused_by_name() {
    let card = card(1, "Kim Holm");
    let text = card.text();
    let mut miscopied = text.clone();
    let last = miscopied.pop();
    miscopied.push(if last == Some('A') { 'Q' } else { 'A' });
    let newer = text.replacen("KORT1:", "KORT2:", 1);
    let none = text.replacen("KORT1:", "KORT0:", 1);
    let half = &text[..text.len() / 2];
    let longer = changed(&card, |bytes| bytes.push(0));
    for (text, error) in [
        ("", CardError::NotACard),
        ("FAGSPEJLKORT", CardError::NotACard),
        ("FAGSPEJLKORT:AAAA", CardError::NotACard),
        ("age1qqqqqq", CardError::NotACard),
        (&none, CardError::NotACard),
        (&text.repeat(30), CardError::NotACard),
        (&newer, CardError::Newer { found: 2 }),
        ("FAGSPEJLKORT1:", CardError::Length),
        (half, CardError::Length),
        (&text[..text.len() - 8], CardError::Length),
        (&longer, CardError::Length),
        (&miscopied, CardError::Checksum),
        ("FAGSPEJLKORT1:A1AAAAAA", CardError::Checksum),
    ] {
        assert_eq!(Card::read(text), Err(error), "{text}");
    }
    assert_eq!(
        Card::read_file(&[0xff; 40]),
        Err(CardError::NotACard),
        "what is no text"
    );
}

#[test]
fn nobody_else_puts_a_name_or_a_key_on_a_card() {
    let kim = card(1, "Kim Holm");
    let other_name = changed(&kim, |bytes| bytes[66] = b'T');
    assert_eq!(Card::read(&other_name), Err(CardError::Signature), "Tim");
    let stranger = identity(2).public().to_bytes();
    let other_key = changed(&kim, |bytes| bytes[..32].copy_from_slice(&stranger[..32]));
    assert_eq!(Card::read(&other_key), Err(CardError::Signature));
    let both = changed(&kim, |bytes| bytes[..64].copy_from_slice(&stranger));
    assert_eq!(Card::read(&both), Err(CardError::Signature));
    let open_to_all = changed(&kim, |bytes| bytes[..32].fill(0));
    assert_eq!(
        Card::read(&open_to_all),
        Err(CardError::Keys),
        "age would end the program"
    );
}

#[test]
fn a_name_that_could_not_stand_on_a_card_is_not_read_from_one() {
    let kim = card(1, "Kim Holm");
    for (name, error) in [
        ("        ", CardNameError::Blank),
        ("Kim\u{202e}lm", CardNameError::Control),
        ("Kim\nHolm", CardNameError::Control),
        (" im Holm", CardNameError::Control),
    ] {
        let text = changed(&kim, |bytes| {
            bytes.splice(66..74, name.bytes());
            bytes[64..66].copy_from_slice(&u16::try_from(name.len()).unwrap().to_be_bytes());
        });
        assert_eq!(Card::read(&text), Err(error.into()), "{name:?}");
    }
    let bytes = changed(&kim, |bytes| bytes[66] = 0xff);
    assert_eq!(Card::read(&bytes), Err(CardNameError::Control.into()));
}

#[test]
fn every_letter_of_a_card_counts() {
    let text = card(1, "Kim Holm").text();
    for place in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).expect("letters");
        assert!(Card::read(&changed).is_err(), "letter {place} is another");
    }
    assert!(text.starts_with(BEGINNING));
    assert_eq!(SIGNATURE_LENGTH, 64, "Ed25519");
}

#[test]
fn the_words_are_six_and_of_the_whole_card() {
    let kim = card(1, "Kim Holm");
    let words = kim.spoken_words().expect("they are made");
    assert_eq!(words.split(' ').count(), 6, "{words}");
    let again = Card::read(&kim.text()).expect("it is read");
    assert_eq!(
        again.spoken_words().ok(),
        Some(words.clone()),
        "the same on both sides"
    );
    for other in [card(2, "Kim Holm"), card(1, "Kim Holme")] {
        assert_ne!(
            other.spoken_words().ok().as_ref(),
            Some(&words),
            "another card"
        );
    }
}

#[test]
fn another_key_under_a_known_name_is_noticed() {
    let cards = [card(1, "Kim Holm"), card(2, "Åse Ørum")];
    let [kim, aase] = &cards;
    assert_eq!(card(1, "Kim Holm").among(&cards), Sender::Known(kim));
    assert_eq!(
        card(2, "Kim Holm").among(&cards),
        Sender::Known(aase),
        "who somebody is says the key, not the name"
    );
    assert_eq!(card(3, "kim holm").among(&cards), Sender::AnotherKey(kim));
    assert_eq!(card(3, "Bo").among(&cards), Sender::Unknown);
}
