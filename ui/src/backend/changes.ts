import type { Command } from "./client";
import type { AssessmentId, Changed, Import, Imported, Saved, UserAction } from "./generated/wire";

/** Something that looks different now: of the store, or of the files beside it. */
export type Change = Changed | { kind: "backups" } | { kind: "setAside" };

type Kind = Change["kind"];

// A finished reflection never changes, but a draft may be finished, and either may be deleted.
const ofOne = ["assessment", "reflections"] as const satisfies readonly Kind[];

/** What a screen can ask for, and the kinds of change after which the answer may be another. */
const dependsOn = {
  overview: [...ofOne, "agreements", "rhythm", "people", "conversations"],
  wheel_picture: ["reflections", "rhythm"],
  reflections: ofOne,
  reflection: ofOne,
  mirror: ["reflections"],
  search: [...ofOne, "examples", "agreements"],
  profile: ofOne,
  profile_pictures: ofOne,
  profile_picture: ofOne,
  evidence: [...ofOne, "examples"],
  forms_picture: [...ofOne, "examples"],
  focus: [...ofOne, "focus", "agreements"],
  hindsight: ofOne,
  change: ["reflections"],
  trend_pictures: ["reflections"],
  examples: ["examples"],
  example: ["examples"],
  agreements: ["agreements", "focus"],
  menu: ["people"],
  conversations: ["people", "conversations"],
  frame: ["people"],
  conversation_choices: [...ofOne, "focus"],
  conversation: ["people", "conversations"],
  revealed: ["people", "conversations"],
  observation: ["people", "conversations"],
  observed_practice: ["people", "conversations"],
  group_sparrings: ["groupLearnings"],
  agenda_templates: ["agendaTemplates"],
  agenda: ["people", "conversations", "agreements"],
  report_pages: [...ofOne, "examples", "agreements", "focus", "people", "conversations"],
  backups: ["backups"],
  set_aside_files: ["setAside"],
  data_folder: [],
  method: [],
  find_words: [],
  lock_state: [],
  inspect_received: [],
  own_card: ["people"],
  card_words: [],
} as const satisfies Partial<Record<Command, readonly Kind[]>>;

/** The name of something that a screen can ask for and show. */
export type Asked = keyof typeof dependsOn;

/** Whether a screen can ask for it and show it; then it changes nothing. */
export function isAsked(name: Command): name is Asked {
  return name in dependsOn;
}

/** Whether the answer to a request may be another after a change. */
export function isAffected(name: Asked, request: unknown, change: Change): boolean {
  const kinds: readonly Kind[] = dependsOn[name];
  if (!kinds.includes(change.kind)) return false;
  if (change.kind !== "assessment" || !isOfOne(request)) return true;
  return request.id === change.id;
}

function isOfOne(request: unknown): request is { id: AssessmentId } {
  return typeof request === "object" && request !== null && "id" in request;
}

// Commands whose answers do not say which files beside the store they change. A command that answers
// with the new list is not here: its caller shows that list.
const files: Partial<Record<Command, readonly Change[]>> = {
  back_up: [{ kind: "backups" }],
  import: [{ kind: "backups" }],
  accept_import: [{ kind: "backups" }],
  import_received: [{ kind: "backups" }],
  erase: [{ kind: "backups" }, { kind: "setAside" }],
  confirm_recovery_code: [{ kind: "backups" }],
  turn_off_lock: [{ kind: "backups" }],
};

/** Where an answer may say what it changed. */
interface Told extends Saved {
  step: UserAction;
  saved: Saved;
  imported: Imported;
  kind: Import["kind"];
}

/** What looks different after a command that was answered like this. */
export function changesOf(command: Command, answer: unknown): readonly Change[] {
  // A dialog was cancelled.
  if (answer === null) return [];
  const { kind, imported, changed, step, saved } = answer as Partial<Told>;
  // It is asked first whose data it is, or whether it is to take the place of what there is.
  if (kind === "ofAnother" || kind === "backup") return [];
  const inStore = changed ?? step?.changed ?? (saved ?? imported?.saved)?.changed;
  return [...(inStore ?? []), ...(files[command] ?? [])];
}
