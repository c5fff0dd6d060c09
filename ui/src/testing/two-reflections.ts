import type { AnswerChoice, AssessmentId, ItemId } from "../backend/generated/wire";
import { everyItem, type TestProgram } from "./program";

export function level(level: number): AnswerChoice {
  return { kind: "value", value: level };
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

/** The same of the later version of the instrument, which asks of trust where the first asked of hope. */
export const laterReworded: Record<ItemId, AnswerChoice> = {
  listening: level(5),
  asking: level(4),
  trust: level(4),
  visits: level(4),
  tasks: level(3),
  places: level(3),
};

/** Two reflections half a year apart. */
export function givenTwo(program: TestProgram): [AssessmentId, AssessmentId] {
  const earlier = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
  return [earlier, program.given(later, { finished: "2026-11-02T08:30:00Z" })];
}
