import type { MadeFileId } from "../../backend/generated/wire";

let latest = $state<MadeFileId | null>(null);

/** Takes note of the file that was just made: only that one can be opened from here. */
export function noteMade(file: MadeFileId): void {
  latest = file;
}

/** Whether no other file was made since. */
export function isLatest(file: MadeFileId): boolean {
  return latest === file;
}
