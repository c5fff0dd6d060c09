import { describe, expect, it } from "vitest";
import { dayNumbers, typedDay } from "./day-fields";

describe("a day in three fields", () => {
  it("is typed without the zeros of a date", () => {
    expect(typedDay("2026-11-03")).toEqual({ day: "3", month: "11", year: "2026" });
  });

  it("becomes numbers, whatever blanks stand around them", () => {
    const numbers = dayNumbers({ day: " 03 ", month: "11", year: "2026" });
    expect(numbers).toEqual({ day: 3, month: 11, year: 2026 });
  });

  it("leaves it to the program whether there is such a day", () => {
    expect(dayNumbers({ day: "31", month: "2", year: "2026" })).toEqual({
      day: 31,
      month: 2,
      year: 2026,
    });
  });

  it.each(["", "x", "3.", "-1", "1e1", "12345"])("is none where %j is typed as the day", (day) => {
    expect(dayNumbers({ day, month: "11", year: "2026" })).toBeNull();
  });
});
