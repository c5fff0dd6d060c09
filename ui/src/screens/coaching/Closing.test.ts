import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { sendDrafts } from "../../backend/draft.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begun, openedAt, rate } from "../../testing/conversation";

/** The end of a conversation that both have seen. */
async function atTheEnd() {
  const { program, id } = await begun();
  await rate(program, id, { hope: 5 });
  await rate(program, id, { hope: 5 });
  await program.call("reveal", { id });
  const opened = await openedAt(program, { screen: "closing", id });
  await screen.findByRole("heading", { level: 1, name: "Slut samtalen af" });
  await screen.findByRole("region", { name: "Ane svarer" });
  return { ...opened, id };
}

function of(name: string) {
  return within(screen.getByRole("region", { name: `${name} svarer` }));
}

describe("the end of a conversation", () => {
  afterEach(cleanup);

  it("is what both say and when they talk again, and both read it", async () => {
    const { user, program, id, container } = await atTheEnd();
    await expectAccessible(container);
    const useful = of("Sara").getByRole("group", { name: "Var samtalen nyttig?" });
    await user.click(within(useful).getByRole("radio", { name: "Ja" }));
    const heard = of("Ane").getByRole("group", { name: "Blev du hørt?" });
    await user.click(within(heard).getByRole("radio", { name: "Delvist" }));
    await user.type(of("Ane").getByRole("textbox"), "Mere ro");
    await user.click(screen.getByRole("button", { name: "Om 1 måned" }));
    await user.click(screen.getByRole("button", { name: "Afslut samtalen" }));
    await screen.findByRole("heading", { level: 1, name: "Jeres dagsorden" });
    const said = await screen.findByRole("region", { name: "Det sagde I til sidst" });
    within(said).getByText("Nyttig: Ja.");
    within(said).getByText(/^Blev hørt: Delvist\. .*Mere ro/);
    within(said).getByText(/I taler sammen igen/);
    expect(screen.queryByRole("button", { name: "Stryg punktet" }), "it has ended").toBeNull();
    const { next } = await program.call("agenda", { id });
    expect(next).not.toBeNull();
    await expectAccessible(container);
    putInForce({ language: "en", theme: "dark", textSize: "normal", lockAfter: "five" });
    await screen.findByText("Useful: Yes.");
    await user.click(screen.getByRole("link", { name: /Close/ }));
    await screen.findByText(/You talk again/);
  });

  it("can be with nothing said", async () => {
    const { user, program, id } = await atTheEnd();
    await user.click(screen.getByRole("button", { name: "Afslut samtalen" }));
    await screen.findByRole("region", { name: "Det sagde I til sidst" });
    const { ended, next, closing } = await program.call("agenda", { id });
    expect([ended, next, closing.subject.useful]).toEqual([true, null, null]);
  });

  it("says what is wrong with the day, brings there, and ends nothing", async () => {
    const { user, program, id } = await atTheEnd();
    const day = screen.getByRole("textbox", { name: "Dag" });
    await user.type(day, "1");
    await user.click(screen.getByRole("button", { name: "Afslut samtalen" }));
    await waitFor(() => expect(document.activeElement).toBe(day));
    await user.type(screen.getByRole("textbox", { name: "Måned" }), "1");
    await user.type(screen.getByRole("textbox", { name: "År" }), "2020");
    await user.click(screen.getByRole("button", { name: "Afslut samtalen" }));
    await screen.findByText(/Dagen for jeres næste samtale er gået/);
    const { ended } = await program.call("agenda", { id });
    expect(ended).toBe(false);
  });

  it("keeps what is only being written, and says that a half agreement goes", async () => {
    const { user, program, id } = await atTheEnd();
    await user.type(of("Sara").getByRole("textbox"), "Mere ro");
    await sendDrafts();
    const drafts = await program.call("form_drafts");
    expect(drafts.map(({ form }) => form.kind)).toEqual(["closing"]);
    go({ screen: "agenda", id });
    await user.type(await screen.findByRole("textbox", { name: /^Når/ }), "en uge er gået");
    go({ screen: "closing", id });
    await screen.findByText(/I er i gang med en aftale/);
    expect(of("Sara").getByRole<HTMLTextAreaElement>("textbox").value).toBe("Mere ro");
  });
});
