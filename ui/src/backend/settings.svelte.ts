import { call } from "./call";
import type { Settings, SettingsState } from "./generated/wire";
import { isDemo } from "./overview.svelte";
import { reloadAll } from "./query.svelte";
import { readTexts, setLanguage } from "../texts/texts.svelte";

let inForce = $state.raw<Settings>({
  language: "da",
  theme: "system",
  textSize: "normal",
  lockAfter: "five",
});
let unreadable = $state(false);
let asks = $state(false);

/** The settings in force. */
export function settings(): Settings {
  return inForce;
}

/** Whether the stored settings could not be read, so that the usual ones are in force. */
export function settingsUnreadable(): boolean {
  return unreadable;
}

/** Whether the person is asked for their language, before anything else. */
export function asksLanguage(): boolean {
  return asks;
}

/** Reads the stored settings and puts them in force. */
export async function loadSettings(): Promise<void> {
  const state = await call("settings");
  await follow(state);
  asks = state.asksLanguage;
}

/** Stores these settings; they are in force when the program has them, else a `Failure` is thrown. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const before = inForce.language;
  await follow(await call("change_settings", { ...inForce, ...change }));
  // Who makes the text larger meanwhile has not answered.
  if (change.language) asks = false;
  // Example data is made anew in the other language.
  if (isDemo() && inForce.language !== before) await reloadAll();
}

async function follow(state: SettingsState): Promise<void> {
  await readTexts(state.settings.language);
  unreadable = state.unreadable;
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
