import { describe, expect, it } from "vitest";
import { clock, day, decimal, inLanguage, setLanguage, t } from "./texts.svelte";

describe("texts", () => {
  it("follow the language in force", () => {
    expect(t("level-4")).toBe("i høj grad");
    setLanguage("en");
    expect(t("level-4")).toBe("to a high degree");
    expect(inLanguage({ da: "svar", en: "answer" })).toBe("answer");
  });

  it("put what they are given into the sentence, without invisible marks", () => {
    expect(t("app-window", { title: "Metode" })).toBe("Metode – Fagspejl");
  });

  it("count as the language counts", () => {
    expect(t("start-more-drafts", { count: 1 })).toBe("Du har også en anden kladde.");
    expect(t("start-more-drafts", { count: 2 })).toBe("Du har også 2 andre kladder.");
  });

  it("fail a test when one is missing or lacks what it names", () => {
    expect(() => t("no-such-text")).toThrow("no text no-such-text in da");
    expect(() => t("app-window")).toThrow("app-window");
  });

  it("write dates, times and figures as they are written in the language", () => {
    const moment = "2026-11-23T09:42:00Z";
    expect(day(moment)).toBe("23. november 2026");
    expect(clock(moment)).toBe("10.42");
    expect(decimal(3.36, 1)).toBe("3,4");
    setLanguage("en");
    expect(day(moment)).toBe("23 November 2026");
    expect(clock(moment)).toBe("10:42");
    expect(decimal(3.36, 1)).toBe("3.4");
  });

  it("write midnight as 00, not as 24", () => {
    expect(clock("2026-11-23T23:05:00Z")).toBe("00.05");
  });
});
