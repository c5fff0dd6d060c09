import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Erase } from "../../backend/generated/wire";
import { noteOverview } from "../../backend/overview.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { status } from "../../backend/status.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import { t } from "../../texts/texts.svelte";
import EraseForGood from "./EraseForGood.svelte";

let program: TestProgram;
let id: string;
let erased: number;

beforeEach(() => {
  program = new TestProgram();
  erased = 0;
  id = program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
});

function shown(what: Erase) {
  const { container } = show(EraseForGood, { what, onerased: () => (erased += 1) }, program);
  return { container, user: userEvent.setup(), button: screen.getByRole("button") };
}

async function asked(what: Erase = { kind: "reflection", id }) {
  const { user, button, ...rest } = shown(what);
  await user.click(button);
  return { user, button, question: await screen.findByRole("form"), ...rest };
}

function said(): string | null {
  const offer = status();
  return offer && t(offer.textId, offer.args());
}

describe("erasing for good", () => {
  it("says first what goes, where it is still kept, and that it cannot be undone", async () => {
    program.backup("2026-11-22T07:00:00Z", "daily");
    program.backup("2026-11-23T07:00:00Z", "daily");
    program.lockedBackup("2026-11-21T07:00:00Z", "daily", "fire ord i en rækkefølge");
    program.damage({ kind: "setAside", at: "2026-11-01T07:00:00Z" });
    const { container, question } = await asked();
    expect(document.activeElement, "it is read out").toBe(question);
    expect(question.textContent).toMatch(/slettet for altid: 1 afsluttet refleksion\..*fortrydes/s);
    const kept = within(question).getAllByRole("listitem");
    expect(kept.map((item) => item.textContent)).toEqual([
      "Noget af det står også i 2 sikkerhedskopier.",
      expect.stringMatching(/^Fagspejl kan ikke læse 1 sikkerhedskopi/),
      "1 fil, der er lagt til side, kan rumme noget af det.",
    ]);
    expect(question.textContent, "what to do about it").toMatch(
      /Under Dine data kan du fjerne sikkerhedskopier/,
    );
    expect(program.requests("erase"), "nothing is done yet").toEqual([]);
    await expectAccessible(container);
  });

  it("counts a look back at it among what goes", async () => {
    const first = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    const { id } = await program.call("begin_hindsight", { id: first });
    await program.call("give_answer", {
      id,
      item: "hope",
      facet: "level",
      answer: { kind: "value", value: 2 },
    });
    const { question } = await asked({ kind: "reflection", id: first });
    expect(question.textContent).toContain("1 afsluttet refleksion og 1 kladde");
  });

  it.each(["Behold det", "{Escape}"])("leaves everything as it is with %s", async (way) => {
    const { user, button, question } = await asked();
    if (way === "{Escape}") await user.keyboard(way);
    else await user.click(within(question).getByRole("button", { name: way }));
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement, "back where one came from").toBe(button);
    expect(program.requests("erase")).toEqual([]);
    expect(erased).toBe(0);
  });

  it("erases it, from the backups too unless the person says otherwise", async () => {
    program.backup("2026-11-23T07:00:00Z", "daily");
    const { user } = await asked();
    const tick = screen.getByRole<HTMLInputElement>("checkbox", {
      name: "Slet det også i sikkerhedskopierne",
    });
    expect(tick.checked, "what can be brought back is not gone for good").toBe(true);
    await user.click(within(screen.getByRole("form")).getByRole("button", { name: /^Slet for/ }));
    await waitFor(() => expect(erased).toBe(1));
    expect(await program.call("reflections")).toEqual([]);
    const { backups } = await program.call("backups");
    expect(backups[0]?.holds?.finished, "the backup is there, without it").toBe(0);
    expect(said()).toBe("Slettet for altid: 1 afsluttet refleksion.");
    expect(status()?.offers, "it cannot be undone").toBeNull();
    await expect(program.call("undo")).rejects.toThrow("nothingToUndo");
  });

  it("leaves the backups where the person says so, and says that it is still there", async () => {
    program.backup("2026-11-23T07:00:00Z", "daily");
    const { user, question } = await asked();
    await user.click(screen.getByRole("checkbox"));
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await waitFor(() => expect(erased).toBe(1));
    expect(program.requests("erase")).toEqual([
      { what: { kind: "reflection", id }, fromBackups: false },
    ]);
    expect(said()).toBe(
      "Slettet for altid: 1 afsluttet refleksion. Noget af det kan stadig stå i 1 sikkerhedskopi. Se under Dine data.",
    );
  });

  it("says where some of it may still be, which it could not look into", async () => {
    program.backup("2026-11-22T07:00:00Z", "daily");
    program.lockedBackup("2026-11-21T07:00:00Z", "daily", "fire ord i en rækkefølge");
    program.damage({ kind: "setAside", at: "2026-11-01T07:00:00Z" });
    const { user, question } = await asked();
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await waitFor(() => expect(erased).toBe(1));
    expect(said()).toBe(
      "Slettet for altid: 1 afsluttet refleksion. Noget af det kan stadig stå i 1 sikkerhedskopi og 1 fil, der er lagt til side. Se under Dine data.",
    );
  });

  it("asks nothing of backups where none holds it", async () => {
    const { user, question } = await asked();
    expect(screen.queryByRole("checkbox")).toBeNull();
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await waitFor(() => expect(erased).toBe(1));
    expect(program.requests("erase")).toMatchObject([{ fromBackups: false }]);
  });

  it("says beside the button why it is not erased, and keeps the question", async () => {
    program.refuse("erase", { code: "storeInUse" });
    const { user, question } = await asked();
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    const alert = await within(question).findByRole("alert");
    expect(alert.textContent).toContain("Et andet program bruger filen");
    expect(erased).toBe(0);
    expect(status(), "nothing is said to be done").toBeNull();
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await waitFor(() => expect(erased).toBe(1));
  });

  it("says so where it cannot be told what goes", async () => {
    program.refuse("preview_erasure", { code: "reflectionUnknown" });
    const { user, button } = shown({ kind: "reflection", id });
    await user.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain("findes ikke længere");
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("is pressed once", async () => {
    const goOn = program.hold("erase");
    const { user, question } = await asked();
    const yes = within(question).getByRole("button", { name: "Slet for altid" });
    await user.click(yes);
    await user.click(yes);
    expect(screen.getByText("Sletter …"), "waiting is said").toBeTruthy();
    goOn();
    await waitFor(() => expect(erased).toBe(1));
    expect(program.requests("erase")).toHaveLength(1);
  });

  it("is not offered among example data, which is nobody's", async () => {
    program = new TestProgram({ instrument: "core" });
    noteOverview(await program.call("open_demo"));
    const what: Erase = { kind: "everything" };
    show(EraseForGood, { what, onerased: () => undefined }, program);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("erasing an example", () => {
  it("takes the example and no answer", async () => {
    const example = program.example("Et møde", { items: ["hope"] });
    const { user, question } = await asked({ kind: "example", id: example });
    expect(question.textContent).toMatch(/slettet for altid: 1 eksempel\..*Dine svar står/s);
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await waitFor(() => expect(erased).toBe(1));
    expect(await program.call("reflections")).toHaveLength(1);
    expect(said()).toBe("Slettet for altid: 1 eksempel.");
  });
});

describe("erasing everything", () => {
  it("waits for the word to be typed", async () => {
    const { container, user, question } = await asked({ kind: "everything" });
    const field = screen.getByRole("textbox", { name: "Skriv SLET for at fortsætte" });
    const yes = within(question).getByRole("button", { name: "Slet for altid" });
    await user.click(yes);
    await screen.findByText(/^Der står noget andet/);
    expect(document.activeElement, "the reader is brought to it").toBe(field);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await expectAccessible(container);
    expect(program.requests("erase")).toEqual([]);
    await user.type(field, "slet{Enter}");
    await waitFor(() => expect(erased).toBe(1));
    expect(await program.call("reflections")).toEqual([]);
  });

  it("takes the backups and the files set aside with it", async () => {
    program.lockedBackup("2026-11-23T07:00:00Z", "daily", "fire ord i en rækkefølge");
    program.damage({ kind: "setAside", at: "2026-11-01T07:00:00Z" });
    const { user, question } = await asked({ kind: "everything" });
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
    await user.type(screen.getByRole("textbox"), "SLET");
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await waitFor(() => expect(erased).toBe(1));
    expect((await program.call("backups")).backups).toEqual([]);
    expect(await program.call("set_aside_files")).toEqual([]);
    expect(said(), "nothing is left to point at").toBe(
      "Slettet for altid: 1 afsluttet refleksion.",
    );
  });

  it("asks for the English word in English", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    const { user } = await asked({ kind: "everything" });
    await user.type(screen.getByRole("textbox", { name: "Type ERASE to go on" }), "erase{Enter}");
    await waitFor(() => expect(erased).toBe(1));
    expect(said()).toBe("Erased for good: 1 finished reflection.");
  });
});
