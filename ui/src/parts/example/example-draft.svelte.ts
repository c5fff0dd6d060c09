import { dayNumbers, typedDay } from "../../components/day-fields";
import { suggestedDay } from "../../backend/days.svelte";
import { Draft, type ContentOf } from "../../backend/draft.svelte";
import type { Example, ExampleInput, ItemRef, Starr } from "../../backend/generated/wire";

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

/** The draft of one example, until it is saved or discarded. */
export class ExampleDraft extends Draft<"example"> {
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
}

/** The draft of a new example, of one item or of none yet. */
export function newDraft(item?: ItemRef): ExampleDraft {
  const items = item ? [item] : [];
  // Asked anew: a form in which nothing is begun is of today also after midnight.
  return new ExampleDraft({ kind: "newExample", item: item ?? null }, () => nothing(items));
}

/** The draft on an example that is kept. */
export function draftOf({ id, content }: Example): ExampleDraft {
  const { day, starr, items, forms } = content;
  const start = { kind: "example" as const, day: typedDay(day), starr, items, forms };
  return new ExampleDraft({ kind: "example", id }, () => start);
}

function nothing(items: ItemRef[]): ContentOf<"example"> {
  const starr = { situation: "", task: "", action: "", result: "", reflection: "" };
  return { kind: "example", day: typedDay(suggestedDay("today")), starr, items, forms: [] };
}
