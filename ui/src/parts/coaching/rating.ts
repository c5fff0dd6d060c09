import type { ConversationId, ConversationView, Talker } from "../../backend/generated/wire";
import type { Route } from "../../navigation/route.svelte";
import { sayTask, type TaskLine } from "../../navigation/task.svelte";
import { t } from "../../texts/texts.svelte";
import { talkerName } from "./texts";

/** A rating that is given in a conversation. */
export interface Rating {
  conversation: ConversationId;
  /** Who gives it. */
  rater: Talker;
  /** Whose work it is about. */
  subject: Talker;
  /** The other one, who does not see it before both have rated. */
  waits: Talker;
  /** Whether they rate their own work, as the first of the two does. */
  isOwnWork: boolean;
  /** Whether each of the two rates on their own computer. */
  apart: boolean;
  /** The places of the domains that are rated in the whole instrument. */
  domainPlaces: readonly number[];
}

/** The rating of the one whose turn it is. */
export function ratingOf(view: ConversationView): Rating {
  const { id, talkers, turn, domainPlaces, twoComputers } = view;
  const { subject, other } = talkers;
  const isOwnWork = turn.kind === "subject";
  const [rater, waits] = isOwnWork ? [subject, other] : [other, subject];
  return { conversation: id, rater, subject, waits, isOwnWork, apart: twoComputers, domainPlaces };
}

/** Names for the texts of a rating. */
export function namesOf({ rater, subject, waits }: Rating) {
  return {
    rater: talkerName(rater),
    subject: talkerName(subject),
    waits: talkerName(waits),
  };
}

/** Who rates whose work. */
export function ratingName(rating: Rating): string {
  return t(rating.isOwnWork ? "coaching-rates-own" : "coaching-rates-other", namesOf(rating));
}

/** Says above a task of a conversation how far one has come; the other one may sit there too. */
export function sayShared(
  line: () => Pick<TaskLine, "place" | "together"> & { closes: Route },
): () => void {
  return sayTask(() => ({ ...line(), name: t("coaching-task"), shared: true }));
}
