import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import type { AnswerChoice, PlanInput } from "../../backend/generated/wire";
import { route } from "../../navigation/route.svelte";
import { noteLock } from "../../backend/locking.svelte";
import { isDemo } from "../../backend/overview.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begin, begun } from "../../testing/conversation";
import { everyItem, TestProgram } from "../../testing/program";
import { acquainted, rate } from "../../testing/two-computers";
import { lockOn } from "../../testing/locked";
import { show } from "../../testing/show";
import Start from "./Start.svelte";

const later: PlanInput = {
  situation: "en borger tøver",
  action: "Jeg tager ud.",
  due: { year: 2027, month: 6, day: 1 },
};

const level = (at: number): AnswerChoice => ({ kind: "value", value: at });

async function opened(program: TestProgram) {
  show(Start, {}, program);
  await screen.findByRole("navigation", { name: "Andet, du kan gøre her" });
  return userEvent.setup();
}

describe("the start", () => {
  afterEach(cleanup);

  it("says what this is, with its source, and that everything stays here", async () => {
    await opened(new TestProgram());
    expect(screen.getByText(/den personlige rådgiver er altafgørende/)).toBeTruthy();
    expect(screen.getByText(/What works for whom.*Leif Tøfting Kongsgaard/)).toBeTruthy();
    expect(screen.getByText(/Alt bliver på denne computer/)).toBeTruthy();
    expect(screen.getByText(/6 punkter, ét ad gangen/)).toBeTruthy();
  });

  it("says that others can read along until there is a lock, and not when there is one", async () => {
    await opened(new TestProgram());
    const stays = screen.getByText(/^Alt bliver på denne computer, medmindre du selv kopierer det/);
    expect(stays.textContent).toContain("kan læse med, til du slår låsen til");
    noteLock(lockOn);
    await waitFor(() => expect(stays.textContent).toContain("ikke kan læse med"));
    expect(stays.textContent, "what is true in both").toMatch(
      /^Alt bliver på denne computer, medmindre du selv kopierer det, og intet bliver sendt\./,
    );
  });

  it("leads to a conversation that is under way, and says whose turn it is", async () => {
    const { program } = await begun();
    await opened(program);
    const under = screen.getByRole("region", { name: "Samtaler, der er i gang" });
    within(under).getByText("Den, samtalen handler om, vurderer.");
    await expectAccessible(document.body);
    await userEvent.click(within(under).getByRole("link", { name: /Samtale med .*Ane/ }));
    expect(route().screen).toBe("conversation");
  });

  it("says of a conversation on two computers that one has a file to save", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    await opened(program);
    const under = screen.getByRole("region", { name: "Samtaler, der er i gang" });
    within(under).getByText("Du skal gemme en fil til den anden.");
  });

  it("teaches what will stand here while nothing is finished", async () => {
    await opened(new TestProgram());
    const empty = screen.getByRole("region", { name: "Her kommer din profil til at stå" });
    expect(within(empty).getByRole("button", { name: "Se med eksempeldata" })).toBeTruthy();
  });

  it("shows in a small picture what a profile becomes, and whose it is not", async () => {
    await opened(new TestProgram());
    const sketch = screen.getByRole("figure", { name: "" });
    expect(sketch.textContent).toContain("Sådan kan det se ud (opdigtet):");
    expect(
      within(sketch)
        .getAllByRole("listitem")
        .map((each) => each.textContent.trim()),
    ).toEqual(["Mødet", "Virkeligheden"]);
  });

  it("is named as in the menu, and says which day it is to who has been here before", async () => {
    const program = new TestProgram();
    await opened(program);
    const lead = () => screen.getByRole("heading", { level: 1, name: "I dag" }).nextElementSibling;
    expect(lead()?.textContent, "what this is, at first").toContain("Et roligt sted");
    cleanup();
    program.given({ hope: level(3) });
    await opened(program);
    expect(lead()?.textContent).toBe("24. november 2026");
  });

  it("leads with the latest profile, and asks for the next reflection when its day has come", async () => {
    const program = new TestProgram();
    program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
    show(App, {}, program);
    await screen.findByRole("region", { name: "Din seneste profil" });
    const headings = () =>
      screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
    expect(headings(), "nothing is asked for").toEqual(["Din seneste profil", "Dit år"]);
    expect(screen.queryByText("Din rolle betyder meget"), "told once").toBeNull();
    const filled = () => [...document.querySelectorAll("main .primary")];
    expect(filled().map((each) => each.textContent.trim())).toEqual(["Se hele profilen"]);
    program.now = "2027-05-04T09:00:00Z";
    await waitFor(() => expect(headings()[0]).toBe("Se på din faglighed igen"));
    expect(filled().map((each) => each.textContent.trim())).toEqual(["Begynd"]);
  });

  it("begins another before its day, and beside a draft, where the reader unfolds it", async () => {
    const program = new TestProgram();
    program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
    await opened(program);
    const another = () => screen.getByText("Begynd en ny refleksion").closest("details");
    expect(another()?.open, "folded").toBe(false);
    cleanup();
    const id = program.given({ hope: level(3) });
    const user = await opened(program);
    await user.click(screen.getByText("Begynd en ny refleksion"));
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    await waitFor(() => expect(route().screen).toBe("reflection"));
    expect(route(), "and the draft stays").not.toMatchObject({ id });
  });

  it("begins a reflection and goes to it", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    expect(program.requests("begin_reflection")).toEqual([{ instrument: "small" }]);
    expect(route().screen).toBe("reflection");
  });

  it("begins one reflection for two fast clicks", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    const goOn = program.hold("begin_reflection");
    await user.dblClick(screen.getByRole("button", { name: "Begynd" }));
    goOn();
    await waitFor(() => expect(route().screen).toBe("reflection"));
    expect(program.requests("begin_reflection")).toHaveLength(1);
  });

  it("begins with one domain where one has less time, and says how long each takes", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await user.click(screen.getByText("Tag ét område ad gangen"));
    expect(screen.getByText("3 punkter, ca. 5 min")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Virkeligheden" }));
    await waitFor(() => expect(route()).toMatchObject({ screen: "reflection", only: "outside" }));
  });

  it("leads from a draft to its domains", async () => {
    const program = new TestProgram();
    const id = program.given({ listening: level(3) });
    const user = await opened(program);
    await user.click(screen.getByRole("link", { name: "Tag ét område ad gangen" }));
    expect(route()).toEqual({ screen: "check", id });
  });

  it("says so when a reflection could not be begun", async () => {
    const program = new TestProgram();
    program.refuse("begin_reflection", { code: "storeFull" });
    const user = await opened(program);
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    const alert = await screen.findByRole("alert");
    await user.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    expect(route().screen, "the second attempt goes on").toBe("reflection");
  });

  it("goes on with a draft before anything else, and says how far it is", async () => {
    const program = new TestProgram();
    const id = program.given(
      { hope: level(3), asking: level(2) },
      { started: "2026-11-23T09:00:00Z" },
    );
    const user = await opened(program);
    expect(
      screen.getByText("Du har svaret på 2 af 6 punkter. Du begyndte den 23. november 2026."),
    ).toBeTruthy();
    expect(screen.getByText("Du kommer til Mødet, ca. 1 min.")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Fortsæt" }));
    expect(route()).toEqual({ screen: "reflection", id, only: "meeting" });
  });

  it("goes on within the one domain that was being answered, and says how long is left of it", async () => {
    const program = new TestProgram();
    const id = program.given({ visits: level(3) });
    await program.call("remember_last_item", { id, item: "tasks" });
    show(App, {}, program);
    const user = userEvent.setup();
    await screen.findByText("Du kommer til Virkeligheden, ca. 4 min.");
    await user.click(screen.getByRole("link", { name: "Fortsæt" }));
    await screen.findByRole("heading", { level: 1, name: "Opgaver" });
    expect(screen.getByText(/punkt 2 af 3 · ca\. 4 min tilbage/)).toBeTruthy();
  });

  it("goes on at the answers where all of them are given", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3));
    const user = await opened(program);
    await user.click(screen.getByRole("link", { name: "Fortsæt" }));
    expect(route()).toEqual({ screen: "check", id });
  });

  it("says that there are more drafts than the latest", async () => {
    const program = new TestProgram();
    for (const at of [1, 2, 3]) program.given({ listening: level(at) });
    await opened(program);
    expect(screen.getByText(/Du har også 2 andre kladder/)).toBeTruthy();
  });

  it("shows the latest profile in short, with positions and their coverage", async () => {
    const program = new TestProgram();
    const id = program.given(
      { listening: level(5), asking: level(2), hope: level(3), visits: level(4) },
      { finished: "2026-11-02T09:00:00Z" },
    );
    const user = await opened(program);
    const latest = screen.getByRole("region", { name: "Din seneste profil" });
    expect(latest.textContent).toContain("Fra 2. november 2026.");
    expect(latest.textContent).toContain(
      "Stærkest hos dig: Lytning. Mest værd at arbejde med: Spørgsmål.",
    );
    const [meeting, outside] = within(latest).getAllByRole("listitem");
    expect(meeting?.textContent?.replace(/\s+/g, " ")).toContain(
      "Mødet 3,3 Svar på 3 af 3 punkter",
    );
    expect(outside?.textContent, "one of three is too few for a position").toContain("For få svar");
    await user.click(within(latest).getByRole("link", { name: "Se hele profilen" }));
    expect(route()).toEqual({ screen: "profile", id });
  });

  it("names no strongest item where all are equal", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T09:00:00Z" });
    await opened(program);
    expect(screen.queryByText(/Stærkest hos dig/)).toBeNull();
  });

  it("looks at example data in one click", async () => {
    const program = new TestProgram({ instrument: "core" });
    const user = await opened(program);
    await user.click(screen.getByRole("button", { name: "Se med eksempeldata" }));
    expect(program.requests("open_demo")).toHaveLength(1);
    expect(isDemo(), "the whole page knows").toBe(true);
  });

  it("looks at the agreements in force before a new reflection is begun", async () => {
    const program = new TestProgram();
    program.agreement(later);
    const user = await opened(program);
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    expect(route()).toEqual({ screen: "agreements", beforeReflection: "small" });
    expect(program.requests("begin_reflection")).toEqual([]);
  });

  it("shows the agreements whose day is near or has passed, and nothing where there are none", async () => {
    const program = new TestProgram();
    program.agreement(later);
    const user = await opened(program);
    expect(screen.queryByRole("region", { name: "Aftaler, du kan se på" })).toBeNull();
    cleanup();
    const due = { year: 2026, month: 11, day: 3 };
    program.agreement({ ...later, situation: "det er tirsdag", due });
    await opened(program);
    const section = screen.getByRole("region", { name: "Aftaler, du kan se på" });
    expect(within(section).getAllByRole("listitem")).toHaveLength(1);
    expect(section.textContent).toContain("Når det er tirsdag, så gør jeg sådan: Jeg tager ud.");
    expect(section.textContent).toContain("Datoen er overskredet: 3. november 2026");
    await user.click(within(section).getByRole("link", { name: "Se dine aftaler" }));
    expect(route()).toEqual({ screen: "agreements" });
  });

  it("says when the last reflection was and the next is suggested, and draws the year", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T09:00:00Z" });
    await opened(program);
    const year = screen.getByRole("region", { name: "Dit år" });
    expect(year.textContent).toContain("Din seneste refleksion er fra 2. november 2026.");
    expect(year.textContent).toContain("Den næste er foreslået 2. maj 2027.");
    await within(year).findByRole("img", { name: "Året omkring i dag" });
    const days = within(within(year).getByRole("list")).getAllByRole("listitem");
    expect(days.map((day) => day.lastChild?.textContent?.trim())).toEqual([
      "Seneste refleksion: 2. november 2026",
      "Næste foreslået: 2. maj 2027",
      "I dag: 24. november 2026",
    ]);
  });

  it("says that it is time when the suggested day has come", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-05-24T09:00:00Z" });
    await opened(program);
    expect(
      screen.getByText(/Det er tid til at se på din faglighed igen: .* 24\. november 2026/),
    ).toBeTruthy();
  });

  it("keeps another rhythm at once, and follows an undo of it", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T09:00:00Z" });
    show(App, {}, program);
    const user = userEvent.setup();
    const year = await screen.findByRole("region", { name: "Dit år" });
    await user.click(
      within(year).getByText("Hvor tit vil du se på din faglighed?", { selector: "summary" }),
    );
    await user.click(within(year).getByRole("radio", { name: "Hver 3. måned" }));
    await within(year).findByText(/Den næste er foreslået 2\. februar 2027/);
    expect(program.requests("choose_rhythm")).toEqual([{ rhythm: "threeMonths" }]);
    await user.click(within(year).getByRole("radio", { name: "Intet forslag" }));
    await within(year).findByText(/valgt ikke at få foreslået en dag/);
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    await within(year).findByText(/Den næste er foreslået 2\. februar 2027/);
    await waitFor(() =>
      expect(
        within(year).getByRole<HTMLInputElement>("radio", { name: "Hver 3. måned" }).checked,
      ).toBe(true),
    );
  });

  it("says so when a rhythm is not kept, and shows the one in force", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-11-02T09:00:00Z" });
    const user = await opened(program);
    program.refuse("choose_rhythm", { code: "storeFull" });
    const year = screen.getByRole("region", { name: "Dit år" });
    await user.click(
      within(year).getByText("Hvor tit vil du se på din faglighed?", { selector: "summary" }),
    );
    await user.click(within(year).getByRole("radio", { name: "Intet forslag" }));
    expect((await within(year).findByRole("alert")).textContent).toContain("ikke plads på disken");
    await waitFor(() =>
      expect(
        within(year).getByRole<HTMLInputElement>("radio", { name: "Hver 6. måned" }).checked,
      ).toBe(true),
    );
  });

  it("names a draft that looks back as such", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-05-04T09:00:00Z" });
    const back = await program.call("begin_hindsight", { id });
    await program.call("give_answer", {
      id: back.id,
      item: "hope",
      facet: "level",
      answer: level(2),
    });
    await opened(program);
    const next = screen.getByRole("region", { name: "Du er i gang med et blik i bakspejlet" });
    expect(next.textContent).toContain("Du ser tilbage på refleksionen fra 4. maj 2026.");
  });

  it("leads to a new example, and to the change when there are two reflections", async () => {
    const program = new TestProgram();
    program.given(everyItem(3), { finished: "2026-05-04T09:00:00Z" });
    const user = await opened(program);
    expect(screen.queryByRole("link", { name: "Se udviklingen" })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Skriv et eksempel" }));
    expect(route()).toEqual({ screen: "example" });
    cleanup();
    program.given(everyItem(4), { finished: "2026-11-02T09:00:00Z" });
    await opened(program);
    await user.click(screen.getByRole("link", { name: "Se udviklingen" }));
    expect(route()).toEqual({ screen: "change" });
  });

  it("says what is wrong when it cannot be shown, and tries again", async () => {
    const program = new TestProgram();
    program.refuse("overview", { code: "storeInUse" });
    show(Start, {}, program);
    await userEvent.click(await screen.findByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("button", { name: "Begynd" });
  });

  it("has nothing for axe to find, empty or full, in either language", async () => {
    await opened(new TestProgram());
    await expectAccessible(document.body);
    cleanup();
    const program = new TestProgram();
    program.given({ listening: level(5), asking: level(2) }, { finished: "2026-11-02T09:00:00Z" });
    program.given({ hope: level(3) });
    await opened(program);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Today" });
    await expectAccessible(document.body);
  });
});
