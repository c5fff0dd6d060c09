import { asFailure } from "./failure";
import { call } from "./call";
import { announce } from "./status.svelte";

// As the program calls it, when the window has come to fill the screen, or no longer does.
const changed = "fagspejl-full-screen";

let full = $state(false);

/** Whether the window fills the whole screen. */
export function isFullScreen(): boolean {
  return full;
}

/** Asks whether the window fills the screen; where that is refused, what is known already stands. */
export async function askFullScreen(): Promise<void> {
  try {
    full = await call("is_full_screen");
  } catch {
    // Then the key still turns it on.
  }
}

/** Asks that the window fills the screen, or no longer does; the desktop does it. */
export async function setFullScreen(on: boolean): Promise<void> {
  try {
    await call("set_full_screen", { on });
  } catch (thrown) {
    announce(`error-${asFailure(thrown).error.code}`);
  }
}

/** Calls `listener` when the window has come to fill the screen, or no longer does; answers how to stop. */
export function onFullScreen(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}
