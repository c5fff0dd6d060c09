import { onForgetUnsaved } from "../../parts/erasure/unsaved-input";
import type { ExampleSearch } from "../../backend/generated/wire";
import { isBlank } from "../../texts/written";

type Asked = Omit<ExampleSearch, "within">;

const everything: Asked = { words: "", item: null, domain: null, form: null };

// The last search, restored when the list is opened again.
let last: Asked = everything;

onForgetUnsaved(() => (last = everything));

/** What is searched for among the examples. */
export class Search {
  /** What is asked for. */
  asked: Asked = $state.raw(last);
  /** Whether anything narrows what is found. */
  readonly narrowed: boolean = $derived(
    !isBlank(this.asked.words) ||
      this.asked.item !== null ||
      this.asked.domain !== null ||
      this.asked.form !== null,
  );

  /** Asks for something else. */
  change(what: Partial<Asked>): void {
    this.asked = last = { ...this.asked, ...what };
  }

  /** Asks for everything again. */
  clear(): void {
    this.change(everything);
  }
}
