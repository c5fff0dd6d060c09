import type { Language } from "../../backend/generated/wire";
import { language } from "../../texts/texts.svelte";

/** The language in which an instrument's texts are shown, where it is not that of the page. */
export function languageOf(languages: readonly Language[]): Language | undefined {
  return languages.includes(language()) ? undefined : languages[0];
}
