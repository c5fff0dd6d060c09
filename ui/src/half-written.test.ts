import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { forgetDrafts } from "./backend/draft.svelte";
import type { FormDraft } from "./backend/generated/wire";
import { beginAgain, go, type Route } from "./navigation/route.svelte";
import { expectAccessible } from "./testing/accessible";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";

const startTitle = "I dag";

async function opened(program: TestProgram, to: Route) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: startTitle });
  go(to);
  return userEvent.setup();
}

/** The window is closed and opened again: all that the page knew is gone. */
async function reopened(program: TestProgram): Promise<void> {
  cleanup();
  forgetDrafts();
  beginAgain();
  program.restart();
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: startTitle });
}

async function situation(): Promise<HTMLTextAreaElement> {
  return screen.findByRole("textbox", { name: "Situation" });
}

function onDisk(program: TestProgram): Promise<FormDraft[]> {
  return program.call("form_drafts");
}

async function untilOnDisk(program: TestProgram, text: string): Promise<void> {
  await waitFor(async () => expect(JSON.stringify(await onDisk(program))).toContain(text));
}

describe("what is half written", () => {
  afterEach(cleanup);

  it("is on disk while one types on, without leaving the field", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    const field = await situation();
    field.focus();
    for (let typed = 0; program.requests("keep_form_draft").length < 2; typed += 1) {
      expect(typed, "it does not wait for a pause").toBeLessThan(2_000);
      await user.keyboard("x");
    }
    await untilOnDisk(program, field.value);
    expect(document.activeElement).toBe(field);
  });

  it("is sent at once when the field is left, and before the lock is shut", async () => {
    const program = new TestProgram();
    program.lock("en meget gammel båd i havnen");
    const user = await opened(program, { screen: "example" });
    await user.type(await situation(), "Halvt");
    await user.tab();
    expect(program.requests("keep_form_draft")).toHaveLength(1);
    await user.type(await situation(), "!");
    await user.keyboard("{Control>}l{/Control}");
    const names = program.calls.map(({ name }) => name);
    expect(names.lastIndexOf("keep_form_draft")).toBeLessThan(names.lastIndexOf("lock_now"));
    expect(program.requests("keep_form_draft").at(-1)).toMatchObject({
      content: { starr: { situation: "Halvt!" } },
    });
  });

  it("is named on the start screen after a restart, and goes on where it was", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    await user.type(await situation(), "Halvt");
    await untilOnDisk(program, "Halvt");
    await reopened(program);
    const list = screen.getByRole("list", { name: "Det, du er i gang med at skrive" });
    expect(list.textContent).toContain("Du er i gang med et eksempel.");
    await expectAccessible(document.body);
    await user.click(within(list).getByRole("link", { name: /^Skriv videre/ }));
    expect((await situation()).value).toBe("Halvt");
    expect(screen.getByText(/^Du var i gang med at skrive her/)).toBeTruthy();
    await expectAccessible(document.body);
  });

  it("is discarded and brought back by the same two keys", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    await user.type(await situation(), "Halvt");
    await untilOnDisk(program, "Halvt");
    await reopened(program);
    go({ screen: "example" });
    await situation();
    await user.click(screen.getByRole("button", { name: "Kassér" }));
    expect((await situation()).value).toBe("");
    await waitFor(async () => expect(await onDisk(program)).toEqual([]));
    const back = screen.getByRole("button", { name: "Gendan det" });
    expect(document.activeElement, "the reader is where they were").toBe(back);
    await user.keyboard("{Enter}");
    expect((await situation()).value).toBe("Halvt");
    await untilOnDisk(program, "Halvt");
  });

  it("is gone when it is saved, and also what was typed meanwhile", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    const goOn = program.hold("add_example");
    await user.type(await situation(), "Et møde");
    await user.click(screen.getByRole("button", { name: "Gem eksemplet" }));
    await waitFor(() => expect(program.requests("add_example")).toHaveLength(1));
    await user.type(await situation(), " mere");
    goOn();
    await screen.findByText("Eksemplet er gemt.");
    await waitFor(async () => expect(await onDisk(program)).toEqual([]));
  });

  it("stays as it was when nothing differs from what one began with", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    await user.type(await situation(), "x");
    await untilOnDisk(program, "x");
    await user.keyboard("{Backspace}");
    await user.tab();
    await waitFor(async () => expect(await onDisk(program)).toEqual([]));
  });

  it("is told of where it cannot be kept, and is sent again", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    program.refuse("keep_form_draft", { code: "storeFull" });
    await user.type(await situation(), "Halvt");
    await user.tab();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("er ikke på disken endnu");
    expect((await situation()).value, "nothing that was typed is lost").toBe("Halvt");
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await untilOnDisk(program, "Halvt");
  });

  it("of an agreement's next step opens that step again", async () => {
    const program = new TestProgram();
    const due = { year: 2027, month: 1, day: 3 };
    program.agreement({ situation: "en borger tøver", action: "Jeg venter.", due });
    const user = await opened(program, { screen: "agreements" });
    await user.click(await screen.findByRole("button", { name: "Lad den ligge" }));
    await user.type(screen.getByRole("textbox"), "Ikke nu.");
    await untilOnDisk(program, "Ikke nu.");
    await reopened(program);
    await user.click(screen.getByRole("link", { name: /^Skriv videre/ }));
    const form = await screen.findByRole("form", { name: "Lad den ligge" });
    expect(within(form).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Ikke nu.");
    expect(document.activeElement?.textContent, "the reader is at the heading").toBe("Aftaler");
  });

  it("of a prompt leads back to the prompt", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3));
    const user = await opened(program, { screen: "reflection", id, promptAfter: "outside" });
    const answer = { name: "Hvad svarer du dig selv?" };
    await user.type(await screen.findByRole("textbox", answer), "I foråret.");
    await untilOnDisk(program, "I foråret.");
    // As in a program that is killed: leaving the page saves nothing.
    program.hold("answer_prompt");
    await reopened(program);
    await user.click(screen.getByRole("link", { name: /^Skriv videre/ }));
    await screen.findByText("Efter Virkeligheden");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", answer).value).toBe("I foråret.");
  });

  it("of example data stays with it", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" });
    await user.type(await situation(), "Mit eget");
    go({ screen: "start" });
    await user.click(await screen.findByRole("button", { name: "Se med eksempeldata" }));
    await screen.findByRole("button", { name: /eksempeldata/ });
    await waitFor(() => expect(screen.queryByRole("link", { name: /^Skriv videre/ })).toBeNull());
    go({ screen: "example" });
    expect((await situation()).value).toBe("");
    await user.type(await situation(), "Opdigtet");
    await user.click(screen.getByRole("button", { name: /eksempeldata/ }));
    await user.click(await screen.findByRole("link", { name: /^Skriv videre/ }));
    expect((await situation()).value).toBe("Mit eget");
  });
});
