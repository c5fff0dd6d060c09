import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { route } from "../../navigation/route.svelte";
import { connect } from "../../backend/call";
import { loadSettings, settings } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { TestProgram } from "../../testing/program";
import Settings from "./Settings.svelte";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
});

function show() {
  connect(program);
  return render(Settings);
}

function checked(name: string): boolean {
  return screen.getByRole<HTMLInputElement>("radio", { name }).checked;
}

describe("the settings", () => {
  it("shows what is in force, in three groups with names", async () => {
    const { container } = show();
    const groups = screen.getAllByRole("group").map((group) => group.querySelector("legend"));
    expect(groups.map((legend) => legend?.textContent)).toEqual([
      "Sprog",
      "Udseende",
      "Tekststørrelse",
    ]);
    expect([checked("Dansk"), checked("Som systemet"), checked("Normal (100 %)")]).toEqual([
      true,
      true,
      true,
    ]);
    await expectAccessible(container);
  });

  it("changes the language of the page at once and keeps it", async () => {
    const user = userEvent.setup();
    const { container } = show();
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(await screen.findByRole("heading", { name: "Settings", level: 1 })).toBeTruthy();
    expect(await screen.findByText("Your choice is saved.")).toBeTruthy();
    expect(document.documentElement.lang, "a screen reader speaks it").toBe("en");
    expect(program.settings.language).toBe("en");
    expect(checked("English"), "the choice stays in view").toBe(true);
    await expectAccessible(container);
  });

  it("chooses a theme and a text size by the keyboard", async () => {
    const user = userEvent.setup();
    show();
    screen.getByRole("radio", { name: "Mørkt" }).focus();
    await user.keyboard(" ");
    await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
    screen.getByRole("radio", { name: "Størst (200 %)" }).focus();
    await user.keyboard(" ");
    await waitFor(() => expect(document.documentElement.dataset["textSize"]).toBe("largest"));
    expect(program.settings, "the second choice stands upon the first").toEqual({
      language: "da",
      theme: "dark",
      textSize: "largest",
      lockAfter: "five",
    });
  });

  it("makes quick choices one after the other", async () => {
    const user = userEvent.setup();
    const goOn = program.hold("change_settings");
    show();
    await user.click(screen.getByRole("radio", { name: "Mørkt" }));
    await user.click(screen.getByRole("radio", { name: "Stor (125 %)" }));
    expect(screen.getByRole("status").textContent, "not said to be saved before it is").toBe(
      "Gemmer …",
    );
    goOn();
    await waitFor(() => expect(program.requests("change_settings").length).toBe(2));
    program.release("change_settings");
    await waitFor(() =>
      expect(settings(), "neither choice undoes the other").toEqual({
        language: "da",
        theme: "dark",
        textSize: "large",
        lockAfter: "five",
      }),
    );
  });

  it("says so and shows the earlier choice when one cannot be kept", async () => {
    const user = userEvent.setup();
    program.refuse("change_settings", { code: "settingsNotKept" });
    show();
    await user.click(screen.getByRole("radio", { name: "Høj kontrast" }));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Indstillingen blev ikke gemt.",
    );
    expect(checked("Som systemet"), "what is in force is what is shown").toBe(true);
    expect(checked("Høj kontrast")).toBe(false);
    expect(settings().theme).toBe("system");
    await user.click(screen.getByRole("radio", { name: "Høj kontrast" }));
    await waitFor(() => expect(settings().theme, "the next try counts").toBe("highContrast"));
    expect(screen.queryByRole("alert"), "the error is over").toBeNull();
  });

  it("says when the kept settings could not be read, until a choice is kept", async () => {
    const user = userEvent.setup();
    program.damage({ kind: "settings" });
    connect(program);
    await loadSettings();
    show();
    expect(screen.getByText("Dine gemte indstillinger kunne ikke læses.")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Lyst" }));
    await waitFor(() =>
      expect(screen.queryByText("Dine gemte indstillinger kunne ikke læses.")).toBeNull(),
    );
  });

  it("leads to one's data", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("link", { name: "Gå til dine data" }));
    expect(route()).toEqual({ screen: "data" });
  });
});
