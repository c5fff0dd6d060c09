import type {
  About,
  ChoosableInstrument,
  ConversationChoices,
  InstrumentId,
  ItemId,
} from "../../backend/generated/wire";

/** How much of an instrument both rate. */
export type Extent = "whole" | "some";

/** What a new conversation is to be about; what nobody has chosen is as it is proposed. */
export class Choosing {
  minutes: string | undefined = $state();
  computers: "one" | "two" = $state("one");
  question = $state("");
  extent: Extent | undefined = $state();
  /** What was ticked or taken away. */
  ticked: readonly ItemId[] | undefined = $state.raw();

  #about: About = $state("myself");
  #observes = $state(false);
  #instrument: InstrumentId | undefined = $state();

  /** Whose work it is about. */
  get about(): About {
    return this.#about;
  }

  set about(to: About) {
    this.#about = to;
    this.#proposeAnew();
  }

  /** Whether the other one goes along to a talk with a citizen. */
  get observes(): boolean {
    return this.#observes;
  }

  set observes(to: boolean) {
    this.#observes = to;
    this.ticked = undefined;
  }

  /** Has both rate by another instrument. */
  chooseInstrument(to: InstrumentId): void {
    this.#instrument = to;
    this.#proposeAnew();
  }

  /** The instrument by which both rate. */
  instrumentOf({ instruments }: ConversationChoices): ChoosableInstrument | undefined {
    return instruments.find(({ id }) => id === this.#instrument) ?? instruments[0];
  }

  /** How much of it they rate. */
  extentOf(chosen: ChoosableInstrument): Extent {
    return this.extent ?? (proposedOf(chosen).length > 0 ? "some" : "whole");
  }

  /** Which of its items they rate, in their order. */
  itemsOf(chosen: ChoosableInstrument): ItemId[] {
    const items = chosen.domains.flatMap(({ items }) => items.map(({ id }) => id));
    if (this.#observes) return items.filter((item) => this.ticked?.includes(item));
    if (this.extentOf(chosen) === "whole") return items;
    const wanted = this.ticked ?? proposedOf(chosen);
    return items.filter((item) => wanted.includes(item));
  }

  #proposeAnew(): void {
    [this.ticked, this.extent] = [undefined, undefined];
  }
}

function proposedOf({ domains }: ChoosableInstrument): ItemId[] {
  const items = domains.flatMap(({ items }) => items);
  return items.filter(({ proposed }) => proposed).map(({ id }) => id);
}
