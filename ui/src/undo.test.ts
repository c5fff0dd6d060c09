import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "./App.svelte";
import type { AnswerChoice, ActionKind } from "./backend/generated/wire";
import { go } from "./navigation/route.svelte";
import { putInForce } from "./backend/settings.svelte";
import { expectAccessible } from "./testing/accessible";
import { TestProgram } from "./testing/program";
import { show } from "./testing/show";
import { setLanguage, t } from "./texts/texts.svelte";

const level = (at: number): AnswerChoice => ({ kind: "value", value: at });

const undoKeys = "{Control>}z{/Control}";
const redoKeys = "{Control>}{Shift>}Z{/Shift}{/Control}";

/** One of each: the compiler refuses a kind that is missing here or no longer sent. */
const everyKind: { [K in ActionKind]: K } = {
  draftDeleted: "draftDeleted",
  answerGiven: "answerGiven",
  answerCleared: "answerCleared",
  promptAnswered: "promptAnswered",
  promptPassed: "promptPassed",
  exampleAdded: "exampleAdded",
  exampleChanged: "exampleChanged",
  exampleDeleted: "exampleDeleted",
  focusChosen: "focusChosen",
  agreementMade: "agreementMade",
  agreementMoved: "agreementMoved",
  rhythmChosen: "rhythmChosen",
  personAdded: "personAdded",
  personRenamed: "personRenamed",
  personDeleted: "personDeleted",
  conversationBegun: "conversationBegun",
  conversationEnded: "conversationEnded",
  conversationDeleted: "conversationDeleted",
  groupLearningKept: "groupLearningKept",
  groupLearningDeleted: "groupLearningDeleted",
  agendaTemplateSaved: "agendaTemplateSaved",
  agendaTemplateDeleted: "agendaTemplateDeleted",
  agendaChanged: "agendaChanged",
  frameAgreed: "frameAgreed",
  cardTaken: "cardTaken",
  sharedFolderChosen: "sharedFolderChosen",
  sharedFolderLeft: "sharedFolderLeft",
};

/** The whole page, at the first item of a draft. */
async function reflecting(answers: Record<string, AnswerChoice> = {}) {
  const program = new TestProgram();
  const id = program.given(answers);
  // What was given before the program was started can no longer be undone; a blank draft ends with it.
  if (Object.keys(answers).length > 0) program.restart();
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "reflection", id });
  await screen.findAllByRole("radio");
  return { program, id, user: userEvent.setup() };
}

function chosen(): string | undefined {
  const radios = screen.getAllByRole<HTMLInputElement>("radio");
  return radios.find((radio) => radio.checked)?.value;
}

describe("undo and redo", () => {
  afterEach(cleanup);

  it("leave nothing of a draft whose only answer is taken back, and bring it back", async () => {
    const program = new TestProgram();
    show(App, {}, program);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: t("start-begin") }));
    await screen.findAllByRole("radio");
    await user.keyboard("3");
    await screen.findByText(/^Gemt/);
    await user.keyboard(undoKeys);
    await waitFor(() => expect(chosen(), "the item stays in view").toBeUndefined());
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await screen.findByRole("heading", { level: 1, name: t("app-go-start") });
    expect(screen.queryByRole("heading", { name: t("start-draft-title") })).toBeNull();
    await user.keyboard(redoKeys);
    await screen.findByRole("heading", { name: t("start-draft-title") });
  });

  it.each(["da", "en"] as const)("name every kind of step in %s, each its own", (language) => {
    setLanguage(language);
    const said = Object.values(everyKind).map((kind) => t(`undo-${kind}`));
    expect(new Set(said).size).toBe(said.length);
  });

  it("take an answer back and give it again by keys, in place", async () => {
    const { user } = await reflecting({ listening: level(2) });
    await user.click(screen.getByRole("radio", { name: /Lytning 4/ }));
    await screen.findByText(/^Gemt/);
    await user.keyboard(undoKeys);
    await screen.findByText("Fortrudt: dit svar, »Lytning«.");
    expect(chosen(), "the earlier answer is in view").toBe("2");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Lytning");
    await user.keyboard(redoKeys);
    await screen.findByText("Gjort igen: dit svar, »Lytning«.");
    expect(chosen()).toBe("4");
    await user.keyboard(undoKeys);
    await user.keyboard("{Control>}y{/Control}");
    await screen.findByText("Gjort igen: dit svar, »Lytning«.");
    expect(chosen(), "Ctrl+Y is the same").toBe("4");
  });

  it("follow the progress as well", async () => {
    const { user } = await reflecting();
    await user.keyboard("3");
    const meeting = screen.getByRole("progressbar", { name: "Mødet" });
    await waitFor(() => expect(meeting.getAttribute("aria-valuetext")).toBe("1 af 3"));
    await user.keyboard(undoKeys);
    await waitFor(() => expect(meeting.getAttribute("aria-valuetext")).toBe("0 af 3"));
    expect(chosen()).toBeUndefined();
  });

  it("wait for what is on its way, which is what is undone", async () => {
    const { program, user } = await reflecting({ listening: level(2) });
    const goOn = program.hold("give_answer");
    await user.keyboard("5");
    await user.keyboard("4");
    await user.keyboard(undoKeys);
    expect(program.requests("undo"), "two answers are on their way").toEqual([]);
    goOn();
    program.release("give_answer");
    await screen.findByText("Fortrudt: dit svar, »Lytning«.");
    expect(chosen(), "the last of them is taken back").toBe("5");
  });

  it("wait also when the reader has left meanwhile", async () => {
    const { program, user } = await reflecting({ listening: level(2) });
    program.hold("give_answer");
    await user.keyboard("5");
    go({ screen: "method" });
    await screen.findByRole("heading", { level: 1, name: t("instrument-title") });
    await user.keyboard(undoKeys);
    expect(program.requests("undo")).toEqual([]);
    program.release("give_answer");
    await screen.findByText("Fortrudt: dit svar, »Lytning«.");
  });

  it("leave Ctrl+Z to a field of text", async () => {
    const { program, id, user } = await reflecting();
    go({ screen: "reflection", id, promptAfter: "outside" });
    await user.type(await screen.findByRole("textbox"), "tekst");
    await user.keyboard(undoKeys);
    await user.keyboard(redoKeys);
    expect(program.requests("undo")).toEqual([]);
    expect(program.requests("redo")).toEqual([]);
  });

  it("do nothing behind a dialog", async () => {
    const { program, user } = await reflecting();
    await user.keyboard("?");
    await screen.findByRole("dialog");
    await user.keyboard(undoKeys);
    expect(program.requests("undo")).toEqual([]);
  });

  it("say quietly that there is nothing to undo or redo", async () => {
    const { user } = await reflecting();
    await user.keyboard(undoKeys);
    await screen.findByText("Der er ikke noget at fortryde.");
    await user.keyboard(redoKeys);
    await screen.findByText("Der er ikke noget at gøre igen.");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("speak English, and leave axe nothing to find", async () => {
    const { user } = await reflecting();
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await user.keyboard("3");
    await user.keyboard(undoKeys);
    await screen.findByText("Undone: your answer, “Listening”.");
    expect(screen.getByRole("button", { name: "Redo" })).toBeTruthy();
    await expectAccessible(document.body);
  });
});
