import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import App from "../../../App.svelte";
import { go, route } from "../../../navigation/route.svelte";
import { locked, opened, passphrase, start, unlock, withLock } from "../../../testing/locked";
import { small, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import { isLockOn } from "../../../backend/locking.svelte";

// Read before the first test, so that no page is still reading it when its test is over.
beforeAll(async () => {
  await import("../../../OtherScreens.svelte");
});

describe("a window that is emptied by the lock", () => {
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  it("hears none of the keys of what it showed", async () => {
    const { program, user } = await opened();
    const { id } = await program.call("begin_reflection", { instrument: small });
    go({ screen: "reflection", id });
    await screen.findAllByRole("radio");
    const there = route();
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    await waitFor(() => expect(program.locked).toBe(true));
    screen.getByRole("button", { name: "Jeg har glemt min adgangssætning" }).focus();
    const before = program.calls.length;
    await user.keyboard("3{Backspace}?{Control>}z{/Control}");
    expect(
      program.calls.slice(before).map(({ name }) => name),
      "an answer that nobody sees is not given",
    ).toEqual([]);
    expect(route(), "nobody is taken elsewhere").toEqual(there);
    await unlock(user);
    await screen.findAllByRole("radio");
    expect(screen.queryByRole("alert"), "there is nothing that could not be done").toBeNull();
  });

  it("has a bare title, whatever is read to its end behind it", async () => {
    const { program, user } = await opened();
    program.hold("examples");
    go({ screen: "examples" });
    await waitFor(() => expect(program.requests("examples")).toHaveLength(1));
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    const bare = document.title;
    document.title = "Noget, ingen må læse";
    await waitFor(() => expect(document.title, "the taskbar shows it").toBe(bare));
    program.release("examples");
    await waitFor(() => expect(program.locked).toBe(true));
    await unlock(user);
    await waitFor(() => expect(document.title).toBe("Noget, ingen må læse"));
  });

  it("locks after a while also where the clock was set back meanwhile", async () => {
    const { user } = await opened();
    await screen.findByRole("button", { name: "Lås" });
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.now() });
    await fireEvent.keyDown(document.body, { key: "a" });
    vi.advanceTimersByTime(6 * 60_000);
    vi.setSystemTime(Date.now() - 3 * 60 * 60_000);
    await fireEvent.keyDown(document.body, { key: "a" });
    vi.useRealTimers();
    await screen.findByRole("heading", locked);
    await unlock(user);
    await screen.findByRole("heading", start);
  });

  it("is emptied when the program has locked by itself", async () => {
    const { program, user } = await opened();
    go({ screen: "settings" });
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    program.lockNow();
    window.dispatchEvent(new Event("fagspejl-locked"));
    await screen.findByRole("heading", locked);
    await unlock(user);
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
  });

  it("tells the program of what is done, at most once a second", async () => {
    const { program } = await opened();
    await screen.findByRole("button", { name: "Lås" });
    await waitFor(() => expect(program.requests("note_activity")).toHaveLength(1));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_000 });
    for (let key = 0; key < 5; key += 1) await fireEvent.keyDown(document.body, { key: "a" });
    expect(program.requests("note_activity"), "five keys are one word").toHaveLength(2);
    vi.setSystemTime(Date.now() + 1_000);
    await fireEvent.pointerMove(document.body);
    expect(program.requests("note_activity")).toHaveLength(3);
  });

  it("says aloud that a passphrase does not fit, also to who is in its field already", async () => {
    const program = withLock();
    program.lockNow();
    show(App, {}, program);
    const user = userEvent.setup();
    await unlock(user, "noget andet");
    const said = await screen.findByRole("alert");
    expect(said.textContent).toMatch(/passer ikke/);
  });

  it("counts the wait down in words, and says when it is over", async () => {
    const program = withLock();
    program.lockNow();
    program.refuse("unlock", { code: "lockPaused", seconds: 125 });
    show(App, {}, program);
    const user = userEvent.setup();
    await screen.findByLabelText("Adgangssætning");
    vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: Date.now() });
    const typing = userEvent.setup({ delay: null });
    await typing.type(screen.getByLabelText("Adgangssætning"), "x{Enter}");
    await screen.findByText("Du kan prøve igen om 2 minutter og 5 sekunder.");
    const button = screen.getByRole("button", { name: "Lås op" });
    expect(button.getAttribute("aria-disabled"), "it waits").toBe("true");
    vi.advanceTimersByTime(126_000);
    await screen.findByText("Du kan prøve igen nu.");
    expect(button.getAttribute("aria-disabled")).not.toBe("true");
    vi.useRealTimers();
    await user.clear(screen.getByLabelText("Adgangssætning"));
    await unlock(user);
    await screen.findByRole("heading", start);
  });

  it("offers the backups where the key cannot be read", async () => {
    const program = withLock();
    program.backup("2026-11-23T07:00:00Z", "daily");
    program.damage({ kind: "keyFile" });
    show(App, {}, program);
    const user = userEvent.setup();
    const instead = { name: "Gendan en sikkerhedskopi i stedet" };
    await user.click(await screen.findByRole("button", instead));
    await screen.findByText("Filen med nøglen til din lås mangler.");
    const list = await screen.findByRole("list", { name: "De nyeste sikkerhedskopier" });
    await user.click(within(list).getByRole("button", { name: /^Gendan fra \d/ }));
    await user.type(screen.getByLabelText("Adgangssætningen fra dengang"), passphrase);
    await user.click(screen.getByRole("button", { name: "Ja, gendan" }));
    await screen.findByRole("heading", start);
  });

  it("knows a lock that came back with a backup", async () => {
    const program = new TestProgram();
    program.lockedBackup("2026-11-23T07:00:00Z", "daily", passphrase);
    program.refuse("overview", { code: "storeUnreachable" });
    show(App, {}, program);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /^Gendan fra \d/ }));
    await user.type(screen.getByLabelText("Adgangssætningen fra dengang"), passphrase);
    await user.click(screen.getByRole("button", { name: "Ja, gendan" }));
    await screen.findByRole("heading", start);
    await waitFor(() => expect(isLockOn(), "else it never locks itself").toBe(true));
  });
});
