import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begun, openedAt, rate } from "../../testing/conversation";

const word = "æblegrød";

/** The covered page of a conversation that Sara rates first. */
async function covered() {
  const { program, id } = await begun();
  const opened = await openedAt(program, { screen: "conversation", id });
  await screen.findByRole("heading", { level: 1, name: "Sara vurderer først" });
  return { ...opened, id };
}

type User = Awaited<ReturnType<typeof covered>>["user"];

async function set(user: User, name: string, typed = word) {
  await user.click(await screen.findByText(`Vil du lukke din halvdel med et ord, ${name}?`));
  await user.type(screen.getByLabelText(`Dit ord, ${name}`), typed);
  await user.click(screen.getByRole("button", { name: `Brug ordet, og fortsæt som ${name}` }));
}

/** Leaves the half for the page that covers it. */
async function leave(user: User) {
  await user.click(screen.getByRole("link", { name: "Luk, og gå tilbage" }));
  await screen.findByRole("button", { name: /Fortsæt som/ });
}

describe("a word for one's half", () => {
  afterEach(cleanup);

  it("is asked for by whoever wants into the half again", async () => {
    const { user, container, program } = await covered();
    await set(user, "Sara");
    await user.click((await screen.findAllByRole("radio"))[2] as HTMLElement);
    await screen.findByText(/^Gemt/);
    await leave(user);
    await expectAccessible(container);
    expect(screen.queryByRole("button", { name: /Vurder som/ }), "only by its word").toBeNull();
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText("Der er ikke noget at fortryde.");
    const field = screen.getByLabelText("Dit ord, Sara");
    expect(field.getAttribute("type"), "nobody reads along").toBe("password");
    await user.type(field, "pære{Enter}");
    await screen.findByText(/Det er ikke det ord/);
    expect(document.activeElement, "one can try again").toBe(field);
    expect(route().screen).toBe("conversation");
    await user.clear(field);
    await user.type(field, `${word}{Enter}`);
    const [, , chosen] = await screen.findAllByRole<HTMLInputElement>("radio");
    expect(chosen?.checked, "as it was").toBe(true);
    expect(program.requests("form_drafts").length, "no form keeps it").toBeLessThan(2);
  });

  it("says what is wrong with one that is too short", async () => {
    const { user, program, id } = await covered();
    await set(user, "Sara", "abc");
    await screen.findByText(/Det skal have mindst 4 tegn/);
    expect((await program.call("conversation", { id })).closed).toEqual([]);
  });

  it("lets one change what was handed over, until both are shown", async () => {
    const { user, program, id, container } = await covered();
    await set(user, "Sara");
    await user.click((await screen.findAllByRole("radio"))[2] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await user.click(await screen.findByRole("button", { name: "Luk mine svar" }));
    await screen.findByRole("heading", { level: 1, name: "Nu er det Ane, der vurderer" });
    await user.click(screen.getByText("Vil du rette dine svar, Sara?"));
    await expectAccessible(container);
    await user.type(screen.getByLabelText("Dit ord, Sara"), word);
    await user.click(screen.getByRole("button", { name: "Ret mine svar" }));
    const radios = await screen.findAllByRole<HTMLInputElement>("radio");
    expect(radios[2]?.checked).toBe(true);
    await user.click(radios[4] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await user.click(await screen.findByRole("button", { name: "Luk mine svar" }));
    await screen.findByRole("heading", { level: 1, name: "Nu er det Ane, der vurderer" });
    await rate(program, id, { hope: 2 });
    await program.call("reveal", { id });
    const { answers } = await program.call("revealed", { id });
    expect(answers.filter(({ subject }) => subject !== null)).toHaveLength(1);
    expect((await program.call("conversation", { id })).closed, "it is gone").toEqual([]);
  });

  it("can be forgotten: the half is given up unread, and rated anew", async () => {
    const { user, program, id } = await covered();
    await set(user, "Sara");
    await user.click((await screen.findAllByRole("radio"))[2] as HTMLElement);
    await screen.findByText(/^Gemt/);
    await leave(user);
    await user.click(screen.getByText("Har du glemt dit ord, Sara?"));
    screen.getByText(/kan ikke findes frem igen/);
    await user.click(screen.getByRole("button", { name: "Slet halvdelen fra Sara" }));
    await screen.findByText("Halvdelen er slettet.");
    await waitFor(() =>
      expect(document.activeElement?.textContent, "one is at the heading").toBe(
        "Sara vurderer først",
      ),
    );
    await user.click(screen.getByRole("button", { name: "Vurder som Sara" }));
    const radios = await screen.findAllByRole<HTMLInputElement>("radio");
    expect(
      radios.some(({ checked }) => checked),
      "nothing of it is left",
    ).toBe(false);
    expect((await program.call("conversation", { id })).closed).toEqual([]);
  });
});
