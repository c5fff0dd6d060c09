import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { beginAgain, go, route } from "./navigation/route.svelte";
import { putInForce } from "./backend/settings.svelte";
import { offerUndo, status } from "./backend/status.svelte";
import { expectAccessible } from "./testing/accessible";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";
import { day, t } from "./texts/texts.svelte";
import { moment } from "./testing/moment";

const start = "I dag";

async function opened(program = new TestProgram()) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: start });
  return { program, user: userEvent.setup() };
}

describe("the page", () => {
  afterEach(cleanup);

  it("opens at the start, in the settings that were kept", async () => {
    const program = new TestProgram();
    program.settings = { language: "en", theme: "dark", textSize: "larger", lockAfter: "five" };
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1, name: "Today" });
    const root = document.documentElement;
    expect(root.lang).toBe("en");
    expect(root.dataset["theme"]).toBe("dark");
    expect(root.dataset["textSize"]).toBe("larger");
  });

  it("is where it was, and knows the way back, when it is loaded anew", async () => {
    const { program, user } = await opened();
    go({ screen: "examples" });
    go({ screen: "settings" });
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    await waitFor(() => expect(program.requests("remember_route")).toHaveLength(2));
    cleanup();
    beginAgain();
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    cleanup();
    program.restart();
    beginAgain();
    show(App, {}, program);
    await screen.findByRole("heading", { level: 1, name: start });
  });

  it("asks for the overview once when it opens", async () => {
    const { program } = await opened();
    expect(program.requests("overview"), "a second question would only cost time").toHaveLength(1);
  });

  it("brings the reader to the heading of where they went, and names the window after it", async () => {
    const { user } = await opened();
    const navigation = screen.getByRole("navigation", { name: "Hovedmenu" });
    await user.click(within(navigation).getByRole("link", { name: "Mit spejl" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Din profil" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe("Din profil – Fagspejl");
    expect(
      within(navigation).getByRole("link", { current: "page" }).textContent,
      "the menu says where one is",
    ).toBe("Mit spejl");
  });

  it("goes back with Alt and the left arrow, and stays where there is nothing before", async () => {
    const { user } = await opened();
    go({ screen: "settings" });
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await screen.findByRole("heading", { level: 1, name: start });
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(route()).toEqual({ screen: "start" });
  });

  it("lets the menu be skipped", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("link", { name: "Gå til indholdet" }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("looks at example data and leaves it again, each in one click", async () => {
    const { program, user } = await opened();
    await user.click(await screen.findByRole("button", { name: "Se med eksempeldata" }));
    const banner = await screen.findByRole("region", { name: "Eksempeldata." });
    await screen.findByRole("region", { name: "Din seneste profil" });
    await user.click(within(banner).getByRole("button", { name: "Forlad eksempeldata" }));
    await screen.findByRole("region", { name: "Her kommer din profil til at stå" });
    expect(screen.queryByRole("region", { name: "Eksempeldata." })).toBeNull();
    expect(program.requests("leave_demo")).toHaveLength(1);
  });

  it("shows what is wrong when the store cannot be opened, and nothing to go to", async () => {
    const program = new TestProgram();
    program.refuse("overview", { code: "storeDamaged" });
    show(App, {}, program);
    await screen.findByText(t("error-storeDamaged"));
    expect(screen.queryByRole("navigation")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("heading", { level: 1, name: start });
  });

  it("says what is wrong again when example data is left and the store still cannot be opened", async () => {
    const program = new TestProgram();
    program.refuse("overview", { code: "storeDamaged" });
    program.refuse("leave_demo", { code: "storeDamaged" });
    show(App, {}, program);
    await userEvent.click(await screen.findByRole("button", { name: "Se med eksempeldata" }));
    await screen.findByRole("region", { name: "Din seneste profil" });
    await userEvent.click(screen.getByRole("button", { name: "Forlad eksempeldata" }));
    await screen.findByText(t("error-storeDamaged"));
    expect(screen.queryByRole("region", { name: "Eksempeldata." })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("heading", { level: 1, name: start });
  });

  it("brings a backup back where the store cannot be opened, and says so at the start", async () => {
    const program = new TestProgram();
    program.backup("2026-11-23T07:00:00Z", "daily");
    program.refuse("overview", { code: "storeDamaged" });
    show(App, {}, program);
    await userEvent.click(await screen.findByRole("button", { name: /^Gendan fra \d/ }));
    await userEvent.click(screen.getByRole("button", { name: "Ja, gendan" }));
    const heading = await screen.findByRole("heading", { level: 1, name: start });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await screen.findByText("Sikkerhedskopien fra 23. november 2026 kl. 08.00 er gendannet.");
  });

  it("looks the store through once, behind what is shown, and says so where it is damaged", async () => {
    const program = new TestProgram();
    program.refuse("check_store", { code: "storeDamaged" });
    program.hold("check_store");
    await opened(program);
    await waitFor(() => expect(program.requests("check_store")).toHaveLength(1));
    expect(screen.getByRole("navigation", { name: "Hovedmenu" }), "nobody waits").toBeTruthy();
    program.release("check_store");
    const heading = await screen.findByRole("heading", {
      level: 1,
      name: "Fagspejl kan ikke åbne dine refleksioner",
    });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.queryByRole("navigation", { name: "Hovedmenu" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("heading", { level: 1, name: start });
    expect(program.requests("check_store"), "once a start").toHaveLength(1);
  });

  it("goes on where the store could not be looked through", async () => {
    const program = new TestProgram();
    program.refuse("check_store", { code: "storeInUse" });
    await opened(program);
    await waitFor(() => expect(program.requests("check_store")).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("heading", { level: 1, name: start })).toBeTruthy();
  });

  it("does not look example data through", async () => {
    const program = new TestProgram({ instrument: "core" });
    await program.call("open_demo");
    await opened(program);
    go({ screen: "earlier" });
    await screen.findByRole("heading", { level: 1, name: "Tidligere refleksioner" });
    expect(program.requests("check_store")).toEqual([]);
  });

  it("forgets what is half written when everything is erased", async () => {
    const { user } = await opened();
    go({ screen: "example" });
    await user.type(await screen.findByRole("textbox", { name: "Situation" }), "Et møde");
    go({ screen: "data" });
    await user.click(await screen.findByRole("button", { name: "Slet alt for altid" }));
    await user.type(await screen.findByRole("textbox", { name: /^Skriv SLET/ }), "SLET{Enter}");
    await screen.findByRole("heading", { level: 1, name: start });
    await screen.findByText(/^Slettet for altid:/);
    go({ screen: "example" });
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Situation" });
    expect(field.value).toBe("");
  });

  it("opens also when the settings cannot be read at all", async () => {
    const program = new TestProgram();
    program.refuse("settings", { code: "unexpected" });
    await opened(program);
    expect(document.documentElement.lang, "the usual ones are in force").toBe("da");
  });

  it("says at the bottom what was done, and undoes it", async () => {
    const { program, user } = await opened();
    const id = program.given({ hope: { kind: "value", value: 3 } });
    await program.call("delete_draft", { id });
    const asked = program.requests("overview").length;
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    await screen.findByText("Kladden, begyndt 2. oktober 2026, er slettet.");
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    expect(await program.call("reflections"), "the draft is there again").toHaveLength(1);
    expect(program.requests("overview"), "what is shown is asked again").toHaveLength(asked + 1);
    await screen.findByText("Fortrudt: sletning af en kladde.");
    expect(status()?.offers, "it can be undone once, and then be redone").toBe("redo");
    await user.click(screen.getByRole("button", { name: "Gør igen" }));
    await screen.findByText("Gjort igen: sletning af en kladde.");
    expect(await program.call("reflections"), "the draft is gone again").toEqual([]);
  });

  it("offers the undo in the language of the moment, its date too", async () => {
    await opened();
    offerUndo("reflection-earlier-deleted", () => ({ day: day(moment("2026-10-02")) }));
    await screen.findByText("Kladden, begyndt 2. oktober 2026, er slettet.");
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    await screen.findByText("The draft, begun 2 October 2026, is deleted.");
  });

  it("says quietly when there is nothing to undo", async () => {
    const { user } = await opened();
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    await screen.findByText("Der er ikke noget at fortryde.");
    expect(screen.queryByRole("alert"), "nothing is wrong").toBeNull();
    await user.click(screen.getByRole("button", { name: "Luk beskeden" }));
    expect(screen.queryByText("Der er ikke noget at fortryde.")).toBeNull();
  });

  it("says so when it could not be undone", async () => {
    const { program, user } = await opened();
    program.refuse("undo", { code: "storeReadOnly" });
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    expect((await screen.findByRole("alert")).textContent).toContain("må ikke skrive");
    await user.click(screen.getByRole("button", { name: "Luk beskeden" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes the offer away when something else is written, since undo would then mean that", async () => {
    const { user } = await opened();
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    await screen.findByRole("button", { name: "Fortryd" });
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    await screen.findAllByRole("radio");
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
  });

  it("shows progress when it has to wait, but not at once", async () => {
    const program = new TestProgram();
    program.hold("overview");
    show(App, {}, program);
    expect(screen.queryByRole("progressbar"), "a short wait is not noticed").toBeNull();
    await screen.findByRole("progressbar", { name: "Henter …" });
    program.release("overview");
    await screen.findByRole("heading", { level: 1, name: start });
  });

  it("has nothing for axe to find on any screen", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(4), { finished: "2026-11-02T09:00:00Z" });
    await opened(program);
    offerUndo("reflection-earlier-deleted", () => ({ day: "2. oktober 2026" }));
    for (const [to, name] of [
      ["start", start],
      ["earlier", "Tidligere refleksioner"],
      ["method", "Metode"],
      ["settings", "Indstillinger"],
    ] as const) {
      go({ screen: to });
      await screen.findByRole("heading", { level: 1, name });
      await waitFor(() => expect(screen.getByRole("main").querySelector("h2")).toBeTruthy());
      await expectAccessible(document.documentElement);
    }
    go({ screen: "profile", id });
    await screen.findByRole("heading", { level: 1, name: "Din profil" });
    await expectAccessible(document.documentElement);
  });
});
