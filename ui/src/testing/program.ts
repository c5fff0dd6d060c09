import type { Client, JobName, JobRunner, Watch } from "../backend/client";
import { Failure } from "../backend/failure";
import type {
  AgreementId,
  AnswerChoice,
  AssessmentId,
  BackupReason,
  Commands,
  ErrorCode,
  ExampleId,
  ItemId,
  ItemRef,
  KnowledgeForm,
  Starr,
  PlanInput,
  Settings,
  SuggestedDays,
} from "../backend/generated/wire";
import { ask, must, type Ask, type Damage, type Edition, type Reply } from "./page-host";

type Name = keyof Commands;

/** One call that the page made. */
export interface Call {
  name: Name;
  request: unknown;
}

/** How a program is started that has never been used. */
export interface Beginning {
  /** Its core instrument. */
  instrument?: Edition;
  /** What the folder is called in which its data folder lies. */
  folder?: string;
}

/** The time that the clock shows where a test says nothing else. */
const present = "2026-11-24T09:42:00Z";

/** An id that nothing has. */
export const nobody = "00000000-0000-0009-0000-000000000000";

/** The instrument of {@link Edition} `small`. */
export const small = "small";

let started = 0;

/**
 * The real program, without a window, that has never been used. What a test wants to see refused, slow
 * or counted happens on the way to it. One runs at a time: a new one takes the place of the one before.
 */
export class TestProgram implements Client, JobRunner {
  /** Every call, the latest last. */
  readonly calls: Call[] = [];

  readonly #refusals = new Map<Name, ErrorCode[]>();
  readonly #altered = new Map<Name, (answer: unknown) => unknown>();
  readonly #held = new Map<Name, (() => void)[]>();
  readonly #number = (started += 1);
  #now = present;
  #recoveryCode = "";

  constructor(beginning: Beginning = {}) {
    this.#must({ ask: "reset", at: present, ...beginning });
  }

  /** What the clock shows. */
  get now(): string {
    return this.#now;
  }

  /** The page is told where it shows another day then. */
  set now(to: string) {
    const told = this.#must({ ask: "advance", to });
    this.#now = to;
    this.#tellAnotherDay(told);
  }

  /** The clock is of the zone with this rule from now on, as `TZ` says it; of the page it is told the same. */
  set zone(rule: string) {
    this.#tellAnotherDay(this.#must({ ask: "zone", rule }));
  }

  /** Today, and the days that are suggested. */
  get days(): SuggestedDays {
    return this.#call("days", null) as SuggestedDays;
  }

  /** The next call of `name` is refused on its way. */
  refuse(name: Name, error: ErrorCode): void {
    this.#refusals.set(name, [...(this.#refusals.get(name) ?? []), error]);
  }

  /** Calls of `name` wait on their way until the answer of this is called, once for each. */
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

  /** The answers to calls of `name` come back changed: for what no machine of a test can be brought to. */
  alter<K extends Name>(
    name: K,
    change: (answer: Commands[K]["answer"]) => Commands[K]["answer"],
  ): void {
    this.#altered.set(name, change as (answer: unknown) => unknown);
  }

