import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { isLockOn } from "../../../backend/locking.svelte";
import { go, route } from "../../../navigation/route.svelte";
import { takeOverview } from "../../../backend/overview.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import Data from "./Data.svelte";
import { moment } from "../../../testing/moment";

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

function onTheNetwork() {
  program.alter("data_folder", (place) => ({ ...place, risk: { kind: "network" } }));
}

const backUpTo = "Tag en sikkerhedskopi et andet sted …";
const choose = "Indlæs data fra en fil";
const yes = "Ja, vælg filen …";

describe("a backup somewhere else", () => {
  it("says under which name it is saved", async () => {
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: backUpTo }));
    await screen.findByText("fagspejl-2026-11-24.db er gemt.");
  });

  it("says nothing when the person thinks better of it in the dialog", async () => {
    program.answerDialog(null);
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: backUpTo }));
    await waitFor(() => expect(program.requests("back_up_to")).toHaveLength(1));
    expect(screen.queryByText(/er gemt\.$/)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says what went wrong, until the next try", async () => {
    program.refuse("back_up_to", { code: "exportNotWritten" });
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: backUpTo }));
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: backUpTo }));
    await screen.findByText(/^fagspejl-2026-11-24\.db er gemt\.$/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("has every other dialog wait while its own is open", async () => {
    const goOn = program.hold("back_up_to");
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: backUpTo }));
    const others = [choose, "Det hele (JSON)"];
    for (const name of others) {
      const button = screen.getByRole("button", { name });
      expect(button.getAttribute("aria-disabled"), `${name} waits`).toBe("true");
      await user.click(button);
    }
    goOn();
    await screen.findByText(/^fagspejl-2026-11-24\.db er gemt\.$/);
    expect(program.requests("import")).toEqual([]);
    expect(program.requests("export")).toEqual([]);
  });
});

describe("bringing a backup back from a file", () => {
  async function chosen() {
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    const file = "2026-11-20T070000Z-asked.db";
    program.answerDialog(file);
    await program.call("back_up_to");
    program.answerDialog(file);
    const { container, user } = await shown();
    await user.click(screen.getByRole("button", { name: choose }));
    await user.click(screen.getByRole("button", { name: yes }));
    const question = await screen.findByRole("group", { name: /^Så står alt/ });
    expect(screen.getByText("Filen er en sikkerhedskopi."), "it says what it is").toBeTruthy();
    return { container, user, question };
  }

  it("says what it holds and asks, as of one in the list", async () => {
    const { container, question, user } = await chosen();
    expect(question.parentElement?.textContent).toMatch(
      /fra 20\. november 2026 kl\. 08\.00\. Den rummer 1 afsluttet refleksion\..*gemt som en sikkerhedskopi/s,
    );
    expect(document.activeElement, "the question is read out").toBe(question);
    await expectAccessible(container);
    await user.click(within(question).getByRole("button", { name: "Annuller" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: choose }));
    expect(program.requests("restore_backup")).toEqual([]);
  });

  it("shows the start as it was then", async () => {
    const { question, user } = await chosen();
    await user.click(within(question).getByRole("button", { name: "Ja, gendan" }));
    await waitFor(() => expect(route()).toEqual({ screen: "start" }));
    expect(program.requests("restore_backup")).toEqual([
      { from: { kind: "chosen" }, passphrase: null },
    ]);
    expect(takeOverview()?.finishedCount).toBe(1);
  });

  it("says nothing when the person thinks better of it in the dialog", async () => {
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: choose }));
    await user.click(screen.getByRole("button", { name: yes }));
    await waitFor(() => expect(program.requests("import")).toHaveLength(1));
    expect(screen.queryByRole("group")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says why a file is no backup", async () => {
    program.refuse("import", { code: "backupDamaged" });
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: choose }));
    await user.click(screen.getByRole("button", { name: yes }));
    expect((await screen.findByRole("alert")).textContent).toContain("beskadiget");
  });
});

