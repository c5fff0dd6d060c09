import type { Answer, ItemId, Revealed, RevealedAnswer, Scale } from "../../backend/generated/wire";
import { reasonWords, talkerName } from "../../parts/coaching/texts";
import { sentenceOf } from "../../parts/instrument/answers";
import { t } from "../../texts/texts.svelte";

/** Who says what of an item. */
export interface Said {
  name: string;
  words: string;
}

/** What the two say of an item's facet, by its scale; what both say in the same words stands once. */
export function saidOf(
  { talkers }: Pick<Revealed, "talkers">,
  answer: RevealedAnswer,
  scale: Scale,
): Said[] {
  const [subject, other] = [talkerName(talkers.subject), talkerName(talkers.other)];
  const one = { name: subject, words: words(answer.subject, scale, null) };
  const two = { name: other, words: words(answer.other, scale, subject) };
  if (one.words !== two.words) return [one, two];
  return [{ name: t("coaching-both", { one: one.name, two: two.name }), words: one.words }];
}

/** The whole sentence that was chosen, or why none was; `of` is whose work another person rates. */
function words(answer: Answer | null, scale: Scale, of: string | null): string {
  if (!answer) return t("app-unanswered");
  if (answer.kind === "nonAnswer") return reasonWords(answer.reason, of);
  return sentenceOf(scale, answer.value) ?? String(answer.value);
}

/** What was seen of an item by the one who went along; none where nothing was written of it. */
export function seenOf({ observed }: Revealed, item: ItemId): string | null {
  return observed.find((seen) => seen.item === item)?.text ?? null;
}
