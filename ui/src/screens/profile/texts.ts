import type { GivenAnswer, Instrument, ItemId, Standing } from "../../backend/generated/wire";
import { findItem } from "../../parts/instrument/items";
import { decimal, inLanguage, listed, t } from "../../texts/texts.svelte";

/** An answer in words; a missing answer is not a non-answer. */
export function answerWords(given: GivenAnswer | undefined): string {
  if (!given) return t("profile-unanswered");
  const { answer } = given;
  return answer.kind === "level" ? t(`level-${answer.level}`) : t(`nonanswer-${answer.reason}`);
}

/** Where a position lies on the scale: at a level or between two. */
export function positionPhrase(position: number): string {
  const lower = Math.floor(position);
  const upper = Math.ceil(position);
  return lower === upper
    ? t("profile-position-at", { level: t(`level-${lower}`) })
    : t("profile-position-between", { lower: t(`level-${lower}`), upper: t(`level-${upper}`) });
}

/** A position as a figure and in the words of the scale. */
export function positionText(position: number): string {
  return t("profile-domain-position", {
    position: decimal(position, 1),
    words: positionPhrase(position),
  });
}

/** The title of an item. */
export function titleOf(instrument: Instrument, item: ItemId): string {
  const placed = findItem(instrument, item);
  return placed ? inLanguage(placed.item.title) : item;
}

/** The titles of standings within a sentence, each in quotation marks. */
export function titles(instrument: Instrument, standings: readonly Standing[]): string {
  return listed(
    standings.map(({ item }) => t("profile-quoted", { text: titleOf(instrument, item) })),
  );
}
