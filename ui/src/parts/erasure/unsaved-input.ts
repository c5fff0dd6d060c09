import { forgetDrafts } from "../../backend/draft.svelte";

const forgetters: (() => void)[] = [];

/** Has `forget` called when everything is erased: what is typed and not saved goes with the rest. */
export function onForgetUnsaved(forget: () => void): void {
  forgetters.push(forget);
}

/** Forgets what is typed and not saved. */
export function forgetUnsaved(): void {
  forgetDrafts();
  for (const forget of forgetters) forget();
}
