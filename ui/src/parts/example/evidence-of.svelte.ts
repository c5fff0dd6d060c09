import type { Client } from "../../backend/client";
import { asFailure } from "../../backend/failure";
import type { AssessmentId, ErrorCode, Evidence } from "../../backend/generated/wire";

/** What stands behind the ratings of one reflection, as last asked for. */
export class EvidenceOf {
  /** None until it is there. */
  value: Evidence | null = $state.raw(null);
  /** Why it could not be read. */
  error: ErrorCode | null = $state.raw(null);

  readonly #client: Client;
  readonly #id: AssessmentId;
  #latest = 0;

  constructor(client: Client, id: AssessmentId) {
    this.#client = client;
    this.#id = id;
  }

  /** Asks again; of several answers the one asked for last counts. */
  async load(): Promise<void> {
    const mine = ++this.#latest;
    try {
      const value = await this.#client.call("evidence", { id: this.#id });
      if (mine !== this.#latest) return;
      this.value = value;
      this.error = null;
    } catch (thrown) {
      if (mine === this.#latest) this.error = asFailure(thrown).error;
    }
  }
}
