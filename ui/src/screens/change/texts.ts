import type { Change, FacetAnswer, ReflectionSummary } from "../../backend/generated/wire";
import { day, decimal, inLanguage, t } from "../../texts/texts.svelte";

/** The day on which a reflection was finished. */
function finishedOn(line: ReflectionSummary): string {
  return day(line.finished ?? line.started);
}

/** The days of the two that are compared. */
export function days({ earlier, later }: Change): { earlier: string; later: string } {
  return { earlier: finishedOn(earlier), later: finishedOn(later) };
}

/** A position as a figure, or that there are too few answers for one. */
export function positionText(position: number | null): string {
  return position === null ? t("change-too-few") : decimal(position, 1);
}

/** An answer in words; what was not answered is not a non-answer. */
export function answerWords({ answer, degrees, sentence }: FacetAnswer): string {
  if (!answer) return t("change-unanswered");
  if (answer.kind === "nonAnswer") return t(`nonanswer-${answer.reason}`);
  return degrees || !sentence ? t(`level-${answer.value}`) : inLanguage(sentence);
}
