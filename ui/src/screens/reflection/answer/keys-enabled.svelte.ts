// Single keys can be pressed by mistake, most of all by someone who dictates, so they can be turned
// off (WCAG 2.1.4). It holds until the window is closed.
let used = $state(true);

/** Whether the keys of a reflection do anything. */
export function keysEnabled(): boolean {
  return used;
}

/** Turns the keys on or off. */
export function setKeysEnabled(on: boolean): void {
  used = on;
}
