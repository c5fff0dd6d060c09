import { describe, expect, it } from "vitest";
import {
  calendarDay,
  clock,
  day,
  decimal,
  inLanguage,
  monthName,
  setLanguage,
  t,
} from "./texts.svelte";

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
    setLanguage("da");
    expect(day(moment), "a language that was left is as it was").toBe("23. november 2026");
  });

  it("write a day of the calendar as that day, wherever the machine stands", () => {
    expect(calendarDay("2026-11-23")).toBe("23. november 2026");
  });

  it("write a month short, with its year where one is given", () => {
    expect(monthName(11, 2026)).toBe("nov. 2026");
    expect(monthName(3, null)).toBe("mar.");
    setLanguage("en");
    expect(monthName(11, 2026)).toBe("Nov 2026");
  });

  it("write midnight as 00, not as 24", () => {
    expect(clock("2026-11-23T23:05:00Z")).toBe("00.05");
  });
});
