import { taskLine } from "./navigation/task.svelte";
import type { Route } from "./navigation/route.svelte";
import { keysEnabled } from "./screens/reflection/answer/keys-enabled.svelte";

const writes = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";

/** What a key press asks to be shown over the page; none where the key is somebody else's. */
export function overlayOf(event: KeyboardEvent, here: Route): "search" | "keys" | null {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey) return null;
  if (document.querySelector("dialog[open]") || taskLine()?.shared) return null;
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === "k" && !event.shiftKey ? "search" : null;
  }
  if (event.key === "F1") return "keys";
  // A reflection shows its own, with what else can be done about them.
  if (event.key !== "?" || !keysEnabled() || here.screen === "reflection") return null;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest(writes) ? null : "keys";
}
