import type { FakeContext, Handlers } from "./fake-context";
import type { FakeCopy } from "./fake-copy";
import type { FakeKeeping } from "./fake-keeping";
import { refusal } from "./fake-refusal";
import type { Erase } from "../../backend/generated/wire";

/** The erasing of the fake program. */
export class FakeErasing {
  readonly handlers: Handlers<"preview_erasure" | "erase">;

  constructor(context: FakeContext, keeping: FakeKeeping) {
    this.handlers = {
      preview_erasure: (what) => ({
        goes: holding(context.copied(), what).erase(what),
        ...keeping.holding(what),
      }),
      erase: ({ what, fromBackups }) => {
        const copy = holding(context.copied(), what);
        copy.erase(what);
        copy.putBack();
        if (fromBackups) keeping.erase(what);
        const { backups, closedBackups, setAside } = keeping.holding(what);
        return {
          saved: {
            at: context.now(),
            changed: [
              { kind: "reflections" },
              { kind: "examples" },
              { kind: "agreements" },
              { kind: "focus" },
              { kind: "rhythm" },
            ],
          },
          backupsLeft: backups + closedBackups,
          setAsideLeft: setAside,
        };
      },
    };
  }
}

function holding(copy: FakeCopy, what: Erase): FakeCopy {
  if (copy.has(what) || what.kind === "everything") return copy;
  const unknown = {
    reflection: "reflectionUnknown",
    example: "exampleUnknown",
    person: "personUnknown",
  } as const;
  throw refusal(unknown[what.kind]);
}
