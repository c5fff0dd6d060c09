import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { route } from "../../navigation/route.svelte";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";
import Profile from "./Profile.svelte";

describe("the way from a profile to change", () => {
  it("sets this reflection beside another", async () => {
    const program = new TestProgram();
    const id = program.given(everyItem(3), { finished: "2026-05-04T08:30:00Z" });
    show(Profile, { id }, program);
    await userEvent.click(await screen.findByRole("link", { name: "Sammenlign" }));
    expect(route()).toEqual({ screen: "change", from: id });
  });
});
