import type { ConversationId } from "../../backend/generated/wire";

const minute = 60_000;

/** Since when the clock of a conversation runs, counted from when the page was loaded. One runs at a time. */
let running = $state.raw<{ id: ConversationId; since: number } | null>(null);

/** Starts the clock of a conversation. */
export function startClock(id: ConversationId): void {
  running = { id, since: performance.now() };
}

/** Stops the clock. */
export function stopClock(): void {
  running = null;
}

/** How many whole minutes have gone since it was started; none where it does not run. `looked` has it looked at anew. */
export function minutesGone(id: ConversationId, looked: number): number | null {
  void looked;
  if (running?.id !== id) return null;
  return Math.floor((performance.now() - running.since) / minute);
}
