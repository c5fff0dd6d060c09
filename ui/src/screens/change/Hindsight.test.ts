import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { AssessmentId, ItemId } from "../../backend/generated/wire";
import { route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { showMirror } from "../../testing/mirror";

let program: TestProgram;
let earlier: AssessmentId;

beforeEach(() => {
  program = new TestProgram();
  earlier = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
  program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
});

async function opened() {
  const { container } = showMirror(program);
  return {
    container,
    section: await screen.findByRole("region", { name: /^(I bakspejlet|In hindsight)$/ }),
  };
}

async function lookBack(levels: Record<ItemId, number>): Promise<AssessmentId> {
  const { id } = await program.call("begin_hindsight", { id: earlier });
  for (const [item, level] of Object.entries(levels)) {
    await program.call("give_answer", {
      id,
      item,
      facet: "level",
      answer: { kind: "value", value: level },
    });
  }
  await program.call("finish_reflection", { id });
  return id;
}

// The meeting reads a whole level lower than it did then, reality as it did.
const lower = { listening: 2, asking: 2, hope: 2, visits: 3, tasks: 3, places: 3 };

describe("looking back", () => {
  it("is explained, and begins at one press", async () => {
    const { section } = await opened();
    expect(section.textContent).toContain("Dine første svar er skjult imens");
    expect(section.textContent).toContain("de bliver aldrig erstattet");
    await userEvent.click(
      within(section).getByRole("button", { name: "Se tilbage på 4. maj 2026" }),
    );
    await waitFor(() => expect(route().screen).toBe("reflection"));
    expect(program.requests("begin_hindsight"), "at the earlier one").toEqual([{ id: earlier }]);
  });

  it("says why it cannot begin, and can be tried again", async () => {
    const { section } = await opened();
    program.refuse("begin_hindsight", { code: "hindsightTooEarly" });
    const button = within(section).getByRole("button");
    await userEvent.click(button);
    const alert = await within(section).findByRole("alert");
    expect(alert.textContent).toContain("for tidligt");
    await userEvent.click(button);
    await waitFor(() => expect(route().screen).toBe("reflection"));
  });

  it("says from when where it is too early", async () => {
    program.now = "2026-05-20T09:00:00Z";
    const { section } = await opened();
    expect(section.textContent).toContain("Fra 4. juni 2026 kan du se tilbage på 4. maj 2026");
    expect(within(section).queryByRole("button"), "nothing to press yet").toBeNull();
  });

  it("goes on where it was begun", async () => {
    const { id } = await program.call("begin_hindsight", { id: earlier });
    await program.call("give_answer", {
      id,
      item: "hope",
      facet: "level",
      answer: { kind: "value", value: 2 },
    });
    const { section } = await opened();
    await userEvent.click(within(section).getByRole("link", { name: "Fortsæt" }));
    expect(route()).toEqual({ screen: "reflection", id });
  });

  it("shows then, in hindsight and later, and in words how they differ", async () => {
    await lookBack(lower);
    const { section } = await opened();
    const [meeting, outside] = within(section).getAllByRole("listitem");
    expect(meeting?.textContent).toContain(
      "Forskellen mellem dine første svar og bakspejlet er større end måleusikkerheden.",
    );
    expect(meeting?.textContent).toMatch(/4\. maj 2026\s*3,0\s*4\. maj 2026, i bakspejlet\s*2,0/);
    expect(meeting?.textContent).toMatch(
      /mellem bakspejlet og 2\. november 2026 er større end.*i bakspejlet\s*2,0\s*2\. november 2026\s*4,0/s,
    );
    expect(outside?.textContent, "no difference is not called one").toContain(
      "Forskellen mellem dine første svar og bakspejlet kan ikke skelnes fra måleusikkerhed.",
    );
    expect(section.textContent, "what a lower look back often means").toContain(
      "blikket er blevet skarpere",
    );
    expect(section.textContent, "and what it can do to a difference").toContain("aldrig alene");
  });

  it("says too few where too few were rated again", async () => {
    await lookBack({ visits: 3, tasks: 3, places: 3 });
    const { section } = await opened();
    const [meeting] = within(section).getAllByRole("listitem");
    expect(meeting?.textContent).toContain(
      "Dine første svar og bakspejlet har for få fælles svar.",
    );
  });

  it("is a hollow mark beside the first, and never takes its place", async () => {
    await lookBack(lower);
    await opened();
    const picture = await screen.findByRole("list", { name: "Over tid" });
    const said = [...picture.querySelectorAll("title")].map((title) => title.textContent);
    expect(said).toEqual([
      "Mødet, 4. maj 2026: 3,0",
      "Mødet, 4. maj 2026, set i bakspejlet: 2,0",
      "Mødet, 2. november 2026: 4,0",
      "Virkeligheden, 4. maj 2026: 3,0",
      "Virkeligheden, 4. maj 2026, set i bakspejlet: 3,0",
      "Virkeligheden, 2. november 2026: 4,0",
    ]);
    expect(picture.querySelectorAll(".hollow").length, "one of each is drawn hollow").toBe(2);
    expect(screen.getByText("Et hult mærke er tiden set i bakspejlet.")).toBeTruthy();
    const select = screen.getByRole("combobox", { name: "Fra" });
    expect(select.querySelectorAll("option").length, "it is not one of the reflections").toBe(2);
    await userEvent.click(screen.getByRole("button", { name: "Vis som tabel" }));
    const table = screen.getByRole("table", { name: "Mødet over tid" });
    expect(within(table).getByRole("row", { name: /^4\. maj 2026/ }).textContent).toMatch(
      /3,0\s*3 af 3\s*2,0/,
    );
  });

  it("has its items one press away", async () => {
    await lookBack(lower);
    const { section } = await opened();
    await userEvent.click(within(section).getByText("Bakspejlet punkt for punkt"));
    const row = within(section).getByText("Lytning").closest("li");
    expect(row?.textContent).toMatch(/Jeg gør Lytning 3\..*i bakspejlet\s*Jeg gør Lytning 2\./s);
  });

  it("says the same in English, free of findings by axe", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    await lookBack(lower);
    const { container, section } = await opened();
    expect(section.textContent).toContain(
      "The difference between your first answers and hindsight is larger than the measurement",
    );
    await screen.findByRole("list", { name: "Over time" });
    for (const details of container.querySelectorAll("details")) details.open = true;
    await expectAccessible(container);
  });
});
