import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { go } from "../../../navigation/route.svelte";
import { offerUndo, status } from "../../../backend/status.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import Data from "./Data.svelte";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
  go({ screen: "data" });
});

async function shown() {
  const { container } = show(Data, {}, program);
  await waitFor(() => expect(screen.queryByText("Henter …")).toBeNull());
  return { container, user: userEvent.setup() };
}

const file = "fra-den-anden.json";

async function takenOut() {
  program.answerDialog(file);
  await program.call("export", { format: "json" });
}

/** What both computers had went its own way on the other one, whose file is chosen next. */
async function anotherComputer() {
  const plan = {
    situation: "en borger tøver",
    action: "Jeg tager ud.",
    due: { year: 2027, month: 6, day: 1 },
  };
  const [focused = ""] = ["05-04", "06-04", "07-04"].map((day) =>
    program.given(everyItem(3), { finished: `2026-${day}T08:30:00Z` }),
  );
  const id = program.example("Et møde");
  const common = program.backup("2026-11-20T07:00:00Z", "asked");
  program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
  program.agreement(plan);
  program.agreement(plan);
  await program.call("change_example", {
    id,
    written: {
      day: { year: 2026, month: 11, day: 3 },
      starr: { situation: "Et andet møde", task: "", action: "", result: "", reflection: "" },
      items: [],
      forms: [],
    },
  });
  await program.call("choose_focus", { id: focused, items: ["hope"] });
  await takenOut();
  await program.call("restore_backup", {
    from: { kind: "listed", name: common },
    passphrase: null,
  });
  await program.call("choose_focus", { id: focused, items: ["visits"] });
  for (const { name } of (await program.call("backups")).backups) {
    await program.call("remove_backup", { name });
  }
  program.answerDialog(file);
}

