import type { Erase, Erased, ErasurePreview } from "../../backend/generated/wire";
import { listed, t } from "../../texts/texts.svelte";

/** Where it is kept besides the store, a sentence each. */
export function copiesText({ backups, closedBackups, setAside }: ErasurePreview): string[] {
  const said: string[] = [];
  if (backups > 0) said.push(t("erasure-in-backups", { count: backups }));
  if (closedBackups > 0) said.push(t("erasure-in-closed", { count: closedBackups }));
  if (setAside > 0) said.push(t("erasure-in-set-aside", { count: setAside }));
  return said;
}

/** Whether erasing from the backups changes anything. */
export function canLeaveBackups(what: Erase, erasure: ErasurePreview): boolean {
  const { backups, closedBackups, setAside } = erasure;
  return backups + (what.kind === "everything" ? closedBackups + setAside : 0) > 0;
}

/** Whether some of it may still be outside the store. */
export function someRemains({ backupsLeft, setAsideLeft }: Erased): boolean {
  return backupsLeft + setAsideLeft > 0;
}

/** Where some of it may still be: "2 sikkerhedskopier og 1 fil, der er lagt til side". */
export function remainsText({ backupsLeft, setAsideLeft }: Erased): string {
  const places: string[] = [];
  if (backupsLeft > 0) places.push(t("erasure-left-backups", { count: backupsLeft }));
  if (setAsideLeft > 0) places.push(t("erasure-left-set-aside", { count: setAsideLeft }));
  return listed(places);
}
