import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { beginAgain, go, route } from "./navigation/route.svelte";
import { expectAccessible } from "./testing/accessible";
import { TestProgram } from "./testing/program";
import { show } from "./testing/show";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
  beginAgain();
});

async function opened() {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  return userEvent.setup();
}

async function searched(words: string) {
  const user = await opened();
  await user.keyboard("{Control>}k{/Control}");
  const field = await screen.findByRole("searchbox", { name: "Ord, du leder efter" });
  await waitFor(() => expect(document.activeElement, "one can type at once").toBe(field));
  await user.keyboard(words);
  return { user, field };
}

describe("the search", () => {
  afterEach(cleanup);

  it("finds everything of one's own, and leads by keyboard to what was found", async () => {
    const id = program.given({ hope: { kind: "value", value: 3 } });
    await program.call("answer_prompt", { id, prompt: 0, text: "Jeg spurgte i skurvognen" });
    await program.call("finish_reflection", { id });
    const example = program.example("Et møde i skurvognen");
    const plan = { situation: "det regner", action: "går jeg i skurvognen" };
    const agreement = program.agreement({ ...plan, due: { year: 2026, month: 12, day: 8 } });
    const { user, field } = await searched("skurvogn");
    await screen.findByText("3 fundet.");
    const dialog = screen.getByRole("dialog", { name: "Søg" });
    await expectAccessible(dialog);
    const links = within(screen.getByRole("list", { name: "Fundet" })).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringContaining("Et møde i skurvognen"),
      expect.stringContaining("går jeg i skurvognen"),
      expect.stringContaining("Jeg spurgte i skurvognen"),
    ]);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(links[1]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement, "and back to the field").toBe(field);

    await user.keyboard("{ArrowDown}{Enter}");
    expect(route()).toEqual({ screen: "example", id: example });
    expect(screen.queryByRole("dialog"), "it is out of the way").toBeNull();
    const heading = await screen.findByRole("heading", { level: 1, name: /^Eksempel fra/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));

    const steps = [
      ["{ArrowDown}{ArrowDown}{Enter}", `agreement-${agreement}`],
      ["{ArrowDown}{ArrowDown}{ArrowDown}{Enter}", "prompts"],
    ] as const;
    for (const [keys, at] of steps) {
      go({ screen: "settings" });
      await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
      await user.keyboard("{Control>}k{/Control}");
      await screen.findByRole("searchbox");
      await user.keyboard("skurvogn");
      await screen.findByText("3 fundet.");
      await user.keyboard(keys);
      if (at === "prompts") {
        expect(route()).toEqual({ screen: "profile", id, part: "prompts" });
        const prompts = await screen.findByRole("heading", { level: 2, name: "Til eftertanke" });
        const fold = prompts.closest("summary");
        await waitFor(() => expect(document.activeElement, "they unfold").toBe(fold));
      } else {
        await waitFor(() => expect(document.activeElement?.id, "at the very one").toBe(at));
      }
    }
  });

  it("finds a reflection by its month, and a draft where it can be answered", async () => {
    const id = program.given(
      { hope: { kind: "value", value: 3 } },
      { started: "2026-10-02T08:00:00Z" },
    );
    const { user } = await searched("oktober");
    await screen.findByText("Én fundet.");
    await user.click(screen.getByRole("link", { name: /Kladde, begyndt 2\. oktober 2026/ }));
    expect(route()).toEqual({ screen: "reflection", id });
  });

  it("says that nothing is found, and asks for nothing before a word is typed", async () => {
    const { user, field } = await searched("  ");
    expect(program.requests("search")).toEqual([]);
    await user.type(field, "findes ikke");
    await screen.findByText("Intet fundet.");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement, "there is nowhere else to go").toBe(field);
  });

  it("is left with Escape, and opened with the mouse too", async () => {
    const user = await opened();
    const button = screen.getByRole("button", { name: "Søg" });
    await user.click(button);
    await screen.findByRole("dialog", { name: "Søg" });
    await user.keyboard("noget{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(button);
    await screen.findByRole("dialog", { name: "Søg" });
  });

  it("is not opened over the lock", async () => {
    program.lock("klokken ringer tidligt");
    const user = await opened();
    program.lockNow();
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", { name: "Fagspejl er låst" });
    await user.keyboard("{Control>}k{/Control}{F1}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the help", () => {
  afterEach(cleanup);

  it("shows the keys with F1 and with a question mark, but not in a field of text", async () => {
    const user = await opened();
    for (const key of ["{F1}", "?"]) {
      await user.keyboard(key);
      const dialog = await screen.findByRole<HTMLDialogElement>("dialog", { name: "Genveje" });
      expect(within(dialog).getByText("Ctrl + K")).toBeTruthy();
      await expectAccessible(dialog);
      await user.click(within(dialog).getByRole("button", { name: "Luk" }));
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    }
    go({ screen: "example" });
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Situation" });
    await user.type(field, "Hvad?");
    expect(field.value).toBe("Hvad?");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.keyboard("{F1}");
    await screen.findByRole("dialog", { name: "Genveje" });
  });

  it("has keys, method, version and licences, and is led to from the keys", async () => {
    const user = await opened();
    await user.keyboard("{F1}");
    await user.click(await screen.findByRole("button", { name: "Mere hjælp" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Hjælp" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await screen.findByText(/^Fagspejl, version \d/);
    expect(screen.getByText("Fagspejl er fri software under EUPL 1.2.")).toBeTruthy();
    expect(screen.queryByText(/SQLCipher/), "read when it is asked for").toBeNull();
    await user.click(screen.getByText("Bygget på andres arbejde: se alle licenser"));
    const licence = await screen.findByText("BSD-3-Clause");
    expect(licence.nextElementSibling?.textContent).toContain("SQLCipher");
    await expectAccessible(document.body);
    const main = screen.getByRole("main");
    await user.click(within(main).getByRole("link", { name: "Metode" }));
    await screen.findByRole("heading", { level: 1, name: "Metode" });
    const menu = screen.getByRole("navigation", { name: "Hovedmenu" });
    expect(within(menu).getByRole("link", { current: "page" }).textContent).toBe("Hjælp");
  });
});
