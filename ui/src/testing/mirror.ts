import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import Mirror from "../Mirror.svelte";
import type { MirrorRoute } from "../navigation/places";
import { t } from "../texts/texts.svelte";
import type { TestProgram } from "./program";
import { show } from "./show";

/** The mirror upon this program, at a tab. */
export function showMirror(program: TestProgram, here: MirrorRoute = { screen: "change" }) {
  return show(Mirror, { here }, program);
}

/** The tab of change upon this program, once two reflections stand side by side in it. */
export async function openChange(program: TestProgram, here: MirrorRoute = { screen: "change" }) {
  const shown = showMirror(program, here);
  await screen.findByRole("region", { name: t("change-items") });
  return { ...shown, user: userEvent.setup() };
}
