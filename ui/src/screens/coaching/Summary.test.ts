import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { undoOrRedo } from "../../backend/undo";
import { putInForce } from "../../backend/settings.svelte";
import { go, route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { agreed, begun, observation, openedAt, rate } from "../../testing/conversation";
import type { TestProgram } from "../../testing/program";

/** A conversation in which both see a strength in hope, and the visits differently. */
async function held() {
  const { program, id } = await begun();
  await rate(program, id, { hope: 5, visits: 1 });
  await rate(program, id, { hope: 5, visits: 4 });
  await program.call("reveal", { id });
  return { program, id };
}

async function end(program: TestProgram, id: string) {
  const nothing = { useful: null, heard: null, differently: "" };
  const closing = { subject: nothing, other: nothing };
  await program.call("end_conversation", { id, closing, next: null });
}

/** The pages of the summary of a conversation. */
async function shown(program: TestProgram, id: string) {
  const opened = await openedAt(program, { screen: "summary", id });
  await screen.findByRole("heading", { level: 1, name: "Opsummering" });
  await screen.findByRole("img", { name: /^Side 1/ });
  return opened;
}

function ticks(): Record<string, boolean> {
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  const named = boxes.map((box) => {
    const label = document.getElementById(box.getAttribute("aria-labelledby") ?? "");
    return [label?.textContent ?? "", box.checked] as const;
  });
  return Object.fromEntries(named);
}

describe("the summary of a conversation", () => {
  afterEach(cleanup);

  it("holds what both saw and agreed, and what each said at the end only where that is ticked", async () => {
    const { program, id } = await held();
    await end(program, id);
    const { container } = await shown(program, id);
    expect(ticks()).toEqual({
      Rammeaftalen: true,
      Dagsordenen: true,
      "Fælles styrker": true,
      "Det, I ser forskelligt på": true,
      Aftalerne: true,
      "Det, I sagde til sidst": false,
      "Plads til underskrifter": true,
    });
    expect(program.requests("report_pages")).toEqual([
      {
        report: {
          kind: "summary",
          id,
          frame: true,
          agenda: true,
          strengths: true,
          differences: true,
          observation: false,
          agreed: true,
          closing: false,
          signatures: true,
        },
        language: "da",
      },
    ]);
    await expectAccessible(container);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Summary" });
    await screen.findByRole("img", { name: /^Page 1/ });
    expect(program.requests("report_pages").at(-1)).toMatchObject({ language: "en" });
    await expectAccessible(container);
  });

  it("offers nothing of which there is nothing to say, and leads back to the agenda", async () => {
    const { program, id } = await held();
    const { user } = await shown(program, id);
    expect(Object.keys(ticks())).not.toContain("Ekstra øjne");
    expect(Object.keys(ticks()), "nothing is said yet").not.toContain("Det, I sagde til sidst");
    await user.click(screen.getByRole("link", { name: "Tilbage til dagsordenen" }));
    await screen.findByRole("heading", { level: 1, name: "Jeres dagsorden" });
  });

  it("of an observation holds what was seen, once it is ticked", async () => {
    const { program, person } = await agreed();
    const id = await observation(program, person, "Spørger jeg åbent?");
    await rate(program, id, { hope: 4 });
    const observed = { item: "hope", text: "Du spurgte." };
    await program.call("write_observed", { id, observed });
    await rate(program, id, { hope: 5 });
    await program.call("reveal", { id });
    const { user } = await shown(program, id);
    expect(ticks()["Ekstra øjne"], "it is about a citizen").toBe(false);
    await user.click(screen.getByRole("checkbox", { name: "Ekstra øjne" }));
    await waitFor(() =>
      expect(program.requests("report_pages").at(-1)).toMatchObject({
        report: { observation: true },
      }),
    );
  });

  it("is made anew when something else is ticked, and saved as it is shown, by button and by key", async () => {
    const { program, id } = await held();
    const { user } = await shown(program, id);
    await user.click(screen.getByRole("checkbox", { name: "Rammeaftalen" }));
    await waitFor(() => expect(program.requests("report_pages")).toHaveLength(2));
    await user.click(screen.getByRole("button", { name: "Gem som PDF" }));
    await screen.findByText("fagspejl-opsummering-2026-11-24.pdf er gemt.");
    expect(program.requests("save_report")).toEqual(program.requests("report_pages").slice(-1));
    await user.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(program.requests("save_report")).toHaveLength(2));
    await waitFor(() => expect(program.outside.opened).toHaveLength(1));
  });

  it("is reached from the agenda and from the list, also after the end, and closes to the list", async () => {
    const { program, id } = await held();
    const { user } = await openedAt(program, { screen: "agenda", id });
    await user.click(await screen.findByRole("link", { name: "Opsummering (PDF)" }));
    await screen.findByRole("heading", { level: 1, name: "Opsummering" });
    expect(
      screen.queryByRole("link", { name: "Mit spejl" }),
      "the other one sits there",
    ).toBeNull();
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
    screen.getByRole("link", { name: "Mit spejl" });
    await end(program, id);
    go({ screen: "agenda", id });
    await screen.findByRole("link", { name: "Opsummering (PDF)" });
    go({ screen: "conversations" });
    const card = await screen.findByRole("listitem", { name: "Ane" });
    await user.click(
      within(card).getByRole("link", { name: /^Opsummering af samtalen med Ane fra 24/ }),
    );
    expect(route()).toEqual({ screen: "summary", id });
    await user.click(await screen.findByRole("button", { name: "Hvem kan læse dette?" }));
    await screen.findByRole("dialog", { name: "Hvem kan læse dette?" });
  });

  it("is not there before both have seen both", async () => {
    const { program, id } = await begun();
    await rate(program, id, { hope: 5 });
    await openedAt(program, { screen: "conversations" });
    const card = await screen.findByRole("listitem", { name: "Ane" });
    within(card).getByRole("link", { name: /Et lille redskab|24\. november/ });
    expect(within(card).queryByRole("link", { name: /^Opsummering/ })).toBeNull();
    go({ screen: "summary", id });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Vurderingerne er ikke vist endnu");
    expect(screen.queryByRole("img", { name: /^Side/ })).toBeNull();
  });

  it("follows when what it may show is undone", async () => {
    const { program, id } = await held();
    const point = { kind: "add" as const, text: "Ferie", minutes: 5 };
    await program.call("change_agenda", { id, change: point });
    await shown(program, id);
    await undoOrRedo("undo");
    await waitFor(() => expect(program.requests("report_pages")).toHaveLength(2));
  });
});
