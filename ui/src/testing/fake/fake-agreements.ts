import { Failure } from "../../backend/failure";
import { localDay, type FakeContext, type Handlers } from "./fake-context";
import type { FakePartCopy } from "./fake-copy";
import { fakeInstrument } from "./fake-instrument";
import type {
  Agreement,
  AgreementEntry,
  AgreementId,
  TransitionInput,
  AgreementState,
  AgreementView,
  AssessmentId,
  Due,
  ItemId,
  ItemRef,
  NamedItem,
  Picture,
  Plan,
  Rhythm,
  Wheel,
  WheelDay,
  DayInput,
  PlanInput,
} from "../../backend/generated/wire";

type Names =
  | "focus"
  | "choose_focus"
  | "agreements"
  | "make_agreement"
  | "move_agreement"
  | "choose_rhythm"
  | "wheel_picture";

const most = 3;
const longest = 4000;
const months = { threeMonths: 3, sixMonths: 6, twelveMonths: 12, never: null } as const;

/** The focus, the agreements and the rhythm of the fake program. */
export class FakeAgreements {
  readonly handlers: Handlers<Names>;
  readonly #context: FakeContext;
  #rhythm: Rhythm = "sixMonths";
  #agreements: Agreement[] = [];
  #focus = new Map<AssessmentId, ItemId[]>();
  #next = 1;

