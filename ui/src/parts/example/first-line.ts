import type { Example } from "../../backend/generated/wire";
import { cut, isBlank } from "../../texts/written";

// Characters as a reader counts them: fits one line of a list, and the accessible name of a link.
const longest = 120;

/** How an example begins. */
export function firstLineOf({ content: { starr } }: Example): string {
  const told = isBlank(starr.situation) ? starr.action : starr.situation;
  return cut(told.replaceAll(/\s+/g, " "), longest);
}
