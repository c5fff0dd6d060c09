import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Mark, Picture } from "../../ipc/generated/wire";
import { expectAccessible } from "../../testing/accessible";
import { setLanguage } from "../../texts/texts.svelte";
import PictureView from "./PictureView.svelte";

const marks: Mark[] = [
  { kind: "ring", center: { x: 50, y: 50 }, radius: 40, ink: "grid" },
  {
    kind: "path",
    points: [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ],
    closed: true,
    stroke: "area",
    ink: "domain1",
  },
  {
    kind: "path",
    points: [
      { x: 0, y: 0 },
      { x: 10, y: 5 },
    ],
    closed: false,
    stroke: "band",
    ink: "domain2",
  },
  {
    kind: "answer",
    item: "hope",
    level: 4,
    shape: "triangle",
    at: { x: 20, y: 20 },
    size: 5,
    ink: "domain3",
  },
  {
    kind: "position",
    domain: "knowledge",
    shape: "square",
    at: { x: 30, y: 20 },
    size: 8,
    ink: "domain2",
  },
  {
    kind: "label",
    words: { kind: "lines", lines: ["Første linje", "anden linje"] },
    at: { x: 5, y: 90 },
    anchor: "end",
    style: "body",
    ink: "text",
  },
  {
    kind: "label",
    words: { kind: "message", id: "level-1" },
    at: { x: 5, y: 12 },
    anchor: "start",
    style: "caption",
    ink: "muted",
  },
];
const picture: Picture = { width: 320, height: 160, marks };

function draw(readAs: "image" | "list") {
  return render(PictureView, {
    picture,
    label: "Et billede",
    readAs,
    answerLabel: (item: string, level: number) => `${item} på ${level}`,
    positionLabel: (domain: string) => `område ${domain}`,
  });
}

describe("a picture drawn from its marks", () => {
  it("is as large as its units say, in a length that grows with the text", () => {
    const { container } = draw("image");
    const svg = container.querySelector("svg");
    expect(svg?.getAttribute("viewBox"), "one unit of the picture is one of the drawing").toBe(
      "0 0 320 160",
    );
    expect(svg?.getAttribute("width"), "sixteen units are one em").toBe("20em");
  });

  it("draws every mark in its ink and its way", () => {
    const { container } = draw("image");
    expect(container.querySelector("circle.grid.fine"), "a ring is a fine line").not.toBeNull();
    expect(container.querySelector("polygon.domain1.area"), "a closed path").not.toBeNull();
    expect(container.querySelector("polyline.domain2.band"), "an open path").not.toBeNull();
    expect(container.querySelector("path.domain3.answer"), "an answer").not.toBeNull();
    expect(container.querySelector("path.domain2.position"), "a position").not.toBeNull();
    expect(container.querySelector("[style]"), "the page allows no inline style").toBeNull();
  });

  it("writes lines below each other from the same end", () => {
    const { container } = draw("image");
    const text = container.querySelector("text.body");
    const [first, second] = text?.querySelectorAll("tspan") ?? [];
    expect(text?.getAttribute("text-anchor"), "ends at its place").toBe("end");
    expect(first?.hasAttribute("dy"), "the first line stands on the base line").toBe(false);
    expect(second?.getAttribute("dy"), "the second is a line height below").toBe("16");
    expect(second?.getAttribute("x"), "and begins again at the same place").toBe("5");
  });

  it("says the program's own words in the language in force", () => {
    setLanguage("en");
    const { container } = draw("image");
    expect(container.querySelector("text.caption")?.textContent, "resolved through Fluent").toBe(
      "to a very low degree",
    );
  });

  it("is read as one image where its answers are read elsewhere", async () => {
    const { container } = draw("image");
    expect(screen.getByRole("img", { name: "Et billede" }), "one thing with a name").toBeTruthy();
    expect(screen.queryAllByRole("listitem"), "and no list inside").toEqual([]);
    await expectAccessible(container);
  });

  it("is read as the list of its answers and positions", async () => {
    const { container } = draw("list");
    expect(screen.getByRole("list", { name: "Et billede" }), "a list with a name").toBeTruthy();
    const titles = [...container.querySelectorAll("[role=listitem] title")];
    expect(
      titles.map((title) => title.textContent),
      "each mark says what it is, in the order drawn",
    ).toEqual(["hope på 4", "område knowledge"]);
    await expectAccessible(container);
  });
});
