import { Failure } from "./failure";
import type { FakeContext, Handlers } from "./fake";
import type {
  Backup,
  BackupReason,
  ExportFormat,
  Holds,
  Imported,
  LostRows,
} from "./generated/wire";

type Names = "backups" | "back_up" | "export" | "import" | "recover";

/** What a store holds at a time, and how it is put back as it was. */
export interface FakeCopy {
  holds: Holds;
  putBack: () => void;
}

/** A file that the person chooses: what it comes to, and how it comes into the store. */
interface FakeFile {
  counts: Partial<Omit<Imported, "saved">>;
  comeIn: () => void;
}

interface FakeBackup {
  backup: Backup;
  putBack: () => void;
}

const nothing: Holds = { finished: 0, drafts: 0, examples: 0, agreements: 0 };
const folder = "~/.local/share/fagspejl/backups";

/** The backups of the fake program, and what it writes where the person says. */
export class FakeKeeping {
  readonly handlers: Handlers<Names>;
  /** Whether the person closes the dialog of the system without choosing a file. */
  cancels = false;

  /** The file that the person chooses to bring in; none where they close the dialog. */
  file: FakeFile | null = null;
  /** What cannot be read of the store; none where it is not damaged. */
  lost: LostRows[] | null = null;

  readonly #context: FakeContext;
  #backups: FakeBackup[] = [];

  constructor(context: FakeContext) {
    this.#context = context;
    this.handlers = {
      backups: () => {
        const all = this.#backups.map(({ backup }) => backup);
        return { folder, backups: all.toSorted((a, b) => b.at.localeCompare(a.at)) };
      },
      back_up: () => this.#made("asked", context.now()),
      import: () => (this.file ? this.#broughtIn(this.file) : null),
      recover: () => {
        const { lost } = this;
        if (!lost) throw new Failure({ code: "storeNotDamaged" });
        this.lost = null;
        context.beginAnew();
        return { setAside: "fagspejl-damaged.db", saved: context.copied().holds, lost };
      },
      export: ({ format }) => (this.cancels ? null : this.#written(format)),
    };
  }

  /** A backup of what there is now, as if it had been made at another time. */
  given(at: string, reason: BackupReason, unlike: Partial<Backup> = {}): string {
    const made = this.#made(reason, at);
    Object.assign(made, unlike);
    return made.name;
  }

  /** Puts a backup in the store's place; what is there is backed up first. */
  restore(name: string): void {
    const found = this.#backups.find(({ backup }) => backup.name === name);
    if (!found) throw new Failure({ code: "backupUnknown" });
    if (!found.backup.holds) throw new Failure({ code: "backupDamaged" });
    this.#made("restore", this.#context.now());
    found.putBack();
  }

  #made(reason: BackupReason, at: string): Backup {
    const { holds, putBack } = this.#context.copied();
    const stem = `${at.replaceAll(":", "")}-${reason}`;
    const alike = this.#backups.filter(({ backup }) => backup.name.startsWith(stem)).length;
    const name = alike === 0 ? `${stem}.db` : `${stem}-${alike + 1}.db`;
    const backup = { name, at, reason, bytes: 412_400, holds };
    this.#backups.push({ backup, putBack });
    return backup;
  }

  #broughtIn({ counts, comeIn }: FakeFile): Imported {
    this.#made("import", this.#context.now());
    this.#context.beginAnew();
    comeIn();
    const saved = { at: this.#context.now(), changed: [{ kind: "reflections" as const }] };
    return { saved, added: nothing, already: nothing, keptBoth: nothing, keptOwn: 0, ...counts };
  }

  #written(format: ExportFormat) {
    return { file: `fagspejl-${this.#context.today()}.${format}`, bytes: 18_300 };
  }
}
