import { call } from "./call";
import { asFailure } from "./failure";
import type { KeyRepair, LockAfter, LockState } from "./generated/wire";
import { announce, clearStatus } from "./status.svelte";

/** Where the person was when the window was locked. */
export interface Left {
  focused: Element | null;
  /** What the window was called. */
  title: string;
}

let on = $state(false);
let locked = $state(false);
let keysLost = $state(false);
let repaired = $state<KeyRepair | null>(null);
let repairRead = $state(false);
let left: Left = { focused: null, title: "" };
// Unlocking waits for it, so that a lock still in progress does not lock again afterwards.
let locking: Promise<void> = Promise.resolve();
// Whether the back end still holds the key.
let unclosed = false;

const minutes: Record<LockAfter, number> = { two: 2, five: 5, fifteen: 15, sixty: 60 };
const minute = 60_000;
const second = 1_000;
// As the program calls it, when it has locked by itself.
const lockedItself = "fagspejl-locked";

/** Whether there is a lock. */
export function isLockOn(): boolean {
  return on;
}

/** Whether the window shows nothing but the lock. */
export function isLocked(): boolean {
  return locked;
}

/** Takes note of what the program says about the lock. */
export function noteLock(state: LockState): void {
  [on, keysLost, repaired] = [state.on, state.keysLost, state.repaired];
}

/** Whether the file with the key of the lock is lost, so that the keys in the backups are tried. */
export function areKeysLost(): boolean {
  return keysLost;
}

/** What was done to the file with the key when the lock was opened, until the person has read it. */
export function keyRepair(): KeyRepair | null {
  return repairRead ? null : repaired;
}

/** Leaves that out of the start until the lock is opened again. */
export function hideKeyRepair(): void {
  repairRead = true;
}

/** The program says that the store is locked. */
export function noteLocked(): void {
  if (locked) return;
  left = { focused: document.activeElement, title: document.title };
  [on, locked, repaired, repairRead] = [true, true, null, false];
  // The back end drops the undo stack together with the key.
  clearStatus();
}

/** Where the person was when the window was locked. */
export function leftAt(): Left {
  return left;
}

/** The lock is open. */
export function noteUnlocked(): void {
  [locked, unclosed] = [false, false];
}

/** Forgets what is known of the lock, as at a start. */
export function forgetLock(): void {
  [on, keysLost, repaired, repairRead] = [false, false, null, false];
  noteUnlocked();
}

/** Asks whether there is a lock; what keeps it from being known keeps the window as it is. */
export async function askForLock(): Promise<void> {
  try {
    noteLock(await call("lock_state"));
  } catch {
    // The lock settings show the error when they are opened.
  }
}

/**
 * Waits until nothing is being locked any more. Throws a `Failure` where the program still holds the
 * key, since it would open to any passphrase then.
 */
export async function lockingDone(): Promise<void> {
  await locking;
  if (unclosed) await letGo();
}

/** Whether the window is locked while the program still holds the key: it must not be left then. */
export function isKeyHeld(): boolean {
  return unclosed;
}

/**
 * Locks at once: the window is emptied, and the program is told without waiting for anything. It still
 * makes the writes that were sent before; one that was not sent is refused, and its screen says so when
 * the lock is open again.
 */
export function lock(): void {
  if (locked) return;
  if (!on) {
    announce("lock-is-off");
    return;
  }
  noteLocked();
  unclosed = true;
  locking = close();
}

async function close(): Promise<void> {
  try {
    await letGo();
  } catch {
    // The window stays locked; unlocking tries again and shows the error.
  }
}

async function letGo(): Promise<void> {
  try {
    await call("lock_now");
    unclosed = false;
  } catch (thrown) {
    if (asFailure(thrown).error.code !== "wrongLockState") throw thrown;
    forgetLock();
  }
}

/** Calls `listener` when the program has locked by itself; answers how to stop. */
export function onLockedItself(listener: () => void): () => void {
  window.addEventListener(lockedItself, listener);
  return () => window.removeEventListener(lockedItself, listener);
}

/**
 * Tells the program that the person does something, so that it does not lock by itself, and calls `idle`
 * in the place of what they do where they have done nothing for too long: a computer that has slept is
 * locked before the first key does anything. Answers how to stop.
 */
export function whenIdle(after: LockAfter, idle: () => void): () => void {
  // The wall clock can be set back; the monotonic clock cannot, but it stops while asleep. Both count.
  const clocks = [() => Date.now(), () => performance.now()];
  let last = clocks.map((clock) => clock());
  let told: number | undefined;
  const tell = () => {
    const now = Date.now();
    if (told !== undefined && Math.abs(now - told) < second) return;
    told = now;
    // A refusal empties the window by itself, as that of any other call.
    call("note_activity").catch(() => undefined);
  };
  const act = (event: Event) => {
    if (clocks.some((clock, of) => clock() - (last[of] ?? 0) >= minutes[after] * minute)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      idle();
    } else {
      last = clocks.map((clock) => clock());
      tell();
    }
  };
  const acts = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const name of acts) window.addEventListener(name, act, { capture: true, passive: false });
  tell();
  return () => {
    for (const name of acts) window.removeEventListener(name, act, { capture: true });
  };
}

/** Whether a key press asks to lock: Ctrl+L, anywhere. */
export function asksToLock(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey &&
    event.key.toLowerCase() === "l"
  );
}
