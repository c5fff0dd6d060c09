import { onEverythingErased } from "../../parts/erasure/forgetting";
import type { Client } from "../../backend/client";
import { asFailure } from "../../backend/failure";
import type { ErrorCode, ExampleLog, ExampleSearch } from "../../backend/generated/wire";

const everything: ExampleSearch = { words: "", item: null, domain: null, form: null };

// What was last asked for is asked for again when the reader comes back to the list.
let lastAsked = new WeakMap<Client, ExampleSearch>();

onEverythingErased(() => (lastAsked = new WeakMap()));

/** The search among the examples: each change is asked for at once, and only the latest answer counts. */
export class Search {
  /** What is asked for. */
  asked: ExampleSearch = $state.raw(everything);
  /** What was found; none before the first answer. */
  log: ExampleLog | null = $state.raw(null);
  /** Why the latest could not be answered. */
  error: ErrorCode | null = $state.raw(null);
  /** Whether anything narrows what is found. */
  readonly narrowed: boolean = $derived(
    this.asked.words.trim() !== "" ||
      this.asked.item !== null ||
      this.asked.domain !== null ||
      this.asked.form !== null,
  );

  readonly #client: Client;
  #latest = 0;

  constructor(client: Client) {
    this.#client = client;
    this.asked = lastAsked.get(client) ?? everything;
  }

  /** Asks for something else. */
  change(what: Partial<ExampleSearch>): void {
    this.asked = { ...this.asked, ...what };
    lastAsked.set(this.#client, this.asked);
    void this.ask();
  }

  /** Asks for everything again. */
  clear(): void {
    this.change(everything);
  }

  /** Asks for the same again. */
  async ask(): Promise<void> {
    const mine = ++this.#latest;
    try {
      const log = await this.#client.call("examples", this.asked);
      if (mine !== this.#latest) return;
      this.log = log;
      this.error = null;
    } catch (thrown) {
      if (mine === this.#latest) this.error = asFailure(thrown).error;
    }
  }
}
