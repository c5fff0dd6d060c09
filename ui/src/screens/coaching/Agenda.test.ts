import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { sendDrafts } from "../../backend/draft.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begin, begun, openedAt, rate } from "../../testing/conversation";

/** The agenda of a conversation in which both see a strength in hope, and the visits differently. */
async function held() {
  const { program, id } = await begun();
  await rate(program, id, { hope: 5, visits: 1 });
  await rate(program, id, { hope: 5, visits: 4 });
  await program.call("reveal", { id });
  const opened = await openedAt(program, { screen: "agenda", id });
  await screen.findByRole("heading", { level: 1, name: "Jeres dagsorden" });
  await screen.findByRole("heading", { level: 2, name: "Trivsel og belastning" });
  return { ...opened, id };
}

function points(): (string | null)[] {
  const list = screen.getAllByRole("list").find((list) => list.localName === "ol");
  if (!list) return [];
  return within(list)
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
}

function changes(point: string): HTMLElement {
  return screen.getByRole("group", { name: `Ret punktet ${point}` });
}

const day = { year: 2027, month: 1, day: 10 };

describe("the agenda of a conversation", () => {
  afterEach(cleanup);

  it("is proposed, and each point opens with what both said and a question", async () => {
    const { container } = await held();
    const [strength, difference, prompt, wellbeing] = points();
    expect(strength).toContain("Håb");
    expect(prompt, "of the domain of the difference").toBe("Hvornår så I efter?");
    expect(wellbeing).toBe("Trivsel og belastning");
    screen.getByText("Punkterne er sat til 30 af 30 minutter.");
    const apart = screen.getByRole("heading", { level: 2, name: difference ?? "" }).closest("li");
    const said = within(apart as HTMLElement).getAllByRole("term");
    expect(said.map(({ textContent }) => textContent)).toEqual(["Sara", "Ane"]);
    within(apart as HTMLElement).getByText(/Hvad har I hver især set/);
    await expectAccessible(container);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Your agenda" });
    await expectAccessible(container);
  });

  it("is changed by both: a point is added, moved by keyboard, struck, and taken up again", async () => {
    const { user } = await held();
    await user.type(screen.getByRole("textbox", { name: "Hvad vil I også tale om?" }), "Ferie");
    await user.keyboard("{Enter}");
    const own = await screen.findByRole("heading", { level: 2, name: "Ferie" });
    expect(points()).toHaveLength(5);
    own.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(points()[3]).toBe("Ferie"));
    expect(document.activeElement?.textContent, "one stays at it").toBe("Ferie");
    await user.click(within(changes("Ferie")).getByRole("button", { name: "Stryg punktet" }));
    await within(changes("Ferie")).findByRole("button", { name: "Tag punktet med igen" });
    screen.getByText("Punkterne er sat til 30 af 30 minutter.");
    await user.click(
      within(changes("Ferie")).getByRole("button", { name: "Tag punktet med igen" }),
    );
    await screen.findByText("Punkterne er sat til 35 af 30 minutter.");
  });

  it("says what is wrong with a point that says nothing", async () => {
    const { user } = await held();
    await user.click(screen.getByRole("button", { name: "Tilføj punktet" }));
    await screen.findByText(/Der står ikke, hvad punktet handler om/);
    expect(points()).toHaveLength(4);
  });

  it("keeps what is noted, also what is only being written", async () => {
    const { user, program, id } = await held();
    const [note] = screen.getAllByRole("textbox", { name: "Det vil vi huske" });
    await user.type(note as HTMLElement, "Mere af det");
    await sendDrafts();
    const drafts = await program.call("form_drafts");
    expect(drafts.map(({ form }) => form.kind)).toEqual(["agendaNote"]);
    await user.tab();
    await waitFor(async () => {
      const { points } = await program.call("agenda", { id });
      expect(points[0]?.note).toBe("Mere af det");
    });
    expect(await program.call("form_drafts"), "it is saved").toEqual([]);
  });

  it("holds what the two agree on, with who keeps it", async () => {
    const { user, program, id } = await held();
    await user.click(screen.getByRole("radio", { name: "Ane" }));
    await user.type(screen.getByRole("textbox", { name: /^Når/ }), "en uge er gået");
    await user.type(screen.getByRole("textbox", { name: /så gør jeg/ }), "spørger jeg");
    await user.click(screen.getByRole("button", { name: "Gem aftalen" }));
    await screen.findByText(/Ane holder den/);
    const { agreements } = await program.call("agenda", { id });
    expect(agreements).toHaveLength(1);
    const own = await program.call("agreements");
    expect(own.live, "it is none of Sara's").toEqual([]);
  });

  it("gives a point another time", async () => {
    const { user, program, id } = await held();
    const time = screen.getByRole("combobox", { name: "Tid til Trivsel og belastning" });
    await user.selectOptions(time, "1 minut");
    await waitFor(async () => {
      const { points } = await program.call("agenda", { id });
      expect(points.at(-1)?.minutes).toBe(1);
    });
    await screen.findByText(/^Punkterne er sat til 2\d af 30 minutter\.$/);
  });

  it("opens on the agreements of before, and says what came of each, whoever keeps it", async () => {
    const { program, person, id } = await begun();
    await rate(program, id, { hope: 5 });
    await rate(program, id, { hope: 5 });
    await program.call("reveal", { id });
    const plan = { situation: "en uge er gået", action: "spørger jeg", due: day };
    await program.call("agree_in_conversation", { id, owner: person, plan, item: "hope" });
    const nothing = { useful: null, heard: null, differently: "" };
    const closing = { subject: nothing, other: nothing };
    await program.call("end_conversation", { id, closing, next: null });
    const { id: next } = await begin(program, person);
    await rate(program, next, { hope: 5 });
    await rate(program, next, { hope: 5 });
    await program.call("reveal", { id: next });
    const { user } = await openedAt(program, { screen: "agenda", id: next });
    const point = await screen.findByRole("heading", { level: 2, name: /en uge er gået/ });
    const card = within(point.closest("li") as HTMLElement);
    card.getByText("Ane holder den.");
    await user.click(card.getByRole("button", { name: "Den er holdt" }));
    await user.type(card.getByRole("textbox", { name: /Hvad kom der ud af den/ }), "Det gik godt");
    await user.click(card.getByRole("button", { name: "Gem som holdt" }));
    await card.findByText("Det gik godt");
    await waitFor(() => expect(document.activeElement, "one stays at it").toBe(point));
    expect(card.queryByRole("button", { name: "Den er holdt" }), "it is closed").toBeNull();
  });

  it("has a clock that runs on while one looks at something else", async () => {
    const { user, id } = await held();
    await user.click(screen.getByRole("button", { name: "Start uret" }));
    screen.getByText("Der er gået 0 af 30 minutter.");
    go({ screen: "conversation", id });
    await screen.findByRole("heading", { level: 1, name: "Jeres to vurderinger" });
    go({ screen: "agenda", id });
    await screen.findByText("Der er gået 0 af 30 minutter.");
    await user.click(screen.getByRole("button", { name: "Stop uret" }));
    expect(screen.queryByText(/Der er gået/)).toBeNull();
  });

  it("shows one point at a time, by the mouse and by the keyboard", async () => {
    const { user, container } = await held();
    await user.click(screen.getByRole("button", { name: "Vis ét punkt ad gangen" }));
    expect(points()).toEqual(["Håb"]);
    expect(document.activeElement?.textContent).toBe("Håb");
    expect(screen.queryByRole("button", { name: "Gem aftalen" }), "it is calm").toBeNull();
    await user.click(screen.getByRole("button", { name: "Næste punkt" }));
    expect(points()).toEqual(["Besøg"]);
    await user.keyboard("{PageDown}{PageDown}");
    expect(points()).toEqual(["Trivsel og belastning"]);
    expect(document.activeElement?.textContent, "one is at it").toBe("Trivsel og belastning");
    await user.keyboard("{PageDown}{PageUp}");
    expect(points(), "none follows the last").toHaveLength(1);
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    expect(points()).toHaveLength(4);
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
  });
});
