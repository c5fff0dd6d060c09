import { tick } from "svelte";
import type {
  AssessmentId,
  DomainId,
  ExampleId,
  ItemId,
  ItemRef,
  Report,
} from "../backend/generated/wire";

/** A place in the window. */
export type Place =
  | { screen: "start" }
  /** An item of it, or the prompt after a domain; none is where the reader left. */
  | { screen: "reflection"; id: AssessmentId; item?: ItemId; promptAfter?: DomainId }
  | { screen: "check"; id: AssessmentId }
  | { screen: "profile"; id: AssessmentId }
  | { screen: "earlier" }
  | { screen: "examples" }
  /** One example, or a new one where none is named. */
  | { screen: "example"; id?: ExampleId; item?: ItemRef }
  /** Two reflections, one of them beside the latest, or the latest two. */
  | { screen: "change"; between?: [AssessmentId, AssessmentId]; of?: AssessmentId }
  /** Beginning with a new agreement for an item, or before the next reflection. */
  | { screen: "agreements"; item?: ItemRef; beforeReflection?: boolean }
  /** A report before it is saved: of a reflection, or of the latest one where none is named. */
  | { screen: "report"; kind: Report["kind"]; id?: AssessmentId }
  | { screen: "settings" }
  | { screen: "lock" }
  /** Backups of one's data, and taking it out. */
  | { screen: "data" }
  | { screen: "method" };

let places = $state.raw<readonly [Place, ...Place[]]>([{ screen: "start" }]);

/** Where the window is. */
export function place(): Place {
  return places[0];
}

/** Goes to a place; the way back is remembered. */
export function go(to: Place): void {
  places = [to, ...places];
}

/** Goes to where the window was before; stays where there is nothing before. */
export function back(): void {
  const [, before, ...rest] = places;
  if (before) places = [before, ...rest];
}

/** Forgets the way and begins at the start, as when the data behind the window is changed. */
export function beginAgain(): void {
  places = [{ screen: "start" }];
}

/**
 * Brings the reader to the heading of the place just gone to, at once or as soon as it is there.
 * Answers how to stop waiting for it.
 */
export function arrive(main: HTMLElement): () => void {
  const reach = (): boolean => {
    const heading = main.querySelector("h1");
    if (!heading) return false;
    heading.focus({ preventScroll: true });
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
