import { onForgetUnsaved } from "../../../parts/erasure/unsaved-input";
import type { AssessmentId } from "../../../backend/generated/wire";

// Unsaved text on prompts, kept while other screens are shown.
let typed = $state.raw<Readonly<Record<string, string | undefined>>>({});

onForgetUnsaved(() => (typed = {}));

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
