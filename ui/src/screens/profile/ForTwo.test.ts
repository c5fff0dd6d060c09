import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { go, route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { everyItem, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

async function opened() {
  const program = new TestProgram();
  const answers = { ...everyItem(3), hope: { kind: "value" as const, value: 5 } };
  const id = program.given(answers, { finished: "2026-11-02T09:00:00Z" });
  await program.call("choose_focus", { id, items: ["visits"] });
  const { container } = show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "profile", id });
  const user = userEvent.setup();
  await user.click(await screen.findByRole("link", { name: "Vis for to" }));
  await screen.findByRole("heading", { level: 1, name: "Profilen fra 2. november 2026" });
  return { id, user, container };
}

describe("a profile for two at one screen", () => {
  afterEach(cleanup);

  it("shows picture, sentences, strengths and focus, without a menu", async () => {
    const { container } = await opened();
    expect(within(container).queryByRole("navigation"), "it is a task").toBeNull();
    await screen.findByRole("img", { name: "Radar med 6 af 6 punkter" });
    expect(screen.getByText("Stærkest hos dig nu er »Håb«.", { exact: false })).toBeTruthy();
    const strengths = screen.getByRole("heading", { name: "Stærkest hos dig nu" });
    expect(strengths.parentElement?.textContent).toContain("Håb");
    const focus = await screen.findByRole("heading", {
      name: "I fokus, med sætningen for den næste grad",
    });
    expect(focus.parentElement?.textContent).toContain("Besøg");
  });

  it.each(["Escape", "Luk"])("is left by %s, back to the profile", async (how) => {
    const { id, user } = await opened();
    if (how === "Escape") await user.keyboard("{Escape}");
    else await user.click(screen.getByRole("link", { name: "Luk, og gå tilbage" }));
    expect(route()).toEqual({ screen: "profile", id });
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole("heading", { level: 1, name: "Din profil" }),
      ),
    );
  });

  it("is free of findings by axe in either language", async () => {
    const { container } = await opened();
    await screen.findByRole("img", { name: "Radar med 6 af 6 punkter" });
    await expectAccessible(container);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "The profile of 2 November 2026" });
    await expectAccessible(container);
  });
});
