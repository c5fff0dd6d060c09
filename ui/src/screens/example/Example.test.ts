import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { go, route } from "../../navigation/route.svelte";
import { putInForce } from "../../backend/settings.svelte";
import { expectAccessible } from "../../testing/accessible";
import { nobody, TestProgram } from "../../testing/program";
import { show } from "../../testing/show";

function field(name: string): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name });
}

/** The whole page at an example that is kept, come from the log. */
async function opened() {
  const program = new TestProgram();
  const id = program.example("Et møde", {
    day: "2026-09-03",
    starr: { action: "Jeg lyttede", reflection: "Tid virker" },
    items: ["listening"],
    forms: ["goodPractice"],
  });
  show(App, {}, program);
  await screen.findByRole("heading", { level: 1, name: "I dag" });
  go({ screen: "examples" });
  await screen.findByRole("heading", { level: 1, name: "Eksempler" });
  go({ screen: "example", id });
  await screen.findByRole("textbox", { name: "Situation" });
  return { program, id, user: userEvent.setup() };
}

describe("an example", () => {
  afterEach(cleanup);

  it("shows all that is told and is changed", async () => {
    const { program, id, user } = await opened();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Eksempel fra 3. september 2026",
    );
    expect(field("Refleksion").value).toBe("Tid virker");
    expect(field("Refleksion").closest("details")?.open, "all of it is in view").toBe(true);
    expect(
      screen.getByRole<HTMLInputElement>("checkbox", { name: "Erfaringer og god praksis" }).checked,
    ).toBe(true);
    await user.type(field("Resultat"), "Han kom igen");
    await user.click(screen.getByRole("button", { name: "Gem eksemplet" }));
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    const { example } = await program.call("example", { id });
    expect(example.content).toEqual({
      day: "2026-09-03",
      starr: {
        situation: "Et møde",
        task: "",
        action: "Jeg lyttede",
        result: "Han kom igen",
        reflection: "Tid virker",
      },
      items: [{ instrument: "small", item: "listening" }],
      forms: ["goodPractice"],
    });
  });

  it("is deleted, and comes back when that is undone", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("button", { name: "Slet eksemplet fra 3. september 2026" }));
    await user.click(await screen.findByRole("button", { name: "Slet, så det kan fortrydes" }));
    await screen.findByRole("region", { name: "Her kommer dine eksempler til at stå" });
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await screen.findByRole("link", { name: "Et møde" });
  });

  it("is erased for good, and what was half written on it is forgotten", async () => {
    const { program, id, user } = await opened();
    await user.type(field("Resultat"), "Halvt");
    const deletes = screen.getAllByRole("button", { name: /Slet/ });
    expect(
      deletes.map((each) => each.textContent.trim()),
      "one button",
    ).toEqual(["Slet"]);
    await user.click(screen.getByRole("button", { name: "Slet eksemplet fra 3. september 2026" }));
    const question = await screen.findByRole("form", { name: /slettet for altid: 1 eksempel/ });
    await expectAccessible(document.body);
    await user.click(within(question).getByRole("button", { name: "Slet for altid" }));
    await screen.findByRole("region", { name: "Her kommer dine eksempler til at stå" });
    await screen.findByText("Slettet for altid: 1 eksempel.");
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(route(), "no way leads back to it").toEqual({ screen: "start" });
    await expect(program.call("example", { id })).rejects.toThrow("exampleUnknown");
  });

  it("says so when it could not be deleted", async () => {
    const { program, id, user } = await opened();
    program.refuse("delete_example", { code: "storeInUse" });
    await user.click(screen.getByRole("button", { name: "Slet eksemplet fra 3. september 2026" }));
    await user.click(await screen.findByRole("button", { name: "Slet, så det kan fortrydes" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Et andet program bruger filen");
    expect(route()).toEqual({ screen: "example", id });
  });

  it("keeps what is half changed while the reader is elsewhere", async () => {
    const { id, user } = await opened();
    await user.type(field("Resultat"), "Halvt");
    go({ screen: "method" });
    await screen.findByRole("heading", { level: 1, name: "Metode" });
    go({ screen: "example", id });
    await screen.findByText(/Du var i gang med at skrive her/);
    expect(field("Resultat").value).toBe("Halvt");
    expect(field("Situation").value, "the rest is as it is kept").toBe("Et møde");
  });

  it("follows when a change of it is undone elsewhere", async () => {
    const { program, id, user } = await opened();
    await user.type(field("Resultat"), "Han kom igen");
    await user.click(screen.getByRole("button", { name: "Gem eksemplet" }));
    await screen.findByRole("heading", { level: 1, name: "Eksempler" });
    go({ screen: "example", id });
    await screen.findByRole("textbox", { name: "Situation" });
    expect(field("Resultat").value).toBe("Han kom igen");
    program.now = "2026-11-24T10:00:00Z";
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(() => expect(field("Resultat").value).toBe(""));
  });

  it("says so when it is gone", async () => {
    show(App, {}, new TestProgram());
    await screen.findByRole("heading", { level: 1 });
    go({ screen: "example", id: nobody });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Eksemplet findes ikke længere");
  });

  it("has nothing for axe to find in either language", async () => {
    const { user } = await opened();
    await user.click(screen.getByText("Punkter, det viser noget om"));
    await expectAccessible(document.body);
    putInForce({ language: "en", theme: "highContrast", textSize: "largest", lockAfter: "five" });
    await screen.findByRole("heading", { level: 1, name: "Example from 3 September 2026" });
    expect(screen.getByRole("textbox", { name: "Action" })).toBeTruthy();
    await expectAccessible(document.body);
  });
});
