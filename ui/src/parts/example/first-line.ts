import type { Example } from "../../backend/generated/wire";

// Fits one line of a list and is short enough for the accessible name of a link.
const longest = 120;

/** How an example begins. */
export function firstLineOf({ content: { starr } }: Example): string {
  const told = (starr.situation || starr.action).replaceAll(/\s+/g, " ");
  return told.length > longest ? `${told.slice(0, longest).trimEnd()}…` : told;
}
