import { asFailure } from "../../backend/failure";
import type { AssessmentId } from "../../backend/generated/wire";
import { read } from "../../backend/query.svelte";
import { announce } from "../../backend/status.svelte";
import { tell } from "../../backend/tell";
import { language } from "../../texts/texts.svelte";
import { isolated } from "../../texts/written";
import { inDialog } from "../backup/system-dialog.svelte";
import { reportOf, usualParts, type OwnKind } from "./parts";

/** Makes the PDF of a report with its usual parts, where the person says, and opens it. */
export async function printReport(kind: OwnKind, id: AssessmentId): Promise<void> {
  const report = reportOf(kind, id, usualParts(kind));
  try {
    const made = await inDialog(() => tell("save_report", { report, language: language() }));
    if (!made) return;
    announce("report-saved", () => ({ file: isolated(made.file) }));
    await tell("open_made_file", { id: made.made });
  } catch (thrown) {
    announce(`error-${asFailure(thrown).error.code}`);
  }
}

/** Makes the development plan after the latest reflection, and opens it; says where there is none. */
export async function printPlan(): Promise<void> {
  const { latest } = await read("overview");
  if (latest) await printReport("plan", latest.reflection.id);
  else announce("report-empty");
}
