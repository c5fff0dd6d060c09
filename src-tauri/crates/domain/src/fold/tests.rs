use std::cmp::Ordering;

use super::{ALPHABET, Words, danish_order, fold, same};

#[test]
fn what_looks_the_same_is_the_same() {
    for (one, other) in [
        ("Ærlig", "ærlig"),
        ("ÅRSAG", "a\u{30a}rsag"),
        ("Årsag", "A\u{30a}rsag"),
        ("\u{212b}rsag", "årsag"),
        ("cafe\u{301}", "CAFÉ"),
        ("Straße", "STRASSE"),
        ("ΟΔΟΣ", "οδος"),
        ("e\u{fb03}cient", "efficient"),
        ("ＡＢＣ１２", "abc12"),
        ("arbejds\u{ad}marked", "arbejdsmarked"),
        ("arbejds\u{200b}mar\u{2060}ked\u{feff}", "arbejdsmarked"),
        ("arbejds\u{200d}\u{200c}marked\u{fe0f}", "arbejdsmarked"),
        ("a\u{ad}\u{30a}r", "år"),
        ("\u{202e}navn\u{202c} \u{2067}her\u{2069}", "navn her"),
        ("nul\0punkt\u{7}", "nulpunkt"),
        ("e\u{2011}mail", "e-mail"),
        ("e\u{2010}mail", "e\u{2013}mail"),
        ("1\u{2212}2", "1\u{2014}2"),
        ("a\u{2015}b\u{fe63}c\u{ff0d}d", "a-b-c-d"),
        ("IT\u{2019}en", "IT'en"),
        ("IT´en", "IT`en"),
        ("IT\u{2bc}en", "IT\u{2032}en"),
        ("»hej« siger", "\u{201c}hej\u{201d} siger"),
        ("\u{201e}a\u{201f}b", "\"a\"b"),
        ("to\u{a0}ord", "to  \t\nord"),
        ("to\u{202f}ord\u{2009}her", "to\u{3000}ord\u{2800}her"),
        ("to\r\nord", "to\u{85}ord"),
        ("  rand  ", "rand"),
        ("Mødet, i dag.", "mødet i dag"),
        ("(mødet) \u{2013} »i dag«!", "mødet i dag"),
        ("Aabenraa", "Åbenrå"),
        ("AARHUS", "a\u{30a}rhus"),
    ] {
        assert!(same(one, other), "»{one}« is »{other}«");
        assert!(same(other, one), "»{other}« is »{one}«");
    }
}

#[test]
fn what_looks_different_is_different() {
    for (one, other) in [
        ("år", "ar"),
        ("ø", "o"),
        ("æ", "ae"),
        ("for", "før"),
        ("e-mail", "email"),
        ("1.5", "15"),
        ("to ord", "toord"),
        ("?", "!"),
        ("C++", "C"),
        ("ikke", "ikke ikke"),
        ("", "a"),
        ("😀", "😁"),
    ] {
        assert!(!same(one, other), "»{one}« is not »{other}«");
    }
}

#[test]
fn a_fold_stays_as_it_is_and_its_quick_way_is_the_long_one() {
    let signs = ('\0'..='\u{33ff}').chain('\u{f900}'..='\u{ffff}');
    let signs = signs.chain('\u{1d400}'..='\u{1d7ff}');
    for sign in signs.chain('\u{1f100}'..='\u{1f2ff}') {
        let once = fold(&format!("x{sign}y"));
        assert_eq!(fold(&once), once, "{sign:?} is folded once for all");
        // A letter of another script makes the whole text go the long way.
        let long = fold(&format!("x{sign}y κ"));
        assert_eq!(long, format!("{once} κ"), "{sign:?} has one fold");
    }
}

#[test]
fn every_word_is_looked_for_however_it_is_written() {
    let text = "Mødet på Åbenrå Jobcenter: »vi prøver e-mail«, sagde O’Neill (i 2026). Kanaan";
    for found in [
        "mødet",
        "MØDET jobcenter",
        "aabenraa",
        "a\u{30a}benra\u{30a}",
        "Åbenraa",
        "åben",
        "aab",
        "raa",
        "e\u{2011}mail",
        "o'neill",
        "job\u{ad}center",
        "»jobcenter«",
        "(mødet),",
        "2026?",
        "prøver\u{a0}mail",
        "kanaan",
        "kana",
        "naan",
        "kanån",
        "å",
        "aa",
        "mødet på åbenrå jobcenter vi prøver e-mail sagde o’neill i 2026 kanaan",
        "",
        " \u{200b}\u{a0}",
        "mødet - jobcenter",
        ":",
        "»",
    ] {
        let words = Words::of(found);
        assert!(words.are_in(&fold(text)), "»{found}« is in it");
    }
    for missing in [
        "mødet på åbenrå jobcenter vi prøver e-mail sagde o’neill i 2026 kanaan intet",
        "abenra",
        "bårbe",
        "email",
        "mødetpå",
        "aaa",
        ";",
        "mødet ; intet",
    ] {
        let words = Words::of(missing);
        assert!(!words.are_in(&fold(text)), "»{missing}« is not in it");
    }
    assert!(!Words::of("ba").are_in(&fold("båd")), "å is no a");
    assert!(Words::of("baad").are_in(&fold("båd")), "but aa");
    assert!(Words::of("åå").are_in(&fold("åaa")), "each by itself");
    assert!(Words::of("aåb").are_in(&fold("aaab")), "wherever it begins");
}

#[test]
fn nothing_typed_that_is_seen_looks_for_nothing() {
    for nothing in ["", "  ", "\u{200b}\n", "\u{2800}", "\u{301}"] {
        assert!(Words::of(nothing).is_empty(), "{nothing:?}");
    }
    assert!(!Words::of("?").is_empty(), "a sign is looked for");
}

#[test]
fn a_list_stands_in_the_order_of_the_danish_alphabet() {
    assert!(ALPHABET.is_some(), "the data has the Danish alphabet");
    let order = [
        "8", "Abel", "Anders", "anna", "Bo", "Oskar", "Zenia", "Ærlig", "Øst", "Aabenraa", "Åge",
        "Ål",
    ];
    for pair in order.windows(2) {
        let [earlier, later] = pair else { continue };
        assert_eq!(
            danish_order(earlier, later),
            Ordering::Less,
            "{earlier} stands before {later}"
        );
    }
    let decomposed = danish_order("A\u{30a}ge", "Zenia");
    assert_eq!(decomposed, Ordering::Greater, "however å is put together");
    assert_ne!(danish_order("a", "a\u{200b}"), Ordering::Equal, "no ties");
}
