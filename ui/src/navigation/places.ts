import type { AssessmentId, MirrorChoice } from "../backend/generated/wire";
import type { Route } from "./route.svelte";

/** A choice that narrows nothing. */
export const everything: MirrorChoice = { instrument: null, from: null, to: null };

/** The tabs of the mirror, in their order. */
export const tabs = ["profile", "change", "examples", "earlier"] as const;

/** A tab of the mirror. */
export type Tab = (typeof tabs)[number];

/** Where the window is, in the mirror. */
export type MirrorRoute = Extract<Route, { screen: Tab }>;

/** The places of the menu: first what one works with, then what helps. */
export const places = {
  work: [
    { name: "start", to: { screen: "start" } },
    { name: "mirror", to: { screen: "profile" } },
    { name: "agreements", to: { screen: "agreements" } },
    { name: "conversations", to: { screen: "conversations" } },
  ],
  aside: [
    { name: "help", to: { screen: "help" } },
    { name: "settings", to: { screen: "settings" } },
  ],
} as const satisfies Record<string, readonly { name: string; to: Route }[]>;

/** A place of the menu. */
type Place = (typeof places)["work" | "aside"][number]["name"];

/** Whether the window is at a tab of the mirror. */
export function isInMirror(here: Route): here is MirrorRoute {
  return tabs.some((tab) => tab === here.screen);
}

/** The place that a route belongs to; none where it is a task of its own. */
export function placeOf(here: Route): Place | null {
  switch (here.screen) {
    case "start":
      return "start";
    case "profile":
    case "change":
    case "examples":
    case "example":
    case "earlier":
      return "mirror";
    case "agreements":
      return "agreements";
    case "conversations":
    case "newConversation":
    case "twoComputers":
      return "conversations";
    case "report":
      return here.kind === "plan" ? "agreements" : "mirror";
    case "help":
    case "method":
      return "help";
    case "settings":
    case "lock":
    case "data":
      return "settings";
    case "reflection":
    case "check":
    case "forTwo":
    case "conversation":
    case "observe":
    case "groupSparring":
    case "agenda":
    case "closing":
    case "summary":
    case "frame":
      return null;
  }
}

/** What the mirror is narrowed to. */
export function choiceOf(here: MirrorRoute): MirrorChoice {
  const to = here.screen === "profile" ? here.id : here.to;
  return { instrument: here.instrument ?? null, from: here.from ?? null, to: to ?? null };
}

/** A tab with a choice. */
export function tabWith(screen: Tab, { instrument, from, to }: MirrorChoice): MirrorRoute {
  const narrowed = { ...(instrument ? { instrument } : {}), ...(from ? { from } : {}) };
  if (screen === "profile") return { screen, ...named("id", to), ...narrowed };
  return { screen, ...narrowed, ...named("to", to) };
}

function named<Name extends string>(
  name: Name,
  id: AssessmentId | null,
): Partial<Record<Name, AssessmentId>> {
  return id ? ({ [name]: id } as Record<Name, AssessmentId>) : {};
}
