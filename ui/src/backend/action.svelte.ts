import { asFailure } from "./failure";
import type { ErrorCode } from "./generated/wire";

/** Something that a person can do, with what kept the latest try from being done. */
export class Action {
  /** Whether it is being done. */
  busy = $state(false);
  /** Why the latest try was refused; none while it is tried again. */
  error: ErrorCode | null = $state.raw(null);

  #queue: Promise<unknown> = Promise.resolve();

  /** Does `act`, unless it is being done already; answers whether all of it was done. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    return this.busy ? false : this.#do(act);
  }

  /** Does `act` when what was asked for before it is done; answers whether all of it was done. */
  inTurn(act: () => Promise<unknown>): Promise<boolean> {
    const mine = this.#queue.then(() => this.#do(act));
    this.#queue = mine;
    return mine;
  }

  /** Forgets why the latest try was refused. */
  forget(): void {
    this.error = null;
  }

  async #do(act: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.error = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.error = asFailure(thrown).error;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
