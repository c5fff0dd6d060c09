import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import Data from "./screens/settings/data/Data.svelte";
import Report from "./screens/report/Report.svelte";
import { Failure } from "./backend/failure";
import { expectAccessible } from "./testing/accessible";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";

function section(name: string) {
  return within(screen.getByRole("region", { name }));
}

describe("a file that was made", () => {
  it("is opened and shown in its folder from beside the sentence that says so", async () => {
    const program = new TestProgram();
    const { container } = show(Data, {}, program);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Regneark (XLSX)" }));
    const said = await screen.findByText("fagspejl-2026-11-24.xlsx", { exact: false });
    const row = said.closest("li");
    if (!row) throw new Error("the sentence stands beside its button");
    expect(within(row).getByRole("button", { name: "Regneark (XLSX)" })).toBeTruthy();
    await user.click(within(row).getByRole("button", { name: "Åbn" }));
    await user.click(within(row).getByRole("button", { name: "Vis i mappe" }));
    await waitFor(() =>
      expect(program.outside).toMatchObject({
        opened: ["fagspejl-2026-11-24.xlsx"],
        shown: ["fagspejl-2026-11-24.xlsx"],
      }),
    );
    await expectAccessible(container);
  });

  it("is only shown where no other program reads it", async () => {
    const program = new TestProgram();
    show(Data, {}, program);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Det hele (JSON)" }));
    await user.click(await screen.findByRole("button", { name: "Vis i mappe" }));
    await waitFor(() => expect(program.outside.shown).toHaveLength(1));
    expect(screen.queryByRole("button", { name: "Åbn" })).toBeNull();
    await expect(program.call("open_made_file", { id: 0 })).rejects.toThrow(Failure);
    expect(program.outside.opened, "the program holds to that by itself").toEqual([]);
  });

  it("can be looked at until another one is made", async () => {
    const program = new TestProgram();
    show(Data, {}, program);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Tabel (CSV)" }));
    await screen.findByRole("button", { name: "Åbn" });
    await user.click(section("Sikkerhedskopier").getByRole("button", { name: /et andet sted/ }));
    await screen.findByText("fagspejl-2026-11-24.db", { exact: false });
    expect(screen.getAllByRole("button", { name: "Vis i mappe" })).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Åbn" })).toBeNull();
    await expect(program.call("show_made_file", { id: 0 })).rejects.toMatchObject({
      error: { code: "madeFileGone" },
    });
  });

  it("says so where it cannot be opened", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-11-23T08:30:00Z" });
    show(Report, { kind: "profile" as const, id }, program);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Gem som PDF" }));
    program.refuse("open_made_file", { code: "fileNotOpened" });
    await user.click(await screen.findByRole("button", { name: "Åbn" }));
    await screen.findByText("Filen blev ikke åbnet.");
    await user.click(screen.getByRole("button", { name: "Åbn" }));
    await waitFor(() => expect(program.outside.opened).toEqual(["fagspejl-profil-2026-11-24.pdf"]));
    expect(screen.queryByText("Filen blev ikke åbnet.")).toBeNull();
  });

  it("is chosen in a dialog whose title is in the language of the page", async () => {
    const program = new TestProgram();
    program.settings = { ...program.settings, language: "en" };
    await program.call("export", { format: "csv" });
    program.settings = { ...program.settings, language: "da" };
    await program.call("back_up_to");
    await program.call("choose_backup");
    expect(program.outside.titles).toEqual([
      "Save your data",
      "Gem en sikkerhedskopi",
      "Vælg en sikkerhedskopi",
    ]);
  });

  it("is forgotten when the program locks", async () => {
    const program = new TestProgram();
    program.lock("fire grå gæs i en række");
    const made = await program.call("export", { format: "csv" });
    if (!made) throw new Error("it is written");
    await program.call("lock_now");
    await expect(program.call("open_made_file", { id: made.made })).rejects.toMatchObject({
      error: { code: "storeLocked" },
    });
    await program.call("unlock", { passphrase: "fire grå gæs i en række" });
    await expect(program.call("open_made_file", { id: made.made })).rejects.toMatchObject({
      error: { code: "madeFileGone" },
    });
    expect(program.outside.opened).toEqual([]);
  });
});
