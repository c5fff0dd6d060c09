import type {
  DomainId,
  Instrument,
  ItemId,
  ProfileView,
  Scale,
  Spread,
  Standing,
} from "../../backend/generated/wire";
import type { SpokenMark } from "../../picture/spoken";
import {
  answerTo,
  answerWords,
  pointWords,
  type RankedFacet,
} from "../../parts/instrument/answers";
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

/** From the lowest to the highest answer of a domain. */
export function spreadText(scale: Scale, { lowest, highest }: Spread): string {
  return lowest === highest
    ? t("profile-spread-none", { level: pointWords(scale, lowest) })
    : t("profile-spread", {
        lowest: pointWords(scale, lowest),
        highest: pointWords(scale, highest),
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
function titleOf(instrument: Instrument, item: ItemId): string {
  const placed = findItem(instrument, item);
  return placed ? inLanguage(placed.item.title) : item;
}

/** The title of a domain. */
export function domainTitle(instrument: Instrument, id: DomainId): string {
  const domain = instrument.domains.find((domain) => domain.id === id);
  return domain ? inLanguage(domain.title) : id;
}

/** What stands out at both ends, in sentences: what is clear by its name, a tie as a tie. */
export function standOut(instrument: Instrument, { scale, positions }: RankedFacet): string[] {
  const ends = [
    [positions.strengths, "profile-strongest", "profile-shared-highest"],
    [positions.development, "profile-worth-working-on", "profile-shared-lowest"],
  ] as const;
  return ends.flatMap(([{ named, shared }, names, onlyShared]) => {
    const first = named.length > 0 ? [t(names, { items: titles(instrument, named) })] : [];
    if (!shared) return first;
    const level = pointWords(scale, shared.value);
    const items = t("profile-shared-items", { count: shared.items.length });
    const next = t(named.length > 0 ? "profile-shared-next" : onlyShared, { items, level });
    return [[...first, next].join(" ")];
  });
}

/** The titles of standings within a sentence, each in quotation marks. */
export function titles(instrument: Instrument, standings: readonly Standing[]): string {
  return listed(
    standings.map(({ item }) => t("profile-quoted", { text: titleOf(instrument, item) })),
  );
}

/** What a mark of a picture of a profile says. */
export function markText(view: ProfileView, facet: RankedFacet, mark: SpokenMark): string {
  const { instrument } = view;
  if (mark.kind === "position") {
    const at = facet.positions.domains.find(({ domain }) => domain === mark.domain);
    const position = at?.position ?? null;
    return t("profile-position-mark", {
      domain: domainTitle(instrument, mark.domain),
      position: position === null ? t("profile-too-few") : positionText(facet.scale, position),
    });
  }
  const item = mark.kind === "label" ? mark.of : mark.kind === "answer" ? mark.item : null;
  const placed = item === null ? undefined : findItem(instrument, item);
  const asked = placed?.item.facets.find(({ id }) => id === facet.facet);
  if (!placed || !asked) return "";
  const answer = answerTo(view.answers, placed.item, asked.id);
  return t("profile-mark", {
    item: inLanguage(placed.item.title),
    level: answerWords(answer, asked.scale),
  });
}
