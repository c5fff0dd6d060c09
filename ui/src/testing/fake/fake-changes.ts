import { Failure } from "../../backend/failure";
import type { FakeContext, Handlers } from "./fake-context";
import { fakeAccuracy } from "./fake-instrument";
import { lineOf, profileViewOf } from "./fake-outcome";
import type {
  AssessmentId,
  Change,
  ChangeView,
  DomainChange,
  DomainPosition,
  DomainTrend,
  ItemAnswer,
  ItemChange,
  Level,
  LookBack,
  Mark,
  PromptChange,
  Reflection,
  TrendPicture,
  WordingChange,
} from "../../backend/generated/wire";
import { findItem, placedItems, type PlacedItem } from "../../parts/instrument/items";

type Names = "change" | "hindsight" | "trend_pictures";

/** What the fake program says of change. */
export class FakeChanges {
  readonly handlers: Handlers<Names>;
  readonly #context: FakeContext;

  constructor(context: FakeContext) {
    this.#context = context;
    this.handlers = {
      change: ({ between }) => this.#view(between),
      hindsight: ({ id }) => {
        const first = this.#context.find(id);
        const back = this.#finishedBackAt(id);
        return {
          lookBack: this.#lookBack(first),
          fromFirst: back ? domainChanges(first, back) : [],
        };
      },
      trend_pictures: ({ id }) => {
        this.#context.find(id);
        return this.#trends().map(pictureOf);
      },
    };
  }

  /** Refuses to begin a look back where the real program does. */
  refuseLookBack(of: Reflection): void {
    if (of.looksBack) throw new Failure({ code: "reflectionIsHindsight" });
    const { kind } = this.#lookBack(of);
    if (kind === "from") throw new Failure({ code: "hindsightTooEarly" });
    if (kind !== "possible") throw new Failure({ code: "hindsightExists" });
  }

  /** The first ratings, the latest first. */
  #firsts(): Reflection[] {
    return this.#context.finished().filter((reflection) => !reflection.looksBack);
  }

  #backAt(id: AssessmentId): Reflection | undefined {
    return this.#context.reflections().find((reflection) => reflection.looksBack?.id === id);
  }

  #finishedBackAt(id: AssessmentId): Reflection | undefined {
    const back = this.#backAt(id);
    return back?.finished ? back : undefined;
  }

  #lookBack({ id, finished }: Reflection): LookBack {
    const back = this.#backAt(id);
    if (back?.finished) return { kind: "finished", id: back.id, at: back.finished };
    if (back) return { kind: "begun", id: back.id };
    const from = new Date(finished ?? this.#context.now());
    from.setUTCMonth(from.getUTCMonth() + 1);
    const at = from.toISOString();
    return at > this.#context.now() ? { kind: "from", at } : { kind: "possible" };
  }

  #view(between: [AssessmentId, AssessmentId] | null): ChangeView {
    const firsts = this.#firsts();
    const [latest, before] = firsts;
    const first = firsts.at(-1);
    const pair = between ? this.#pair(between) : latest && before ? [before, latest] : [];
    const [earlier, later] = pair;
    const several = latest && first && latest !== first;
    return {
      reflections: firsts.map(({ id, finished, started }) => ({ id, at: finished ?? started })),
      change: earlier && later ? this.#between(earlier, later) : null,
      trends: several ? this.#trends() : [],
      overall: several ? domainChanges(first, latest) : [],
    };
  }

  #pair([one, other]: [AssessmentId, AssessmentId]): Reflection[] {
    if (one === other) throw new Failure({ code: "sameReflection" });
    const pair = [one, other].map((id) => this.#context.find(id));
    if (pair.some(({ finished }) => !finished))
      throw new Failure({ code: "reflectionNotFinished" });
    if (pair.some(({ looksBack }) => looksBack))
      throw new Failure({ code: "reflectionIsHindsight" });
    return pair.toSorted((a, b) => (a.finished ?? "").localeCompare(b.finished ?? ""));
  }

  #between(earlier: Reflection, later: Reflection): Change {
    const back = this.#finishedBackAt(earlier.id);
    return {
      earlier: lineOf(earlier),
      later: lineOf(later),
      accuracy: fakeAccuracy,
      domains: domainChanges(earlier, later),
      items: itemChanges(earlier, later),
      prompts: promptChanges(earlier, later),
      lookBack: this.#lookBack(earlier),
      hindsight: back
        ? {
            id: back.id,
            fromFirst: domainChanges(earlier, back),
            items: itemChanges(earlier, back),
            toLater: domainChanges(back, later),
          }
        : null,
    };
  }

  #trends(): DomainTrend[] {
    const firsts = this.#firsts().toReversed();
    const domains = firsts.at(-1)?.instrument.domains ?? [];
    return domains.map((domain, index) => ({
      domain: domain.id,
      title: domain.title,
      index,
      band: fakeAccuracy.smallestDetectableChange / 2,
      points: firsts.map((reflection, place) => {
        const back = this.#finishedBackAt(reflection.id);
        const before = firsts[place - 1];
        return {
          id: reflection.id,
          at: reflection.finished ?? reflection.started,
          position: positionOf(reflection, index),
          hindsight: back ? positionOf(back, index) : null,
          joined: before?.instrument.version === reflection.instrument.version,
        };
      }),
    }));
  }
}

