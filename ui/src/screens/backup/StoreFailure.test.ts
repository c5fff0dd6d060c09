import { readdirSync, readFileSync } from "node:fs";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ErrorCode, Overview } from "../../backend/generated/wire";
import { connect } from "../../backend/call";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { lostRowText } from "./lost-rows";
import StoreFailure from "./StoreFailure.svelte";

// Relative to `ui`, where the tests run.
const migrations = "../src-tauri/crates/store/src/migrations";
const schema = readdirSync(migrations)
  .map((file) => readFileSync(`${migrations}/${file}`, "utf8"))
  .join("\n");
const renamed = new Map(
  [...schema.matchAll(/ALTER TABLE (\w+) RENAME TO (\w+)/g)].map(([, from, to]) => [from, to]),
);
// Nothing that a person wrote stands in it, so nothing of it is lost.
const notContent = new Set(["lock_envelope"]);
const everyTable = [...schema.matchAll(/CREATE TABLE (\w+)/g)]
  .map(([, table = ""]) => renamed.get(table) ?? table)
  .filter((table) => !notContent.has(table));

/** Where the pages of the store lie that hold no rows, as a part of the whole: indexes, empty tables. */
const withoutRows = 0.7;

function show(error: ErrorCode, program = new TestProgram()) {
  const onopened = vi.fn<(overview: Overview) => void>();
  connect(program);
  const shown = render(StoreFailure, { props: { error, onopened } });
  return { ...shown, onopened };
}

const codes: ErrorCode[] = [
  { code: "storeNewer", found: 3, known: 1 },
  { code: "storeForeign" },
  { code: "storeDamaged" },
  { code: "storeReadOnly" },
  { code: "storeFull" },
  { code: "storeInUse" },
  { code: "storeUnreachable" },
  { code: "ownFileLinkBroken", file: "fagspejl.db" },
  { code: "ownFileHardLinked", file: "fagspejl.db" },
  { code: "ownFileNotRegular", file: "fagspejl.db" },
  { code: "instrumentBroken", file: "a.toml", path: "domains[0]" },
];

describe("trouble with the store", () => {
  it.each(codes)("says what is wrong with $code, and that nothing was changed", async (error) => {
    for (const language of ["da", "en"] as const) {
      putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
      const { container, unmount } = show(error);
      expect(screen.getByRole("alert").querySelectorAll("p").length, "wrong, and what to do").toBe(
        2,
      );
      expect(
        screen.getByText(/^Fagspejl (har ikke ændret noget|has not changed anything)\./),
      ).toBeTruthy();
      await expectAccessible(container);
      unmount();
    }
  });

  it("names both versions of a store from a newer program", () => {
    show({ code: "storeNewer", found: 3, known: 1 });
    expect(screen.getByRole("alert").textContent).toMatch(/version 3.*til og med version 1/);
  });

  it("says where the data folder is", async () => {
    show({ code: "storeForeign" });
    expect(await screen.findByText("Datamappen er ~/.local/share/fagspejl")).toBeTruthy();
  });

  it("does without the folder when it cannot be had", async () => {
    const program = new TestProgram();
    program.refuse("method", { code: "unexpected" });
    show({ code: "storeUnreachable" }, program);
    await waitFor(() => expect(program.requests("method").length).toBe(1));
    expect(screen.queryByText(/^Datamappen er/)).toBeNull();
    expect(screen.getByRole("button", { name: "Prøv igen" })).toBeTruthy();
  });

  it("opens when trying again succeeds", async () => {
    const user = userEvent.setup();
    const { onopened } = show({ code: "storeInUse" });
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
    expect(onopened.mock.calls[0]?.[0].example, "one's own data").toBe(false);
  });

  it("says so, and what is wrong now, when trying again does not", async () => {
    const user = userEvent.setup();
    const program = new TestProgram();
    program.refuse("overview", { code: "storeReadOnly" });
    const { onopened } = show({ code: "storeInUse" }, program);
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByText(/^Det lykkedes heller ikke/)).toBeTruthy();
    expect(screen.getByRole("alert").textContent, "the newest answer counts").toContain(
      "må ikke skrive",
    );
    expect(onopened).not.toHaveBeenCalled();
  });

  it.each(["storeDamaged", "storeForeign", "storeUnreachable"] as const)(
    "offers the backups where it is %s, and opens what one of them holds",
    async (code) => {
      const user = userEvent.setup();
      const program = new TestProgram();
      program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
      program.backup("2026-11-23T07:00:00Z", "daily");
      const { onopened } = show({ code }, program);
      await user.click(await screen.findByRole("button", { name: /^Gendan fra \d/ }));
      expect(screen.getByRole("group").textContent, "what becomes of the file").toContain(
        "bliver lagt til side og ikke slettet",
      );
      await user.click(screen.getByRole("button", { name: "Ja, gendan" }));
      await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
      expect(onopened.mock.calls[0]?.[0].finishedCount).toBe(1);
    },
  );

  it("offers no backup where the store is not what is wrong", () => {
    const program = new TestProgram();
    show({ code: "storeInUse" }, program);
    expect(screen.queryByRole("heading", { name: "Sikkerhedskopier" })).toBeNull();
    expect(program.requests("backups")).toEqual([]);
  });

  it("says so where there is no backup, or where they cannot be read", async () => {
    const { unmount } = show({ code: "storeDamaged" });
    await screen.findByText("Der ligger ingen sikkerhedskopi i datamappen.");
    unmount();
    const program = new TestProgram();
    program.refuse("backups", { code: "storeUnreachable" });
    show({ code: "storeUnreachable" }, program);
    await screen.findByText("Sikkerhedskopierne kan heller ikke læses lige nu.");
    expect(screen.getAllByRole("alert"), "what is wrong is said once").toHaveLength(1);
  });

  it("lets one look at the example meanwhile", async () => {
    const user = userEvent.setup();
    const program = new TestProgram({ instrument: "core" });
    const { onopened } = show({ code: "storeDamaged" }, program);
    await user.click(screen.getByRole("button", { name: "Se med eksempeldata" }));
    await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
    expect(onopened.mock.calls[0]?.[0].example).toBe(true);
  });
});

