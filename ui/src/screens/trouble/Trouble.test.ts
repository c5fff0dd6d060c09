import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FakeProgram } from "../../ipc/fake";
import type { ErrorCode, Overview } from "../../ipc/generated/wire";
import { putInForce, withClient } from "../../session.svelte";
import { expectAccessible } from "../../testing/accessible";
import Trouble from "./Trouble.svelte";

function show(error: ErrorCode, program = new FakeProgram()) {
  const onopened = vi.fn<(overview: Overview) => void>();
  const shown = render(Trouble, { props: { error, onopened }, context: withClient(program) });
  return { ...shown, onopened };
}

const codes: ErrorCode[] = [
  { code: "storeNewer", found: 3, known: 1 },
  { code: "storeForeign" },
  { code: "storeDamaged" },
  { code: "storeReadOnly" },
  { code: "storeFull" },
  { code: "storeInUse" },
  { code: "storeUnreachable" },
  { code: "instrumentBroken", file: "a.toml", path: "domains[0]" },
];

describe("trouble with the store", () => {
  it.each(codes)("says what is wrong with $code, and that nothing was changed", async (error) => {
    for (const language of ["da", "en"] as const) {
      putInForce({ language, theme: "system", textSize: "normal" });
      const { container, unmount } = show(error);
      expect(screen.getByRole("alert").querySelectorAll("p").length, "wrong, and what to do").toBe(
        2,
      );
      expect(
        screen.getByText(/^Fagspejl (har ikke ændret noget|has not changed anything)\./),
      ).toBeTruthy();
      await expectAccessible(container);
      unmount();
    }
  });

  it("names both versions of a store from a newer program", () => {
    show({ code: "storeNewer", found: 3, known: 1 });
    expect(screen.getByRole("alert").textContent).toMatch(/version 3.*til og med version 1/);
  });

  it("says where the data folder is", async () => {
    show({ code: "storeForeign" });
    expect(await screen.findByText("Datamappen er ~/.local/share/fagspejl")).toBeTruthy();
  });

  it("does without the folder when it cannot be had", async () => {
    const program = new FakeProgram();
    program.refuse("method", { code: "unexpected" });
    show({ code: "storeUnreachable" }, program);
    await waitFor(() => expect(program.requests("method").length).toBe(1));
    expect(screen.queryByText(/^Datamappen er/)).toBeNull();
    expect(screen.getByRole("button", { name: "Prøv igen" })).toBeTruthy();
  });

  it("opens when trying again succeeds", async () => {
    const user = userEvent.setup();
    const { onopened } = show({ code: "storeInUse" });
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
    expect(onopened.mock.calls[0]?.[0].example, "one's own data").toBe(false);
  });

  it("says so, and what is wrong now, when trying again does not", async () => {
    const user = userEvent.setup();
    const program = new FakeProgram();
    program.refuse("overview", { code: "storeReadOnly" });
    const { onopened } = show({ code: "storeInUse" }, program);
    await user.click(screen.getByRole("button", { name: "Prøv igen" }));
    expect(await screen.findByText(/^Det lykkedes heller ikke/)).toBeTruthy();
    expect(screen.getByRole("alert").textContent, "the newest answer counts").toContain(
      "må ikke skrive",
    );
    expect(onopened).not.toHaveBeenCalled();
  });

  it("lets one look at the example meanwhile", async () => {
    const user = userEvent.setup();
    const { onopened } = show({ code: "storeDamaged" });
    await user.click(screen.getByRole("button", { name: "Se med eksempeldata" }));
    await waitFor(() => expect(onopened).toHaveBeenCalledOnce());
    expect(onopened.mock.calls[0]?.[0].example).toBe(true);
  });
});
