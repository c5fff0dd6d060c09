import type { FakeContext, Handlers } from "./fake-context";
import { refusal } from "./fake-refusal";
import type { Report } from "../../backend/generated/wire";

// One transparent dot: a page's content is the program's.
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** The reports of the fake program. */
export class FakeReport {
  readonly handlers: Handlers<"report_pages" | "save_report">;
  /** Whether the person closes the dialog of the system without choosing a file. */
  cancels = false;

  readonly #context: FakeContext;

  constructor(context: FakeContext) {
    this.#context = context;
    this.handlers = {
      report_pages: ({ report }) => ({ pages: Array<string>(this.#pages(report)).fill(png) }),
      save_report: ({ report, language }) => {
        this.#pages(report);
        if (this.cancels) return null;
        return { file: `fagspejl-${name(report, language)}.pdf`, bytes: 61_200 };
      },
    };
  }

  // One, and one more for each part that goes in.
  #pages(report: Report): number {
    if (!this.#context.find(report.id).finished) throw refusal("reflectionNotFinished");
    return 1 + Object.values(report).filter((value) => value === true).length;
  }
}

function name({ kind }: Report, language: string): string {
  if (kind === "profile") return language === "da" ? "profil" : "profile";
  return language === "da" ? "udviklingsplan" : "development-plan";
}
