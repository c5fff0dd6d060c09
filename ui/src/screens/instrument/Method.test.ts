import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { connect } from "../../backend/call";
import { noteLock } from "../../backend/locking.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { lockOn } from "../../testing/locked";
import { TestProgram } from "../../testing/program";
import Method from "./Method.svelte";

async function show(program = new TestProgram()) {
  connect(program);
  const shown = render(Method);
  await screen.findByRole("heading", { name: /^(Kilder|Sources)$/ });
  return shown;
}

describe("the method", () => {
  it("names the declared accuracy an assumption and shows its figures", async () => {
    await show();
    const section = screen.getByRole("region", { name: "Hvor sikkert er det?" });
    expect(within(section).getByText("Antagelse, ikke afprøvet")).toBeTruthy();
    expect(
      within(section)
        .getAllByRole("definition")
        .map((figure) => figure.textContent),
      "SD, reliability, standard error and smallest difference, as the program gives them",
    ).toEqual(["0,60", "0,80", "0,27", "0,74"]);
    expect(within(section).getByText("Sat 24. november 2026")).toBeTruthy();
  });

  it("says what is stored where, and what the key does not do", async () => {
    await show();
    const stored = screen.getByRole("region", { name: "Hvad der bliver gemt, og hvor" });
    expect(stored.textContent).toContain("~/.local/share/fagspejl");
    expect(stored.textContent, "no false comfort").toContain("Den holder ikke andre ude");
    expect(stored.textContent).toContain("Fagspejl bruger ikke netværket");
  });

  it("says with the lock on that nobody reads the answers, and nothing of a key for all", async () => {
    noteLock(lockOn);
    await show();
    const stored = screen.getByRole("region", { name: "Hvad der bliver gemt, og hvor" });
    expect(stored.textContent).toContain(
      "Uden din adgangssætning eller din gendannelseskode kan ingen læse dine svar.",
    );
    expect(stored.textContent, "that is how it is without one").not.toContain(
      "Låsen er ikke slået",
    );
  });

  it("names the source of each number, and calls the others a proposal", async () => {
    await show();
    const sources = screen.getByRole("region", { name: "Kilder" });
    expect(sources.textContent).toContain("IPS-25, fidelitetsskalaen for IPS (Bond m.fl. 2012)");
    expect(sources.textContent).toContain("De andre tal i sætningerne er et bud og ikke afprøvet.");
  });

  it("names the levels and non-answers as the reflection does", async () => {
    await show();
    const measured = screen.getByRole("region", { name: "Sådan måles der" });
    expect(measured.textContent).toContain("i meget lille grad");
    expect(measured.textContent).toContain("»ikke min opgave«");
    expect(measured.textContent).toContain("mindst to tredjedele");
  });

  it("says how it is measured also when the figures cannot be had, and tries again", async () => {
    const user = userEvent.setup();
    const program = new TestProgram();
    program.refuse("method", { code: "unexpected" });
    connect(program);
    render(Method);
    const alert = await screen.findByRole("alert");
    expect(screen.getByRole("heading", { name: "Sådan måles der" })).toBeTruthy();
    await user.click(within(alert).getByRole("button"));
    expect(await screen.findByText("Fagspejl, version 0.1.0")).toBeTruthy();
  });

  it.each(["da", "en"] as const)("is free of findings by axe in %s", async (language) => {
    putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
    const { container } = await show();
    await expectAccessible(container);
  });
});
