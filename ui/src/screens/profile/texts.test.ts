import { describe, expect, it } from "vitest";
import type { GivenAnswer, Standing } from "../../backend/generated/wire";
import { TestProgram } from "../../testing/program";
import { setLanguage } from "../../texts/texts.svelte";
import { answerWords, positionText, titles } from "./texts";

const at = "2026-11-24T09:42:00Z";

describe("the words of a profile", () => {
  it("says a level, a non-answer and a missing answer each as itself", () => {
    const level: GivenAnswer = { answer: { kind: "level", level: 4 }, at };
    const non: GivenAnswer = { answer: { kind: "nonAnswer", reason: "notMyTask" }, at };
    expect(answerWords(level), "a level is its caption, not a digit").toBe("i høj grad");
    expect(answerWords(non), "a non-answer is not a low level").toBe("ikke min opgave");
    expect(answerWords(undefined), "a missing answer is not a non-answer").toBe("ikke besvaret");
  });

  it("places a position between two levels, or at one", () => {
    expect(positionText(3.4), "with the Danish comma").toBe(
      "3,4, mellem »i nogen grad« og »i høj grad«",
    );
    expect(positionText(5), "the top of the scale has nothing above it").toBe(
      "5,0, svarer til »i meget høj grad«",
    );
    setLanguage("en");
    expect(positionText(3.4), "with the English point").toBe(
      "3.4, between “to some degree” and “to a high degree”",
    );
  });

  it("lists titles as a sentence does in each language", async () => {
    const program = new TestProgram();
    const { instrument } = await program.call("reflection", { id: program.given() });
    const three: Standing[] = [
      { item: "hope", level: 5 },
      { item: "visits", level: 5 },
      { item: "tasks", level: 4 },
    ];
    expect(titles(instrument, three), "Danish: og, and no comma before it").toBe(
      "»Håb«, »Besøg« og »Opgaver«",
    );
    setLanguage("en");
    expect(titles(instrument, three), "British: and, and no comma before it").toBe(
      "“Hope”, “Visits” and “Tasks”",
    );
  });
});
