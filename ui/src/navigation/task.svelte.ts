import type { Route } from "./route.svelte";

/** The screens at which one does one thing to its end: they have no menu, only a line that says where one is. */
const tasks: ReadonlySet<Route["screen"]> = new Set([
  "reflection",
  "check",
  "forTwo",
  "conversation",
  "observe",
  "groupSparring",
  "agenda",
  "closing",
  "summary",
  "frame",
]);

/** What the line above a task says. */
export interface TaskLine {
  /** What one is doing. */
  name: string;
  /** How far one has come with it. */
  place?: string | undefined;
  /** Where closing it leads, where that is not the start. */
  closes?: Route;
  /** Whether somebody else sits there too: then nothing of the person's own can be reached but by closing it. */
  shared?: boolean;
  /** Whether two look at one screen: then a button has the window fill it. */
  together?: boolean;
}

let says = $state.raw<(() => TaskLine) | null>(null);

/** Whether a route is that of a task. */
export function isTask({ screen }: Route): boolean {
  return tasks.has(screen);
}

/** What the line above the task says now; none before the screen has its data. */
export function taskLine(): TaskLine | null {
  return says?.() ?? null;
}

/** Has the line above the task say this, and follow it. Answers how to stop. */
export function sayTask(line: () => TaskLine): () => void {
  says = line;
  return () => {
    // The next screen may have its say already.
    if (says === line) says = null;
  };
}
