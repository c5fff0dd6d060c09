import type { Client } from "../../backend/client";
import type { PersonalDataFound } from "../../backend/generated/wire";

/**
 * What in these texts a citizen could be known by, for `PeopleNotice`; `PersonalDataFound.text` is the
 * place of a text among them. None where it cannot be looked for, since that is no reason to hold a
 * text back.
 */
export async function signsBeforeSaving(
  client: Client,
  texts: readonly string[],
): Promise<PersonalDataFound[]> {
  try {
    return await client.call("find_personal_data", { texts: [...texts] });
  } catch {
    return [];
  }
}
