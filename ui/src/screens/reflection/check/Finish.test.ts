import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { route } from "../../../navigation/route.svelte";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import Check from "./Check.svelte";

describe("finishing a look back", () => {
  it("leads to change, where it stands beside the first answers", async () => {
    const program = new TestProgram();
    const first = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    const { id } = await program.call("begin_hindsight", { id: first });
    await program.call("give_answer", {
      id,
      item: "hope",
      facet: "level",
      answer: { kind: "value", value: 2 },
    });
    show(Check, { id }, program);
    const button = await screen.findByRole("button", { name: "Afslut refleksionen" });
    expect(screen.getByText(/ved siden af dine første svar/), "and says so before").toBeTruthy();
    await userEvent.click(button);
    await waitFor(() => expect(route()).toEqual({ screen: "change", from: first }));
  });
});
