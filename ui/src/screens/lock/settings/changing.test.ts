import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import { Failure } from "../../../backend/failure";
import { go } from "../../../navigation/route.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { locked, opened, passphrase, start, unlock, withLock } from "../../../testing/locked";
import type { TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";

const another = "tre store blå ænder";

// Read before the first test, so that no page is still reading it when its test is over.
beforeAll(async () => {
  await import("../../../OtherScreens.svelte");
});

afterEach(cleanup);

/** The lock settings of an open lock. */
async function settings() {
  const { program, user } = await opened();
  go({ screen: "lock" });
  await screen.findByRole("heading", { name: "Låsen er slået til" });
  return { program, user };
}

/** Notes which recovery code is proposed. */
function noteCode(program: TestProgram): () => string {
  let code = "";
  for (const name of ["propose_passphrase", "propose_recovery_code"] as const) {
    program.alter(name, (proposed) => {
      ({ code } = proposed);
      return proposed;
    });
  }
  return () => code;
}

async function askForChange(user: UserEvent, current = passphrase, again = another) {
  await user.click(screen.getByText("Skift den nu"));
  await user.type(screen.getByLabelText("Nuværende adgangssætning"), current);
  await user.type(screen.getByLabelText("Ny adgangssætning"), another);
  await user.type(screen.getByLabelText("Ny adgangssætning igen"), again);
  await user.keyboard("{Enter}");
}

async function askForPaper(user: UserEvent, words = passphrase) {
  await user.click(screen.getByText("Få en ny kode"));
  const field = screen.getByLabelText("Din adgangssætning");
  await user.type(field, words);
  await user.keyboard("{Enter}");
  return field;
}

/** Types the code back that is shown. */
async function typeBack(user: UserEvent, code: string) {
  await user.click(await screen.findByRole("button", { name: "Jeg har koden på papir" }));
  await user.type(await screen.findByLabelText("Gendannelseskode"), code);
  await user.keyboard("{Enter}");
}

describe("another passphrase", () => {
  it("shows a new code, has it typed back, and is in force then", async () => {
    const { program, user } = await settings();
    const code = noteCode(program);
    await askForChange(user);
    const shown = await screen.findByRole("heading", { name: "Din gendannelseskode" });
    await waitFor(() => expect(document.activeElement).toBe(shown));
    expect(screen.queryByText("Jeg har mistet papiret"), "nothing else is in view").toBeNull();
    expect(screen.queryByText("Slå den fra")).toBeNull();
    await expectAccessible(document.body);
    await user.click(screen.getByRole("button", { name: "Gem som PDF til print" }));
    await screen.findByText(/fagspejl-gendannelseskode.pdf er gemt/);
    await typeBack(user, code().slice(0, 4));
    await screen.findByText(/fire tegn ad gangen/);
    await expectAccessible(document.body);
    const field = screen.getByLabelText("Gendannelseskode");
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.clear(field);
    await user.type(field, code());
    await user.click(screen.getByRole("button", { name: "Skift adgangssætning" }));
    await screen.findByText("Din nye adgangssætning og din nye gendannelseskode gælder nu.");
    const title = screen.getByRole("heading", { name: "Skift adgangssætning" });
    await waitFor(() => expect(document.activeElement, "where one began").toBe(title));
    await expectAccessible(document.body);
    await user.click(screen.getByText("Skift den nu"));
    const fields = ["Nuværende adgangssætning", "Ny adgangssætning", "Ny adgangssætning igen"];
    for (const label of fields) {
      expect(screen.getByLabelText<HTMLInputElement>(label).value, label).toBe("");
    }
    await user.keyboard("{Control>}l{/Control}");
    await unlock(user);
    await screen.findByText(/passer ikke/);
    await user.clear(screen.getByLabelText("Adgangssætning"));
    await unlock(user, another);
    await waitFor(() => expect(screen.queryByRole("heading", locked)).toBeNull());
  });

  it("says beside each field what is wrong with it", async () => {
    const { program, user } = await settings();
    await askForChange(user, "noget andet", "tre store blå ande");
    await screen.findByText(/ikke ens/);
    expect(program.requests("propose_passphrase"), "nothing is asked yet").toHaveLength(0);
    const again = screen.getByLabelText("Ny adgangssætning igen");
    await waitFor(() => expect(document.activeElement).toBe(again));
    await user.clear(again);
    await user.type(again, another);
    await user.keyboard("{Enter}");
    await screen.findByText(/passer ikke/);
    const current = screen.getByLabelText("Nuværende adgangssætning");
    await waitFor(() => expect(document.activeElement).toBe(current));
    await user.clear(current);
    await user.type(current, passphrase);
    for (const label of ["Ny adgangssætning", "Ny adgangssætning igen"]) {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), "kort");
    }
    await user.keyboard("{Enter}");
    await screen.findByText(/mindst 12 tegn/);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText("Ny adgangssætning")),
    );
  });

  it("keeps what was typed for who goes back from the code", async () => {
    const { program, user } = await settings();
    await askForChange(user);
    await user.click(await screen.findByRole("button", { name: "Tilbage" }));
    const current = await screen.findByLabelText<HTMLInputElement>("Nuværende adgangssætning");
    expect(current.value).toBe(passphrase);
    const title = screen.getByRole("heading", { name: "Skift adgangssætning" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText("Jeg har mistet papiret"), "the rest is in view again").toBeTruthy();
    expect(program.requests("confirm_recovery_code")).toHaveLength(0);
  });

  it("leaves everything as it was when it is stopped, and can be gone on with", async () => {
    const { program, user } = await settings();
    const code = noteCode(program);
    await askForChange(user);
    let stopped = 0;
    program.alter("confirm_recovery_code", (state) => {
      stopped += 1;
      if (stopped === 1) throw new Failure({ code: "cancelled" });
      return state;
    });
    await typeBack(user, code());
    await screen.findByText("Stoppet. Alt er, som det var.");
    const field = screen.getByLabelText<HTMLInputElement>("Gendannelseskode");
    expect(field.value, "it need not be typed again").toBe(code());
    expect(field.getAttribute("aria-invalid")).toBeNull();
  });

  it("is forgotten when it is locked in between", async () => {
    const { program, user } = await settings();
    const code = noteCode(program);
    await askForChange(user);
    await screen.findByRole("heading", { name: "Din gendannelseskode" });
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", locked);
    await unlock(user);
    await screen.findByRole("heading", { name: "Låsen er slået til" });
    expect(document.body.textContent, "the code is gone").not.toContain(code().slice(0, 4));
    expect(screen.queryByText("Din gendannelseskode")).toBeNull();
    await user.click(screen.getByText("Skift den nu"));
    const current = screen.getByLabelText<HTMLInputElement>("Nuværende adgangssætning");
    expect(current.value, "and so is what was typed").toBe("");
  });
});

