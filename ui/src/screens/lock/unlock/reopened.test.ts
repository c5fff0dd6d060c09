import { everyItem, TestProgram } from "../../../testing/program";
import { t } from "../../../texts/texts.svelte";
import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import type { AssessmentId } from "../../../backend/generated/wire";
import { go, type Route } from "../../../navigation/route.svelte";
import { offerUndo, status } from "../../../backend/status.svelte";
import { locked, passphrase, unlock as type } from "../../../testing/locked";
import { show } from "../../../testing/show";

let program: TestProgram;
let draft: AssessmentId;
let finished: AssessmentId;
let user: UserEvent;

// Read before the first test, so that no page is still reading it when its test is over.
beforeAll(async () => {
  await import("../../../OtherScreens.svelte");
});

beforeEach(async () => {
  user = userEvent.setup();
  program = new TestProgram();
  program.lock(passphrase);
  program.given(everyItem(2), { finished: "2026-05-04T08:00:00Z" });
  finished = program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
  draft = program.given();
  show(App, {}, program);
  await screen.findByRole("button", { name: "Lås" });
});

afterEach(() => {
  cleanup();
});

async function lock() {
  await user.keyboard("{Control>}l{/Control}");
  await screen.findByRole("heading", locked);
}

async function unlock() {
  await type(user);
  await waitFor(() => expect(screen.queryByRole("heading", locked)).toBeNull());
}

describe("what was under way when it was locked", () => {
  it("has an open dialog in front again with what was typed in it", async () => {
    go({ screen: "reflection", id: draft });
    await user.click(await screen.findByRole("button", { name: t("example-add") }));
    const field = await screen.findByLabelText("Situation");
    await user.type(field, "Et møde");
    await lock();
    expect(document.querySelector("dialog"), "it is out of the tree too").toBeNull();
    await unlock();
    const again = screen.getByLabelText<HTMLTextAreaElement>("Situation");
    expect(again.value).toBe("Et møde");
    expect(again.closest("dialog")?.open).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(again));
    await user.type(again, " i går");
    expect(again.value).toBe("Et møde i går");
  });

  it("is locked without waiting for what is under way, and says afterwards what was not kept", async () => {
    go({ screen: "reflection", id: draft });
    await screen.findAllByRole("radio");
    const goOn = program.hold("give_answer");
    await user.keyboard("3");
    await lock();
    await waitFor(() => expect(program.locked, "the answer is still on its way").toBe(true));
    goOn();
    await unlock();
    await screen.findByText(/ikke gemt/);
    expect(screen.queryByRole("radio", { checked: true }), "nothing else is claimed").toBeNull();
  });

  it("tries again to let the key go before it is opened", async () => {
    program.refuse("lock_now", { code: "unexpected" });
    await lock();
    await waitFor(() => expect(program.requests("lock_now")).toHaveLength(1));
    expect(program.locked, "the program still has the key").toBe(false);
    program.refuse("lock_now", { code: "unexpected" });
    await user.type(screen.getByLabelText("Adgangssætning"), "hvad som helst{Enter}");
    await screen.findByRole("alert");
    expect(screen.getByRole("heading", locked), "it must not be left that way").toBeTruthy();
    await user.clear(screen.getByLabelText("Adgangssætning"));
    await unlock();
    const asked = program.calls.map(({ name }) => name);
    expect(asked.filter((name) => name === "lock_now")).toHaveLength(3);
    expect(asked.lastIndexOf("lock_now")).toBeLessThan(asked.indexOf("unlock"));
  });

  it("has nothing left to undo, also when the program was the one to lock", async () => {
    offerUndo("lock-turned-on");
    program.lockNow();
    go({ screen: "earlier" });
    await screen.findByRole("heading", locked);
    expect(status()).toBeNull();
  });
});

describe("after the lock is opened", () => {
  const places: Record<string, () => Route> = {
    start: () => ({ screen: "start" }),
    reflection: () => ({ screen: "reflection", id: draft }),
    check: () => ({ screen: "check", id: draft }),
    profile: () => ({ screen: "profile", id: finished }),
    earlier: () => ({ screen: "earlier" }),
    examples: () => ({ screen: "examples" }),
    example: () => ({ screen: "example" }),
    change: () => ({ screen: "change" }),
    agreements: () => ({ screen: "agreements" }),
    report: () => ({ screen: "report", kind: "profile", id: finished }),
    "the latest report": () => ({ screen: "report", kind: "plan" }),
    lock: () => ({ screen: "lock" }),
    data: () => ({ screen: "data" }),
  };

  for (const [name, to] of Object.entries(places)) {
    it(`shows what ${name} could not ask for while it was locked`, async () => {
      go({ screen: "settings" });
      await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
      program.lockNow();
      go(to());
      // These ask for nothing that needs the key.
      if (["lock", "data"].includes(name)) await user.keyboard("{Control>}l{/Control}");
      await screen.findByRole("heading", locked);
      await unlock();
      await waitFor(() => expect(screen.queryByText("Fagspejl er låst.")).toBeNull());
      expect(screen.queryByRole("alert")).toBeNull();
    });
  }
});
