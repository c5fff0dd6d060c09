import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import type { AssessmentId } from "./backend/generated/wire";
import { back, beginAgain, go, route, type Route } from "./navigation/route.svelte";
import { expectAccessible } from "./testing/accessible";
import { openChange, showMirror } from "./testing/mirror";
import { moment } from "./testing/moment";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";
import { givenTwo } from "./testing/two-reflections";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

/** Three reflections, the earliest first. */
function givenThree(): [AssessmentId, AssessmentId, AssessmentId] {
  const first = program.given(everyItem(2), { finished: "2025-11-03T08:30:00Z" });
  return [first, ...givenTwo(program)];
}

async function opened(to: Route, title: string) {
  beginAgain();
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go(to);
  await screen.findByRole("heading", { level: 1, name: title });
  return userEvent.setup();
}

function select(name: string): HTMLSelectElement {
  return screen.getByRole("combobox", { name });
}

function tabs(): HTMLElement {
  return screen.getByRole("navigation", { name: "Mit spejl" });
}

describe("the mirror", () => {
  afterEach(cleanup);

  it("has four tabs, each a place of its own with its heading and the way back", async () => {
    givenThree();
    const user = await opened({ screen: "profile" }, "Din profil");
    await expectAccessible(document.body);
    for (const [tab, title] of [
      ["Udvikling", "Udvikling"],
      ["Eksempler", "Eksempler"],
      ["Refleksioner", "Tidligere refleksioner"],
    ] as const) {
      await user.click(within(tabs()).getByRole("link", { name: tab }));
      const heading = await screen.findByRole("heading", { level: 1, name: title });
      await waitFor(() => expect(document.activeElement).toBe(heading));
      expect(within(tabs()).getByRole("link", { current: "page" }).textContent).toBe(tab);
      const menu = screen.getByRole("navigation", { name: "Hovedmenu" });
      expect(within(menu).getByRole("link", { current: "page" }).textContent).toBe("Mit spejl");
      await expectAccessible(document.body);
    }
    back();
    back();
    await screen.findByRole("heading", { level: 1, name: "Udvikling" });
  });

  it("is ruled on every tab by one choice of days", async () => {
    const [first, middle] = givenThree();
    for (const [day, situation] of [
      ["2025-10-01", "Længe før"],
      ["2026-01-12", "Imellem"],
      ["2026-11-10", "Efter alle"],
    ] as const) {
      program.example(situation, { day });
    }
    const user = await opened({ screen: "earlier" }, "Tidligere refleksioner");
    await user.selectOptions(select("Fra"), first);
    await user.selectOptions(select("Til"), middle);
    await screen.findByText("Viser 2 af 3. Kladder vises altid.");
    expect(screen.queryByRole("link", { name: "Afsluttet 2. november 2026" })).toBeNull();

    await user.click(within(tabs()).getByRole("link", { name: "Eksempler" }));
    await screen.findByText("Imellem");
    expect(screen.queryByText("Længe før")).toBeNull();
    expect(screen.queryByText("Efter alle")).toBeNull();

    await user.click(within(tabs()).getByRole("link", { name: "Udvikling" }));
    await screen.findByRole("region", { name: "Fra 3. november 2025 til 4. maj 2026" });

    await user.click(within(tabs()).getByRole("link", { name: "Profil" }));
    await screen.findByText(/^Afsluttet 4\. maj 2026/);
    expect(select("Refleksion fra").value).toBe(middle);

    await user.click(screen.getByRole("button", { name: "Vis det hele" }));
    await screen.findByText(/^Afsluttet 2\. november 2026/);
    expect(document.activeElement, "the pressed button is gone").toBe(select("Refleksion fra"));
    await user.click(within(tabs()).getByRole("link", { name: "Eksempler" }));
    await screen.findByText("Efter alle");
  });

  it("leaves the reader at the choice, and the way back as it was", async () => {
    const [, middle] = givenThree();
    const user = await opened({ screen: "change" }, "Udvikling");
    await screen.findByRole("region", { name: "Fra 3. november 2025 til 2. november 2026" });
    const from = select("Fra");
    from.focus();
    await user.selectOptions(from, middle);
    await screen.findByRole("region", { name: "Fra 4. maj 2026 til 2. november 2026" });
    expect(document.activeElement).toBe(from);
    back();
    expect(route()).toEqual({ screen: "start" });
  });

  it("hides nothing that is newer than the latest reflection when one comes from its profile", async () => {
    const [, , latest] = givenThree();
    program.example("Efter alle", { day: "2026-11-10" });
    const user = await opened({ screen: "profile", id: latest }, "Din profil");
    await user.click(within(tabs()).getByRole("link", { name: "Eksempler" }));
    await screen.findByText("Efter alle");
    expect(screen.queryByRole("button", { name: "Vis det hele" })).toBeNull();
  });

  it("shows the latest profile where none is named, and teaches where there is none", async () => {
    const user = await opened({ screen: "profile" }, "Din profil");
    await screen.findByRole("region", { name: "Her kommer din profil til at stå" });
    expect(screen.queryByRole("group", { name: "Hvad du ser på" }), "nothing to choose").toBeNull();
    await expectAccessible(document.body);
    await user.click(screen.getByRole("link", { name: "Gå til I dag" }));
    expect(route()).toEqual({ screen: "start" });
    cleanup();
    givenThree();
    await opened({ screen: "profile" }, "Din profil");
    await screen.findByText(/^Afsluttet 2\. november 2026/);
  });

  it("tells two reflections of one day apart by the time of day", async () => {
    program.given(everyItem(2), { finished: "2026-11-02T06:00:00Z" });
    givenTwo(program);
    await openChange(program);
    const options = within(select("Fra")).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      "2. november 2026 kl. 09.30",
      "2. november 2026 kl. 07.00",
      "4. maj 2026",
    ]);
  });

  it("lets any of a thousand reflections be chosen", async () => {
    givenTwo(program);
    const earlier = Array.from({ length: 998 }, (_, each) => ({
      id: `earlier-${each}`,
      at: moment(`${2025 - each}-01-01`),
    }));
    program.alter("mirror", (view) => ({
      ...view,
      reflections: [...view.reflections, ...earlier],
    }));
    showMirror(program);
    const from = await screen.findByRole("combobox", { name: "Fra" });
    expect(from.querySelectorAll("option").length, "all can be chosen").toBe(1000);
  });

  it("says what is wrong, and tries again", async () => {
    givenTwo(program);
    program.refuse("mirror", { code: "unexpected" });
    program.refuse("mirror", { code: "unexpected" });
    showMirror(program);
    const alert = await screen.findByRole("alert");
    await userEvent.click(within(alert).getByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("region", { name: "Punkt for punkt" });
  });
});