describe("bringing data in", () => {
  const name = "Indlæs data fra en fil";

  async function takeIn(user: ReturnType<typeof userEvent.setup>) {
    await user.click(screen.getByRole("button", { name }));
    await user.click(screen.getByRole("button", { name: "Ja, vælg filen …" }));
  }

  it("says first that it becomes one's own, and that a colleague's does not belong here", async () => {
    const { container, user } = await shown();
    const button = screen.getByRole("button", { name });
    await user.click(button);
    const question = screen.getByRole("group");
    expect(document.activeElement, "it is read out").toBe(question);
    expect(question.textContent).toMatch(/dine egne data.*En kollegas fil hører ikke til her/s);
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    expect(document.activeElement, "back where one came from").toBe(button);
    await user.click(button);
    await user.click(screen.getByRole("button", { name: "Annuller" }));
    expect(screen.queryByRole("group")).toBeNull();
    expect(program.requests("import"), "nothing is chosen yet").toEqual([]);
  });

  it("says what came of it, and shows the backup of what was there before", async () => {
    await anotherComputer();
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    const { user } = await shown();
    await takeIn(user);
    const said = (await screen.findByText(/^Kommet til/)).closest("[role=status]");
    expect([...(said?.children ?? [])].map((child) => child.textContent)).toEqual([
      "Filen er data, der er gemt fra Fagspejl.",
      "Kommet til: 1 afsluttet refleksion og 2 aftaler.",
      "Var forskellige, så du har begge nu: 1 eksempel.",
      "Var her i forvejen: 3 afsluttede refleksioner.",
      expect.stringMatching(
        /^Filen havde et andet valg af fokus eller rytme\. Dit eget gælder stadig\.$/,
      ),
    ]);
    expect(status(), "what was done before can no longer be undone").toBeNull();
    await screen.findByText(/Før der blev indlæst data/);
    expect((await program.call("reflections")).length).toBe(4);
  });

  it("says so where the file holds nothing new", async () => {
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    await takenOut();
    program.answerDialog(file);
    const { user } = await shown();
    await takeIn(user);
    await screen.findByText("Der var ikke noget nyt i filen.");
  });

  describe("a file of another person", () => {
    const group = { name: "Er det dine egne data?" };

    beforeEach(async () => {
      program.given(everyItem(3), { finished: "2026-10-02T08:30:00Z" });
      program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
      await takenOut();
      program = new TestProgram();
      program.given(everyItem(5), { finished: "2026-11-09T08:30:00Z" });
      program.answerDialog(file);
      offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    });

    it("is shown, and is not taken in before it is answered that it is one's own", async () => {
      program.alter("import", (asked) => {
        if (asked?.kind !== "ofAnother") throw new Error("it is not asked about");
        return { ...asked, owner: { ...asked.owner, name: "Kim" } };
      });
      const { container, user } = await shown();
      await takeIn(user);
      const question = await screen.findByRole("group", group);
      await waitFor(() => expect(document.activeElement, "it is read out").toBe(question));
      expect(question.textContent).toMatch(
        /Filen er fra Kim, der begyndte 2\. oktober 2026.*2 afsluttede refleksioner/s,
      );
      await expectAccessible(container);
      expect(await program.call("reflections"), "nothing has come in").toHaveLength(1);
      expect(status(), "nothing has changed").not.toBeNull();
      await user.keyboard("{Tab}");
      const yes = screen.getByRole("button", { name: "Ja, det er mine egne" });
      expect(document.activeElement, "the first of the two answers").toBe(yes);
      await user.keyboard("{Enter}");
      await screen.findByText("Kommet til: 2 afsluttede refleksioner.");
      expect(program.requests("accept_import")).toHaveLength(1);
      expect(status(), "what was done before can no longer be undone").toBeNull();
      const button = screen.getByRole("button", { name });
      expect(document.activeElement, "back where one came from").toBe(button);
    });

    it.each([
      ["the other button", "{Tab}{Tab}{Enter}"],
      ["Escape", "{Escape}"],
    ])("is left by %s", async (_, keys) => {
      const { user } = await shown();
      await takeIn(user);
      const question = await screen.findByRole("group", group);
      await waitFor(() => expect(document.activeElement).toBe(question));
      await user.keyboard(keys);
      await screen.findByText("Filen er ikke indlæst. Intet er ændret.");
      expect(program.requests("decline_import"), "the program forgets it").toHaveLength(1);
      expect(screen.queryByRole("group", group)).toBeNull();
      expect(await program.call("reflections"), "nothing has come in").toHaveLength(1);
      expect(status(), "nothing has changed").not.toBeNull();
    });

    it("is shown without a name where it has none", async () => {
      program.alter("import", (asked) => {
        if (asked?.kind !== "ofAnother") throw new Error("it is not asked about");
        return {
          ...asked,
          counts: { finished: 0, drafts: 0, examples: 0, agreements: 0, conversations: 0 },
        };
      });
      const { user } = await shown();
      await takeIn(user);
      const question = await screen.findByRole("group", group);
      expect(question.textContent).toMatch(/Filen er fra en, der begyndte 2\. oktober 2026/);
      expect(question.textContent, "there is nothing to count").not.toMatch(/I filen er der/);
    });
  });

  it("says nothing when the person thinks better of it in the dialog", async () => {
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    const goOn = program.hold("import");
    const { user } = await shown();
    await takeIn(user);
    await user.click(screen.getByRole("button", { name: "Det hele (JSON)" }));
    await screen.findByText("Venter på filen …");
    goOn();
    await waitFor(() => expect(screen.queryByText("Venter på filen …")).toBeNull());
    expect(program.requests("export"), "one dialog at a time").toEqual([]);
    expect(program.requests("backups"), "nothing was backed up").toHaveLength(1);
    expect(status(), "nothing has changed").not.toBeNull();
  });

  it("says beside the button why a file is refused", async () => {
    program.refuse("import", { code: "importNewer", found: 2, known: 1 });
    const { user } = await shown();
    await takeIn(user);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/version 2.*til og med 1/);
    const section = screen.getByRole("region", { name: "Indlæs data" });
    expect(section.contains(alert), "beside what failed").toBe(true);
  });
});
