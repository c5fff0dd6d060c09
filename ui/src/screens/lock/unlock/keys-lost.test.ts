import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import { go } from "../../../navigation/route.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { locked, start, unlock, withLock } from "../../../testing/locked";
import type { TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import { t } from "../../../texts/texts.svelte";

const earlier = "en tidligere sætning";

function opened(program: TestProgram) {
  show(App, {}, program);
  return userEvent.setup();
}

describe("a file with the key that is not as it should be", () => {
  afterEach(cleanup);

  it.each(["keyFile", "keyFileGone"] as const)(
    "is said to be lost (%s), written again, and told of until the person has read it",
    async (kind) => {
      const program = withLock();
      program.backup("2026-11-23T07:00:00Z", "daily");
      program.damage({ kind });
      const user = opened(program);
      await screen.findByText(t("lock-keys-lost"));
      await expectAccessible(document.body);
      await unlock(user, "noget helt andet");
      await screen.findByText(/^Adgangssætningen passer ikke\./);
      await user.clear(screen.getByLabelText("Adgangssætning"));
      await unlock(user);
      await screen.findByRole("heading", start);
      const told = await screen.findByText(t("lock-repaired-lost"));
      await expectAccessible(document.body);
      go({ screen: "earlier" });
      await waitFor(() => expect(told.isConnected).toBe(false));
      go({ screen: "start" });
      await screen.findByText(t("lock-repaired-lost"));
      await user.click(screen.getByRole("button", { name: t("lock-repaired-hide") }));
      expect(screen.queryByText(t("lock-repaired-lost"))).toBeNull();
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
      await user.keyboard("{Control>}l{/Control}");
      await screen.findByRole("heading", locked);
      expect(screen.queryByText(t("lock-keys-lost")), "it is there again").toBeNull();
      await unlock(user);
      await screen.findByRole("heading", start);
      await waitFor(() => expect(program.requests("lock_state").length).toBeGreaterThan(1));
      expect(screen.queryByText(t("lock-repaired-lost")), "nothing was wrong").toBeNull();
    },
  );

  it("says which passphrase holds, where it was an earlier one", async () => {
    const program = withLock();
    program.damage({ kind: "keyFileEarlier", passphrase: earlier });
    const user = opened(program);
    await unlock(user, earlier);
    await screen.findByText(t("lock-repaired-earlier"));
    await user.keyboard("{Control>}l{/Control}");
    await unlock(user, earlier);
    await screen.findByText(/^Adgangssætningen passer ikke\./);
    await user.clear(screen.getByLabelText("Adgangssætning"));
    await unlock(user);
    await screen.findByRole("heading", start);
  });

  it("leads to the backups instead, and back to the lock", async () => {
    const program = withLock();
    program.backup("2026-11-23T07:00:00Z", "daily");
    program.damage({ kind: "keyFileGone" });
    const user = opened(program);
    await user.click(await screen.findByRole("button", { name: t("lock-keys-lost-restore") }));
    await screen.findByText(t("error-keysMissing"));
    await screen.findByRole("button", { name: /^Gendan fra \d/ });
    await expectAccessible(document.body);
    await user.click(screen.getByRole("button", { name: t("backup-unopened-try-again") }));
    await screen.findByRole("heading", locked);
    await unlock(user);
    await screen.findByRole("heading", start);
  });

  it("is said to be missing where no backup has a key, and not that another file lies there", async () => {
    const program = withLock();
    program.damage({ kind: "keyFileGone" });
    opened(program);
    await screen.findByText(t("error-keysMissing"));
    await screen.findByText(t("backup-unopened-backups-none"));
    expect(screen.queryByText(t("error-storeForeign"))).toBeNull();
  });
});
