import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begun, known, openedAt } from "../../testing/conversation";
import { TestProgram } from "../../testing/program";

const people = { screen: "conversations" } as const;

describe("the people one talks with", () => {
  afterEach(cleanup);

  it("are added, renamed and deleted, and a deletion is undone", async () => {
    const { user, container } = await openedAt(new TestProgram(), people);
    await user.click(await screen.findByRole("button", { name: "Tilføj en person" }));
    const form = screen.getByRole("form", { name: "Tilføj en person" });
    await user.click(within(form).getByRole("button", { name: "Gem" }));
    await screen.findByText("Der mangler et navn.");
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "Ane");
    await user.click(screen.getByRole("button", { name: "Gem" }));
    const ane = await screen.findByRole("heading", { level: 2, name: "Ane" });
    await waitFor(() => expect(document.activeElement).toBe(ane));
    await expectAccessible(container);

    await user.click(screen.getByRole("button", { name: "Ret navnet Ane" }));
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "tte");
    await user.click(screen.getByRole("button", { name: "Gem" }));
    await screen.findByRole("heading", { level: 2, name: "Anette" });

    await user.click(screen.getByRole("button", { name: "Slet Anette" }));
    await screen.findByRole("region", { name: "Her kommer dem, du taler med, til at stå" });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByRole("heading", { level: 2, name: "Anette" });
  });

  it("read what the person themselves is called, which can be changed", async () => {
    const { program } = await known();
    const { user } = await openedAt(program, people);
    await screen.findByText(/læser dit navn: Sara\./);
    await user.click(screen.getByRole("button", { name: "Ret dit navn" }));
    const form = screen.getByRole("form", { name: "Dit navn" });
    await user.type(within(form).getByRole("textbox", { name: "Navn" }), " J.");
    await user.click(within(form).getByRole("button", { name: "Gem" }));
    await screen.findByText(/læser dit navn: Sara J\./);
    const change = await screen.findByRole("button", { name: "Ret dit navn" });
    await waitFor(() => expect(document.activeElement, "one is back there").toBe(change));
  });
});

describe("the word for conversations in the menu", () => {
  afterEach(cleanup);

  it("is there where there is somebody to talk with, without a question more at the start", async () => {
    const { program } = await begun();
    const before = program.requests("conversations").length;
    await openedAt(program, { screen: "start" });
    screen.getByRole("link", { name: "Samtaler" });
    expect(program.requests("menu"), "the start has said it").toEqual([]);
    expect(program.requests("conversations"), "nor is this asked").toHaveLength(before);
  });

  it("comes with the first person, and goes with the last", async () => {
    const { program, user } = await openedAt(new TestProgram(), { screen: "help" });
    await screen.findByRole("heading", { level: 1, name: "Hjælp" });
    expect(screen.queryByRole("link", { name: "Samtaler" })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Gå til samtaler" }));
    await user.click(await screen.findByRole("button", { name: "Tilføj en person" }));
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "Ane");
    await user.click(screen.getByRole("button", { name: "Gem" }));
    await screen.findByRole("heading", { level: 2, name: "Ane" });
    go({ screen: "help" });
    await screen.findByRole("heading", { level: 1, name: "Hjælp" });
    await screen.findByRole("link", { name: "Samtaler" });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(screen.queryByRole("link", { name: "Samtaler" })).toBeNull());
    expect((await program.call("conversations")).people).toEqual([]);
  });
});
