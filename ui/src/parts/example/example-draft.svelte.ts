import { dayNumbers, typedDay, typedToday, type TypedDay } from "../../components/day-fields";
import { onForgetUnsaved } from "../erasure/unsaved-input";
import type {
  Example,
  ItemRef,
  KnowledgeForm,
  Starr,
  ExampleInput,
} from "../../backend/generated/wire";
import { isDemo } from "../../backend/overview.svelte";
import { keyOf } from "./named-items";

/** An example as it is typed. */
interface TypedExample {
  day: TypedDay;
  starr: Starr;
  items: readonly ItemRef[];
  forms: readonly KnowledgeForm[];
}

/** The parts of an example in their order; `PersonalDataFound.text` is a place among them. */
export const parts = [
  "situation",
  "task",
  "action",
  "result",
  "reflection",
] as const satisfies readonly (keyof Starr)[];

/** A part of an example. */
export type Part = (typeof parts)[number];

// Unsaved drafts, kept until the window is closed.
const halfWritten = new Map<string, TypedExample>();

onForgetUnsaved(() => halfWritten.clear());

/** The draft of one example, until it is saved or cancelled. */
export class ExampleDraft {
  typed: TypedExample = $state.raw(nothing());
  /** Whether it was left half written before. */
  readonly resumed: boolean;

  readonly #key: string;

  constructor(key: string, from: TypedExample) {
    this.#key = key;
    const before = halfWritten.get(key);
    this.resumed = before !== undefined;
    this.typed = before ?? from;
  }

  /** Takes note of what was typed or chosen. */
  change(what: Partial<TypedExample>): void {
    this.typed = { ...this.typed, ...what };
    halfWritten.set(this.#key, this.typed);
  }

  /** Takes note of what was typed in one part. */
  type(part: Part, text: string): void {
    this.change({ starr: { ...this.typed.starr, [part]: text } });
  }

  /** What is typed in each part. */
  get texts(): string[] {
    return parts.map((part) => this.typed.starr[part]);
  }

  /** What there is to save; none where the day is not in numbers. */
  get written(): ExampleInput | null {
    const day = dayNumbers(this.typed.day);
    const { starr, items, forms } = this.typed;
    return day && { day, starr, items: [...items], forms: [...forms] };
  }

  /** Forgets what was typed. */
  done(): void {
    halfWritten.delete(this.#key);
  }
}

/** The draft of a new example, of one item or of none yet. */
export function newDraft(item?: ItemRef): ExampleDraft {
  // Drafts of the demo data and of the person's own data are kept apart.
  const key = `new ${String(isDemo())} ${item ? keyOf(item) : ""}`;
  return new ExampleDraft(key, { ...nothing(), items: item ? [item] : [] });
}

/** The draft on an example that is kept. */
export function draftOf({ id, content }: Example): ExampleDraft {
  return new ExampleDraft(id, { ...content, day: typedDay(content.day) });
}

function nothing(): TypedExample {
  const starr = { situation: "", task: "", action: "", result: "", reflection: "" };
  return { day: typedToday(), starr, items: [], forms: [] };
}
