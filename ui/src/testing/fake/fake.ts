import type { Client } from "../../backend/client";
import { Failure } from "../../backend/failure";
import { FakeAgreements } from "./fake-agreements";
import { FakeChanges } from "./fake-changes";
import { FakeExamples } from "./fake-examples";
import {
  localDay,
  type Call,
  type FakeChange,
  type FakeContext,
  type FakeStep,
  type Handlers,
  type Name,
} from "./fake-context";
import { copyOf, type FakeCopy } from "./fake-copy";
import { FakeErasing } from "./fake-erasing";
import { FakeKeeping, nothingReceived } from "./fake-keeping";
import { FakeLock } from "./fake-lock";
import { FakeReport } from "./fake-report";
import { refusal } from "./fake-refusal";
import { fakeAccuracy, fakeInstrument, fakeItems, fakeSummary } from "./fake-instrument";
import { answerOf, lineOf, pictureOf, profileViewOf, progressOf } from "./fake-outcome";
import type {
  AnswerChoice,
  AnswerSaved,
  AssessmentId,
  Changed,
  Commands,
  ErrorCode,
  GivenAnswer,
  Instrument,
  ItemId,
  Overview,
  PromptAnswer,
  Reflection,
  Saved,
  Settings,
  UserAction,
  ActionKind,
  Text,
  Undone,
} from "../../backend/generated/wire";

/** A program that lives in the test: it keeps what it is given and refuses what the real one refuses. */
export class FakeProgram implements Client {
  /** Every call, the latest last. */
  readonly calls: Call[] = [];
  settings: Settings = { language: "da", theme: "system", textSize: "normal", lockAfter: "five" };
  settingsUnreadable = false;
  /** The time of the writes. */
  now = "2026-11-24T09:42:00Z";

