import { cleanup, fireEvent, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import App from "../../../App.svelte";
import { go } from "../../../navigation/route.svelte";
import { offerUndo, status } from "../../../backend/status.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { locked, opened, passphrase, start, unlock, withLock } from "../../../testing/locked";
import { TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";

// Read before the first test, so that no page is still reading it when its test is over.
beforeAll(async () => {
  await import("../../../OtherScreens.svelte");
});

describe("the lock", () => {
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  it("is all that a locked store shows at the start, and opens it", async () => {
    const program = withLock();
    program.lockNow();
    show(App, {}, program);
    await screen.findByRole("heading", locked);
    expect(screen.queryByRole("navigation"), "there is nowhere to go").toBeNull();
    expect(screen.queryByRole("heading", start)).toBeNull();
    await expectAccessible(document.body);
    const user = userEvent.setup();
    await unlock(user);
    await screen.findByRole("heading", start);
    expect(screen.queryByRole("heading", locked)).toBeNull();
  });

  it("says beside the field that a passphrase does not fit, and keeps the reader in it", async () => {
    const program = withLock();
    program.lockNow();
    show(App, {}, program);
    const user = userEvent.setup();
    await unlock(user, "noget andet");
    await screen.findByText(/passer ikke/);
    const field = screen.getByLabelText("Adgangssætning");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("waits after several wrong tries and asks nothing meanwhile", async () => {
    const program = withLock();
    program.lockNow();
    show(App, {}, program);
    const user = userEvent.setup();
    for (let tries = 1; tries <= 4; tries += 1) {
      await unlock(user, "x");
      await waitFor(() => expect(program.requests("unlock")).toHaveLength(tries));
    }
    await screen.findByText(/Vent 5 sekunder/);
    await user.keyboard("{Enter}");
    expect(program.requests("unlock"), "it would only be refused").toHaveLength(4);
  });

  it("empties the window with Ctrl+L and brings back what was typed", async () => {
    const { program, user } = await opened();
    go({ screen: "example" });
    const field = await screen.findByLabelText("Situation");
    await user.type(field, "Ingen må læse det her");
    offerUndo("lock-turned-on");
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    expect(document.body.innerHTML, "nothing of it is in the tree").not.toContain("Ingen må læse");
    expect(screen.queryByLabelText("Situation")).toBeNull();
    expect(document.title).toBe("Fagspejl er låst – Fagspejl");
    expect(status(), "there is nothing left to undo").toBeNull();
    await waitFor(() => expect(program.locked).toBe(true));
    await unlock(user);
    const again = await waitFor(() => screen.getByLabelText<HTMLTextAreaElement>("Situation"));
    expect(again.value).toBe("Ingen må læse det her");
    await waitFor(() => expect(document.activeElement, "where they were").toBe(again));
    expect(document.title).not.toContain("låst");
  });

  it("says where one turns it on when there is none", async () => {
    const { user } = await opened(new TestProgram());
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByText(/ingen lås endnu/);
    expect(screen.queryByRole("button", { name: "Lås" })).toBeNull();
  });

  it("locks when nothing was done for as long as was chosen, before the next key does anything", async () => {
    const { program, user } = await opened();
    await screen.findByRole("button", { name: "Lås" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 4 * 60_000 });
    await fireEvent.keyDown(document.body, { key: "a" });
    expect(screen.queryByRole("heading", locked), "four minutes are not five").toBeNull();
    vi.setSystemTime(Date.now() + 5 * 60_000);
    await fireEvent.keyDown(document.body, { key: "a" });
    await screen.findByRole("heading", locked);
    vi.useRealTimers();
    await waitFor(() => expect(program.locked).toBe(true));
    await unlock(user);
    await screen.findByRole("heading", start);
  });

  it("shows itself when the program says that the store is locked", async () => {
    const { program, user } = await opened();
    program.lockNow();
    go({ screen: "earlier" });
    await screen.findByRole("heading", locked);
    await unlock(user);
    await waitFor(() => expect(screen.queryByRole("heading", locked)).toBeNull());
  });

  it("opens with the recovery code and a new passphrase", async () => {
    const program = withLock();
    program.lockNow();
    show(App, {}, program);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: /glemt/ }));
    await user.type(screen.getByLabelText("Gendannelseskode"), program.recoveryCode.toLowerCase());
    await user.type(screen.getByLabelText("Ny adgangssætning"), "tre store blå ænder");
    await user.type(screen.getByLabelText("Ny adgangssætning igen"), "tre store blå ande");
    await user.keyboard("{Enter}");
    await screen.findByText(/ikke ens/);
    expect(program.requests("unlock_with_code"), "nothing is asked yet").toHaveLength(0);
    await user.type(screen.getByLabelText("Ny adgangssætning igen"), "{Backspace}nder");
    await user.clear(screen.getByLabelText("Ny adgangssætning igen"));
    await user.type(screen.getByLabelText("Ny adgangssætning igen"), "tre store blå ænder");
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", start);
  });
});

describe("turning the lock on and off", () => {
  afterEach(cleanup);

  it("shows the code, has it typed back, and is on then", async () => {
    const { program, user } = await opened(new TestProgram());
    let code = "";
    program.alter("propose_lock", (proposed) => {
      ({ code } = proposed);
      return proposed;
    });
    go({ screen: "lock" });
    await user.type(await screen.findByLabelText("Ny adgangssætning"), "kort");
    await user.type(screen.getByLabelText("Ny adgangssætning igen"), "kort");
    await user.click(screen.getByRole("button", { name: "Fortsæt" }));
    await screen.findByText(/mindst 12 tegn/);
    for (const label of ["Ny adgangssætning", "Ny adgangssætning igen"]) {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), passphrase);
    }
    await user.click(screen.getByRole("button", { name: "Fortsæt" }));
    const title = await screen.findByRole("heading", { name: "Din gendannelseskode" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await expectAccessible(document.body);
    await user.click(screen.getByRole("button", { name: "Gem som PDF til print" }));
    await screen.findByText(/fagspejl-gendannelseskode.pdf er gemt/);
    await user.click(screen.getByRole("button", { name: "Jeg har koden på papir" }));
    const [first = ""] = code.split(" ");
    expect(document.body.textContent, "it is to be read from the paper").not.toContain(first);
    await user.type(await screen.findByLabelText("Gendannelseskode"), first);
    await user.keyboard("{Enter}");
    await screen.findByText(/fire tegn ad gangen/);
    await user.click(screen.getByRole("button", { name: "Vis koden igen" }));
    await screen.findByText(first);
    await user.click(screen.getByRole("button", { name: "Jeg har koden på papir" }));
    expect((await screen.findByLabelText<HTMLInputElement>("Gendannelseskode")).value).toBe(first);
    await user.clear(screen.getByLabelText("Gendannelseskode"));
    await user.type(screen.getByLabelText("Gendannelseskode"), code);
    await user.keyboard("{Enter}");
    const on = await screen.findByRole("heading", { name: "Låsen er slået til" });
    await waitFor(() => expect(document.activeElement).toBe(on));
    expect(screen.getByRole("button", { name: "Lås" }), "it is at hand everywhere").toBeTruthy();
    await expectAccessible(document.body);
  });

  it("says what it does not cover, keeps the time, and turns off", async () => {
    const { program, user } = await opened();
    program.alter("lock_state", (state) => ({
      ...state,
      openBackups: 1,
      otherBackups: 3,
      openSetAside: 2,
    }));
    go({ screen: "lock" });
    await screen.findByText(/Én sikkerhedskopi har ingen lås/);
    await screen.findByText(/3 sikkerhedskopier åbner ikke med din adgangssætning/);
    await screen.findByText(/2 filer, der er lagt til side/);
    await user.click(screen.getByRole("radio", { name: "15 minutter" }));
    await waitFor(() => expect(program.settings.lockAfter).toBe("fifteen"));
    await user.click(screen.getByText("Slå den fra"));
    const field = screen.getByLabelText("Adgangssætning");
    await user.type(field, "noget andet");
    await user.click(screen.getByRole("button", { name: "Slå låsen fra" }));
    await screen.findByText(/passer ikke/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.clear(field);
    await user.type(field, passphrase);
    await user.click(screen.getByRole("button", { name: "Slå låsen fra" }));
    await screen.findByRole("heading", { name: "Slå låsen til" });
    expect(screen.queryByRole("button", { name: "Lås" })).toBeNull();
  });
});
