import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { sendDrafts } from "../../backend/draft.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { agreed, agreeOnFrame, known, openedAt } from "../../testing/conversation";
import { TestProgram } from "../../testing/program";

const people = { screen: "conversations" } as const;

function part(name: string): HTMLElement {
  return screen.getByRole("textbox", { name });
}

function keep(): HTMLElement {
  return screen.getByRole("button", { name: "Gem rammeaftalen" });
}

describe("what two people agree about their conversations", () => {
  afterEach(cleanup);

  it("stands between choosing a person and the first conversation with them, with a proposal", async () => {
    const { program } = await known();
    const { user, container } = await openedAt(program, people);
    await user.click(await screen.findByRole("link", { name: "Begynd en samtale med Ane" }));
    await screen.findByRole("heading", { level: 1, name: "Jeres rammeaftale" });
    const purpose = await screen.findByRole("textbox", { name: "Hvad vil I med samtalerne?" });
    expect((purpose as HTMLTextAreaElement).value).toMatch(/^Vi vil blive klogere/);
    expect(within(container).queryByRole("navigation"), "it is a task").toBeNull();
    screen.getByRole("button", { name: "Hvem kan læse dette?" });
    await expectAccessible(container);
    await user.click(screen.getByRole("checkbox", { name: "Sara siger ja" }));
    await user.click(screen.getByRole("checkbox", { name: "Ane siger ja" }));
    await user.click(keep());
    await screen.findByRole("heading", { level: 1, name: "En samtale med Ane" });
    await user.click(await screen.findByRole("button", { name: "Begynd en samtale" }));
    await screen.findByRole("heading", { level: 1, name: "Sara vurderer først" });
  });

  it("is kept once both have said yes to what stands there", async () => {
    const { program, person } = await known();
    const { user, container } = await openedAt(program, { screen: "frame", person });
    const sara = await screen.findByRole("checkbox", { name: "Sara siger ja" });
    await user.click(sara);
    await user.click(keep());
    await screen.findByText("I har ikke begge sagt ja.");
    const ane = screen.getByRole("checkbox", { name: "Ane siger ja" });
    expect(document.activeElement, "whose yes is missing").toBe(ane);
    await expectAccessible(container);
    await user.click(ane);
    await user.type(part("Hvor tit taler I sammen?"), " Aldrig om mandagen.");
    expect(sara, "what is said yes to is what stands there").toHaveProperty("checked", false);
    expect(ane).toHaveProperty("checked", false);
    await user.click(sara);
    await user.click(ane);
    await user.click(keep());
    await screen.findByText(/Aldrig om mandagen/);
    await screen.findByText(/Version 1, som I begge sagde ja til/);
    expect(screen.queryByRole("textbox"), "it stands to be read").toBeNull();
    const { latest } = await program.call("frame", { id: person });
    expect(latest?.version).toBe(1);
  });

  it("says what is empty, and that the day lies behind", async () => {
    const { program, person } = await known();
    const { user, container } = await openedAt(program, { screen: "frame", person });
    await screen.findByRole("checkbox", { name: "Sara siger ja" });
    const ending = part("Hvordan stopper I?");
    await user.clear(ending);
    await user.click(keep());
    await screen.findByText("Noget i rammeaftalen er tomt.");
    expect(document.activeElement, "there one writes it").toBe(ending);
    await expectAccessible(container);
    await user.type(ending, "Vi siger det.");
    const year = screen.getByRole("textbox", { name: "År" });
    await user.clear(year);
    await user.type(year, "2001");
    await user.click(keep());
    await screen.findByText(/Den dag er ikke efter i dag/);
    expect(program.requests("agree_on_frame")).toHaveLength(2);
    const { latest } = await program.call("frame", { id: person });
    expect(latest, "nothing is kept").toBeNull();
  });

  it("asks what the person is called, since the other one reads it", async () => {
    const program = new TestProgram();
    const { id: person } = await program.call("add_person", {
      name: "Ane",
      relation: "supervisor",
    });
    const { user } = await openedAt(program, { screen: "frame", person });
    const field = await screen.findByRole("textbox", { name: "Hvad hedder du?" });
    await user.click(keep());
    await screen.findByText("Der mangler et navn.");
    expect(document.activeElement, "there one writes it").toBe(field);
    await user.type(field, "Sara");
    await user.click(screen.getByRole("checkbox", { name: "Sara siger ja" }));
    await user.click(screen.getByRole("checkbox", { name: "Ane siger ja" }));
    await user.click(keep());
    await screen.findByText(/Version 1/);
  });

  it("is written anew as a version, and the earlier ones stay to be read", async () => {
    const { program, person } = await agreed();
    const { user, container } = await openedAt(program, people);
    await user.click(await screen.findByRole("link", { name: "Rammeaftale med Ane" }));
    await screen.findByText("Vi vil lære af arbejdet.");
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Lav en ny version" }));
    const purpose = part("Hvad vil I med samtalerne?");
    expect(purpose, "it goes on from what stands").toHaveProperty(
      "value",
      "Vi vil lære af arbejdet.",
    );
    await user.type(purpose, " Og af hinanden.");
    await sendDrafts();
    const drafts = await program.call("form_drafts");
    expect(drafts.map(({ form }) => form)).toEqual([{ kind: "frame", id: person }]);
    await user.click(screen.getByRole("button", { name: "Vis den, der gælder" }));
    await screen.findByText("Vi vil lære af arbejdet.");
    await user.click(screen.getByRole("button", { name: "Lav en ny version" }));
    await screen.findByText(/Du var i gang med at skrive her/);
    await user.click(screen.getByRole("checkbox", { name: "Sara siger ja" }));
    await user.click(screen.getByRole("checkbox", { name: "Ane siger ja" }));
    await user.click(keep());
    await screen.findByText("Vi vil lære af arbejdet. Og af hinanden.");
    const earlier = screen.getByRole("heading", { level: 2, name: /^Version 1 fra/ });
    await user.click(earlier);
    await screen.findByText("Vi vil lære af arbejdet.");
    await expectAccessible(container);
    expect(await program.call("form_drafts"), "it is saved").toEqual([]);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Your ground rules" });
    await expectAccessible(container);
  });

  it("can be undone, and then there is none to begin a conversation with", async () => {
    const { program, person } = await known();
    const { user } = await openedAt(program, { screen: "newConversation", person });
    await agreeOnFrame(program, person, "Vi vil lære af arbejdet.");
    await program.call("undo");
    await user.click(await screen.findByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText("I har ikke en rammeaftale endnu.");
    await waitFor(() => expect(program.requests("begin_conversation")).toHaveLength(1));
  });

  it("says on the person's card that the day has come to look at it again", async () => {
    const { program } = await agreed();
    const { user, container } = await openedAt(program, people);
    const link = await screen.findByRole("link", { name: "Rammeaftale med Ane" });
    expect(screen.queryByText(/I ville se på jeres rammeaftale igen/), "it is ahead").toBeNull();
    program.now = "2027-05-24T08:00:00Z";
    await screen.findByText("I ville se på jeres rammeaftale igen 24. maj 2027.");
    await expectAccessible(container);
    await user.click(link);
    await screen.findByRole("heading", { level: 1, name: "Jeres rammeaftale" });
    await screen.findByText("I ville se på jeres rammeaftale igen 24. maj 2027.");
  });
});