describe("a damaged store", () => {
  const button = { name: "Red det, der kan læses" };

  function damaged() {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    program.damage({ kind: "store", at: withoutRows });
    return program;
  }

  it("is read through, and says in words what was saved and what was not", async () => {
    const user = userEvent.setup();
    const program = damaged();
    const lost = [
      { table: "answers", rows: 3 },
      { table: "examples", rows: null },
      { table: "sessions", rows: 1 },
    ];
    program.alter("recover", (recovery) => ({ ...recovery, lost }));
    const { container, onopened } = show({ code: "storeDamaged" }, program);
    expect(screen.getByText(/bliver lagt til side og aldrig slettet/)).toBeTruthy();
    await user.click(screen.getByRole("button", button));
    const heading = await screen.findByRole("heading", { level: 1, name: "Filen er læst igennem" });
    await waitFor(() => expect(document.activeElement, "it is read out").toBe(heading));
    expect(screen.getByText("Din nye fil rummer 1 afsluttet refleksion.")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
      "Svar: 3",
      "Eksempler: Det kan ikke ses, hvor mange",
      "Andet: 1",
    ]);
    expect(
      screen.getByText(/fagspejl-2026-11-24T094200Z\.db$/),
      "where the old file is",
    ).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Fortsæt" }));
    await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
    expect(onopened.mock.calls[0]?.[0].finishedCount).toBe(1);
  });

  it("says so where all of it could be read", async () => {
    const user = userEvent.setup();
    show({ code: "storeDamaged" }, damaged());
    await user.click(screen.getByRole("button", button));
    await screen.findByText("Ingenting. Alt kunne læses.");
    expect(screen.queryByText(/^Mangler der noget vigtigt/)).toBeNull();
  });

  it("names every table in both languages", () => {
    for (const language of ["da", "en"] as const) {
      putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
      expect(everyTable.length, "tables were found").toBeGreaterThan(10);
      for (const table of everyTable) {
        expect(lostRowText({ table, rows: 2 })).toMatch(/^\p{L}.*: 2$/u);
        expect(lostRowText({ table, rows: 2 }), table).not.toBe(
          lostRowText({ table: "", rows: 2 }),
        );
      }
    }
  });

  it("says why it could not be saved, and can be tried again", async () => {
    const user = userEvent.setup();
    const program = damaged();
    program.refuse("recover", { code: "storeFull" });
    const goOn = program.hold("recover");
    show({ code: "storeDamaged" }, program);
    await user.click(screen.getByRole("button", button));
    await user.click(screen.getByRole("button", button));
    await screen.findByText("Læser filen igennem …");
    goOn();
    await screen.findByText(/ikke plads på disken/);
    expect(program.requests("recover"), "once at a time").toHaveLength(1);
    program.release("recover");
    await user.click(screen.getByRole("button", button));
    await screen.findByText("Ingenting. Alt kunne læses.");
  });

  it("says why it does not open after all, and can be tried again", async () => {
    const user = userEvent.setup();
    const program = damaged();
    program.refuse("overview", { code: "storeInUse" });
    const { onopened } = show({ code: "storeDamaged" }, program);
    await user.click(screen.getByRole("button", button));
    await user.click(await screen.findByRole("button", { name: "Fortsæt" }));
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "Fortsæt" }));
    await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
  });

  it("is the only one that can be read through", () => {
    show({ code: "storeForeign" });
    expect(screen.queryByRole("button", button)).toBeNull();
  });
});
