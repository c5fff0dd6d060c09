import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { noteOverview } from "../../../backend/overview.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import Data from "./Data.svelte";

let program: TestProgram;
let newest: string;

beforeEach(() => {
  program = new TestProgram();
  program.backup("2026-11-20T07:00:00Z", "daily");
  newest = program.lockedBackup("2026-11-21T07:00:00Z", "daily", "fire ord i en rækkefølge");
});

async function shown() {
  const { container } = show(Data, {}, program);
  const list = await screen.findByRole("list", { name: "De nyeste sikkerhedskopier" });
  return { container, list, user: userEvent.setup() };
}

const remove = /^Fjern for altid: sikkerhedskopien fra 21\. november/;

describe("removing a backup", () => {
  it("asks first, removes that one for good, and brings the reader to the next", async () => {
    const { container, list, user } = await shown();
    const button = within(list).getByRole("button", { name: remove });
    await user.click(button);
    const question = within(list).getByRole("group");
    expect(document.activeElement).toBe(question);
    expect(question.textContent).toContain("kan ikke fortrydes");
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    expect(document.activeElement, "back where one came from").toBe(button);
    expect(program.requests("remove_backup")).toEqual([]);
    await user.click(button);
    await user.click(within(list).getByRole("button", { name: "Fjern den for altid" }));
    await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(1));
    expect(program.requests("remove_backup")).toEqual([{ name: newest }]);
    await waitFor(() =>
      expect(document.activeElement, "what took its place").toBe(
        within(list).getByRole("button", { name: /^Gendan fra 20\. november/ }),
      ),
    );
  });

  it("leaves it in the list and says why where it cannot be removed", async () => {
    program.refuse("remove_backup", { code: "storeReadOnly" });
    const { list, user } = await shown();
    await user.click(within(list).getByRole("button", { name: remove }));
    await user.click(within(list).getByRole("button", { name: "Fjern den for altid" }));
    expect((await screen.findByRole("alert")).textContent).toContain("må ikke skrive");
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  });

  it("says that it is under way, and is not called off any more then", async () => {
    const goOn = program.hold("remove_backup");
    const { list, user } = await shown();
    await user.click(within(list).getByRole("button", { name: remove }));
    await user.click(within(list).getByRole("button", { name: "Fjern den for altid" }));
    expect(within(list).getByText("Fjerner …")).toBeTruthy();
    await user.keyboard("{Escape}");
    await user.click(within(list).getByRole("button", { name: "Behold den" }));
    expect(within(list).getByRole("group"), "the question stands").toBeTruthy();
    goOn();
    await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(1));
    expect(program.requests("remove_backup")).toHaveLength(1);
  });

  it("takes one that is gone already out of the list", async () => {
    const { list, user } = await shown();
    await program.call("remove_backup", { name: newest });
    await user.click(within(list).getByRole("button", { name: remove }));
    await user.click(within(list).getByRole("button", { name: "Fjern den for altid" }));
    await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is not offered while example data is shown", async () => {
    program = new TestProgram({ instrument: "core" });
    program.backup("2026-11-21T07:00:00Z", "daily");
    noteOverview(await program.call("open_demo"));
    await shown();
    expect(screen.queryByRole("button", { name: remove })).toBeNull();
  });
});
