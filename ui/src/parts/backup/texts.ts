import type {
  Backup,
  BackupTrouble,
  ContentCounts,
  ShownMoment,
} from "../../backend/generated/wire";
import { clock, day, decimal, listed, t } from "../../texts/texts.svelte";

const kinds = [
  "finished",
  "drafts",
  "examples",
  "agreements",
  "conversations",
] as const satisfies (keyof ContentCounts)[];

const kilo = 1000;

/** Whether there is nothing of any kind. */
export function holdsNothing(holds: ContentCounts): boolean {
  return kinds.every((kind) => holds[kind] === 0);
}

/** How much a store holds: "3 afsluttede refleksioner, 1 kladde og 2 aftaler". */
export function contentsText(holds: ContentCounts): string {
  if (holdsNothing(holds)) return t("counts-nothing");
  const some = kinds.filter((kind) => holds[kind] > 0);
  return listed(some.map((kind) => t(`counts-${kind}`, { count: holds[kind] })));
}

/** What a backup holds, or why that cannot be told. */
export function backupContentsText({ holds, locked, foreign }: Backup): string {
  if (holds) return t("backup-holds", { holds: contentsText(holds) });
  if (foreign) return t("backup-foreign");
  return t(locked ? "backup-locked" : "backup-unreadable");
}

/** Why no backup can be made by itself now. */
export function troubleText(trouble: BackupTrouble): string {
  return t("backup-trouble", { why: t(`backup-trouble-${trouble}`) });
}

/** A day and a time: "25. november 2026 kl. 02.14". */
export function momentText(at: ShownMoment): string {
  return t("backup-moment", { day: day(at), clock: clock(at) });
}

/** How large a file is: "412 kB", "1,3 MB". */
export function sizeText(bytes: number): string {
  const kB = Math.max(1, Math.round(bytes / kilo));
  if (kB < kilo) return t("backup-size-kB", { size: decimal(kB, 0) });
  return t("backup-size-MB", { size: decimal(bytes / kilo / kilo, 1) });
}
