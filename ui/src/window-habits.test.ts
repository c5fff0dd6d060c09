import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import App from "./App.svelte";
import { offerUndo } from "./backend/status.svelte";
import { go } from "./navigation/route.svelte";
import { everyItem, TestProgram } from "./testing/program";
import { show } from "./testing/show";

async function opened() {
  const program = new TestProgram();
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1 });
  return { program, user: userEvent.setup() };
}

describe("the text size", () => {
  const shown = () => document.documentElement.dataset["textSize"];

  it("follows Ctrl with plus, minus and zero, and is the one of the settings", async () => {
    const { program, user } = await opened();
    await user.keyboard("{Control>}+{/Control}");
    await waitFor(() => expect(shown()).toBe("large"));
    expect(program.settings.textSize, "it is kept").toBe("large");
    await user.keyboard("{Control>}+++++{/Control}");
    await waitFor(() => expect(shown(), "each press counts").toBe("largest"));
    await user.keyboard("{Control>}-{/Control}");
    await waitFor(() => expect(shown()).toBe("larger"));
    await user.keyboard("{Control>}0{/Control}");
    await waitFor(() => expect(shown()).toBe("normal"));
    go({ screen: "settings" });
    await user.keyboard("{Control>}={/Control}");
    const large = await screen.findByRole<HTMLInputElement>("radio", { name: "Stor (125 %)" });
    await waitFor(() => expect(large.checked, "the settings show it").toBe(true));
  });

  it("stays, and says why, where the settings cannot be kept", async () => {
    const { program, user } = await opened();
    program.refuse("change_settings", { code: "settingsNotKept" });
    await user.keyboard("{Control>}+{/Control}");
    await screen.findByText("Indstillingen blev ikke gemt.");
    expect(shown()).toBe("normal");
  });

  it("leaves the same signs to who writes", async () => {
    const { program, user } = await opened();
    await user.keyboard("+-0=");
    expect(program.requests("change_settings")).toEqual([]);
  });
});

describe("the webview's own menu", () => {
  function offered(on: Element): boolean {
    const asked = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    return on.dispatchEvent(asked);
  }

  it("is there where one writes, and nowhere else", async () => {
    await opened();
    go({ screen: "example" });
    const [field] = await screen.findAllByRole("textbox");
    if (!field) throw new Error("there is no field");
    expect(offered(field), "cut, copy and paste").toBe(true);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(offered(heading), "it would offer to load the page anew").toBe(false);
    const link = screen.getAllByRole("link")[0];
    if (!link) throw new Error("there is no link");
    expect(offered(link), "it would offer to open it elsewhere").toBe(false);
  });

  it("is there for what is selected, which may be copied", async () => {
    await opened();
    const heading = screen.getByRole("heading", { level: 1 });
    window.getSelection()?.selectAllChildren(heading);
    expect(offered(heading)).toBe(true);
    window.getSelection()?.removeAllRanges();
    expect(offered(heading)).toBe(false);
  });
});

describe("where a form begins", () => {
  it("is the first field of a new example, and the heading of one that is there", async () => {
    const { program, user } = await opened();
    const id = program.example("Vi mødtes på lageret.");
    go({ screen: "example" });
    const field = await screen.findByRole("textbox", { name: /^Situation/ });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard("Han ringede.");
    expect(document.activeElement, "one can write at once").toBe(field);
    go({ screen: "example", id });
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  });
});

describe("the line at the bottom", () => {
  it("belongs to its page: it is gone when one goes to another", async () => {
    const { user } = await opened();
    offerUndo("example-saved");
    await screen.findByRole("button", { name: "Fortryd" });
    const menu = screen.getByRole("navigation", { name: "Hovedmenu" });
    await user.click(within(menu).getByRole("link", { name: "Indstillinger" }));
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
    offerUndo("example-saved");
    await screen.findByRole("button", { name: "Fortryd" });
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull());
  });
});

describe("how often a reflection is suggested", () => {
  it("is chosen in the settings too, and can be undone there", async () => {
    const { program, user } = await opened();
    go({ screen: "settings" });
    await user.click(await screen.findByRole("radio", { name: "Hver 12. måned" }));
    await screen.findByRole("button", { name: "Fortryd" });
    expect(program.requests("choose_rhythm")).toEqual([{ rhythm: "twelveMonths" }]);
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    const before = await screen.findByRole<HTMLInputElement>("radio", { name: "Hver 6. måned" });
    await waitFor(() => expect(before.checked).toBe(true));
  });
});

describe("example data", () => {
  it("speaks the language of the page, and changes with it", async () => {
    const program = new TestProgram({ instrument: "core" });
    show(App, {}, program);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Se med eksempeldata" }));
    await screen.findByRole("button", { name: "Forlad eksempeldata" });
    go({ screen: "settings" });
    await user.click(await screen.findByRole("radio", { name: "English" }));
    go({ screen: "examples" });
    await screen.findByText(/sick leave/);
    expect(screen.queryByText(/sygemeldt/)).toBeNull();
    go({ screen: "settings" });
    await user.click(await screen.findByRole("radio", { name: "Dansk" }));
    go({ screen: "examples" });
    await screen.findByText(/sygemeldt/);
  });
});

describe("Ctrl+P", () => {
  const pdf = "fagspejl-profil-2026-11-24.pdf";

  async function withAProfile() {
    const { program, user } = await opened();
    const id = program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    return { program, user, id };
  }

  it("makes the PDF of the profile that is shown and opens it", async () => {
    const { program, user, id } = await withAProfile();
    go({ screen: "profile", id });
    await screen.findByRole("heading", { level: 1, name: "Din profil" });
    await user.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(program.outside.opened).toEqual([pdf]));
    await screen.findByText(pdf, { exact: false });
  });

  it("makes the PDF of what is ticked where it is looked at first", async () => {
    const { program, user, id } = await withAProfile();
    go({ screen: "report", kind: "profile", id });
    await user.click(await screen.findByRole("checkbox", { name: /^Punkterne/ }));
    await user.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(program.outside.opened).toEqual([pdf]));
    expect(program.requests("save_report")).toMatchObject([{ report: { items: false } }]);
  });

  it("makes the development plan of one's agreements", async () => {
    const { program, user } = await withAProfile();
    go({ screen: "agreements" });
    await screen.findByRole("heading", { level: 1, name: "Aftaler" });
    await user.keyboard("{Control>}p{/Control}");
    await waitFor(() =>
      expect(program.outside.opened).toEqual(["fagspejl-udviklingsplan-2026-11-24.pdf"]),
    );
  });

  it("says so where there is nothing to make one of, and where the person closes the dialog", async () => {
    const { program, user, id } = await withAProfile();
    go({ screen: "settings" });
    await screen.findByRole("heading", { level: 1, name: "Indstillinger" });
    await user.keyboard("{Control>}p{/Control}");
    await screen.findByText(/^Her er der ikke noget at lave til PDF/);
    go({ screen: "profile", id });
    await screen.findByRole("heading", { level: 1, name: "Din profil" });
    program.answerDialog(null);
    await user.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(program.requests("save_report")).toHaveLength(1));
    expect(program.outside.opened).toEqual([]);
  });
});
