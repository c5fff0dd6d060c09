import type { LostRows } from "../../backend/generated/wire";
import { t } from "../../texts/texts.svelte";

// Tables with a text of their own; those of later versions share one.
const tables: ReadonlySet<string> = new Set([
  "instruments",
  "people",
  "frames",
  "conversations",
  "conversation_items",
  "agenda_points",
  "observed_practice",
  "threads",
  "thread_files",
  "identity",
  "closings",
  "assessments",
  "answers",
  "prompt_answers",
  "examples",
  "example_items",
  "example_forms",
  "focus",
  "agreements",
  "agreement_entries",
  "rhythms",
  "group_learnings",
  "agenda_templates",
  "agenda_template_points",
  "half_words",
  "shared_folders",
  "drafts",
]);

/** What could not be read of one kind: "Svar: 3". */
export function lostRowText({ table, rows }: LostRows): string {
  const kind = `backup-rescue-table-${tables.has(table) ? table : "other"}`;
  return rows === null
    ? t("backup-rescue-lost-some", { what: t(kind) })
    : t("backup-rescue-lost-rows", { what: t(kind), rows });
}