describe("a backup that somebody else has laid there", () => {
  function laid(what: { foreign: boolean; unlocked: boolean }) {
    const holds = what.foreign
      ? null
      : { finished: 1, drafts: 0, examples: 0, agreements: 0, conversations: 0 };
    const at = moment("2026-11-23", "08:00");
    const file = {
      name: "2026-11-23T070000Z-asked.db",
      at,
      reason: "asked",
      bytes: 412_000,
    } as const;
    program.alter("backups", (all) => ({
      ...all,
      backups: [{ ...file, holds, locked: false, ...what }],
    }));
  }

  it("is shown as not made by Fagspejl, and is not brought back", async () => {
    laid({ foreign: true, unlocked: false });
    const { container } = await shown();
    await screen.findByText("Den er ikke lavet af Fagspejl, så den kan ikke gendannes.");
    expect(screen.queryByRole("button", { name: /^Gendan fra \d/ })).toBeNull();
    screen.getByRole("button", { name: /^Fjern for altid: sikkerhedskopien/ });
    await expectAccessible(container);
  });

  it("is shown as one without a lock where there is a lock", async () => {
    laid({ foreign: false, unlocked: true });
    await shown();
    await screen.findByText("Den har ingen lås. Har du ikke selv lagt den her, så fjern den.");
  });
});

describe("a locked backup", () => {
  const words = "fire ord i en rækkefølge";

  async function asked() {
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    program.lockedBackup("2026-11-23T07:00:00Z", "daily", words);
    const { container, user } = await shown();
    await user.click(screen.getByRole("button", { name: /^Gendan fra \d/ }));
    return { container, user, question: screen.getByRole("group") };
  }

  it("asks for the passphrase of its day, and is brought back with it", async () => {
    const { container, question, user } = await asked();
    expect(screen.getByText(/^Den er låst med den adgangssætning/), "not: damaged").toBeTruthy();
    expect(screen.getByText(/^De er låst med en anden adgangssætning/)).toBeTruthy();
    const field = within(question).getByLabelText<HTMLInputElement>("Adgangssætningen fra dengang");
    expect(field.type, "nobody reads along").toBe("password");
    await expectAccessible(container);
    await user.type(field, `${words}{Enter}`);
    await waitFor(() => expect(route()).toEqual({ screen: "start" }));
    expect(program.requests("restore_backup")).toMatchObject([{ passphrase: words }]);
  });

  it("says beside the field that it is another one, and what was typed stays", async () => {
    const { question, user } = await asked();
    const field = within(question).getByLabelText<HTMLInputElement>("Adgangssætningen fra dengang");
    await user.type(field, "noget andet{Enter}");
    await within(question).findByRole("alert");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value, "so that it can be mended").toBe("noget andet");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(route()).toEqual({ screen: "data" });
  });

  it("asks nothing of the program before a passphrase is typed", async () => {
    const { question, user } = await asked();
    await user.click(within(question).getByRole("button", { name: "Ja, gendan" }));
    expect(document.activeElement).toBe(
      within(question).getByLabelText("Adgangssætningen fra dengang"),
    );
    expect(program.requests("restore_backup")).toEqual([]);
  });

  it("brings its lock with it", async () => {
    program.lockedBackup("2026-11-23T07:00:00Z", "daily", words);
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: /^Gendan fra \d/ }));
    const field = screen.getByLabelText("Adgangssætningen fra dengang");
    await user.type(field, `${words}{Enter}`);
    await waitFor(() => expect(isLockOn(), "else it never locks itself").toBe(true));
  });

  it("keeps what was typed where something else than the passphrase is wrong, and says so by itself", async () => {
    program.lockedBackup("2026-11-23T07:00:00Z", "daily", words);
    program.refuse("restore_backup", { code: "storeFull" });
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: /^Gendan fra \d/ }));
    const question = screen.getByRole("group");
    const field = within(question).getByLabelText("Adgangssætningen fra dengang");
    await user.type(field, `${words}{Enter}`);
    const alert = await within(question).findByRole("alert");
    expect(alert.textContent).toContain("ikke plads på disken");
    expect(field.getAttribute("aria-invalid"), "the field is not at fault").toBeNull();
    expect(field).toHaveProperty("value", words);
  });

  it("is asked for also where the list did not know of the lock", async () => {
    program.backup("2026-11-23T07:00:00Z", "daily");
    program.refuse("restore_backup", { code: "backupLocked" });
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: /^Gendan fra \d/ }));
    const question = screen.getByRole("group");
    expect(within(question).queryByLabelText("Adgangssætningen fra dengang")).toBeNull();
    await user.click(within(question).getByRole("button", { name: "Ja, gendan" }));
    const field = await within(question).findByLabelText("Adgangssætningen fra dengang");
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});

