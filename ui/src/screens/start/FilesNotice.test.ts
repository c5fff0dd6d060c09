import { cleanup, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import type { Overview } from "../../backend/generated/wire";
import { route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

async function opened(files: Pick<Overview, "backupTrouble" | "logAside">) {
  const program = new TestProgram();
  program.alter("overview", (overview) => ({ ...overview, ...files }));
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  return userEvent.setup();
}

describe("the start", () => {
  afterEach(cleanup);

  it.each([
    ["noRoom", "Der er ikke plads på disken."],
    ["notAllowed", "Fagspejl må ikke skrive i mappen med sikkerhedskopier."],
    ["noFolder", "Mappen med sikkerhedskopier kan ikke findes."],
    ["other", "Den, Fagspejl prøvede at tage, blev ikke hel."],
  ] as const)("says that no backup can be made, and why: %s", async (backupTrouble, why) => {
    const user = await opened({ backupTrouble, logAside: null });
    const said = screen.getByText(/^Fagspejl kan ikke tage sikkerhedskopier lige nu\./);
    expect(said.textContent).toContain(why);
    expect(said.textContent, "what is written is not lost").toContain("bliver gemt alligevel");
    await expectAccessible(document.body);
    await user.click(screen.getByRole("link", { name: "Se dine sikkerhedskopier" }));
    expect(route()).toEqual({ screen: "data" });
  });

  it("says what became of the log of a file that was exchanged, and leads to it", async () => {
    const name = "fagspejl-2026-11-24T094200Z.log";
    const user = await opened({ backupTrouble: null, logAside: name });
    const said = screen.getByText(/er skiftet ud/);
    expect(said.textContent).toContain(name);
    await expectAccessible(document.body);
    await user.click(screen.getByRole("link", { name: "Se filer, der er lagt til side" }));
    expect(route()).toEqual({ screen: "data" });
  });

  it("says nothing of files that are as they should be", async () => {
    await opened({ backupTrouble: null, logAside: null });
    expect(screen.queryByText(/sikkerhedskopier lige nu|skiftet ud/)).toBeNull();
  });
});
