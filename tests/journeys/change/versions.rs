//! What differs between reflections of different versions of an instrument.

use anyhow::{Context as _, Result};
use domain::{ItemChange, Verdict, WordingChange};
use support::answers::Answers;
use support::home::Home;
use support::instrument::InstrumentBuilder;
use view::{Change, ChangeView};

/// Reflects with the one version and then with the other, each item answered with its level.
fn changed(
    from: &InstrumentBuilder,
    to: &InstrumentBuilder,
    levels: (u8, u8),
) -> Result<ChangeView> {
    let home = Home::new()?;
    for (version, number) in [(from, levels.0), (to, levels.1)] {
        let answers = Answers::everywhere(&version.build()?, number);
        let mut run = home.start_with(version.file());
        let id = run.draft(&answers)?;
        run.answer_prompt(id, 0, &format!("at {number}"))?;
        run.finish(id)?;
    }
    Ok(home.start_with(to.file()).whole_change()?)
}

fn item<'a>(change: &'a Change, item: &str) -> Result<&'a ItemChange> {
    let mut items = change.items.iter();
    let found = items.find(|change| change.item.as_str() == item);
    found.context("every item of either is told")
}

#[test]
fn only_items_with_the_same_wording_are_compared() -> Result<()> {
    let from = InstrumentBuilder::default().domains(&[4, 2]);
    let to = from.clone().version("1.1.0").wording("item-1-2", 2);
    let change = changed(&from, &to, (2, 4))?.change;
    let first = &change.domains[0];
    assert_eq!((first.compared, first.broken), (3, 1));
    assert_eq!(
        (first.earlier, first.later, first.difference),
        (Some(2.0), Some(4.0), Some(2.0))
    );
    assert_eq!(
        (change.domains[1].compared, change.domains[1].broken),
        (2, 0)
    );
    let broken = item(&change, "item-1-2")?;
    assert_eq!(broken.wording, WordingChange::Changed);
    assert_eq!(
        broken.distance, None,
        "its two sentences are not held against each other"
    );
    let sentence = |side: &domain::FacetAnswer| side.sentence.as_ref().map(|text| text.en.clone());
    assert_eq!(
        (
            sentence(&broken.facets[0].earlier),
            sentence(&broken.facets[0].later)
        ),
        (
            Some("Anchor 2 of 1.2 in English, 1.0.0".to_owned()),
            Some("Anchor 4 of 1.2 in English, 1.1.0".to_owned())
        ),
        "each as it read then"
    );
    assert_eq!(
        change.items.last().map(|last| last.item.as_str()),
        Some("item-1-2")
    );
    Ok(())
}

#[test]
fn an_item_that_is_asked_only_once_is_told_as_such() -> Result<()> {
    let old = InstrumentBuilder::default()
        .domains(&[4, 3])
        .without("item-2-3");
    let new = InstrumentBuilder::default()
        .version("2.0.0")
        .domains(&[4, 3])
        .without("item-1-4");
    let change = changed(&old, &new, (3, 3))?.change;
    let (gone, added) = (item(&change, "item-1-4")?, item(&change, "item-2-3")?);
    assert_eq!(gone.wording, WordingChange::OnlyEarlier);
    assert_eq!(
        gone.title.en, "Item 1.4 in English, 1.0.0",
        "named as it was"
    );
    assert_eq!(
        (gone.facets[0].later.answer, &gone.facets[0].later.sentence),
        (None, &None)
    );
    assert_eq!(added.wording, WordingChange::OnlyLater);
    assert_eq!(
        (
            added.facets[0].earlier.answer,
            &added.facets[0].earlier.sentence
        ),
        (None, &None)
    );
    assert_eq!(
        (change.domains[0].compared, change.domains[0].broken),
        (3, 1)
    );
    assert_eq!(
        (change.domains[1].compared, change.domains[1].broken),
        (2, 1)
    );
    Ok(())
}

#[test]
fn where_too_few_items_can_be_compared_there_are_no_numbers() -> Result<()> {
    let from = InstrumentBuilder::default().domains(&[4, 3]);
    let to = from.clone().version("1.1.0");
    let to = to
        .wording("item-1-1", 2)
        .wording("item-1-2", 2)
        .wording("item-2-1", 2);
    let change = changed(&from, &to, (1, 5))?.change;
    let (few, enough) = (&change.domains[0], &change.domains[1]);
    assert_eq!(
        few.verdict,
        Verdict::TooFew,
        "two of four are less than two thirds"
    );
    assert_eq!((few.earlier, few.later, few.difference), (None, None, None));
    assert_eq!((few.compared, few.broken), (2, 2));
    assert_eq!(
        (enough.compared, enough.difference),
        (2, Some(4.0)),
        "two of three are enough"
    );
    Ok(())
}

