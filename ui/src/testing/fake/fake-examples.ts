import { Failure } from "../../backend/failure";
import { localDay, type FakeContext, type Handlers } from "./fake-context";
import type { FakeExamplesCopy } from "./fake-copy";
import { fakeInstrument } from "./fake-instrument";
import type {
  AssessmentId,
  Evidence,
  Example,
  ExampleId,
  ExampleSearch,
  ItemId,
  KnowledgeForm,
  Mark,
  NamedItem,
  PersonalDataFound,
  Picture,
  Starr,
  DayInput,
  ExampleInput,
} from "../../backend/generated/wire";

type Names =
  | "examples"
  | "example"
  | "add_example"
  | "change_example"
  | "delete_example"
  | "find_personal_data"
  | "evidence"
  | "forms_picture";

const forms: readonly KnowledgeForm[] = [
  "userAssessment",
  "expertAssessment",
  "goodPractice",
  "registerStudy",
  "caseStudy",
  "quasiExperiment",
  "metaDesign",
  "processEvaluation",
  "randomisedTrial",
  "crossSection",
];

const named: readonly NamedItem[] = fakeInstrument.domains.flatMap((domain, domainIndex) =>
  domain.items.map(({ id, title }) => ({
    item: { instrument: fakeInstrument.id, item: id },
    title,
    domain: domain.id,
    domainTitle: domain.title,
    domainIndex,
  })),
);

/** What an example says besides its situation. */
interface GivenExample {
  day?: string;
  starr?: Partial<Starr>;
  items?: ItemId[];
  forms?: KnowledgeForm[];
}

/** The examples of the fake program. */
export class FakeExamples {
  readonly handlers: Handlers<Names>;
  /** How many of those found are given at most. */
  most = 200;

  readonly #context: FakeContext;
  readonly #all = new Map<ExampleId, Example>();
  #next = 1;

