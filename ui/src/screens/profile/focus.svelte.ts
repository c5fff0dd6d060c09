import { untrack } from "svelte";
import { Action } from "../../backend/action.svelte";
import type { AssessmentId, ItemId } from "../../backend/generated/wire";
import { ask, type Query } from "../../backend/query.svelte";
import { offerUndo } from "../../backend/status.svelte";
import { tell } from "../../backend/tell";

/** What is in focus after a reflection, and choosing it. */
export class FocusChoice {
  /** What is in force. */
  readonly focus: Query<"focus">;
  /** The choice that is being kept. */
  readonly choosing = new Action();

  readonly #id: () => AssessmentId;
  // What is shown until it is kept: the browser checks the box at once, and if it is not kept it is reset.
  #tried: readonly ItemId[] | null = $state.raw(null);

  constructor(id: () => AssessmentId) {
    this.#id = id;
    this.focus = ask("focus", () => ({ id: id() }));
    $effect(() => {
      // What was tried is outdated when the focus was read again, as after an undo.
      void this.focus.data;
      untrack(() => {
        this.choosing.forget();
        this.#tried = null;
      });
    });
  }

  /** Whether an item is shown as chosen. */
  has(item: ItemId): boolean {
    return this.#shown.includes(item);
  }

  get #shown(): readonly ItemId[] {
    return this.#tried ?? this.focus.data?.items ?? [];
  }

  /**
   * Puts an item in focus or takes it out, one choice after the other, so that a quick second one builds
   * on the first.
   */
  async choose(item: ItemId, on: boolean): Promise<void> {
    const rest = this.#shown.filter((other) => other !== item);
    this.#tried = on ? [...rest, item] : rest;
    const kept = await this.choosing.inTurn(async () => {
      if (!this.focus.data) return;
      const others = this.focus.data.items.filter((other) => other !== item);
      const items = on ? [...others, item] : others;
      await tell("choose_focus", { id: this.#id(), items });
      await this.focus.settled();
      offerUndo("profile-focus-saved");
    });
    if (!kept) this.#tried = null;
  }
}