  #own = new Map<AssessmentId, Reflection>();
  #example: Map<AssessmentId, Reflection> | null = null;
  #done: FakeStep[] = [];
  #undone: FakeStep[] = [];
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
    when: { started?: string; finished?: string; instrument?: Instrument } = {},
  ): AssessmentId {
    const started = when.started ?? "2026-10-02T08:00:00Z";
    const id = this.#begin(started);
    const reflection = this.#find(id);
    reflection.instrument = when.instrument ?? reflection.instrument;
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
    this.lock.guard(name);
    const answer = this.#handlers[name]((request[0] ?? null) as Commands[K]["request"]);
    return structuredClone(answer);
  }

  readonly examples = new FakeExamples(this.#context);
  readonly agreements = new FakeAgreements(this.#context);
  readonly changes = new FakeChanges(this.#context);
  readonly keeping = new FakeKeeping(this.#context);
  readonly erasing = new FakeErasing(this.#context, this.keeping);
  readonly report = new FakeReport(this.#context);
  readonly lock = new FakeLock();

  readonly #handlers: Handlers = {
    ...nothingReceived,
    ...this.examples.handlers,
    ...this.agreements.handlers,
    ...this.changes.handlers,
    ...this.keeping.handlers,
    ...this.erasing.handlers,
    ...this.report.handlers,
    ...this.lock.handlers,
    cancel_job: () => null,
    unlock: ({ passphrase }) => {
      this.lock.unlock(passphrase);
      this.#beginAnew();
      return this.#overview();
    },
    unlock_with_code: ({ code, passphrase }) => {
      this.lock.unlockWithCode(code, passphrase);
      this.#beginAnew();
      return this.#overview();
    },
    restore_backup: (request) => {
      this.keeping.restore(request);
      this.lock.broughtBack();
      return this.#overview();
    },
    overview: () => this.#overview(),
    open_demo: () => {
      this.#example = new Map();
      this.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
      this.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
      return this.#overview();
    },
    leave_demo: () => {
      this.#example = null;
      return this.#overview();
    },
    reflections: () => this.#newestFirst().map(lineOf),
    begin_hindsight: ({ id }) => {
      const of = this.#finished(id);
      this.changes.refuseLookBack(of);
      const back = this.#begin(this.now);
      const reflection = this.#find(back);
      reflection.instrument = of.instrument;
      reflection.looksBack = { id, at: of.finished ?? of.started };
      reflection.askedPrompts = [];
      return { id: back, saved: { at: this.now, changed: changedBy("hindsightBegun", id) } };
    },
    begin_reflection: () => {
      const id = this.#begin(this.now);
      const begun = this.#find(id);
      const saved = this.#step("reflectionBegun", {
        redo: () => this.#current.set(id, begun),
        undo: () => this.#current.delete(id),
      });
      return { id, saved };
    },
    reflection: ({ id }) => this.#find(id),
    give_answer: ({ id, item, answer }) => {
      const given = this.#answer(answer, this.now);
      return this.#write("answerGiven", id, item, given);
    },
    clear_answer: ({ id, item }) => this.#write("answerCleared", id, item, null),
    remember_last_item: ({ id, item }) => {
      this.#find(id).place = item;
      return { at: this.now, changed: [] };
    },
    finish_reflection: ({ id }) => {
      const reflection = this.#draft(id);
      if (Object.keys(reflection.answers).length === 0) throw refusal("nothingAnswered");
      reflection.finished = this.now;
      return { at: this.now, changed: changedBy("draftDeleted", id) };
    },
    delete_draft: ({ id }) => {
      const draft = this.#draft(id);
      const change = {
        redo: () => this.#current.delete(id),
        undo: () => this.#current.set(id, draft),
      };
      return this.#step("draftDeleted", change, null, id);
    },
    answer_prompt: ({ id, prompt, text }) => {
      const reflection = this.#draft(id);
      const before = reflection.promptAnswers[prompt];
      const put = (answer: PromptAnswer | undefined) => {
        if (answer) reflection.promptAnswers[prompt] = answer;
        else Reflect.deleteProperty(reflection.promptAnswers, prompt);
      };
      const answer = text.trim() ? { text: text.trim(), at: this.now } : undefined;
      const change = { redo: () => put(answer), undo: () => put(before) };
      return this.#step(answer ? "promptAnswered" : "promptPassed", change, null, id);
    },
    undo: () => this.#move(this.#done, this.#undone, "undo", "nothingToUndo"),
    redo: () => this.#move(this.#undone, this.#done, "redo", "nothingToRedo"),
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
          accuracy: fakeAccuracy,
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

  get #context(): FakeContext {
    return {
      now: () => this.now,
      today: () => localDay(this.now),
      step: (kind, change, item) => this.#step(kind, change, item),
      find: (id) => this.#find(id),
      finished: () => this.#newestFirst().filter((reflection) => reflection.finished),
      reflections: () => this.#newestFirst(),
      copied: () => this.#copied(),
      beginAnew: () => this.#beginAnew(),
    };
  }

  #beginAnew(): void {
    this.#example = null;
    [this.#done, this.#undone] = [[], []];
  }

  #copied(): FakeCopy {
    const parts = { examples: this.examples.copied(), agreements: this.agreements.copied() };
    return copyOf(this.#own, parts, (own) => {
      this.#own = own;
      this.#beginAnew();
    });
  }

  #step(kind: ActionKind, change: FakeChange, item: Text | null = null, id?: AssessmentId): Saved {
    const saved = { at: this.now, changed: changedBy(kind, id) };
    const step: UserAction = { kind, item, changed: saved.changed };
    change.redo();
    this.#done.push({ step, ...change });
    this.#undone = [];
    return saved;
  }

  #move(
    from: FakeStep[],
    to: FakeStep[],
    way: "undo" | "redo",
    none: "nothingToUndo" | "nothingToRedo",
  ): Undone {
    const last = from.pop();
    if (!last) throw refusal(none);
    last[way]();
    to.push(last);
    return { saved: { at: this.now, changed: last.step.changed }, step: last.step };
  }

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
      askedPrompts: [{ domain: "outside", prompt: 1 }],
      promptAnswers: {},
      looksBack: null,
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

  #write(kind: ActionKind, id: AssessmentId, item: ItemId, given: GivenAnswer | null): AnswerSaved {
    const reflection = this.#draft(id);
    const known = fakeItems.find((each) => each.id === item);
    if (!known) throw refusal("itemUnknown");
    const before = reflection.answers[item] ?? null;
    const put = (answer: GivenAnswer | null) => {
      if (answer) reflection.answers[item] = answer;
      else Reflect.deleteProperty(reflection.answers, item);
      reflection.progress = progressOf(reflection.answers);
    };
    const change = { redo: () => put(given), undo: () => put(before) };
    const saved = this.#step(kind, change, known.title, id);
    return { saved, progress: reflection.progress };
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
      due: this.agreements.due(),
      liveAgreements: this.agreements.live().length,
      wheel: this.agreements.wheel(),
      example: this.#example !== null,
    };
  }
}

/** What looks different after a step, as the use cases of the program say it. */
function changedBy(kind: ActionKind, id?: AssessmentId): Changed[] {
  const assessment: Changed[] = id ? [{ kind: "assessment", id }] : [];
  switch (kind) {
    case "reflectionBegun":
      return [{ kind: "reflections" }];
    case "hindsightBegun":
    case "draftDeleted":
      return [...assessment, { kind: "reflections" }];
    case "exampleAdded":
    case "exampleChanged":
    case "exampleDeleted":
      return [{ kind: "examples" }];
    case "focusChosen":
      return [{ kind: "focus" }];
    case "agreementMade":
    case "agreementMoved":
      return [{ kind: "agreements" }];
    case "rhythmChosen":
      return [{ kind: "rhythm" }];
    default:
      return assessment;
  }
}

/** Every item answered with one level. */
export function everyItem(level: number): Record<ItemId, AnswerChoice> {
  return Object.fromEntries(fakeItems.map((item) => [item.id, { kind: "level", level }]));
}
