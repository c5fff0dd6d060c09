import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import App from "./App.svelte";
import { forgetDrafts } from "./backend/draft.svelte";
import { go, type Route } from "./navigation/route.svelte";
import { locked, unlock, withLock } from "./testing/locked";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";

const startTitle = "I dag";

async function opened(program: TestProgram, to?: Route) {
  forgetDrafts();
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: startTitle });
  if (to) go(to);
  return userEvent.setup();
}

function promised(program: TestProgram, situation: string, month: number, day: number): void {
  program.agreement({ situation, action: "jeg spørger", due: { year: 2026, month, day } });
}

function field(name: string): HTMLInputElement | HTMLTextAreaElement {
  return screen.getByRole<HTMLInputElement | HTMLTextAreaElement>("textbox", { name });
}

function typedDay(): string[] {
  return ["Dag", "Måned", "År"].map((part) => field(part).value);
}

describe("midnight, which passes while a screen stands open", () => {
  it("changes what is due on the start screen by itself", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-05-25T09:00:00Z" });
    promised(program, "jeg holder møde", 12, 9);
    promised(program, "jeg tager noter", 11, 24);
    program.now = "2026-11-24T22:59:00Z";
    await opened(program);
    await screen.findByText(/Den næste er foreslået 25\. november 2026/);
    expect(screen.queryByText(/jeg holder møde/), "it is fifteen days off").toBeNull();
    screen.getByText("Datoen nærmer sig: 24. november 2026");

    program.now = "2026-11-24T23:00:00Z";
    await screen.findByText(/jeg holder møde/);
    screen.getByText("Datoen er overskredet: 24. november 2026");
    screen.getByText(/Det er tid til at se på din faglighed igen/);
  });

  it("changes what is due among the agreements, and leaves what is being written", async () => {
    const program = new TestProgram();
    promised(program, "jeg tager noter", 11, 24);
    program.now = "2026-11-24T22:59:00Z";
    const user = await opened(program, { screen: "agreements" });
    await screen.findByText("Datoen nærmer sig: 24. november 2026");
    await user.click(screen.getByRole("button", { name: /^Ny aftale|^Skriv en aftale/ }));
    await user.type(field("Når …"), "en borger tøver");
    const written = field("Når …");

    program.now = "2026-11-24T23:00:00Z";
    await screen.findByText("Datoen er overskredet: 24. november 2026");
    expect(field("Når …"), "the form was not made anew").toBe(written);
    expect(written.value).toBe("en borger tøver");
    expect(document.activeElement, "one can go on typing").toBe(written);
  });

  it("leaves the day of an example that is begun, and moves that of one that is not", async () => {
    const program = new TestProgram();
    program.now = "2026-11-24T22:59:00Z";
    const user = await opened(program, { screen: "example" });
    await screen.findByRole("textbox", { name: "Situation" });
    expect(typedDay()).toEqual(["24", "11", "2026"]);
    program.now = "2026-11-24T23:00:00Z";
    await waitFor(() => expect(typedDay(), "nothing was begun").toEqual(["25", "11", "2026"]));
    await user.type(field("Situation"), "Samtale");
    program.now = "2026-11-25T23:00:00Z";
    await waitFor(() => expect(program.requests("days").length).toBeGreaterThan(2));
    expect(typedDay(), "it is of the day on which it was begun").toEqual(["25", "11", "2026"]);
    expect(field("Situation").value).toBe("Samtale");
  });
});

describe("midnight, which passes while the window is locked", () => {
  it("is seen when it is open again", async () => {
    const program = withLock();
    promised(program, "jeg tager noter", 11, 24);
    program.now = "2026-11-24T22:59:00Z";
    const user = await opened(program, { screen: "agreements" });
    await screen.findByText("Datoen nærmer sig: 24. november 2026");
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    program.now = "2026-11-24T23:00:00Z";
    expect(program.requests("agreements"), "nothing locked is asked for").toHaveLength(1);
    await unlock(user);
    await screen.findByText("Datoen er overskredet: 24. november 2026");
  });
});

describe("the zone", () => {
  it("changes what is shown when it changes, without a new start", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-11-24T04:30:00Z" });
    await opened(program, { screen: "profile", id });
    await screen.findByText(/24\. november 2026 kl\. 05\.30/);
    program.zone = "<-02>2<-01>,M3.5.0/-1,M10.5.0/0";
    await screen.findByText(/24\. november 2026 kl\. 02\.30/);
    program.zone = "EST5";
    await screen.findByText(/23\. november 2026 kl\. 23\.30/);
  });
});

