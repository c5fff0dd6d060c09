import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerChoice, ItemId } from "../../backend/generated/wire";
import { route } from "../../navigation/route.svelte";
import { connect } from "../../backend/call";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import Profile from "./Profile.svelte";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

function level(level: number): AnswerChoice {
  return { kind: "value", value: level };
}

const mixed: Record<ItemId, AnswerChoice> = {
  listening: level(5),
  asking: level(3),
  hope: level(2),
  visits: level(1),
  tasks: { kind: "nonAnswer", reason: "doNotKnow" },
};

async function show(answers: Record<ItemId, AnswerChoice>) {
  const id = program.given(answers, { finished: "2026-11-23T09:42:00Z" });
  connect(program);
  const shown = render(Profile, { props: { id } });
  await screen.findByRole("heading", { level: 2, name: /^(Billedet|The picture)$/ });
  return shown;
}

function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("the profile", () => {
  it("says in sentences what it shows before the picture", async () => {
    await show({ listening: level(5), visits: level(1) });
    const strongest = screen.getByText(/^Stærkest hos dig nu er »Lytning«/);
    const picture = screen.getByRole("heading", { name: "Billedet" });
    expect(screen.getByText("Du har valgt en grad på 2 af 6 punkter.")).toBeTruthy();
    expect(
      strongest.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING,
      "the sentence stands before the picture",
    ).toBeTruthy();
  });

  it("says when it was finished, with which version, and that it is frozen", async () => {
    await show(mixed);
    expect(
      screen.getByText(
        "Afsluttet 23. november 2026 kl. 10.42. Redskab: Lille redskab, version 1.0.0.",
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(/^Refleksionen er afsluttet\. Den kan læses, men ikke ændres\./),
    ).toBeTruthy();
  });

  it("says why nothing stands out where all levels are equal", async () => {
    await show(everyItem(3));
    expect(screen.getByText(/samme grad på dem alle/), "equal levels are not praised").toBeTruthy();
    expect(
      screen.queryByRole("heading", { name: "Stærkest hos dig nu" }),
      "an empty list is not shown",
    ).toBeNull();
  });

  it("has words for one level and for none", async () => {
    const { unmount } = await show({ hope: level(2) });
    expect(screen.getByText(/^Svar på flere punkter/), "one level is too little").toBeTruthy();
    unmount();
    await show({ hope: { kind: "nonAnswer", reason: "ratherNotSay" } });
    expect(
      screen.getByText(/ikke valgt en sætning på noget punkt.*Det er også et svar/),
      "non-answers are answers",
    ).toBeTruthy();
  });

  it("shows a domain's position with its coverage and spread, or that there are too few", async () => {
    await show(mixed);
    const domains = section("Kompetenceområderne");
    const [meeting, outside] = within(domains).getAllByRole("listitem");
    expect(meeting?.textContent, "5, 3 and 2 give 3.3").toContain("3,3");
    expect(meeting?.textContent).toContain("mellem »i nogen grad« og »i høj grad«");
    expect(meeting?.textContent).toContain("Svar på 3 af 3 punkter");
    expect(meeting?.textContent).toContain("fra »i mindre grad« til »i meget høj grad«");
    expect(outside?.textContent, "one of three is less than two thirds").toContain("For få svar");
    expect(outside?.textContent, "the coverage is shown all the same").toContain(
      "Svar på 1 af 3 punkter",
    );
  });

  it("puts strengths before what is most worth working on", async () => {
    await show(mixed);
    const headings = screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent);
    expect(
      headings,
      "strengths first, then what to work on, what it rests on and what to think about",
    ).toEqual([
      "Billedet",
      "Kompetenceområderne",
      "Stærkest hos dig nu",
      "Mest værd at arbejde med",
      "I fokus",
      "Alle punkter",
      "Det, dine eksempler bygger på",
      "Til eftertanke",
      "I bakspejlet",
    ]);
  });

  it("says how many more stand at the same level", async () => {
    await show({ ...everyItem(4), hope: level(1) });
    const strengths = section("Stærkest hos dig nu");
    expect(within(strengths).getByText("Og 2 andre punkter på samme grad.")).toBeTruthy();
  });

  it("opens the five sentences of an item with the chosen one marked", async () => {
    await show(mixed);
    const strengths = section("Stærkest hos dig nu");
    const [summary] = [...strengths.querySelectorAll("summary")];
    expect(summary?.textContent, "the row names item and level").toContain("i meget høj grad");
    if (summary) await userEvent.click(summary);
    const anchors = within(strengths).getByRole("list", { name: "De fem grader for Lytning" });
    const rows = within(anchors).getAllByRole("listitem");
    expect(rows.length, "every level has its sentence").toBe(5);
    expect(
      rows.map((row) => row.textContent.includes("Dit svar")),
      "the chosen one is marked in words, not by colour alone",
    ).toEqual([false, false, false, false, true]);
  });

  it("shows every item, also those without a level, and marks no sentence there", async () => {
    await show(mixed);
    const items = section("Alle punkter");
    const summaries = [...items.querySelectorAll("summary")].map((s) => s.textContent);
    expect(summaries.length, "all six").toBe(6);
    expect(summaries[4], "a non-answer as itself").toContain("ved ikke");
    expect(summaries[5], "a missing answer as itself").toContain("ikke besvaret");
  });

  it("shows the table instead of the pictures one key away, and back", async () => {
    const user = userEvent.setup();
    await show(mixed);
    await screen.findByRole("list", { name: "Dine svar i rækker" });
    screen.getByRole("button", { name: "Vis som tabel" }).focus();
    await user.keyboard("{Enter}");
    const table = screen.getByRole("table", { name: "Alle punkter med dit svar" });
    const row = within(table).getByRole("row", { name: /Lytning/ });
    expect(row.textContent, "item, level and domain").toMatch(/i meget høj grad\s*Mødet/);
    const button = screen.getByRole("button", { name: "Vis som billede" });
    expect(document.activeElement, "the focus stays on the button").toBe(button);
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("list", { name: "Dine svar i rækker" })).toBeTruthy();
  });

  it("states each picture's message and names its marks", async () => {
    await show(mixed);
    const list = await screen.findByRole("list", { name: "Dine svar i rækker" });
    const said = [...list.querySelectorAll("title")].map((title) => title.textContent);
    expect(said, "a domain's mean, then the items that have a level").toEqual([
      "Mødet: 3,3, mellem »i nogen grad« og »i høj grad«",
      "Lytning: i meget høj grad",
      "Spørgsmål: i nogen grad",
      "Håb: i mindre grad",
      "Besøg: i meget lille grad",
    ]);
    expect(
      screen.getByText("Mødet ligger på 3,3 og Virkeligheden har for få svar."),
      "the dot plot's sentence",
    ).toBeTruthy();
    expect(screen.getByText(/^Længst ude ligger »Lytning«/), "the radar's sentence").toBeTruthy();
  });

  it("asks for the pictures in the language in force, and again when it changes", async () => {
    await show(mixed);
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("list", { name: "Your answers in rows" });
    expect(
      program
        .requests("profile_pictures")
        .map((request) => (request as { language: string }).language),
      "labels are broken into lines by the program, in one language",
    ).toEqual(["da", "en"]);
    expect(program.requests("profile").length, "the profile holds both languages").toBe(1);
    expect(screen.getByText(/^Strongest for you now: “Listening”/)).toBeTruthy();
  });

  it("answers each defensive sentence with a question", async () => {
    await show(mixed);
    const [first, second] = within(section("Til eftertanke")).getAllByRole("listitem");
    expect(first?.textContent).toMatch(/»Alt er jo relativt\.«.*Hvad er det relativt til\?/s);
    expect(second?.textContent, "a prompt of one domain says which").toContain("Virkeligheden");
  });

  it("shows what was written on a prompt with that prompt", async () => {
    const id = program.given(mixed);
    await program.call("answer_prompt", { id, prompt: 1, text: "I foråret." });
    await program.call("finish_reflection", { id });
    connect(program);
    render(Profile, { props: { id } });
    await screen.findByText("I foråret.");
    const [first, second] = within(section("Til eftertanke")).getAllByRole("listitem");
    expect(first?.textContent, "the other has none").not.toContain("Du skrev");
    expect(second?.textContent).toMatch(/Hvornår så I efter\?\s+Du skrev\s+I foråret\./);
  });

  it("says what is wrong when it cannot be read, and tries again", async () => {
    const user = userEvent.setup();
    const id = program.given(mixed, { finished: "2026-11-23T09:42:00Z" });
    program.refuse("profile", { code: "unexpected" });
    connect(program);
    render(Profile, { props: { id } });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Der skete en fejl");
    await user.click(within(alert).getByRole("button"));
    expect(await screen.findByText("Du har valgt en grad på 4 af 6 punkter.")).toBeTruthy();
  });

  it("keeps the table and the words when only the pictures fail", async () => {
    program.refuse("profile_pictures", { code: "unexpected" });
    await show(mixed);
    expect(await screen.findByRole("alert"), "said where the pictures would be").toBeTruthy();
    expect(screen.getByRole("button", { name: "Vis som tabel" })).toBeTruthy();
    expect(section("Alle punkter")).toBeTruthy();
  });

  it("leads on to the earlier reflections and the method", async () => {
    const user = userEvent.setup();
    await show(mixed);
    await user.click(screen.getByRole("link", { name: "Sådan måles der" }));
    expect(route().screen).toBe("method");
  });

  it.each(["da", "en"] as const)("is free of findings by axe in %s", async (language) => {
    putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
    const { container } = await show(mixed);
    await screen.findByRole("list", { name: /^(Dine svar i rækker|Your answers in rows)$/ });
    await expectAccessible(container);
  });
});
