import type { Report } from "../../backend/generated/wire";

/** What a report is about. */
type Kind = Report["kind"];

/** A report of one's own reflection; a summary is of what two have talked about. */
export type OwnKind = Exclude<Kind, "summary">;

const parts = {
  profile: ["pictures", "items", "examples", "prompts"],
  plan: ["focus", "agreements", "change"],
  summary: [
    "frame",
    "agenda",
    "strengths",
    "differences",
    "observation",
    "agreed",
    "closing",
    "signatures",
  ],
} as const;

/** A part of a report that can be left out. */
export type Part = (typeof parts)[Kind][number];

// Free text about citizens or oneself is off by default, so that it leaves the program only by choice. So is what
// each of the two said of their conversation.
const offAtFirst: ReadonlySet<Part> = new Set(["examples", "prompts", "observation", "closing"]);

/** The parts of a report, in their order. */
export function partsOf(kind: Kind): readonly Part[] {
  return parts[kind];
}

/** The parts that go in unless the person says otherwise. */
export function usualParts(kind: Kind): ReadonlySet<Part> {
  return new Set(partsOf(kind).filter((part) => !offAtFirst.has(part)));
}

/** The report of what has this id, with these parts. */
export function reportOf(kind: Kind, id: string, chosen: ReadonlySet<Part>): Report {
  const has = (part: Part) => chosen.has(part);
  switch (kind) {
    case "profile":
      return {
        kind,
        id,
        pictures: has("pictures"),
        items: has("items"),
        examples: has("examples"),
        prompts: has("prompts"),
      };
    case "plan":
      return {
        kind,
        id,
        focus: has("focus"),
        agreements: has("agreements"),
        change: has("change"),
      };
    case "summary":
      return {
        kind,
        id,
        frame: has("frame"),
        agenda: has("agenda"),
        strengths: has("strengths"),
        differences: has("differences"),
        observation: has("observation"),
        agreed: has("agreed"),
        closing: has("closing"),
        signatures: has("signatures"),
      };
  }
}
