import { tick } from "svelte";
import type {
  AssessmentId,
  DomainId,
  ExampleId,
  InstrumentId,
  ItemId,
  ItemRef,
  Report,
} from "../backend/generated/wire";

/** Where the window can be. */
export type Route =
  | { screen: "start" }
  /** An item of it, the prompt after a domain, or one by its place; none is where the reader left. */
  | {
      screen: "reflection";
      id: AssessmentId;
      item?: ItemId;
      promptAfter?: DomainId;
      promptAt?: number;
    }
  | { screen: "check"; id: AssessmentId }
  | { screen: "profile"; id: AssessmentId }
  | { screen: "earlier" }
  | { screen: "examples" }
  /** One example, or a new one where none is named. */
  | { screen: "example"; id?: ExampleId; item?: ItemRef }
  /** Two reflections, one of them beside the latest, or the latest two. */
  | { screen: "change"; between?: [AssessmentId, AssessmentId]; of?: AssessmentId }
  /** Beginning with a new agreement for an item, or before a reflection with an instrument. */
  | { screen: "agreements"; item?: ItemRef; beforeReflection?: InstrumentId }
  /** A report before it is saved: of a reflection, or of the latest one where none is named. */
  | { screen: "report"; kind: Report["kind"]; id?: AssessmentId }
  | { screen: "settings" }
  | { screen: "lock" }
  /** Backups of one's data, and taking it out. */
  | { screen: "data" }
  | { screen: "method" };

// So many steps back are remembered for a page that is loaded anew.
const farthest = 50;

let visited = $state.raw<readonly [Route, ...Route[]]>([{ screen: "start" }]);

/** Where the window is. */
export function route(): Route {
  return visited[0];
}

/** Goes to a route; the way back is remembered. */
export function go(to: Route): void {
  visited = [to, ...visited];
}

/** Goes to where the window was before; stays where there is nothing before. */
export function back(): void {
  const [, before, ...rest] = visited;
  if (before) visited = [before, ...rest];
}

/** Ways on from where the window is now, for after something was awaited. */
export interface FromHere {
  /** Goes to a route, unless the reader has gone elsewhere since. */
  go: (to: Route) => void;
  /** Goes back, unless the reader has gone elsewhere since. */
  back: () => void;
  /** Whether the window has stayed where it was. */
  isHere: () => boolean;
}

/** Ways on from where the window is now: who goes elsewhere while something is awaited stays there. */
export function fromHere(): FromHere {
  const here = visited;
  const isHere = () => visited === here;
  return {
    go: (to) => {
      if (isHere()) go(to);
    },
    back: () => {
      if (isHere()) back();
    },
    isHere,
  };
}

/** Forgets the way and begins at the start, as when the data behind the window is changed. */
export function beginAgain(): void {
  visited = [{ screen: "start" }];
}

/** The way that the window has come, the latest first, as words that `goBackTo` understands. */
export function wayHere(isDemo: boolean): string {
  return JSON.stringify({ isDemo, visited: visited.slice(0, farthest) });
}

/** Goes where the window was before the page was loaded anew; other data has no such place. */
export function goBackTo(way: string, isDemo: boolean): void {
  const was = JSON.parse(way) as { isDemo: boolean; visited: readonly Route[] };
  const [here, ...before] = was.visited;
  if (here && was.isDemo === isDemo) visited = [here, ...before];
}

/**
 * Brings the reader to the heading of the place just gone to, at once or as soon as it is there.
 * Answers how to stop waiting for it.
 */
export function arrive(main: HTMLElement): () => void {
  const reach = (): boolean => {
    const heading = main.querySelector("h1");
    if (!heading) return false;
    // A new form begins in its first field.
    const first = main.querySelector<HTMLElement>("[data-first-field]");
    (first ?? heading).focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
    return true;
  };
  const watch = new MutationObserver(() => {
    if (reach()) watch.disconnect();
  });
  let left = false;
  void tick().then(() => {
    if (!left && !reach()) watch.observe(main, { childList: true, subtree: true });
  });
  return () => {
    left = true;
    watch.disconnect();
  };
}
