import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { beginAgain, go, route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everything } from "../../navigation/places";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

function threeExamples(): TestProgram {
  const program = new TestProgram();
  program.example("Jeg ringede til bageren", {
    day: "2026-11-03",
    items: ["visits", "hope"],
    forms: ["goodPractice", "userAssessment"],
  });
  program.example("Vi gik en tur om søen", { day: "2026-10-12", items: ["listening"] });
  program.example("", {
    day: "2026-09-01",
    starr: { action: "Jeg spurgte bageren om løn" },
    items: ["asking"],
    forms: ["crossSection"],
  });
  return program;
}

async function opened(program: TestProgram) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "examples" });
  await screen.findByRole("heading", { level: 1, name: "Eksempler" });
  await screen.findByRole("link", { name: "Skriv et eksempel" });
  return userEvent.setup();
}

function openings(): (string | null)[] {
  const list = screen.getByRole("list", { name: "Eksempler, det nyeste øverst" });
  return within(list)
    .getAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent);
}

describe("the log of examples", () => {
  afterEach(cleanup);

  it("teaches what will stand here while there is nothing, with one button", async () => {
    const user = await opened(new TestProgram());
    const empty = screen.getByRole("region", { name: "Her kommer dine eksempler til at stå" });
    expect(screen.queryByRole("search"), "there is nothing to search").toBeNull();
    await user.click(within(empty).getByRole("link", { name: "Skriv et eksempel" }));
    expect(route()).toEqual({ screen: "example" });
  });

  it("lists them newest first, with day, items and forms", async () => {
    await opened(threeExamples());
    expect(openings(), "where no situation is told the action opens").toEqual([
      "Jeg ringede til bageren",
      "Vi gik en tur om søen",
      "Jeg spurgte bageren om løn",
    ]);
    const [row] = within(
      screen.getByRole("list", { name: "Eksempler, det nyeste øverst" }),
    ).getAllByRole("listitem");
    expect(row?.textContent).toContain("3. november 2026");
    expect(row?.textContent).toContain("Håb");
    expect(row?.textContent).toContain("Besøg");
    expect(row?.textContent).toContain(
      "Bygger på: »Brugervurderinger« og »Erfaringer og god praksis«",
    );
    expect(screen.getByText("3 af 3 eksempler")).toBeTruthy();
  });

  it("opens the one that is chosen", async () => {
    const user = await opened(threeExamples());
    await user.click(screen.getByRole("link", { name: "Vi gik en tur om søen" }));
    await screen.findByRole("heading", { level: 1, name: "Eksempel fra 12. oktober 2026" });
  });

  it("searches as one types and says how many are found", async () => {
    const program = threeExamples();
    const user = await opened(program);
    await user.type(screen.getByRole("searchbox", { name: "Ord" }), "bager");
    await screen.findByText("2 af 3 eksempler");
    expect(openings()).toEqual(["Jeg ringede til bageren", "Jeg spurgte bageren om løn"]);
    expect(program.requests("examples"), "once at first and once for each letter").toHaveLength(6);
  });

  it("drops an answer that comes when something else has been asked for", async () => {
    const program = threeExamples();
    const user = await opened(program);
    const goOn = program.hold("examples");
    await user.type(screen.getByRole("searchbox", { name: "Ord" }), "sø");
    goOn();
    await Promise.resolve();
    expect(openings(), "the answer to the first letter is old already").toHaveLength(3);
    goOn();
    await screen.findByText("1 af 3 eksempler");
    expect(openings()).toEqual(["Vi gik en tur om søen"]);
  });

  it("narrows by item, domain and form", async () => {
    const program = threeExamples();
    const user = await opened(program);
    await user.selectOptions(screen.getByRole("combobox", { name: "Punkt" }), "Håb");
    await screen.findByText("1 af 3 eksempler");
    await user.selectOptions(screen.getByRole("combobox", { name: "Punkt" }), "Alle punkter");
    await screen.findByText("3 af 3 eksempler");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kompetenceområde" }), "Mødet");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Vidensform" }),
      "Tværsnitsundersøgelser",
    );
    await screen.findByText("1 af 3 eksempler");
    expect(openings()).toEqual(["Jeg spurgte bageren om løn"]);
    expect(program.requests("examples").at(-1)).toEqual({
      words: "",
      item: null,
      domain: { instrument: "small", domain: "meeting" },
      form: "crossSection",
      within: everything,
    });
  });

  it("has one button that clears a search without a find, and brings the reader to the words", async () => {
    const user = await opened(threeExamples());
    const words = screen.getByRole("searchbox", { name: "Ord" });
    await user.type(words, "zebra");
    const none = await screen.findByRole("region", { name: "Ingen eksempler passer" });
    await user.click(within(none).getByRole("button", { name: "Ryd søgningen" }));
    await screen.findByText("3 af 3 eksempler");
    expect(document.activeElement, "the button is gone with the empty list").toBe(words);
  });

  it("keeps the search while the reader is elsewhere", async () => {
    const user = await opened(threeExamples());
    await user.type(screen.getByRole("searchbox", { name: "Ord" }), "tur");
    await screen.findByText("1 af 3 eksempler");
    await user.click(screen.getByRole("link", { name: "Vi gik en tur om søen" }));
    await screen.findByRole("heading", { level: 1, name: "Eksempel fra 12. oktober 2026" });
    await user.click(screen.getByRole("button", { name: "Annuller" }));
    await screen.findByText("1 af 3 eksempler");
    expect(screen.getByRole<HTMLInputElement>("searchbox", { name: "Ord" }).value).toBe("tur");
  });

  it("says that it shows the newest only where there are very many", async () => {
    const program = threeExamples();
    program.alter("examples", (log) => ({ ...log, examples: log.examples.slice(0, 2) }));
    await opened(program);
    expect(screen.getByText(/Du ser de 2 nyeste/)).toBeTruthy();
  });

  it("deletes one, goes to the next, and can undo it", async () => {
    const user = await opened(threeExamples());
    await user.click(
      screen.getByRole("button", {
        name: "Slet eksemplet fra 12. oktober 2026: Vi gik en tur om søen",
      }),
    );
    await user.click(await screen.findByRole("button", { name: "Slet, så det kan fortrydes" }));
    await screen.findByText("2 af 2 eksempler");
    expect(document.activeElement?.textContent, "what took its place").toBe(
      "Jeg spurgte bageren om løn",
    );
    expect(screen.getByText("Eksemplet fra 12. oktober 2026 er slettet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByText("3 af 3 eksempler");
  });

  it("erases one for good, and goes on to what took its place", async () => {
    const program = threeExamples();
    const user = await opened(program);
    await user.click(screen.getByRole("button", { name: /Vi gik en tur om søen$/ }));
    const question = await screen.findByRole("form", { name: /slettet for altid: 1 eksempel/ });
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await screen.findByText("2 af 2 eksempler");
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe("Jeg spurgte bageren om løn"),
    );
    expect(program.requests("erase")).toHaveLength(1);
  });

  it("says so when one could not be deleted, and keeps it", async () => {
    const program = threeExamples();
    const user = await opened(program);
    program.refuse("delete_example", { code: "storeReadOnly" });
    const [button] = screen.getAllByRole("button", { name: /^Slet eksemplet fra/ });
    if (button) await user.click(button);
    await user.click(await screen.findByRole("button", { name: "Slet, så det kan fortrydes" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Fagspejl må ikke skrive i datamappen");
    expect(openings()).toHaveLength(3);
  });

  it("says what is wrong when it cannot be read, and tries again", async () => {
    const program = threeExamples();
    program.refuse("examples", { code: "storeInUse" });
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1, name: "I dag" });
    go({ screen: "examples" });
    await userEvent.click(await screen.findByRole("button", { name: "Prøv igen" }));
    await screen.findByText("3 af 3 eksempler");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("has nothing for axe to find, empty or full, in either language", async () => {
    await opened(new TestProgram());
    await expectAccessible(document.body);
    cleanup();
    beginAgain();
    await opened(threeExamples());
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await waitFor(() => expect(screen.getByText("3 of 3 examples")).toBeTruthy());
    expect(screen.getByText(/Rests on: “User assessments” and “Experience/)).toBeTruthy();
    await expectAccessible(document.body);
  });
});
