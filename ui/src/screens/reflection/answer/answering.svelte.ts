import { Draft, dropDraft, keepAnew, noteSaved, sendDrafts } from "../../../backend/draft.svelte";
import { tellShown } from "../../../backend/tell";
import type { Query } from "../../../backend/query.svelte";
import { asFailure } from "../../../backend/failure";
import type {
  AnswerChoice,
  AnswerSaved,
  AssessmentId,
  DomainProgress,
  ErrorCode,
  FacetId,
  FormRef,
  ItemId,
  Reflection,
  ShownMoment,
} from "../../../backend/generated/wire";
import { kept } from "../../../texts/written";

/** An answer that could not be kept, and the choice to try again with; none is to clear it. */
export interface UnsavedAnswer {
  item: ItemId;
  facet: FacetId;
  choice: AnswerChoice | null;
  error: ErrorCode;
}

/** A text on a prompt that could not be kept, and why. */
export interface UnsavedText {
  prompt: number;
  text: string;
  error: ErrorCode;
}

/** Choices by item and facet. */
type Choices = Readonly<Record<ItemId, Readonly<Record<FacetId, AnswerChoice | undefined>>>>;

/**
 * The answers of one draft: shown at once, written one after the other, and reset where a write
 * fails.
 */
export class Answering {
  /** The choices in view. */
  shown: Choices = $state.raw({});
  progress: readonly DomainProgress[] = $state.raw([]);
  /** About how many minutes what is not answered takes. */
  minutesLeft = $state(0);
  /** How many writes are on their way. */
  pending = $state(0);
  /** The time of the latest write that is kept; none before the first. */
  savedAt: ShownMoment | null = $state(null);
  unsaved: readonly UnsavedAnswer[] = $state.raw([]);
  /** The kept texts, by the prompt's place in the instrument. */
  texts: Readonly<Record<number, string | undefined>> = $state.raw({});
  unsavedTexts: readonly UnsavedText[] = $state.raw([]);

  /** Of which draft. */
  readonly id: AssessmentId;

  readonly #shownBy: Query<"reflection"> | undefined;
  #kept: Choices;
  /** The latest change of a facet that is on its way, by `nameOf`. */
  #latest = new Map<string, { item: ItemId; facet: FacetId }>();
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
    let shown = this.#kept;
    for (const { item, facet } of this.#latest.values()) {
      shown = withChoice(shown, item, facet, this.chosen(item, facet));
    }
    this.shown = shown;
    this.progress = reflection.progress;
    this.minutesLeft = reflection.minutesLeft;
    this.texts = textsOf(reflection);
  }

  /** The choice in view for a facet of an item. */
  chosen(item: ItemId, facet: FacetId): AnswerChoice | undefined {
    return this.shown[item]?.[facet];
  }

  /** Answers a facet of an item. */
  give(item: ItemId, facet: FacetId, answer: AnswerChoice): void {
    this.#change(item, facet, answer, () =>
      tellShown(this.#shownBy, "give_answer", { id: this.id, item, facet, answer }),
    );
  }

  /** Takes the answer of a facet of an item away. */
  clear(item: ItemId, facet: FacetId): void {
    this.#change(item, facet, null, () =>
      tellShown(this.#shownBy, "clear_answer", { id: this.id, item, facet }),
    );
  }

  /** Tries once more to keep what was not kept. */
  retry({ item, facet, choice }: UnsavedAnswer): void {
    if (choice) this.give(item, facet, choice);
    else this.clear(item, facet);
  }

  /** What stands in the form of a prompt. */
  draft(prompt: number): Draft<"prompt"> {
    const start = () => ({ kind: "prompt" as const, text: this.texts[prompt] ?? "" });
    return new Draft<"prompt">(promptForm(this.id, prompt), start);
  }

  /** Keeps the text on a prompt; an empty one passes it. */
  write(prompt: number, text: string): void {
    const underWay = this.#writing.get(prompt);
    if (underWay?.text === text) return;
    this.unsavedTexts = this.unsavedTexts.filter((other) => other.prompt !== prompt);
    if (!underWay && kept(text) === (this.texts[prompt] ?? "")) {
      dropDraft(promptForm(this.id, prompt));
      return;
    }
    const mine = { text };
    this.#writing.set(prompt, mine);
    this.pending += 1;
    void this.#inTurn(async () => {
      try {
        await sendDrafts();
        const saved = await tellShown(this.#shownBy, "answer_prompt", {
          id: this.id,
          prompt,
          text,
        });
        this.texts = { ...this.texts, [prompt]: kept(text) };
        this.savedAt = saved.at;
        if (this.draft(prompt).typed.text === text) noteSaved(promptForm(this.id, prompt));
        else keepAnew(promptForm(this.id, prompt));
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

  #change(
    item: ItemId,
    facet: FacetId,
    choice: AnswerChoice | null,
    write: () => Promise<AnswerSaved>,
  ): void {
    const name = nameOf(item, facet);
    const mine = { item, facet };
    this.#latest.set(name, mine);
    this.#show(item, facet, choice ?? undefined);
    this.unsaved = this.unsaved.filter((other) => nameOf(other.item, other.facet) !== name);
    this.pending += 1;
    void this.#inTurn(async () => {
      try {
        const { saved, progress, minutesLeft } = await write();
        this.#kept = withChoice(this.#kept, item, facet, choice ?? undefined);
        this.progress = progress;
        this.minutesLeft = minutesLeft;
        this.savedAt = saved.at;
      } catch (thrown) {
        // A later change of the same facet is in flight and decides.
        if (this.#latest.get(name) === mine) {
          this.#show(item, facet, this.#kept[item]?.[facet]);
          const { error } = asFailure(thrown);
          this.unsaved = [...this.unsaved, { item, facet, choice, error }];
        }
      } finally {
        if (this.#latest.get(name) === mine) this.#latest.delete(name);
        this.pending -= 1;
      }
    });
  }

  #show(item: ItemId, facet: FacetId, choice: AnswerChoice | undefined): void {
    this.shown = withChoice(this.shown, item, facet, choice);
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(write);
    return this.#tail;
  }
}

function promptForm(id: AssessmentId, prompt: number): FormRef {
  return { kind: "prompt", id, prompt };
}

/** A facet of an item as one word: ids have no blank. */
function nameOf(item: ItemId, facet: FacetId): string {
  return `${item} ${facet}`;
}

function withChoice(
  choices: Choices,
  item: ItemId,
  facet: FacetId,
  choice: AnswerChoice | undefined,
): Choices {
  return { ...choices, [item]: { ...choices[item], [facet]: choice } };
}

function choicesOf(reflection: Reflection): Choices {
  const items = Object.entries(reflection.answers).map(([item, facets]) => [
    item,
    Object.fromEntries(Object.entries(facets).map(([facet, { answer }]) => [facet, answer])),
  ]);
  return Object.fromEntries(items) as Choices;
}

function textsOf(reflection: Reflection): Record<number, string> {
  return Object.fromEntries(
    Object.entries(reflection.promptAnswers).map(([prompt, { text }]) => [prompt, text]),
  );
}
