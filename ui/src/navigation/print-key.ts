import { announce } from "../backend/status.svelte";

let print: (() => void) | null = null;

/** Has Ctrl+P do this, as long as the screen that says so is shown; answers how to stop. */
export function onPrint(act: () => void): () => void {
  print = act;
  return () => {
    if (print === act) print = null;
  };
}

/** Makes the PDF of what is shown where a key asks for that; answers whether it does. */
export function followPrintKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey)) return false;
  if (event.altKey || event.shiftKey) return false;
  // The webview would print the page as it stands in the window.
  event.preventDefault();
  if (event.repeat || document.querySelector("dialog[open]")) return true;
  if (print) print();
  else announce("app-no-pdf");
  return true;
}
