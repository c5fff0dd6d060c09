import { call } from "./call";
import { changesOf, type Asked } from "./changes";
import type { Answer, Command, Parameters } from "./client";
import { writes } from "./generated/wire";
import { reloadAffected, type Query } from "./query.svelte";
import { clearStatus } from "./status.svelte";

const isWrite: ReadonlySet<Command> = new Set(writes);

/** Writes that the program has not answered yet. */
const underWay = new Set<Promise<unknown>>();
const queues = new Set<() => Promise<void>>();

/**
 * Tells the program to do something; throws a `Failure` where it is refused. What is shown and differs
 * after it is asked for again: `Query.settled` waits for that.
 */
export async function tell<K extends Command>(
  name: K,
  ...request: Parameters<K>
): Promise<Answer<K>> {
  return tellShown(undefined, name, ...request);
}

/** Tells the program what `shownBy` shows already, so that this one is not asked for again. */
export async function tellShown<K extends Command>(
  shownBy: Query<Asked> | undefined,
  name: K,
  ...request: Parameters<K>
): Promise<Answer<K>> {
  const answered = call(name, ...request);
  if (isWrite.has(name)) {
    // The offered undo would undo this write instead of the one it names.
    clearStatus();
    track(answered);
  }
  const answer = await answered;
  void reloadAffected(changesOf(name, answer), shownBy);
  return answer;
}

function track(answered: Promise<unknown>): void {
  const done: Promise<unknown> = answered.then(
    () => underWay.delete(done),
    () => underWay.delete(done),
  );
  underWay.add(done);
}

/** Waits until everything that the person did is written. */
export async function allWritten(): Promise<void> {
  await Promise.all([...queues].map((written) => written()));
  await Promise.all(underWay);
}

/** Has `allWritten` wait for `written` too; answers how to stop. */
export function alsoWaitFor(written: () => Promise<void>): () => void {
  queues.add(written);
  return () => queues.delete(written);
}
