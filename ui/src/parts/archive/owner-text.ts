import type { FileOwner } from "../../backend/generated/wire";
import { day, t } from "../../texts/texts.svelte";
import { isolated } from "../../texts/written";

/** Whose a file is that is another's. */
export function ownerText({ name, since }: FileOwner): string {
  return name === null
    ? t("archive-foreign-nameless", { day: day(since) })
    : t("archive-foreign-named", { name: isolated(name), day: day(since) });
}
