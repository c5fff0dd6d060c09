import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import type { AnswerChoice } from "../../../backend/generated/wire";
import { go, route } from "../../../navigation/route.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { nobody, smallItems, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import { setKeysEnabled } from "./keys-enabled.svelte";

const level = (at: number): AnswerChoice => ({ kind: "value", value: at });

async function heading(name: string): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}

/** The whole page, at a draft; the focus and the way back are the page's to keep. */
async function opened(answers: Record<string, AnswerChoice> = {}, item?: string) {
  const program = new TestProgram();
  const id = program.given(answers);
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "Se på din egen faglighed" });
  go(item === undefined ? { screen: "reflection", id } : { screen: "reflection", id, item });
  await screen.findAllByRole("radio");
  return { program, id, user: userEvent.setup() };
}

describe("a reflection", () => {
  afterEach(() => {
    setKeysEnabled(true);
    cleanup();
  });

  it("shows one item with five sentences, lowest first, each with its degree in words", async () => {
    await opened();
    await heading("Lytning");
    const names = screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent);
    expect(names.map((name) => name?.replace(/\s+/g, " ").trim())).toEqual([
      "Jeg gør Lytning 1. i meget lille grad",
      "Jeg gør Lytning 2. i mindre grad",
      "Jeg gør Lytning 3. i nogen grad",
      "Jeg gør Lytning 4. i høj grad",
      "Jeg gør Lytning 5. i meget høj grad",
    ]);
    expect(screen.getByRole("group", { name: "Hvad ligner mest det, du gør nu?" })).toBeTruthy();
  });

  it("keeps an answer by mouse and says when it was kept", async () => {
    const { program, id, user } = await opened();
    const goOn = program.hold("give_answer");
    await user.click(screen.getByRole("radio", { name: /Lytning 4/ }));
    expect(screen.getByText("Gemmer …"), "it is not kept yet").toBeTruthy();
    goOn();
    await screen.findByText("Gemt kl. 10.42");
    expect(program.requests("give_answer")).toEqual([
      { id, item: "listening", facet: "level", answer: level(4) },
    ]);
    expect(
      screen.getByRole("progressbar", { name: "Mødet" }).getAttribute("aria-valuetext"),
      "the domain has come one further",
    ).toBe("1 af 3");
  });

  it("offers to skip before an answer and to go on after it", async () => {
    const { user } = await opened();
    expect(screen.getByRole("button", { name: "Spring over" })).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: /Lytning 2/ }));
    await user.click(await screen.findByRole("button", { name: "Næste" }));
    const next = await heading("Spørgsmål");
    await waitFor(() => expect(document.activeElement, "the reader is at the item").toBe(next));
  });

  it("sets the non-answers apart: one takes the degree away, and pressed again it is taken back", async () => {
    const { program, user } = await opened({ listening: level(3) });
    const group = screen.getByRole("group", { name: "Kan du ikke svare på punktet?" });
    const button = within(group).getByRole("button", { name: "ikke min opgave" });
    await user.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(
      screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked),
      "no degree is chosen any more",
    ).toBe(false);
    await user.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("false");
    await waitFor(() => expect(program.requests("clear_answer")).toHaveLength(1));
  });

  it("clears an answer and brings the focus back to the sentences", async () => {
    const { program, user } = await opened({ listening: level(3) });
    await user.click(screen.getByRole("button", { name: "Ryd svar" }));
    await waitFor(() => expect(program.requests("clear_answer")).toHaveLength(1));
    expect(screen.queryByRole("button", { name: "Ryd svar" })).toBeNull();
    expect(document.activeElement).toBe(screen.getAllByRole("radio")[0]);
  });

  it("puts the earlier answer back and offers to try again when it could not be kept", async () => {
    const { program, user } = await opened({ listening: level(2) });
    program.refuse("give_answer", { code: "storeFull" });
    await user.click(screen.getByRole("radio", { name: /Lytning 5/ }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Svaret på »Lytning« blev ikke gemt");
    expect(alert.textContent).toContain("Der er ikke plads på disken");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Lytning 2/ }).checked).toBe(true);
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    await screen.findByText("Gemt kl. 10.42");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Lytning 5/ }).checked).toBe(true);
  });

  it("is answered by keyboard alone, from the first item to one's answers", async () => {
    const { program, id, user } = await opened();
    for (const [index, [, title]] of smallItems.entries()) {
      await heading(title);
      await user.keyboard(String((index % 5) + 1));
      await user.keyboard("{Enter}");
    }
    await heading("Til eftertanke");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await heading("Dine svar");
    expect(route()).toEqual({ screen: "check", id });
    expect(program.requests("give_answer")).toEqual(
      smallItems.map(([item], index) => ({
        id,
        item,
        facet: "level",
        answer: level((index % 5) + 1),
      })),
    );
  });

  it("goes back with Backspace and stays at the first item", async () => {
    const { user } = await opened({}, "asking");
    await heading("Spørgsmål");
    await user.keyboard("{Backspace}");
    await heading("Lytning");
    await user.keyboard("{Backspace}");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Lytning");
    expect(screen.queryByRole("button", { name: "Tilbage" })).toBeNull();
  });

  it("shows its keys with a question mark, and does nothing else while they are shown", async () => {
    const { program, user } = await opened();
    await user.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Tastaturgenveje" });
    expect(
      document.activeElement?.textContent,
      "the reader is at the top of it, also where large text makes it scroll",
    ).toBe("Tastaturgenveje");
    await user.keyboard("3");
    expect(program.requests("give_answer"), "the keys belong to the dialog").toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Luk" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can be had without keys", async () => {
    const { program, user } = await opened();
    await user.keyboard("?");
    await user.click(await screen.findByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Luk" }));
    await user.keyboard("3");
    expect(program.requests("give_answer"), "a key pressed by mistake does nothing").toEqual([]);
  });

  it("opens at the item where it was left, and remembers each that comes into view", async () => {
    const { program, id, user } = await opened();
    await user.click(screen.getByRole("button", { name: "Spring over" }));
    await heading("Spørgsmål");
    await waitFor(() =>
      expect(program.requests("remember_last_item")).toEqual([
        { id, item: "listening" },
        { id, item: "asking" },
      ]),
    );
    cleanup();
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1 });
    go({ screen: "reflection", id });
    await heading("Spørgsmål");
  });

  it("says what a domain is about when it is entered, and only then", async () => {
    const { user } = await opened({}, "hope");
    expect(screen.queryByText("Om kontakten til arbejdspladser.")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Spring over" }));
    const visits = await heading("Besøg");
    expect(screen.getByText("Om kontakten til arbejdspladser.")).toBeTruthy();
    const described = document.getElementById(visits.getAttribute("aria-describedby") ?? "");
    expect(described?.textContent, "the heading that is focused leads to it").toContain(
      "Om kontakten til arbejdspladser.",
    );
  });

  it("keeps its place and answers when the language changes in the middle", async () => {
    await opened({ listening: level(4) });
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await heading("Listening");
    expect(
      screen.getByRole<HTMLInputElement>("radio", {
        name: "I do Listening 4. to a high degree",
      }).checked,
    ).toBe(true);
  });

  it("waits for what is on its way before it shows one's answers", async () => {
    const { program, user } = await opened();
    const goOn = program.hold("give_answer");
    await user.click(screen.getByRole("radio", { name: /Lytning 1/ }));
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    expect(route().screen, "the answer is not kept yet").toBe("reflection");
    goOn();
    await heading("Dine svar");
  });

  it("says so when it is finished or gone", async () => {
    const program = new TestProgram();
    const id = program.given({ hope: level(3) }, { finished: "2026-10-02T08:30:00Z" });
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1 });
    go({ screen: "reflection", id });
    await heading("Refleksionen er afsluttet");
    go({ screen: "reflection", id: nobody });
    expect((await screen.findByRole("alert")).textContent).toContain("findes ikke længere");
  });

  it("has nothing for axe to find in either language", async () => {
    await opened({ listening: level(2) });
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "light", textSize: "normal", lockAfter: "five" });
    await heading("Listening");
    await expectAccessible(document.body);
  });
});
