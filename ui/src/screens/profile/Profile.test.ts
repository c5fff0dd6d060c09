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
  await screen.findByRole("group", { name: /^(Vis som|Show as)$/ });
  await screen.findByRole("heading", { level: 2, name: /^(Punkterne|The items)$/ });
  return shown;
}

function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

async function showAs(way: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: way }));
}

/** The list of all items: what is listed first, and what is folded by domain. */
function rowOf(item: string): HTMLElement {
  const heading = within(section("Punkterne")).getByRole("heading", { name: item, hidden: true });
  const row = heading.closest("li");
  if (!row) throw new Error(`no row of ${item}`);
  return row;
}

describe("the profile", () => {
  it("says in sentences what it shows before the picture", async () => {
    await show({ listening: level(5), visits: level(1) });
    const strongest = screen.getByText(/^Stærkest hos dig nu er »Lytning«/);
    const picture = screen.getByRole("img", { name: /^Radar/ });
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
        "Afsluttet 23. november 2026 kl. 10.42. Refleksionen kan læses, men ikke ændres. Redskab: Lille redskab, version 1.0.0.",
      ),
    ).toBeTruthy();
  });

  it("says why nothing stands out where all levels are equal", async () => {
    await show(everyItem(3));
    expect(screen.getByText(/samme grad på dem alle/), "equal levels are not praised").toBeTruthy();
    expect(screen.queryByText(/^Stærkest/), "and none is said to stand out").toBeNull();
    expect(
      screen.queryByRole("list", { name: "Mest værd at arbejde med, og i fokus" }),
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
    const meeting = screen.getByText(/^Mødet ligger på 3,3/, { selector: "p" });
    expect(meeting.textContent, "5, 3 and 2 give 3.3").toContain(
      "3,3, mellem »i nogen grad« og »i høj grad«",
    );
    const restsOn = meeting.nextElementSibling?.textContent;
    expect(restsOn).toContain("Svar på 3 af 3 punkter");
    expect(restsOn).toContain("fra »i mindre grad« til »i meget høj grad«");
    const outside = screen.getByText("Virkeligheden har for få svar", { selector: "p" });
    expect(
      outside.nextElementSibling?.textContent,
      "one of three is less than two thirds; the coverage is shown all the same",
    ).toContain("Svar på 1 af 3 punkter");
  });

  it("says strengths before what is most worth working on, and folds what is further down", async () => {
    const { container } = await show(mixed);
    const said = [...container.querySelectorAll(".summary > p")].map((p) => p.textContent);
    expect(said.slice(1)).toEqual([
      "Stærkest hos dig nu er »Lytning«, »Spørgsmål« og »Håb«.",
      "Mest værd at arbejde med er »Besøg«.",
    ]);
    const headings = screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent);
    expect(headings).toEqual([
      "Punkterne",
      "Det, dine eksempler bygger på",
      "Til eftertanke",
      "Sådan læses billedet",
      "I bakspejlet",
    ]);
  });

  it("says a tie as a tie, with how many share the level", async () => {
    const { unmount } = await show({ ...everyItem(4), hope: level(5), visits: level(1) });
    expect(screen.getByText(/^Stærkest/).textContent).toBe(
      "Stærkest hos dig nu er »Håb«. Derefter deler fire punkter »i høj grad«.",
    );
    unmount();
    await show({ ...everyItem(4), hope: level(1) });
    expect(
      screen.getByText(/^Stærkest/).textContent,
      "none of the five is called the strongest",
    ).toBe("Stærkest hos dig nu er fem punkter, der deler »i høj grad«.");
  });

  it("lists each item once: what is most worth working on first, the others by domain", async () => {
    await show(mixed);
    const items = section("Punkterne");
    const first = within(items).getByRole("list", { name: "Mest værd at arbejde med, og i fokus" });
    expect(within(first).getByRole("heading", { name: "Besøg" })).toBeTruthy();
    const titles = within(items).getAllByRole("heading", { level: 4, hidden: true });
    expect(
      titles.map((title) => title.textContent.trim()),
      "what stands first does not stand again",
    ).toEqual(["Lytning", "Spørgsmål", "Håb", "Opgaver", "Steder"]);
    expect(within(items).getByText("3 andre punkter")).toBeTruthy();
  });

  it("shows the sentence that was chosen beside that of the next degree", async () => {
    await show(mixed);
    const said = (item: string) =>
      [...rowOf(item).querySelectorAll("dl > div")].map((each) =>
        each.textContent.replace(/\s+/g, " ").trim(),
      );
    expect(said("Besøg")).toEqual([
      expect.stringMatching(/^Nu i meget lille grad/),
      expect.stringMatching(/^Næste/),
    ]);
    expect(said("Lytning"), "there is none above the highest").toHaveLength(1);
    expect(said("Opgaver"), "nor above a non-answer").toEqual(["Nu ved ikke"]);
    expect(said("Steder"), "a missing answer as itself").toEqual(["Nu ikke besvaret"]);
  });

  it("opens the five sentences of an item with the chosen one marked", async () => {
    await show(mixed);
    const row = rowOf("Besøg");
    await userEvent.click(within(row).getByText("Alle fem sætninger og dine eksempler"));
    const anchors = within(row).getByRole("list", { name: "De fem grader for Besøg" });
    const rows = within(anchors).getAllByRole("listitem");
    expect(rows.length, "every level has its sentence").toBe(5);
    expect(
      rows.map((row) => row.textContent.includes("Dit svar")),
      "the chosen one is marked in words, not by colour alone",
    ).toEqual([true, false, false, false, false]);
  });

  it("shows the rows or the table instead of the radar one key away, and back", async () => {
    const user = userEvent.setup();
    await show(mixed);
    const radar = await screen.findByRole("button", { name: "Radar" });
    expect(radar.getAttribute("aria-pressed")).toBe("true");
    screen.getByRole("button", { name: "Tabel" }).focus();
    await user.keyboard("{Enter}");
    const table = screen.getByRole("table", { name: "Alle punkter med dit svar" });
    const row = within(table).getByRole("row", { name: /Lytning/ });
    expect(row.textContent, "item, level and domain").toMatch(/i meget høj grad\s*Mødet/);
    const button = screen.getByRole("button", { name: "Tabel" });
    expect(document.activeElement, "the focus stays on the button").toBe(button);
    screen.getByRole("button", { name: "Punkt for punkt" }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("list", { name: "Dine svar i rækker" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("names every item in its rows, also those without a level", async () => {
    await show(mixed);
    await showAs("Punkt for punkt");
    const list = await screen.findByRole("list", { name: "Dine svar i rækker" });
    const said = [...list.querySelectorAll("[role=listitem] title")].map(
      (title) => title.textContent,
    );
    expect(said, "a domain's mean, then its items").toEqual([
      "Mødet: 3,3, mellem »i nogen grad« og »i høj grad«",
      "Lytning: i meget høj grad",
      "Spørgsmål: i nogen grad",
      "Håb: i mindre grad",
      "Besøg: i meget lille grad",
      "Opgaver: ved ikke",
      "Steder: ikke besvaret",
    ]);
  });

  it("asks for the pictures in the language in force, and again when it changes", async () => {
    await show(mixed);
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    await showAs("Item by item");
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
    expect(section("Punkterne")).toBeTruthy();
    await showAs("Tabel");
    expect(screen.getByRole("table", { name: "Alle punkter med dit svar" })).toBeTruthy();
  });

  it("leads on to the method", async () => {
    const user = userEvent.setup();
    await show(mixed);
    await user.click(screen.getByText("Sådan læses billedet"));
    await user.click(screen.getByRole("link", { name: "Sådan måles der" }));
    expect(route().screen).toBe("method");
  });

  it.each(["da", "en"] as const)("is free of findings by axe in %s", async (language) => {
    putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
    const { container } = await show(mixed);
    for (const part of container.querySelectorAll("details")) part.open = true;
    await expectAccessible(container);
    await showAs(language === "da" ? "Punkt for punkt" : "Item by item");
    await screen.findByRole("list", { name: /^(Dine svar i rækker|Your answers in rows)$/ });
    await expectAccessible(container);
  });
});
