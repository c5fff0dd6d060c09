import { afterEach, describe, expect, it } from "vitest";
import { wishOf } from "./keys";

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}, points = 5) {
  let wish: ReturnType<typeof wishOf> = null;
  const listen = (event: KeyboardEvent) => (wish = wishOf(event, points));
  window.addEventListener("keydown", listen, { once: true });
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  window.removeEventListener("keydown", listen);
  return wish;
}

function put(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error("nothing was put");
  return element;
}

describe("the keys of a reflection", () => {
  afterEach(() => {
    document.body.innerHTML = "";
  });

  it.each([1, 2, 3, 4, 5])("%i chooses that level", (value) => {
    expect(press(String(value))).toEqual({ kind: "choose", value });
  });

  it("choose among as many points as there are", () => {
    expect(press("9", document.body, {}, 9)).toEqual({ kind: "choose", value: 9 });
    expect(press("4", document.body, {}, 3), "there are three").toBeNull();
  });

  it("know going on, going back and showing themselves", () => {
    expect(press("Enter")).toEqual({ kind: "on" });
    expect(press("Backspace")).toEqual({ kind: "back" });
    expect(press("?", document.body, { shiftKey: true })).toEqual({ kind: "keys" });
  });

  it.each(["0", "6", "a", " ", "Tab", "ArrowLeft", "PageDown"])("%s is somebody else's", (key) => {
    expect(press(key)).toBeNull();
  });

  it("move the choice with the arrows where nothing else moves by them", () => {
    expect(press("ArrowDown")).toEqual({ kind: "move", by: 1 });
    expect(press("ArrowUp")).toEqual({ kind: "move", by: -1 });
    expect(press("ArrowDown", document.body, { shiftKey: true }), "selects text").toBeNull();
    for (const html of ["<input type='radio'>", "<button>x</button>", "<summary>x</summary>"]) {
      expect(press("ArrowDown", put(html)), html).toBeNull();
    }
  });

  it.each(["ctrlKey", "altKey", "metaKey"])("do nothing with %s", (modifier) => {
    expect(press("3", document.body, { [modifier]: true })).toBeNull();
    expect(press("Backspace", document.body, { [modifier]: true })).toBeNull();
  });

  it("do nothing while held down, so that nobody runs through the items", () => {
    expect(press("Enter", document.body, { repeat: true })).toBeNull();
  });

  it.each(["<input type='text'>", "<textarea></textarea>", "<div contenteditable='true'></div>"])(
    "do nothing in %s",
    (html) => {
      const field = put(html);
      for (const key of ["3", "Backspace", "Enter", "?"]) expect(press(key, field)).toBeNull();
    },
  );

  it("work on a radio, which takes no text", () => {
    const radio = put("<input type='radio'>");
    expect(press("4", radio)).toEqual({ kind: "choose", value: 4 });
    expect(press("Enter", radio)).toEqual({ kind: "on" });
  });

  it.each(["<button>x</button>", "<a href='#x'>x</a>", "<summary>x</summary>"])(
    "leave Enter to %s, and nothing else",
    (html) => {
      const own = put(html);
      expect(press("Enter", own), "Enter does what it is made for").toBeNull();
      expect(press("2", own)).toEqual({ kind: "choose", value: 2 });
    },
  );

  it("do nothing while a dialog is open", () => {
    put("<dialog open><button>x</button></dialog>");
    for (const key of ["3", "Backspace", "Enter", "?"]) expect(press(key)).toBeNull();
  });
});
