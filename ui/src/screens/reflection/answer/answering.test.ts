import { connect } from "../../../backend/call";
import { describe, expect, it } from "vitest";
import type { AnswerChoice } from "../../../backend/generated/wire";
import { TestProgram } from "../../../testing/program";
import { Answering } from "./answering.svelte";
import { moment } from "../../../testing/moment";

const facet = "level";
const level = (at: number): AnswerChoice => ({ kind: "value", value: at });

async function draft(answers: Record<string, AnswerChoice> = {}) {
  const program = new TestProgram();
  connect(program);
  const id = program.given(answers);
  const answering = new Answering(await program.call("reflection", { id }));
  return { program, id, answering };
}

/** When everything happens. */
const now = moment("2026-11-24", "10:42");

describe("answering", () => {
  it("shows a choice at once and says that it is kept only when the program has said so", async () => {
    const { program, answering } = await draft();
    const goOn = program.hold("give_answer");
    answering.give("hope", facet, level(3));
    expect(answering.chosen("hope", facet), "the choice is in view at once").toEqual(level(3));
    await Promise.resolve();
    expect(answering.pending, "the write is on its way").toBe(1);
    expect(answering.savedAt, "nothing is said to be kept before the commit").toBeNull();
    goOn();
    await answering.settled();
    expect(answering.savedAt, "the time is the program's").toEqual(now);
    expect(answering.pending).toBe(0);
    expect(answering.progress[0]?.answered, "progress is the program's too").toBe(1);
  });

  it("keeps fast choices one after the other, in the order they were made", async () => {
    const { program, answering } = await draft();
    const goOn = program.hold("give_answer");
    for (const at of [1, 4, 2]) answering.give("hope", facet, level(at));
    await Promise.resolve();
    await Promise.resolve();
    expect(program.requests("give_answer"), "the second waits for the first").toHaveLength(1);
    goOn();
    program.release("give_answer");
    await answering.settled();
    const order = program
      .requests("give_answer")
      .map((each) => (each as { answer: unknown }).answer);
    expect(order).toEqual([level(1), level(4), level(2)]);
    expect(answering.chosen("hope", facet), "the last choice stays").toEqual(level(2));
  });

  it("puts the earlier answer back in view when a write is refused, and can try again", async () => {
    const { program, id, answering } = await draft({ hope: level(2) });
    program.refuse("give_answer", { code: "storeFull" });
    answering.give("hope", facet, level(5));
    await answering.settled();
    expect(answering.chosen("hope", facet), "what is kept is what is shown").toEqual(level(2));
    expect(answering.unsaved).toEqual([
      { item: "hope", facet, choice: level(5), error: { code: "storeFull" } },
    ]);
    expect(answering.savedAt, "a refused write has no time").toBeNull();
    const [unsaved] = answering.unsaved;
    if (unsaved) answering.retry(unsaved);
    await answering.settled();
    expect(answering.unsaved, "the second attempt was kept").toEqual([]);
    const { answers } = await program.call("reflection", { id });
    expect(answers["hope"]?.[facet]?.answer).toEqual(level(5));
  });

  it("lets a later choice of the same item speak for a refused one", async () => {
    const { program, answering } = await draft();
    program.refuse("give_answer", { code: "storeInUse" });
    answering.give("hope", facet, level(1));
    answering.give("hope", facet, level(4));
    await answering.settled();
    expect(answering.unsaved, "the later one was kept").toEqual([]);
    expect(answering.chosen("hope", facet)).toEqual(level(4));
  });

  it("still says that one item was not kept when another is kept after it", async () => {
    const { program, answering } = await draft();
    program.refuse("give_answer", { code: "storeFull" });
    answering.give("hope", facet, level(1));
    answering.give("visits", facet, level(4));
    await answering.settled();
    expect(answering.unsaved.map((each) => each.item)).toEqual(["hope"]);
    expect(answering.chosen("hope", facet), "it had no answer before").toBeUndefined();
  });

  it("clears an answer, and puts it back when that is refused", async () => {
    const { program, answering } = await draft({
      hope: { kind: "nonAnswer", reason: "doNotKnow" },
    });
    program.refuse("clear_answer", { code: "storeReadOnly" });
    answering.clear("hope", facet);
    expect(answering.chosen("hope", facet)).toBeUndefined();
    await answering.settled();
    expect(answering.chosen("hope", facet)).toEqual({ kind: "nonAnswer", reason: "doNotKnow" });
    const [unsaved] = answering.unsaved;
    if (unsaved) answering.retry(unsaved);
    await answering.settled();
    expect(answering.chosen("hope", facet)).toBeUndefined();
    expect(answering.unsaved).toEqual([]);
  });

  it("goes on answering when a place could not be remembered", async () => {
    const { program, answering } = await draft();
    program.refuse("remember_last_item", { code: "storeInUse" });
    answering.remember("asking");
    answering.give("asking", facet, level(3));
    await answering.settled();
    expect(answering.unsaved, "no answer is lost by it").toEqual([]);
    expect(answering.savedAt).toEqual(now);
  });

  it("keeps a text once, however often it is asked to", async () => {
    const { program, answering } = await draft();
    answering.write(1, "Først.");
    answering.write(1, "Først.");
    await answering.settled();
    answering.write(1, "Først. ");
    expect(program.requests("answer_prompt"), "each write is a step to undo").toHaveLength(1);
    expect(answering.texts[1]).toBe("Først.");
  });

  it("lets a later text speak for a refused one", async () => {
    const { program, answering } = await draft();
    program.refuse("answer_prompt", { code: "storeFull" });
    answering.write(1, "Først.");
    answering.write(1, "Så.");
    await answering.settled();
    expect(answering.unsavedTexts).toEqual([]);
    expect(answering.texts[1]).toBe("Så.");
  });

  it("follows what the draft has come to, but not over what is on its way", async () => {
    const { program, id, answering } = await draft({ hope: level(2) });
    const before = await program.call("reflection", { id });
    program.hold("give_answer");
    answering.give("visits", facet, level(5));
    answering.follow({ ...before, answers: {} });
    expect(answering.chosen("hope", facet), "it was taken back").toBeUndefined();
    expect(answering.chosen("visits", facet), "the later choice stays in view").toEqual(level(5));
    program.release("give_answer");
    await answering.settled();
  });
});
