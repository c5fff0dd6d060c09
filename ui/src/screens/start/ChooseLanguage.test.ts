import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import { setLanguage } from "../../texts/texts.svelte";

const question = { level: 1, name: "Vælg sprog · Choose a language" } as const;

async function asked() {
  const program = new TestProgram();
  program.alter("settings", (state) => ({ ...state, asksLanguage: true }));
  show(App, {}, program);
  await screen.findByRole("heading", question);
  return { program, user: userEvent.setup() };
}

describe("a first start on a computer in a third language", () => {
  afterEach(() => {
    setLanguage("da");
    cleanup();
  });

  it("asks for the language before anything else, in both", async () => {
    const { user } = await asked();
    expect(screen.queryByRole("navigation"), "there is nowhere to go yet").toBeNull();
    await user.keyboard("{Control>}k{/Control}");
    expect(screen.queryByRole("dialog")).toBeNull();
    const named = (name: string) => screen.getByRole("button", { name });
    expect(named("Dansk").lang).toBe("da");
    expect(named("English").lang).toBe("en");
    await expectAccessible(document.documentElement);
  });

  it("goes on in the chosen one by the keyboard, and begins with what a profile becomes", async () => {
    const { program, user } = await asked();
    await waitFor(() => expect(document.activeElement?.localName).toBe("h1"));
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { level: 1, name: "Today" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(program.requests("change_settings")).toMatchObject([{ language: "en" }]);
    expect(screen.getByRole("button", { name: "Begin" })).toBeTruthy();
    expect(screen.getByRole("figure")).toBeTruthy();
  });

  it("keeps Danish where it is chosen, though it is in force already", async () => {
    const { program, user } = await asked();
    await user.click(screen.getByRole("button", { name: "Dansk" }));
    await screen.findByRole("heading", { level: 1, name: "I dag" });
    expect(program.requests("change_settings")).toMatchObject([{ language: "da" }]);
  });

  it("asks still when the text was only made larger, or the choice was not kept", async () => {
    const { program, user } = await asked();
    await user.keyboard("{Control>}+{/Control}");
    await waitFor(() => expect(document.documentElement.dataset["textSize"]).toBe("large"));
    screen.getByRole("heading", question);
    program.refuse("change_settings", { code: "storeFull" });
    await user.click(screen.getByRole("button", { name: "Dansk" }));
    await screen.findByRole("alert");
    screen.getByRole("heading", question);
  });
});
