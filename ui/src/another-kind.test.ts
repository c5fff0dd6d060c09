import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { expectAccessible } from "./testing/accessible";
import { TestProgram } from "./testing/program";
import { show } from "./testing/show";
import { setLanguage } from "./texts/texts.svelte";

const start = { level: 1, name: "I dag" } as const;

async function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}

/** The whole page of a program with an instrument of a kind besides that only the tests know. */
async function opened() {
  const program = new TestProgram({ instrument: "withOther" });
  show(App, {}, program);
  await screen.findByRole("heading", start);
  return { program, user: userEvent.setup() };
}

/** A finished reflection with the other instrument; the second item is answered with this value. */
async function finished(program: TestProgram, value: number) {
  const { id } = await program.call("begin_reflection", { instrument: "rammer" });
  const give = (item: string, facet: string, at: number) =>
    program.call("give_answer", { id, item, facet, answer: { kind: "value", value: at } });
  await give("frister", "effect", 1);
  await give("frister", "source", 1);
  await give("skemaer", "effect", value);
  await program.call("finish_reflection", { id });
  return id;
}

describe("an instrument of another kind, beside the first", () => {
  afterEach(() => {
    setLanguage("da");
    cleanup();
  });

  it("is chosen at the start, where it says what it is", async () => {
    const { program, user } = await opened();
    const choice = screen.getByRole("group", { name: "Hvad vil du se på?" });
    expect(
      within(choice).getByRole<HTMLInputElement>("radio", { name: "Lille redskab" }).checked,
    ).toBe(true);
    await user.click(within(choice).getByRole("radio", { name: "Rammer om arbejdet" }));
    expect(screen.getByText(/det, der ligger omkring dit arbejde/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    await heading("Frister");
    expect(program.requests("begin_reflection")).toEqual([{ instrument: "rammer" }]);
    await expectAccessible(document.body);
  });

  it("asks two things of an item, each in its own group, by mouse and by keyboard", async () => {
    const { program, user } = await opened();
    await user.click(screen.getByRole("radio", { name: "Rammer om arbejdet" }));
    await user.click(screen.getByRole("button", { name: "Begynd" }));
    await heading("Frister");
    const effect = screen.getByRole("radiogroup", { name: "Hvad gør den ved dit arbejde?" });
    const source = screen.getByRole("radiogroup", { name: "Hvor kommer den fra?" });
    expect(within(effect).getAllByRole("radio"), "and the three non-answers").toHaveLength(6);
    await user.click(within(effect).getByRole("radio", { name: "Den hæmmer mig" }));
    expect(
      screen.getByRole("button", { name: "Spring over" }),
      "one of two is not answered yet",
    ).toBeTruthy();
    await user.click(within(source).getByRole("radio", { name: "Fra loven" }));
    await user.click(await screen.findByRole("button", { name: "Næste" }));

    await heading("Skemaer");
    await user.keyboard("3");
    expect(document.activeElement, "the first thing that is asked").toHaveProperty("value", "3");
    await user.keyboard("4");
    await user.keyboard("{Enter}");
    const later = screen.getByRole("radiogroup", { name: "Hvor kommer de fra?" });
    expect(document.activeElement, "Enter goes on to the second question").toBe(
      within(later).getAllByRole("radio")[0],
    );
    await user.keyboard("2");
    await user.keyboard("{Enter}");
    await heading("Til eftertanke");
    const [, , third, fourth, ...more] = program.requests("give_answer");
    expect(third).toMatchObject({
      item: "skemaer",
      facet: "effect",
      answer: { kind: "value", value: 3 },
    });
    expect(fourth).toMatchObject({
      item: "skemaer",
      facet: "source",
      answer: { kind: "value", value: 2 },
    });
    expect(more, "there is no fourth point").toEqual([]);
  });

  it("counts in its profile, where nothing is ranked", async () => {
    const { program, user } = await opened();
    await finished(program, 2);
    cleanup();
    show(App, {}, program);
    await screen.findByRole("heading", start);
    await user.click(screen.getByRole("link", { name: "Se hele profilen" }));
    await heading("Din profil");
    expect(screen.queryByRole("group", { name: "Vis som" }), "nothing to draw").toBeNull();
    const effect = screen.getByRole("heading", { level: 2, name: "Hvad gør den ved dit arbejde?" });
    const section = effect.closest("section");
    if (!section) throw new Error("a heading stands in its section");
    const helps = within(section).getAllByText("Den hjælper mig")[0]?.parentElement;
    expect(helps?.textContent).toContain("ét punkt");
    await expectAccessible(document.body);
  });

  it("stands side by side without a verdict, and beside the other instrument", async () => {
    const { program, user } = await opened();
    await finished(program, 1);
    await finished(program, 2);
    program.given({ listening: { kind: "value", value: 2 } }, { finished: "2026-10-03T08:00:00Z" });
    program.given({ listening: { kind: "value", value: 4 } }, { finished: "2026-10-04T08:00:00Z" });
    cleanup();
    show(App, {}, program);
    await screen.findByRole("heading", start);
    await user.click(await screen.findByRole("link", { name: "Se udviklingen" }));
    await heading("Udvikling");
    await screen.findByText(/svarene i dette redskab har ingen rækkefølge/);
    expect(screen.getByText("De hæmmer mig"), "what was chosen later").toBeTruthy();
    expect(screen.queryByText(/måleusikkerhed/), "nothing is measured").toBeNull();
    await expectAccessible(document.body);
    await user.selectOptions(screen.getByRole("combobox", { name: "Redskab" }), "Lille redskab");
    await waitFor(() =>
      expect(screen.queryByText(/har ingen rækkefølge/), "the other is in view").toBeNull(),
    );
  });

  it("says that it is written in Danish only", async () => {
    const { user } = await opened();
    setLanguage("en");
    await screen.findByRole("heading", { level: 1, name: "Today" });
    expect(screen.queryByText("This instrument exists in Danish only.")).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Rammer om arbejdet" }));
    expect(screen.getAllByText("This instrument exists in Danish only.")).toHaveLength(1);
    expect(screen.getByText("Rammer om arbejdet").getAttribute("lang")).toBe("da");
    await expectAccessible(document.body);
  });
});
