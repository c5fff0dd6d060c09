//! What examples say of the ratings of an assessment.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::example::Example;
use crate::example::knowledge_form::KnowledgeForm;
use crate::ids::ItemId;
use crate::instrument::Item;
use crate::reflection::assessment::Assessment;

/// How many examples rest on a form of knowledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FormCount {
    /// The form.
    pub form: KnowledgeForm,
    /// How many examples.
    pub count: usize,
}

/// All ten forms in their order, with how many of `examples` rest on each.
pub fn form_counts(examples: &[Example]) -> Vec<FormCount> {
    let count = |form| {
        let resting = |example: &&Example| example.content.forms.contains(&form);
        examples.iter().filter(resting).count()
    };
    let counted = |form| FormCount {
        form,
        count: count(form),
    };
    KnowledgeForm::ALL.map(counted).into()
}

/// The items of `assessment` with a high answer in any facet that none of `examples` shows, in the instrument's
/// order.
pub fn high_without_example(assessment: &Assessment, examples: &[Example]) -> Vec<ItemId> {
    let instrument = &assessment.instrument;
    let shown: BTreeSet<&ItemId> = examples
        .iter()
        .flat_map(|example| &example.content.items)
        .filter(|shown| shown.instrument == instrument.id)
        .map(|shown| &shown.item)
        .collect();
    let answers = &assessment.answers;
    let is_high = |item: &&Item| {
        item.facets.iter().any(|facet| {
            let value = answers.value(&item.id, &facet.id);
            value.is_some_and(|value| facet.scale.is_high(value))
        })
    };
    let ids = instrument.items().filter(is_high).map(|item| &item.id);
    ids.filter(|id| !shown.contains(*id)).cloned().collect()
}