  constructor(context: FakeContext) {
    this.#context = context;
    this.handlers = {
      examples: (search) => {
        const found = this.#newestFirst().filter((example) => fits(example, search));
        const examples = found.slice(0, this.most);
        return { examples, found: found.length, total: this.#all.size, items: [...named] };
      },
      example: ({ id }) => ({ example: this.#find(id), items: [...named] }),
      add_example: (written) => {
        const example = this.#made(`example-${this.#next++}`, written);
        const saved = this.#put("exampleAdded", example.id, example);
        return { id: example.id, saved };
      },
      change_example: ({ id, written }) => {
        const { added } = this.#find(id);
        return this.#put("exampleChanged", id, { ...this.#made(id, written), added });
      },
      delete_example: ({ id }) => this.#put("exampleDeleted", this.#find(id).id, undefined),
      find_personal_data: ({ texts }) => texts.flatMap(signs),
      evidence: ({ id }) => this.#evidence(id),
      forms_picture: ({ id }) => pictureOf(this.#evidence(id)),
    };
  }

  /** An example as if it had been written earlier. */
  given(situation: string, more: GivenExample = {}): ExampleId {
    const id = `example-${this.#next++}`;
    const starr = { situation, task: "", action: "", result: "", reflection: "", ...more.starr };
    const items = (more.items ?? []).map((item) => ({ instrument: fakeInstrument.id, item }));
    const content = {
      day: more.day ?? "2026-11-03",
      starr,
      items,
      forms: inOrder(more.forms ?? []),
    };
    const time = `${content.day}T12:00:00Z`;
    this.#all.set(id, { id, content, added: time, changed: time });
    return id;
  }

  /** All of them as they are now. */
  copied(): FakeExamplesCopy {
    const all = structuredClone(this.#all);
    return {
      count: () => all.size,
      has: (id) => all.has(id),
      erase: (id) => all.delete(id),
      clear: () => all.clear(),
      putBack: () => {
        this.#all.clear();
        for (const [id, example] of structuredClone(all)) this.#all.set(id, example);
      },
    };
  }

  #find(id: ExampleId): Example {
    const example = this.#all.get(id);
    if (!example) throw new Failure({ code: "exampleUnknown" });
    return example;
  }

  #made(id: ExampleId, { day, starr, items, forms: restsOn }: ExampleInput): Example {
    const date = dateOf(day);
    if (!date) throw new Failure({ code: "dayUnknown" });
    if (date > this.#context.today()) throw new Failure({ code: "dayAhead" });
    if (!starr.situation.trim() && !starr.action.trim())
      throw new Failure({ code: "exampleBlank" });
    const known = items.every(({ item }) => named.some((each) => each.item.item === item));
    if (!known) throw new Failure({ code: "itemUnknown" });
    const now = this.#context.now();
    return {
      id,
      content: { day: date, starr, items, forms: inOrder(restsOn) },
      added: now,
      changed: now,
    };
  }

  #put(
    kind: "exampleAdded" | "exampleChanged" | "exampleDeleted",
    id: ExampleId,
    to: Example | undefined,
  ) {
    const before = this.#all.get(id);
    const set = (example: Example | undefined) => {
      if (example) this.#all.set(id, example);
      else this.#all.delete(id);
    };
    return this.#context.step(kind, { redo: () => set(to), undo: () => set(before) });
  }

  #newestFirst(): Example[] {
    return [...this.#all.values()].toSorted((a, b) =>
      b.content.day === a.content.day
        ? b.id.localeCompare(a.id)
        : b.content.day.localeCompare(a.content.day),
    );
  }

  #evidence(id: AssessmentId): Evidence {
    const reflection = this.#context.find(id);
    const until = reflection.finished && localDay(reflection.finished);
    const happened = this.#newestFirst().filter(({ content }) => !until || content.day <= until);
    const items: Evidence["items"] = {};
    for (const { item } of named) {
      const own = happened.filter(({ content }) =>
        content.items.some((each) => each.item === item.item),
      );
      const latest = own.slice(0, 5).map(({ id, content }) => ({
        id,
        day: content.day,
        opening: content.starr.situation || content.starr.action,
      }));
      if (own.length > 0) items[item.item] = { count: own.length, latest };
    }
    const high = (item: ItemId) => {
      const answer = reflection.answers[item]?.answer;
      return answer?.kind === "level" && answer.level >= 4;
    };
    return {
      items,
      without: named.map(({ item }) => item.item).filter((item) => high(item) && !items[item]),
      examples: happened.length,
      forms: forms.map((form) => ({
        form,
        count: happened.filter(({ content }) => content.forms.includes(form)).length,
      })),
    };
  }
}

function inOrder(some: readonly KnowledgeForm[]): KnowledgeForm[] {
  return forms.filter((form) => some.includes(form));
}

function dateOf({ year, month, day }: DayInput): string | null {
  const pad = (n: number, length: number) => String(n).padStart(length, "0");
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : null;
}

function fits({ content }: Example, { words, item, domain, form }: ExampleSearch): boolean {
  const told = Object.values(content.starr).join(" ").toLowerCase().split(/\s+/);
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = named.filter((each) => content.items.some((ref) => ref.item === each.item.item));
  return (
    sought.every((word) => told.some((each) => each.startsWith(word))) &&
    (!item || shown.some((each) => each.item.item === item.item)) &&
    (!domain || shown.some((each) => each.domain === domain.domain)) &&
    (!form || content.forms.includes(form))
  );
}

function signs(text: string, index: number): PersonalDataFound[] {
  const number = /\b\d{6}-?\d{4}\b/.exec(text)?.[0];
  const person = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+.{0,20}?\d{1,2}\.\d{1,2}\.\d{4}/u.exec(text)?.[0];
  return [
    ...(number ? [{ text: index, sign: "cprNumber" as const, words: number }] : []),
    ...(person ? [{ text: index, sign: "nameAndBirthDate" as const, words: person }] : []),
  ];
}

function pictureOf(evidence: Evidence): Picture {
  const marks = evidence.forms.flatMap(({ form, count }, row): Mark[] => {
    const y = 24 * row + 16;
    const words = { kind: "form" as const, form };
    const label: Mark = {
      kind: "label",
      words,
      at: { x: 4, y },
      anchor: "start",
      style: "body",
      ink: "text",
    };
    const from = { x: 240, y };
    const none = { kind: "message" as const, id: "forms-none" };
    if (count === 0) return [label, { ...label, words: none, at: from }];
    return [
      label,
      { kind: "form", form, count, from, to: { x: 240 + 20 * count, y }, ink: "text" },
    ];
  });
  return { width: 560, height: 248, marks };
}
