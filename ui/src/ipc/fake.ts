import type { Client } from "./client";
import { Failure } from "./failure";
import { fakeInstrument, fakeItems, fakeSummary } from "./fake-instrument";
import { answerOf, lineOf, pictureOf, profileViewOf, progressOf } from "./fake-outcome";
import type {
  AnswerChoice,
  AnswerSaved,
  AssessmentId,
  Commands,
  ErrorCode,
  GivenAnswer,
  ItemId,
  Overview,
  Reflection,
  Saved,
  Settings,
} from "./generated/wire";

type Name = keyof Commands;
type Handlers = { [K in Name]: (request: Commands[K]["request"]) => Commands[K]["answer"] };

/** One call that the page made. */
export interface Call {
  name: Name;
  request: unknown;
}

/** A program that lives in the test: it keeps what it is given and refuses what the real one refuses. */
export class FakeProgram implements Client {
  /** Every call, the latest last. */
  readonly calls: Call[] = [];
  settings: Settings = { language: "da", theme: "system", textSize: "normal" };
  settingsUnreadable = false;
  /** The time of the writes. */
  now = "2026-11-24T09:42:00Z";

  #own = new Map<AssessmentId, Reflection>();
  #example: Map<AssessmentId, Reflection> | null = null;
  #undo: (() => void) | null = null;
  #next = 1;
  #refusals = new Map<Name, ErrorCode[]>();
  #held = new Map<Name, (() => void)[]>();

  /** The next call of `name` is refused. */
  refuse(name: Name, error: ErrorCode): void {
    this.#refusals.set(name, [...(this.#refusals.get(name) ?? []), error]);
  }

  /** Calls of `name` wait until the answer of this is called, once for each. */
  hold(name: Name): () => void {
    this.#held.set(name, []);
    return () => this.#held.get(name)?.shift()?.();
  }

  /** Calls of `name` wait no longer. */
  release(name: Name): void {
    const waiting = this.#held.get(name) ?? [];
    this.#held.delete(name);
    for (const goOn of waiting) goOn();
  }

