import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { putInForce } from "../../../backend/settings.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import Reflection from "./Reflection.svelte";

const banner = /^Du ser tilbage på 4\. maj 2026\. Svar, som du ser den tid i dag\./;

async function lookingBack() {
  const program = new TestProgram();
  const first = program.given(everyItem(5), { finished: "2026-05-04T08:30:00Z" });
  const { id } = await program.call("begin_hindsight", { id: first });
  const shown = show(Reflection, { id }, program);
  await screen.findByRole("heading", { level: 1 });
  return shown;
}

describe("a reflection that looks back", () => {
  it("says which time is looked back at, and shows none of the first answers", async () => {
    const { container } = await lookingBack();
    expect(screen.getByText(banner)).toBeTruthy();
    expect(
      screen.getByRole("radiogroup", { name: "Hvad ligner mest det, du gjorde dengang?" }),
      "the question is about then",
    ).toBeTruthy();
    expect(
      screen.queryAllByRole("radio", { checked: true }),
      "the first answers are not in view",
    ).toEqual([]);
    await expectAccessible(container);
  });

  it("says it in English", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    await lookingBack();
    expect(screen.getByText(/^You are looking back at 4 May 2026\./)).toBeTruthy();
  });

  it("is the only one that says so", async () => {
    const program = new TestProgram();
    show(Reflection, { id: program.given() }, program);
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByText(banner)).toBeNull();
  });
});
