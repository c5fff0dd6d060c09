import type { PendingFile } from "../../backend/generated/wire";
import { read } from "../../backend/query.svelte";

/** A file that was opened with the program, and is shown before it is taken in. */
export type ShownFile = Extract<PendingFile, { kind: "file" }>;

// As the program calls it, when a file may have come.
const received = "fagspejl-received";

let shown = $state.raw<ShownFile | null>(null);
let locked = $state(false);

/** The file that is shown. */
export function shownFile(): ShownFile | null {
  return shown;
}

/** Whether a file waits until the lock is open. */
export function waitsForLock(): boolean {
  return locked;
}

/** Takes note of what waits. The file that is shown stays until it is closed. */
function note(pending: PendingFile): void {
  locked = pending.kind === "locked";
  if (pending.kind === "file") shown ??= pending;
}

/** Shows what the person has chosen, or put in, once what is shown already is closed. */
export function notePending(pending: PendingFile): void {
  note(pending);
}

/** Asks what waits; what keeps the program from saying so is said where the person does something. */
export async function askForReceived(): Promise<void> {
  try {
    note(await read("pending_file"));
  } catch {
    // It is asked for again when the lock is open and when the next file comes.
  }
}

/** The file that is shown is closed, and the next one may be shown. */
export function closeShown(next: PendingFile): void {
  shown = null;
  note(next);
}

/** Calls `listener` whenever a file may have come; answers how to stop. */
export function onReceived(listener: () => void): () => void {
  window.addEventListener(received, listener);
  return () => window.removeEventListener(received, listener);
}
