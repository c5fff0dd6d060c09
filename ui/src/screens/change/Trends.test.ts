import { screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { openChange } from "../../testing/mirror";
import { everyItem, TestProgram } from "../../testing/program";
import { givenTwo, laterReworded, level } from "../../testing/two-reflections";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("change over time", () => {
  it("draws every domain over the time that the cards compare", async () => {
    program.given(everyItem(2), { finished: "2025-11-03T08:30:00Z" });
    const [middle] = givenTwo(program);
    const { unmount } = await openChange(program);
    const picture = await screen.findByRole("list", { name: "Over tid" });
    const said = (of: HTMLElement) =>
      [...of.querySelectorAll("title")].map((title) => title.textContent);
    expect(said(picture), "each mark says its domain, its day and its position").toEqual([
      "Mødet, 3. november 2025: 2,0",
      "Mødet, 4. maj 2026: 3,0",
      "Mødet, 2. november 2026: 4,0",
      "Virkeligheden, 3. november 2025: 2,0",
      "Virkeligheden, 4. maj 2026: 3,0",
      "Virkeligheden, 2. november 2026: 3,3",
    ]);
    expect(section("Fra 3. november 2025 til 2. november 2026")).toBeTruthy();
    const trends = section("Over tid");
    expect(
      within(trends).getByText("Dine 3 refleksioner fra 3. november 2025 til 2. november 2026."),
    ).toBeTruthy();
    expect(within(trends).getByText(/Når to bånd ikke rører hinanden/)).toBeTruthy();

    unmount();
    await openChange(program, { screen: "change", from: middle });
    await screen.findByText("Dine 2 refleksioner fra 4. maj 2026 til 2. november 2026.");
    const shorter = await screen.findByRole("list", { name: "Over tid" });
    expect(said(shorter), "one choice of days rules both").toHaveLength(4);
  });

  it("is a table one press away, with coverage and breaks of wording", async () => {
    program.given({ listening: level(3) }, { finished: "2026-05-04T08:30:00Z" });
    program.given(laterReworded, { finished: "2026-11-02T08:30:00Z", instrument: "reworded" });
    const { user } = await openChange(program);
    const trends = section("Over tid");
    await within(trends).findAllByText("Ny ordlyd", { selector: "tspan" });
    const button = within(trends).getByRole("button", { name: "Vis som tabel" });
    button.focus();
    await user.keyboard("{Enter}");
    const table = within(trends).getByRole("table", { name: "Mødet over tid" });
    const [, first, second] = within(table).getAllByRole("row");
    expect(first?.textContent).toMatch(/4\. maj 2026\s*for få svar\s*1 af 3/);
    expect(second?.textContent).toMatch(/2\. november 2026\s*Ny ordlyd\s*4,3/);
    expect(document.activeElement, "the focus stays on the button").toBe(button);
  });

  it("is read as one picture where no position can be shown", async () => {
    const few = { listening: level(3) };
    program.given(few, { finished: "2026-05-04T08:30:00Z" });
    program.given(few, { finished: "2026-11-02T08:30:00Z" });
    const { container } = await openChange(program);
    await screen.findByRole("img", { name: "Over tid" });
    await expectAccessible(container);
  });

  it("tries again when the pictures cannot be drawn, and shows all else meanwhile", async () => {
    givenTwo(program);
    program.refuse("trend_pictures", { code: "unexpected" });
    const { user } = await openChange(program);
    await within(section("Over tid")).findByRole("alert");
    expect(section("Punkt for punkt")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Vis som tabel" }));
    expect(
      screen.getByRole("table", { name: "Mødet over tid" }),
      "the table needs none",
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Vis som billede" }));
    const alert = await within(section("Over tid")).findByRole("alert");
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByRole("list", { name: "Over tid" })).toBeTruthy();
  });
});

describe("how change is worked out", () => {
  it("is named an assumption beside the sentences, and explained one press away", async () => {
    givenTwo(program);
    const { user } = await openChange(program);
    const domains = section("Fra 4. maj 2026 til 2. november 2026");
    expect(
      within(domains).getByText("Måleusikkerheden er en antagelse, ikke afprøvet."),
    ).toBeTruthy();
    within(domains).getByRole("button", { name: "Se, hvordan det er regnet" }).focus();
    await user.keyboard("{Enter}");
    const summary = screen.getByText("Sådan er det regnet");
    const details = summary.closest("details");
    expect(details?.open, "it opens").toBe(true);
    expect(document.activeElement, "and the reader is brought to it").toBe(summary);
    expect(details?.textContent).toContain("Antagelse, ikke afprøvet");
    for (const value of ["0,60", "0,80", "0,27", "0,74"]) {
      expect(details?.textContent, "SD, r, SEM and SDC").toContain(value);
    }
    expect(details?.textContent, "source and date").toMatch(/Et skøn\..*24\. november 2026/s);
    await user.click(within(details ?? domains).getByRole("link"));
    expect(route()).toEqual({ screen: "method" });
  });
});
