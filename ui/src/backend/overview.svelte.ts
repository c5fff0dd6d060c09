import type { Overview } from "./generated/wire";

let demo = $state(false);
let fresh: Overview | null = null;

/** Whether the example data is shown, and not the person's own. */
export function isDemo(): boolean {
  return demo;
}

/** Takes note of an overview that the program has just given, so that the start need not ask again. */
export function noteOverview(overview: Overview): void {
  fresh = overview;
  demo = overview.example;
}

/** Forgets what was noted, as at a start. */
export function forgetOverview(): void {
  [fresh, demo] = [null, false];
}

/** The overview that was just noted, once; after that it may be out of date. */
export function takeOverview(): Overview | null {
  const taken = fresh;
  fresh = null;
  return taken;
}
