import { existsSync } from "node:fs";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type {
  AnswerChoice,
  Commands,
  ErrorCode,
  ItemId,
  Progress,
} from "../backend/generated/wire";

/** The core instrument of the program: a small one, its later version, or that of the real program. */
export type Edition = "small" | "reworded" | "core" | "withOther";

/** Something that the person did earlier. */
type Scene =
  | {
      kind: "reflection";
      answers: Record<ItemId, AnswerChoice>;
      prompts?: Record<number, string>;
      started: string;
      finished?: string;
      /** The reflection that it looks back at. */
      of?: string;
      /** The core instrument of the program from then on. */
      instrument?: Edition;
    }
  | { kind: "example"; at: string; written: Commands["add_example"]["request"] }
  | { kind: "agreement"; at: string; written: Commands["make_agreement"]["request"] }
  | { kind: "backup"; at: string; reason: string; passphrase?: string }
  | { kind: "lock"; passphrase: string };

/** Something that happens to a file of the program. */
export type Damage =
  | { kind: "store"; at: number }
  | { kind: "settings" }
  | { kind: "keyFile" }
  | { kind: "keyFileGone" }
  | { kind: "keyFileEarlier"; passphrase: string }
  | { kind: "lockGone" }
  | { kind: "backup"; name: string }
  | { kind: "setAside"; at: string };

/** What the page host is asked; see tests/page-host/src/wire.rs. */
export type Ask =
  | { ask: "call"; name: string; request: unknown; job?: { id: number; stopAfter?: number } }
  | { ask: "reset"; at: string; instrument?: Edition; folder?: string }
  | { ask: "restart" }
  | { ask: "computer" }
  | { ask: "advance"; to: string }
  | { ask: "zone"; rule: string }
  | { ask: "dialog"; answer: string | null }
  | { ask: "outside" }
  | { ask: "file"; name: string }
  | { ask: "write"; name: string; text: string }
  | { ask: "open"; name: string }
  | { ask: "seed"; scene: Scene }
  | { ask: "damage"; what: Damage };

/** What it answers. */
export type Reply = { answer: unknown } | { refused: ErrorCode };
type Line = Reply | { fault: string } | { progress: Progress };

const missing = `The tests of the page run on the real back end, which is not built.
Build it with \`cargo build --workspace --bin page-host\` and name it:
FAGSPEJL_PAGE_HOST=../target/debug/page-host npm test
\`cargo xtask test ui\` does both.`;

const worker = `${import.meta.dirname}/page-host-worker.js`;

/** A process of the real back end that answers at once: the test waits for it and does nothing else. */
class PageHost {
  readonly #answered = new Int32Array(new SharedArrayBuffer(4));
  readonly #port;

  constructor() {
    const program = process.env["FAGSPEJL_PAGE_HOST"];
    if (!program || !existsSync(program)) throw new Error(missing);
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData = { program, port: port2, answered: this.#answered };
    new Worker(worker, { workerData, transferList: [port2] }).unref();
    port1.unref();
  }

  ask(ask: Ask, onprogress?: (progress: Progress) => void): Reply {
    Atomics.store(this.#answered, 0, 0);
    this.#port.postMessage(JSON.stringify(ask));
    Atomics.wait(this.#answered, 0, 0);
    for (;;) {
      const received = receiveMessageOnPort(this.#port) as { message: string };
      const reply = JSON.parse(received.message) as Line;
      if ("fault" in reply) throw new Error(reply.fault);
      if (!("progress" in reply)) return reply;
      onprogress?.(reply.progress);
    }
  }
}

// One for each file of tests: they do not share their modules.
let host: PageHost | null = null;

/**
 * Asks the page host of this file of tests, which is started where it is not running yet. What a job tells
 * is handed on when it is answered.
 */
export function ask(what: Ask, onprogress?: (progress: Progress) => void): Reply {
  host ??= new PageHost();
  return host.ask(what, onprogress);
}

/** As {@link ask}, where nothing may be refused. */
export function must(what: Ask): unknown {
  const reply = ask(what);
  if ("refused" in reply) throw new Error(`${what.ask}: ${reply.refused.code}`);
  return reply.answer;
}
