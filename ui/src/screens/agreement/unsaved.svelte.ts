import { typedDay, type TypedDay } from "../../components/day-fields";
import { onForgetUnsaved } from "../../parts/erasure/unsaved-input";
import type { AgreementId, ItemRef, Plan } from "../../backend/generated/wire";
import { isDemo } from "../../backend/overview.svelte";
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
  outcome: string;
}

/** A new agreement, or which one goes on. */
type Of = "new" | AgreementId;

// Unsaved input, kept while other screens are shown.
let texts = $state.raw<Readonly<Record<string, Unsaved | undefined>>>({});

onForgetUnsaved(() => (texts = {}));

function keyOf(of: Of): string {
  return `${isDemo() ? "example" : "own"}/${of}`;
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
  return { situation: "", action: "", day: dayIn({ months: 2 }), item, outcome: "" };
}

/** What the next step of an agreement begins with. */
export function nextText({ situation, action, due }: Plan, live: boolean): Unsaved {
  const day = live ? typedDay(due) : dayIn({ months: 2 });
  return { situation, action, day, item: null, outcome: "" };
}
