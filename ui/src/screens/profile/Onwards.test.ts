import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { go, route } from "../../navigation/route.svelte";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

async function opened() {
  const program = new TestProgram();
  const id = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
  program.given(everyItem(4), { finished: "2026-11-02T08:30:00Z" });
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "profile", id });
  await screen.findByRole("navigation", { name: "Det kan du gøre med profilen" });
  await screen.findByRole("heading", { name: "Punkterne" });
  return { program, id, user: userEvent.setup() };
}

describe("onwards from a profile", () => {
  afterEach(cleanup);

  it("leads to the profile as a PDF", async () => {
    const { id, user } = await opened();
    await user.click(screen.getByRole("link", { name: "Gem som PDF" }));
    expect(route()).toEqual({ screen: "report", kind: "profile", id });
    const heading = await screen.findByRole("heading", { level: 1, name: "Profilen som PDF" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it("erases the reflection for good, and leads to the others", async () => {
    const { program, user } = await opened();
    const name = "Slet refleksionen fra 4. maj 2026";
    await user.click(screen.getByRole("button", { name }));
    const question = await screen.findByRole("form", { name: /slettet for altid/ });
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    const heading = await screen.findByRole("heading", { name: "Tidligere refleksioner" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await screen.findByText("Slettet for altid: 1 afsluttet refleksion.");
    await screen.findByRole("link", { name: "Afsluttet 2. november 2026" });
    expect(await program.call("reflections")).toHaveLength(1);
  });
});