describe("the hour that comes twice in autumn", () => {
  it("is told apart, and what was written in it stands in order", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { started: "2026-10-25T00:50:00Z" });
    program.given(everyItem(3), { started: "2026-10-25T01:10:00Z" });
    program.given(everyItem(3), { started: "2026-10-25T02:10:00Z" });
    await opened(program, { screen: "earlier" });
    const list = await screen.findByRole("list", { name: "Alle refleksioner" });
    const names = within(list)
      .getAllByRole("heading", { level: 2 })
      .map((heading) => heading.textContent.trim());
    expect(names, "the newest first").toEqual([
      "Kladde, begyndt 25. oktober 2026 kl. 03.10",
      "Kladde, begyndt 25. oktober 2026 kl. 02.10 (UTC+01:00)",
      "Kladde, begyndt 25. oktober 2026 kl. 02.50 (UTC+02:00)",
    ]);
  });
});

describe("a clock that was in the future and is right again", () => {
  function wasAhead(act: (program: TestProgram) => void): TestProgram {
    const program = new TestProgram();
    program.now = "2036-05-03T10:00:00Z";
    act(program);
    program.now = "2026-11-24T09:42:00Z";
    return program;
  }

  it("is pointed out at an example, whose day can be corrected", async () => {
    const program = wasAhead((program) => program.example("Samtale", { day: "2036-05-03" }));
    const user = await opened(program, { screen: "examples" });
    await screen.findByText(/Datoen ligger ude i fremtiden/);
    await user.click(screen.getByRole("link", { name: "Samtale" }));
    await screen.findByRole("heading", { level: 1, name: "Eksempel fra 3. maj 2036" });
    screen.getByText(/Ret datoen til den dag, det skete/);
    for (const [name, value] of [
      ["Dag", "23"],
      ["Måned", "11"],
      ["År", "2026"],
    ] as const) {
      await user.clear(field(name));
      await user.type(field(name), value);
    }
    await user.click(screen.getByRole("button", { name: "Gem eksemplet" }));
    await screen.findByText("23. november 2026");
    expect(screen.queryByText(/ude i fremtiden/)).toBeNull();
  });

  it("is pointed out at a reflection, and suggests no day from it", async () => {
    const program = wasAhead((program) => {
      program.given(everyItem(3), { finished: "2036-05-03T09:00:00Z" });
    });
    await opened(program);
    await screen.findByText(/Uret gik foran, da du afsluttede denne refleksion/);
    screen.getByText(/så der er ikke foreslået en dag for den næste/);
    expect(screen.queryByText(/foreslået .*2036/), "no day after it is suggested").toBeNull();
  });

  it("suggests the next from the latest reflection that is not ahead, which stands first", async () => {
    const program = new TestProgram();
    program.given(everyItem(4), { finished: "2026-09-01T09:00:00Z" });
    program.now = "2036-05-03T10:00:00Z";
    program.given(everyItem(3), { finished: "2036-05-03T09:00:00Z" });
    program.now = "2026-11-24T09:42:00Z";
    await opened(program);
    await screen.findByText(/Den næste er foreslået 1\. marts 2027/);
    screen.getByText(/Din seneste refleksion er fra 1\. september 2026/);
    expect(screen.queryByText(/Uret gik foran/), "the latest is not ahead").toBeNull();
    go({ screen: "earlier" });
    await screen.findByText(/Uret gik foran, da du afsluttede denne refleksion/);
    go({ screen: "change" });
    await screen.findByText(/De kan være lavet i omvendt rækkefølge/);
  });

  it("is pointed out at a draft, which gets the right day when it is finished", async () => {
    const program = wasAhead((program) => {
      program.given(everyItem(3), { started: "2036-05-03T09:00:00Z" });
    });
    await opened(program, { screen: "earlier" });
    await screen.findByText(/Uret gik foran, da du begyndte denne kladde/);
  });

  it("is pointed out at an agreement, whose day can be changed", async () => {
    const program = wasAhead((program) => {
      const due = { year: 2036, month: 7, day: 3 };
      program.agreement({ situation: "jeg tøver", action: "jeg spørger", due });
    });
    const user = await opened(program, { screen: "agreements" });
    await screen.findByText(/Uret gik foran, da du skrev dette: Det er dateret 3\. maj 2036/);
    await user.click(screen.getByRole("button", { name: "Ændr den" }));
    await user.click(screen.getByRole("button", { name: "Om 2 uger" }));
    await user.type(field("Hvad er der kommet ud af den indtil nu?"), "Uret gik forkert.");
    await user.click(screen.getByRole("button", { name: /^Gem/ }));
    await screen.findByText("Datoen nærmer sig: 8. december 2026");
    expect(screen.queryByText(/Uret gik foran/), "the latest step is of today").toBeNull();
  });
});
