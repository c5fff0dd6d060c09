import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { go } from "./navigation/route.svelte";
import { begun, openedAt, rate } from "./testing/conversation";
import { TestProgram } from "./testing/program";

const fills = "Fuld skærm";
const leaves = "Forlad fuld skærm";

/** The agenda of a conversation that both have seen. */
async function talking() {
  const { program, id } = await begun();
  await rate(program, id, { hope: 5, visits: 1 });
  await rate(program, id, { hope: 5, visits: 4 });
  await program.call("reveal", { id });
  const opened = await openedAt(program, { screen: "agenda", id });
  await screen.findByRole("heading", { level: 2, name: "Trivsel og belastning" });
  return { ...opened, id };
}

async function isFull(program: TestProgram, full: boolean) {
  await waitFor(async () => expect(await program.call("is_full_screen")).toBe(full));
}

describe("full screen", () => {
  afterEach(cleanup);

  it("is turned on and off by a button above what two look at, which says what it does next", async () => {
    const { program, user } = await talking();
    await user.click(screen.getByRole("button", { name: fills }));
    const leave = await screen.findByRole("button", { name: leaves });
    await isFull(program, true);
    expect(document.activeElement, "the focus stays on it").toBe(leave);
    await user.click(leave);
    await screen.findByRole("button", { name: fills });
    await isFull(program, false);
  });

  it("stays from one screen of the conversation to the next, and ends with the conversation", async () => {
    const { program, user, id } = await talking();
    await user.click(screen.getByRole("button", { name: fills }));
    await screen.findByRole("button", { name: leaves });
    go({ screen: "closing", id });
    await screen.findByRole("heading", { level: 1, name: "Slut samtalen af" });
    screen.getByRole("button", { name: leaves });
    await user.click(screen.getByRole("link", { name: "Luk, og gå tilbage" }));
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
    await isFull(program, false);
  });

  it("is left by Escape, which then does nothing else", async () => {
    const { program, user } = await talking();
    await user.click(screen.getByRole("button", { name: "Vis ét punkt ad gangen" }));
    await user.keyboard("{F11}");
    await screen.findByRole("button", { name: leaves });
    await user.keyboard("{Escape}");
    await screen.findByRole("button", { name: fills });
    await isFull(program, false);
    screen.getByRole("button", { name: "Vis hele dagsordenen" });
    await user.keyboard("{Escape}");
    await screen.findByRole("button", { name: "Vis ét punkt ad gangen" });
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
  });

  it("that F11 has turned on is the person's own, and outlives the conversation", async () => {
    const { program, user } = await talking();
    await user.keyboard("{F11}");
    await screen.findByRole("button", { name: leaves });
    await user.click(screen.getByRole("link", { name: "Luk, og gå tilbage" }));
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
    await isFull(program, true);
    await user.keyboard("{F11}");
    await isFull(program, false);
  });

  it("is on every screen a key away, and the way out is told where no button says it", async () => {
    const { program, user } = await openedAt(new TestProgram(), { screen: "settings" });
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    const says = "Fuld skærm. Tryk F11 eller Esc for at forlade den.";
    await user.keyboard("{Control>}{F11}{/Control}");
    await isFull(program, false);
    await user.keyboard("{F11}");
    await screen.findByText(says);
    await isFull(program, true);
    await user.keyboard("{F1}");
    const keys = await screen.findByRole("dialog", { name: "Genveje" });
    await user.keyboard("{Escape}");
    expect(await program.call("is_full_screen"), "Escape is for what lies over the page").toBe(
      true,
    );
    await user.click(within(keys).getByRole("button", { name: "Luk" }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText(says)).toBeNull());
    await isFull(program, false);
  });

  it("is known to a page that is loaded while the window fills the screen", async () => {
    const { program, id } = await begun();
    await program.call("set_full_screen", { on: true });
    await openedAt(program, { screen: "conversation", id });
    await screen.findByRole("button", { name: leaves });
  });

  it("says why where the program refuses it", async () => {
    const { program, user } = await talking();
    program.refuse("set_full_screen", { code: "unexpected" });
    await user.click(screen.getByRole("button", { name: fills }));
    await waitFor(() =>
      expect(screen.getByText("Der skete en fejl, som Fagspejl ikke kender.")).toBeTruthy(),
    );
    screen.getByRole("button", { name: fills });
  });
});
