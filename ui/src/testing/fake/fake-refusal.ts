import { Failure } from "../../backend/failure";
import type { ErrorCode } from "../../backend/generated/wire";

/** A code that names nothing besides. */
type PlainCode = Exclude<
  ErrorCode["code"],
  | "storeNewer"
  | "instrumentBroken"
  | "levelUnknown"
  | "textTooLong"
  | "focusTooMany"
  | "lockPaused"
  | "passphraseTooShort"
>;

/** A refusal of the fake program. */
export function refusal(code: PlainCode): Failure {
  return new Failure({ code } as ErrorCode);
}
