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
import { moment } from "../testing/moment";

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
    const at = moment("2026-11-23", "10:42");
    expect(day(at)).toBe("23. november 2026");
    expect(clock(at)).toBe("10.42");
    expect(decimal(3.36, 1)).toBe("3,4");
    setLanguage("en");
    expect(day(at)).toBe("23 November 2026");
    expect(clock(at)).toBe("10:42");
    expect(decimal(3.36, 1)).toBe("3.4");
    setLanguage("da");
    expect(day(at), "a language that was left is as it was").toBe("23. november 2026");
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
    expect(clock(moment("2026-11-24", "00:05"))).toBe("00.05");
  });

  it("tell the two hours of the autumn night apart", () => {
    const twice = ["+02:00", "+01:00"].map((offset) => moment("2026-10-25", "02:30", { offset }));
    expect(twice.map(clock)).toEqual(["02.30 (UTC+02:00)", "02.30 (UTC+01:00)"]);
    setLanguage("en");
    expect(twice.map(clock)).toEqual(["02:30 (UTC+02:00)", "02:30 (UTC+01:00)"]);
  });
});
