import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

async function opened(program = new TestProgram()) {
  const { container } = show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "conversations" });
  await screen.findByRole("heading", { level: 1, name: "Samtaler" });
  return { program, container, user: userEvent.setup() };
}

/** A program that knows Ane, and a conversation with her about the whole small instrument. */
async function begun() {
  const program = new TestProgram();
  const { id: person } = await program.call("add_person", { name: "Ane", relation: "supervisor" });
  const choices = await program.call("conversation_choices", { about: "myself" });
  const [chosen] = choices.instruments;
  const items = (chosen?.domains ?? []).flatMap((domain) => domain.items.map(({ id }) => id));
  const { id } = await program.call("begin_conversation", {
    person,
    about: "myself",
    instrument: chosen?.id ?? "",
    items,
    minutes: 30,
  });
  return { program, id };
}

/** One of the two gives their half. */
async function rate(program: TestProgram, id: string, values: Record<string, number>) {
  const { id: rating } = await program.call("begin_rating", { id });
  const { instrument } = await program.call("reflection", { id: rating });
  for (const { id: item, facets } of instrument.domains.flatMap(({ items }) => items)) {
    const value = values[item];
    const [facet] = facets;
    if (value === undefined || !facet) continue;
    const answer = { kind: "value" as const, value };
    await program.call("give_answer", { id: rating, item, facet: facet.id, answer });
  }
  await program.call("finish_reflection", { id: rating });
}

describe("people and the conversations with them", () => {
  afterEach(cleanup);

  it("are added, renamed and deleted, and a deletion is undone", async () => {
    const { user, container } = await opened();
    await user.click(await screen.findByRole("button", { name: "Tilføj en person" }));
    const form = screen.getByRole("form", { name: "Tilføj en person" });
    await user.click(within(form).getByRole("button", { name: "Gem" }));
    await screen.findByText("Der mangler et navn.");
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "Ane");
    await user.click(screen.getByRole("button", { name: "Gem" }));
    const ane = await screen.findByRole("heading", { level: 2, name: "Ane" });
    await waitFor(() => expect(document.activeElement).toBe(ane));
    await expectAccessible(container);

    await user.click(screen.getByRole("button", { name: "Ret navnet Ane" }));
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "tte");
    await user.click(screen.getByRole("button", { name: "Gem" }));
    await screen.findByRole("heading", { level: 2, name: "Anette" });

    await user.click(screen.getByRole("button", { name: "Slet Anette" }));
    await screen.findByRole("region", { name: "Her kommer dem, du taler med, til at stå" });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByRole("heading", { level: 2, name: "Anette" });
  });

  it("have a word in the menu where there is somebody to talk with", async () => {
    const { program } = await begun();
    show(App, {}, program);
    await screen.findByRole("link", { name: "Samtaler" });
    cleanup();
    show(App, {}, new TestProgram());
    await screen.findByRole("heading", { level: 1, name: "I dag" });
    expect(screen.queryByRole("link", { name: "Samtaler" })).toBeNull();
  });

  it("lead to a conversation that is begun with what was chosen", async () => {
    const program = new TestProgram();
    await program.call("add_person", { name: "Ane", relation: "supervisor" });
    const { user, container } = await opened(program);
    await user.click(await screen.findByRole("link", { name: "Begynd en samtale med Ane" }));
    await screen.findByRole("heading", { level: 1, name: "En samtale med Ane" });
    await user.click(await screen.findByRole("radio", { name: "Fra 3 til 8 punkter" }));
    await user.click(screen.getByRole("checkbox", { name: "Håb" }));
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText("Der er for få eller for mange punkter.");
    await expectAccessible(container);
    await user.click(screen.getByRole("radio", { name: "Hele skemaet" }));
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByRole("heading", { level: 1, name: "Først vurderer Spejlets ejer" });
    expect(within(container).queryByRole("navigation"), "it is a task").toBeNull();
  });
});

describe("a conversation", () => {
  afterEach(cleanup);

  it("goes from one to the other, and shows neither before both have rated", async () => {
    const { program, id } = await begun();
    const { user, container } = await opened(program);
    go({ screen: "conversation", id });
    await user.click(await screen.findByRole("button", { name: "Begynd: Spejlets ejer" }));
    await user.click((await screen.findAllByRole("radio"))[0] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await user.click(await screen.findByRole("button", { name: "Luk mine svar" }));
    await screen.findByRole("heading", { level: 1, name: "Nu skal Ane sidde her" });
    await expectAccessible(container);
    await rate(program, id, { hope: 5 });
    go({ screen: "conversations" });
    go({ screen: "start" });
    await screen.findByRole("heading", { level: 1, name: "I dag" });
    go({ screen: "conversation", id });
    await screen.findByRole("heading", { level: 1, name: "I har begge vurderet" });
    expect(program.requests("revealed"), "nothing is asked for before").toEqual([]);
  });

  it("shows both side by side: strengths, distances, what is alike, what was not rated", async () => {
    const { program, id } = await begun();
    await rate(program, id, { hope: 5, visits: 1 });
    await rate(program, id, { hope: 5, visits: 4 });
    const { user, container } = await opened(program);
    go({ screen: "conversation", id });
    await user.click(await screen.findByRole("button", { name: "Vis begge" }));
    await screen.findByRole("heading", { level: 1, name: "Jeres to vurderinger" });
    const agreed = await screen.findByRole("region", { name: "Det ser I begge som en styrke" });
    expect(within(agreed).getByRole("heading", { level: 3 }).textContent).toContain("Håb");
    const apart = screen.getByRole("region", { name: "Her ser I forskelligt på det" });
    expect(apart.textContent).toContain("3 trin imellem");
    expect(apart.textContent).toContain("Ane");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent, "by keyboard").toContain("Håb");
    await expectAccessible(container);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Your two ratings" });
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "Conversations" });
  });
});
