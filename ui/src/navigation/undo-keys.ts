import { type Direction } from "../backend/status.svelte";

const ownUndo =
  "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])";

/** Which way a key press asks to go; none where the key is for something else, as in a field of text. */
export function directionOf(event: KeyboardEvent): Direction | null {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey) return null;
  if (!event.ctrlKey && !event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(ownUndo) || document.querySelector("dialog[open]")) return null;
  switch (event.key.toLowerCase()) {
    case "z":
      return event.shiftKey ? "redo" : "undo";
    case "y":
      return event.shiftKey ? null : "redo";
    default:
      return null;
  }
}
