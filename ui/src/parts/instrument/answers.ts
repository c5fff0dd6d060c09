import type {
  Answer,
  Answers,
  Facet,
  FacetId,
  FacetProfile,
  Item,
  Positions,
  Profile,
  Scale,
  Value,
} from "../../backend/generated/wire";
import { inLanguage, t } from "../../texts/texts.svelte";

/** What was answered to a facet of an item. */
export function answerTo(answers: Answers, item: Item, facet: FacetId): Answer | undefined {
  return answers[item.id]?.[facet]?.answer;
}

/** Whether every facet of an item is answered; a non-answer is an answer. */
export function isAnswered(answers: Answers, item: Item): boolean {
  return item.facets.every((facet) => answerTo(answers, item, facet.id) !== undefined);
}

/** A point of a scale in words: the word of a degree, otherwise the point's own sentence. */
export function pointWords(scale: Scale, value: Value): string {
  if (scale.degrees) return t(`level-${value}`);
  return sentenceOf(scale, value) ?? String(value);
}

/** The sentence of a point. */
export function sentenceOf(scale: Scale, value: Value): string | null {
  const point = scale.points[value - 1];
  return point ? inLanguage(point) : null;
}

/** An answer in words; a missing answer is not a non-answer. */
export function answerWords(answer: Answer | undefined, scale: Scale): string {
  if (!answer) return t("app-unanswered");
  return answer.kind === "value"
    ? pointWords(scale, answer.value)
    : t(`nonanswer-${answer.reason}`);
}

/** All answers to an item in words, in the order asked. */
export function answersWords(answers: Answers, item: Item): string[] {
  return item.facets.map(({ id, scale }) => answerWords(answerTo(answers, item, id), scale));
}

/** The values of a scale, the first or lowest first. */
export function valuesOf(scale: Scale): Value[] {
  return scale.points.map((_, index) => index + 1);
}

/** What a facet asks; none where an item asks only one thing. */
export function facetTitle({ title }: Pick<Facet, "title">): string | null {
  return title ? inLanguage(title) : null;
}

/** A facet of a profile whose scale is ranked. */
export type RankedFacet = FacetProfile & { positions: Positions };

/** The facets of a profile whose scale is ranked. */
export function rankedFacets(profile: Profile): RankedFacet[] {
  return profile.facets.filter((facet): facet is RankedFacet => facet.positions !== null);
}
