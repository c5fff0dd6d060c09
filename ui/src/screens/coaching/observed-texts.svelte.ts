import { asFailure } from "../../backend/failure";
import type { ConversationId, ErrorCode, ItemId } from "../../backend/generated/wire";
import { alsoWaitFor, tell } from "../../backend/tell";

/**
 * What one writes who went along to a talk. It is kept while it is typed, and not among what is begun in forms: that
 * can be read before both have rated.
 */
export class ObservedTexts {
  /** Why the latest was not kept. */
  error: ErrorCode | null = $state.raw(null);

  readonly #id: ConversationId;
  #texts = $state.raw<Readonly<Partial<Record<ItemId, string>>>>({});
  readonly #unsent = new Set<ItemId>();
  #sending: Promise<void> | null = null;

  constructor(id: ConversationId) {
    this.#id = id;
  }

  /** What is typed of an item; none where nothing was typed since the page was opened. */
  textOf(item: ItemId): string | undefined {
    return this.#texts[item];
  }

  /** Takes note of what is typed, and keeps it. */
  write(item: ItemId, text: string): void {
    this.#texts = { ...this.#texts, [item]: text };
    this.#unsent.add(item);
    void this.send();
  }

  /** Waits until all that is typed is kept, or refused. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null));
    return this.#sending;
  }

  /** Has the window stay open until it is kept. Answers how to stop. */
  waitedFor(): () => void {
    return alsoWaitFor(() => this.send());
  }

  // One after the other: two that are under way may overtake each other.
  async #sendAll(): Promise<void> {
    for (const item of this.#unsent) {
      this.#unsent.delete(item);
      const text = this.#texts[item] ?? "";
      try {
        await tell("write_observed", { id: this.#id, observed: { item, text } });
        this.error = null;
      } catch (thrown) {
        this.error = asFailure(thrown).error;
      }
    }
  }
}
