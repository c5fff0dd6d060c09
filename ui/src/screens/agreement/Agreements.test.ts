import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import type { PlanInput } from "../../backend/generated/wire";
import { go, route, type Route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

const visits = { instrument: "small", item: "visits" };

function plan(situation: string, due: string): PlanInput {
  const [year = 0, month = 0, day = 0] = due.split("-").map(Number);
  return { situation, action: "Jeg spørger igen.", due: { year, month, day } };
}

async function opened(program = new TestProgram(), to: Route = { screen: "agreements" }) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go(to);
  await screen.findByRole("heading", { level: 1, name: /^(Aftaler|Først: dine aftaler)$/ });
  await waitFor(() => expect(screen.getByRole("main").querySelector("h2")).toBeTruthy());
  return { program, user: userEvent.setup() };
}

function situation(): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name: "Når …" });
}

function action(): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name: "… så gør jeg sådan:" });
}

function typedDay(): (string | undefined)[] {
  const day = screen.getByRole("group", { name: "Hvornår ser du på den igen?" });
  return within(day)
    .getAllByRole<HTMLInputElement>("textbox")
    .map((field) => field.value);
}

function card(name: RegExp): HTMLElement {
  return screen.getByRole("listitem", { name });
}

describe("agreements with oneself", () => {
  afterEach(() => {
    cleanup();
  });

  it("teach what will stand here, with one button that makes it so", async () => {
    const { user } = await opened();
    const empty = screen.getByRole("region", { name: "Her kommer dine aftaler til at stå" });
    await user.click(within(empty).getByRole("button", { name: "Skriv en aftale" }));
    await waitFor(() =>
      expect(document.activeElement, "the reader can write at once").toBe(situation()),
    );
  });

  it("are made by keyboard, with a day in two months until another is chosen", async () => {
    const { program, user } = await opened(new TestProgram(), {
      screen: "agreements",
      item: visits,
    });
    expect(typedDay()).toEqual(["24", "1", "2027"]);
    situation().focus();
    await user.keyboard("en borger tøver");
    await user.tab();
    await user.keyboard("Jeg venter lidt.");
    screen.getByRole("button", { name: "Om 2 uger" }).focus();
    await user.keyboard("{Enter}");
    expect(typedDay()).toEqual(["8", "12", "2026"]);
    screen.getByRole("button", { name: "Gem aftalen" }).focus();
    await user.keyboard("{Enter}");
    await screen.findByText("Aftalen er gemt.");
    expect(program.requests("make_agreement")).toEqual([
      {
        plan: {
          situation: "en borger tøver",
          action: "Jeg venter lidt.",
          due: { year: 2026, month: 12, day: 8 },
        },
        item: visits,
      },
    ]);
    const made = await screen.findByRole("heading", {
      name: "Når en borger tøver, så gør jeg sådan: Jeg venter lidt.",
    });
    await waitFor(() => expect(document.activeElement, "the reader is at it").toBe(made));
    const live = card(/en borger tøver/);
    expect(live.textContent).toContain("Hører til »Besøg«");
    expect(live.textContent).toContain("Datoen nærmer sig: 8. december 2026");
  });

  it("can belong to an item in focus, to another or to none", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-11-02T09:00:00Z" });
    await program.call("choose_focus", { id, items: ["tasks"] });
    const { user } = await opened(program);
    await user.click(screen.getByRole("button", { name: "Skriv en aftale" }));
    const select = screen.getByRole<HTMLSelectElement>("combobox", {
      name: "Hvilket punkt hører den til?",
    });
    const [first] = within(select).getAllByRole("group");
    expect(first?.getAttribute("label"), "what is in focus stands first").toBe("I fokus");
    expect(within(first ?? select).getByRole("option").textContent).toBe("Opgaver");
    expect(select.value, "none is chosen for the reader").toBe("");
    await user.selectOptions(select, "Håb");
    await user.type(situation(), "a");
    await user.type(action(), "b");
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    await screen.findByText("Aftalen er gemt.");
    expect(program.requests("make_agreement")[0]).toHaveProperty("item.item", "hope");
  });

  it("are refused beside the field, with the words still there", async () => {
    const { program, user } = await opened(new TestProgram(), {
      screen: "agreements",
      item: visits,
    });
    await user.type(situation(), "en borger tøver");
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    expect((await screen.findByRole("alert")).textContent).toContain("mangler en af sine to dele");
    await waitFor(() => expect(document.activeElement).toBe(action()));
    expect(action().getAttribute("aria-invalid")).toBe("true");
    expect(situation().getAttribute("aria-invalid")).toBeNull();
    await user.type(action(), "Jeg venter.");
    const [day] = within(
      screen.getByRole("group", { name: "Hvornår ser du på den igen?" }),
    ).getAllByRole("textbox");
    await user.clear(day ?? action());
    await user.type(day ?? action(), "31");
    const month = screen.getByRole("textbox", { name: "Måned" });
    await user.clear(month);
    await user.type(month, "2");
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    await screen.findByText(/Den dag findes ikke/);
    await waitFor(() => expect(document.activeElement).toBe(day));
    program.refuse("make_agreement", { code: "storeFull" });
    await user.click(screen.getByRole("button", { name: "Om 1 måned" }));
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    expect((await screen.findByRole("alert")).textContent).toContain("ikke plads på disken");
    expect(situation().value, "nothing that was written is lost").toBe("en borger tøver");
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    await screen.findByText("Aftalen er gemt.");
  });

  it("point at what looks like a citizen before they are saved, and hold nothing back", async () => {
    const { program, user } = await opened(new TestProgram(), {
      screen: "agreements",
      item: visits,
    });
    await user.type(situation(), "det er tirsdag");
    await user.type(action(), "Jeg ringer til 010190-1234.");
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    await user.click(await screen.findByRole("button", { name: "Ret teksten" }));
    expect(document.activeElement, "it stands in the second text").toBe(action());
    expect(program.requests("make_agreement")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Gem alligevel" }));
    await screen.findByText("Aftalen er gemt.");
  });

  it("are there again half-written when the reader comes back", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("button", { name: "Skriv en aftale" }));
    await user.type(situation(), "halvt");
    go({ screen: "method" });
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
    go({ screen: "agreements" });
    await waitFor(() => expect(situation().value).toBe("halvt"));
    await user.click(screen.getByRole("button", { name: "Luk" }));
    await user.click(screen.getByRole("button", { name: "Skriv en aftale" }));
    expect(situation().value, "closing throws nothing away").toBe("halvt");
  });

  it("lead to the development plan once there is one of them", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    program.agreement(plan("mødet begynder", "2026-12-01"));
    const { user } = await opened(program);
    await user.click(screen.getByRole("link", { name: "Udviklingsplan til MUS (PDF)" }));
    await screen.findByRole("heading", { level: 1, name: "Udviklingsplan til MUS" });
    await screen.findByRole("img", { name: "Side 1 af 1" });
  });

  it("stand with the earliest day first, and say in words when it has passed", async () => {
    const program = new TestProgram();
    program.agreement(plan("sidst", "2027-03-01"));
    program.agreement(plan("først", "2026-11-03"));
    program.agreement(plan("snart", "2026-11-30"));
    await opened(program);
    const live = screen.getByRole("region", { name: "Aftaler, der gælder" });
    const cards = within(live).getAllByRole("listitem", { name: /^Når/ });
    expect(
      cards.map((each) => /(Datoen|Se på)[^.]*\. \p{L}+ \d+/u.exec(each.textContent)?.[0]),
    ).toEqual([
      "Datoen er overskredet: 3. november 2026",
      "Datoen nærmer sig: 30. november 2026",
      "Se på den igen 1. marts 2027",
    ]);
  });

  it("are closed with what came of them, which is asked for", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"), visits);
    const { user } = await opened(program);
    await user.click(screen.getByRole("button", { name: "Den er holdt" }));
    const outcome = screen.getByRole("textbox", { name: "Hvad kom der ud af den?" });
    expect(document.activeElement).toBe(outcome);
    await user.click(screen.getByRole("button", { name: "Gem som holdt" }));
    expect((await screen.findByRole("alert")).textContent).toContain("mangler et ord");
    await waitFor(() => expect(document.activeElement).toBe(outcome));
    await user.type(outcome, "Det gik fint.");
    await user.click(screen.getByRole("button", { name: "Gem som holdt" }));
    await screen.findByText("Aftalen er gemt som holdt.");
    expect(screen.getByText("Der er ingen aftaler, der gælder lige nu.")).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement, "the reader is at the list it has left").toBe(
        screen.getByRole("heading", { name: "Aftaler, der gælder" }),
      ),
    );
    await user.click(screen.getByText("Én aftale, der er lukket"));
    const closed = card(/en borger tøver/);
    expect(closed.textContent).toContain("Holdt 24. november 2026");
    expect(closed.textContent).toContain("Det gik fint.");
  });

  it("go on with another plan, and their history can be read", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"));
    const { user } = await opened(program);
    await user.click(screen.getByRole("button", { name: "Ændr den" }));
    await user.type(
      screen.getByRole("textbox", { name: "Hvad er der kommet ud af den indtil nu?" }),
      "For sjældent.",
    );
    expect(situation().value, "the plan is there to go on from").toBe("en borger tøver");
    await user.type(situation(), " igen");
    await user.click(screen.getByRole("button", { name: "Om 1 måned" }));
    await user.click(screen.getByRole("button", { name: "Gem den nye aftale" }));
    await screen.findByText("Den nye aftale er gemt.");
    const changed = card(/en borger tøver igen/);
    await user.click(within(changed).getByText("Forløb"));
    const steps = within(changed).getAllByRole("listitem");
    expect(steps[0]?.textContent).toContain("Indgået 24. november 2026");
    expect(steps[0]?.textContent).toContain("Se på den igen 3. november 2026");
    expect(steps[1]?.textContent).toContain("Ændret 24. november 2026");
    expect(steps[1]?.textContent).toContain("For sjældent.");
    expect(steps[1]?.textContent).toContain("Når en borger tøver igen");
  });

  it("are laid aside and taken up again with a new day", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"));
    const { user } = await opened(program);
    await user.click(screen.getByRole("button", { name: "Lad den ligge" }));
    await user.type(screen.getByRole("textbox"), "Ikke nu.");
    await user.click(screen.getByRole("button", { name: "Lad aftalen ligge" }));
    await user.click(await screen.findByText("Én aftale, der er lukket"));
    await user.click(screen.getByRole("button", { name: "Tag den op igen" }));
    await user.type(
      screen.getByRole("textbox", { name: "Hvorfor tager du den op igen?" }),
      "Nu er der tid.",
    );
    await user.click(screen.getByRole("button", { name: "Om 3 måneder" }));
    await user.click(screen.getByRole("button", { name: "Tag aftalen op igen" }));
    await screen.findByText("Aftalen gælder igen.");
    const again = card(/en borger tøver/);
    expect(again.textContent).toContain("Se på den igen 24. februar 2027");
    await waitFor(() => expect(again.contains(document.activeElement)).toBe(true));
  });

  it("keep what is written while the reader makes up their mind, also after a refusal", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"));
    const { user } = await opened(program);
    const done = screen.getByRole("button", { name: "Den er holdt" });
    await user.click(done);
    await user.type(screen.getByRole("textbox"), "Nogle gange.");
    await user.click(screen.getByRole("button", { name: "Lad den ligge" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Nogle gange.");
    program.refuse("move_agreement", { code: "agreementClosed" });
    await user.click(screen.getByRole("button", { name: "Lad aftalen ligge" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Aftalen er lukket");
    await user.click(screen.getByRole("button", { name: "Luk" }));
    expect(document.activeElement, "the reader is back at the button").toBe(
      screen.getByRole("button", { name: "Lad den ligge" }),
    );
  });

  it("follow undo and redo", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"));
    const { user } = await opened(program);
    await user.click(screen.getByRole("button", { name: "Den er holdt" }));
    await user.type(screen.getByRole("textbox"), "Ja.");
    await user.click(screen.getByRole("button", { name: "Gem som holdt" }));
    await screen.findByText("Aftalen er gemt som holdt.");
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByText("Fortrudt: et nyt trin i en aftale.");
    expect(screen.getByRole("button", { name: "Den er holdt" })).toBeTruthy();
    await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
    await screen.findByText("Gjort igen: et nyt trin i en aftale.");
    expect(screen.queryByRole("button", { name: "Den er holdt" })).toBeNull();
  });

  it("are looked at before the next reflection, which begins from here", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"));
    const { user } = await opened(program, { screen: "agreements", beforeReflection: "small" });
    expect(screen.getByRole("heading", { level: 1, name: "Først: dine aftaler" })).toBeTruthy();
    expect(card(/en borger tøver/)).toBeTruthy();
    program.refuse("begin_reflection", { code: "storeFull" });
    const begin = screen.getByRole("button", { name: "Begynd refleksionen" });
    await user.click(begin);
    await screen.findByRole("alert");
    await user.click(begin);
    await screen.findByRole("heading", { level: 1, name: "Lytning" });
    expect(program.requests("begin_reflection").at(-1)).toEqual({ instrument: "small" });
    go({ screen: "agreements", beforeReflection: "small" });
    await user.click(await screen.findByRole("button", { name: "Annuller" }));
    expect(route().screen, "or the reader goes back").toBe("reflection");
  });

  it("say so when they cannot be read, and can be asked for again", async () => {
    const program = new TestProgram();
    program.refuse("agreements", { code: "storeInUse" });
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1 });
    go({ screen: "agreements" });
    await userEvent.click(await screen.findByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("button", { name: "Skriv en aftale" });
  });

  it("have nothing for axe to find in either language", async () => {
    const program = new TestProgram();
    program.agreement(plan("en borger tøver", "2026-11-03"), visits);
    const { user } = await opened(program);
    await user.click(screen.getByRole("button", { name: "Skriv en aftale" }));
    await user.click(screen.getByRole("button", { name: "Ændr den" }));
    await user.click(screen.getByRole("button", { name: "Gem den nye aftale" }));
    await screen.findByRole("alert");
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "dark", textSize: "largest", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Agreements" });
    expect(screen.getByText(/^The date has passed: 3 November 2026/)).toBeTruthy();
    await expectAccessible(document.body);
  });
});
