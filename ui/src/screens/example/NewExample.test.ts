import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import type { ExampleInput } from "../../backend/generated/wire";
import { go, route, type Route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

/** The whole page, come from the log. */
async function opened(program: TestProgram, to: Route = { screen: "example" }) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "examples" });
  await screen.findByRole("heading", { level: 1, name: "Eksempler" });
  go(to);
  await screen.findByRole("textbox", { name: "Situation" });
  return userEvent.setup();
}

function written(program: TestProgram): ExampleInput {
  return program.requests("add_example").at(-1) as ExampleInput;
}

function field(name: string): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name });
}

async function save(user: Awaited<ReturnType<typeof opened>>) {
  await user.click(screen.getByRole("button", { name: "Gem eksemplet" }));
}

describe("a new example", () => {
  afterEach(cleanup);

  it("is written by keyboard alone with two sentences, from its first field on", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await waitFor(() =>
      expect(document.activeElement, "one can write at once").toBe(field("Situation")),
    );
    expect(document.title, "and is told where one is").toBe("Nyt eksempel – Fagspejl");
    await user.keyboard("Samtale om praktik");
    await user.tab();
    await user.keyboard("Jeg ringede til bageren");
    expect(program.requests("add_example"), "nothing is sent before it is saved").toEqual([]);
    for (const name of ["Dag", "Måned", "År"]) {
      await user.tab();
      expect(document.activeElement).toBe(field(name));
    }
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    expect(written(program)).toEqual({
      day: { day: 24, month: 11, year: 2026 },
      starr: {
        situation: "Samtale om praktik",
        task: "",
        action: "Jeg ringede til bageren",
        result: "",
        reflection: "",
      },
      items: [],
      forms: [],
    });
    expect(screen.getByText("Eksemplet er gemt."), "it says that it is kept").toBeTruthy();
    await screen.findByRole("link", { name: "Samtale om praktik" });
  });

  it("can be undone from where one came back to", async () => {
    const user = await opened(new TestProgram());
    await user.type(field("Handling"), "Jeg lyttede");
    await save(user);
    await screen.findByRole("link", { name: "Jeg lyttede" });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByRole("region", { name: "Her kommer dine eksempler til at stå" });
  });

  it("asks for no names, and lets the rest wait", async () => {
    await opened(new TestProgram());
    expect(screen.getByText(/^Skriv uden navne/)).toBeTruthy();
    const rest = screen.getByText(/^Resten kan vente/).closest("details");
    expect(rest?.open, "only the first two are asked for").toBe(false);
  });

  it("shows the ten forms with a line each, and says that none is better", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await user.click(screen.getByText(/^Resten kan vente/));
    const group = screen.getByRole("group", { name: "Hvad bygger det på?" });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(10);
    expect(within(group).getByText(/Ingen af dem er bedre end en anden/)).toBeTruthy();
    const form = within(group).getByRole("checkbox", { name: "Metadesigns" });
    const about = document.getElementById(form.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toBe("Mange undersøgelser, samlet til ét billede.");
    await user.click(form);
    await user.type(field("Handling"), "Jeg læste en oversigt");
    await save(user);
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    expect(written(program).forms).toEqual(["metaDesign"]);
  });

  it("has the item chosen that it was opened for, and finds others by their name", async () => {
    const program = new TestProgram();
    const item = { instrument: "small", item: "hope" };
    const user = await opened(program, { screen: "example", item });
    const summary = screen.getByText("Punkter, det viser noget om").closest("summary");
    expect(summary?.textContent).toContain("Håb");
    if (summary) await user.click(summary);
    await user.type(screen.getByRole("searchbox", { name: "Find et punkt" }), "besø{Enter}");
    expect(screen.queryByRole("checkbox", { name: "Lytning" })).toBeNull();
    expect(program.requests("add_example"), "Enter does not save the example").toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "Besøg" }));
    await user.type(field("Handling"), "Jeg tog med");
    await save(user);
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    expect(written(program).items).toEqual([item, { instrument: "small", item: "visits" }]);
  });

  it("points at what a citizen could be known by, and is saved all the same if one wants", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await user.type(field("Handling"), "Jeg ringede om 010190-1234");
    await save(user);
    const found = await screen.findByText("»010190-1234« ligner et CPR-nummer.");
    expect(program.requests("add_example"), "it is not kept before one has seen it").toEqual([]);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe("Kan en borger genkendes her?"),
    );
    expect(found).toBeTruthy();
    await expectAccessible(document.body);
    await user.click(screen.getByRole("button", { name: "Gem alligevel" }));
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    expect(written(program).starr.action).toBe("Jeg ringede om 010190-1234");
  });

  it("brings the reader to the text that is to be changed, and looks again", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await user.type(field("Handling"), "Jeg spurgte");
    await user.click(screen.getByText(/^Resten kan vente/));
    await user.type(field("Resultat"), "Jens Hansen, født 1.2.1990, fik job");
    await user.click(screen.getByText(/^Resten kan vente/));
    await save(user);
    await screen.findByText("»Jens Hansen, født 1.2.1990« ligner et navn og en fødselsdato.");
    await user.click(screen.getByRole("button", { name: "Ret teksten" }));
    await waitFor(() => expect(document.activeElement).toBe(field("Resultat")));
    expect(document.activeElement?.closest("details")?.open, "it was closed").toBe(true);
    await user.clear(field("Resultat"));
    await user.type(field("Resultat"), "Borgeren fik job");
    await save(user);
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    expect(written(program).starr.result).toBe("Borgeren fik job");
  });

  it("says beside the field what is missing, and brings the reader there", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await save(user);
    await screen.findByText(/Der mangler noget om, hvad der skete/);
    await waitFor(() => expect(document.activeElement).toBe(field("Situation")));
    expect(field("Situation").getAttribute("aria-invalid")).toBe("true");
    await user.type(field("Situation"), "Et møde");
    await user.clear(field("Dag"));
    await save(user);
    await screen.findByText(/Den dag findes ikke/);
    await waitFor(() => expect(document.activeElement).toBe(field("Dag")));
    expect(program.requests("add_example"), "no numbers, so nothing to ask").toHaveLength(1);
    await user.type(field("Dag"), "1");
    await user.clear(field("År"));
    await user.type(field("År"), "2199");
    await save(user);
    await screen.findByText(/Dagen er ikke kommet endnu/);
    expect(field("Situation").value, "what was written stands").toBe("Et møde");
    await expectAccessible(document.body);
  });

  it("loses nothing when it could not be saved", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    program.refuse("add_example", { code: "storeFull" });
    await user.type(field("Situation"), "Et møde");
    await save(user);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Der er ikke plads på disken");
    expect(field("Situation").value).toBe("Et møde");
    await save(user);
    await screen.findByRole("link", { name: "Et møde" });
  });

  it("is saved once for two fast presses", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    await user.type(field("Situation"), "Et møde");
    await user.dblClick(screen.getByRole("button", { name: "Gem eksemplet" }));
    await screen.findByRole("link", { name: "Et møde" });
    expect(program.requests("add_example")).toHaveLength(1);
  });

  it("is there again half written when one comes back, until it is cancelled", async () => {
    const user = await opened(new TestProgram());
    await user.type(field("Situation"), "Halvt");
    go({ screen: "start" });
    await screen.findByRole("heading", { level: 1, name: "I dag" });
    go({ screen: "example" });
    await screen.findByText(/Du var i gang med at skrive her/);
    expect(field("Situation").value).toBe("Halvt");
    await user.click(screen.getByRole("button", { name: "Annuller" }));
    await screen.findByRole("heading", { level: 1, name: "I dag" });
    go({ screen: "example" });
    await screen.findByRole("textbox", { name: "Situation" });
    expect(field("Situation").value, "cancelled is cancelled").toBe("");
  });

  it("goes nowhere when it is saved after the reader has left", async () => {
    const program = new TestProgram();
    const user = await opened(program);
    const goOn = program.hold("add_example");
    await user.type(field("Situation"), "Et møde");
    await save(user);
    go({ screen: "method" });
    goOn();
    await screen.findByText("Eksemplet er gemt.");
    expect(route()).toEqual({ screen: "method" });
  });
});
