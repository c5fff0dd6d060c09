import { screen, waitFor } from "@testing-library/svelte";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { expect } from "vitest";
import App from "../App.svelte";
import type { LockState } from "../backend/generated/wire";
import { TestProgram } from "./program";
import { show } from "./show";

/** What opens the lock of {@link withLock}. */
export const passphrase = "fire små grå gæs";
/** A lock that is on and leaves nothing out. */
export const lockOn: LockState = {
  on: true,
  openBackups: 0,
  otherBackups: 0,
  openSetAside: 0,
  keysLost: false,
  repaired: null,
};
/** The heading of the window while it is locked. */
export const locked = { level: 1, name: "Fagspejl er låst" } as const;
/** The heading of the start. */
export const start = { level: 1, name: "I dag" } as const;

/** A program whose store has a lock; it is open. */
export function withLock(): TestProgram {
  const program = new TestProgram();
  program.lock(passphrase);
  return program;
}

/** The whole page over `program`, that has asked whether there is a lock. */
export async function opened(program = withLock()) {
  show(App, {}, program);
  await screen.findByRole("heading", start);
  await waitFor(() => expect(program.requests("lock_state")).toHaveLength(1));
  return { program, user: userEvent.setup() };
}

/** Types `words` on the locked window. */
export async function unlock(user: UserEvent, words = passphrase) {
  await user.type(await screen.findByLabelText("Adgangssætning"), words);
  await user.keyboard("{Enter}");
}
