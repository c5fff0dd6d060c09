import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ConversationId, PersonId } from "../../backend/generated/wire";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { agreeOnFrame, begin, openedAt } from "../../testing/conversation";
import type { TestProgram } from "../../testing/program";
import { acquainted, rate } from "../../testing/two-computers";

/** The folder that both computers of a test reach, as the dialog is answered. */
const shared = ".";

/** Whom a program knows. */
async function other(program: TestProgram): Promise<PersonId> {
  const { people } = await program.call("conversations");
  return people[0]?.id ?? "";
}

/** Shares the folder at the computer where one sits. */
async function share(program: TestProgram) {
  program.answerDialog(shared);
  await program.call("choose_shared_folder", { id: await other(program) });
}

/** Puts the file that leaves a conversation next into the folder. */
function put(program: TestProgram, id: ConversationId) {
  return program.call("put_conversation_file", { id, words: "", examples: [] });
}

/** Takes in what lies there at the other computer. */
async function takeThere(program: TestProgram): Promise<ConversationId> {
  const { found } = await program.call("look_in_folders");
  const pending = await program.call("open_found_file", { number: found[0]?.number ?? -1 });
  const id = pending.kind === "file" ? pending.id : 0;
  return (await program.call("take_conversation_file", { id, acceptsFrame: true })).id;
}

/** Sara and Ane, who share a folder. */
async function sharing() {
  const both = await acquainted();
  await share(both.program);
  await both.program.elsewhere(() => share(both.program));
  return both;
}

/** Ane invites Sara, and puts the file in the folder. */
function invitedByAne(program: TestProgram): Promise<ConversationId> {
  return program.elsewhere(async () => {
    const sara = await other(program);
    await agreeOnFrame(program, sara, "Vi lærer.");
    const { id } = await begin(program, sara, "myself", 0, true);
    await rate(program, id, 2);
    await put(program, id);
    return id;
  });
}

