//! What is a personal number and what is not, as people write it.

use super::{PersonalDataKind, find_personal_data};

/// What is found in `text`, with this sign.
fn found(text: &str, sign: PersonalDataKind) -> Vec<String> {
    let found = find_personal_data(&[text.to_owned()]).into_iter();
    let of_sign = found.filter(|found| found.sign == sign);
    of_sign.map(|found| found.words).collect()
}

/// Numbers, each alone in its text.
const NUMBERS: [&str; 62] = [
    // As the register writes it, and as forms do.
    "010190-1234",
    "0101901234",
    "010190 1234",
    "01 01 90 1234",
    // Dots, slashes, dashes of every kind, and the minus sign.
    "01.01.90-1234",
    "01.01.90.1234",
    "01/01/90-1234",
    "01/01-90-1234",
    "01-01-90-1234",
    "01\\01\\90-1234",
    "010190/1234",
    "010190.1234",
    "010190\u{2010}1234",
    "010190\u{2011}1234",
    "010190\u{2012}1234",
    "010190\u{2013}1234",
    "010190\u{2014}1234",
    "010190\u{2015}1234",
    "010190\u{2212}1234",
    "010190\u{fe63}1234",
    "010190\u{ff0d}1234",
    "010190\u{2043}1234",
    "01\u{2024}01\u{2024}90-1234",
    "01·01·90-1234",
    "01\u{2215}01\u{2044}90-1234",
    "1.1.90-1234",
    "1/1-90-1234",
    "1. 1. 90 - 1234",
    "01. 01. 90 - 1234",
    "01.01.1990-1234",
    "01-01-1990-1234",
    "01011990-1234",
    // Spaces that do not break, and signs that are not seen.
    "010190\u{a0}1234",
    "010190\u{202f}1234",
    "010190\u{2009}-\u{2009}1234",
    "010190\u{2007}1234",
    "010190-\u{200b}1234",
    "01\u{ad}01\u{ad}90\u{ad}1234",
    "0101\u{200d}90-12\u{2060}34",
    "0\u{feff}10190-1234",
    "010190\u{200e}-\u{200f}1234",
    "０１０１９０－１２３４",
    // The last four hidden, all or some.
    "010190-XXXX",
    "010190-xxxx",
    "010190-****",
    "010190-●●●●",
    "010190-????",
    "010190-____",
    "010190-12XX",
    "010190-XX34",
    "010190XXXX",
    "010190 - XXXX",
    "010190-xxx",
    // The first of the last four is the century; no other digit says whether it is right.
    "010100-4000",
    "290200-4321",
    "311236-9999",
    "010137-4000",
    "010157-5000",
    "010158-8999",
    "311299-0000",
    // A replacement number, and one that a hospital gives.
    "610190-1234",
    "010190-1AB2",
];

#[test]
fn a_number_is_found_however_it_is_written() {
    for number in NUMBERS {
        for text in [
            number.to_owned(),
            format!("Borgeren ({number}) kom i går."),
            format!("cpr:{number}, og så videre"),
            format!("CPR-nr.{number}"),
            format!("cpr{number}"),
            format!("CPRnr: {number};"),
            format!("personnummer{number}"),
            format!("Se 3. marts 2026, {number} og {number}"),
        ] {
            let sign = PersonalDataKind::CprNumber;
            assert_eq!(found(&text, sign), [number], "in »{text}«");
        }
    }
}

#[test]
fn what_only_looks_like_a_number_is_none() {
    for text in [
        // A day and a time.
        "Mødet er den 12.03.24 14.30",
        "Mødet er den 12.03.2024 14.30",
        "Mødet er den 12.03.24 kl. 1430",
        "Mødet er den 12.03.24 1430",
        "Mødet er den 12-03-2024 1430",
        "Mødet er den 12/3-24 1430",
        "Mødet er den 12.03.24 - 1430",
        "Mødet er den 12.03.24, 14:30-15:00",
        "2024-03-12T14:30:00",
        "20240312 1430",
        "12.03.24-14.03.24",
        // Amounts.
        "Beløbet var 1203851234 kr.",
        "Beløbet var 1203851234,50",
        "Beløbet var 1203851234 DKK",
        "Beløbet var kr. 1203851234",
        "Beløbet var €1203851234",
        "Beløbet var 1203851234€",
        "Beløbet var 12.038.512,34 kr.",
        "Beløbet var 1.203.851.234 kr.",
        "Beløbet var 1 203 851 234 kr.",
        "Beløbet var 1203851234,-",
        // Telephones.
        "Ring på 12 03 85 12",
        "Ring på +45 12 03 85 12",
        "Ring på 12038512 / 12038513",
        "Ring på +461203851234",
        "Ring på +46 1203851234",
        "Ring på (+46) 1203851234",
        "Tlf. 1203851234",
        "mobil: 12 03 85 1234",
        // Longer numbers, of cases and others.
        "Sag 2024-120385-1234",
        "Sag 120385-1234-01",
        "Sag 120385-12345",
        "Sag 1203851234567",
        "Sag 24/120385-1234",
        "Sag 120385-1234/24",
        "EAN 5798001203851, CVR 12038512",
        "192.120385.1234",
        // No day.
        "320190-1234",
        "000190-1234",
        "011390-1234",
        "310490-1234",
        "300290-XXXX",
        // Something else beside it.
        "a010190-1234",
        "010190-1234b",
        "010190--1234",
        "010190\n1234",
        "010190, 1234",
        "010190-X",
    ] {
        let sign = PersonalDataKind::CprNumber;
        assert_eq!(found(text, sign), <[&str; 0]>::default(), "in »{text}«");
    }
}

#[test]
fn a_list_of_numbers_is_no_longer_number() {
    for sign in ["/", ",", "\n", ", ", " og ", "; "] {
        let text = format!("120385-1234{sign}030490-5678");
        let found = found(&text, PersonalDataKind::CprNumber);
        assert_eq!(found, ["120385-1234", "030490-5678"], "in »{text}«");
    }
}

#[test]
fn a_date_of_birth_is_found_however_it_is_written() {
    let sign = PersonalDataKind::NameAndBirthDate;
    for date in [
        "12.03.1985",
        "12/03/1985",
        "12\u{2212}03\u{2212}1985",
        "12\u{2011}03\u{2011}1985",
        "12\u{2014}03\u{2014}85",
        "12\u{2024}03\u{2024}1985",
        "12\u{2044}3\u{2013}85",
        "12.\u{a0}marts\u{a0}1985",
        "12.\u{202f}3.\u{202f}1985",
        "12.\u{200b}03.\u{ad}1985",
        "１２．０３．１９８５",
        "født:12.03.1985",
        "fødselsdato12.03.1985",
        "f.12.3.85",
    ] {
        let text = format!("Jens Hansen, {date}");
        assert_eq!(found(&text, sign), [&*text], "in »{text}«");
    }
    for text in [
        "Jens Hansen, 12.03.1985 kl. 14.30",
        "Jens Hansen, 12.03.1985 14:30",
        "Jens Hansen, 12.03.1985, klokken 9.15",
        "Jens Hansen fik 12.385,50 kr.",
        "Jens Hansen: sag 12.03.1985.17",
    ] {
        assert_eq!(found(text, sign), <[&str; 0]>::default(), "in »{text}«");
    }
    let said = "Jens Hansen, født 12.03.1985 kl. 14.30";
    let expected = "Jens Hansen, født 12.03.1985";
    assert_eq!(found(said, sign), [expected], "where it is said to be one");
}
