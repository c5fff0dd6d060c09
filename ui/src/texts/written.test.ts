import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wellFormed } from "../backend/well-formed";
import { cut, isBlank, isolated, kept, shown } from "./written";

interface Cases {
  blank: [string, boolean][];
  kept: [string, string][];
  cut: [string, number, string][];
}

const cases = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../tests/contract/text-cases.json`, "utf8"),
) as Cases;

describe("what a text is to a reader", () => {
  it("is the same to the page and to the program", () => {
    for (const [text, blank] of cases.blank) expect(isBlank(text), text).toBe(blank);
    for (const [text, expected] of cases.kept) expect(kept(text), text).toBe(expected);
    for (const [text, most, expected] of cases.cut) expect(cut(text, most), text).toBe(expected);
  });

  it("runs its own way, and nothing beside it does", () => {
    expect(isolated("Mødet.csv")).toBe("Mødet.csv");
    expect(isolated("שלום.csv")).toBe("\u2068שלום.csv\u2069");
    expect(isolated("a\u202egpj.exe")).toBe("agpj.exe");
    expect(isolated("ש\u2069\u2069\u202e")).toBe("\u2068ש\u2069");
    expect(shown("ש\u2067\u202c\u200f")).toBe("ש\u200f");
  });
});

describe("half a surrogate", () => {
  it("goes to the program as the sign for a letter that is lost, wherever it stands", () => {
    const bytes = new Uint8Array([1, 2]);
    expect(
      wellFormed([{ text: "a\ud83db", more: ["\ude00", { whole: "😀" }], n: 3, no: null, bytes }]),
    ).toEqual([{ text: "a\ufffdb", more: ["\ufffd", { whole: "😀" }], n: 3, no: null, bytes }]);
  });
});
