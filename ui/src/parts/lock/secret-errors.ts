import { failureTexts } from "../../backend/failure";
import type { ErrorCode } from "../../backend/generated/wire";
import { t } from "../../texts/texts.svelte";

/** Whether it is the new passphrase that is not taken. */
export function isOfNewPassphrase(error: ErrorCode | null): boolean {
  return error?.code === "passphraseTooShort" || error?.code === "passphraseTooEasy";
}

/** What is wrong with a secret, and what to do, in one line for beside its field. */
export function secretErrorText(error: ErrorCode): string {
  const { id, adviceId, args } = failureTexts(error);
  return `${t(id, args)} ${t(adviceId, args)}`;
}
