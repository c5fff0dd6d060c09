import { go } from "../../navigation/route.svelte";

const fields = "input:not([type=radio], [type=checkbox]), textarea, select";

/** Whether a key is the page's own: it is not typed into a field, nor meant for a dialog, and no other key is held. */
export function isForPage(event: KeyboardEvent): boolean {
  const { target } = event;
  const isWriting = target instanceof Element && target.matches(fields);
  const isWith = event.ctrlKey || event.altKey || event.shiftKey || event.metaKey;
  const isTaken = event.defaultPrevented || document.querySelector("dialog[open]") !== null;
  return !isWriting && !isWith && !isTaken;
}

/** Leads from a conversation to the list of them, where the key is Escape and nothing else takes it. */
export function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || !isForPage(event)) return;
  event.preventDefault();
  go({ screen: "conversations" });
}