  constructor(context: FakeContext) {
    this.#context = context;
    this.handlers = {
      focus: ({ id }) => {
        const { instrument } = context.find(id);
        return {
          id,
          instrument: instrument.id,
          items: this.#focus.get(id) ?? [],
          most,
          agreements: this.live().filter(({ item }) => item?.item.instrument === instrument.id),
        };
      },
      choose_focus: ({ id, items }) => {
        if (!context.find(id).finished) throw new Failure({ code: "reflectionNotFinished" });
        if (items.length > most) throw new Failure({ code: "focusTooMany", most });
        if (!items.every((item) => named.some((known) => known.item.item === item))) {
          throw new Failure({ code: "itemUnknown" });
        }
        const before = this.#focus.get(id) ?? [];
        return context.step("focusChosen", {
          redo: () => this.#focus.set(id, items),
          undo: () => this.#focus.set(id, before),
        });
      },
      agreements: () => ({
        live: this.live(),
        closed: this.#views(false).reverse(),
        items: named,
        focus: this.#latestFocus(),
      }),
      make_agreement: ({ plan, item }) => {
        const made = this.#made(plan, item);
        const saved = context.step(
          "agreementMade",
          {
            redo: () => this.#agreements.push(made),
            undo: () => (this.#agreements = this.#agreements.filter(({ id }) => id !== made.id)),
          },
          nameOf(item)?.title,
        );
        return { id: made.id, saved };
      },
      move_agreement: ({ id, step, word }) => {
        const agreement = this.#find(id);
        const entry = this.#entry(latestOf(agreement), step, word);
        const before = agreement.later;
        return context.step(
          "agreementMoved",
          {
            redo: () => (agreement.later = [...before, entry]),
            undo: () => (agreement.later = before),
          },
          nameOf(agreement.item)?.title,
        );
      },
      choose_rhythm: ({ rhythm }) => {
        const before = this.#rhythm;
        return context.step("rhythmChosen", {
          redo: () => (this.#rhythm = rhythm),
          undo: () => (this.#rhythm = before),
        });
      },
      wheel_picture: () => wheelPictureOf(this.wheel()),
    };
  }

  /** An agreement as if it had been made earlier. */
  given(plan: PlanInput, item: ItemRef | null = null): AgreementId {
    const made = this.#made(plan, item);
    this.#agreements.push(made);
    return made.id;
  }

  /** All of it as it is now. */
  copied(): FakePartCopy {
    let [agreements, focus] = structuredClone([this.#agreements, this.#focus] as const);
    let rhythm = this.#rhythm;
    return {
      count: () => agreements.length,
      clear: () => {
        [agreements, focus, rhythm] = [[], new Map<AssessmentId, ItemId[]>(), "sixMonths"];
      },
      putBack: () => {
        this.#agreements = structuredClone(agreements);
        this.#focus = structuredClone(focus);
        this.#rhythm = rhythm;
      },
    };
  }

  live(): AgreementView[] {
    return this.#views(true).toSorted((a, b) => a.latest.plan.due.localeCompare(b.latest.plan.due));
  }

  due(): AgreementView[] {
    return this.live().filter(({ due }) => due !== "later");
  }

  wheel(): Wheel {
    const today = this.#context.today();
    const finished = this.#context.finished()[0]?.finished;
    const last = finished ? localDay(finished) : null;
    const between = months[this.#rhythm];
    const next = last !== null && between !== null ? later(last, { months: between }) : null;
    return { today, last, next, due: next !== null && next <= today, rhythm: this.#rhythm };
  }

  #views(live: boolean): AgreementView[] {
    return this.#agreements
      .filter((agreement) => isLive(latestOf(agreement).state) === live)
      .map((agreement) => {
        const latest = latestOf(agreement);
        return { agreement, latest, item: nameOf(agreement.item), due: this.#due(latest.plan.due) };
      });
  }

  #due(day: string): Due {
    const today = this.#context.today();
    if (day < today) return "overdue";
    return day <= later(today, { days: 14 }) ? "soon" : "later";
  }

  #latestFocus(): ItemRef[] {
    const [latest] = this.#context.finished();
    if (!latest) return [];
    const items = this.#focus.get(latest.id) ?? [];
    return items.map((item) => ({ instrument: latest.instrument.id, item }));
  }

  #made(written: PlanInput, item: ItemRef | null): Agreement {
    const plan = planOf(written);
    if (item && !nameOf(item)) throw new Failure({ code: "itemUnknown" });
    return {
      id: `agreement-${this.#next++}`,
      owner: "me",
      item,
      first: { at: this.#context.now(), state: "open", plan, word: null },
      later: [],
    };
  }

  #entry(latest: AgreementEntry, step: TransitionInput, text: string): AgreementEntry {
    const word = text.trim();
    if (!word) throw new Failure({ code: "agreementWordMissing" });
    if (word.length > longest) throw new Failure({ code: "textTooLong", longest });
    const live = isLive(latest.state);
    if (live && step.kind === "resume") throw new Failure({ code: "agreementLive" });
    if (!live && step.kind !== "resume") throw new Failure({ code: "agreementClosed" });
    const entry = (state: AgreementState, plan: Plan) => ({
      at: this.#context.now(),
      state,
      plan,
      word,
    });
    switch (step.kind) {
      case "done":
        return entry("done", latest.plan);
      case "drop":
        return entry("dropped", latest.plan);
      case "change":
        return entry("changed", planOf(step.plan));
      case "resume":
        return entry("open", { ...latest.plan, due: dateOf(step.due) });
    }
  }

  #find(id: AgreementId): Agreement {
    const found = this.#agreements.find((agreement) => agreement.id === id);
    if (!found) throw new Failure({ code: "agreementUnknown" });
    return found;
  }
}

const named: NamedItem[] = fakeInstrument.domains.flatMap((domain, domainIndex) =>
  domain.items.map((item) => ({
    item: { instrument: fakeInstrument.id, item: item.id },
    title: item.title,
    domain: domain.id,
    domainTitle: domain.title,
    domainIndex,
  })),
);

function nameOf(item: ItemRef | null): NamedItem | null {
  return named.find((known) => known.item.item === item?.item) ?? null;
}

function latestOf(agreement: Agreement): AgreementEntry {
  return agreement.later.at(-1) ?? agreement.first;
}

function isLive(state: AgreementState): boolean {
  return state === "open" || state === "changed";
}

function planOf(written: PlanInput): Plan {
  const due = dateOf(written.due);
  const [situation, action] = [written.situation.trim(), written.action.trim()];
  if (!situation || !action) throw new Failure({ code: "agreementBlank" });
  if (situation.length > longest || action.length > longest) {
    throw new Failure({ code: "textTooLong", longest });
  }
  return { situation, action, due };
}

function dateOf({ year, month, day }: DayInput): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new Failure({ code: "dayUnknown" });
  }
  return date.toISOString().slice(0, 10);
}

function later(date: string, by: { days?: number; months?: number }): string {
  const to = new Date(`${date}T00:00:00Z`);
  to.setUTCMonth(to.getUTCMonth() + (by.months ?? 0));
  to.setUTCDate(to.getUTCDate() + (by.days ?? 0));
  return to.toISOString().slice(0, 10);
}

function wheelPictureOf(wheel: Wheel): Picture {
  const days: WheelDay[] = ["last", "next", "today"];
  const shown = days.filter((day) => wheel[day] !== null);
  return {
    width: 240,
    height: 240,
    marks: [
      { kind: "ring", center: { x: 120, y: 120 }, radius: 80, ink: "grid" },
      ...shown.map((day, index) => ({
        kind: "wheelDay" as const,
        day,
        at: { x: 60 + index * 60, y: 60 },
        size: 6,
        ink: "text" as const,
      })),
    ],
  };
}
