import { describe, expect, it } from "vitest";
import { outline, shapeOf } from "./shape";

/** The places that an outline of straight lines names outright. */
function numbers(path: string): number[] {
  return (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

describe("the shapes of the domains", () => {
  it("gives each of the three domains its own", () => {
    expect([0, 1, 2].map(shapeOf)).toEqual(["circle", "square", "triangle"]);
  });

  it("draws a circle that reaches as far as its size", () => {
    expect(outline("circle", { x: 10, y: 20 }, 5), "from the left edge around and back").toBe(
      "M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
    );
  });

  it("draws a square around its centre", () => {
    const [left = 0, top = 0, width = 0, height = 0] = numbers(
      outline("square", { x: 10, y: 20 }, 10),
    );
    expect([left + width / 2, top + height / 2], "the centre is where it was put").toEqual([
      10, 20,
    ]);
    expect(width).toBe(height);
  });

  it("draws a triangle whose medians meet where the level is read", () => {
    const [topX = 0, topY = 0, right = 0, base = 0, left = 0] = numbers(
      outline("triangle", { x: 10, y: 20 }, 6),
    );
    expect(topX, "it stands upright").toBe(10);
    expect((topX + right + left) / 3, "across").toBeCloseTo(10);
    expect((topY + base + base) / 3, "and down").toBeCloseTo(20);
  });
});
