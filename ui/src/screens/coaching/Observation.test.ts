import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { allWritten } from "../../backend/tell";
import { putInForce } from "../../backend/settings.svelte";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { agreed, observation, openedAt, rate } from "../../testing/conversation";

const question = "Giver jeg plads?";

/** An observation that the one has rated whom it is about: the other one sits down. */
async function handedOver() {
  const { program, person } = await agreed();
  const id = await observation(program, person, question);
  await rate(program, id, { hope: 2 });
  const opened = await openedAt(program, { screen: "conversation", id });
  await screen.findByRole("heading", { level: 1, name: "Nu er det Ane, der vurderer" });
  return { ...opened, id };
}

async function atTheTexts() {
  const opened = await handedOver();
  await opened.user.click(screen.getByRole("button", { name: "Skriv, hvad du så, Ane" }));
  await screen.findByRole("heading", { level: 1, name: "Det, du så, Ane" });
  return opened;
}

describe("an observation", () => {
  afterEach(cleanup);

  it("is begun with a question and one to three items", async () => {
    const { program, person } = await agreed();
    const { user, container } = await openedAt(program, { screen: "newConversation", person });
    await user.click(await screen.findByRole("radio", { name: /ekstra øjne/ }));
    expect(screen.queryByRole("group", { name: "Hvor meget af det?" }), "never all").toBeNull();
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText(/ikke, hvad den anden skal lægge mærke til/);
    await user.type(screen.getByRole("textbox", { name: /lægge mærke til/ }), question);
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText(/vælge 1 til 3 punkter/);
    const [first] = screen.getAllByRole("checkbox");
    await user.click(first as HTMLElement);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByRole("heading", { level: 1, name: "Sara vurderer først" });
    screen.getByText(question);
    screen.getByText(/kun på den ene samtale/);
    await expectAccessible(container);
  });

  it("is written by who went along before they rate, and kept while it is typed", async () => {
    const { user, program, id, container } = await atTheTexts();
    screen.getByText(question);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Gå videre til at vurdere" }));
    await screen.findByText(/ikke noget om, hvad du så/);
    const [first] = screen.getAllByRole("textbox");
    await user.type(first as HTMLElement, "Du spurgte to gange.");
    await waitFor(async () => {
      await allWritten();
      const { items } = await program.call("observation", { id });
      expect(items[0]?.text).toBe("Du spurgte to gange.");
    });
    go({ screen: "conversation", id });
    await user.click(await screen.findByRole("button", { name: "Skriv, hvad du så, Ane" }));
    expect(await screen.findByDisplayValue("Du spurgte to gange.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Gå videre til at vurdere" }));
    await screen.findByText("Ane vurderer arbejdet hos Sara");
  });

  it("points at what a citizen could be known by", async () => {
    const { user, program } = await atTheTexts();
    const [first] = screen.getAllByRole("textbox");
    await user.type(first as HTMLElement, "Borgeren er 010190-1234.");
    await user.click(screen.getByRole("button", { name: "Gå videre til at vurdere" }));
    await screen.findByText(/010190-1234/, { selector: "li" });
    expect(program.requests("begin_rating"), "only the first one has rated").toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /Ret teksten/ }));
    expect(document.activeElement).toBe(first);
  });

  it("keeps what is too long on the page, says so, and goes on once it is shorter", async () => {
    const { user, program } = await atTheTexts();
    const [first, second] = screen.getAllByRole("textbox");
    await fireEvent.input(first as HTMLElement, { target: { value: "x".repeat(4001) } });
    await user.type(second as HTMLElement, "Du lyttede.");
    await user.click(screen.getByRole("button", { name: "Gå videre til at vurdere" }));
    await screen.findByText(/for lang/);
    expect((first as HTMLElement).getAttribute("aria-invalid")).toBe("true");
    expect(program.requests("begin_rating"), "only the first one has rated").toHaveLength(1);
    await fireEvent.input(first as HTMLElement, { target: { value: "Du spurgte." } });
    await user.click(screen.getByRole("button", { name: "Gå videre til at vurdere" }));
    await screen.findByText("Ane vurderer arbejdet hos Sara");
  });

  it("has a question by which no citizen can be known", async () => {
    const { program, person } = await agreed();
    const { user } = await openedAt(program, { screen: "newConversation", person });
    await user.click(await screen.findByRole("radio", { name: /ekstra øjne/ }));
    await user.type(screen.getByRole("textbox", { name: /lægge mærke til/ }), "Om 010190-1234?");
    await user.click(screen.getAllByRole("checkbox")[0] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText(/010190-1234/, { selector: "li" });
    expect(program.requests("begin_conversation")).toEqual([]);
  });

  it("is read by both together, on its agenda, and beside the examples of its item", async () => {
    const { user, program, id, container } = await atTheTexts();
    const [first] = screen.getAllByRole("textbox");
    await user.type(first as HTMLElement, "Du spurgte to gange.");
    await user.click(screen.getByRole("button", { name: "Gå videre til at vurdere" }));
    await screen.findByText("Ane vurderer arbejdet hos Sara");
    await rate(program, id, { hope: 4 });
    await program.call("reveal", { id });
    go({ screen: "conversation", id });
    await screen.findByRole("heading", { level: 1, name: "Jeres to vurderinger" });
    await screen.findByText("Du spurgte to gange.");
    screen.getByText("Ane så");
    await expectAccessible(container);
    go({ screen: "agenda", id });
    await screen.findByRole("heading", { level: 2, name: question });
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByText("Ane saw");
    expect(program.requests("write_observed").length, "kept while it was typed").toBeGreaterThan(0);
  });

  it("is deleted from the list, and brought back", async () => {
    const { program, person } = await agreed();
    const id = await observation(program, person, question);
    await rate(program, id, { hope: 2 });
    const { user } = await openedAt(program, { screen: "conversations" });
    const card = await screen.findByRole("listitem", { name: "Ane" });
    within(card).getByText(/Ekstra øjne på en samtale/);
    await user.click(within(card).getByRole("button", { name: /^Slet samtalen med Ane fra/ }));
    await within(card).findByText("I har ikke haft nogen samtaler endnu.");
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    await within(card).findByText(/Ekstra øjne på en samtale/);
  });
});
