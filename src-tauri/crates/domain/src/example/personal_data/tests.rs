use super::{PATTERNS, PersonalDataFound, PersonalDataKind, find_personal_data};

fn found(text: &str) -> Vec<(PersonalDataKind, String)> {
    find_personal_data(&[text.to_owned()])
        .into_iter()
        .map(|found| (found.sign, found.words))
        .collect()
}

/// Fails unless exactly `words` are found in `text`, with this sign.
fn points_at(text: &str, sign: PersonalDataKind, words: &str) {
    let expected = vec![(sign, words.to_owned())];
    assert_eq!(found(text), expected, "what is pointed at in »{text}«");
}

#[test]
fn every_pattern_compiles() {
    assert!(PATTERNS.is_some(), "without them nothing would be found");
}

#[test]
fn a_cpr_number_is_pointed_at_however_it_is_written() {
    for words in [
        "120385-1234",
        "1203851234",
        "120385 1234",
        "120385–1234",
        "120385 - 1234",
        "120385.1234",
        "12.03.85-1234",
        "12-03-85-1234",
        "12 03 85 1234",
        "12/03/85-1234",
        "12\u{a0}03\u{a0}85\u{a0}1234",
        "290200-4321",
        "311299-0000",
        "610385-1234",
        "910199-1234",
        "12031985-1234",
    ] {
        for text in [
            words.to_owned(),
            format!("Borgeren ({words}) kom i går."),
            format!("cpr:{words}, og så videre"),
            format!("nr. 99 {words}"),
            format!("Æ {words}å{words} {words}"),
        ] {
            points_at(&text, PersonalDataKind::CprNumber, words);
        }
    }
}

#[test]
fn a_number_is_pointed_at_for_every_day_that_there_is_and_no_other() {
    let last_days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for month in 0..=99_u32 {
        let index = usize::try_from(month)
            .ok()
            .and_then(|month| month.checked_sub(1));
        let last = index.and_then(|index| last_days.get(index)).copied();
        for day in 0..=99_u32 {
            let is_day = last
                .is_some_and(|last| (1..=last).contains(&day) || (61..=60 + last).contains(&day));
            let number = format!("{day:02}{month:02}85-1234");
            assert_eq!(!found(&number).is_empty(), is_day, "{number}");
        }
    }
}

#[test]
fn what_is_no_cpr_number_is_not_pointed_at() {
    for text in [
        "",
        "320385-1234",
        "000385-1234",
        "600385-1234",
        "920385-1234",
        "121385-1234",
        "120085-1234",
        "310485-1234",
        "300285-1234",
        "910485-1234",
        "120385-123",
        "120385-12345",
        "12038512345",
        "1120385-1234",
        "a120385-1234",
        "120385-1234b",
        "120385-1234æ",
        "120385--1234",
        "120385, 1234",
        "120385\n1234",
        "Ring på 12 03 85 12 eller 12038512.",
        "Ring på +45 12 03 85 12 eller 0045 12 03 85 12.",
        "Tlf. 12038512 / 12038513",
        "Beløbet var 12.010.285 kr. og 1.203.851.234 kr.",
        "CVR 12038512, EAN 5798001203851",
        "§ 12, stk. 3, jf. lov nr. 1482 af 23. december 2014",
        "Den 12.03.2024 kl. 12.34",
        "Fra 01.02.24 til 03.04.24",
    ] {
        assert_eq!(found(text), [], "nothing is pointed at in »{text}«");
    }
}

#[test]
fn a_name_and_a_date_of_birth_are_pointed_at_from_the_first_to_the_last() {
    for words in [
        "Jens Hansen, født 12.03.1985",
        "Jens Hansen 12.03.1985",
        "Jens Hansen, 12/3-85",
        "Jens Hansen (12-03-1985",
        "Jens Hansen, 12. marts 1985",
        "Jens Hansen, 12. MARTS 1985",
        "Jens Hansen, 12 March 1985",
        "Jens Hansen, March 12, 1985",
        "Jens Hansen, 12th of March 1985",
        "Jens Hansen, 1985-03-12",
        "Jens Hansen, 12. 3. 1985",
        "Jens Hansen, 12. okt. 85",
        "Jens Hansen er født i 1985",
        "Jens Hansen was born in 1985",
        "Jens Hansen, f. 12.3.85",
        "Jens Hansen (f. 1985",
        "Jens Hansen, født i marts 1985",
        "Jens Hansen, født 12.3.2015",
        "Jens Hansen, f. 12.3.24",
        "Jens P. Hansen, 12.03.1985",
        "J. Hansen, 12.03.1985",
        "Åse Ørsted-Ærø, 12.03.1985",
        "Jan Hansen, 12.03.1985",
        "Ivan Pavlov, 12.03.1985",
        "Karl-Åge Østergård Sørensen, 12.03.1985",
        "Siobhán O’Brien, 12.03.1985",
        "12.03.1985, Jens Hansen",
        "født 1985 hedder han Jens Hansen",
        "Fatima, født 12.03.1985",
        "Fatima (f. 12.3.85",
        "Fatima er født i 1985",
        "Fatima, der er født den 12. marts 1985",
        "Fatima was born in 1985",
        "Karen blev født 12/3-85",
    ] {
        let words = words.trim_start_matches("født ");
        let words = if words.starts_with("1985 hedder") {
            format!("født {words}")
        } else {
            words.to_owned()
        };
        for text in [
            words.clone(),
            format!("I dag talte jeg med {words}."),
            format!("Den 3. marts 2026. {words}) om arbejde"),
        ] {
            points_at(&text, PersonalDataKind::NameAndBirthDate, &words);
        }
    }
}

