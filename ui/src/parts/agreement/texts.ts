import type { AgreementView, Plan } from "../../backend/generated/wire";
import { calendarDay, t } from "../../texts/texts.svelte";
import { isolated } from "../../texts/written";

/** What is agreed, in one sentence. */
export function planText({ situation, action }: Plan): string {
  return t("agreement-sentence", {
    situation: isolated(situation),
    action: isolated(action),
  });
}

/** The day of an agreement, and how it lies to today. */
export function dueText({ due, latest }: AgreementView): string {
  return t(`agreement-due-${due}`, { day: calendarDay(latest.plan.due) });
}
