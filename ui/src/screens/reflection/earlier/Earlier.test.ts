import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { route } from "../../../navigation/route.svelte";
import { connect } from "../../../backend/call";
import { putInForce } from "../../../backend/settings.svelte";
import { status } from "../../../backend/status.svelte";
import { undoOrRedo } from "../../../backend/undo";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import Earlier from "./Earlier.svelte";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

function show() {
  connect(program);
  return render(Earlier);
}

function givenTwoAndDraft() {
  program.given(everyItem(3), {
    started: "2026-05-04T07:00:00Z",
    finished: "2026-05-04T08:30:00Z",
  });
  const latest = program.given(everyItem(4), {
    started: "2026-11-01T07:00:00Z",
    finished: "2026-11-02T08:30:00Z",
  });
  const draft = program.given(
    { hope: { kind: "value", value: 2 } },
    { started: "2026-11-20T08:05:00Z" },
  );
  return { latest, draft };
}

describe("the earlier reflections", () => {
  it("lists all of them as the program orders them, with date, instrument and answers", async () => {
    givenTwoAndDraft();
    show();
    const list = await screen.findByRole("list", { name: "Alle refleksioner" });
    const rows = within(list).getAllByRole("listitem");
    expect(rows.map((row) => within(row).getByRole("link").textContent.trim())).toEqual([
      "Kladde, begyndt 20. november 2026 kl. 09.05",
      "Afsluttet 2. november 2026",
      "Afsluttet 4. maj 2026",
    ]);
    expect(rows[0]?.textContent).toContain("Lille redskab, version 1.0.0");
    expect(rows[0]?.textContent).toContain("1 af 6 punkter besvaret");
  });

  it("says the same in English", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    givenTwoAndDraft();
    show();
    expect(
      await screen.findByRole("link", { name: "Draft, begun 20 November 2026 at 09:05" }),
    ).toBeTruthy();
  });

  it("opens a finished one as its profile and a draft where it can be answered", async () => {
    const user = userEvent.setup();
    const { latest, draft } = givenTwoAndDraft();
    show();
    await user.click(await screen.findByRole("link", { name: "Afsluttet 2. november 2026" }));
    expect(route(), "a finished reflection is read").toEqual({ screen: "profile", id: latest });
    await user.click(screen.getByRole("link", { name: /^Kladde/ }));
    expect(route(), "a draft goes on").toEqual({ screen: "reflection", id: draft });
  });

  it("deletes a draft by keyboard, offers to undo it, and shows it again when undone", async () => {
    const user = userEvent.setup();
    const { draft } = givenTwoAndDraft();
    show();
    const button = await screen.findByRole("button", {
      name: "Slet kladden, begyndt 20. november 2026 kl. 09.05",
    });
    button.focus();
    await user.keyboard("{Enter}");
    const question = await screen.findByRole("form");
    await waitFor(() => expect(document.activeElement).toBe(question));
    await user.tab();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("link", { name: /^Kladde/ })).toBeNull());
    expect(program.requests("delete_draft"), "only this one").toEqual([{ id: draft }]);
    const offer = status();
    expect(offer?.textId, "the line at the bottom says so").toBe("reflection-earlier-deleted");
    expect(offer?.args()).toEqual({ day: "20. november 2026" });
    await waitFor(() =>
      expect(document.activeElement, "the focus goes to what took its place").toBe(
        screen.getByRole("link", { name: "Afsluttet 2. november 2026" }),
      ),
    );
    await undoOrRedo("undo");
    expect(await screen.findByRole("link", { name: /^Kladde/ })).toBeTruthy();
  });

  it("names a draft that looks back as one", async () => {
    const first = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    const { id } = await program.call("begin_hindsight", { id: first });
    await program.call("give_answer", {
      id,
      item: "listening",
      facet: "level",
      answer: { kind: "value", value: 2 },
    });
    show();
    expect(
      await screen.findByRole("link", {
        name: "Kladde, der ser tilbage på 4. maj 2026, begyndt 24. november 2026 kl. 10.42",
      }),
    ).toBeTruthy();
  });

  it("offers no undoable deletion of a finished reflection, only its erasure for good", async () => {
    program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    show();
    await screen.findByRole("list");
    const buttons = screen.getAllByRole("button").map((each) => each.getAttribute("aria-label"));
    expect(buttons).toEqual(["Slet refleksionen fra 4. maj 2026"]);
    expect(screen.queryByText(/kan fortrydes, og en sikkerhedskopi/)).toBeNull();
  });

  it("erases a finished reflection for good, and goes on to what took its place", async () => {
    const user = userEvent.setup();
    const { latest } = givenTwoAndDraft();
    show();
    await user.click(
      await screen.findByRole("button", {
        name: "Slet refleksionen fra 2. november 2026",
      }),
    );
    await user.click(
      within(await screen.findByRole("form")).getByRole("button", { name: "Slet for altid" }),
    );
    await waitFor(() =>
      expect(screen.queryByRole("link", { name: "Afsluttet 2. november 2026" })).toBeNull(),
    );
    expect(program.requests("erase")).toMatchObject([{ what: { id: latest } }]);
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole("link", { name: "Afsluttet 4. maj 2026" }),
      ),
    );
  });

  it("has one way to delete a draft, which then asks whether it can be undone", async () => {
    const user = userEvent.setup();
    givenTwoAndDraft();
    show();
    const draft = (await screen.findByRole("link", { name: /^Kladde/ })).closest("li");
    if (!draft) throw new Error("there is no draft");
    const buttons = within(draft).getAllByRole("button");
    expect(buttons.map((button) => button.textContent.trim())).toEqual(["Slet"]);
    await user.click(within(draft).getByRole("button", { name: /^Slet kladden, begyndt/ }));
    const question = await within(draft).findByRole("form");
    expect(question.textContent).toContain("kan du fortryde, til du lukker Fagspejl");
    expect(question.textContent).toContain("Det kan ikke fortrydes.");
    const ways = within(question).getAllByRole("button");
    expect(ways.map((way) => way.textContent.trim())).toEqual([
      "Slet, så det kan fortrydes",
      "Slet for altid",
      "Behold det",
    ]);
    await expectAccessible(document.body);
  });

  it("keeps the draft in view and says why when it cannot be deleted", async () => {
    const user = userEvent.setup();
    givenTwoAndDraft();
    program.refuse("delete_draft", { code: "storeFull" });
    show();
    await user.click(await screen.findByRole("button", { name: /^Slet kladden/ }));
    await user.click(await screen.findByRole("button", { name: "Slet, så det kan fortrydes" }));
    expect((await screen.findByRole("alert")).textContent).toContain("ikke plads på disken");
    expect(screen.getByRole("link", { name: /^Kladde/ })).toBeTruthy();
    expect(status(), "nothing happened that could be undone").toBeNull();
  });

  it("teaches what will stand here while it is empty, and begins at one press", async () => {
    const user = userEvent.setup();
    const { container } = show();
    expect(await screen.findByRole("heading", { name: "Her er ikke noget endnu" })).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Begynd en refleksion" }));
    await waitFor(() => expect(route().screen).toBe("reflection"));
    expect(program.requests("begin_reflection"), "with the instrument in use").toEqual([
      { instrument: "small" },
    ]);
  });

  it("says what is wrong when it cannot begin", async () => {
    const user = userEvent.setup();
    program.refuse("begin_reflection", { code: "storeReadOnly" });
    show();
    await user.click(await screen.findByRole("button", { name: "Begynd en refleksion" }));
    expect((await screen.findByRole("alert")).textContent).toContain("må ikke skrive");
    expect(route().screen, "and stays").toBe("start");
  });

  it("tries again when the list cannot be read", async () => {
    const user = userEvent.setup();
    givenTwoAndDraft();
    program.refuse("reflections", { code: "unexpected" });
    show();
    const alert = await screen.findByRole("alert");
    await user.click(within(alert).getByRole("button"));
    expect(await screen.findByRole("list", { name: "Alle refleksioner" })).toBeTruthy();
  });

  it("is free of findings by axe", async () => {
    givenTwoAndDraft();
    const { container } = show();
    await screen.findByRole("list");
    await expectAccessible(container);
  });
});
