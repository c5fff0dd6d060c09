import type { Left } from "../../backend/locking.svelte";

/**
 * Takes an element out of the document as it is, so that nothing of it can be read, no key reaches it,
 * and the window is called `bare`. Answers how to put it back: what was typed stands in it as before,
 * open dialogs are open, and the reader is where they `left`.
 */
export function detach(element: HTMLElement, left: Left, bare: string): () => void {
  const place = document.createComment("");
  const dialogs = [...element.querySelectorAll<HTMLDialogElement>("dialog[open]")];
  const scroller = element.querySelector("[data-scrolls]");
  const scrolled = scroller?.scrollTop ?? 0;
  element.replaceWith(place);
  const title = holdTitle(bare, left.title);
  const listen = silence();
  return () => {
    place.replaceWith(element);
    for (const dialog of dialogs) {
      // A removed dialog leaves the top layer; `close()` would fire its close handler.
      dialog.removeAttribute("open");
      dialog.showModal();
    }
    listen();
    title();
    if (scroller) scroller.scrollTop = scrolled;
    if (left.focused instanceof HTMLElement && element.contains(left.focused)) {
      left.focused.focus({ preventScroll: true });
    } else {
      element.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
  };
}

/** Keeps the title bare, as a screen that is taken out may still be given another one. */
function holdTitle(bare: string, before: string): () => void {
  let after = before;
  const hold = () => {
    if (document.title === bare) return;
    after = document.title;
    document.title = bare;
  };
  document.title = bare;
  const observer = new MutationObserver(hold);
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  return () => {
    hold();
    observer.disconnect();
    document.title = after;
  };
}

/** Keeps key presses from what listens on the window, where a screen that is taken out still does. */
function silence(): () => void {
  const stop = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener("keydown", stop, { capture: true });
  return () => window.removeEventListener("keydown", stop, { capture: true });
}
