import { cleanup, screen, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { ConversationId } from "../../backend/generated/wire";
import { expectAccessible } from "../../testing/accessible";
import { begin, openedAt } from "../../testing/conversation";
import type { TestProgram } from "../../testing/program";
import { acquainted, rate, send, take } from "../../testing/two-computers";

const nothing = { useful: null, heard: null, differently: "" };

/** Ends a conversation that both have seen, with a point of one's own. */
async function end(program: TestProgram, id: ConversationId, point: string) {
  await program.call("change_agenda", { id, change: { kind: "add", text: point, minutes: 5 } });
  const closing = { subject: nothing, other: nothing };
  await program.call("end_conversation", { id, closing, next: null });
}

/** A conversation that both have seen on their own computers. */
async function held() {
  const { program, person } = await acquainted();
  const { id } = await begin(program, person, "myself", undefined, true);
  await rate(program, id, 4);
  await send(program, id, "en.fagspejlsamtale");
  await program.elsewhere(async () => {
    await take(program, "en.fagspejlsamtale");
    await rate(program, id, 5);
    await send(program, id, "to.fagspejlsamtale");
  });
  await take(program, "to.fagspejlsamtale");
  await program.call("reveal", { id });
  await send(program, id, "tre.fagspejlsamtale");
  await program.elsewhere(async () => {
    await take(program, "tre.fagspejlsamtale");
    await program.call("reveal", { id });
  });
  return { program, id };
}

describe("what came of a conversation on two computers", () => {
  afterEach(cleanup);

  it("is given to the other one by who has ended it, and said what is in it", async () => {
    const { program, id } = await held();
    await end(program, id, "Ferieplan");
    const { user } = await openedAt(program, { screen: "agenda", id });
    await screen.findByText(/dagsordenen med noterne, aftalerne/);
    await expectAccessible(document.body);
    program.answerDialog("fire.fagspejlsamtale");
    await user.click(screen.getByRole("button", { name: "Gem filen" }));
    await screen.findByText(/Gemt i .*fire\.fagspejlsamtale/);
    await program.elsewhere(async () => {
      await take(program, "fire.fagspejlsamtale");
      const { points, ended } = await program.call("agenda", { id });
      expect(ended).toBe(true);
      expect(points.map(({ topic }) => topic)).toContainEqual({ kind: "own", text: "Ferieplan" });
    });
  });

  it("is shown before it is taken in, and ends the conversation", async () => {
    const { program, id } = await held();
    await program.elsewhere(async () => {
      await end(program, id, "Kursus");
      await send(program, id, "fra-ane.fagspejlsamtale");
    });
    const { user } = await openedAt(program, { screen: "conversations" });
    program.open("fra-ane.fagspejlsamtale");
    const dialog = await screen.findByRole("dialog", { name: /fra-ane/ });
    await within(dialog).findByText(/Ane.* har afsluttet samtalen/);
    within(dialog).getByText("I har ikke lavet aftaler i denne samtale.");
    await expectAccessible(document.body);
    expect((await program.call("agenda", { id })).ended, "it is shown first").toBe(false);
    await user.click(within(dialog).getByRole("button", { name: "Tag imod filen" }));
    await user.click(await screen.findByRole("link", { name: /Se dagsordenen/ }));
    await screen.findByRole("heading", { name: "Kursus" });
    await screen.findByText(/Samtalen er afsluttet/);
  });

  it("is said to be another one where both have ended it", async () => {
    const { program, id } = await held();
    await program.elsewhere(async () => {
      await end(program, id, "Kursus");
      await send(program, id, "fra-ane.fagspejlsamtale");
    });
    await end(program, id, "Ferieplan");
    const { user } = await openedAt(program, { screen: "conversations" });
    program.open("fra-ane.fagspejlsamtale");
    const dialog = await screen.findByRole("dialog", { name: /fra-ane/ });
    await within(dialog).findByText(/Filen ændrer ikke noget/);
    const before = await program.call("agenda", { id });
    await user.click(within(dialog).getByRole("button", { name: "Tag imod filen" }));
    await screen.findByRole("link", { name: /Se dagsordenen/ });
    expect(await program.call("agenda", { id })).toEqual(before);
  });
});

describe("what is shown beforehand", () => {
  afterEach(cleanup);

  it("is looked through for what a citizen could be known by, and read by the other one", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    const { user } = await openedAt(program, { screen: "conversation", id });
    const field = await screen.findByLabelText(/Hvad må .*Ane.* læse på forhånd/);
    await user.type(field, "Ring til 010190-1234");
    await user.click(screen.getByRole("button", { name: "Gem filen" }));
    await screen.findByText(/CPR/i);
    expect(program.requests("save_conversation_file"), "nothing has left").toEqual([]);
    await user.clear(field);
    await user.type(field, "Jeg øver mig");
    program.answerDialog("en.fagspejlsamtale");
    await user.click(screen.getByRole("button", { name: "Gem filen" }));
    await screen.findByText(/Gemt i .*en\.fagspejlsamtale/);
    await screen.findByRole("heading", { name: "Det har du delt på forhånd" });
    await program.elsewhere(async () => {
      await take(program, "en.fagspejlsamtale");
      const { shared } = await program.call("conversation", { id });
      expect(shared).toEqual({ mine: false, words: "Jeg øver mig", examples: [] });
    });
  });
});
