import { stopClock } from "./clock.svelte";

/** The sparring that is under way: nothing of it is on disk, so it ends with the window. */
let running = $state.raw<{ minutes: number; at: number } | null>(null);

/** How long the sparring is that is under way, and the place of its step from 0; none where none is. */
export function sparring(): { minutes: number; at: number } | null {
  return running;
}

/** Begins one of so many minutes, or goes to another step of it. */
export function goToStep(minutes: number, at: number): void {
  running = { minutes, at };
}

/** It has ended. */
export function endSparring(): void {
  stopClock();
  running = null;
}
