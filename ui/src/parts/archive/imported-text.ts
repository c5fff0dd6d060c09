import type { Imported } from "../../backend/generated/wire";
import { t } from "../../texts/texts.svelte";
import { contentsText, holdsNothing } from "../backup/texts";

/** What came of bringing a file in, a sentence each. */
export function importedText({ added, already, keptBoth, keptOwn }: Imported): string[] {
  const said: string[] = [];
  if (!holdsNothing(added)) said.push(t("archive-imported-added", { holds: contentsText(added) }));
  if (!holdsNothing(keptBoth)) {
    said.push(t("archive-imported-both", { holds: contentsText(keptBoth) }));
  }
  if (said.length === 0) said.push(t("archive-imported-nothing"));
  if (!holdsNothing(already)) {
    said.push(t("archive-imported-already", { holds: contentsText(already) }));
  }
  if (keptOwn > 0) said.push(t("archive-imported-own", { count: keptOwn }));
  return said;
}
