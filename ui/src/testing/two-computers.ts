import type { ConversationId, PersonId } from "../backend/generated/wire";
import { agreeOnFrame } from "./conversation";
import { passphrase, withLock } from "./locked";
import type { TestProgram } from "./program";

/** One's own card as a text. */
export async function cardOf(program: TestProgram): Promise<string> {
  const card = await program.call("own_card");
  return card.kind === "made" ? card.text : "";
}

/** Takes a card as that of somebody new. */
export async function takeCard(program: TestProgram, text: string): Promise<PersonId> {
  const pending = await program.call("receive_text", { text });
  const taken = await program.call("take_card", {
    id: pending.kind === "file" ? pending.id : 0,
    person: null,
    relation: "supervisor",
    despiteKeysOf: [],
  });
  return taken.id;
}

/** The card of Ane, who has one on her own computer. */
export function cardOfAne(program: TestProgram): Promise<string> {
  return program.elsewhere(async () => {
    program.lock(passphrase);
    await program.call("make_card", { name: "Ane" });
    return cardOf(program);
  });
}

/** The card of somebody else called `name`, at the same other computer. */
export function cardOfAnother(program: TestProgram, name: string): Promise<string> {
  return program.elsewhere(async () => {
    await program.call("erase", { what: { kind: "everything" }, fromBackups: true });
    await program.call("make_card", { name });
    return cardOf(program);
  });
}

/** A program of Sara's with a lock and a card. */
export async function withCard(): Promise<TestProgram> {
  const program = withLock();
  await program.call("make_card", { name: "Sara" });
  return program;
}

/** The same, where Sara and Ane have each other's cards, and a frame. */
export async function acquainted() {
  const program = await withCard();
  const person = await takeCard(program, await cardOfAne(program));
  const own = await cardOf(program);
  await program.elsewhere(() => takeCard(program, own));
  await agreeOnFrame(program, person, "Vi vil lære af arbejdet.");
  return { program, person };
}

/** Answers all that is asked in a conversation, and closes the answers. */
export async function rate(program: TestProgram, id: ConversationId, value: number) {
  const { id: rating } = await program.call("begin_rating", { id });
  const { instrument } = await program.call("reflection", { id: rating });
  for (const domain of instrument.domains) {
    for (const item of domain.items) {
      for (const facet of item.facets) {
        const answer = { kind: "value", value } as const;
        await program.call("give_answer", { id: rating, item: item.id, facet: facet.id, answer });
      }
    }
  }
  await program.call("finish_reflection", { id: rating });
}

/** Saves the file that leaves a conversation next under this name. */
export async function send(program: TestProgram, id: ConversationId, name: string) {
  program.answerDialog(name);
  await program.call("save_conversation_file", { id, words: "", examples: [] });
}

/** Takes in a file that was saved under this name. */
export async function take(program: TestProgram, name: string): Promise<ConversationId> {
  program.answerDialog(name);
  const pending = await program.call("choose_received");
  const id = pending?.kind === "file" ? pending.id : 0;
  return (await program.call("take_conversation_file", { id, acceptsFrame: true })).id;
}
