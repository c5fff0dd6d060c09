//! What an instrument holds.

use serde::{Deserialize, Serialize, Serializer};
use ts_rs::TS;

use crate::ids::{DomainId, FacetId, InstrumentId, ItemId};
use crate::instrument::kinds::kind::Kind;
use crate::instrument::measurement::Measurement;
use crate::instrument::scale::Facet;
use crate::text::{Language, Text};

/// A checked instrument. Made by [`Instrument::parse`] only, or a part of one that is, so what it says holds:
/// at least one domain, at least one item in each, unique ids, every item with the same facets, and all texts
/// in the same languages.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Instrument {
    /// Its name across versions.
    pub id: InstrumentId,
    /// Its version, `major.minor.patch`.
    pub version: String,
    /// What kind it is of.
    #[serde(serialize_with = "kind_id")]
    #[ts(type = "string")]
    pub kind: &'static dyn Kind,
    /// The languages that it is written in. Where it is only one, every text is in that one, whichever
    /// is asked for.
    pub languages: Vec<Language>,
    /// Title.
    pub title: Text,
    /// What it is, for the person who is about to answer.
    pub about: Text,
    /// What is known of its accuracy; none where nothing is, and no difference is judged then.
    pub measurement: Option<Measurement>,
    /// Its competence domains, in the order shown.
    pub domains: Vec<Domain>,
    /// Its reflection prompts, in the order shown.
    pub prompts: Vec<Prompt>,
}

fn kind_id<S: Serializer>(kind: &&'static dyn Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.id())
}

/// A competence domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Domain {
    /// Its name within the instrument.
    pub id: DomainId,
    /// Title.
    pub title: Text,
    /// What it is about.
    pub about: Text,
    /// Its items, in the order asked.
    pub items: Vec<Item>,
}

/// One thing that is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Item {
    /// Its name within the instrument, the same in all versions.
    pub id: ItemId,
    /// Rises when the wording changes; only equal wordings are compared over time.
    pub wording: u32,
    /// Title, short enough for a label.
    pub title: Text,
    /// Why it matters.
    pub why: Option<Text>,
    /// What works.
    pub works: Option<Text>,
    /// What does not.
    pub fails: Option<Text>,
    /// What it is answered by, in the order asked; at least one.
    pub facets: Vec<Facet>,
}

impl Item {
    /// Its facet named `id`.
    pub fn facet(&self, id: &FacetId) -> Option<&Facet> {
        self.facets.iter().find(|facet| &facet.id == id)
    }
}

/// A defensive sentence and the offensive question that answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// What one hears oneself say.
    pub defensive: Text,
    /// What one may ask instead.
    pub offensive: Text,
    /// The domain it belongs to; none: the whole instrument.
    #[serde(default)]
    pub domain: Option<DomainId>,
}

impl Instrument {
    /// All items in the order asked.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.domains.iter().flat_map(|domain| &domain.items)
    }

    /// How many items there are.
    pub fn item_count(&self) -> usize {
        self.domains.iter().map(|domain| domain.items.len()).sum()
    }

    /// The item named `id`.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| &item.id == id)
    }

    /// The part of it that holds only `items`, as it is rated in a conversation: without its prompts. None
    /// where it has none of them.
    #[must_use]
    pub fn part(&self, items: &[ItemId]) -> Option<Self> {
        let domains = self.domains.iter().filter_map(|domain| {
            let chosen = domain.items.iter();
            let chosen = chosen.filter(|item| items.contains(&item.id));
            let chosen: Vec<_> = chosen.cloned().collect();
            (!chosen.is_empty()).then(|| Domain {
                id: domain.id.clone(),
                title: domain.title.clone(),
                about: domain.about.clone(),
                items: chosen,
            })
        });
        let domains: Vec<_> = domains.collect();
        (!domains.is_empty()).then(|| Self {
            id: self.id.clone(),
            version: self.version.clone(),
            kind: self.kind,
            languages: self.languages.clone(),
            title: self.title.clone(),
            about: self.about.clone(),
            measurement: self.measurement.clone(),
            domains,
            prompts: Vec::new(),
        })
    }

    /// The domain named `id`.
    pub fn domain(&self, id: &DomainId) -> Option<&Domain> {
        self.domains.iter().find(|domain| &domain.id == id)
    }

    /// The facets that every item has, in the order asked, with the sentences of the first item: those of
    /// another may read otherwise.
    pub fn facets(&self) -> &[Facet] {
        self.items().next().map_or(&[], |item| &item.facets)
    }
}

#[cfg(test)]
mod tests {
    use crate::ids::ItemId;
    use crate::instrument::Instrument;
    use crate::instrument::kinds::Kinds;

    const CORE: &str = include_str!("../../../../instruments/beskaeftigelsesfaglighed.toml");

    #[test]
    fn a_part_holds_the_chosen_items_in_their_domains_and_no_prompt() {
        let core = Instrument::parse("core", CORE, &Kinds::builtin()).expect("it is one");
        let all: Vec<ItemId> = core.items().map(|item| item.id.clone()).collect();
        let chosen = [all[0].clone(), all[all.len() - 1].clone()];
        let part = core.part(&chosen).expect("they are its items");
        let kept: Vec<ItemId> = part.items().map(|item| item.id.clone()).collect();
        assert_eq!(kept, chosen);
        assert_eq!(part.domains.len(), 2, "no domain is empty");
        assert!(part.prompts.is_empty(), "nobody is asked to write");
        assert_eq!(
            (part.id, part.version),
            (core.id.clone(), core.version.clone())
        );
        assert_eq!(core.part(&[ItemId::new("another")]), None);
    }
}
