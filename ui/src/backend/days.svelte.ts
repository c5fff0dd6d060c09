import { call } from "./call";
import type { SuggestedDays } from "./generated/wire";

// As the program calls it, when the clock shows another day or another zone's time.
const anotherDay = "fagspejl-another-day";

let days = $state.raw<SuggestedDays | null>(null);

/** Today or one of the days that are suggested, `YYYY-MM-DD`; blank until the program has said. */
export function suggestedDay(which: keyof SuggestedDays): string {
  return days?.[which] ?? "";
}

/** Asks what day it is; where that is refused, what is known already stands. */
export async function loadDays(): Promise<void> {
  try {
    noteDays(await call("days"));
  } catch {
    // A day is then typed by hand, and the program says whether it can be.
  }
}

/** Takes note of what day it is. */
export function noteDays(known: SuggestedDays): void {
  days = known;
}

/** Calls `listener` when the clock shows another day, or another zone's time; answers how to stop. */
export function onAnotherDay(listener: () => void): () => void {
  window.addEventListener(anotherDay, listener);
  return () => window.removeEventListener(anotherDay, listener);
}
