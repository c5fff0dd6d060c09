import type { Instrument, ItemId, Scale, Standing } from "../../backend/generated/wire";
import { pointWords } from "../../parts/instrument/answers";
import { findItem } from "../../parts/instrument/items";
import { decimal, inLanguage, listed, t } from "../../texts/texts.svelte";

/** Where a position lies on the scale: at a point or between two. */
export function positionPhrase(scale: Scale, position: number): string {
  const lower = Math.floor(position);
  const upper = Math.ceil(position);
  return lower === upper
    ? t("profile-position-at", { level: pointWords(scale, lower) })
    : t("profile-position-between", {
        lower: pointWords(scale, lower),
        upper: pointWords(scale, upper),
      });
}

/** A position as a figure and in the words of the scale. */
export function positionText(scale: Scale, position: number): string {
  return t("profile-domain-position", {
    position: decimal(position, 1),
    words: positionPhrase(scale, position),
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
