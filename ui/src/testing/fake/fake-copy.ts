import type {
  AssessmentId,
  Erase,
  ExampleId,
  ContentCounts,
  Reflection,
} from "../../backend/generated/wire";

/** A part of a store at a time, and how it is put back as it was. */
export interface FakePartCopy {
  count(): number;
  clear(): void;
  putBack(): void;
}

/** The examples of a store at a time. */
export interface FakeExamplesCopy extends FakePartCopy {
  has(id: ExampleId): boolean;
  erase(id: ExampleId): void;
}

/** A store at a time: what it holds, what is taken out of it, and how it is put back. */
export interface FakeCopy {
  holds(): ContentCounts;
  /** Whether some of it is in this copy. */
  has(what: Erase): boolean;
  /** Takes something out of this copy; answers how much that was. */
  erase(what: Erase): ContentCounts;
  putBack(): void;
}

interface Parts {
  examples: FakeExamplesCopy;
  agreements: FakePartCopy;
}

/** A copy of a store, which `put` puts back. */
export function copyOf(
  reflections: ReadonlyMap<AssessmentId, Reflection>,
  { examples, agreements }: Parts,
  put: (reflections: Map<AssessmentId, Reflection>) => void,
): FakeCopy {
  const own = new Map(structuredClone([...reflections]));
  const holds = (): ContentCounts => {
    const finished = [...own.values()].filter((reflection) => reflection.finished).length;
    return {
      finished,
      drafts: own.size - finished,
      examples: examples.count(),
      agreements: agreements.count(),
    };
  };
  const takeOut = (what: Erase) => {
    switch (what.kind) {
      case "reflection":
        own.delete(what.id);
        // What looks back at it says nothing without it.
        for (const [id, { looksBack }] of own) if (looksBack?.id === what.id) own.delete(id);
        return;
      case "example":
        examples.erase(what.id);
        return;
      case "everything":
        own.clear();
        examples.clear();
        agreements.clear();
    }
  };
  return {
    holds,
    has: (what) => {
      if (what.kind === "reflection") return own.has(what.id);
      if (what.kind === "example") return examples.has(what.id);
      return Object.values(holds()).some((count) => count > 0);
    },
    erase: (what) => {
      const before = holds();
      takeOut(what);
      return less(before, holds());
    },
    putBack: () => {
      put(new Map(structuredClone([...own])));
      examples.putBack();
      agreements.putBack();
    },
  };
}

function less(before: ContentCounts, after: ContentCounts): ContentCounts {
  return {
    finished: before.finished - after.finished,
    drafts: before.drafts - after.drafts,
    examples: before.examples - after.examples,
    agreements: before.agreements - after.agreements,
  };
}