function positionOf(reflection: Reflection, index: number): DomainPosition {
  const position = profileViewOf(reflection).profile.domains[index];
  if (!position) throw new Failure({ code: "unexpected" });
  return position;
}

function levelOf({ answer }: ItemAnswer): Level | null {
  return answer?.kind === "level" ? answer.level : null;
}

function answerIn(reflection: Reflection, placed: PlacedItem | undefined): ItemAnswer {
  const answer = placed && reflection.answers[placed.item.id]?.answer;
  if (!placed || !answer) return { answer: null, sentence: null };
  if (answer.kind === "nonAnswer") return { answer, sentence: null };
  const { da, en } = placed.item.anchors;
  const at = answer.level - 1;
  return { answer, sentence: { da: da[at] ?? "", en: en[at] ?? "" } };
}

function wordingOf(then?: PlacedItem, now?: PlacedItem): WordingChange {
  if (!then) return "onlyLater";
  if (!now) return "onlyEarlier";
  return then.item.wording === now.item.wording ? "same" : "changed";
}

function itemChanges(earlier: Reflection, later: Reflection): ItemChange[] {
  const now = placedItems(later.instrument);
  const gone = placedItems(earlier.instrument).filter(
    ({ item }) => !findItem(later.instrument, item.id),
  );
  const changes = [...now, ...gone].map((named): ItemChange => {
    const [then, here] = [earlier, later].map(({ instrument }) =>
      findItem(instrument, named.item.id),
    );
    const wording = wordingOf(then, here);
    const [before, after] = [answerIn(earlier, then), answerIn(later, here)];
    const [from, to] = [levelOf(before), levelOf(after)];
    const apart = wording === "same" && from !== null && to !== null;
    return {
      item: named.item.id,
      title: named.item.title,
      domain: named.domain.id,
      domainIndex: named.domainIndex,
      wording,
      earlier: before,
      later: after,
      distance: apart ? Math.abs(to - from) : null,
    };
  });
  return changes.toSorted((a, b) => (b.distance ?? -1) - (a.distance ?? -1));
}

function domainChanges(earlier: Reflection, later: Reflection): DomainChange[] {
  const items = itemChanges(earlier, later);
  return later.instrument.domains.map(({ id, title, items: all }) => {
    const here = items.filter(({ domain }) => domain === id);
    const pairs = here.filter(({ distance }) => distance !== null);
    const enough = pairs.length > 0 && pairs.length * 3 >= all.length * 2;
    const mean = (side: "earlier" | "later") =>
      pairs.reduce((sum, pair) => sum + (levelOf(pair[side]) ?? 0), 0) / pairs.length;
    const [then, now] = [mean("earlier"), mean("later")];
    const beyond = Math.abs(now - then) > fakeAccuracy.smallestDetectableChange;
    return {
      domain: id,
      title,
      earlier: enough ? then : null,
      later: enough ? now : null,
      difference: enough ? now - then : null,
      verdict: enough ? (beyond ? "beyond" : "within") : "tooFew",
      compared: pairs.length,
      broken: here.filter(({ wording }) => wording !== "same").length,
    };
  });
}

function promptChanges(earlier: Reflection, later: Reflection): PromptChange[] {
  return later.instrument.prompts
    .map((prompt, place) => ({
      prompt,
      earlier: earlier.promptAnswers[place]?.text ?? null,
      later: later.promptAnswers[place]?.text ?? null,
    }))
    .filter((change) => change.earlier !== null || change.later !== null);
}

function pictureOf(trend: DomainTrend): TrendPicture {
  const marks = trend.points.flatMap((point, index): Mark[] => {
    const x = 40 + index * 60;
    const ratings = [
      { position: point.hindsight?.position ?? null, hindsight: true },
      { position: point.position.position, hindsight: false },
    ];
    const moments = ratings.flatMap(({ position, hindsight }): Mark[] =>
      position === null
        ? []
        : [
            {
              kind: "moment",
              id: point.id,
              finished: point.at,
              position,
              hindsight,
              shape: trend.index === 0 ? "circle" : "square",
              at: { x, y: 220 - position * 40 },
              size: 6,
              ink: trend.index === 0 ? "domain1" : "domain2",
            },
          ],
    );
    if (index === 0 || point.joined) return moments;
    const words = { kind: "message", id: "change-wording-break" } as const;
    return [
      { kind: "label", words, at: { x, y: 12 }, anchor: "end", style: "caption", ink: "muted" },
      ...moments,
    ];
  });
  return { domain: trend.domain, picture: { width: 480, height: 240, marks } };
}
