import type { Mark } from "../backend/generated/wire";

/** A mark with a shape of its own that says something. */
export type ShapedMark = Extract<
  Mark,
  { kind: "answer" | "position" | "moment" | "form" | "wheelDay" }
>;

/** Words in the place of an item's mark, which are said of it. */
type WordsOfItem = Extract<Mark, { kind: "label" }> & { of: string };

/** A mark that says something, to those who hear it and those who point at it. */
export type SpokenMark = ShapedMark | WordsOfItem;

/** Whether a mark is words in the place of an item's mark. */
export function isOfItem(mark: Mark): mark is WordsOfItem {
  return mark.kind === "label" && mark.of !== undefined;
}
