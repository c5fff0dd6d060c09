import { everyItem, type FakeProgram } from "./fake/fake";
import { fakeInstrument } from "./fake/fake-instrument";
import type { AnswerChoice, AssessmentId, Instrument, ItemId } from "../backend/generated/wire";

export function level(level: number): AnswerChoice {
  return { kind: "level", level };
}

/** Beside threes, the meeting moves by 1 and reality by a third; what may be told apart is 0.744. */
export const later: Record<ItemId, AnswerChoice> = {
  listening: level(5),
  asking: level(4),
  hope: level(3),
  visits: level(4),
  tasks: level(3),
  places: level(3),
};

/** Two reflections half a year apart. */
export function givenTwo(program: FakeProgram): [AssessmentId, AssessmentId] {
  const earlier = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
  return [earlier, program.given(later, { finished: "2026-11-02T08:30:00Z" })];
}

/** The small instrument with a new wording, an item less and an item more in the first domain. */
export function reworded(): Instrument {
  const domains = fakeInstrument.domains.map((domain) => ({
    ...domain,
    items: domain.items.map((item) => {
      if (item.id === "listening") return { ...item, wording: 2 };
      if (item.id === "hope") return { ...item, id: "trust", title: { da: "Tillid", en: "Trust" } };
      return item;
    }),
  }));
  return { ...fakeInstrument, version: "2.0.0", domains };
}
