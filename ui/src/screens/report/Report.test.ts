import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { noteOverview } from "../../backend/overview.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { undoOrRedo } from "../../backend/undo";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import type { OwnKind } from "../../parts/report/parts";
import Report from "./Report.svelte";

let program: TestProgram;
let id: string;

beforeEach(() => {
  program = new TestProgram();
  id = program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
});

/** An example behind the reflection that fills more than a page. */
function longExample() {
  const story = "Vi taler om det, der er svært. ".repeat(120);
  program.example("Det første møde", {
    day: "2026-10-20",
    items: ["hope"],
    starr: { action: story, reflection: story },
  });
}

function mount(kind: OwnKind, of?: string) {
  const props: { kind: OwnKind; id?: string } = { kind, ...(of && { id: of }) };
  return show(Report, props, program);
}

async function shown(kind: OwnKind) {
  const { container } = mount(kind, id);
  await screen.findByRole("img", { name: /^Side 1/ });
  return { container, user: userEvent.setup() };
}

function ticks(): Record<string, boolean> {
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  const named = boxes.map((box) => {
    const label = document.getElementById(box.getAttribute("aria-labelledby") ?? "");
    return [label?.textContent ?? "", box.checked] as const;
  });
  return Object.fromEntries(named);
}

describe("a report", () => {
  it("of a profile leaves out, until asked, what is written about citizens or for oneself", async () => {
    await shown("profile");
    expect(ticks()).toEqual({
      Billederne: true,
      Punkterne: true,
      "Dine eksempler": false,
      "Til eftertanke": false,
    });
    expect(program.requests("report_pages")).toEqual([
      {
        report: {
          kind: "profile",
          id,
          pictures: true,
          items: true,
          examples: false,
          prompts: false,
        },
        language: "da",
      },
    ]);
  });

  it("of a plan takes everything in", async () => {
    await shown("plan");
    expect(ticks()).toEqual({
      "Det, du har i fokus": true,
      "Dine aftaler": true,
      Udviklingen: true,
    });
    expect(screen.getByText(/plads til to underskrifter/), "what always goes in").toBeTruthy();
  });

  it("of a plan is of the latest reflection where none is named", async () => {
    const latest = program.given(everyItem(4), { finished: "2026-11-20T08:30:00Z" });
    mount("plan");
    await screen.findByRole("img", { name: /^Side 1/ });
    expect(program.requests("report_pages")).toMatchObject([{ report: { id: latest } }]);
  });

  it("teaches what will be here where nothing is finished yet", async () => {
    program = new TestProgram();
    const { container } = mount("plan");
    await screen.findByRole("heading", { name: "Her kommer din udviklingsplan til at stå" });
    expect(screen.getByRole("link", { name: "Gå til I dag" })).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
    await expectAccessible(container);
  });

  it("shows the pages as they will be, and again when something else goes in", async () => {
    longExample();
    const { user } = await shown("profile");
    expect(screen.getAllByRole("img").map((page) => page.getAttribute("alt"))).toEqual([
      "Side 1 af 2",
      "Side 2 af 2",
    ]);
    expect(screen.getByRole("img", { name: "Side 1 af 2" }).getAttribute("src")).toMatch(
      /^data:image\/png;base64,/,
    );
    await user.click(screen.getByRole("checkbox", { name: "Dine eksempler" }));
    await screen.findByRole("img", { name: "Side 4 af 4" });
    await screen.findByText("4 sider");
    await user.keyboard(" ");
    await waitFor(() => expect(screen.getAllByRole("img")).toHaveLength(2));
  });

  it("shows in the end what was ticked last, and does not make what was ticked in between", async () => {
    longExample();
    const goOn = program.hold("report_pages");
    mount("profile", id);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("checkbox", { name: "Dine eksempler" }));
    await user.click(screen.getByRole("checkbox", { name: "Til eftertanke" }));
    await user.click(screen.getByRole("checkbox", { name: "Billederne" }));
    goOn();
    await waitFor(() => expect(program.requests("report_pages")).toHaveLength(2));
    goOn();
    await screen.findByText("3 sider");
    expect(program.requests("report_pages"), "the first and the last").toMatchObject([
      { report: { examples: false, prompts: false, pictures: true } },
      { report: { examples: true, prompts: true, pictures: false } },
    ]);
  });

  it("says that pages are on their way when that takes a while", async () => {
    program.hold("report_pages");
    mount("profile", id);
    await screen.findByRole("heading", { name: "Siderne" });
    expect(screen.queryByText("Siderne bliver lavet …"), "a short wait is not noticed").toBeNull();
    await screen.findByText("Siderne bliver lavet …");
    program.release("report_pages");
    await screen.findByText("2 sider");
    expect(screen.queryByText("Siderne bliver lavet …")).toBeNull();
  });

  it("says what is wrong when the pages cannot be made, and tries again", async () => {
    program.refuse("report_pages", { code: "unexpected" });
    mount("profile", id);
    expect((await screen.findByRole("alert")).textContent).toContain("en fejl");
    expect(screen.queryByRole("img")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    await screen.findByRole("img", { name: "Side 1 af 2" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is saved as it is shown, and says under which name", async () => {
    const { user } = await shown("profile");
    await user.click(screen.getByRole("checkbox", { name: "Punkterne" }));
    const button = screen.getByRole("button", { name: "Gem som PDF" });
    await user.click(button);
    await screen.findByText("fagspejl-profil-2026-11-24.pdf er gemt.");
    expect(program.requests("save_report")).toEqual(program.requests("report_pages").slice(-1));
    expect(document.activeElement, "the reader stays where they were").toBe(button);
    await user.click(screen.getByRole("checkbox", { name: "Punkterne" }));
    expect(screen.queryByText(/er gemt/), "another one is shown now").toBeNull();
  });

  it("says nothing when the person thinks better of it in the dialog", async () => {
    program.answerDialog(null);
    const { user } = await shown("plan");
    await user.click(screen.getByRole("button", { name: "Gem som PDF" }));
    await waitFor(() => expect(program.requests("save_report")).toHaveLength(1));
    expect(screen.queryByText(/er gemt/)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says beside the button that it was not written, until the next try", async () => {
    program.refuse("save_report", { code: "exportNotWritten" });
    const { user } = await shown("plan");
    const button = screen.getByRole("button", { name: "Gem som PDF" });
    await user.click(button);
    const alert = await screen.findByRole("alert");
    expect(button.parentElement?.contains(alert), "beside what failed").toBe(true);
    await user.click(button);
    await screen.findByText("fagspejl-udviklingsplan-2026-11-24.pdf er gemt.");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("opens one dialog at a time", async () => {
    const goOn = program.hold("save_report");
    const { user } = await shown("profile");
    const button = screen.getByRole("button", { name: "Gem som PDF" });
    await user.click(button);
    await user.click(button);
    expect(button.getAttribute("aria-disabled"), "it waits").toBe("true");
    goOn();
    await screen.findByText("fagspejl-profil-2026-11-24.pdf er gemt.");
    expect(program.requests("save_report")).toHaveLength(1);
    expect(button.getAttribute("aria-disabled")).toBe("false");
  });

  it("follows when something that it may show is undone", async () => {
    await program.call("choose_focus", { id, items: ["hope"] });
    await shown("plan");
    await undoOrRedo("undo");
    await waitFor(() => expect(program.requests("report_pages")).toHaveLength(2));
  });

  it("says so where it is of example data", async () => {
    program = new TestProgram({ instrument: "core" });
    noteOverview(await program.call("open_demo"));
    mount("plan");
    await screen.findByRole("img", { name: /^Side 1/ });
    expect(screen.getByText(/^Du ser eksempeldata lige nu/)).toBeTruthy();
  });

  it("says nothing of example data otherwise", async () => {
    await shown("plan");
    expect(screen.queryByText(/eksempeldata/)).toBeNull();
  });

  it("is in the language in force, and can be read by everyone in it", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    const { container } = mount("profile", id);
    await screen.findByRole("img", { name: "Page 1 of 2" });
    expect(program.requests("report_pages")).toMatchObject([{ language: "en" }]);
    await expectAccessible(container);
  });

  it("can be read by everyone in Danish", async () => {
    const { container } = await shown("plan");
    await expectAccessible(container);
  });
});
