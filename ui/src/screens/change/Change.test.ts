import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { AssessmentId } from "../../backend/generated/wire";
import { route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { undoOrRedo } from "../../backend/undo";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { openChange, showMirror } from "../../testing/mirror";
import { givenTwo, later, laterReworded, level } from "../../testing/two-reflections";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

function opened(
  narrowed: { from?: AssessmentId; to?: AssessmentId } = {},
): ReturnType<typeof openChange> {
  return openChange(program, { screen: "change", ...narrowed });
}

function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("change between two reflections", () => {
  it("says in a sentence for each domain whether it is larger than the uncertainty", async () => {
    givenTwo(program);
    await opened();
    const domains = section("Fra 4. maj 2026 til 2. november 2026");
    expect(
      within(domains)
        .getAllByRole("heading", { level: 3 })
        .map((h) => h.textContent.trim()),
      "0.33 is within 0.74, 1.00 is beyond it",
    ).toEqual(["Mødet er steget fra 3,0 til 4,0.", "Virkeligheden: ingen sikker forskel."]);
    expect(
      within(domains).getByText(
        "Ét af 2 kompetenceområder har en forskel, der er større end måleusikkerheden.",
      ),
    ).toBeTruthy();
    const [meeting, reality] = within(domains).getAllByRole("listitem");
    expect(within(domains).getByText("Det er mere end måleusikkerheden.")).toBeTruthy();
    expect(meeting?.textContent, "and what it rests on").toContain("3 punkter har en grad begge");
    expect(reality?.textContent).toContain(
      "Fra 3,0 til 3,3. Det er ikke mere end måleusikkerheden.",
    );
  });

  it("says which way a domain fell, and that one stands where it stood", async () => {
    program.given(later, { finished: "2026-05-04T08:30:00Z" });
    program.given(
      { ...later, listening: level(3), asking: level(3), hope: level(3) },
      { finished: "2026-11-02T08:30:00Z" },
    );
    await opened();
    const domains = section("Fra 4. maj 2026 til 2. november 2026");
    expect(within(domains).getByText("Mødet er faldet fra 4,0 til 3,0.")).toBeTruthy();
    expect(within(domains).getByText("3,3 begge gange.")).toBeTruthy();
  });

  it("reads out the summary after the heading that the reader is brought to", async () => {
    givenTwo(program);
    await opened();
    const described = screen
      .getByRole("heading", { level: 1, name: "Udvikling" })
      .getAttribute("aria-describedby");
    expect(document.getElementById(described ?? "")?.textContent).toContain("Ét af 2");
  });

  it("says the same in English", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    givenTwo(program);
    await opened();
    const domains = section("From 4 May 2026 to 2 November 2026");
    expect(within(domains).getByText("The meeting has risen from 3.0 to 4.0.")).toBeTruthy();
    expect(within(domains).getByText("Reality: no certain difference.")).toBeTruthy();
  });

  it("has words for too few shared answers, and then gives no figures", async () => {
    program.given({ listening: level(2) }, { finished: "2026-05-04T08:30:00Z" });
    program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
    await opened();
    const domains = section("Fra 4. maj 2026 til 2. november 2026");
    const [meeting, outside] = within(domains).getAllByRole("listitem");
    expect(meeting?.textContent).toContain("Mødet: for få fælles svar");
    expect(meeting?.textContent).toContain("Kun ét punkt har en grad begge gange.");
    expect(outside?.textContent).toContain("Ingen punkter har en grad begge gange.");
    expect(domains.textContent, "no figure stands where there are too few").not.toMatch(/\d,\d/);
    expect(within(domains).getByText(/for få fælles svar til at sige noget/)).toBeTruthy();
  });

  it("uses neither arrows nor a word of better or worse", async () => {
    givenTwo(program);
    const { container } = await opened();
    expect(container.textContent).not.toMatch(/[↑↓→←▲▼]|bedre|dårligere|fremgang|tilbagegang/);
  });

  it("opens on the two it is given, whatever their order", async () => {
    const first = program.given(everyItem(2), { finished: "2025-11-03T08:30:00Z" });
    const [middle] = givenTwo(program);
    await opened({ from: middle, to: first });
    expect(section("Fra 3. november 2025 til 4. maj 2026")).toBeTruthy();
  });

  it("sets the one it is asked about beside the latest", async () => {
    const first = program.given(everyItem(2), { finished: "2025-11-03T08:30:00Z" });
    givenTwo(program);
    await opened({ from: first });
    expect(section("Fra 3. november 2025 til 2. november 2026")).toBeTruthy();
  });

  it("leads to the development plan after the later of the two", async () => {
    const [, latest] = givenTwo(program);
    const { user } = await opened();
    await user.click(screen.getByRole("link", { name: "Udviklingsplan til MUS (PDF)" }));
    expect(route()).toEqual({ screen: "report", kind: "plan", id: latest });
  });

  it("sets the latest beside the one before it when it is asked about that", async () => {
    const [, latest] = givenTwo(program);
    await opened({ from: latest });
    expect(section("Fra 4. maj 2026 til 2. november 2026")).toBeTruthy();
    expect(program.requests("change"), "asked once").toHaveLength(1);
  });
});

describe("the page of change", () => {
  it("teaches what will stand here while there is nothing to compare", async () => {
    const { container, unmount } = showMirror(program);
    const empty = await screen.findByRole("region", {
      name: "Her kommer din udvikling til at stå",
    });
    expect(empty.textContent).toContain("Når du har afsluttet to refleksioner");
    await expectAccessible(container);
    unmount();
    program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    showMirror(program);
    expect(await screen.findByText(/^Du har afsluttet én refleksion\./)).toBeTruthy();
    const main = screen.getByRole("region", { name: "Her kommer din udvikling til at stå" });
    expect(within(main).getAllByRole("link"), "one way on").toHaveLength(1);
    await userEvent.click(screen.getByRole("link", { name: "Gå til I dag" }));
    expect(route()).toEqual({ screen: "start" });
  });

  it("says what is wrong, and tries again", async () => {
    givenTwo(program);
    program.refuse("change", { code: "unexpected" });
    showMirror(program);
    const alert = await screen.findByRole("alert");
    await userEvent.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByRole("region", { name: "Punkt for punkt" })).toBeTruthy();
    expect(screen.queryByRole("alert"), "the failure is over").toBeNull();
    expect(document.activeElement, "the reader is brought to the heading").toBe(
      screen.getByRole("heading", { level: 1 }),
    );
  });

  it("asks again after an undo, without leaving the place", async () => {
    givenTwo(program);
    await opened();
    const draft = program.given(everyItem(2));
    await program.call("delete_draft", { id: draft });
    const before = program.requests("change").length;
    await undoOrRedo("undo");
    await waitFor(() => expect(program.requests("change").length).toBe(before + 1));
    expect(section("Punkt for punkt")).toBeTruthy();
  });

  it("is free of findings by axe, as pictures and as tables", async () => {
    program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    program.given(laterReworded, { finished: "2026-11-02T08:30:00Z", instrument: "reworded" });
    const { container, user } = await opened();
    await screen.findByRole("list", { name: "Over tid" });
    for (const details of container.querySelectorAll("details")) details.open = true;
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Vis som tabel" }));
    await expectAccessible(container);
  });
});
