import { onEverythingErased } from "../../../parts/erasure/forgetting";
import type { AssessmentId } from "../../../backend/generated/wire";

// What is typed on a prompt and not kept yet, so that it is there again however the page was left.
let typed = $state.raw<Readonly<Record<string, string | undefined>>>({});

onEverythingErased(() => (typed = {}));

/** What is typed on a prompt; none where all of it is kept. */
export function typedText(id: AssessmentId, prompt: number): string | undefined {
  return typed[`${id}/${prompt}`];
}

/** Takes note of what is typed on a prompt. */
export function noteTyped(id: AssessmentId, prompt: number, text: string): void {
  typed = { ...typed, [`${id}/${prompt}`]: text };
}

/** Forgets what was typed on a prompt, if it is still this text, since that is kept now. */
export function forgetTyped(id: AssessmentId, prompt: number, text: string): void {
  if (typedText(id, prompt) === text) typed = { ...typed, [`${id}/${prompt}`]: undefined };
}
