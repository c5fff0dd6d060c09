import { dayNumbers, typedDay, typedToday, type TypedDay } from "../../components/day-fields";
import { onEverythingErased } from "../erasure/forgetting";
import type { Client } from "../../backend/client";
import type {
  Example,
  ItemRef,
  KnowledgeForm,
  Starr,
  ExampleInput,
} from "../../backend/generated/wire";
import { isExample } from "../../backend/session.svelte";
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

// What is half written stays here until the window is closed, however often its place is left.
let halfWritten = new WeakMap<Client, Map<string, TypedExample>>();

onEverythingErased(() => (halfWritten = new WeakMap()));

/** The writing of one example, until it is saved or cancelled. */
export class Writing {
  typed: TypedExample = $state.raw(nothing());
  /** Whether it was left half written before. */
  readonly resumed: boolean;

  readonly #kept: Map<string, TypedExample>;
  readonly #key: string;

  constructor(client: Client, key: string, from: TypedExample) {
    this.#kept = halfWritten.get(client) ?? new Map<string, TypedExample>();
    halfWritten.set(client, this.#kept);
    this.#key = key;
    const before = this.#kept.get(key);
    this.resumed = before !== undefined;
    this.typed = before ?? from;
  }

  /** Takes note of what was typed or chosen. */
  change(what: Partial<TypedExample>): void {
    this.typed = { ...this.typed, ...what };
    this.#kept.set(this.#key, this.typed);
  }

  /** Takes note of what was typed in one part. */
  tell(part: Part, text: string): void {
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
    this.#kept.delete(this.#key);
  }
}

/** The writing of a new example, of one item or of none yet. */
export function newWriting(client: Client, item?: ItemRef): Writing {
  // What is written among example data does not belong among one's own.
  const key = `new ${String(isExample())} ${item ? keyOf(item) : ""}`;
  return new Writing(client, key, { ...nothing(), items: item ? [item] : [] });
}

/** The writing on an example that is kept. */
export function writingOf(client: Client, { id, content }: Example): Writing {
  return new Writing(client, id, { ...content, day: typedDay(content.day) });
}

function nothing(): TypedExample {
  const starr = { situation: "", task: "", action: "", result: "", reflection: "" };
  return { day: typedToday(), starr, items: [], forms: [] };
}
