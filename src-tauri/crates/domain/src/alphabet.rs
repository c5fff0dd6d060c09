//! The order of texts in a list.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use crate::fold::fold;

/// The order of two texts in a list: that of the Danish alphabet, which ends with æ, ø and å, in which
/// `aa` stands as `å`.
pub fn danish_order(one: &str, other: &str) -> Ordering {
    let sorted = ALPHABET.as_ref();
    let order = sorted.map_or_else(
        || fold(one).cmp(&fold(other)),
        |alphabet| alphabet.compare(one, other),
    );
    order.then_with(|| one.cmp(other))
}

/// None where the alphabet is not among the data, which a test rules out.
static ALPHABET: LazyLock<Option<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Collator::try_new(locale!("da").into(), CollatorOptions::default()).ok());

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{ALPHABET, danish_order};

    #[test]
    fn a_list_stands_in_the_order_of_the_danish_alphabet() {
        assert!(ALPHABET.is_some(), "the data has the Danish alphabet");
        let order = [
            "8", "Abel", "Anders", "anna", "Bo", "Oskar", "Zenia", "Ærlig", "Øst", "Aabenraa",
            "Åge", "Ål",
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
}
