import { typedDay, type TypedDay } from "../../components/day-fields";
import { onEverythingErased } from "../../parts/erasure/forgetting";
import type { AgreementId, ItemRef, Plan } from "../../backend/generated/wire";
import { isExample } from "../../backend/session.svelte";
import { dayIn } from "./suggested-days";

/** A plan as it is being written. */
export interface PlanText {
  situation: string;
  action: string;
  day: TypedDay;
}

/** What is being written: a new agreement, or the next step of one. */
export interface Unsaved extends PlanText {
  item: ItemRef | null;
  word: string;
}

/** A new agreement, or which one goes on. */
type Of = "new" | AgreementId;

// Kept until it is saved, so that it is there again when the reader comes back.
let texts = $state.raw<Readonly<Record<string, Unsaved | undefined>>>({});

onEverythingErased(() => (texts = {}));

function keyOf(of: Of): string {
  return `${isExample() ? "example" : "own"}/${of}`;
}

/** What is written and not saved yet. */
export function unsaved(of: Of): Unsaved | undefined {
  return texts[keyOf(of)];
}

/** Takes note of what is written; nothing to forget it. */
export function noteUnsaved(of: Of, text: Unsaved | undefined): void {
  texts = { ...texts, [keyOf(of)]: text };
}

/** What a new agreement begins with. */
export function newText(item: ItemRef | null): Unsaved {
  return { situation: "", action: "", day: dayIn({ months: 2 }), item, word: "" };
}

/** What the next step of an agreement begins with. */
export function nextText({ situation, action, due }: Plan, live: boolean): Unsaved {
  const day = live ? typedDay(due) : dayIn({ months: 2 });
  return { situation, action, day, item: null, word: "" };
}
