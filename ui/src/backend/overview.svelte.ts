import type { Menu, Overview } from "./generated/wire";

let demo = $state(false);
let places = $state.raw<Menu>({ conversations: false });
let fresh: Overview | null = null;

/** Whether the example data is shown, and not the person's own. */
export function isDemo(): boolean {
  return demo;
}

/** The places of the menu, as they were told of last. */
export function knownMenu(): Menu {
  return places;
}

/** Takes note of the places of the menu. */
export function noteMenu(menu: Menu): void {
  places = menu;
}

/** Takes note of an overview that the program has just given, so that the start need not ask again. */
export function noteOverview(overview: Overview): void {
  fresh = overview;
  demo = overview.example;
  places = overview.menu;
}

/** Forgets what was noted, as at a start. */
export function forgetOverview(): void {
  [fresh, demo] = [null, false];
  places = { conversations: false };
}

/** The overview that was just noted, once; after that it may be out of date. */
export function takeOverview(): Overview | null {
  const taken = fresh;
  fresh = null;
  return taken;
}
