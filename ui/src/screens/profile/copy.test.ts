import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "../../App.svelte";
import { go } from "../../navigation/route.svelte";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

/** What is put into the clipboard: jsdom has none for pictures. */
let written: Promise<Blob>[];
let refuses: boolean;

class Item {
  readonly png: Promise<Blob>;

  constructor(items: Record<string, Promise<Blob>>) {
    this.png = items["image/png"] ?? Promise.reject(new Error("no picture"));
  }
}

async function write(items: unknown[]): Promise<void> {
  const [item] = items as Item[];
  if (refuses || !item) throw new DOMException("not now", "NotAllowedError");
  written.push(item.png);
  await item.png;
}

async function opened() {
  const program = new TestProgram();
  const id = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "profile", id });
  const copy = await screen.findByRole("button", { name: "Kopiér billede" });
  const user = userEvent.setup();
  vi.stubGlobal("ClipboardItem", Item);
  vi.spyOn(navigator.clipboard, "write").mockImplementation(write);
  return { program, id, copy, user };
}

describe("copying the picture of a profile", () => {
  beforeEach(() => {
    [written, refuses] = [[], false];
  });
  afterEach(() => vi.unstubAllGlobals());

  it("puts the picture that is shown into the clipboard and says so", async () => {
    const { program, id, copy, user } = await opened();
    await user.click(copy);
    await screen.findByText(/^Billedet er kopieret/);
    const blob = await written[0];
    expect(blob?.type).toBe("image/png");
    expect(blob?.size, "with something on it").toBeGreaterThan(1000);
    await user.click(screen.getByRole("button", { name: "Punkt for punkt" }));
    await user.click(copy);
    await vi.waitFor(() => expect(written).toHaveLength(2));
    expect(program.requests("profile_picture")).toEqual([
      { id, picture: "radar", language: "da" },
      { id, picture: "dotPlot", language: "da" },
    ]);
  });

  it("says so where the clipboard does not take it, and where the program refuses", async () => {
    const { program, copy, user } = await opened();
    refuses = true;
    await user.click(copy);
    await screen.findByText(/^Billedet blev ikke kopieret/);
    refuses = false;
    program.refuse("profile_picture", { code: "storeInUse" });
    await user.click(copy);
    await vi.waitFor(() =>
      expect(screen.queryByText(/^Billedet blev ikke kopieret/), "another reason").toBeNull(),
    );
  });
});
