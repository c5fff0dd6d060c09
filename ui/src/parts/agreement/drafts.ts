import { typedDay, type TypedDay } from "../../components/day-fields";
import { suggestedDay } from "../../backend/days.svelte";
import { Draft, formDrafts, type ContentOf } from "../../backend/draft.svelte";
import type {
  Agreement,
  AgreementStepKind,
  ConversationId,
  ItemRef,
  Plan,
} from "../../backend/generated/wire";

/** A plan as it is being written. */
export interface PlanText {
  situation: string;
  action: string;
  day: TypedDay;
}

/** The draft of a new agreement, for this item until another is chosen. */
export function newDraft(item: ItemRef | null): Draft<"newAgreement"> {
  // Asked anew: a form in which nothing is begun follows the calendar also after midnight.
  const start = () => ({
    kind: "newAgreement" as const,
    situation: "",
    action: "",
    day: typedDay(suggestedDay("inTwoMonths")),
    item,
  });
  return new Draft<"newAgreement">({ kind: "newAgreement" }, start);
}

/** The draft of the next step of an agreement, which goes on from its latest plan. */
export function stepDraft(
  { id }: Agreement,
  { situation, action, due }: Plan,
  step: AgreementStepKind,
): Draft<"agreementStep"> {
  const start = () => {
    const day = typedDay(step === "resume" ? suggestedDay("inTwoMonths") : due);
    return { kind: "agreementStep" as const, step, outcome: "", situation, action, day };
  };
  return new Draft<"agreementStep">({ kind: "agreementStep", id }, start);
}

/** Which step of an agreement is being written, if one is. */
export function begunStep({ id }: Agreement): AgreementStepKind | undefined {
  const begun = formDrafts().find(({ form }) => form.kind === "agreementStep" && form.id === id);
  return (begun?.content as ContentOf<"agreementStep"> | undefined)?.step;
}

/** The draft of an agreement that is made in a conversation. */
export function conversationDraft(id: ConversationId): Draft<"conversationAgreement"> {
  const start = () => ({
    kind: "conversationAgreement" as const,
    owner: null,
    situation: "",
    action: "",
    day: typedDay(suggestedDay("inOneMonth")),
    item: null,
  });
  return new Draft<"conversationAgreement">({ kind: "conversationAgreement", id }, start);
}
