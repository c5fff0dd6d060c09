import type { StorageRisk } from "../../backend/generated/wire";
import { t } from "../../texts/texts.svelte";

let hidden = $state(false);

/** Whether the person has read about the place of the data and wants the start without it. */
export function riskHidden(): boolean {
  return hidden;
}

/** Leaves it out of the start until the window is closed. */
export function hideRisk(): void {
  hidden = true;
}

/** What is risky about the place, in a sentence. */
export function riskText({ kind, ...args }: StorageRisk): string {
  return t(`backup-storage-risk-${kind}`, args);
}

/** What may come of it, and what to do. */
export function riskAdvice({ kind, ...args }: StorageRisk): string {
  return t(`backup-storage-risk-${kind}-advice`, args);
}
