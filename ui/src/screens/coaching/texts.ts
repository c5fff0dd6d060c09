import type { Relation, Talker } from "../../backend/generated/wire";
import { t } from "../../texts/texts.svelte";
import { isolated } from "../../texts/written";

/** Who somebody else can be to the person. */
export const relations = [
  "supervisor",
  "employee",
  "colleague",
  "other",
] as const satisfies readonly Relation[];

/** What one of the two is called; both read it, so nobody is "you". */
export function talkerName({ name }: Talker): string {
  return name === null ? t("coaching-owner") : isolated(name);
}
