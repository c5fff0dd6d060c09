import { call } from "./call";
import { asFailure } from "./failure";
import type { UserAction } from "./generated/wire";
import { reloadAffected } from "./query.svelte";
import { announce, clearStatus, setStatus, type Direction, type Status } from "./status.svelte";
import { allWritten } from "./tell";
import { inLanguage, t } from "../texts/texts.svelte";

// One after the other, so that each reports its own step.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Undoes the latest thing that the person did, or redoes what was undone last, and says so at the
 * bottom when the screen shows it; throws a `Failure` when it cannot.
 */
export function undoOrRedo(direction: Direction): Promise<void> {
  const mine = queue.then(() => step(direction));
  queue = mine.catch(() => undefined);
  return mine;
}

async function step(direction: Direction): Promise<void> {
  // A write still in flight would become the step that is undone.
  await allWritten();
  clearStatus();
  try {
    const { step } = await call(direction);
    await reloadAffected(step.changed);
    setStatus(statusOf(step, direction));
  } catch (thrown) {
    const { code } = asFailure(thrown).error;
    if (code !== "nothingToUndo" && code !== "nothingToRedo") throw thrown;
    announce(`error-${code}`);
  }
}

function statusOf({ kind, item }: UserAction, direction: Direction): Status {
  const undone = direction === "undo";
  return {
    offers: undone ? "redo" : "undo",
    textId: `undo-${undone ? "undone" : "redone"}${item ? "-item" : ""}`,
    args: () => ({ step: t(`undo-${kind}`), ...(item && { item: inLanguage(item) }) }),
  };
}
