import { afterEach, describe, expect, it, vi } from "vitest";
import { dayIn } from "./suggested-days";

describe("the suggested days", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["2026-11-24", { weeks: 2 }, ["8", "12", "2026"]],
    ["2026-12-31", { months: 2 }, ["28", "2", "2027"]],
    ["2026-11-30", { months: 3 }, ["28", "2", "2027"]],
    ["2026-11-24", { months: 1 }, ["24", "12", "2026"]],
  ])("of %s with %o stay within the month", (today, from, expected) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00`) });
    const { day, month, year } = dayIn(from);
    expect([day, month, year]).toEqual(expected);
  });
});
