import { getContext } from "svelte";
import type { Client } from "./client";
import { asFailure } from "./failure";
import {
  writes,
  type Commands,
  type Overview,
  type Settings,
  type UserAction,
} from "./generated/wire";
import { inLanguage, readTexts, setLanguage, t } from "../texts/texts.svelte";

const clientKey = Symbol("client");

// Each of these would make `undo` mean something other than what the line at the bottom says.
const writing: ReadonlySet<keyof Commands> = new Set(writes);

/** Writes that the program has not answered yet. */
const underWay = new Set<Promise<unknown>>();

let whenLocked: () => void = () => undefined;

/** Calls `listener` when the program says that the store is locked. */
export function onLocked(listener: () => void): void {
  whenLocked = listener;
}

/** The context in which `App` or a single screen is mounted: the client that its calls go through. */
export function withClient(client: Client): Map<symbol, Client> {
  const watched: Client = {
    call(name, ...request) {
      const answer = client.call(name, ...request);
      answer.catch((thrown: unknown) => {
        if (asFailure(thrown).error.code === "storeLocked") whenLocked();
      });
      if (writing.has(name)) {
        withdrawUndo();
        const done: Promise<unknown> = answer.then(
          () => underWay.delete(done),
          () => underWay.delete(done),
        );
        underWay.add(done);
      }
      return answer;
    },
  };
  return new Map([[clientKey, watched]]);
}

/** The client of the component being made. */
export function useClient(): Client {
  return getContext<Client>(clientKey);
}

let inForce = $state.raw<Settings>({
  language: "da",
  theme: "system",
  textSize: "normal",
  lockAfter: "five",
});
let couldNotBeRead = $state(false);

/** The settings in force. */
export function settings(): Settings {
  return inForce;
}

/** Whether the kept settings could not be read, so that the usual ones are in force. */
export function settingsUnreadable(): boolean {
  return couldNotBeRead;
}

/** Asks for the kept settings and puts them in force. */
export async function loadSettings(client: Client): Promise<void> {
  const state = await client.call("settings");
  await readTexts(state.settings.language);
  couldNotBeRead = state.unreadable;
  putInForce(state.settings);
}

/** Keeps other settings; they are in force when the program has kept them, else a `Failure` is thrown. */
export async function changeSettings(client: Client, to: Settings): Promise<void> {
  const state = await client.call("change_settings", to);
  await readTexts(state.settings.language);
  couldNotBeRead = state.unreadable;
  putInForce(state.settings);
}

/** Puts settings in force on the page. */
export function putInForce(to: Settings): void {
  inForce = to;
  setLanguage(to.language);
  const root = document.documentElement;
  root.lang = to.language;
  root.dataset["theme"] = to.theme;
  root.dataset["textSize"] = to.textSize;
}

let example = $state(false);
let fresh: Overview | null = null;

/** Whether example data is shown. */
export function isExample(): boolean {
  return example;
}

/** Takes note of an overview that the program has just given, so that the start need not ask again. */
export function noteOverview(overview: Overview): void {
  fresh = overview;
  example = overview.example;
}

/** The overview that was just noted, once; after that it may be out of date. */
export function takeOverview(): Overview | null {
  const taken = fresh;
  fresh = null;
  return taken;
}

/** What the line at the bottom says, and what its button does; none says it and no more. */
export interface UndoOffer {
  way: Way | null;
  textId: string;
  /** Asked for when the line is drawn, so that it speaks the language of that moment. */
  args: () => Record<string, string | number>;
}

/** Which way the steps of the person are gone. */
export type Way = "undo" | "redo";

type Listener = () => unknown;

let offer = $state.raw<UndoOffer | null>(null);
const listeners = new Set<Listener>();
const queues = new Set<() => Promise<void>>();

/** The undo on offer. */
export function undoOffer(): UndoOffer | null {
  return offer;
}

/** Says at the bottom what was just done, with a button that undoes it. */
export function offerUndo(textId: string, args: UndoOffer["args"] = () => ({})): void {
  offer = { way: "undo", textId, args };
}

/** Says at the bottom what was just done, where it cannot be undone from there. */
export function tell(textId: string, args: UndoOffer["args"] = () => ({})): void {
  offer = { way: null, textId, args };
}

/** Takes the line away. */
export function withdrawUndo(): void {
  offer = null;
}

// One after the other, so that each says what it took back.
let turn: Promise<unknown> = Promise.resolve();

/**
 * Takes the person's latest step back, or does the latest one taken back again, and tells whoever
 * listens; throws a `Failure` when it cannot.
 */
export function stepBy(client: Client, way: Way): Promise<void> {
  const mine = turn.then(() => step(client, way));
  turn = mine.catch(() => undefined);
  return mine;
}

async function step(client: Client, way: Way): Promise<void> {
  // What is still on its way would be the step that is undone.
  await allWritten();
  try {
    const { step } = await client.call(way);
    await askAgain();
    offer = offerOf(step, way);
  } catch (thrown) {
    const { code } = asFailure(thrown).error;
    if (code !== "nothingToUndo" && code !== "nothingToRedo") throw thrown;
    offer = { way: null, textId: `error-${code}`, args: () => ({}) };
  }
}

function offerOf({ kind, item }: UserAction, way: Way): UndoOffer {
  return {
    way: way === "undo" ? "redo" : "undo",
    textId: `undo-${way === "undo" ? "undone" : "redone"}${item ? "-item" : ""}`,
    args: () => ({ step: t(`undo-${kind}`), ...(item && { item: inLanguage(item) }) }),
  };
}

/** Waits until everything that the person did is written. */
export async function allWritten(): Promise<void> {
  await Promise.all([...queues].map((written) => written()));
  await Promise.all(underWay);
}

/** Has each undo wait for `written`; answers how to stop. */
export function beforeUndo(written: () => Promise<void>): () => void {
  queues.add(written);
  return () => queues.delete(written);
}

/** Has every screen that is open ask again for what it shows. */
export async function askAgain(): Promise<void> {
  await Promise.all([...listeners].map((listener) => listener()));
}

/** Calls `listener` after each undo and redo, and when the lock was opened; answers how to stop. */
export function onUndone(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