  /** The requests with which `name` was called. */
  requests(name: Name): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request);
  }

  /** A reflection as if it had been given earlier; finished where a time is given. */
  given(
    answers: Record<ItemId, AnswerChoice> = {},
    when: { started?: string; finished?: string } = {},
  ): AssessmentId {
    const started = when.started ?? "2026-10-02T08:00:00Z";
    const id = this.#begin(started);
    const reflection = this.#find(id);
    for (const [item, choice] of Object.entries(answers)) {
      reflection.answers[item] = this.#answer(choice, started);
    }
    reflection.progress = progressOf(reflection.answers);
    reflection.finished = when.finished ?? null;
    return id;
  }

  async call<K extends Name>(
    name: K,
    ...request: Commands[K]["request"] extends null ? [] : [Commands[K]["request"]]
  ): Promise<Commands[K]["answer"]> {
    this.calls.push({ name, request: structuredClone(request[0]) });
    const held = this.#held.get(name);
    if (held) await new Promise<void>((goOn) => held.push(goOn));
    const refusal = this.#refusals.get(name)?.shift();
    if (refusal) throw new Failure(refusal);
    const answer = this.#handlers[name]((request[0] ?? null) as Commands[K]["request"]);
    return structuredClone(answer);
  }

  readonly #handlers: Handlers = {
    overview: () => this.#overview(),
    look_at_example: () => {
      this.#example = new Map();
      this.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
      this.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
      return this.#overview();
    },
    leave_example: () => {
      this.#example = null;
      return this.#overview();
    },
    reflections: () => this.#newestFirst().map(lineOf),
    begin_reflection: () => {
      const id = this.#begin(this.now);
      return { id, saved: this.#saved(null) };
    },
    reflection: ({ id }) => this.#find(id),
    give_answer: ({ id, item, answer }) => {
      const given = this.#answer(answer, this.now);
      return this.#write(id, item, (answers) => (answers[item] = given));
    },
    clear_answer: ({ id, item }) =>
      this.#write(id, item, (answers) => Reflect.deleteProperty(answers, item)),
    remember_place: ({ id, item }) => {
      this.#find(id).place = item;
      return this.#saved(id);
    },
    finish_reflection: ({ id }) => {
      const reflection = this.#draft(id);
      if (Object.keys(reflection.answers).length === 0) throw refusal("nothingAnswered");
      reflection.finished = this.now;
      return this.#saved(id);
    },
    delete_draft: ({ id }) => {
      const draft = this.#draft(id);
      this.#current.delete(id);
      this.#undo = () => this.#current.set(id, draft);
      return this.#saved(null);
    },
    undo: () => {
      if (!this.#undo) throw refusal("nothingToUndo");
      this.#undo();
      this.#undo = null;
      return this.#saved(null);
    },
    profile: ({ id }) => profileViewOf(this.#finished(id)),
    profile_pictures: ({ id, language }) => {
      const { answers } = this.#finished(id);
      return { radar: pictureOf(answers, language), dotPlot: pictureOf(answers, language) };
    },
    method: () => ({
      programVersion: "0.1.0",
      dataFolder: "~/.local/share/fagspejl",
      instruments: [
        {
          summary: fakeSummary,
          measurement: fakeInstrument.measurement,
          standardError: 0.268,
          smallestDetectableChange: 0.744,
        },
      ],
    }),
    settings: () => ({ settings: this.settings, unreadable: this.settingsUnreadable }),
    change_settings: (to) => {
      this.settings = to;
      this.settingsUnreadable = false;
      return { settings: to, unreadable: false };
    },
  };

  get #current(): Map<AssessmentId, Reflection> {
    return this.#example ?? this.#own;
  }

  #begin(started: string): AssessmentId {
    const id = `reflection-${this.#next++}`;
    this.#current.set(id, {
      id,
      instrument: fakeInstrument,
      started,
      finished: null,
      answers: {},
      place: null,
      progress: progressOf({}),
    });
    return id;
  }

  #find(id: AssessmentId): Reflection {
    const reflection = this.#current.get(id);
    if (!reflection) throw refusal("reflectionUnknown");
    return reflection;
  }

  #draft(id: AssessmentId): Reflection {
    const reflection = this.#find(id);
    if (reflection.finished) throw refusal("reflectionFinished");
    return reflection;
  }

  #finished(id: AssessmentId): Reflection {
    const reflection = this.#find(id);
    if (!reflection.finished) throw refusal("reflectionNotFinished");
    return reflection;
  }

  #answer(choice: AnswerChoice, at: string): GivenAnswer {
    const answer = answerOf(choice);
    if (answer) return { answer, at };
    throw new Failure({ code: "levelUnknown", level: choice.kind === "level" ? choice.level : 0 });
  }

  #write(
    id: AssessmentId,
    item: ItemId,
    change: (answers: Record<ItemId, GivenAnswer>) => void,
  ): AnswerSaved {
    const reflection = this.#draft(id);
    if (!fakeItems.some((known) => known.id === item)) throw refusal("itemUnknown");
    change(reflection.answers);
    reflection.progress = progressOf(reflection.answers);
    return { saved: this.#saved(id), progress: reflection.progress };
  }

  #saved(id: AssessmentId | null): Saved {
    return { at: this.now, changed: [id ? { kind: "assessment", id } : { kind: "reflections" }] };
  }

  #newestFirst(): Reflection[] {
    const time = (reflection: Reflection) => reflection.finished ?? reflection.started;
    return [...this.#current.values()].toSorted((a, b) => time(b).localeCompare(time(a)));
  }

  #overview(): Overview {
    const all = this.#newestFirst();
    const finished = all.filter((reflection) => reflection.finished);
    const latest = finished[0];
    return {
      instrument: fakeSummary,
      drafts: all.filter((reflection) => !reflection.finished).map(lineOf),
      latest: latest ? profileViewOf(latest) : null,
      earlier: finished.slice(0, 3).map(lineOf),
      finishedCount: finished.length,
      example: this.#example !== null,
    };
  }
}

/** Every item answered with one level. */
export function everyItem(level: number): Record<ItemId, AnswerChoice> {
  return Object.fromEntries(fakeItems.map((item) => [item.id, { kind: "level", level }]));
}

function refusal(
  code: Exclude<ErrorCode["code"], "storeNewer" | "instrumentBroken" | "levelUnknown">,
): Failure {
  return new Failure({ code });
}
