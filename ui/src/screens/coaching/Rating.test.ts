import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import type userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { go, route } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { begun, openedAt, rate } from "../../testing/conversation";
import type { TestProgram } from "../../testing/program";

type User = ReturnType<typeof userEvent.setup>;

/** The page of a conversation whose one half is given, where the other one sits down and rates. */
async function handedOver(written?: (program: TestProgram) => void) {
  const { program, id } = await begun();
  written?.(program);
  await rate(program, id, { hope: 2 });
  const opened = await openedAt(program, { screen: "conversation", id });
  const go = await screen.findByRole("button", { name: "Vurder som Ane" });
  await opened.user.click(go);
  await screen.findByRole("radiogroup", { name: "Hvad ligner mest det, Sara gør nu?" });
  return { ...opened, id };
}

async function readers(user: User) {
  await user.click(screen.getByRole("button", { name: "Hvem kan læse dette?" }));
  const dialog = await screen.findByRole("dialog", { name: "Hvem kan læse dette?" });
  within(dialog).getByText(/viser programmet ingen af jer den andens svar/);
  await user.click(within(dialog).getByRole("button", { name: "Luk" }));
}

describe("a rating in a conversation", () => {
  afterEach(cleanup);

  it("goes from one to the other, and shows neither before both have rated", async () => {
    const { program, id } = await begun();
    const { user, container } = await openedAt(program, { screen: "conversation", id });
    await user.click(await screen.findByRole("button", { name: "Vurder som Sara" }));
    await screen.findByText("Sara vurderer sit eget arbejde");
    await user.click((await screen.findAllByRole("radio"))[0] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await screen.findByText(/Giv så computeren til Ane/);
    await expectAccessible(container);
    expect(container.textContent, "it is no reflection").not.toMatch(/refleksion/i);
    await user.click(screen.getByRole("button", { name: "Luk mine svar" }));
    await screen.findByRole("heading", { level: 1, name: "Nu er det Ane, der vurderer" });
    await expectAccessible(container);
    await rate(program, id, { hope: 5 });
    go({ screen: "conversations" });
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
    go({ screen: "conversation", id });
    await screen.findByRole("heading", { level: 1, name: "I har begge vurderet" });
    expect(program.requests("revealed"), "nothing is asked for before").toEqual([]);
  });

  it("says whose work is rated, and offers nothing that is the person's own", async () => {
    const { container, program } = await handedOver((program) => program.example("Om håb"));
    await screen.findByText("Ane vurderer arbejdet hos Sara");
    screen.getByText(/Læs dem, som om Sara sagde dem/);
    screen.getByRole("radio", { name: "ikke en opgave for Sara" });
    expect(screen.queryByRole("button", { name: "Skriv et eksempel" }), "no examples").toBeNull();
    expect(screen.queryByText(/eksempel/), "nor how many there are").toBeNull();
    expect(program.requests("evidence"), "they are not asked for").toEqual([]);
    await expectAccessible(container);
  });

  it("gives a domain its own mark, also where the one before it is not rated", async () => {
    const { program, id } = await begun("myself", 1);
    const { user, container } = await openedAt(program, { screen: "conversation", id });
    const marks = () => [...container.querySelectorAll("main svg")];
    const isSecond = (mark: Element) => mark.classList.contains("domain-2");
    await user.click(await screen.findByRole("button", { name: "Vurder som Sara" }));
    await screen.findAllByRole("radio");
    expect(marks().length, "there are marks").toBeGreaterThan(0);
    expect(marks().every(isSecond), "at an item").toBe(true);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await screen.findByRole("heading", { level: 1, name: "Dine svar" });
    expect(marks().every(isSecond), "among the answers").toBe(true);
    await rate(program, id, { visits: 4 });
    await rate(program, id, { visits: 2 });
    await program.call("reveal", { id });
    go({ screen: "conversation", id });
    await screen.findByRole("region", { name: "Her ser I forskelligt på det" });
    expect(marks().every(isSecond), "and where both see both").toBe(true);
  });

  it("leads by no key to what is the person's own", async () => {
    const { user, program } = await handedOver();
    await user.keyboard("{Control>}k{/Control}{F1}");
    expect(screen.queryByRole("dialog"), "neither search nor help").toBeNull();
    expect(screen.queryByRole("navigation"), "and no menu").toBeNull();
    const { screen: here } = route();
    await user.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Alt}");
    await screen.findByRole("heading", { level: 1, name: "Nu er det Ane, der vurderer" });
    expect([here, route().screen]).toEqual(["reflection", "conversation"]);
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText("Der er ikke noget at fortryde.");
    expect((await program.call("conversations")).people, "all is as it was").toHaveLength(1);
  });

  it("is no way back once it is closed", async () => {
    const { user } = await handedOver();
    await user.click((await screen.findAllByRole("radio"))[2] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await user.click(await screen.findByRole("button", { name: "Luk mine svar" }));
    await screen.findByRole("heading", { level: 1, name: "I har begge vurderet" });
    await user.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}");
    expect(route().screen).toBe("conversation");
  });

  it("closes to the covered page, and that to the conversations", async () => {
    const { user } = await handedOver();
    await user.click(screen.getByRole("link", { name: "Luk, og gå tilbage" }));
    await screen.findByRole("heading", { level: 1, name: "Nu er det Ane, der vurderer" });
    screen.getByText(/»Luk« fører til Samtaler og resten af Fagspejl/);
    await user.click(screen.getByRole("link", { name: "Luk, og gå tilbage" }));
    await screen.findByRole("heading", { level: 1, name: "Samtaler" });
  });

  it("says on every page who can read it", async () => {
    const { user, program, id } = await handedOver();
    await readers(user);
    await user.click((await screen.findAllByRole("radio"))[2] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Gå til dine svar" }));
    await screen.findByRole("heading", { level: 1, name: "Dine svar" });
    await readers(user);
    await user.click(screen.getByRole("button", { name: "Luk mine svar" }));
    await screen.findByRole("heading", { level: 1, name: "I har begge vurderet" });
    await readers(user);
    await user.click(screen.getByRole("button", { name: "Vis begge" }));
    await screen.findByRole("heading", { level: 1, name: "Jeres to vurderinger" });
    await readers(user);
    go({ screen: "conversations" });
    await screen.findByRole("heading", { level: 2, name: "Hvem kan læse dette?" });
    const { people } = await program.call("conversations");
    go({ screen: "newConversation", person: people[0]?.id ?? "" });
    await screen.findByRole("heading", { level: 1, name: "En samtale med Ane" });
    await screen.findByRole("heading", { level: 2, name: "Hvem kan læse dette?" });
    go({ screen: "frame", person: people[0]?.id ?? "" });
    await screen.findByRole("heading", { level: 1, name: "Jeres rammeaftale" });
    await readers(user);
    expect(id).toBeTruthy();
  });
});

describe("a conversation that is broken off", () => {
  afterEach(cleanup);

  it("shows neither rating, says so, and can be gone on with by undoing it", async () => {
    const { program, id } = await begun();
    await rate(program, id, { hope: 2 });
    const { user, container } = await openedAt(program, { screen: "conversation", id });
    await user.click(await screen.findByText("Vil I stoppe her?"));
    screen.getByText(/vises ingen af vurderingerne, heller ikke senere/);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Stop samtalen" }));
    const ended = await screen.findByRole("heading", { level: 1, name: "Samtalen er afsluttet" });
    await waitFor(() => expect(document.activeElement, "one is brought there").toBe(ended));
    screen.getByText(/kan slettes under Samtaler/);
    expect(screen.queryByRole("button", { name: /Vurder som|Vis begge/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Fortryd" }));
    await waitFor(() => screen.getByRole("button", { name: "Vurder som Ane" }));
  });
});
