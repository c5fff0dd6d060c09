import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { go } from "./navigation/route.svelte";
import { expectAccessible } from "./testing/accessible";
import { locked, passphrase, start, unlock } from "./testing/locked";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";

/** Another program saved everything in a file: a finished reflection and an example. */
async function archive(name = "mine.fagspejl") {
  const other = new TestProgram();
  other.given(everyItem(3), { started: "2026-03-02T08:00:00Z", finished: "2026-03-02T08:30:00Z" });
  other.example("Et møde", { day: "2026-11-03" });
  other.answerDialog(name);
  await other.call("export", { format: "json" });
}

async function opened(program: TestProgram) {
  show(App, {}, program);
  await screen.findByRole("heading", start);
  return userEvent.setup();
}

async function question(name = "mine.fagspejl") {
  return screen.findByRole("dialog", { name: `Du har åbnet ${name}` });
}

async function closed() {
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

const holds = "Det er data, der er gemt fra Fagspejl: 1 afsluttet refleksion og 1 eksempel.";
const yes = { name: "Ja, indlæs det" } as const;
const no = { name: "Annuller" } as const;

describe("a file that was opened with the program", () => {
  afterEach(cleanup);

  it("is shown before anything of it is taken in, at a start and later", async () => {
    await archive("first.fagspejl");
    await archive("second.fagspejl");
    const program = new TestProgram();
    program.open("first.fagspejl");
    const user = await opened(program);
    const first = await question("first.fagspejl");
    await within(first).findByText(holds);
    within(first).getByText(
      "Det ældste er fra 2. marts 2026, og det nyeste er fra 3. november 2026.",
    );
    within(first).getByText(/En kollegas fil hører ikke til her/);
    await expectAccessible(document.body);
    expect(document.activeElement?.textContent, "it is read out from its name").toBe(
      "Du har åbnet first.fagspejl",
    );
    await user.click(within(first).getByRole("button", no));
    await closed();

    program.open("second.fagspejl");
    const second = await question("second.fagspejl");
    await user.click(await within(second).findByRole("button", no));
    await closed();
    expect(program.requests("import_received"), "both were left").toEqual([]);
    expect(await program.call("pending_file")).toEqual({ kind: "nothing" });
    expect(await program.call("reflections")).toEqual([]);
  });

  it("is taken in by keyboard, and what is behind it shows that at once", async () => {
    await archive();
    const program = new TestProgram();
    const user = await opened(program);
    await screen.findByRole("region", { name: "Her kommer din profil til at stå" });
    program.open("mine.fagspejl");
    const dialog = await question();
    await within(dialog).findByRole("button", yes);
    await user.tab();
    expect(document.activeElement?.textContent?.trim()).toBe(yes.name);
    await user.keyboard("{Enter}");
    await within(dialog).findByText("Kommet til: 1 afsluttet refleksion og 1 eksempel.");
    await waitFor(() =>
      expect(document.activeElement?.textContent, "the keys go on in the dialog").toBe("Luk"),
    );
    await screen.findByRole("region", { name: "Din seneste profil", hidden: true });
    await user.keyboard("{Enter}");
    await closed();
    expect(program.requests("import_received")).toHaveLength(1);
  });

  it("is followed by the next one when it is closed", async () => {
    await archive("first.fagspejl");
    await archive("second.fagspejl");
    const program = new TestProgram();
    program.open("first.fagspejl");
    program.open("second.fagspejl");
    const user = await opened(program);
    const first = await question("first.fagspejl");
    await user.click(await within(first).findByRole("button", no));
    await question("second.fagspejl");
    expect(screen.queryByText("Du har åbnet first.fagspejl")).toBeNull();
  });

  it("lets stand what is on the screen", async () => {
    await archive();
    const program = new TestProgram();
    const user = await opened(program);
    go({ screen: "example" });
    await user.type(await screen.findByLabelText(/^Situation/), "Et møde");
    program.open("mine.fagspejl");
    await user.click(await within(await question()).findByRole("button", no));
    await closed();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Situation/).value).toBe("Et møde");
  });

  it("says why one is not taken in, and closes", async () => {
    const program = new TestProgram();
    program.writeFile("foto.fagspejl", "et foto");
    program.open("foto.fagspejl");
    const user = await opened(program);
    const dialog = await question("foto.fagspejl");
    const alert = await within(dialog).findByRole("alert");
    expect(alert.textContent).toMatch(/kender ikke den slags fil.*Intet er ændret/s);
    expect(within(dialog).getAllByRole("button"), "there is nothing to choose").toHaveLength(1);
    await expectAccessible(document.body);
    await user.click(within(dialog).getByRole("button", { name: "Luk" }));
    await closed();
  });

  it("is asked about where it is another person's, and leaves one's own as it was", async () => {
    await archive();
    const program = new TestProgram();
    // Ids count up: after a call that is refused, the person here has another than the one of the file.
    const starr = { situation: "", task: "", action: "", result: "", reflection: "" };
    const blank = { day: { year: 2026, month: 11, day: 3 }, starr, items: [], forms: [] };
    await expect(program.call("add_example", blank)).rejects.toThrow();
    const own = program.given(everyItem(4), { finished: "2026-10-02T08:30:00Z" });
    const before = [await program.call("reflections"), await program.call("profile", { id: own })];
    program.open("mine.fagspejl");
    const user = await opened(program);
    const dialog = await question();
    await within(dialog).findByText(
      "Filen er fra en, der begyndte 2. marts 2026. Det er ikke den samme, som skriver her.",
    );
    within(dialog).getByText("Er det dine egne data?");
    expect(within(dialog).queryByRole("button", yes)).toBeNull();
    await expectAccessible(document.body);
    await user.click(within(dialog).getByRole("button", { name: "Nej, det er en andens" }));
    await closed();
    expect(program.requests("import_received")).toEqual([]);
    expect(
      [await program.call("reflections"), await program.call("profile", { id: own })],
      "one's own is as it was",
    ).toEqual(before);

    program.open("mine.fagspejl");
    const again = await question();
    await user.click(await within(again).findByRole("button", { name: "Ja, det er mine egne" }));
    await within(again).findByText("Kommet til: 1 afsluttet refleksion og 1 eksempel.");
    expect(await program.call("reflections")).toHaveLength(2);
  });

  it("can be taken in again where that fails", async () => {
    await archive();
    const program = new TestProgram();
    program.refuse("import_received", { code: "storeFull" });
    program.open("mine.fagspejl");
    const user = await opened(program);
    const dialog = await question();
    await user.click(await within(dialog).findByRole("button", yes));
    expect((await within(dialog).findByRole("alert")).textContent).toMatch(/ikke plads/);
    await user.click(within(dialog).getByRole("button", yes));
    await within(dialog).findByText(/^Kommet til/);
    expect(within(dialog).queryByRole("alert"), "what was wrong is over").toBeNull();
  });

  it("stays open while it is being taken in", async () => {
    await archive();
    const program = new TestProgram();
    const goOn = program.hold("import_received");
    program.open("mine.fagspejl");
    const user = await opened(program);
    const dialog = await question();
    await user.click(await within(dialog).findByRole("button", yes));
    await user.click(within(dialog).getByRole("button", no));
    const escape = new Event("cancel", { cancelable: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented, "Escape does not close it").toBe(true);
    goOn();
    await within(dialog).findByText(/^Kommet til/);
  });

  it("comes among one's own data when the example data is left", async () => {
    await archive();
    const program = new TestProgram({ instrument: "core" });
    const user = await opened(program);
    await user.click(await screen.findByRole("button", { name: "Se med eksempeldata" }));
    await screen.findByRole("region", { name: "Eksempeldata." });
    program.open("mine.fagspejl");
    const dialog = await question();
    await within(dialog).findByText(/^Du ser eksempeldata lige nu/);
    expect(within(dialog).queryByRole("button", yes)).toBeNull();
    await user.click(within(dialog).getByRole("button", { name: "Forlad eksempeldata" }));
    await user.click(await within(dialog).findByRole("button", yes));
    await within(dialog).findByText(/^Kommet til/);
    expect(screen.queryByRole("region", { name: "Eksempeldata.", hidden: true })).toBeNull();
  });

  it("waits for the lock, and is not named before", async () => {
    await archive();
    const program = new TestProgram();
    program.lock(passphrase);
    const user = await opened(program);
    await waitFor(() => expect(program.requests("lock_state")).toHaveLength(1));
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    await waitFor(() => expect(program.locked).toBe(true));
    expect(screen.queryByText(/Du har åbnet en fil/)).toBeNull();
    program.open("mine.fagspejl");
    await screen.findByText("Du har åbnet en fil. Den bliver vist, når du har låst op.");
    expect(document.documentElement.outerHTML).not.toContain("mine.fagspejl");
    await unlock(user);
    await within(await question()).findByText(holds);

    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    expect(document.documentElement.outerHTML, "gone again").not.toContain("mine.fagspejl");
    await unlock(user);
    await within(await question()).findByText(holds);
  });

  it("waits for the lock where the program starts locked", async () => {
    await archive();
    const program = new TestProgram();
    program.lock(passphrase);
    program.restart();
    program.open("mine.fagspejl");
    show(App, {}, program);
    await screen.findByText("Du har åbnet en fil. Den bliver vist, når du har låst op.");
    await unlock(userEvent.setup());
    await question();
  });

  it("is asked about in English", async () => {
    await archive();
    const program = new TestProgram();
    const { settings } = await program.call("settings");
    await program.call("change_settings", { ...settings, language: "en" });
    program.open("mine.fagspejl");
    show(App, {}, program);
    const dialog = await screen.findByRole("dialog", { name: "You have opened mine.fagspejl" });
    await within(dialog).findByText(
      "It is data saved from Fagspejl: 1 finished reflection and 1 example.",
    );
    within(dialog).getByRole("button", { name: "Yes, read it in" });
  });
});