  /** The requests with which `name` was called. */
  requests(name: Name): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request);
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
    const answer = this.#call(name, request[0]);
    // As a desktop with a window manager does, and the program tells the page.
    if (name === "set_full_screen") window.dispatchEvent(new Event("fagspejl-full-screen"));
    const change = this.#altered.get(name);
    return (change ? change(answer) : answer) as Commands[K]["answer"];
  }

  /** As `call`, for a job: one that was stopped before it is let go on stops before its first part. */
  async run(name: JobName, watch: Watch, request?: unknown): Promise<unknown> {
    this.calls.push({ name, request: structuredClone(request) });
    const held = this.#held.get(name);
    if (held) {
      await new Promise<void>((goOn) => {
        held.push(goOn);
        watch.signal.addEventListener("abort", () => goOn());
      });
    }
    const refusal = this.#refusals.get(name)?.shift();
    if (refusal) throw new Failure(refusal);
    const job = { id: this.calls.length, ...(watch.signal.aborted ? { stopAfter: 0 } : {}) };
    const what = { ask: "call" as const, name, request: request ?? null, job };
    const reply = this.#ask(what, watch.onprogress);
    if ("refused" in reply) throw new Failure(reply.refused);
    return reply.answer;
  }

  /** A reflection as it was given earlier; finished where a time is given. */
  given(
    answers: Record<ItemId, AnswerChoice> = {},
    more: {
      started?: string;
      finished?: string;
      prompts?: Record<number, string>;
      instrument?: Edition;
      of?: AssessmentId;
    } = {},
  ): AssessmentId {
    const started = more.started ?? more.finished ?? "2026-10-02T08:00:00Z";
    const scene = { kind: "reflection" as const, answers, ...more, started };
    return this.#must({ ask: "seed", scene }) as AssessmentId;
  }

  /** An example as it was written on its day. */
  example(
    situation: string,
    more: {
      day?: string;
      starr?: Partial<Starr>;
      items?: ItemId[];
      forms?: KnowledgeForm[];
    } = {},
  ): ExampleId {
    const date = more.day ?? "2026-11-03";
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    const written = {
      day: { year, month, day },
      starr: { situation, task: "", action: "", result: "", reflection: "", ...more.starr },
      items: (more.items ?? []).map((item) => ({ instrument: small, item })),
      forms: more.forms ?? [],
    };
    const scene = { kind: "example" as const, at: `${date}T12:00:00Z`, written };
    return this.#must({ ask: "seed", scene }) as ExampleId;
  }

  /** An agreement as it was made earlier. */
  agreement(plan: PlanInput, item: ItemRef | null = null, at = this.#now): AgreementId {
    const scene = { kind: "agreement" as const, at, written: { plan, item } };
    return this.#must({ ask: "seed", scene }) as AgreementId;
  }

  /** A backup of what there is now, as it was made at another time; answers with its name. */
  backup(at: string, reason: BackupReason): string {
    return this.#must({ ask: "seed", scene: { kind: "backup", at, reason } }) as string;
  }

  /** A backup of an earlier lock with this passphrase; it holds one finished reflection. */
  lockedBackup(at: string, reason: BackupReason, passphrase: string): string {
    return this.#must({ ask: "seed", scene: { kind: "backup", at, reason, passphrase } }) as string;
  }

  /**
   * A lock that is on, with this passphrase; it is open. Over a program that has kept nothing
   * yet, the passphrase is quick to try.
   */
  lock(passphrase: string): void {
    const scene = { kind: "lock" as const, passphrase };
    this.#recoveryCode = this.#must({ ask: "seed", scene }) as string;
  }

  /** The recovery code of that lock. */
  get recoveryCode(): string {
    return this.#recoveryCode;
  }

  /** Locks it, as the program does by itself. */
  lockNow(): void {
    this.#call("lock_now", null);
  }

  /** The settings that are kept. */
  get settings(): Settings {
    return (this.#call("settings", null) as Commands["settings"]["answer"]).settings;
  }

  set settings(to: Settings) {
    this.#call("change_settings", to);
  }

  /** Whether the store is locked now. */
  get locked(): boolean {
    const reply = this.#ask({ ask: "call", name: "check_store", request: null });
    return "refused" in reply && reply.refused.code === "storeLocked";
  }

  /** Something happens to a file of the program. */
  damage(what: Damage): void {
    this.#must({ ask: "damage", what });
  }

  /** The program is closed and started anew: nothing can be undone any more, and a lock is shut. */
  restart(): void {
    this.#must({ ask: "restart" });
  }

  /** Does something at the computer of another person, who has a program and data of their own. */
  async elsewhere<T>(act: () => Promise<T>): Promise<T> {
    this.#must({ ask: "computer" });
    try {
      return await act();
    } finally {
      this.#must({ ask: "computer" });
    }
  }

  /** The person answers the next dialog with a file of this name, or closes it. */
  answerDialog(answer: string | null): void {
    this.#must({ ask: "dialog", answer });
  }

  /** What the person was shown outside the window. */
  get outside(): { titles: string[]; opened: string[]; shown: string[] } {
    return this.#must({ ask: "outside" }) as {
      titles: string[];
      opened: string[];
      shown: string[];
    };
  }

  /** The size of a file that the program was to write; none where there is no such file. */
  fileSize(name: string): number | null {
    return this.#must({ ask: "file", name }) as number | null;
  }

  /** Writes a file where the person can choose it. It stays there for the programs that come after. */
  writeFile(name: string, text: string): void {
    this.#must({ ask: "write", name, text });
  }

  /** The person opens a file with the program, which tells the page. */
  open(name: string): void {
    this.#must({ ask: "open", name });
    window.dispatchEvent(new Event("fagspejl-received"));
  }

  #tellAnotherDay(told: unknown): void {
    if (told === true) window.dispatchEvent(new Event("fagspejl-another-day"));
  }

  #call(name: Name, request: unknown): unknown {
    const reply = this.#ask({ ask: "call", name, request: request ?? null });
    if ("refused" in reply) throw new Failure(reply.refused);
    return reply.answer;
  }

  #ask(what: Ask, onprogress?: Watch["onprogress"]): Reply {
    if (this.#number !== started) throw new Error("another program has taken this one's place");
    return ask(what, onprogress);
  }

  #must(what: Ask): unknown {
    if (this.#number !== started) throw new Error("another program has taken this one's place");
    return must(what);
  }
}

/** The items of the small instrument and their Danish titles, in the order asked. */
export const smallItems: readonly (readonly [ItemId, string])[] = [
  ["listening", "Lytning"],
  ["asking", "Spørgsmål"],
  ["hope", "Håb"],
  ["visits", "Besøg"],
  ["tasks", "Opgaver"],
  ["places", "Steder"],
];

/** Every item of the small instrument answered with one level. */
export function everyItem(level: number): Record<ItemId, AnswerChoice> {
  return Object.fromEntries(smallItems.map(([item]) => [item, { kind: "value", value: level }]));
}
