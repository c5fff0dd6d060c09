import { cleanup, screen, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { openedAt } from "../../testing/conversation";
import { TestProgram } from "../../testing/program";
import { minutesGone } from "./clock.svelte";
import { endSparring } from "./sparring.svelte";

const steps = [
  "Fortæl",
  "Spørg for at forstå",
  "Sig, hvad der virker",
  "Tænk højt sammen",
  "Saml op",
];

async function begun() {
  const opened = await openedAt(new TestProgram(), { screen: "conversations" });
  await opened.user.click(await screen.findByRole("link", { name: "Hold en sparring" }));
  await screen.findByRole("heading", { level: 1, name: "Sparring i gruppen" });
  await opened.user.click(await screen.findByRole("radio", { name: "30 minutter" }));
  await expectAccessible(opened.container);
  await opened.user.click(screen.getByRole("button", { name: "Begynd" }));
  return opened;
}

describe("a sparring of a group", () => {
  afterEach(() => {
    cleanup();
    endSparring();
  });

  it("goes through five steps, and nobody advises in the first three", async () => {
    const { user, container } = await begun();
    for (const [at, step] of steps.entries()) {
      await screen.findByRole("heading", { level: 1, name: step });
      expect(document.activeElement?.textContent, "the reader is brought there").toBe(step);
      screen.getByText(`Trin ${String(at + 1)} af 5`);
      expect(screen.queryByText("Ingen råd endnu.") !== null, step).toBe(at < 3);
      screen.getByText(/^Der er gået 0 af \d+ minutter/);
      await expectAccessible(container);
      if (at < 4) await user.keyboard("{PageDown}");
    }
    await user.keyboard("{PageUp}");
    await screen.findByRole("heading", { level: 1, name: "Tænk højt sammen" });
    expect(minutesGone("sparring 4", 0), "the step that was reached goes on").toBe(0);
    go({ screen: "conversations" });
    go({ screen: "groupSparring" });
    await screen.findByRole("heading", { level: 1, name: "Tænk højt sammen" });
  });

  it("keeps what the group agrees to keep, and nothing else", async () => {
    const { user, program } = await begun();
    for (const step of steps.slice(0, 4)) {
      await screen.findByRole("heading", { level: 1, name: step });
      await user.click(screen.getByRole("button", { name: "Næste trin" }));
    }
    await user.click(await screen.findByRole("button", { name: "Gem det, vi har lært" }));
    await screen.findByText(/ikke, hvad I har lært/);
    await user.type(screen.getByRole("textbox"), "Vi spørger Anders 010190-1234 først.");
    await user.click(screen.getByRole("button", { name: "Gem det, vi har lært" }));
    await screen.findByText(/010190-1234/, { selector: "li" });
    await user.clear(screen.getByRole("textbox"));
    await user.type(screen.getByRole("textbox"), "Vi spørger først.");
    await user.click(screen.getByRole("button", { name: "Gem det, vi har lært" }));
    const kept = await screen.findByRole("region", { name: "Sparring i gruppen" });
    await within(kept).findByText("Vi spørger først.");
    const written = program.requests("keep_group_learning");
    expect(written.at(-1)).toEqual({ text: "Vi spørger først." });
    expect(written, "nothing of what a citizen could be known by").toHaveLength(2);
    await user.click(within(kept).getByRole("button", { name: /^Slet det, vi lærte/ }));
    await screen.findByText("Det er slettet.");
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await within(kept).findByText("Vi spørger først.");
    await user.click(within(kept).getByRole("link", { name: "Hold en sparring" }));
    await screen.findByRole("button", { name: "Begynd" });
  });

  it("can end with nothing kept", async () => {
    const { user, program } = await begun();
    await screen.findByRole("heading", { level: 1, name: "Fortæl" });
    for (let at = 0; at < 4; at += 1) await user.keyboard("{PageDown}");
    await user.type(await screen.findByRole("textbox"), "Om sagen");
    await user.keyboard("{PageUp}");
    screen.getByRole("heading", { level: 1, name: "Saml op" });
    await user.click(screen.getByRole("button", { name: "Slut uden at gemme" }));
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
    expect(program.requests("keep_group_learning")).toEqual([]);
    expect(await program.call("form_drafts"), "nothing of it stays").toEqual([]);
  });

  it("can be stopped before its end", async () => {
    const { user } = await begun();
    await screen.findByRole("heading", { level: 1, name: "Fortæl" });
    await user.click(screen.getByRole("button", { name: "Stop sparringen" }));
    await user.click(await screen.findByRole("link", { name: "Hold en sparring" }));
    await screen.findByRole("button", { name: "Begynd" });
  });

  it("has what was begun and not kept on its first page", async () => {
    const program = new TestProgram();
    await program.call("keep_form_draft", {
      form: { kind: "groupLearning" },
      content: { kind: "groupLearning", text: "Vi spørger" },
      number: 1,
    });
    const { user } = await openedAt(program, { screen: "groupSparring" });
    const field = await screen.findByDisplayValue("Vi spørger");
    await user.clear(field);
    expect(document.body.contains(field), "it stays while one writes").toBe(true);
  });

  it("says who can read what", async () => {
    const { user } = await begun();
    await screen.findByRole("heading", { level: 1, name: "Fortæl" });
    await user.click(screen.getByRole("button", { name: "Hvem kan læse dette?" }));
    await screen.findByText(/gemmer intet af sagen/);
  });
});
