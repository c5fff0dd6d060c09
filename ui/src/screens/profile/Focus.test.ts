import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import type { AnswerChoice } from "../../backend/generated/wire";
import { go, route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

const level = (at: number): AnswerChoice => ({ kind: "value", value: at });

async function opened(prepare: (program: TestProgram) => void = () => undefined) {
  const program = new TestProgram();
  const id = program.given(
    { listening: level(5), asking: level(4), hope: level(4), visits: level(1), tasks: level(2) },
    { finished: "2026-11-02T09:00:00Z" },
  );
  prepare(program);
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "profile", id });
  const focus = await screen.findByRole("region", { name: "Punkterne" });
  return { program, id, focus, user: userEvent.setup() };
}

describe("the focus after a reflection", () => {
  afterEach(cleanup);

  it("is chosen in the one list of items: what is most worth working on first", async () => {
    const { focus, user } = await opened();
    const worth = await within(focus).findByRole("list", {
      name: "Mest værd at arbejde med, og i fokus",
    });
    expect(within(worth).getByRole("checkbox", { name: "Sæt i fokus: Besøg" })).toBeTruthy();
    await user.click(within(focus).getByText("Virkeligheden"));
    const reality = within(focus).getByRole("list", { name: "Virkeligheden" });
    expect(within(reality).getByRole("checkbox", { name: "Sæt i fokus: Steder" })).toBeTruthy();
    expect(within(reality).queryByRole("checkbox", { name: "Sæt i fokus: Besøg" })).toBeNull();
  });

  it("is what the one filled button leads to, and then to an agreement", async () => {
    const { focus, user } = await opened();
    await user.click(await screen.findByRole("button", { name: "Vælg, hvad du vil arbejde med" }));
    expect(document.activeElement?.textContent).toBe("Punkterne");
    await user.click(within(focus).getByRole("checkbox", { name: "Sæt i fokus: Besøg" }));
    await user.click(await screen.findByRole("link", { name: "Skriv en aftale" }));
    expect(route()).toEqual({
      screen: "agreements",
      item: { instrument: "small", item: "visits" },
    });
  });

  it("is kept at once, leads to an agreement, and can be undone in place", async () => {
    const { program, id, focus, user } = await opened();
    await user.click(await within(focus).findByRole("checkbox", { name: "Sæt i fokus: Besøg" }));
    await screen.findByText("Dit fokus er gemt.");
    expect(program.requests("choose_focus")).toEqual([{ id, items: ["visits"] }]);
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByText("Fortrudt: dit valg af fokus.");
    const box = within(focus).getByRole<HTMLInputElement>("checkbox", {
      name: "Sæt i fokus: Besøg",
    });
    expect(box.checked).toBe(false);
    await user.click(screen.getByRole("button", { name: "Gør igen" }));
    await waitFor(() => expect(box.checked).toBe(true));
    await user.click(within(focus).getByRole("link", { name: "Skriv en aftale om »Besøg«" }));
    expect(route()).toEqual({
      screen: "agreements",
      item: { instrument: "small", item: "visits" },
    });
  });

  it("says in words what is the most when a fourth is chosen, and keeps the three", async () => {
    const { program, focus, user } = await opened();
    await within(focus).findAllByRole("checkbox");
    await user.click(within(focus).getByText("Virkeligheden"));
    await user.click(within(focus).getByText("Mødet"));
    for (const name of ["Besøg", "Opgaver", "Steder", "Lytning"]) {
      await user.click(within(focus).getByRole("checkbox", { name: `Sæt i fokus: ${name}` }));
    }
    const alert = await within(focus).findByRole("alert");
    expect(alert.textContent).toContain("Du kan have 3 punkter i fokus ad gangen");
    await waitFor(() =>
      expect(
        within(focus).getByRole<HTMLInputElement>("checkbox", { name: "Sæt i fokus: Lytning" })
          .checked,
        "what is not kept is not shown as chosen",
      ).toBe(false),
    );
    expect(program.requests("choose_focus").at(-1)).toHaveProperty("items.length", 4);
    await user.click(within(focus).getByRole("checkbox", { name: "Sæt i fokus: Besøg" }));
    await waitFor(() => expect(within(focus).queryByRole("alert")).toBeNull());
    const chosen = within(focus).getAllByRole<HTMLInputElement>("checkbox", { checked: true });
    expect(chosen.map((box) => box.getAttribute("aria-label"))).toEqual([
      "Sæt i fokus: Opgaver",
      "Sæt i fokus: Steder",
    ]);
  });

  it("shows the agreements of each item in focus", async () => {
    const due = { year: 2026, month: 11, day: 3 };
    const { focus, user } = await opened((program) => {
      const item = { instrument: "small", item: "visits" };
      program.agreement({ situation: "det er tirsdag", action: "Jeg tager ud.", due }, item);
    });
    await user.click(await within(focus).findByRole("checkbox", { name: "Sæt i fokus: Besøg" }));
    await within(focus).findByText("Når det er tirsdag, så gør jeg sådan: Jeg tager ud.");
    expect(within(focus).getByText("Datoen er overskredet: 3. november 2026")).toBeTruthy();
  });

  it("says so when it cannot be read or kept", async () => {
    const { program, focus, user } = await opened((program) =>
      program.refuse("focus", { code: "storeInUse" }),
    );
    await user.click(await within(focus).findByRole("button", { name: "Prøv igen" }));
    program.refuse("choose_focus", { code: "storeFull" });
    const box = await within(focus).findByRole<HTMLInputElement>("checkbox", {
      name: "Sæt i fokus: Besøg",
    });
    await user.click(box);
    expect((await within(focus).findByRole("alert")).textContent).toContain(
      "Valget blev ikke gemt",
    );
    await waitFor(() => expect(box.checked).toBe(false));
  });

  it("has nothing for axe to find in either language", async () => {
    const { focus, user } = await opened();
    await user.click(await within(focus).findByRole("checkbox", { name: "Sæt i fokus: Besøg" }));
    await expectAccessible(focus);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await within(focus).findByRole("link", { name: "Write an agreement on “Visits”" });
    await expectAccessible(focus);
  });
});
