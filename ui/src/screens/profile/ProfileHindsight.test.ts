import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import Profile from "./Profile.svelte";

async function opened(program: TestProgram, id: string) {
  const { container } = show(Profile, { id }, program);
  return { container, section: await screen.findByRole("region", { name: "I bakspejlet" }) };
}

describe("looking back from a profile", () => {
  it("begins at one press, also at the only reflection there is", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    const { container, section } = await opened(program, id);
    await expectAccessible(container);
    await userEvent.click(
      within(section).getByRole("button", { name: "Se tilbage på 4. maj 2026" }),
    );
    await waitFor(() => expect(route().screen).toBe("reflection"));
    expect(program.requests("begin_hindsight")).toEqual([{ id }]);
  });

  it("shows how the finished look back differs, and says what that often means", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    const back = await program.call("begin_hindsight", { id });
    for (const item of Object.keys(everyItem(1))) {
      const answer = { kind: "value", value: 1 } as const;
      await program.call("give_answer", { id: back.id, item, facet: "level", answer });
    }
    await program.call("finish_reflection", { id: back.id });
    const { section } = await opened(program, id);
    expect(
      within(section).getAllByText(/er større end måleusikkerheden/),
      "a sentence for each domain",
    ).toHaveLength(2);
    expect(section.textContent).toContain("blikket er blevet skarpere");
    expect(within(section).queryByRole("button")).toBeNull();
  });
});
