import { onDestroy, untrack } from "svelte";
import { call } from "./call";
import type { Answer, Command, Parameters } from "./client";
import { isAffected, type Asked, type Change } from "./changes";
import { asFailure } from "./failure";
import type { Commands, ErrorCode } from "./generated/wire";

const open = new Set<Query<Asked>>();

interface Options<K extends Asked> {
  /** Whether it is asked for at all; read again when what it depends on differs. */
  when?: () => boolean;
  /** Whether the next is asked for only when the answer under way is there, and none between. */
  oneAtATime?: boolean;
  /** An answer that is there already, so that it is not asked for first. */
  given?: Answer<K> | null;
}

/** What a screen shows of the program: asked for when the screen opens, and again when it may differ. */
export class Query<K extends Asked> {
  /** The latest answer; none before the first. */
  data: Answer<K> | undefined = $state.raw();
  /** Why the latest could not be answered; what was answered before stays. */
  error: ErrorCode | null = $state.raw(null);
  /** Whether an answer is on its way. */
  loading = $state(false);

  readonly #name: K;
  readonly #request: () => Parameters<K>;
  readonly #isWanted: () => boolean;
  readonly #oneAtATime: boolean;
  #latest = 0;
  #again = false;
  #asked: Promise<void> = Promise.resolve();

  constructor(name: K, request: () => Parameters<K>, { when, oneAtATime }: Options<K>) {
    this.#name = name;
    this.#request = request;
    this.#isWanted = when ?? (() => true);
    this.#oneAtATime = oneAtATime ?? false;
  }

  /** Asks again. Of several answers under way only the one asked for last is shown. */
  readonly reload = (): Promise<void> => {
    if (this.#oneAtATime && this.loading) this.#again = true;
    else if (this.#isWanted()) this.#asked = this.#ask();
    return this.#asked;
  };

  /** Waits for the answer that is on its way, if any. */
  settled(): Promise<void> {
    return this.#asked;
  }

  /** Shows `data`, which the program has just given otherwise. */
  put(data: Answer<K>): void {
    this.#latest += 1;
    this.data = data;
    this.error = null;
    this.loading = false;
  }

  /** Whether it is to be asked again; what could not be shown may come with any change. */
  isAffectedBy(changes: readonly Change[]): boolean {
    if (!this.#isWanted()) return false;
    const [request] = this.#request() as [unknown?];
    return this.error !== null || changes.some((each) => isAffected(this.#name, request, each));
  }

  async #ask(): Promise<void> {
    const mine = ++this.#latest;
    this.error = null;
    this.loading = true;
    do {
      this.#again = false;
      try {
        const data = await call(this.#name, ...this.#request());
        if (mine !== this.#latest) return;
        this.data = data;
        this.error = null;
      } catch (thrown) {
        if (mine !== this.#latest) return;
        this.error = asFailure(thrown).error;
        // Who has stopped it does not want what waited behind it either.
        if (this.error.code === "cancelled") break;
      }
    } while (this.#again);
    this.loading = false;
  }
}

/**
 * Asks the program for what a screen shows, for as long as the component that calls this is open:
 * at once, when what `request` gives differs, and when a change that was told affects the answer.
 */
export function ask<K extends Asked>(
  name: K,
  ...[request, options = {}]: Commands[K]["request"] extends null
    ? [request?: null, options?: Options<K>]
    : [request: () => Commands[K]["request"], options?: Options<K>]
): Query<K> {
  const parameters = () => (request ? [request()] : []) as unknown as Parameters<K>;
  const { when = () => true, given: first = null } = options;
  const query = new Query(name, parameters, options);
  if (first !== null) query.put(first);

  // Compared by content, since a request is a new object each time.
  const wanted = $derived(when() ? JSON.stringify(parameters()) : null);
  let given = first === null ? null : untrack(() => wanted);
  $effect(() => {
    if (wanted === null) return;
    if (wanted === given) given = null;
    else void untrack(query.reload);
  });
  const registered = query as unknown as Query<Asked>;
  open.add(registered);
  onDestroy(() => open.delete(registered));
  return query;
}

/** Asks once, for what is not shown as it is; throws a `Failure` where it is refused. */
export function read<K extends Command>(name: K, ...request: Parameters<K>): Promise<Answer<K>> {
  return call(name, ...request);
}

/** Asks again for what these changes affect, but for `except`; resolves when it is answered. */
export async function reloadAffected(
  changes: readonly Change[],
  except?: Query<Asked>,
): Promise<void> {
  if (changes.length === 0) return;
  const some = [...open].filter((query) => query !== except && query.isAffectedBy(changes));
  await Promise.all(some.map((query) => query.reload()));
}

/** Asks again for everything that is shown. */
export async function reloadAll(): Promise<void> {
  await Promise.all([...open].map((query) => query.reload()));
}
