import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { locked, passphrase, start, withLock } from "../../../testing/locked";
import { everyItem } from "../../../testing/program";
import { show } from "../../../testing/show";
import { t } from "../../../texts/texts.svelte";

function missing() {
  const program = withLock();
  program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
  program.backup("2026-11-23T07:00:00Z", "daily");
  program.damage({ kind: "lockGone" });
  show(App, {}, program);
  return { program, user: userEvent.setup() };
}

const title = () => screen.findByRole("heading", { level: 1, name: t("lock-missing-title") });
const again = () => screen.findByRole("button", { name: t("lock-missing-without") });

describe("a lock that is missing", () => {
  afterEach(cleanup);

  it("is said in both languages before anything else is shown", async () => {
    for (const language of ["da", "en"] as const) {
      const { program, user } = missing();
      await title();
      putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
      const heading = await title();
      expect(document.activeElement, "it is read out").toBe(heading);
      expect(screen.getByRole("alert").textContent).toContain(t("error-lockMissing"));
      expect(screen.queryByRole("navigation"), "there is nothing to go to").toBeNull();
      await screen.findByText(/2026/);
      await expectAccessible(document.body);
      await user.click(await again());
      await expectAccessible(document.body);
      expect(program.requests("continue_without_lock"), "not at once").toEqual([]);
      cleanup();
    }
  });

  it("is gone on without when that is confirmed, and not asked for again", async () => {
    const { program, user } = missing();
    await user.click(await again());
    const dialog = document.querySelector("dialog");
    expect(dialog?.open).toBe(true);
    await user.click(screen.getByRole("button", { name: t("lock-missing-without-no") }));
    expect(dialog?.open).toBe(false);
    expect(program.requests("continue_without_lock")).toEqual([]);
    await user.click(await again());
    await user.click(screen.getByRole("button", { name: t("lock-missing-without-yes") }));
    await screen.findByRole("heading", start);
    cleanup();
    program.restart();
    show(App, {}, program);
    await screen.findByRole("heading", start);
  });

  it("says why one cannot go on, and can be tried again", async () => {
    const { program, user } = missing();
    program.refuse("continue_without_lock", { code: "storeReadOnly" });
    for (const said of [t("error-storeReadOnly"), null]) {
      await user.click(await again());
      await user.click(screen.getByRole("button", { name: t("lock-missing-without-yes") }));
      if (said) await screen.findByText(said);
    }
    await screen.findByRole("heading", start);
  });

  it("comes back with a backup and its passphrase", async () => {
    const { program, user } = missing();
    await user.click(await screen.findByRole("button", { name: /^Gendan fra \d/ }));
    await user.type(screen.getByLabelText(t("backup-restore-passphrase")), passphrase);
    await user.click(screen.getByRole("button", { name: t("backup-restore-yes") }));
    await screen.findByRole("heading", start);
    await waitFor(() => expect(program.requests("lock_state").length).toBeGreaterThan(0));
    await user.click(await screen.findByRole("button", { name: t("lock-button") }));
    await screen.findByRole("heading", locked);
  });
});
