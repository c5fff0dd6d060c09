import type { AgreementView, Talkers } from "../../backend/generated/wire";
import { talkerName } from "../../parts/coaching/texts";

/** The name of the one of the two who keeps an agreement. */
export function keeperName({ agreement }: AgreementView, { subject, other }: Talkers): string {
  return talkerName(agreement.owner === subject.id ? subject : other);
}
