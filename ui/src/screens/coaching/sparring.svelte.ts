import { stopClock } from "./clock.svelte";

/** A sparring that is under way. */
interface Sparring {
  minutes: number;
  /** The place of its step, from 0. */
  at: number;
  /** That of the latest step that was reached. */
  reached: number;
}

/** Nothing of it is on disk, so it ends with the window. */
let running = $state.raw<Sparring | null>(null);

/** The sparring that is under way; none where none is. */
export function sparring(): Sparring | null {
  return running;
}

/** Begins one of so many minutes, or goes to another step of it; answers whether that is reached for the first time. */
export function goToStep(minutes: number, at: number): boolean {
  const before = running?.reached ?? -1;
  running = { minutes, at, reached: Math.max(before, at) };
  return at > before;
}

/** It has ended. */
export function endSparring(): void {
  stopClock();
  running = null;
}
