import { screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { openChange } from "../../testing/mirror";
import { everyItem, TestProgram } from "../../testing/program";
import { givenTwo, later, laterReworded } from "../../testing/two-reflections";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("the items of two reflections", () => {
  it("stand with their sentences side by side, the farthest apart first, without figures", async () => {
    givenTwo(program);
    await openChange(program);
    const items = section("Punkt for punkt");
    const [moved, unmoved] = within(items).getAllByRole("list", { hidden: true });
    const rows = within(moved ?? items).getAllByRole("listitem");
    expect(rows[0]?.textContent, "two steps apart").toMatch(
      /Lytning.*4\. maj 2026\s*Jeg gør Lytning 3\.\s*i nogen grad.*Jeg gør Lytning 5\./s,
    );
    expect(rows.length, "three differ").toBe(3);
    expect(
      within(items).getByText("3 punkter uden forskel eller uden to grader").tagName,
      "folded",
    ).toBe("SUMMARY");
    expect(unmoved?.textContent).toContain("Håb");
  });

  it("show a non-answer and a missing answer each as itself", async () => {
    program.given(
      { ...everyItem(3), hope: { kind: "nonAnswer", reason: "notMyTask" } },
      {
        finished: "2026-05-04T08:30:00Z",
      },
    );
    const { hope, ...rest } = later;
    void hope;
    program.given(rest, { finished: "2026-11-02T08:30:00Z" });
    await openChange(program);
    const items = section("Punkt for punkt");
    const row = within(items).getByText("Håb").closest("li");
    expect(row?.textContent).toContain("ikke min opgave");
    expect(row?.textContent).toContain("ikke besvaret");
  });

  it("stand apart where the wording is new or only one of the two asked them", async () => {
    program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    program.given(laterReworded, { finished: "2026-11-02T08:30:00Z", instrument: "reworded" });
    await openChange(program);
    const items = section("Punkt for punkt");
    expect(within(items).getByRole("heading", { name: "Kan ikke sammenlignes" })).toBeTruthy();
    const row = (title: string) => within(items).getByText(title).closest("li")?.textContent;
    expect(row("Lytning"), "a new wording").toContain("Ordlyden er ny.");
    expect(row("Tillid"), "a new item").toContain("kun med den 2. november 2026");
    expect(row("Tillid")).toContain("ikke med");
    expect(row("Håb"), "a dropped item").toContain("kun med den 4. maj 2026");
    const domains = section("Fra 4. maj 2026 til 2. november 2026");
    expect(domains.textContent).toContain("3 punkter har fået en ny ordlyd eller er kun med");
  });
});

describe("the prompts of two reflections", () => {
  it("stand side by side, as they were written, and are said to be sent nowhere", async () => {
    const earlier = program.given(everyItem(3));
    await program.call("answer_prompt", { id: earlier, prompt: 1, text: "I foråret.\nSidst." });
    program.now = "2026-05-04T08:30:00Z";
    await program.call("finish_reflection", { id: earlier });
    program.given(later, { finished: "2026-11-02T08:30:00Z" });
    await openChange(program);
    const prompts = section("Til eftertanke");
    const rows = within(prompts).getAllByRole("listitem");
    expect(rows.length, "only the answered one").toBe(1);
    expect(rows[0]?.textContent).toContain("»Sådan har vi altid gjort.«");
    expect(rows[0]?.textContent).toMatch(/4\. maj 2026\s*I foråret\.\nSidst\./);
    expect(rows[0]?.textContent).toMatch(/2\. november 2026\s*Du skrev ikke noget\./);
    expect(prompts.textContent).toContain("Fagspejl sender dem ingen steder hen.");
  });

  it("are left out where none was answered", async () => {
    givenTwo(program);
    await openChange(program);
    expect(screen.queryByRole("region", { name: "Til eftertanke" })).toBeNull();
  });
});
