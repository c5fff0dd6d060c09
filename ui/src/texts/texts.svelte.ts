import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language, ShownMoment, Text } from "../backend/generated/wire";
import { danish } from "./danish";
import { isolated } from "./written";

type Sources = Readonly<Record<string, string>>;

// Danish is bundled, what the start does not need apart; English is loaded when it is first chosen.
let sources = $state.raw<Readonly<Partial<Record<Language, Sources>>>>({ da: danish });

// Fixed here, because `navigator.language` is "C" in a bare Linux session.
const locales = { da: "da-DK", en: "en-GB" } as const satisfies Record<Language, string>;

/** A bundle, and the sources that it was made of. */
interface Made {
  bundle: FluentBundle;
  of: Sources;
}

const bundles: Partial<Record<Language, Made>> = {};

/** The texts of a language that have been read. */
function bundleOf(language: Language): FluentBundle {
  const of = sources[language] ?? danish;
  const made = bundles[language];
  if (made?.of === of) return made.bundle;
  const bundle = made?.bundle ?? new FluentBundle(locales[language], { useIsolating: false });
  for (const [path, source] of Object.entries(of)) {
    if (made && path in made.of) continue;
    const errors = bundle.addResource(new FluentResource(source));
    if (errors.length > 0) throw new Error(`${path}: ${errors.map(String).join("; ")}`);
  }
  bundles[language] = { bundle, of };
  return bundle;
}

let current = $state<Language>("da");

/** The language in force. */
export function language(): Language {
  return current;
}

/** Reads the texts of a language, so that it can be put in force. */
export async function readTexts(of: Language): Promise<void> {
  if (of === "en" && !sources.en) sources = { ...sources, en: (await import("./english")).english };
}

/** More of the Danish texts; what is shown already and waits for one of them shows it. */
export function addDanish(more: Sources): void {
  sources = { ...sources, da: { ...sources.da, ...more } };
}

/** Puts a language in force whose texts are read; every text on the page follows. */
export function setLanguage(to: Language): void {
  current = to;
}

/** The text with this id in the language in force. */
export function t(id: string, args: Record<string, string | number> = {}): string {
  const bundle = bundleOf(current);
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return missing(`no text ${id} in ${current}`, id);
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  if (errors.length > 0) return missing(`${id} in ${current}: ${errors.map(String).join()}`, text);
  return text;
}

// In the window a missing text shows its id instead of failing; in a test it throws.
function missing(what: string, shown: string): string {
  if (import.meta.env.MODE === "test") throw new Error(what);
  return shown;
}

/** A text of an instrument in the language in force; one of others may run the other way. */
export function inLanguage(text: Text): string {
  return isolated(text[current]);
}

/** What makes a formatter in the language in force; one that was made is kept, as making it is slow. */
function keeping<F>(make: (locale: string) => F): () => F {
  const made: Partial<Record<Language, F>> = {};
  return () => (made[current] ??= make(locales[current]));
}

const inWords = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const dayFormat = keeping((locale) => new Intl.DateTimeFormat(locale, inWords));

/** The day of a moment in words: "23. november 2026", "23 November 2026". */
export function day(moment: ShownMoment): string {
  return calendarDay(moment.day);
}

/** A day of the calendar, `YYYY-MM-DD`, in words: "23. november 2026", "23 November 2026". */
export function calendarDay(date: string): string {
  return dayFormat().format(new Date(`${date}T00:00:00Z`));
}

/** A month's short name, with its year where one is given: "nov. 2026", "Nov 2026". */
export function monthName(month: number, year: number | null): string {
  return new Intl.DateTimeFormat(locales[current], {
    month: "short",
    year: year === null ? undefined : "numeric",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year ?? 2000, month - 1, 1)));
}

/** The time of day of a moment: "10.42", "10:42"; "02.30 (UTC+02:00)" where it came twice that day. */
export function clock({ time, offset }: ShownMoment): string {
  const [hour = "", minute = ""] = time.split(":");
  const shown = t("app-clock", { hour, minute });
  return offset === null ? shown : t("app-clock-twice", { clock: shown, offset });
}

/** A number with this many digits after the sign: "3,4", "3.4". */
export function decimal(n: number, digits: number): string {
  return new Intl.NumberFormat(locales[current], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(n);
}

/** Several things in one sentence: "a, b og c", "a, b and c". */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(locales[current]).format(things);
}
