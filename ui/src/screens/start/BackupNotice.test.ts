import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { FakeProgram } from "../../testing/fake/fake";
import { route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { show } from "../../testing/show";
import Start from "./Start.svelte";

const at = "2026-11-20T09:42:00Z";
const said = /^Her er ingen refleksioner lige nu, men der er en sikkerhedskopi fra 20\. november/;

function held(finished: number) {
  return { holds: { finished, drafts: 0, examples: 0, agreements: 0 } };
}

async function opened(program: FakeProgram) {
  show(Start, {}, program);
  await screen.findByRole("heading", { level: 2, name: "Din rolle betyder meget" });
}

async function saysNothing(program: FakeProgram) {
  await opened(program);
  await waitFor(() => expect(program.requests("backups")).toHaveLength(1));
  expect(screen.queryByText(said)).toBeNull();
}

describe("an empty start", () => {
  afterEach(cleanup);

  it("says where a backup holds something, and leads to it", async () => {
    const program = new FakeProgram();
    program.keeping.given("2026-11-21T09:42:00Z", "asked", held(0));
    program.keeping.given(at, "daily", held(3));
    await opened(program);
    const sentence = await screen.findByText(said);
    expect(sentence.textContent).toContain("Den rummer 3 afsluttede refleksioner.");
    await expectAccessible(document.body);
    const user = userEvent.setup();
    await user.click(screen.getByRole("link", { name: "Se dine sikkerhedskopier" }));
    expect(route()).toEqual({ screen: "data" });
  });

  it("says so of a locked one too, that may hold something", async () => {
    const program = new FakeProgram();
    program.keeping.given(at, "daily", { holds: null, locked: true });
    await opened(program);
    expect((await screen.findByText(said)).textContent).toContain("Den er låst");
  });

  it("says nothing where no backup helps", async () => {
    const program = new FakeProgram();
    program.keeping.given(at, "daily", held(0));
    const only = { finished: 0, drafts: 0, examples: 2, agreements: 1 };
    program.keeping.given(at, "restore", { holds: only });
    program.keeping.given(at, "asked", { holds: null });
    await saysNothing(program);
  });

  it("says nothing where they cannot be listed", async () => {
    const program = new FakeProgram();
    program.refuse("backups", { code: "unexpected" });
    await saysNothing(program);
  });
});

describe("a start with something in it", () => {
  it("does not ask for the backups", async () => {
    const program = new FakeProgram();
    program.given({ hope: { kind: "level", level: 2 } });
    program.keeping.given(at, "daily", held(3));
    await opened(program);
    expect(program.requests("backups")).toHaveLength(0);
  });
});
