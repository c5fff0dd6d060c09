import { read } from "../../backend/query.svelte";
import type { PersonalDataFound } from "../../backend/generated/wire";

/**
 * What in these texts a citizen could be known by, for `PeopleNotice`; `PersonalDataFound.text` is the
 * place of a text among them. None where it cannot be looked for, since that is no reason to hold a
 * text back.
 */
export async function findPersonSigns(texts: readonly string[]): Promise<PersonalDataFound[]> {
  try {
    return await read("find_personal_data", { texts: [...texts] });
  } catch {
    return [];
  }
}
