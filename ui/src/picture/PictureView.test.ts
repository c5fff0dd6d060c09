import { render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { Mark, Picture } from "../backend/generated/wire";
import { expectAccessible } from "../testing/accessible";
import { setLanguage } from "../texts/texts.svelte";
import PictureView from "./PictureView.svelte";
import type { SpokenMark } from "./spoken";
import { moment } from "../testing/moment";

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
    value: 4,
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
    says: (mark: SpokenMark) =>
      mark.kind === "answer"
        ? `${mark.item} på ${mark.value}`
        : mark.kind === "position"
          ? `område ${mark.domain}`
          : mark.kind,
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

  it("draws a time seen in hindsight hollow, and says so as it says the other", () => {
    const mark = {
      kind: "moment",
      id: "first",
      domain: "meeting",
      finished: moment("2026-05-04"),
      position: 3,
      shape: "circle",
      at: { x: 40, y: 40 },
      size: 6,
      ink: "domain1",
    } as const;
    const { container } = render(PictureView, {
      picture: {
        ...picture,
        marks: [
          { ...mark, hindsight: true },
          { ...mark, hindsight: false },
        ],
      },
      label: "Over tid",
      readAs: "list",
      says: (mark: SpokenMark) =>
        mark.kind === "moment" && mark.hindsight ? "i bakspejlet" : "dengang",
    });
    const [hollow, filled] = container.querySelectorAll("path.domain1.moment");
    expect(hollow?.classList.contains("hollow"), "hollow is hindsight").toBe(true);
    expect(filled?.classList.contains("hollow"), "and nothing else").toBe(false);
    expect([hollow, filled].map((mark) => mark?.textContent.trim())).toEqual([
      "i bakspejlet",
      "dengang",
    ]);
  });

  it("draws a bar from its beginning to its end, and each day of the wheel its own way", () => {
    const { container } = render(PictureView, {
      picture: {
        ...picture,
        marks: [
          {
            kind: "form",
            form: "caseStudy",
            count: 2,
            from: { x: 10, y: 5 },
            to: { x: 60, y: 5 },
            ink: "text",
          },
          { kind: "wheelDay", day: "next", at: { x: 20, y: 20 }, size: 5, ink: "text" },
        ],
      },
      label: "Et billede",
      readAs: "list",
      says: (mark: SpokenMark) => mark.kind,
    });
    const bar = container.querySelector("line.text.bar");
    expect([bar?.getAttribute("x1"), bar?.getAttribute("x2")]).toEqual(["10", "60"]);
    expect(container.querySelector("path.next title")?.textContent).toBe("wheelDay");
  });

  it.each([
    { room: 720, em: 16, drawn: 700 },
    { room: 720, em: 32, drawn: 300 },
    { room: 400, em: 16, drawn: 300 },
  ])(
    "is laid out for a room of $room pixels, in which an em has $em",
    async ({ room, em, drawn }) => {
      vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(function (
        this: HTMLElement,
      ) {
        return this.classList.contains("em") ? em : room;
      });
      const { container } = render(PictureView, {
        picture: { ...picture, width: 700 },
        narrow: { ...picture, width: 300 },
        label: "Et billede",
        readAs: "image",
        says: () => "",
      });
      await waitFor(() => {
        const box = container.querySelector("svg")?.getAttribute("viewBox");
        expect(box?.split(" ")[2]).toBe(String(drawn));
      });
    },
  );

  it("names a month in the language in force", () => {
    const label = {
      kind: "label",
      at: { x: 5, y: 5 },
      anchor: "middle",
      style: "caption",
      ink: "muted",
    } as const;
    const { container } = render(PictureView, {
      picture: {
        ...picture,
        marks: [{ ...label, words: { kind: "month", month: 5, year: 2026 } }],
      },
      label: "Et billede",
      readAs: "image",
      says: () => "",
    });
    expect(container.querySelector("text")?.textContent).toBe("maj 2026");
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
