import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { go, route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

const start = "I dag";
const stays = /^Alt bliver på denne computer/;
const words = "Dine data ligger i en mappe, som OneDrive kopierer til et andet sted.";

async function opened(program: TestProgram) {
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: start });
  return userEvent.setup();
}

describe("the start", () => {
  afterEach(cleanup);

  it("says nothing of where the data lies where nothing is risky about it", async () => {
    const program = new TestProgram();
    await opened(program);
    await waitFor(() => expect(program.requests("data_folder")).toHaveLength(1));
    expect(screen.queryByText(/Dine data ligger/)).toBeNull();
    expect(screen.getByText(stays)).toBeTruthy();
  });

  it("does without it where it cannot be told", async () => {
    const program = new TestProgram();
    program.refuse("data_folder", { code: "unexpected" });
    await opened(program);
    await waitFor(() => expect(program.requests("data_folder")).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("points out a risky place, leads to the advice, and hides it until the window is closed", async () => {
    const program = new TestProgram({ folder: "OneDrive" });
    const user = await opened(program);
    await screen.findByText(words);
    expect(screen.queryByText(stays), "it would not be true").toBeNull();
    await expectAccessible(document.body);
    await user.click(screen.getByRole("link", { name: "Se, hvad du kan gøre" }));
    expect(route()).toEqual({ screen: "data" });
    go({ screen: "start" });
    await screen.findByText(words);
    await user.click(screen.getByRole("button", { name: "Skjul" }));
    expect(screen.queryByText(words)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    go({ screen: "earlier" });
    await screen.findByRole("heading", { level: 1, name: "Tidligere refleksioner" });
    go({ screen: "start" });
    await screen.findByRole("heading", { level: 1, name: start });
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.queryByText(stays), "nor is it when nobody wants to be told").toBeNull();
  });
});
