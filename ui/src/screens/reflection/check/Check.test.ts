import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { AnswerChoice } from "../../../backend/generated/wire";
import { route } from "../../../navigation/route.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { undoOrRedo } from "../../../backend/undo";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import Check from "./Check.svelte";

const some: Record<string, AnswerChoice> = {
  listening: { kind: "value", value: 4 },
  asking: { kind: "nonAnswer", reason: "notMyTask" },
};

async function opened(answers: Record<string, AnswerChoice>) {
  const program = new TestProgram();
  const id = program.given(answers);
  show(Check, { id }, program);
  await screen.findByRole("heading", { level: 1, name: "Dine svar" });
  return { program, id, user: userEvent.setup() };
}

describe("one's answers before finishing", () => {
  afterEach(cleanup);

  it("are shown by domain, each as it was given", async () => {
    await opened(some);
    const meeting = screen.getByRole("region", { name: "Mødet" });
    expect(within(meeting).getByText("2 af 3 punkter")).toBeTruthy();
    const rows = within(meeting).getAllByRole("listitem");
    expect(rows[0]?.textContent).toContain("Jeg gør Lytning 4.");
    expect(rows[0]?.textContent).toContain("i høj grad");
    expect(rows[1]?.textContent, "a non-answer is kept as itself").toContain("ikke min opgave");
    expect(rows[2]?.textContent).toContain("Ikke besvaret");
  });

  it("say first what is missing, with a way to each", async () => {
    const { id, user } = await opened(some);
    const missing = screen.getByRole("region", { name: "4 af 6 punkter mangler et svar" });
    const links = within(missing).getAllByRole("link");
    expect(links.map((link) => link.textContent?.trim())).toEqual([
      "Håb",
      "Besøg",
      "Opgaver",
      "Steder",
    ]);
    await user.click(within(missing).getByRole("link", { name: "Besøg" }));
    expect(route()).toEqual({ screen: "reflection", id, item: "visits" });
  });

  it("say that nothing is missing when every item has an answer", async () => {
    await opened(everyItem(3));
    expect(screen.getByRole("heading", { name: "Alle 6 punkter har et svar" })).toBeTruthy();
    expect(screen.queryByText(/bliver stående uden svar/)).toBeNull();
  });

  it("can each be changed, under a name of its own", async () => {
    const { id, user } = await opened(some);
    await user.click(screen.getByRole("link", { name: "Ret Lytning" }));
    expect(route()).toEqual({ screen: "reflection", id, item: "listening" });
  });

  it("are finished with words about what that means, and then the profile is shown", async () => {
    const { program, id, user } = await opened(some);
    expect(screen.getByText(/Bagefter kan refleksionen læses, men ikke ændres/)).toBeTruthy();
    expect(screen.getByText(/De 4 punkter, du ikke har svaret på/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Afslut refleksionen" }));
    expect(route()).toEqual({ screen: "profile", id });
    expect(program.requests("finish_reflection")).toEqual([{ id }]);
  });

  it("are finished by keyboard as well", async () => {
    const { id, user } = await opened(everyItem(2));
    screen.getByRole("button", { name: "Afslut refleksionen" }).focus();
    await user.keyboard("{Enter}");
    expect(route()).toEqual({ screen: "profile", id });
  });

  it("are not finished when there are none, and the screen says why", async () => {
    const { user } = await opened({});
    const before = route();
    await user.click(screen.getByRole("button", { name: "Afslut refleksionen" }));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Du har ikke svaret på noget punkt endnu.",
    );
    expect(route(), "the reader stays here").toEqual(before);
  });

  it("count in English as English does", async () => {
    const answers = everyItem(3);
    delete answers["listening"];
    await opened(answers);
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { name: "One of 6 items has no answer" });
    expect(screen.getByText(/The item you have not answered stays unanswered/)).toBeTruthy();
  });

  it("list what was asked to think about, answered or passed, with a way to each", async () => {
    const program = new TestProgram();
    const id = program.given(some);
    show(Check, { id }, program);
    const user = userEvent.setup();
    const prompts = await screen.findByRole("region", { name: "Til eftertanke" });
    expect(within(prompts).getByText("Sprunget over")).toBeTruthy();
    await user.click(within(prompts).getByRole("link", { name: "Skriv om: Hvornår så I efter?" }));
    expect(route()).toEqual({ screen: "reflection", id, promptAfter: "outside" });
    cleanup();
    await program.call("answer_prompt", { id, prompt: 1, text: "I foråret." });
    show(Check, { id }, program);
    await screen.findByText("I foråret.");
    expect(screen.getByRole("link", { name: /^Ret, hvad du skrev om/ })).toBeTruthy();
  });

  it("follow an undo", async () => {
    const { program, id } = await opened(some);
    await program.call("give_answer", {
      id,
      item: "hope",
      facet: "level",
      answer: { kind: "value", value: 5 },
    });
    await undoOrRedo("undo");
    await undoOrRedo("redo");
    expect(await screen.findByText("Jeg gør Håb 5.")).toBeTruthy();
    await undoOrRedo("undo");
    await waitFor(() => expect(screen.queryByText("Jeg gør Håb 5.")).toBeNull());
  });

  it("say so when they cannot be read, and can be asked for again", async () => {
    const program = new TestProgram();
    const id = program.given(some);
    program.refuse("reflection", { code: "storeInUse" });
    show(Check, { id }, program);
    await userEvent.click(await screen.findByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("heading", { level: 1, name: "Dine svar" });
  });

  it("have nothing for axe to find in either language", async () => {
    await opened(some);
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "dark", textSize: "largest", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Your answers" });
    await expectAccessible(document.body);
  });
});
