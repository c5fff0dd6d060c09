/** Which way through what the person has done. */
export type Direction = "undo" | "redo";

/** What the line at the bottom says, and what its button does. */
export interface Status {
  /** None says it and no more. */
  offers: Direction | null;
  textId: string;
  /** Asked for when the line is drawn, so that it speaks the language of that moment. */
  args: () => Record<string, string | number>;
}

let current = $state.raw<Status | null>(null);

/** What the line at the bottom says; none where there is no line. */
export function status(): Status | null {
  return current;
}

/** Says at the bottom what was just done, with a button that undoes it. */
export function offerUndo(textId: string, args: Status["args"] = () => ({})): void {
  current = { offers: "undo", textId, args };
}

/** Says at the bottom what was just done, where it cannot be undone from there. */
export function announce(textId: string, args: Status["args"] = () => ({})): void {
  current = { offers: null, textId, args };
}

/** Puts another line at the bottom. */
export function setStatus(to: Status): void {
  current = to;
}

/** Takes the line away. */
export function clearStatus(): void {
  current = null;
}
