import type { FakeCopy } from "./fake-copy";
import type {
  AssessmentId,
  Commands,
  Reflection,
  Saved,
  UserAction,
  ActionKind,
  Text,
} from "../../backend/generated/wire";

/** The name of a call. */
export type Name = keyof Commands;

/** What answers the calls of these names. */
export type Handlers<K extends Name = Name> = {
  [N in K]: (request: Commands[N]["request"]) => Commands[N]["answer"];
};

/** What the parts of the fake program share. */
export interface FakeContext {
  /** The time of a write. */
  now(): string;
  /** The day of a write, `YYYY-MM-DD`. */
  today(): string;
  /** A write that was made, and how it is taken back and made again. */
  step(kind: ActionKind, change: FakeChange, item?: Text): Saved;
  /** A reflection; a call is refused where there is none. */
  find(id: AssessmentId): Reflection;
  /** The finished reflections, the latest first. */
  finished(): Reflection[];
  /** Every reflection, drafts too, the latest first. */
  reflections(): Reflection[];
  /** The person's own store as it is now, example data aside. */
  copied(): FakeCopy;
  /** Example data is left, and what was done before can no longer be undone. */
  beginAnew(): void;
}

/** How a write is taken back and made again. */
export interface FakeChange {
  undo: () => void;
  redo: () => void;
}

/** A write that can be taken back. */
export interface FakeStep extends FakeChange {
  step: UserAction;
}

/** One call that the page made. */
export interface Call {
  name: Name;
  request: unknown;
}

/** The day of a moment by the clock of the tests, as `2026-11-24`. */
export function localDay(at: string): string {
  // The Swedes write a day as ISO 8601 does.
  return new Date(at).toLocaleDateString("sv-SE");
}