describe("the lost paper", () => {
  it("asks for the passphrase and gives a new code, which is typed back", async () => {
    const { program, user } = await settings();
    const code = noteCode(program);
    const field = await askForPaper(user, "noget andet");
    await screen.findByText(/passer ikke/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.clear(field);
    await user.type(field, passphrase);
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Din gendannelseskode" });
    expect(screen.queryByText("Skift den nu"), "nothing else is in view").toBeNull();
    await user.click(screen.getByRole("button", { name: "Jeg har koden på papir" }));
    await user.type(await screen.findByLabelText("Gendannelseskode"), program.recoveryCode);
    await user.keyboard("{Enter}");
    await screen.findByText(/fire tegn ad gangen/);
    await expectAccessible(document.body);
    await user.clear(screen.getByLabelText("Gendannelseskode"));
    await user.type(screen.getByLabelText("Gendannelseskode"), code());
    await user.click(screen.getByRole("button", { name: "Brug den nye kode" }));
    await screen.findByText("Din nye gendannelseskode gælder nu.");
    const title = screen.getByRole("heading", { name: "Jeg har mistet papiret" });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });
});

describe("opening with the code", () => {
  it("keeps the reader where they were when it is stopped", async () => {
    const program = withLock();
    program.lockNow();
    show(App, {}, program);
    const user = userEvent.setup();
    let stopped = 0;
    program.alter("unlock_with_code", (overview) => {
      stopped += 1;
      if (stopped === 1) throw new Failure({ code: "cancelled" });
      return overview;
    });
    await user.click(await screen.findByRole("button", { name: /glemt/ }));
    await user.type(screen.getByLabelText("Gendannelseskode"), program.recoveryCode);
    await user.type(screen.getByLabelText("Ny adgangssætning"), another);
    await user.type(screen.getByLabelText("Ny adgangssætning igen"), another);
    await user.keyboard("{Enter}");
    await screen.findByText("Stoppet. Alt er, som det var.");
    expect(screen.getByRole("heading", locked), "it is still locked").toBeTruthy();
    expect(screen.queryByRole("heading", start)).toBeNull();
    const field = screen.getByLabelText("Gendannelseskode");
    expect(field.getAttribute("aria-invalid"), "nothing is wrong with the code").toBeNull();
  });
});
