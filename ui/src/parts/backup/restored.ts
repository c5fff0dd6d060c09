import { reloadDrafts } from "../../backend/draft.svelte";
import type { Overview } from "../../backend/generated/wire";
import { askForLock } from "../../backend/locking.svelte";
import { noteOverview } from "../../backend/overview.svelte";
import { beginAgain } from "../../navigation/route.svelte";

/** Shows the start of a store that a backup has taken the place of. */
export function showRestored(overview: Overview): void {
  noteOverview(overview);
  void reloadDrafts();
  beginAgain();
  // The restored store may have a lock.
  void askForLock();
}
