import { askFullScreen, isFullScreen, setFullScreen } from "../backend/full-screen.svelte";
import { announce, clearStatus, status } from "../backend/status.svelte";
import { taskLine } from "./task.svelte";

const said = "app-full-screen-on";

/** Has the window fill the screen, or no longer, where a key asks for that; answers whether it does. */
export function followFullScreenKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.key !== "F11" && !leaves(event)) return false;
  event.preventDefault();
  if (!event.repeat) void setFullScreen(!isFullScreen());
  return true;
}

/** Escape leaves it, where nothing closes by it that lies over the page. */
function leaves(event: KeyboardEvent): boolean {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return false;
  return isFullScreen() && !document.querySelector("dialog[open]");
}

/** The window has come to fill the screen, or no longer does: says how to leave it, where no button does. */
export async function noteFullScreen(): Promise<void> {
  await askFullScreen();
  if (!isFullScreen()) {
    if (status()?.textId === said) clearStatus();
  } else if (!taskLine()?.together && !status()) {
    announce(said);
  }
}
