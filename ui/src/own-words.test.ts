import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import { tell } from "./backend/tell";
import { everything } from "./navigation/places";
import { go, type Route } from "./navigation/route.svelte";
import { TestProgram } from "./testing/program";
import { show } from "./testing/show";

async function opened(program: TestProgram, to: Route, heading: string) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go(to);
  await screen.findByRole("heading", { level: 1, name: heading });
  return userEvent.setup();
}

describe("what a person writes", () => {
  afterEach(cleanup);

  it("runs its own way in a list, and leaves what stands beside it as it is", async () => {
    const program = new TestProgram();
    program.example("שלום\u202e til alle", { day: "2026-11-03" });
    await opened(program, { screen: "examples" }, "Eksempler");
    const link = await screen.findByRole("link", { name: "שלום til alle" });
    expect(link.querySelector("bdi")?.textContent).toBe("שלום til alle");
    const buttons = screen.getAllByRole("button").map((each) => each.getAttribute("aria-label"));
    const label = buttons.find((each) => each?.includes("שלום"));
    expect(label, "isolated in a sentence").toContain("\u2068שלום til alle\u2069");
    const { examples } = await program.call("examples", {
      words: "",
      item: null,
      domain: null,
      form: null,
      within: everything,
    });
    expect(examples[0]?.content.starr.situation, "kept as it is written").toContain("\u202e");
  });

  it("runs its own way in the sentence of an agreement, and nothing leaves it", async () => {
    const program = new TestProgram();
    const due = { year: 2026, month: 12, day: 1 };
    program.agreement({ situation: "אני\u2069\u202e", action: "ringer jeg", due });
    await opened(program, { screen: "agreements" }, "Aftaler");
    const sentence = await screen.findByRole("heading", { level: 3 });
    expect(sentence.textContent).toContain("\u2068אני\u2069");
    expect(sentence.textContent, "nothing turns what follows").not.toContain("\u202e");
  });

  it("is kept with the sign for a lost letter where half of one is left, and once", async () => {
    const program = new TestProgram();
    await opened(program, { screen: "examples" }, "Eksempler");
    const starr = {
      situation: "a\ud83d b",
      task: "\ude00",
      action: "",
      result: "",
      reflection: "",
    };
    const day = { year: 2026, month: 11, day: 3 };
    const { id } = await tell("add_example", { day, starr, items: [], forms: [] });
    const { example } = await program.call("example", { id });
    expect(example.content.starr).toMatchObject({ situation: "a\ufffd b", task: "\ufffd" });
  });

  it("finds an item however it is typed", async () => {
    const program = new TestProgram();
    const user = await opened(program, { screen: "example" }, "Nyt eksempel");
    await screen.findByRole("textbox", { name: "Situation" });
    const find = screen.getByLabelText("Find et punkt");
    const boxes = () =>
      screen
        .getAllByRole("checkbox", { hidden: true })
        .map((box) => box.closest("label")?.textContent.trim());
    const all = boxes().length;
    await user.type(find, "HA\u030aB!");
    await waitFor(() => expect(boxes()).toContain("Håb"));
    await waitFor(() => expect(boxes().length).toBeLessThan(all));
    await user.clear(find);
    await user.type(find, "haab");
    await waitFor(() => expect(boxes()).toContain("Håb"));
    await user.clear(find);
    await user.type(find, "\u200b");
    await waitFor(() => expect(boxes().length, "nothing is sought").toBe(all));
  });
});
