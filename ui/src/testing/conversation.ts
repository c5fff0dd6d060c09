import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import App from "../App.svelte";
// The page reads it after its start; read here, it counts to no test.
import "../OtherScreens.svelte";
import type { About, ConversationId, PersonId, Value } from "../backend/generated/wire";
import { go, type Route } from "../navigation/route.svelte";
import { TestProgram } from "./program";
import { show } from "./show";

/** The place of a domain in the small instrument. */
type DomainPlace = 0 | 1;

/** The whole page of a program, gone to a route. */
export async function openedAt(program: TestProgram, to: Route) {
  const { container } = show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go(to);
  return { program, container, user: userEvent.setup() };
}

/** A program of Sara's that knows Ane. */
export async function known() {
  const program = new TestProgram();
  const { id: person } = await program.call("add_person", { name: "Ane", relation: "supervisor" });
  const { myself } = await program.call("conversations");
  await program.call("rename_person", { id: myself?.id ?? "", name: "Sara" });
  return { program, person };
}

/** Has Sara and the other one agree on a frame, which they look at again half a year later. */
export async function agreeOnFrame(program: TestProgram, person: PersonId, purpose: string) {
  const { myself } = await program.call("conversations");
  const text = {
    purpose,
    rhythm: "Hver måned.",
    confidential: "Det bliver mellem os.",
    readers: "Ingen andre.",
    ending: "Vi siger det.",
  };
  const review = { year: 2027, month: 5, day: 24 };
  const acceptedBy = [myself?.id ?? "", person];
  await program.call("agree_on_frame", { id: person, text, review, acceptedBy });
}

/** A program of Sara's that knows Ane, and the frame of the two. */
export async function agreed() {
  const opened = await known();
  await agreeOnFrame(opened.program, opened.person, "Vi vil lære af arbejdet.");
  return opened;
}

/** The same, with a conversation about the whole small instrument, or about one of its domains. */
export async function begun(about: About = "myself", only?: DomainPlace) {
  const { program, person } = await agreed();
  const { id } = await begin(program, person, about, only);
  return { program, person, id };
}

/** Begins a conversation with somebody. */
export async function begin(
  program: TestProgram,
  person: PersonId,
  about: About = "myself",
  only?: DomainPlace,
  twoComputers = false,
) {
  const choices = await program.call("conversation_choices", { about });
  const [chosen] = choices.instruments;
  const domains = (chosen?.domains ?? []).filter(
    (_, place) => only === undefined || place === only,
  );
  const items = domains.flatMap((domain) => domain.items.map(({ id }) => id));
  return await program.call("begin_conversation", {
    person,
    about,
    instrument: chosen?.id ?? "",
    items,
    question: null,
    minutes: choices.usualMinutes,
    twoComputers,
  });
}

/** Begins an observation of Sara's work, by two items of the small instrument. */
export async function observation(
  program: TestProgram,
  person: PersonId,
  question: string,
): Promise<ConversationId> {
  const choices = await program.call("conversation_choices", { about: "myself" });
  const [chosen] = choices.instruments;
  const { id } = await program.call("begin_conversation", {
    person,
    about: "myself",
    instrument: chosen?.id ?? "",
    items: ["hope", "visits"],
    question,
    minutes: choices.usualMinutes,
    twoComputers: false,
  });
  return id;
}

/** The one whose turn it is gives their half. */
export async function rate(
  program: TestProgram,
  id: ConversationId,
  values: Readonly<Record<string, Value>>,
): Promise<void> {
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
