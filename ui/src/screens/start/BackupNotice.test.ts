import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import Start from "./Start.svelte";

const at = "2026-11-20T09:42:00Z";
const said = /^Her er ingen refleksioner lige nu, men der er en sikkerhedskopi fra 20\. november/;

/** A program whose store has been emptied; `given` says what stood there when it was backed up. */
async function emptied(given: (program: TestProgram) => void): Promise<TestProgram> {
  const program = new TestProgram();
  given(program);
  await program.call("erase", { what: { kind: "everything" }, fromBackups: false });
  return program;
}

async function opened(program: TestProgram) {
  show(Start, {}, program);
  await screen.findByRole("heading", { level: 2, name: "Din rolle betyder meget" });
}

async function saysNothing(program: TestProgram) {
  await opened(program);
  await waitFor(() => expect(program.requests("backups")).toHaveLength(1));
  expect(screen.queryByText(said)).toBeNull();
}

describe("an empty start", () => {
  afterEach(cleanup);

  it("says where a backup holds something, and leads to it", async () => {
    const program = await emptied((program) => {
      for (const day of ["01", "02", "03"]) {
        program.given(everyItem(3), { finished: `2026-11-${day}T09:00:00Z` });
      }
      program.backup(at, "daily");
    });
    program.backup("2026-11-21T09:42:00Z", "asked");
    await opened(program);
    const sentence = await screen.findByText(said);
    expect(sentence.textContent).toContain("Den rummer 3 afsluttede refleksioner.");
    await expectAccessible(document.body);
    const user = userEvent.setup();
    await user.click(screen.getByRole("link", { name: "Se dine sikkerhedskopier" }));
    expect(route()).toEqual({ screen: "data" });
  });

  it("says so of a locked one too, that may hold something", async () => {
    const program = new TestProgram();
    program.lockedBackup(at, "daily", "fire ord i en rækkefølge");
    await opened(program);
    expect((await screen.findByText(said)).textContent).toContain("Den er låst");
  });

  it("says nothing where no backup helps", async () => {
    const program = await emptied((program) => {
      program.backup(at, "daily");
      program.example("Et møde");
      program.agreement({
        situation: "en borger tøver",
        action: "Jeg tager ud.",
        due: { year: 2027, month: 6, day: 1 },
      });
      program.backup(at, "restore");
      program.damage({ kind: "backup", name: program.backup(at, "asked") });
    });
    await saysNothing(program);
  });

  it("says nothing where they cannot be listed", async () => {
    const program = new TestProgram();
    program.refuse("backups", { code: "unexpected" });
    await saysNothing(program);
  });
});

describe("a start with something in it", () => {
  it("does not ask for the backups", async () => {
    const program = new TestProgram();
    program.given({ hope: { kind: "value", value: 2 } });
    program.backup(at, "daily");
    await opened(program);
    expect(program.requests("backups")).toHaveLength(0);
  });
});
