import type { Change, ItemAnswer, ReflectionSummary } from "../../backend/generated/wire";
import { day, decimal, t } from "../../texts/texts.svelte";

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
export function answerWords({ answer }: ItemAnswer): string {
  if (!answer) return t("change-unanswered");
  return answer.kind === "level" ? t(`level-${answer.level}`) : t(`nonanswer-${answer.reason}`);
}
