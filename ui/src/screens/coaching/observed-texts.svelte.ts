import { asFailure } from "../../backend/failure";
import type { ConversationId, ErrorCode, ItemId } from "../../backend/generated/wire";
import { alsoWaitFor, tell } from "../../backend/tell";

/**
 * What one writes who went along to a talk. It is kept while it is typed, and not among what is begun in forms: that
 * can be read before both have rated.
 */
export class ObservedTexts {
  readonly #id: ConversationId;
  #texts = $state.raw<Readonly<Partial<Record<ItemId, string>>>>({});
  #refused = $state.raw<ReadonlyMap<ItemId, ErrorCode>>(new Map());
  readonly #unsent = new Set<ItemId>();
  #sending: Promise<void> | null = null;

  constructor(id: ConversationId) {
    this.#id = id;
  }

  /** What is typed of an item; none where nothing was typed since the page was opened. */
  textOf(item: ItemId): string | undefined {
    return this.#texts[item];
  }

  /** Whether what is typed of an item is not kept. */
  isRefused(item: ItemId): boolean {
    return this.#refused.has(item);
  }

  /** Why something that is typed is not kept. */
  get error(): ErrorCode | null {
    const [first] = this.#refused.values();
    return first ?? null;
  }

  /** Takes note of what is typed, and keeps it. */
  write(item: ItemId, text: string): void {
    this.#texts = { ...this.#texts, [item]: text };
    this.#unsent.add(item);
    void this.#send();
  }

  /** Tries once more to keep what was refused; answers whether all that is typed is kept. */
  async kept(): Promise<boolean> {
    await this.#sending;
    for (const item of this.#refused.keys()) this.#unsent.add(item);
    await this.#send();
    return this.#refused.size === 0;
  }

  /** Has the window stay open until it is kept. Answers how to stop. */
  waitedFor(): () => void {
    return alsoWaitFor(() => this.#send());
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null));
    return this.#sending;
  }

  // One after the other: two that are under way may overtake each other.
  async #sendAll(): Promise<void> {
    for (const item of this.#unsent) {
      this.#unsent.delete(item);
      const text = this.#texts[item] ?? "";
      try {
        await tell("write_observed", { id: this.#id, observed: { item, text } });
        this.#note(item, null);
      } catch (thrown) {
        this.#note(item, asFailure(thrown).error);
      }
    }
  }

  #note(item: ItemId, error: ErrorCode | null): void {
    const refused = new Map(this.#refused);
    if (error) refused.set(item, error);
    else refused.delete(item);
    this.#refused = refused;
  }
}
