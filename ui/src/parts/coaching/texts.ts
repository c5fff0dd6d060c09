import type {
  ConversationSummary,
  FrameText,
  NonAnswer,
  PersonId,
  Relation,
  Talkers,
  Talker,
} from "../../backend/generated/wire";
import { t } from "../../texts/texts.svelte";
import { isolated } from "../../texts/written";

/** Who somebody else can be to the person. */
export const relations = [
  "supervisor",
  "employee",
  "colleague",
  "other",
] as const satisfies readonly Relation[];

/** What two people agree on, in the order in which it is read. */
export const frameParts = [
  "purpose",
  "rhythm",
  "confidential",
  "readers",
  "ending",
] as const satisfies readonly (keyof FrameText)[];

/** What one of the two is called; both read it, so nobody is "you". */
export function talkerName({ name }: Talker): string {
  return name === null ? t("coaching-owner") : isolated(name);
}

/** How far a conversation is, in a list. */
export function turnText({ turn, twoComputers, filesState }: ConversationSummary): string {
  if (filesState === "stuck") return t("coaching-turn-stuck");
  if (filesState === "due") return t("coaching-turn-send");
  if (twoComputers && (turn.kind === "subject" || turn.kind === "other")) {
    return t("coaching-turn-mine");
  }
  return t(
    twoComputers && turn.kind === "revealed" ? "coaching-turn-seen" : `coaching-turn-${turn.kind}`,
  );
}

/** Why there is no answer; `of` is whose work another person rates, none where it is one's own. */
export function reasonWords(reason: NonAnswer, of: string | null): string {
  if (of !== null && reason === "notMyTask") return t("coaching-not-their-task", { subject: of });
  return t(`nonanswer-${reason}`);
}

/** The one whose store it is not. */
export function otherOf({ subject, other }: Talkers): { person: PersonId; name: string } {
  const { id, name } = subject.myself ? other : subject;
  return { person: id, name: name ?? "" };
}
