import { cleanup, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import App from "../../../App.svelte";
import { go } from "../../../navigation/route.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";

async function turningOn() {
  const program = new TestProgram();
  show(App, {}, program);
  const user = userEvent.setup();
  await screen.findByRole("heading", { level: 1 });
  go({ screen: "lock" });
  const group = await screen.findByRole("group", { name: /Seks ord/ });
  const words = () => group.querySelector("[lang=da]")?.textContent ?? "";
  await waitFor(() => expect(words()).not.toBe(""));
  return { program, user, words };
}

// Read before the first test, so that no page is still reading it when its test is over.
beforeAll(async () => {
  await import("../../../OtherScreens.svelte");
});

describe("a new passphrase", () => {
  afterEach(cleanup);

  it("is offered as six words, which are typed once by hand", async () => {
    const { user, words } = await turningOn();
    const first = words();
    expect(first.split(" "), "six words are offered").toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "Vis seks andre ord" }));
    await waitFor(() => expect(words(), "others can be asked for").not.toBe(first));
    await expectAccessible(document.body);
    await user.click(screen.getByRole("button", { name: "Brug de seks ord" }));
    const again = screen.getByLabelText("Ny adgangssætning igen");
    await waitFor(() => expect(document.activeElement).toBe(again));
    expect(screen.getByLabelText<HTMLInputElement>("Ny adgangssætning").value).toBe(words());
    await user.keyboard(`${words()}{Enter}`);
    await screen.findByRole("heading", { name: "Din gendannelseskode" });
  });

  it("that is easy to guess is refused beside its field, with what is wrong with it", async () => {
    const { user } = await turningOn();
    for (const [typed, sentence] of [
      ["aaaaaaaaaaaa", /kommer igen og igen/],
      ["Fagspejl2026!", /som mange vælger/],
    ] as const) {
      for (const label of ["Ny adgangssætning", "Ny adgangssætning igen"]) {
        await user.clear(screen.getByLabelText(label));
        await user.type(screen.getByLabelText(label), typed);
      }
      await user.click(screen.getByRole("button", { name: "Fortsæt" }));
      expect((await screen.findByRole("alert")).textContent).toMatch(sentence);
      const field = screen.getByLabelText("Ny adgangssætning");
      await waitFor(() => expect(document.activeElement, "it can be mended").toBe(field));
      expect(field.getAttribute("aria-invalid")).toBe("true");
    }
  });
});
