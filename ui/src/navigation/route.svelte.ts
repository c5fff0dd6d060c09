import { tick } from "svelte";
import type {
  AgreementId,
  AssessmentId,
  ConversationId,
  DomainId,
  ExampleId,
  InstrumentId,
  ItemId,
  ItemRef,
  PersonId,
  Report,
} from "../backend/generated/wire";

/** What the tabs of the mirror are narrowed to; what is not named does not narrow. */
interface Narrowed {
  instrument?: InstrumentId;
  /** The finished reflection from whose day on. */
  from?: AssessmentId;
  /** The finished reflection until whose day. */
  to?: AssessmentId;
}

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
      /** The one domain that is answered now; none is all of them. */
      only?: DomainId;
    }
  | { screen: "check"; id: AssessmentId }
  /** The profile of a finished reflection, or of the latest; the reader may be brought to a part of it. */
  | ({ screen: "profile"; id?: AssessmentId; part?: "prompts" } & Omit<Narrowed, "to">)
  /** The same, for two who look at it together. */
  | { screen: "forTwo"; id: AssessmentId }
  /** Two reflections side by side: of the choice, or the latest two. */
  | ({ screen: "change" } & Narrowed)
  | ({ screen: "examples" } & Narrowed)
  | ({ screen: "earlier" } & Narrowed)
  /** One example, or a new one where none is named. */
  | { screen: "example"; id?: ExampleId; item?: ItemRef }
  /**
   * At one of them, with a new one for an item, or before a reflection with an instrument or one domain
   * of it.
   */
  | {
      screen: "agreements";
      id?: AgreementId;
      item?: ItemRef;
      beforeReflection?: InstrumentId;
      only?: DomainId;
    }
  /** A report before it is saved: of a reflection, or of the latest one where none is named. */
  | { screen: "report"; kind: Exclude<Report["kind"], "summary">; id?: AssessmentId }
  /** The people one talks with, and the conversations with them. */
  | { screen: "conversations" }
  /** One's own card, and what comes from others: by these, two talk on two computers. */
  | { screen: "twoComputers" }
  /** What a conversation with somebody is to be about, before it is begun. */
  | { screen: "newConversation"; person: PersonId }
  /** One conversation, by whose turn it is. */
  | { screen: "conversation"; id: ConversationId }
  /** What one writes who went along to a talk. */
  | { screen: "observe"; id: ConversationId }
  /** A sparring of a group, step by step. */
  | { screen: "groupSparring" }
  /** What a conversation touches on, while the two talk. */
  | { screen: "agenda"; id: ConversationId }
  /** What the two take with them from a conversation on paper, before it is saved. */
  | { screen: "summary"; id: ConversationId }
  /** How a conversation ends. */
  | { screen: "closing"; id: ConversationId }
  /** What one has agreed about conversations with somebody; with `begins`, a conversation follows. */
  | { screen: "frame"; person: PersonId; begins?: boolean }
  | { screen: "settings" }
  | { screen: "lock" }
  /** Backups of one's data, and taking it out. */
  | { screen: "data" }
  | { screen: "help" }
  | { screen: "method" };

// So many steps back are remembered for a page that is loaded anew.
const farthest = 50;

let visited = $state.raw<readonly [Route, ...Route[]]>([{ screen: "start" }]);
let moves = $state(0);

function visit(way: readonly [Route, ...Route[]]) {
  visited = way;
  moves += 1;
}

/** Where the window is. */
export function route(): Route {
  return visited[0];
}

/** Goes to a route; the way back is remembered. */
export function go(to: Route): void {
  visit([to, ...visited]);
}

/** Goes to a route from which the way back leads to `before` and no further: another person sits there. */
export function goApart(to: Route, ...before: readonly Route[]): void {
  visit([to, ...before]);
}

/** Shows something else in the same place: the reader stays where they are, and the way back is as it was. */
export function alter(to: Route): void {
  const [, ...before] = visited;
  visited = [to, ...before];
}

/** How often the window has gone somewhere. */
export function moved(): number {
  return moves;
}

/** Goes to where the window was before; stays where there is nothing before. */
export function back(): void {
  const [, before, ...rest] = visited;
  if (before) visit([before, ...rest]);
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
  visit([{ screen: "start" }]);
}

/** The way that the window has come, the latest first, as words that `goBackTo` understands. */
export function wayHere(isDemo: boolean): string {
  return JSON.stringify({ isDemo, visited: visited.slice(0, farthest) });
}

/** Goes where the window was before the page was loaded anew; other data has no such place. */
export function goBackTo(way: string, isDemo: boolean): void {
  const was = JSON.parse(way) as { isDemo: boolean; visited: readonly Route[] };
  const [here, ...before] = was.visited;
  if (here && was.isDemo === isDemo) visit([here, ...before]);
}

/**
 * Brings the reader to the heading of the place just gone to, or to the field that is all there is to do
 * there, at once or as soon as it is there.
 * Answers how to stop waiting for it.
 */
export function arrive(main: HTMLElement): () => void {
  const reach = (): boolean => {
    const heading = main.querySelector("h1");
    if (!heading) return false;
    // A new form begins in its first field.
    const first = main.querySelector<HTMLElement>("[data-first-field]");
    (first ?? heading).focus({ preventScroll: true });
    const scroller = main.closest("[data-scrolls]");
    if (scroller) scroller.scrollTop = 0;
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