#[test]
fn the_less_accurate_of_two_versions_governs() -> Result<()> {
    let sure = InstrumentBuilder::default().worded("1");
    let unsure = sure.clone().version("1.1.0").deviation(1.2);
    for (from, to) in [(&sure, &unsure), (&unsure, &sure)] {
        let view = changed(from, to, (3, 4))?;
        let band = view.trends[0].band.context("it is measured")?;
        let change = view.change;
        let accuracy = change.accuracy.as_ref().context("it is measured")?;
        let sdc = accuracy.smallest_detectable_change;
        assert!((1.48..1.49).contains(&sdc), "twice 0.744: {sdc}");
        assert!((band * 2.0 - sdc).abs() < 1e-9, "also in the trend");
        assert_eq!(
            change.domains[0].verdict,
            Verdict::Within,
            "a level is within 1.49"
        );
    }
    let change = changed(&sure, &sure.clone().version("1.0.1"), (3, 4))?.change;
    assert_eq!(
        change.domains[0].verdict,
        Verdict::Beyond,
        "it is beyond 0.744"
    );
    Ok(())
}

#[test]
fn a_changed_wording_breaks_the_line_of_its_domain_only() -> Result<()> {
    let from = InstrumentBuilder::default();
    let to = from.clone().version("1.1.0").wording("item-1-2", 2);
    let view = changed(&from, &to, (3, 3))?;
    let joined: Vec<_> = view
        .trends
        .iter()
        .map(|trend| trend.points[1].joined)
        .collect();
    assert_eq!(joined, [false, true]);
    let dropped = from.clone().version("1.1.0").without("item-2-2");
    let view = changed(&from, &dropped, (3, 3))?;
    let joined: Vec<_> = view
        .trends
        .iter()
        .map(|trend| trend.points[1].joined)
        .collect();
    assert_eq!(joined, [true, false], "so does an item that is gone");
    Ok(())
}

#[test]
fn a_domain_that_is_asked_only_once_is_told_last_and_without_numbers() -> Result<()> {
    let from = InstrumentBuilder::default().domains(&[2, 2, 2]);
    let to = InstrumentBuilder::default()
        .version("2.0.0")
        .domains(&[2, 2]);
    for (one, other) in [(&from, &to), (&to, &from)] {
        let change = changed(one, other, (2, 4))?.change;
        let domains: Vec<_> = change.domains.iter().map(|of| of.domain.as_str()).collect();
        assert_eq!(domains, ["domain-1", "domain-2", "domain-3"]);
        let last = &change.domains[2];
        assert_eq!(
            (last.verdict, last.compared, last.broken),
            (Verdict::TooFew, 0, 2)
        );
    }
    Ok(())
}

#[test]
fn an_item_that_moved_to_another_domain_counts_as_one_that_cannot_be_compared_in_both() -> Result<()>
{
    let from = InstrumentBuilder::default().domains(&[4, 4]);
    let text = from.text();
    let (first, moved) = text
        .split_once("\n[[domains.items]]\nid = \"item-1-4\"")
        .context("it is asked")?;
    let (moved, rest) = moved
        .split_once("\n[[domains]]")
        .context("a domain follows")?;
    let (rest, prompts) = rest.split_once("\n[[prompts]]").context("prompts follow")?;
    let text = format!(
        "{first}\n[[domains]]{rest}\n[[domains.items]]\nid = \"item-1-4\"{moved}\n[[prompts]]{prompts}"
    );
    let to = support::instrument::carried("small.toml", text);
    let home = Home::new()?;
    for (file, number) in [(from.file(), 2), (to, 4)] {
        let answers = Answers::everywhere(&from.build()?, number);
        home.start_with(file).finished(&answers)?;
    }
    let change = home.start_with(to).whole_change()?.change;
    let moved = item(&change, "item-1-4")?;
    assert_eq!(
        (moved.wording, moved.distance),
        (WordingChange::Changed, None)
    );
    assert_eq!(
        moved.domain.as_str(),
        "domain-2",
        "it stands where it is asked now"
    );
    let counted: Vec<_> = change
        .domains
        .iter()
        .map(|of| (of.compared, of.broken))
        .collect();
    assert_eq!(
        counted,
        [(3, 1), (4, 1)],
        "it is missed in the one and new in the other"
    );
    Ok(())
}

#[test]
fn a_prompt_is_the_same_only_where_both_its_sentences_are() -> Result<()> {
    let from = InstrumentBuilder::default().worded("1");
    let same = from.clone().version("1.1.0");
    let prompts = changed(&from, &same, (2, 4))?.change.prompts;
    assert_eq!(prompts.len(), 1);
    assert_eq!(prompts[0].earlier.as_deref(), Some("at 2"));
    assert_eq!(prompts[0].later.as_deref(), Some("at 4"));
    for sentence in ["Defensive på dansk", "Offensive in English"] {
        let text = same.text();
        let other = text.replacen(sentence, "Other", 1);
        assert_ne!(text, other, "the sentence is in it");
        let home = Home::new()?;
        for (file, number) in [(from.text(), 2), (other, 4)] {
            let mut run = home.start_with(support::instrument::carried("small.toml", file));
            let id = run.draft(&Answers::everywhere(&from.build()?, number))?;
            run.answer_prompt(id, 0, &format!("at {number}"))?;
            run.finish(id)?;
        }
        let prompts = home.start_with(same.file()).whole_change()?.change.prompts;
        let written: Vec<_> = prompts
            .iter()
            .map(|prompt| (prompt.earlier.as_deref(), prompt.later.as_deref()))
            .collect();
        assert_eq!(
            written,
            [(None, Some("at 4")), (Some("at 2"), None)],
            "two prompts, though only one sentence is another"
        );
    }
    Ok(())
}
