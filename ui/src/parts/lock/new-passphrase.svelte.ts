import { t } from "../../texts/texts.svelte";

/** A new passphrase that is typed twice. */
export class NewPassphrase {
  typed = $state("");
  again = $state("");
  /** Whether the two differ; said when the reader goes on. */
  differ = $state(false);

  /** What is wrong beside the second field. */
  get error(): string | undefined {
    return this.differ ? t("lock-again-differs") : undefined;
  }

  /** Whether both are the same. */
  agrees(): boolean {
    this.differ = this.typed !== this.again;
    return !this.differ;
  }

  /** Forgets what was typed. */
  clear(): void {
    [this.typed, this.again, this.differ] = ["", "", false];
  }
}
