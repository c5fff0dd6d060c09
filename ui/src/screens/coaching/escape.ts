import { go } from "../../navigation/route.svelte";

const fields = "input:not([type=radio], [type=checkbox]), textarea, select";

/** Leads from a conversation to the list of them, where the key is Escape and nothing else takes it. */
export function leaveOnEscape(event: KeyboardEvent): void {
  const { target } = event;
  const isWriting = target instanceof Element && target.matches(fields);
  const isTaken = event.defaultPrevented || document.querySelector("dialog[open]") !== null;
  if (event.key !== "Escape" || isTaken || isWriting) return;
  event.preventDefault();
  go({ screen: "conversations" });
}
