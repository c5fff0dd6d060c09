/** What a key asks for in a reflection. */
export type Wish =
  | { kind: "choose"; value: number }
  /** To the answer so many further down. */
  | { kind: "move"; by: 1 | -1 }
  | { kind: "on" }
  | { kind: "back" }
  | { kind: "keys" };

const ownEnter = "button, a[href], summary";
const ownKeys = "textarea, select, [contenteditable], input:not([type=radio])";
// A radio button moves by itself, and what can be pressed is not where an answer is chosen.
const ownArrows = `${ownEnter}, input`;

/**
 * The wish behind a key press; none where the key is somebody else's. There are `points` to choose from.
 */
export function wishOf(event: KeyboardEvent, points: number): Wish | null {
  if (event.defaultPrevented || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(ownKeys) || document.querySelector("dialog[open]")) return null;
  if (/^[1-9]$/.test(event.key) && Number(event.key) <= points) {
    return { kind: "choose", value: Number(event.key) };
  }
  switch (event.key) {
    case "Enter":
      return target?.closest(ownEnter) ? null : { kind: "on" };
    case "ArrowDown":
    case "ArrowUp":
      if (event.shiftKey || target?.closest(ownArrows)) return null;
      return { kind: "move", by: event.key === "ArrowDown" ? 1 : -1 };
    case "Backspace":
      return { kind: "back" };
    case "?":
      return { kind: "keys" };
    default:
      return null;
  }
}
