const minute = 60_000;

/** Since when the clock runs of what is talked about, counted from when the page was loaded. One runs at a time. */
let running = $state.raw<{ of: string; since: number } | null>(null);

/** Starts the clock of a conversation, or of a step of a sparring. */
export function startClock(of: string): void {
  running = { of, since: performance.now() };
}

/** Stops the clock. */
export function stopClock(): void {
  running = null;
}

/** How many whole minutes have gone since it was started; none where it does not run. `looked` has it looked at anew. */
export function minutesGone(of: string, looked: number): number | null {
  void looked;
  if (running?.of !== of) return null;
  return Math.floor((performance.now() - running.since) / minute);
}
