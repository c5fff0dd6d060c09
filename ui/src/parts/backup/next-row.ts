import { tick } from "svelte";

/**
 * Brings the reader, whose row of `section` is gone, to the row that took its place, else to the first
 * button of the section or to the top. Who has gone elsewhere meanwhile is left there.
 */
export async function toNextRow(
  section: HTMLElement | null | undefined,
  index: number,
): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  const rows = section?.querySelectorAll("li") ?? [];
  const next = rows[Math.min(index, rows.length - 1)] ?? section;
  (next?.querySelector("button") ?? document.querySelector<HTMLElement>("h1"))?.focus();
}