describe("the files set aside", () => {
  function twoSetAside() {
    program.given(everyItem(3));
    program.damage({ kind: "setAside", at: "2026-11-01T07:00:00Z" });
    program.damage({ kind: "setAside", at: "2026-11-02T07:00:00Z" });
    program.alter("set_aside_files", (files) =>
      files.map((file) => ({ ...file, bytes: 1_340_000 })),
    );
  }

  it("are not spoken of where there are none", async () => {
    await shown();
    expect(screen.queryByRole("region", { name: "Filer, der er lagt til side" })).toBeNull();
  });

  it("are listed with their size, and removed for good after a question", async () => {
    twoSetAside();
    const { container, user } = await shown();
    const list = screen.getByRole("list", { name: "Filer, der er lagt til side" });
    expect(list.textContent).toMatch(/fagspejl-2026-11-01T070000Z\.db\s*1,3 MB/);
    const button = within(list).getByRole("button", { name: /2026-11-01/ });
    await user.click(button);
    const question = within(list).getByRole("group");
    expect(document.activeElement).toBe(question);
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    expect(document.activeElement, "back where one came from").toBe(button);
    expect(program.requests("remove_set_aside")).toEqual([]);
    await user.click(within(list).getByRole("button", { name: /2026-11-01/ }));
    await user.click(within(list).getByRole("button", { name: "Fjern den for altid" }));
    await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(1));
    expect(program.requests("remove_set_aside")).toEqual([
      { name: "fagspejl-2026-11-01T070000Z.db" },
    ]);
    await waitFor(() =>
      expect(document.activeElement, "what took its place").toBe(
        within(list).getByRole("button", { name: /2026-11-02/ }),
      ),
    );
  });

  it("stay, and it is said why, where one cannot be removed", async () => {
    twoSetAside();
    program.refuse("remove_set_aside", { code: "storeReadOnly" });
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: /2026-11-01/ }));
    await user.click(screen.getByRole("button", { name: "Fjern den for altid" }));
    expect((await screen.findByRole("alert")).textContent).toContain("må ikke skrive");
    expect(screen.getByRole("button", { name: /2026-11-01/ })).toBeTruthy();
  });
});

describe("the place of the data", () => {
  it("is named, and nothing more where nothing is risky about it", async () => {
    await shown();
    const section = screen.getByRole("region", { name: "Her ligger dine data" });
    expect(section.textContent).toContain("~/.local/share/fagspejl");
    expect(within(section).queryByRole("status")).toBeNull();
  });

  it("comes with advice where a program copies it elsewhere", async () => {
    program = new TestProgram({ folder: "OneDrive" });
    await shown();
    const section = screen.getByRole("region", { name: "Her ligger dine data" });
    expect(section.textContent).toMatch(/OneDrive kopierer.*it-afdeling.*sikkerhedskopi/s);
  });

  it("comes with advice where it is a network drive", async () => {
    onTheNetwork();
    await shown();
    const section = screen.getByRole("region", { name: "Her ligger dine data" });
    expect(section.textContent).toMatch(/netværksdrev.*it-afdeling.*sikkerhedskopi/s);
  });
});

describe("erasing everything", () => {
  it("stands last, and leads to the start", async () => {
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    const { user } = await shown();
    const headings = screen.getAllByRole("heading", { level: 2 });
    expect(headings.at(-1)?.textContent).toBe("Slet alt");
    await user.click(screen.getByRole("button", { name: "Slet alt for altid" }));
    await user.type(await screen.findByRole("textbox"), "SLET{Enter}");
    await waitFor(() => expect(route()).toEqual({ screen: "start" }));
    expect(await program.call("reflections")).toEqual([]);
  });

  it("can be read by everyone in English, with all the rest of the screen", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    onTheNetwork();
    program.given(everyItem(3));
    program.damage({ kind: "setAside", at: "2026-11-01T07:00:00Z" });
    const { container } = show(Data, {}, program);
    await userEvent.click(screen.getByRole("button", { name: "Erase everything for good" }));
    await screen.findByRole("textbox", { name: "Type ERASE to go on" });
    await expectAccessible(container);
  });
});
