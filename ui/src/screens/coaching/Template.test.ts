import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { putInForce } from "../../backend/settings.svelte";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begin, begun, openedAt, rate } from "../../testing/conversation";

/** The agenda of a conversation in which both see a strength in hope, and the visits differently. */
async function held() {
  const { program, person, id } = await begun();
  await rate(program, id, { hope: 5, visits: 1 });
  await rate(program, id, { hope: 5, visits: 4 });
  await program.call("reveal", { id });
  const opened = await openedAt(program, { screen: "agenda", id });
  await screen.findByRole("heading", { level: 2, name: "Trivsel og belastning" });
  return { ...opened, person, id };
}

type User = Awaited<ReturnType<typeof held>>["user"];

async function add(user: User, text: string) {
  await user.type(screen.getByRole("textbox", { name: "Hvad vil I også tale om?" }), text);
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 2, name: text });
}

async function save(user: User, name: string) {
  const field = screen.getByRole("textbox", { name: "Navn på skabelonen" });
  if (!field.closest("details")?.open) await user.click(screen.getByText("Gem som min skabelon"));
  await user.type(field, name);
  await user.click(screen.getByRole("button", { name: "Gem skabelonen" }));
}

describe("a template for agendas", () => {
  afterEach(cleanup);

  it("is saved of one conversation and used in another, and both can be undone", async () => {
    const { user, program, person, id, container } = await held();
    await add(user, "Ferie");
    expect(screen.queryByText("Brug en skabelon"), "there is none yet").toBeNull();
    await save(user, "Kort møde");
    await screen.findByText("Skabelonen er gemt.");
    await screen.findByText("Brug en skabelon");
    await expectAccessible(container);
    const nothing = { useful: null, heard: null, differently: "" };
    const closing = { subject: nothing, other: nothing };
    await program.call("change_agenda", {
      id,
      change: { kind: "state", number: 5, state: "reached" },
    });
    await program.call("end_conversation", { id, closing, next: null });
    const { id: next } = await begin(program, person);
    await rate(program, next, { hope: 5, visits: 1 });
    await rate(program, next, { hope: 5, visits: 4 });
    await program.call("reveal", { id: next });
    go({ screen: "agenda", id: next });
    await screen.findByText("Punkterne er sat til 30 af 30 minutter.");
    await user.click(await screen.findByText("Brug en skabelon"));
    screen.getByText(/^Fælles styrker, \d+ minutter$/);
    screen.getByText("Ferie, 5 minutter");
    await expectAccessible(container);
    const agenda = async () => (await program.call("agenda", { id: next })).points;
    const before = await agenda();
    await user.click(screen.getByRole("button", { name: "Brug skabelonen Kort møde" }));
    await screen.findByText("Dagsordenen følger skabelonen.");
    await screen.findByRole("heading", { level: 2, name: "Ferie" });
    await waitFor(() =>
      expect(document.activeElement?.hasAttribute("data-point"), "one is at its top").toBe(true),
    );
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(async () => expect(await agenda()).toEqual(before));
  });

  it("is replaced only where that is said, by the mouse or by the keyboard", async () => {
    const { user, program } = await held();
    await save(user, "Kort møde");
    await screen.findByText("Skabelonen er gemt.");
    await add(user, "Ferie");
    await save(user, "kort møde");
    await screen.findByText("Der er allerede en skabelon med det navn.");
    const replace = screen.getByRole("button", { name: "Erstat den" });
    expect(document.activeElement, "one is brought to the question").toBe(replace);
    const kept = async () =>
      (await program.call("agenda_templates")).map(({ name, points }) => [name, points.length]);
    expect(await kept(), "it is as it was").toEqual([["Kort møde", 4]]);
    await user.type(screen.getByRole("textbox", { name: "Navn på skabelonen" }), " to");
    expect(screen.queryByRole("button", { name: "Erstat den" }), "another name").toBeNull();
    await user.clear(screen.getByRole("textbox", { name: "Navn på skabelonen" }));
    await save(user, "kort møde");
    await screen.findByRole("button", { name: "Erstat den" });
    await user.keyboard("{Enter}");
    await screen.findByText("Skabelonen er gemt.");
    expect(await kept()).toEqual([["kort møde", 5]]);
  });

  it("is deleted with a way back", async () => {
    const { user, program } = await held();
    await save(user, "Kort møde");
    await save(user, "Langt møde");
    await user.click(await screen.findByText("Brug en skabelon"));
    await user.click(await screen.findByRole("button", { name: "Slet skabelonen Kort møde" }));
    await screen.findByText("Skabelonen er slettet.");
    const names = async () => (await program.call("agenda_templates")).map(({ name }) => name);
    expect(await names()).toEqual(["Langt møde"]);
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(async () => expect(await names()).toEqual(["Kort møde", "Langt møde"]));
  });

  it("says what is wrong with a name, and points at what a citizen could be known by", async () => {
    const { user, program } = await held();
    await add(user, "Om 0101801234");
    await save(user, " ");
    await screen.findByText("Kan en borger genkendes her?");
    await user.click(screen.getByRole("button", { name: "Ret teksten" }));
    expect(document.activeElement?.textContent, "one is brought to the point").toBe(
      "Om 0101801234",
    );
    const point = screen.getByRole("group", { name: "Ret punktet Om 0101801234" });
    await user.click(within(point).getByRole("button", { name: "Stryg punktet" }));
    await within(point).findByRole("button", { name: "Tag punktet med igen" });
    await user.click(screen.getByRole("button", { name: "Gem skabelonen" }));
    await screen.findByText("Skabelonen mangler et navn.");
    expect(await program.call("agenda_templates")).toEqual([]);
  });

  it("speaks English too", async () => {
    const { user } = await held();
    await save(user, "Kort møde");
    await screen.findByText("Skabelonen er gemt.");
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await user.click(await screen.findByText("Use a template"));
    screen.getByText(/^Shared strengths, \d+ minutes$/);
    screen.getByText("Save as my template");
  });
});
