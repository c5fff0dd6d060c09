import { cleanup, render } from "@testing-library/svelte";
import { flushSync, tick, type Component } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import Asking from "../testing/Asking.svelte";
import { connect } from "./call";
import type { Asked } from "./changes";
import type { Client } from "./client";
import { Failure } from "./failure";
import type { Changed, ErrorCode } from "./generated/wire";
import { ask, type Query } from "./query.svelte";
import { tell, tellShown } from "./tell";

interface UnderWay {
  name: string;
  request: unknown;
  answer: (with_: unknown) => Promise<void>;
  refuse: (error: ErrorCode) => Promise<void>;
}

/** Every call, answered when and how a test says. */
let calls: UnderWay[];

const client = {
  call: (name: string, request: unknown) =>
    new Promise((resolve, reject) => {
      const settle = async (done: () => void) => {
        done();
        // What follows from an answer has followed when this resolves.
        for (let turn = 0; turn < 10; turn += 1) await tick();
      };
      calls.push({
        name,
        request,
        answer: (answer) => settle(() => resolve(answer)),
        refuse: (error) => settle(() => reject(new Failure(error))),
      });
    }),
} as unknown as Client;

function opened<K extends Asked>(asks: () => Query<K>) {
  let found: Query<K> | undefined;
  const component = Asking as Component<{ asks: () => Query<K>; onasked: (q: Query<K>) => void }>;
  const shown = render(component, { props: { asks, onasked: (query) => (found = query) } });
  if (!found) throw new Error("it asks while it is made");
  return { query: found, close: () => shown.unmount() };
}

/** What was asked for by `name`. */
function requests(name: string): unknown[] {
  return calls.filter((each) => each.name === name).map((each) => each.request);
}

function latest(): UnderWay {
  const call = calls.at(-1);
  if (!call) throw new Error("nothing was asked");
  return call;
}

/** Tells a write that was answered with these changes. */
async function told(changed: Changed[], shownBy?: Query<Asked>): Promise<void> {
  const done = tellShown(shownBy, "delete_example", { id: "one" });
  await latest().answer({ at: "2026-11-24T09:42:00Z", changed });
  await done;
}

const search = {
  item: null,
  domain: null,
  form: null,
  within: { instrument: null, from: null, to: null },
};

describe("what a screen asks for", () => {
  beforeEach(() => {
    calls = [];
    connect(client);
  });
  afterEach(cleanup);

  it("is the latest that was asked for, also where an earlier answer comes last", async () => {
    let words = $state("a");
    const { query } = opened(() => ask("examples", () => ({ ...search, words })));
    words = "ab";
    flushSync();
    expect(requests("examples")).toEqual([
      { ...search, words: "a" },
      { ...search, words: "ab" },
    ]);
    const [first, second] = calls;
    await second?.answer({ total: 2 });
    await first?.answer({ total: 1 });
    expect(query.data, "the answer to what is asked for now").toEqual({ total: 2 });
    expect(query.loading).toBe(false);
  });

  it("says why there is no answer, keeps the one before, and is asked for again on request", async () => {
    const { query } = opened(() => ask("agreements"));
    expect(query.loading, "it is on its way").toBe(true);
    await latest().answer({ live: [], closed: [] });
    void query.reload();
    await latest().refuse({ code: "storeInUse" });
    expect(query.error).toEqual({ code: "storeInUse" });
    expect(query.data, "what was there before").toEqual({ live: [], closed: [] });
    void query.reload();
    expect(query.error, "it may be there soon").toBeNull();
    await latest().answer({ live: [1], closed: [] });
    expect(query.data).toEqual({ live: [1], closed: [] });
  });

  it("is asked for again after a change that it depends on, and after no other", async () => {
    const { query } = opened(() => ask("examples", () => ({ ...search, words: "" })));
    await latest().answer({ total: 2 });
    await told([{ kind: "rhythm" }]);
    expect(requests("examples")).toHaveLength(1);
    await told([{ kind: "examples" }]);
    expect(requests("examples"), "one example less").toHaveLength(2);
    await latest().answer({ total: 1 });
    await query.settled();
    expect(query.data).toEqual({ total: 1 });
  });

  it("is asked for again when its own assessment changes, and not for another", async () => {
    opened(() => ask("reflection", () => ({ id: "mine" })));
    await latest().answer({});
    await told([{ kind: "assessment", id: "other" }]);
    expect(requests("reflection")).toHaveLength(1);
    await told([{ kind: "assessment", id: "mine" }]);
    expect(requests("reflection")).toHaveLength(2);
  });

  it("is asked for again after any change where it could not be shown", async () => {
    opened(() => ask("method"));
    await latest().refuse({ code: "storeInUse" });
    await told([{ kind: "rhythm" }]);
    expect(requests("method")).toHaveLength(2);
  });

  it("is not asked for again by the one who shows the change already", async () => {
    const { query } = opened(() => ask("reflection", () => ({ id: "mine" })));
    await latest().answer({});
    await told([{ kind: "assessment", id: "mine" }], query);
    expect(requests("reflection")).toHaveLength(1);
  });

  it("is asked for again after a command that changes files beside the store", async () => {
    opened(() => ask("backups"));
    await latest().answer({ backups: [] });
    const made = tell("back_up");
    await latest().answer({ name: "one" });
    await made;
    expect(requests("backups")).toHaveLength(2);
  });

  it("is asked for no more when the screen is closed", async () => {
    const { query, close } = opened(() => ask("agreements"));
    await latest().answer({ live: [], closed: [] });
    close();
    await told([{ kind: "agreements" }]);
    expect(requests("agreements")).toHaveLength(1);
    expect(query.data, "and what it had stays").toBeTruthy();
  });

  it("waits while it is not wanted, and does not ask for what is there already", () => {
    let wanted = $state(false);
    opened(() => ask("overview", null, { when: () => wanted }));
    flushSync();
    expect(requests("overview")).toHaveLength(0);
    wanted = true;
    flushSync();
    expect(requests("overview")).toHaveLength(1);
    opened(() => ask("agreements", null, { given: { live: [] } as never }));
    flushSync();
    expect(requests("agreements")).toHaveLength(0);
  });

  it("is asked for one at a time where it takes long, and then only as it is wanted last", async () => {
    let words = $state("a");
    const { query } = opened(() =>
      ask("examples", () => ({ ...search, words }), { oneAtATime: true }),
    );
    for (const typed of ["ab", "abc"]) {
      words = typed;
      flushSync();
    }
    expect(requests("examples"), "the first is still on its way").toHaveLength(1);
    await calls[0]?.answer({ total: 1 });
    expect(requests("examples").at(-1)).toEqual({ ...search, words: "abc" });
    expect(requests("examples"), "none between").toHaveLength(2);
    await latest().answer({ total: 3 });
    expect(query.data).toEqual({ total: 3 });
    expect(query.loading).toBe(false);
  });

  it("is not asked for once more by itself when it was stopped", async () => {
    let words = $state("a");
    const { query } = opened(() =>
      ask("examples", () => ({ ...search, words }), { oneAtATime: true }),
    );
    words = "ab";
    flushSync();
    await latest().refuse({ code: "cancelled" });
    expect(requests("examples"), "what waited is stopped too").toHaveLength(1);
    expect(query.error).toEqual({ code: "cancelled" });
    expect(query.loading).toBe(false);
    void query.reload();
    expect(requests("examples").at(-1), "until it is wanted").toEqual({ ...search, words: "ab" });
  });
});
