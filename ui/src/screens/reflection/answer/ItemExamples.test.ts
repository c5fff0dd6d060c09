import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import { go, route } from "../../../navigation/route.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";

async function opened(program: TestProgram) {
  const id = program.given();
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "reflection", id, item: "hope" });
  await screen.findByRole("heading", { level: 1, name: "Håb" });
  return { id, user: userEvent.setup() };
}

async function opensForm(user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> {
  await user.click(screen.getByRole("button", { name: "Tilføj eksempel" }));
  return screen.findByRole("dialog", { name: "Nyt eksempel på »Håb«" });
}

describe("the examples of an item in a reflection", () => {
  afterEach(cleanup);

  it("are added in place, without leaving the item", async () => {
    const program = new TestProgram();
    const { id, user } = await opened(program);
    const dialog = await opensForm(user);
    expect(document.activeElement, "the form begins in its first field").toBe(
      within(dialog).getByRole("textbox", { name: "Situation" }),
    );
    await user.keyboard("Samtale 3");
    await user.click(within(dialog).getByRole("button", { name: "Gem eksemplet" }));
    await screen.findByText("1 eksempel");
    expect(screen.queryByRole("dialog"), "the form is gone").toBeNull();
    expect(route()).toEqual({ screen: "reflection", id, item: "hope" });
    expect(program.requests("add_example")).toMatchObject([
      { items: [{ instrument: "small", item: "hope" }] },
    ]);
    expect(document.activeElement, "the reader is where they were").toBe(
      screen.getByRole("button", { name: "Tilføj eksempel" }),
    );
    expect(screen.getByText("Eksemplet er gemt.")).toBeTruthy();
  });

  it("keep the keys of the reflection out of what is typed", async () => {
    const program = new TestProgram();
    const { user } = await opened(program);
    const dialog = await opensForm(user);
    await user.keyboard("3");
    await user.type(
      within(dialog).getByRole("textbox", { name: "Handling" }),
      "Jeg ringede 12 gange{Backspace}{Enter}?",
    );
    expect(program.requests("give_answer"), "a digit is only a digit").toEqual([]);
    expect(route(), "Enter and Backspace stay in the text").toMatchObject({ item: "hope" });
    expect(screen.queryByRole("dialog", { name: "Tastaturgenveje" })).toBeNull();
  });

  it("are there half written when the form is closed and opened again, item by item", async () => {
    const { id, user } = await opened(new TestProgram());
    const dialog = await opensForm(user);
    await user.type(within(dialog).getByRole("textbox", { name: "Situation" }), "Halvt");
    // What Escape does to a native dialog.
    (dialog as HTMLDialogElement).close();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tilføj eksempel" }));
    go({ screen: "reflection", id, item: "visits" });
    await screen.findByRole("heading", { level: 1, name: "Besøg" });
    await user.click(screen.getByRole("button", { name: "Tilføj eksempel" }));
    const other = await screen.findByRole("dialog", { name: "Nyt eksempel på »Besøg«" });
    const situation = within(other).getByRole<HTMLTextAreaElement>("textbox", {
      name: "Situation",
    });
    expect(situation.value, "another item has its own").toBe("");
    await user.click(within(other).getByRole("button", { name: "Annuller" }));
    go({ screen: "reflection", id, item: "hope" });
    await screen.findByRole("heading", { level: 1, name: "Håb" });
    const again = await opensForm(user);
    expect(
      within(again).getByRole<HTMLTextAreaElement>("textbox", { name: "Situation" }).value,
    ).toBe("Halvt");
  });

  it("stay in the form when they could not be saved", async () => {
    const program = new TestProgram();
    const { user } = await opened(program);
    const dialog = await opensForm(user);
    program.refuse("add_example", { code: "storeFull" });
    await user.type(within(dialog).getByRole("textbox", { name: "Situation" }), "Et møde");
    await user.click(within(dialog).getByRole("button", { name: "Gem eksemplet" }));
    await within(dialog).findByRole("alert");
    expect(
      within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: "Situation" }).value,
    ).toBe("Et møde");
  });

  it("are counted and can be opened, and one comes back to the item", async () => {
    const program = new TestProgram();
    const example = program.example("Et møde", { items: ["hope"] });
    program.example("Et andet", { items: ["hope"], day: "2026-10-01" });
    const { user } = await opened(program);
    await user.click(await screen.findByText("2 eksempler"));
    const list = screen.getByRole("list", { name: "Eksempler på »Håb«" });
    expect(within(list).getAllByRole("link")).toHaveLength(2);
    await user.click(within(list).getByRole("link", { name: "3. november 2026: Et møde" }));
    expect(route()).toEqual({ screen: "example", id: example });
    await user.click(await screen.findByRole("button", { name: "Annuller" }));
    await screen.findByRole("heading", { level: 1, name: "Håb" });
  });

  it("say so when they cannot be read, and the item can be answered all the same", async () => {
    const program = new TestProgram();
    program.refuse("evidence", { code: "storeInUse" });
    program.example("Et møde", { items: ["hope"] });
    const { user } = await opened(program);
    const alert = await screen.findByRole("alert");
    expect(screen.getAllByRole("radio"), "five sentences and three non-answers").toHaveLength(8);
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    await screen.findByText("1 eksempel");
  });

  it("leave nothing for axe to find in either language", async () => {
    const program = new TestProgram();
    program.example("Et møde", { items: ["hope"] });
    const { user } = await opened(program);
    await screen.findByText("1 eksempel");
    await opensForm(user);
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "dark", textSize: "largest", lockAfter: "five" });
    await screen.findByRole("dialog", { name: "New example of “Hope”" });
    await expectAccessible(document.body);
  });
});
