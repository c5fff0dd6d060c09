import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { TestProgram } from "../../testing/program";
import { openedAt } from "../../testing/conversation";

const plan = { situation: "telefonen ringer", action: "trækker jeg vejret", due: day(2027) };

function day(year: number) {
  return { year, month: 1, day: 10 };
}

describe("a day for the calendar", () => {
  afterEach(cleanup);

  it("is that of an agreement, under a button that says which", async () => {
    const program = new TestProgram();
    const { id } = await program.call("make_agreement", { plan, item: null });
    const { user } = await openedAt(program, { screen: "agreements" });
    await user.click(
      await screen.findByRole("button", { name: /^Læg i kalender: .*telefonen ringer/ }),
    );
    await waitFor(() =>
      expect(program.requests("save_calendar")).toEqual([{ entry: { kind: "agreement", id } }]),
    );
  });

  it("says what is wrong where it cannot be written", async () => {
    const program = new TestProgram();
    await program.call("make_agreement", { plan, item: null });
    const { user } = await openedAt(program, { screen: "agreements" });
    program.refuse("save_calendar", { code: "exportNotWritten" });
    await user.click(await screen.findByRole("button", { name: /^Læg i kalender/ }));
    await screen.findByRole("alert");
  });
});
