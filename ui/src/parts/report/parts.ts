import type { AssessmentId, Report } from "../../backend/generated/wire";

/** What a report is about. */
export type Kind = Exclude<Report["kind"], "summary">;

const parts = {
  profile: ["pictures", "items", "examples", "prompts"],
  plan: ["focus", "agreements", "change"],
} as const;

/** A part of a report that can be left out. */
export type Part = (typeof parts)[Kind][number];

// Free text about citizens or oneself is off by default, so that it leaves the program only by choice.
const offAtFirst: ReadonlySet<Part> = new Set(["examples", "prompts"]);

/** The parts of a report, in their order. */
export function partsOf(kind: Kind): readonly Part[] {
  return parts[kind];
}

/** The parts that go in unless the person says otherwise. */
export function usualParts(kind: Kind): ReadonlySet<Part> {
  return new Set(partsOf(kind).filter((part) => !offAtFirst.has(part)));
}

/** The report with these parts. */
export function reportOf(kind: Kind, id: AssessmentId, chosen: ReadonlySet<Part>): Report {
  const has = (part: Part) => chosen.has(part);
  return kind === "profile"
    ? {
        kind,
        id,
        pictures: has("pictures"),
        items: has("items"),
        examples: has("examples"),
        prompts: has("prompts"),
      }
    : {
        kind,
        id,
        focus: has("focus"),
        agreements: has("agreements"),
        change: has("change"),
      };
}
