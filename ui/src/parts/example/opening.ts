import type { Example } from "../../backend/generated/wire";

// What stands in one line of a list, and is heard as the name of a link.
const longest = 120;

/** How an example begins. */
export function openingOf({ content: { starr } }: Example): string {
  const told = (starr.situation || starr.action).replaceAll(/\s+/g, " ");
  return told.length > longest ? `${told.slice(0, longest).trimEnd()}…` : told;
}
