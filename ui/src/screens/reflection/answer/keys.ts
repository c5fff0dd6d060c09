/** What a key asks for in a reflection. */
export type Wish =
  { kind: "choose"; level: number } | { kind: "on" } | { kind: "back" } | { kind: "keys" };

const ownEnter = "button, a[href], summary";
const ownKeys = "textarea, select, [contenteditable], input:not([type=radio])";

/** The wish behind a key press; none where the key is somebody else's. */
export function wishOf(event: KeyboardEvent): Wish | null {
  if (event.defaultPrevented || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(ownKeys) || document.querySelector("dialog[open]")) return null;
  switch (event.key) {
    case "1":
    case "2":
    case "3":
    case "4":
    case "5":
      return { kind: "choose", level: Number(event.key) };
    case "Enter":
      return target?.closest(ownEnter) ? null : { kind: "on" };
    case "Backspace":
      return { kind: "back" };
    case "?":
      return { kind: "keys" };
    default:
      return null;
  }
}
