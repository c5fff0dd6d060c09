import { Failure } from "../../backend/failure";
import type { Handlers, Name } from "./fake-context";
import { refusal } from "./fake-refusal";
import type { LockState } from "../../backend/generated/wire";

type Names =
  | "lock_state"
  | "propose_lock"
  | "save_recovery_code"
  | "turn_on_lock"
  | "change_passphrase"
  | "turn_off_lock"
  | "lock_now";

const shortest = 12;
const free = 3;
const pause = 5;

/** What can be asked for while the store is locked. */
const always: ReadonlySet<Name> = new Set([
  "lock_state",
  "lock_now",
  "unlock",
  "unlock_with_code",
  "settings",
  "change_settings",
  "method",
  "pending_file",
  "dismiss_received",
  // What lies in the folder can be listed without its key.
  "backups",
  "data_folder",
  "set_aside_files",
]);

/** The lock of the fake program. */
export class FakeLock {
  readonly handlers: Handlers<Names>;
  /** The recovery code of the lock that is proposed, or on. */
  readonly code = "ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567";
  /** Files that the lock does not cover. */
  open: Omit<LockState, "on"> = { openBackups: 0, openSetAside: 0 };
  /** Whether the store is locked now. */
  locked = false;
  /** Whether the file that holds its key cannot be read, so that a backup may take the store's place. */
  keysUnreadable = false;

  #passphrase: string | null = null;
  #proposed: string | null = null;
  #wrong = 0;

  constructor() {
    this.handlers = {
      lock_state: () => this.#state(),
      propose_lock: ({ passphrase }) => {
        if (this.#passphrase !== null) throw refusal("wrongLockState");
        longEnough(passphrase);
        this.#proposed = passphrase;
        return { code: this.code };
      },
      save_recovery_code: () => {
        if (this.#proposed === null) throw refusal("wrongLockState");
        return { file: "fagspejl-gendannelseskode.pdf", bytes: 31_000 };
      },
      turn_on_lock: ({ code }) => {
        if (this.#proposed === null) throw refusal("wrongLockState");
        this.#mustBeCode(code);
        this.#passphrase = this.#proposed;
        this.#proposed = null;
        return this.#state();
      },
      change_passphrase: (request) => {
        longEnough(request.new);
        this.#guess(request.current);
        this.#passphrase = request.new;
        return this.#state();
      },
      turn_off_lock: ({ passphrase }) => {
        this.#guess(passphrase);
        this.#passphrase = null;
        return this.#state();
      },
      lock_now: () => {
        if (this.#passphrase === null) throw refusal("wrongLockState");
        this.locked = true;
        return this.#state();
      },
    };
  }

  /** A lock that is on, with this passphrase. */
  on(passphrase: string): void {
    this.#passphrase = passphrase;
  }

  /** The pause after wrong tries is over. */
  waited(): void {
    this.#wrong = 0;
  }

  /** Refuses what may not be asked for while locked. */
  guard(name: Name): void {
    if (name === "restore_backup" && this.keysUnreadable) return;
    if (this.locked && !always.has(name)) throw refusal("storeLocked");
  }

  /** A backup stands in the store's place, under the lock that it brought. */
  broughtBack(): void {
    if (this.keysUnreadable) [this.locked, this.keysUnreadable] = [false, false];
  }

  /** Opens it with the passphrase. */
  unlock(passphrase: string): void {
    this.#guess(passphrase);
    this.locked = false;
  }

  /** Opens it with the recovery code. */
  unlockWithCode(code: string, passphrase: string): void {
    longEnough(passphrase);
    if (this.keysUnreadable) throw refusal("keysUnreadable");
    this.#mustBeCode(code);
    this.#passphrase = passphrase;
    this.locked = false;
  }

  #guess(passphrase: string): void {
    if (this.#passphrase === null) throw refusal("wrongLockState");
    if (this.keysUnreadable) throw refusal("keysUnreadable");
    if (this.#wrong >= free) throw new Failure({ code: "lockPaused", seconds: pause });
    if (passphrase !== this.#passphrase) {
      this.#wrong += 1;
      throw refusal("passphraseWrong");
    }
    this.#wrong = 0;
  }

  #mustBeCode(code: string): void {
    const letters = (text: string) => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
    if (letters(code) !== letters(this.code)) throw refusal("recoveryCodeWrong");
  }

  #state(): LockState {
    const on = this.#passphrase !== null;
    return { on, ...(on ? this.open : { openBackups: 0, openSetAside: 0 }) };
  }
}

function longEnough(passphrase: string): void {
  if ([...passphrase.trim()].length < shortest) {
    throw new Failure({ code: "passphraseTooShort", least: shortest });
  }
}