#[test]
fn an_ordinary_text_is_not_pointed_at() {
    for text in [
        "Den 3. marts ringede jeg til Jobcenter Aarhus.",
        "Den 3. marts 2026 ringede jeg til Jens Hansen.",
        "Den 3. marts 2012 begyndte Jens Hansen hos os.",
        "Mødet den 12/3-24 var med Jens Hansen.",
        "Vi mødtes 12.03.24 hos Jens Hansen.",
        "Jens Hansen kom i 1985 til Danmark.",
        "Jens Hansen har telefon 12 03 85 12, 12-03-85-12 og 12.03.85.12.",
        "Jens Hansen fik 12.385,50 kr.",
        "Jens Hansen henviste til § 12.3.85-87.",
        "Jens Hansen nævnte lov nr. 455 af 10. juni 1997.",
        "Jens Hansen nævnte bekendtgørelse nr. 1 af den 10/6-1997.",
        "Lov om Aktiv Socialpolitik af 10. juni 1997.",
        "Jobcenter Aarhus åbnede 12.03.1985.",
        "Aarhus Kommune åbnede 12.03.1985.",
        "Jobcenter Aarhus Nord åbnede 12. marts 1985.",
        "Borgeren er født 12.03.1985.",
        "Hun er født i 1985, og Han er født i 1986.",
        "Født 12.03.1985.",
        "Kvinden, født i 1985, søgte arbejde.",
        "Derefter gik vi. I 12.03.1985 var der ingen.",
        "Employment Act of 12 March 1985",
        "Mandag Tirsdag 12.03.1985",
        "In March Monday 12.03.1985",
        "Jens 12.03.1985",
        "Jens Hansen 32.03.1985, 31.04.1985, 12.13.1985, 12. marts 198",
        "Jens Hansen, jf. 1998, og f.eks. 12.3.2024",
        "jens hansen, født 12.03.1985",
        "JENS HANSEN, 12.03.1985",
    ] {
        assert_eq!(found(text), [], "nothing is pointed at in »{text}«");
    }
}

#[test]
fn a_name_and_a_date_that_stand_far_apart_are_not_pointed_at() {
    let with = |between: usize| format!("Jens Hansen {} 12.03.1985", "å".repeat(between - 2));
    let near = found(&with(80));
    let [(_, words)] = near.as_slice() else {
        panic!("80 characters apart is near: {near:?}");
    };
    assert_eq!(words.chars().count(), 80, "no more than that is shown");
    assert!(words.starts_with("Jens Hansen"), "from the first: {words}");
    assert_eq!(found(&with(81)), [], "81 characters apart is far");
}

#[test]
fn the_nearest_name_belongs_to_a_date() {
    let text = "Jens Hansen talte med Åse Lund, f. 12.3.85, om Karl-Åge Holm.";
    points_at(
        text,
        PersonalDataKind::NameAndBirthDate,
        "Åse Lund, f. 12.3.85",
    );
}

#[test]
fn signs_stand_in_the_order_of_the_texts_and_each_once_in_a_text() {
    let texts = [
        "Jens Hansen, 120385-1234, f. 12.03.85; igen 120385-1234".to_owned(),
        "intet".to_owned(),
        "120385-1234".to_owned(),
    ];
    let one = |text, sign, words: &str| PersonalDataFound {
        text,
        sign,
        words: words.to_owned(),
    };
    let expected = [
        one(
            0,
            PersonalDataKind::NameAndBirthDate,
            "Jens Hansen, 120385-1234, f. 12.03.85",
        ),
        one(0, PersonalDataKind::CprNumber, "120385-1234"),
        one(2, PersonalDataKind::CprNumber, "120385-1234"),
    ];
    assert_eq!(
        find_personal_data(&texts),
        expected,
        "by text, by place, without what was pointed at already"
    );
}

#[test]
fn a_cpr_number_after_a_name_is_not_a_date_of_birth_as_well() {
    points_at(
        "Jens Hansen, 12.03.85-1234",
        PersonalDataKind::CprNumber,
        "12.03.85-1234",
    );
}

#[test]
fn a_huge_text_is_read_to_its_end() {
    for part in [
        "Jens ",
        "1",
        "12.03.85-",
        "12.03.1985 ",
        "f. ",
        "Åse-",
        "lov af 1 ",
    ] {
        let text = part.repeat(8_000 / part.len()) + " 120385-1234";
        let last = found(&text).pop();
        let expected = (PersonalDataKind::CprNumber, "120385-1234".to_owned());
        assert_eq!(last, Some(expected), "the end of many »{part}« is read");
    }
}
