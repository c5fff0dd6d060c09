import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AnswerChoice } from "../../backend/generated/wire";
import { route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import Profile from "./Profile.svelte";

const level = (at: number): AnswerChoice => ({ kind: "value", value: at });

async function opened(program: TestProgram) {
  const answers = { listening: level(5), asking: level(4), hope: level(2) };
  const id = program.given(answers, { finished: "2026-11-23T09:42:00Z" });
  show(Profile, { id }, program);
  await screen.findByRole("heading", { level: 2, name: "Det, dine eksempler bygger på" });
  // What is folded together is read as well.
  for (const part of document.querySelectorAll("details")) part.open = true;
  return userEvent.setup();
}

function row(item: string): HTMLElement {
  const items = screen.getByRole("region", { name: "Punkterne" });
  const row = within(items).getByRole("heading", { name: item }).closest("li");
  if (!row) throw new Error(`no row of ${item}`);
  return row;
}

function forms(): HTMLElement {
  return screen.getByRole("region", { name: "Det, dine eksempler bygger på" });
}

describe("what stands behind the answers in a profile", () => {
  it("is counted at each item, and named where a high answer has nothing behind it", async () => {
    const program = new TestProgram();
    program.example("Et møde", { items: ["listening"] });
    program.example("Et til", { items: ["listening"], day: "2026-10-01" });
    await opened(program);
    await within(row("Lytning")).findByText("2 eksempler");
    const asking = row("Spørgsmål");
    const said = within(asking).getByText("uden eksempel");
    expect(
      asking.querySelector("details")?.contains(said),
      "it is seen without opening the item",
    ).toBe(false);
    expect(row("Håb").textContent, "a low answer asks for nothing").not.toContain("uden eksempel");
  });

  it("leads to the examples and to a new one of that item", async () => {
    const program = new TestProgram();
    const id = program.example("Et møde", { items: ["listening"] });
    const user = await opened(program);
    await within(row("Lytning")).findByText("1 eksempel");
    const list = within(row("Lytning")).getByRole("list", { name: "Eksempler på »Lytning«" });
    await user.click(within(list).getByRole("link", { name: "3. november 2026: Et møde" }));
    expect(route()).toEqual({ screen: "example", id });
    await user.click(within(row("Spørgsmål")).getByRole("link", { name: "Skriv et eksempel" }));
    expect(route()).toEqual({ screen: "example", item: { instrument: "small", item: "asking" } });
  });

  it("says which forms of knowledge one leans on most, and which not at all, before the picture", async () => {
    const program = new TestProgram();
    program.example("A", { items: ["hope"], forms: ["goodPractice", "userAssessment"] });
    program.example("B", { items: ["hope"], forms: ["goodPractice"] });
    await opened(program);
    const sentence = await within(forms()).findByText(
      /^Du læner dig mest på »Erfaringer og god praksis«\. Du læner dig slet ikke på »Ekspertvurderinger«, »Forløbs- og registerstudier«/,
    );
    const picture = await within(forms()).findByRole("list", {
      name: "Hvor mange eksempler der bygger på hver vidensform",
    });
    expect(
      sentence.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    const marks = [...picture.querySelectorAll("title")].map((title) => title.textContent);
    expect(marks, "each bar says what it shows").toEqual([
      "Brugervurderinger: 1 eksempel",
      "Erfaringer og god praksis: 2 eksempler",
    ]);
    expect(within(forms()).getByText(/Ingen af dem er bedre end en anden/)).toBeTruthy();
  });

  it("shows the same as a table, all ten with a line each", async () => {
    const program = new TestProgram();
    program.example("A", { items: ["hope"], forms: ["caseStudy"] });
    const user = await opened(program);
    await user.click(
      await within(forms()).findByRole("button", { name: "Vis vidensformer som tabel" }),
    );
    const rows = within(forms()).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(10);
    const casestudies = within(forms()).getByRole("row", { name: /^Kvalitative casestudier/ });
    expect(within(casestudies).getByText("Nogle få forløb, beskrevet grundigt.")).toBeTruthy();
    expect(within(casestudies).getByRole("cell").textContent).toBe("1");
    await user.click(within(forms()).getByRole("button", { name: "Vis vidensformer som billede" }));
    await within(forms()).findByRole("list");
  });

  it("says what is missing where no example says what it rests on", async () => {
    const program = new TestProgram();
    program.example("A", { items: ["hope"] });
    await opened(program);
    await within(forms()).findByText(/Dine eksempler siger ikke endnu, hvad de bygger på/);
    expect(within(forms()).queryByRole("list"), "an empty picture is not drawn").toBeNull();
  });

  it("teaches what will stand here where there are no examples, with one button", async () => {
    const user = await opened(new TestProgram());
    await user.click(await within(forms()).findByRole("link", { name: "Skriv et eksempel" }));
    expect(route()).toEqual({ screen: "example" });
  });

  it("says what is wrong when it cannot be read, and the answers stand all the same", async () => {
    const program = new TestProgram();
    program.refuse("evidence", { code: "storeInUse" });
    program.example("A", { items: ["listening"], forms: ["caseStudy"] });
    const user = await opened(program);
    const alert = await within(forms()).findByRole("alert");
    expect(row("Lytning").textContent).toContain("i meget høj grad");
    program.refuse("forms_picture", { code: "storeInUse" });
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    await within(row("Lytning")).findByText("1 eksempel");
    const again = await within(forms()).findByRole("button", { name: "Prøv igen" });
    await user.click(again);
    await within(forms()).findByRole("list");
  });

  it("has nothing for axe to find in either language", async () => {
    const program = new TestProgram();
    program.example("A", { items: ["listening"], forms: ["caseStudy"] });
    const user = await opened(program);
    await within(row("Lytning")).findByText("1 eksempel");
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByText(/^You lean most on “Qualitative case studies”/);
    await user.click(screen.getByRole("button", { name: "Show forms of knowledge as a table" }));
    await expectAccessible(document.body);
  });
});
