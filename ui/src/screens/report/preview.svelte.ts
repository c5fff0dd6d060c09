import type { Client } from "../../backend/client";
import { asFailure } from "../../backend/failure";
import type { ErrorCode, ReportOf } from "../../backend/generated/wire";

/** The pages of a report as they would be saved. */
export class Preview {
  pages = $state.raw<readonly string[]>([]);
  error = $state.raw<ErrorCode | null>(null);
  /** Whether pages are on their way. */
  making = $state(false);

  readonly #client: Client;
  #wanted: ReportOf | null = null;
  // What asks must not ask again because pages are on their way.
  #busy = false;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Asks for the pages of this report; of several asked for meanwhile, only the last is made. */
  async ask(wanted: ReportOf): Promise<void> {
    this.#wanted = wanted;
    if (this.#busy) return;
    this.#busy = this.making = true;
    while (this.#wanted) {
      const asked: ReportOf = this.#wanted;
      this.#wanted = null;
      await this.#make(asked);
    }
    this.#busy = this.making = false;
  }

  async #make(asked: ReportOf): Promise<void> {
    try {
      const { pages } = await this.#client.call("report_pages", asked);
      this.pages = pages;
      this.error = null;
    } catch (thrown) {
      this.pages = [];
      this.error = asFailure(thrown).error;
    }
  }
}