describe("a shared folder", () => {
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  it("is chosen for somebody with a card, is shown, and is taken away again", async () => {
    const { program } = await acquainted();
    await program.call("add_person", { name: "Bo", relation: "colleague" });
    const { user } = await openedAt(program, { screen: "conversations" });
    await screen.findByRole("heading", { name: /Bo/ });
    const folded = screen.getAllByText("Fælles mappe");
    expect(folded, "Bo has given no card").toHaveLength(1);
    await user.click(folded[0] ?? document.body);
    screen.getByText(/De kan ikke læse dem/);
    await expectAccessible(document.body);
    program.answerDialog(null);
    await user.click(screen.getByRole("button", { name: /Vælg en mappe/ }));
    await waitFor(() => expect(program.requests("choose_shared_folder")).toHaveLength(1));
    expect(screen.queryByText(/Fælles mappe: /), "the dialog was closed").toBeNull();
    program.answerDialog(shared);
    await user.click(screen.getByRole("button", { name: /Vælg en mappe/ }));
    await screen.findByText(/Fælles mappe: .*files/);
    expect(program.outside.titles.at(-1)).toBe("Vælg jeres fælles mappe");
    await user.click(screen.getByRole("button", { name: /Stop med at bruge mappen/ }));
    await waitFor(() => expect(screen.queryByText(/Fælles mappe: /)).toBeNull());
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText(/Fælles mappe: .*files/);
  });

  it("is not the one in which the program keeps its own", async () => {
    const { program } = await acquainted();
    const { user } = await openedAt(program, { screen: "conversations" });
    await user.click(await screen.findByText("Fælles mappe"));
    program.answerDialog("..");
    await user.click(screen.getByRole("button", { name: /Vælg en mappe/ }));
    await screen.findByText("I mappen ligger Fagspejls egne data.");
    expect(screen.queryByText(/Fælles mappe: /)).toBeNull();
  });

  it("takes a file by one button, and the other one finds it there", async () => {
    const { program, person } = await sharing();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    const { user } = await openedAt(program, { screen: "conversation", id });
    const button = await screen.findByRole("button", { name: "Læg i mappen" });
    screen.getByText(/Ingen af svarene står i den/);
    screen.getByText(/I har en fælles mappe: .*files/);
    screen.getByRole("button", { name: "Gem filen" });
    await expectAccessible(document.body);
    await user.click(button);
    await screen.findByText(/Filen ligger i mappen\. .*Ane/);
    await screen.findByRole("button", { name: "Læg i mappen igen" });
    await program.elsewhere(async () => {
      expect(await takeThere(program), "it is the same conversation").toBe(id);
      await rate(program, id, 5);
      await put(program, id);
    });
    expect(screen.queryByText(/Der ligger noget fra/), "nobody has looked since").toBeNull();
  });

  it("is looked into while the window is open, and what lies there is shown before it is taken in", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { program } = await sharing();
    const { user } = await openedAt(program, { screen: "conversations" });
    await waitFor(() => expect(program.requests("look_in_folders")).toHaveLength(1));
    expect(screen.queryByText(/Der ligger noget fra/)).toBeNull();
    const id = await invitedByAne(program);
    vi.advanceTimersByTime(20_000);
    await screen.findByText(/Der ligger noget fra .*Ane/);
    await expectAccessible(document.body);
    await user.click(screen.getByRole("button", { name: /Se invitationen fra/ }));
    const dialog = await screen.findByRole("dialog", { name: "Fra jeres fælles mappe" });
    await within(dialog).findByText(/Ane.* inviterer dig/);
    within(dialog).getByText("Lytning");
    const { people } = await program.call("conversations");
    expect(people[0]?.conversations, "nothing has begun").toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Annuller" }));
    await screen.findByText(/Der ligger noget fra .*Ane/);
    await user.click(screen.getByRole("button", { name: /Se invitationen fra/ }));
    const again = await screen.findByRole("dialog", { name: "Fra jeres fælles mappe" });
    await user.click(await within(again).findByRole("checkbox", { name: /Jeg siger ja/ }));
    await user.click(await within(again).findByRole("button", { name: "Tag imod filen" }));
    await screen.findByRole("heading", { level: 1, name: /Nu vurderer .*Sara/ });
    await waitFor(() => expect(screen.queryByText(/Der ligger noget fra/)).toBeNull());
    expect((await program.call("conversations")).people[0]?.conversations[0]?.id).toBe(id);
  });

  it("brings what comes to its conversation, and to no other", async () => {
    const { program, person } = await sharing();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    await put(program, id);
    const waits = (await begin(program, person, "myself", undefined, true)).id;
    await rate(program, waits, 4);
    await program.elsewhere(async () => {
      await takeThere(program);
      await rate(program, id, 5);
      await put(program, id);
    });
    const { user } = await openedAt(program, { screen: "conversation", id: waits });
    await screen.findByText(/Den vises her, når den ligger i jeres fælles mappe/);
    await waitFor(() => expect(program.requests("look_in_folders").length).toBeGreaterThan(1));
    expect(screen.queryByText(/Der ligger noget fra/), "it is of another").toBeNull();
    go({ screen: "conversation", id });
    await user.click(await screen.findByRole("button", { name: /Se filen fra/ }));
    const dialog = await screen.findByRole("dialog", { name: "Fra jeres fælles mappe" });
    await user.click(await within(dialog).findByRole("button", { name: "Tag imod filen" }));
    await screen.findByRole("button", { name: "Vis begge" });
    await waitFor(() => expect(screen.queryByText(/Der ligger noget fra/)).toBeNull());
  });

  it("says what to do where it is gone, and the file can be saved all the same", async () => {
    const { program, person } = await sharing();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    program.alter("look_in_folders", () => ({
      found: [],
      unreached: [{ person, name: "Ane", trouble: "missing" }],
    }));
    const { user } = await openedAt(program, { screen: "conversation", id });
    await screen.findByText(/Mappen kan ikke findes\. Ligger den på et drev/);
    program.refuse("put_conversation_file", { code: "folderMissing" });
    await user.click(screen.getByRole("button", { name: "Læg i mappen" }));
    await screen.findByText("Mappen kan ikke findes.");
    program.answerDialog("en.fagspejlsamtale");
    await user.click(screen.getByRole("button", { name: "Gem filen" }));
    await screen.findByText(/Gemt i .*en\.fagspejlsamtale/);
    expect(screen.queryByText("Mappen kan ikke findes."), "that was before").toBeNull();
  });
});
