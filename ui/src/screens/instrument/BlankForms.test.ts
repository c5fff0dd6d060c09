import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import Method from "./Method.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

describe("the form on paper", () => {
  it("is saved for the instrument that is named, and opened from there", async () => {
    const program = new TestProgram({ instrument: "withOther" });
    const { container } = show(Method, {}, program);
    const user = userEvent.setup();
    const buttons = await screen.findAllByRole("button", { name: /^Gem skemaet som PDF: / });
    expect(buttons, "there is one for each instrument").toHaveLength(2);
    const [, second] = buttons;
    if (!second) throw new Error("there are two");
    await user.click(second);
    await user.click(await screen.findByRole("button", { name: "Åbn" }));
    await waitFor(() => expect(program.outside.opened).toEqual(["fagspejl-skema-2026-11-24.pdf"]));
    const { instruments } = await program.call("method");
    expect(program.requests("save_form")).toEqual([
      { instrument: instruments[1]?.summary.id, language: "da" },
    ]);
    await expectAccessible(container);
  });

  it("says what went wrong, and nothing where the person closes the dialog", async () => {
    const program = new TestProgram();
    show(Method, {}, program);
    const user = userEvent.setup();
    const button = await screen.findByRole("button", { name: /^Gem skemaet som PDF: / });
    program.answerDialog(null);
    await user.click(button);
    await waitFor(() => expect(program.requests("save_form")).toHaveLength(1));
    expect(screen.queryByText(/er gemt\.$/)).toBeNull();
    program.refuse("save_form", { code: "exportNotWritten" });
    await user.click(button);
    await screen.findByRole("alert");
  });
});
