import { screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import YearWheel from "./YearWheel.svelte";

async function opened(program: TestProgram) {
  const { wheel } = await program.call("overview");
  const shown = show(YearWheel, { wheel }, program);
  await screen.findByRole("img", { name: "Året omkring i dag" });
  return shown;
}

describe("the wheel of the year", () => {
  it("says beside each of its marks which day it is", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    const { container } = await opened(program);
    const legend = screen.getByRole("list");
    const lines = within(legend).getAllByRole("listitem");
    expect(lines.map((line) => line.lastChild?.textContent?.trim())).toEqual([
      "Seneste refleksion: 2. november 2026",
      "Næste foreslået: 2. maj 2027",
      "I dag: 24. november 2026",
    ]);
    const marks = lines.map((line) => line.querySelector("path")?.classList[1]);
    expect(marks, "as they look in the picture").toEqual(["last", "next", "today"]);
    await expectAccessible(container);
  });

  it("explains no mark that it does not show", async () => {
    await opened(new TestProgram());
    const lines = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(lines).toHaveLength(1);
    expect(lines[0]?.textContent).toContain("I dag: 24. november 2026");
  });
});
