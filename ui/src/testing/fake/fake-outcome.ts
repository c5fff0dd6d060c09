import { fakeInstrument, fakeItems } from "./fake-instrument";
import type {
  Answer,
  AnswerChoice,
  DomainProgress,
  GivenAnswer,
  ItemId,
  Level,
  Mark,
  Picture,
  Profile,
  ProfileView,
  Reflection,
  ReflectionSummary,
  Standing,
} from "../../backend/generated/wire";

// What the program makes of answers, as far as the tests of the page need it.

export function lineOf(reflection: Reflection): ReflectionSummary {
  return {
    id: reflection.id,
    instrumentTitle: reflection.instrument.title,
    instrumentVersion: reflection.instrument.version,
    started: reflection.started,
    finished: reflection.finished,
    answered: Object.keys(reflection.answers).length,
    items: fakeItems.length,
    looksBackAt: reflection.looksBack?.at ?? null,
  };
}

export function progressOf(answers: Record<ItemId, GivenAnswer>): DomainProgress[] {
  return fakeInstrument.domains.map((domain) => ({
    domain: domain.id,
    answered: domain.items.filter((item) => answers[item.id]).length,
    items: domain.items.length,
  }));
}

function isLevel(level: number): level is Level {
  return Number.isInteger(level) && level >= 1 && level <= 5;
}

/** The answer of a choice; none where there is no such level. */
export function answerOf(choice: AnswerChoice): Answer | null {
  if (choice.kind === "nonAnswer") return choice;
  return isLevel(choice.level) ? { kind: "level", level: choice.level } : null;
}

function levelOf(given: GivenAnswer | undefined): Level | null {
  return given?.answer.kind === "level" ? given.answer.level : null;
}

function standings(answers: Record<ItemId, GivenAnswer>): Standing[] {
  return fakeItems.flatMap((item) => {
    const level = levelOf(answers[item.id]);
    return level === null ? [] : [{ item: item.id, level }];
  });
}

function extremes(sorted: Standing[]): { shown: Standing[]; beyond: number } {
  const shown = sorted.slice(0, 3);
  const last = shown.at(-1)?.level;
  return { shown, beyond: sorted.slice(3).filter((other) => other.level === last).length };
}

function profileOf(answers: Record<ItemId, GivenAnswer>): Profile {
  const all = standings(answers);
  const differ = new Set(all.map((standing) => standing.level)).size > 1;
  const highest = extremes(differ ? all.toSorted((a, b) => b.level - a.level) : []);
  const lowest = extremes(differ ? all.toSorted((a, b) => a.level - b.level) : []);
  return {
    domains: fakeInstrument.domains.map((domain) => {
      const levels = domain.items.flatMap((item) => levelOf(answers[item.id]) ?? []);
      const applicable = domain.items.filter((item) => {
        const answer = answers[item.id]?.answer;
        return answer?.kind !== "nonAnswer" || answer.reason !== "notMyTask";
      }).length;
      const enough = levels.length > 0 && levels.length * 3 >= applicable * 2;
      const [lowestLevel, highestLevel] = [levels.toSorted()[0], levels.toSorted().at(-1)];
      return {
        domain: domain.id,
        position: enough ? levels.reduce((sum, level) => sum + level, 0) / levels.length : null,
        answered: levels.length,
        applicable,
        spread: lowestLevel && highestLevel ? { lowest: lowestLevel, highest: highestLevel } : null,
      };
    }),
    strengths: highest.shown,
    strengthsBeyond: highest.beyond,
    development: lowest.shown,
    developmentBeyond: lowest.beyond,
    answered: all.length,
    items: fakeItems.length,
  };
}

export function profileViewOf(reflection: Reflection): ProfileView {
  return {
    reflection: lineOf(reflection),
    instrument: reflection.instrument,
    answers: reflection.answers,
    promptAnswers: reflection.promptAnswers,
    profile: profileOf(reflection.answers),
  };
}

/** One row per answered item, beside its title. */
export function pictureOf(answers: Record<ItemId, GivenAnswer>, language: "da" | "en"): Picture {
  const inks = ["domain1", "domain2"] as const;
  const shapes = ["circle", "square"] as const;
  const marks = fakeInstrument.domains.flatMap((domain, index) =>
    domain.items.flatMap((item, row): Mark[] => {
      const level = levelOf(answers[item.id]);
      const ink = inks[index] ?? "domain1";
      const y = 32 * (index * 3 + row + 1);
      const label: Mark = {
        kind: "label",
        words: { kind: "lines", lines: [item.title[language]] },
        at: { x: 8, y },
        anchor: "start",
        style: "body",
        ink: "text",
      };
      if (level === null) return [label];
      const at = { x: 200 + level * 40, y };
      const shape = shapes[index] ?? "circle";
      return [label, { kind: "answer", item: item.id, level, shape, at, size: 6, ink }];
    }),
  );
  return { width: 480, height: 240, marks };
}
