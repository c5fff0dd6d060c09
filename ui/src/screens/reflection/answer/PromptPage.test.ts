import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import { back, go, route } from "../../../navigation/route.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";

async function heading(name: string): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}

/** The whole page, at the prompt after the second domain of a draft. */
async function opened() {
  const program = new TestProgram();
  const id = program.given(everyItem(3));
  show(App, {}, program);
  await heading("I dag");
  go({ screen: "reflection", id, promptAfter: "outside" });
  await heading("Til eftertanke");
  return { program, id, user: userEvent.setup() };
}

function field(): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name: "Hvad svarer du dig selv?" });
}

/** What a screen reader says of the field after its name. */
function saidOfField(): string {
  const ids = field().getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

describe("a prompt in a reflection", () => {
  afterEach(cleanup);

  it("follows the last item of its domain, and leads back to it", async () => {
    const { id, user } = await opened();
    expect(screen.getByText("Efter Virkeligheden")).toBeTruthy();
    expect(screen.getByText("»Sådan har vi altid gjort.«")).toBeTruthy();
    expect(screen.getByText(/Hvornår så I efter\?/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tilbage" }));
    await heading("Steder");
    await user.click(screen.getByRole("button", { name: "Næste" }));
    await heading("Til eftertanke");
    expect(route()).toEqual({ screen: "reflection", id, promptAfter: "outside" });
  });

  it("says that it is private, and is passed by leaving it empty", async () => {
    const { program, id, user } = await opened();
    expect(saidOfField(), "who begins in the field is told what is asked").toMatch(
      /Sådan har vi altid gjort\..*Hvornår så I efter\?.*Du skriver det til dig selv/s,
    );
    expect(screen.getByText(/Du skriver det til dig selv/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Spring over" }));
    await heading("Dine svar");
    expect(route()).toEqual({ screen: "check", id });
    expect(program.requests("answer_prompt"), "nothing is written by passing").toEqual([]);
  });

  it("keeps the text once when the reader goes on, and shows it among the answers", async () => {
    const { program, id, user } = await opened();
    await user.type(field(), "I foråret.");
    await user.click(screen.getByRole("button", { name: "Næste" }));
    await heading("Dine svar");
    expect(program.requests("answer_prompt")).toEqual([{ id, prompt: 1, text: "I foråret." }]);
    const prompts = screen.getByRole("region", { name: "Til eftertanke" });
    expect(prompts.textContent).toContain("I foråret.");
    await user.click(within(prompts).getByRole("link", { name: /^Ret/ }));
    await heading("Til eftertanke");
    expect(field().value).toBe("I foråret.");
  });

  it("takes no keys of the items: digits, Enter and Backspace belong to the text", async () => {
    const { program, user } = await opened();
    await waitFor(() => expect(document.activeElement, "the reader is in the text").toBe(field()));
    await user.keyboard("3{Backspace}1{Enter}?2{Backspace}{Backspace}2");
    expect(field().value).toBe("1\n2");
    expect(program.requests("give_answer")).toEqual([]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Til eftertanke");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await heading("Dine svar");
  });

  it("brings the reader into the text, and shows the keys too", async () => {
    const { user } = await opened();
    await waitFor(() => expect(document.activeElement).toBe(field()));
    await user.click(screen.getByRole("button", { name: "Genveje" }));
    const dialog = await screen.findByRole("dialog", { name: "Tastaturgenveje" });
    await user.click(within(dialog).getByRole("button", { name: "Luk" }));
    screen.getByRole("heading", { level: 1 }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("Skriv dit svar, eller tryk på »Spring over«.")).toBeTruthy();
    await user.keyboard("?");
    await screen.findByRole("dialog", { name: "Tastaturgenveje" });
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await heading("Dine svar");
  });

  it("keeps the text on the page when it was refused, and tries again", async () => {
    const { program, id, user } = await opened();
    program.refuse("answer_prompt", { code: "storeFull" });
    await user.type(field(), "Sidste år.");
    await user.tab();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Dit svar til eftertanke blev ikke gemt");
    expect(field().value, "nothing that was typed is lost").toBe("Sidste år.");
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    await screen.findByText(/^Gemt kl\./);
    const { promptAnswers } = await program.call("reflection", { id });
    expect(promptAnswers[1]?.text).toBe("Sidste år.");
  });

  it("has the text there again when it could not be kept and the page was left", async () => {
    const { program, user } = await opened();
    program.refuse("answer_prompt", { code: "storeFull" });
    await user.type(field(), "Halvt skrevet");
    go({ screen: "settings" });
    await heading("Indstillinger");
    back();
    await heading("Til eftertanke");
    await waitFor(() => expect(field().value).toBe("Halvt skrevet"));
  });

  it("points at what looks like a citizen before going on, and holds nobody back", async () => {
    const { program, user } = await opened();
    await user.type(field(), "Spurgte 010190-1234 om det.");
    await user.click(screen.getByRole("button", { name: "Næste" }));
    await user.click(await screen.findByRole("button", { name: "Ret teksten" }));
    expect(document.activeElement).toBe(field());
    await user.click(screen.getByRole("button", { name: "Næste" }));
    await user.click(await screen.findByRole("button", { name: "Gem alligevel" }));
    await heading("Dine svar");
    expect(program.requests("answer_prompt")).toHaveLength(1);
  });

  it("says so when the instrument asks no prompt there", async () => {
    const { id } = await opened();
    go({ screen: "reflection", id, promptAfter: "meeting" });
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Spørgsmålet til eftertanke findes ikke",
    );
  });

  it("has nothing for axe to find in either language", async () => {
    await opened();
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "dark", textSize: "largest", lockAfter: "five" });
    await heading("Food for thought");
    await expectAccessible(document.body);
  });
});
