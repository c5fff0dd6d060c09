import type { FolderNews } from "../../backend/generated/wire";
import { isLocked } from "../../backend/locking.svelte";
import { isDemo } from "../../backend/overview.svelte";
import { read } from "../../backend/query.svelte";

// Milliseconds between two looks into the folders: nothing tells for certain that something has come.
const pace = 20_000;

const nothing: FolderNews = { found: [], unreached: [] };

let news = $state.raw<FolderNews>(nothing);
let looks = false;

/** What lay in the shared folders at the latest look. */
export function folderNews(): FolderNews {
  return news;
}

/** Looks into the shared folders now. */
export async function lookInFolders(): Promise<void> {
  if (looks || isLocked() || isDemo()) return;
  looks = true;
  try {
    news = await read("look_in_folders");
  } catch {
    // The next look comes soon; what keeps the store from being read is said where something is done.
    news = nothing;
  } finally {
    looks = false;
  }
}

/** Looks at once and from then on; answers how to stop. */
export function followFolders(): () => void {
  void lookInFolders();
  const looking = setInterval(() => void lookInFolders(), pace);
  return () => clearInterval(looking);
}
