import { Failure } from "../../backend/failure";
import type { FakeContext, Handlers } from "./fake-context";
import type { FakeCopy } from "./fake-copy";
import { refusal } from "./fake-refusal";
import type {
  Backup,
  BackupReason,
  Backups,
  DataFolderState,
  Erase,
  ErasurePreview,
  ExportFormat,
  ContentCounts,
  Imported,
  LostRows,
  RestoreBackup,
  SetAside,
} from "../../backend/generated/wire";

type Names =
  | "backups"
  | "back_up"
  | "remove_backup"
  | "back_up_to"
  | "choose_backup"
  | "export"
  | "import"
  | "recover"
  | "check_store"
  | "data_folder"
  | "set_aside_files"
  | "remove_set_aside";

/** A file that the person chooses: what it comes to, and how it comes into the store. */
interface FakeFile {
  counts: Partial<Omit<Imported, "saved">>;
  comeIn: () => void;
}

interface FakeBackup {
  backup: Backup;
  copy: FakeCopy;
}

const nothing: ContentCounts = { finished: 0, drafts: 0, examples: 0, agreements: 0 };
const dataFolder = "~/.local/share/fagspejl";

/** The backups of the fake program, and what it writes where the person says. */
export class FakeKeeping {
  readonly handlers: Handlers<Names>;
  /** Whether the person closes the dialog of the system without choosing a file. */
  cancels = false;

  /** The file that the person chooses to bring in; none where they close the dialog. */
  file: FakeFile | null = null;
  /** What cannot be read of the store; none where it is not damaged. */
  lost: LostRows[] | null = null;
  /** The passphrase that opens the locked backups. */
  passphrase = "fire ord i en rækkefølge";
  /** The backup that the person chooses elsewhere; none where they close the dialog. */
  elsewhere: Partial<Backup> | null = null;
  /** What is risky about where the data lies. */
  risk: DataFolderState["risk"] = null;
  /** The files that were set aside. */
  setAside: SetAside[] = [];

  readonly #context: FakeContext;
  #backups: FakeBackup[] = [];
  #chosen: FakeBackup | null = null;

  constructor(context: FakeContext) {
    this.#context = context;
    this.handlers = {
      backups: () => this.#listed(),
      remove_backup: ({ name }) => {
        const rest = this.#backups.filter(({ backup }) => backup.name !== name);
        if (rest.length === this.#backups.length) throw refusal("backupUnknown");
        this.#backups = rest;
        return this.#listed();
      },
      back_up: () => this.#made("asked", context.now()),
      back_up_to: () => {
        if (this.cancels) return null;
        return { file: `fagspejl-${context.today()}.fagspejl-backup`, bytes: 412_400 };
      },
      choose_backup: () => {
        if (!this.elsewhere) return null;
        this.#chosen = this.#copied("asked", context.now());
        return Object.assign(this.#chosen.backup, this.elsewhere);
      },
      check_store: () => null,
      data_folder: () => ({ folder: dataFolder, risk: this.risk }),
      set_aside_files: () => this.setAside,
      remove_set_aside: ({ name }) => {
        const rest = this.setAside.filter((file) => file.name !== name);
        if (rest.length === this.setAside.length) throw refusal("setAsideUnknown");
        return (this.setAside = rest);
      },
      import: () => (this.file ? this.#broughtIn(this.file) : null),
      recover: () => {
        const { lost } = this;
        if (!lost) throw new Failure({ code: "storeNotDamaged" });
        this.lost = null;
        context.beginAnew();
        return { setAside: "fagspejl-damaged.db", saved: context.copied().holds(), lost };
      },
      export: ({ format }) => (this.cancels ? null : this.#written(format)),
    };
  }

  #listed(): Backups {
    const all = this.#backups.map(({ backup }) => backup);
    const folder = `${dataFolder}/backups`;
    return { folder, backups: all.toSorted((a, b) => b.at.localeCompare(a.at)) };
  }

  /** A backup of what there is now, as if it had been made at another time. */
  given(at: string, reason: BackupReason, unlike: Partial<Backup> = {}): string {
    const made = this.#made(reason, at);
    Object.assign(made, unlike);
    return made.name;
  }

  /** Puts a backup in the store's place; what is there is backed up first. */
  restore({ from, passphrase }: RestoreBackup): void {
    const found =
      from.kind === "chosen"
        ? this.#chosen
        : this.#backups.find(({ backup }) => backup.name === from.name);
    if (!found) throw refusal("backupUnknown");
    if (found.backup.locked) {
      if (passphrase === null) throw refusal("backupLocked");
      if (passphrase !== this.passphrase) throw refusal("passphraseWrong");
    } else if (!found.backup.holds) throw refusal("backupDamaged");
    this.#made("restore", this.#context.now());
    found.copy.putBack();
  }

  /** Where something is still kept besides the store. */
  holding(what: Erase): Omit<ErasurePreview, "goes"> {
    const open = this.#backups.filter(({ backup }) => !backup.locked && backup.holds);
    return {
      backups: open.filter(({ copy }) => copy.has(what)).length,
      closedBackups: this.#backups.length - open.length,
      setAside: this.setAside.length,
    };
  }

  /** Takes something out of every backup that can be looked into; with everything, all files go. */
  erase(what: Erase): void {
    if (what.kind === "everything") {
      [this.#backups, this.setAside] = [[], []];
      return;
    }
    for (const { backup, copy } of this.#backups) {
      if (backup.locked || !backup.holds) continue;
      copy.erase(what);
      backup.holds = copy.holds();
    }
  }

  #made(reason: BackupReason, at: string): Backup {
    const made = this.#copied(reason, at);
    this.#backups.push(made);
    return made.backup;
  }

  #copied(reason: BackupReason, at: string): FakeBackup {
    const copy = this.#context.copied();
    const stem = `${at.replaceAll(":", "")}-${reason}`;
    const alike = this.#backups.filter(({ backup }) => backup.name.startsWith(stem)).length;
    const name = alike === 0 ? `${stem}.db` : `${stem}-${alike + 1}.db`;
    const backup = { name, at, reason, bytes: 412_400, holds: copy.holds(), locked: false };
    return { backup, copy };
  }

  #broughtIn({ counts, comeIn }: FakeFile): Imported {
    this.#made("import", this.#context.now());
    this.#context.beginAnew();
    comeIn();
    const kinds = ["reflections", "examples", "agreements", "focus", "rhythm"] as const;
    const saved = { at: this.#context.now(), changed: kinds.map((kind) => ({ kind })) };
    return { saved, added: nothing, already: nothing, keptBoth: nothing, keptOwn: 0, ...counts };
  }

  #written(format: ExportFormat) {
    const ending = format === "json" ? "fagspejl" : format;
    return { file: `fagspejl-${this.#context.today()}.${ending}`, bytes: 18_300 };
  }
}

/** Nothing is handed to it: what is received is tested on the real program. */
export const nothingReceived = {
  pending_file: () => ({ kind: "nothing" }) as const,
  inspect_received: () => {
    throw refusal("receivedUnknown");
  },
  import_received: () => {
    throw refusal("receivedUnknown");
  },
  dismiss_received: () => ({ kind: "nothing" }) as const,
};
