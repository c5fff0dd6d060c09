import { describe, expect, it } from "vitest";
import type { Answer, Scale, Standing } from "../../backend/generated/wire";
import { TestProgram } from "../../testing/program";
import { setLanguage } from "../../texts/texts.svelte";
import { answerWords } from "../../parts/instrument/answers";
import { positionText, titles } from "./texts";

const levels: Scale = {
  ranked: true,
  degrees: true,
  points: [1, 2, 3, 4, 5].map((at) => ({ da: `Sætning ${at}`, en: `Sentence ${at}` })),
};

describe("the words of a profile", () => {
  it("says a level, a non-answer and a missing answer each as itself", () => {
    const non: Answer = { kind: "nonAnswer", reason: "notMyTask" };
    expect(
      answerWords({ kind: "value", value: 4 }, levels),
      "a level is its caption, not a digit",
    ).toBe("i høj grad");
    expect(answerWords(non, levels), "a non-answer is not a low level").toBe("ikke min opgave");
    expect(answerWords(undefined, levels), "a missing answer is not a non-answer").toBe(
      "ikke besvaret",
    );
  });

  it("places a position between two levels, or at one", () => {
    expect(positionText(levels, 3.4), "with the Danish comma").toBe(
      "3,4, mellem »i nogen grad« og »i høj grad«",
    );
    expect(positionText(levels, 5), "the top of the scale has nothing above it").toBe(
      "5,0, svarer til »i meget høj grad«",
    );
    setLanguage("en");
    expect(positionText(levels, 3.4), "with the English point").toBe(
      "3.4, between “to some degree” and “to a high degree”",
    );
  });

  it("lists titles as a sentence does in each language", async () => {
    const program = new TestProgram();
    const { instrument } = await program.call("reflection", { id: program.given() });
    const three: Standing[] = [
      { item: "hope", value: 5 },
      { item: "visits", value: 5 },
      { item: "tasks", value: 4 },
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
