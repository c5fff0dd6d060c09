import { read } from "../../backend/query.svelte";
import type { PersonFound } from "../../backend/generated/wire";

/**
 * What in these texts a citizen could be known by, for `PeopleNotice`; `PersonFound.text` is the
 * place of a text among them. None where it cannot be looked for, since that is no reason to hold a
 * text back.
 */
export async function findPersonSigns(texts: readonly string[]): Promise<PersonFound[]> {
  try {
    return await read("signs_of_people", { texts: [...texts] });
  } catch {
    return [];
  }
}
