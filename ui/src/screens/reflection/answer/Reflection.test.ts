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

/** The line above, in place of the menu; the heading of the page stands in a header too. */
function taskLine(): HTMLElement {
  const [line] = screen.getAllByRole("banner");
  if (!line) throw new Error("there is no line above");
  return line;
}

/** The whole page, at a draft; the focus and the way back are the page's to keep. */
async function opened(answers: Record<string, AnswerChoice> = {}, item?: string) {
  const program = new TestProgram();
  const id = program.given(answers);
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go(item === undefined ? { screen: "reflection", id } : { screen: "reflection", id, item });
  await screen.findAllByRole("radio");
  return { program, id, user: userEvent.setup() };
}

describe("a reflection", () => {
  afterEach(() => {
    setKeysEnabled(true);
    cleanup();
  });

  it("shows one item with five sentences, lowest first, and the three non-answers in one group", async () => {
    await opened();
    await heading("Lytning");
    const group = screen.getByRole("radiogroup", { name: "Hvad ligner mest det, du gør nu?" });
    const radios = within(group).getAllByRole<HTMLInputElement>("radio");
    const names = radios.map((radio) => radio.closest("label")?.textContent.trim());
    expect(names, "no digits and no degrees: that would be two questions at once").toEqual([
      "Jeg gør Lytning 1.",
      "Jeg gør Lytning 2.",
      "Jeg gør Lytning 3.",
      "Jeg gør Lytning 4.",
      "Jeg gør Lytning 5.",
      "ikke min opgave",
      "ved ikke",
      "ønsker ikke at svare",
    ]);
    expect(new Set(radios.map(({ name }) => name)).size, "one of them is chosen").toBe(1);
    expect(
      within(group).getByRole("radio", {
        description: "Kan du ikke svare på punktet?",
        name: "ved ikke",
      }),
      "a screen reader says what the last three are",
    ).toBeTruthy();
  });

  it("says the degree of the sentence that is chosen, and of no other", async () => {
    const { user } = await opened({ listening: level(3) });
    expect(
      screen.getByRole("radio", { name: /^Jeg gør Lytning 3\.\s*i nogen grad$/ }),
    ).toBeTruthy();
    expect(screen.getAllByText(/ grad$/)).toHaveLength(1);
    await user.click(screen.getByRole("radio", { name: "ved ikke" }));
    expect(screen.queryByText(/ grad$/)).toBeNull();
  });

  it("has a heading that leads to where the item stands and why it matters", async () => {
    await opened({}, "asking");
    const title = await heading("Spørgsmål");
    const ids = (title.getAttribute("aria-describedby") ?? "").split(" ");
    const described = ids.map((id) => document.getElementById(id)?.textContent.trim());
    expect(described).toEqual(["Mødet, punkt 2 af 3", "Derfor Spørgsmål."]);
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

  it("offers quietly to skip before an answer, and to go on after it, in the same place", async () => {
    const { user } = await opened();
    const on = screen.getByRole("button", { name: "Spring over" });
    expect(on.className).toContain("quiet");
    expect(document.querySelector("main .primary"), "nothing is filled yet").toBeNull();
    await user.click(screen.getByRole("radio", { name: /Lytning 2/ }));
    await waitFor(() => expect(on.textContent.trim()).toBe("Næste"));
    expect(on.className).toContain("primary");
    await user.click(on);
    const next = await heading("Spørgsmål");
    await waitFor(() => expect(document.activeElement, "the reader is at the item").toBe(next));
  });

  it("keeps a non-answer when Enter or Space is pressed on it, and Enter goes on", async () => {
    const { program, user } = await opened();
    const doNotKnow = screen.getByRole<HTMLInputElement>("radio", { name: "ved ikke" });
    doNotKnow.focus();
    await user.keyboard(" ");
    expect(doNotKnow.checked, "Space chooses").toBe(true);
    await screen.findByText("Gemt kl. 10.42");
    await user.keyboard(" ");
    await user.click(doNotKnow);
    expect(doNotKnow.checked, "only the button that says so clears it").toBe(true);
    await user.keyboard("{Enter}");
    await heading("Spørgsmål");
    await user.keyboard("{Backspace}");
    await heading("Lytning");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "ved ikke" }).checked).toBe(true);
    expect(program.requests("clear_answer")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ryd svar" }));
    await waitFor(() => expect(program.requests("clear_answer")).toHaveLength(1));
  });

  it("lets a non-answer take the place of a degree, and a degree its place", async () => {
    const { program, user } = await opened({ listening: level(3) });
    await user.click(screen.getByRole("radio", { name: "ikke min opgave" }));
    const checked = () => screen.getAllByRole<HTMLInputElement>("radio", { checked: true });
    expect(checked().map(({ value }) => value)).toEqual(["notMyTask"]);
    await user.keyboard("2");
    expect(checked().map(({ value }) => value)).toEqual(["2"]);
    await waitFor(() => expect(program.requests("give_answer")).toHaveLength(2));
  });

  it("does not skip an item with Enter, and says what to do", async () => {
    const { user } = await opened();
    const title = await heading("Lytning");
    await waitFor(() => expect(document.activeElement).toBe(title));
    const hint = "Vælg en sætning, eller tryk på »Spring over«.";
    expect(screen.queryByText(hint)).toBeNull();
    await user.keyboard("{Enter}");
    expect((await screen.findByText(hint)).getAttribute("role")).toBe("status");
    screen.getByRole("radio", { name: /Lytning 3/ }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { level: 1 }), "also from a sentence").toBe(title);
    await user.keyboard(" ");
    await waitFor(() => expect(screen.queryByText(hint)).toBeNull());
    await user.keyboard("{Enter}");
    await heading("Spørgsmål");
    screen.getByRole("button", { name: "Spring over" }).focus();
    await user.keyboard("{Enter}");
    expect(await heading("Håb"), "the button does what it says").toBeTruthy();
  });

  it("moves the choice with the arrows from the first press", async () => {
    const { program, user } = await opened();
    const title = await heading("Lytning");
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.keyboard("{ArrowDown}");
    const first = screen.getByRole<HTMLInputElement>("radio", { name: /Lytning 1/ });
    expect(first.checked).toBe(true);
    expect(document.activeElement, "and goes on from there").toBe(first);
    title.focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Lytning 2/ }).checked).toBe(true);
    await user.keyboard("{Enter}");
    await heading("Spørgsmål");
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Spørgsmål 5/ }).checked).toBe(true);
    await waitFor(() => expect(program.requests("give_answer")).toHaveLength(3));
  });

  it("has no menu, but a line that says where one is, how long is left, and the way out", async () => {
    const { user } = await opened({ listening: level(3) }, "asking");
    expect(screen.queryByRole("navigation", { name: "Hovedmenu" })).toBeNull();
    const line = taskLine();
    // Five items of three quarters of a minute, and two minutes for the prompt.
    expect(line.textContent).toContain("punkt 2 af 6 · ca. 6 min tilbage");
    await user.keyboard("4");
    await waitFor(() => expect(line.textContent).toContain("ca. 5 min tilbage"));
    await user.click(within(line).getByRole("link", { name: /^Luk\./ }));
    await heading("I dag");
    expect(screen.getByRole("navigation", { name: "Hovedmenu" })).toBeTruthy();
  });

  it("can be answered one domain at a time, and ends with one's answers", async () => {
    const { id, user } = await opened();
    go({ screen: "reflection", id, only: "outside" });
    await heading("Besøg");
    const line = taskLine();
    expect(line.textContent).toContain("punkt 1 af 3 · ca. 5 min tilbage");
    await user.keyboard("{Backspace}");
    expect(screen.getByRole("heading", { level: 1 }).textContent, "it begins here").toBe("Besøg");
    for (const title of ["Besøg", "Opgaver", "Steder"]) {
      await heading(title);
      await user.keyboard("3{Enter}");
    }
    await heading("Til eftertanke");
    expect(line.textContent).toContain("efter punkt 3 af 3");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await heading("Dine svar");
    const rest = screen.getByRole("link", { name: "Fortsæt med Mødet · ca. 3 min" });
    await user.click(rest);
    await heading("Lytning");
    expect(route()).toEqual({ screen: "reflection", id, only: "meeting" });
    for (const title of ["Lytning", "Spørgsmål", "Håb"]) {
      await heading(title);
      await user.keyboard("4{Enter}");
    }
    await heading("Dine svar");
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
    const described = (visits.getAttribute("aria-describedby") ?? "").split(" ");
    expect(
      described.map((id) => document.getElementById(id)?.textContent),
      "the heading that is focused leads to it",
    ).toContain("Om kontakten til arbejdspladser.");
    await user.keyboard("3");
    expect(
      screen.getByText("Om kontakten til arbejdspladser."),
      "nothing moves under the hand when one answers",
    ).toBeTruthy();
    await user.keyboard("{Enter}");
    await heading("Opgaver");
    const folded = screen.getByText("Om området").closest("details");
    expect(folded?.open, "it can be read again").toBe(false);
    expect(folded?.textContent).toContain("Om kontakten til arbejdspladser.");
    await user.keyboard("{Backspace}");
    await heading("Besøg");
    expect(screen.getByText("Om området"), "once, then folded").toBeTruthy();
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
