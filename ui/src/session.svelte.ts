import { getContext } from "svelte";
import type { Client } from "./ipc/client";
import type { Commands, Overview, Settings } from "./ipc/generated/wire";
import { setLanguage } from "./texts/texts.svelte";

const clientKey = Symbol("client");

// Each of these would make `undo` mean something other than what the line at the bottom says.
const writes: ReadonlySet<keyof Commands> = new Set([
  "look_at_example",
  "leave_example",
  "begin_reflection",
  "give_answer",
  "clear_answer",
  "remember_place",
  "finish_reflection",
  "delete_draft",
  "undo",
]);

/** The context in which `App` or a single screen is mounted: the client that its calls go through. */
export function withClient(client: Client): Map<symbol, Client> {
  const watched: Client = {
    call(name, ...request) {
      if (writes.has(name)) withdrawUndo();
      return client.call(name, ...request);
    },
  };
  return new Map([[clientKey, watched]]);
}

/** The client of the component being made. */
export function useClient(): Client {
  return getContext<Client>(clientKey);
}

let inForce = $state.raw<Settings>({ language: "da", theme: "system", textSize: "normal" });
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
  couldNotBeRead = state.unreadable;
  putInForce(state.settings);
}

/** Keeps other settings; they are in force when the program has kept them, else a `Failure` is thrown. */
export async function changeSettings(client: Client, to: Settings): Promise<void> {
  const state = await client.call("change_settings", to);
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

/** What can be undone, in the words of the line at the bottom. */
export interface UndoOffer {
  textId: string;
  /** Asked for when the line is drawn, so that it speaks the language of that moment. */
  args: () => Record<string, string | number>;
}

let offer = $state.raw<UndoOffer | null>(null);
const listeners = new Set<() => void>();

/** The undo on offer. */
export function undoOffer(): UndoOffer | null {
  return offer;
}

/** Says at the bottom what was just done, with a button that undoes it. */
export function offerUndo(textId: string, args: UndoOffer["args"] = () => ({})): void {
  offer = { textId, args };
}

/** Takes the line away. */
export function withdrawUndo(): void {
  offer = null;
}

/** Undoes what is on offer and tells whoever listens; throws a `Failure` when it cannot. */
export async function undo(client: Client): Promise<void> {
  await client.call("undo");
  for (const listener of listeners) listener();
}

/** Calls `listener` after each undo; answers how to stop. */
export function onUndone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
