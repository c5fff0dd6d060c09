import {
  otherWay,
  pointsToACharacter,
  space,
  turning,
  unseen,
} from "../backend/generated/text-rules";

const blank = new RegExp(`^[${unseen}]*$`, "u");
const around = new RegExp(`^[${space}]+|[${space}]+$`, "gu");
const behind = new RegExp(`[${space}]+$`, "u");
const turns = new RegExp(`[${turning}]`, "gu");
const runsTheOtherWay = new RegExp(`[${otherWay}]`, "u");

const characters = new Intl.Segmenter("da", { granularity: "grapheme" });

/** Whether nothing of a text is seen. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** A text as the program keeps it. */
export function kept(text: string): string {
  return isBlank(text) ? "" : text.replaceAll(around, "");
}

/** The beginning of a text: so many characters as a reader counts them, and an ellipsis. */
export function cut(text: string, most: number): string {
  let [end, count, points] = [0, 0, 0];
  for (const { segment, index } of characters.segment(text)) {
    points += [...segment].length;
    if (count === most || points > most * pointsToACharacter) {
      return `${text.slice(0, end).replace(behind, "")}…`;
    }
    [count, end] = [count + 1, index + segment.length];
  }
  return text;
}

/** A text as it is shown alone: without the signs that would turn the direction of what follows. */
export function shown(text: string): string {
  return text.replaceAll(turns, "");
}

/**
 * A person's text as it stands in a sentence: one that runs the other way does so by itself (a first strong
 * isolate), and leaves the sentence as it is.
 */
export function isolated(text: string): string {
  const alone = shown(text);
  return runsTheOtherWay.test(alone) ? `\u2068${alone}\u2069` : alone;
}
