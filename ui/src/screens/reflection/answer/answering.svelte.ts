import { tellShown } from "../../../backend/tell";
import type { Query } from "../../../backend/query.svelte";
import { asFailure } from "../../../backend/failure";
import type {
  Answer,
  AnswerChoice,
  AnswerSaved,
  AssessmentId,
  DomainProgress,
  ErrorCode,
  ItemId,
  Reflection,
} from "../../../backend/generated/wire";
import { forgetTyped } from "./typed-prompts.svelte";

/** An answer that could not be kept, and the choice to try again with; none is to clear it. */
export interface UnsavedAnswer {
  item: ItemId;
  choice: AnswerChoice | null;
  error: ErrorCode;
}

/** A text on a prompt that could not be kept, and why. */
export interface UnsavedText {
  prompt: number;
  text: string;
  error: ErrorCode;
}

/**
 * The answers of one draft: shown at once, written one after the other, and reset where a write
 * fails.
 */
export class Answering {
  /** The choices in view. */
  shown: Readonly<Record<ItemId, AnswerChoice | undefined>> = $state.raw({});
  progress: readonly DomainProgress[] = $state.raw([]);
  /** How many writes are on their way. */
  pending = $state(0);
  /** The time of the latest write that is kept; none before the first. */
  savedAt: string | null = $state(null);
  unsaved: readonly UnsavedAnswer[] = $state.raw([]);
  /** The kept texts, by the prompt's place in the instrument. */
  texts: Readonly<Record<number, string | undefined>> = $state.raw({});
  unsavedTexts: readonly UnsavedText[] = $state.raw([]);

  /** Of which draft. */
  readonly id: AssessmentId;

  readonly #shownBy: Query<"reflection"> | undefined;
  #kept: Record<ItemId, AnswerChoice | undefined>;
  #latest = new Map<ItemId, symbol>();
  #writing = new Map<number, { text: string }>();
  #tail: Promise<void> = Promise.resolve();

  /** `shownBy` is what the draft was read by: it is not asked again for what is kept here. */
  constructor(reflection: Reflection, shownBy?: Query<"reflection">) {
    this.#shownBy = shownBy;
    this.id = reflection.id;
    this.#kept = choicesOf(reflection);
    this.follow(reflection);
  }

  /** Shows what the draft has come to, as after an undo. */
  follow(reflection: Reflection): void {
    this.#kept = choicesOf(reflection);
    const underWay = [...this.#latest.keys()].map((item) => [item, this.shown[item]]);
    this.shown = { ...this.#kept, ...Object.fromEntries(underWay) };
    this.progress = reflection.progress;
    this.texts = textsOf(reflection);
  }

  /** Answers an item. */
  give(item: ItemId, answer: AnswerChoice): void {
    this.#change(item, answer, () =>
      tellShown(this.#shownBy, "give_answer", { id: this.id, item, answer }),
    );
  }

  /** Takes the answer of an item away. */
  clear(item: ItemId): void {
    this.#change(item, null, () => tellShown(this.#shownBy, "clear_answer", { id: this.id, item }));
  }

  /** Tries once more to keep what was not kept. */
  retry({ item, choice }: UnsavedAnswer): void {
    if (choice) this.give(item, choice);
    else this.clear(item);
  }

  /** Keeps the text on a prompt; an empty one passes it. */
  write(prompt: number, text: string): void {
    const underWay = this.#writing.get(prompt);
    if (underWay?.text === text) return;
    this.unsavedTexts = this.unsavedTexts.filter((other) => other.prompt !== prompt);
    if (!underWay && text.trim() === (this.texts[prompt] ?? "")) {
      forgetTyped(this.id, prompt, text);
      return;
    }
    const mine = { text };
    this.#writing.set(prompt, mine);
    this.pending += 1;
    void this.#inTurn(async () => {
      try {
        const saved = await tellShown(this.#shownBy, "answer_prompt", {
          id: this.id,
          prompt,
          text,
        });
        this.texts = { ...this.texts, [prompt]: text.trim() };
        this.savedAt = saved.at;
        forgetTyped(this.id, prompt, text);
      } catch (thrown) {
        if (this.#writing.get(prompt) === mine) {
          const { error } = asFailure(thrown);
          this.unsavedTexts = [...this.unsavedTexts, { prompt, text, error }];
        }
      } finally {
        if (this.#writing.get(prompt) === mine) this.#writing.delete(prompt);
        this.pending -= 1;
      }
    });
  }

  /** How much could not be kept. */
  get unsavedCount(): number {
    return this.unsaved.length + this.unsavedTexts.length;
  }

  /** Remembers that this item is in view, so that the reader comes back to it. */
  remember(item: ItemId): void {
    void this.#inTurn(async () => {
      try {
        await tellShown(this.#shownBy, "remember_last_item", { id: this.id, item });
      } catch {
        // Not worth an error: at worst the draft resumes a few items away.
      }
    });
  }

  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void> {
    return this.#tail;
  }

  #change(item: ItemId, choice: AnswerChoice | null, write: () => Promise<AnswerSaved>): void {
    const mine = Symbol(item);
    this.#latest.set(item, mine);
    this.#show(item, choice ?? undefined);
    this.unsaved = this.unsaved.filter((other) => other.item !== item);
    this.pending += 1;
    void this.#inTurn(async () => {
      try {
        const { saved, progress } = await write();
        this.#kept = { ...this.#kept, [item]: choice ?? undefined };
        this.progress = progress;
        this.savedAt = saved.at;
      } catch (thrown) {
        // A later change of the same item is in flight and decides.
        if (this.#latest.get(item) === mine) {
          this.#show(item, this.#kept[item]);
          this.unsaved = [...this.unsaved, { item, choice, error: asFailure(thrown).error }];
        }
      } finally {
        if (this.#latest.get(item) === mine) this.#latest.delete(item);
        this.pending -= 1;
      }
    });
  }

  #show(item: ItemId, choice: AnswerChoice | undefined): void {
    this.shown = { ...this.shown, [item]: choice };
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(write);
    return this.#tail;
  }
}

function choiceOf(answer: Answer): AnswerChoice {
  return answer.kind === "level" ? { kind: "level", level: answer.level } : answer;
}

function choicesOf(reflection: Reflection): Record<ItemId, AnswerChoice | undefined> {
  return Object.fromEntries(
    Object.entries(reflection.answers).map(([item, given]) => [item, choiceOf(given.answer)]),
  );
}

function textsOf(reflection: Reflection): Record<number, string> {
  return Object.fromEntries(
    Object.entries(reflection.promptAnswers).map(([prompt, { text }]) => [prompt, text]),
  );
}
