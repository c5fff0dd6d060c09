import { call } from "./call";
import { asFailure } from "./failure";
import type { ErrorCode, FormContent, FormDraft, FormRef, ShownMoment } from "./generated/wire";
import { alsoWaitFor } from "./tell";

/** What stands in forms of one kind. */
export type ContentOf<K extends FormContent["kind"]> = Extract<FormContent, { kind: K }>;

/** What is begun in a form; without its time until the program has kept it. */
type Begun = Omit<FormDraft, "at"> & { at: ShownMoment | null };

// What is typed is on its way this long after it was typed, so that it is on disk within 300 ms.
const delay = 200;

/** What is begun and not saved, by `keyOf`; the program has all but what is unsent. */
let drafts = $state.raw<Readonly<Record<string, Begun | undefined>>>({});
/** Why the latest text of a form was not kept, by `keyOf`. */
let refusals = $state.raw<Readonly<Record<string, ErrorCode | undefined>>>({});
/** The forms whose latest text has not been sent. */
const unsent = new Map<string, FormRef>();
const underWay = new Set<Promise<void>>();
let timer: ReturnType<typeof setTimeout> | undefined;
let latestNumber = 0;
// What is sent for the data shown before is not noted with the data shown now.
let shownData = 0;

alsoWaitFor(() => sendDrafts());

/** Everything that is begun and not saved. */
export function formDrafts(): readonly Begun[] {
  return Object.values(drafts).filter((draft) => draft !== undefined);
}

/** Reads what was begun and not saved; throws a `Failure` where it cannot be read. */
export async function loadDrafts(): Promise<void> {
  const read = await call("form_drafts");
  drafts = Object.fromEntries(read.map((draft) => [keyOf(draft.form), draft]));
}

/** Reads it after the data behind the window has become other data; what cannot be read is not shown. */
export async function reloadDrafts(): Promise<void> {
  forgetDrafts();
  try {
    await loadDrafts();
  } catch {
    // The screens that ask for the same data say why.
  }
}

/** Forgets everything that is begun, as when it is erased. */
export function forgetDrafts(): void {
  clearTimeout(timer);
  timer = undefined;
  shownData += 1;
  unsent.clear();
  [drafts, refusals] = [{}, {}];
}

/**
 * Sends what has not been sent yet, at once: when the reader leaves a field or the page, before the lock is
 * shut. Resolves when everything that was sent is answered.
 */
export async function sendDrafts(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const forms = [...unsent.values()];
  unsent.clear();
  for (const form of forms) {
    const sent: Promise<void> = send(form).finally(() => underWay.delete(sent));
    underWay.add(sent);
  }
  await Promise.all(underWay);
}

async function send(form: FormRef): Promise<void> {
  const key = keyOf(form);
  const sent = drafts[key];
  const of = shownData;
  // Two that are under way may overtake each other.
  latestNumber += 1;
  const request = { form, content: sent?.content ?? null, number: latestNumber };
  try {
    const { at } = await call("keep_form_draft", request);
    if (of !== shownData) return;
    note(key, undefined);
    if (sent && drafts[key] === sent) drafts = { ...drafts, [key]: { ...sent, at } };
  } catch (thrown) {
    const { error } = asFailure(thrown);
    if (of !== shownData) return;
    if (!unsent.has(key)) unsent.set(key, form);
    // When the lock is open again it is sent once more.
    note(key, error.code === "storeLocked" ? undefined : error);
  }
}

function note(key: string, error: ErrorCode | undefined): void {
  if (refusals[key] !== error) refusals = { ...refusals, [key]: error };
}

function put(form: FormRef, draft: Begun | undefined): void {
  drafts = { ...drafts, [keyOf(form)]: draft };
  unsent.set(keyOf(form), form);
  timer ??= setTimeout(sendSoon, delay);
}

