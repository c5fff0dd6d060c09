import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { putInForce } from "../../backend/settings.svelte";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begun, openedAt, rate } from "../../testing/conversation";

async function ready(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
) {
  const { program, id } = await begun();
  await rate(program, id, first);
  await rate(program, id, second);
  const opened = await openedAt(program, { screen: "conversation", id });
  await opened.user.click(await screen.findByRole("button", { name: "Vis begge" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Jeres to vurderinger" });
  await waitFor(() => expect(document.activeElement, "one is brought there").toBe(heading));
  return { ...opened, id };
}

function terms(region: HTMLElement): (string | null)[] {
  return within(region)
    .getAllByRole("term")
    .map(({ textContent }) => textContent);
}

describe("both ratings side by side", () => {
  afterEach(cleanup);

  it("show strengths, distances, what is alike and what was not rated", async () => {
    const { user, container } = await ready({ hope: 5, visits: 1 }, { hope: 5, visits: 4 });
    const agreed = await screen.findByRole("region", { name: "Det ser I begge som en styrke" });
    expect(within(agreed).getByRole("heading", { level: 3 }).textContent).toContain("Håb");
    expect(terms(agreed), "the same sentence stands once").toEqual(["Sara og Ane"]);
    const apart = screen.getByRole("region", { name: "Her ser I forskelligt på det" });
    within(apart).getByText("3 trin imellem");
    expect(terms(apart), "the one whom it is about first").toEqual(["Sara", "Ane"]);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent, "by keyboard").toContain("Håb");
    await expectAccessible(container);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Your two ratings" });
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "Conversations" });
  });

  it("are there to be read after the conversation has ended", async () => {
    const { program, id } = await ready({ hope: 4 }, { hope: 3 });
    const said = { useful: null, heard: null, differently: "" };
    const closing = { subject: said, other: said };
    await program.call("end_conversation", { id, closing, next: null });
    go({ screen: "conversations" });
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
    go({ screen: "conversation", id });
    await screen.findByText(/I kan stadig læse begge vurderinger/);
    screen.getByRole("region", { name: "Her ser I forskelligt på det" });
    screen.getByRole("link", { name: "Se dagsordenen og det, I sluttede af med" });
  });
});
