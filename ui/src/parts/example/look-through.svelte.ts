import type { Action } from "../../backend/action.svelte";
import type { PersonalDataFound } from "../../backend/generated/wire";
import { findPersonSigns } from "./person-signs";

/** Saving what was written, once what a citizen could be known by in it has been pointed at, by `PeopleNotice`. */
export class LookThrough {
  /** What was found; then nothing is saved. */
  found: PersonalDataFound[] = $state.raw([]);

  readonly #action: Action;

  constructor(action: Action) {
    this.#action = action;
  }

  /** The text has changed, and with it what could be found. */
  forget(): void {
    this.found = [];
  }

  /** Looks `texts` through, unless `anyway`, and saves where nothing is found; answers whether all of it was done. */
  run(texts: readonly string[], anyway: boolean, save: () => Promise<void>): Promise<boolean> {
    return this.#action.run(async () => {
      this.found = anyway || texts.length === 0 ? [] : await findPersonSigns(texts);
      if (this.found.length === 0) await save();
    });
  }
}
