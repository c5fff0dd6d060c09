import type { ErrorCode } from "./generated/wire";

/** A call that the program refused, with the code that the page acts on. */
export class Failure extends Error {
  readonly error: ErrorCode;

  constructor(error: ErrorCode) {
    super(error.code);
    this.error = error;
  }
}

/** What was thrown, as a failure: anything without a code is unexpected. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  if (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string"
  ) {
    return new Failure(thrown as ErrorCode);
  }
  return new Failure({ code: "unexpected" });
}

/** The texts that belong to a code, for `FailureNotice`. */
export interface FailureTexts {
  id: string;
  adviceId: string;
  args: Record<string, string | number>;
  /** Whether it is what the person wanted, so that nobody need be alarmed. */
  quiet: boolean;
}

/** The ids of the two texts of a code and what they name. */
export function failureTexts(error: ErrorCode): FailureTexts {
  const { code, ...args } = error;
  const quiet = code === "cancelled";
  return { id: `error-${code}`, adviceId: `error-${code}-advice`, args, quiet };
}