/** What is typed while the disk is slow waits for it. */
function sendSoon(): void {
  void Promise.all(underWay).then(() => sendDrafts());
}

function keyOf(form: FormRef): string {
  return JSON.stringify(form, ["kind", "id", "prompt", "point", "item", "instrument"]);
}

/** Whether something is begun in a form. */
export function isBegun(form: FormRef): boolean {
  return drafts[keyOf(form)] !== undefined;
}

/** Discards what is begun in a form, if anything is. */
export function dropDraft(form: FormRef): void {
  if (isBegun(form)) put(form, undefined);
}

/** What stood in a form is saved, and with that taken away on disk. */
export function noteSaved(form: FormRef): void {
  const key = keyOf(form);
  const isLate = unsent.delete(key) || underWay.size > 0;
  drafts = { ...drafts, [key]: undefined };
  note(key, undefined);
  // What was typed while it was saved may have been sent after it.
  if (isLate) put(form, undefined);
}

/** The same, where what stands there is still being written: that is kept once more. */
export function keepAnew(form: FormRef): void {
  const draft = drafts[keyOf(form)];
  if (draft) put(form, draft);
}

/**
 * What stands in a form: kept on disk while it is written, there again whenever the form is opened, and
 * gone when it is saved or discarded.
 */
export class Draft<K extends FormContent["kind"]> {
  /** What was discarded since, so that it can be brought back. */
  discarded: ContentOf<K> | null = $state.raw(null);

  readonly form: FormRef;
  /** Whether it was begun before it was opened, and when. */
  #resumed = $state(false);
  readonly #begun: ShownMoment | null;
  readonly #start: () => ContentOf<K>;
  readonly #key: string;

  /** `start` is what stands in it where nothing was begun. */
  constructor(form: FormRef, start: () => ContentOf<K>) {
    this.form = form;
    this.#start = start;
    this.#key = keyOf(form);
    this.#resumed = isBegun(form);
    this.#begun = drafts[this.#key]?.at ?? null;
  }

  /** When what stood in it was written, where it was begun before it was opened. */
  get resumed(): ShownMoment | null {
    if (!this.#resumed) return null;
    // Opened again before the program has kept it, it is of when that is done.
    return this.#begun ?? drafts[this.#key]?.at ?? null;
  }

  /** What stands in it. */
  get typed(): ContentOf<K> {
    // The program lets nothing else stand in this form.
    const content = drafts[this.#key]?.content as ContentOf<K> | undefined;
    return content ?? this.#start();
  }

  /** Why the latest was not kept on disk. */
  get error(): ErrorCode | null {
    return refusals[this.#key] ?? null;
  }

  /** Takes note of what is typed or chosen. */
  change(what: Partial<ContentOf<K>>): void {
    this.discarded = null;
    const content: ContentOf<K> = { ...this.typed, ...what };
    put(this.form, isSame(content, this.#start()) ? undefined : this.#draftWith(content));
  }

  /** Discards it: the form is as it was before anything was begun. */
  discard(): void {
    this.discarded = this.typed;
    this.#resumed = false;
    put(this.form, undefined);
  }

  /** Brings back what was discarded. */
  bringBack(): void {
    const { discarded } = this;
    this.discarded = null;
    if (discarded) put(this.form, this.#draftWith(discarded));
  }

  /** Waits until what stands in it is on disk, or is refused: what saves it takes it away there. */
  settled(): Promise<void> {
    return sendDrafts();
  }

  /** It is saved, and with that taken away on disk. */
  done(): void {
    noteSaved(this.form);
  }

  #draftWith(content: ContentOf<K>): Begun {
    const at = drafts[this.#key]?.at ?? null;
    return { form: this.form, content, at };
  }
}

function isSame(one: object, other: object): boolean {
  const fields = Object.entries(other) as [keyof typeof one, unknown][];
  return fields.every(([name, value]) => JSON.stringify(one[name]) === JSON.stringify(value));
}
