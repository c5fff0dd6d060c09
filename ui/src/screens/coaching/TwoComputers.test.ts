import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { go } from "../../navigation/route.svelte";
import { expectAccessible } from "../../testing/accessible";
import { agreeOnFrame, begin, openedAt } from "../../testing/conversation";
import { TestProgram } from "../../testing/program";
import { withLock } from "../../testing/locked";
import {
  acquainted,
  cardOf,
  cardOfAne,
  cardOfAnother,
  rate,
  send,
  take,
  takeCard,
  withCard,
} from "../../testing/two-computers";

const cards = { screen: "twoComputers" } as const;
const pasted = { name: "Det, du har indsat" } as const;

async function paste(user: Awaited<ReturnType<typeof openedAt>>["user"], text: string) {
  await user.click(await screen.findByLabelText("Eller indsæt et kort som tekst"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Se kortet" }));
  return screen.findByRole("dialog", pasted);
}

describe("one's own card", () => {
  afterEach(cleanup);

  it("is not made without a lock, and the page leads there", async () => {
    await openedAt(new TestProgram(), cards);
    await screen.findByText(/den skal ligge bag en lås/);
    expect(screen.queryByRole("button", { name: "Lav mit kort" })).toBeNull();
    screen.getByRole("link", { name: "Gå til Lås" });
  });

  it("is made with a name, and shown as a picture, as six words and as a text", async () => {
    const { program, user } = await openedAt(withLock(), cards);
    const name = await screen.findByLabelText("Navnet på kortet");
    await user.click(screen.getByRole("button", { name: "Lav mit kort" }));
    await screen.findByText("Der mangler et navn på kortet.");
    await user.type(name, "Sara");
    await user.click(screen.getByRole("button", { name: "Lav mit kort" }));
    await screen.findByRole("img", { name: /Kortet fra .*Sara.* som QR-billede/ });
    const words = await program.call("card_words", { text: await cardOf(program) });
    expect(words.split(" ")).toHaveLength(6);
    await screen.findByText((text) => text.includes(words));
    await expectAccessible(document.body);
    program.answerDialog("sara.fagspejlkort");
    await user.click(screen.getByRole("button", { name: "Gem kortet som fil" }));
    await screen.findByText(/Kortet er gemt i .*sara\.fagspejlkort/);
    program.answerDialog("sara.png");
    await user.click(screen.getByRole("button", { name: "Gem som billede" }));
    await screen.findByText(/Kortet er gemt i .*sara\.png/);
    await user.click(screen.getByRole("button", { name: "Kopiér som tekst" }));
    await screen.findByText("Kortet er kopieret. Sæt det ind i en mail.");
    expect(await navigator.clipboard.readText(), "what the other one pastes").toBe(
      await cardOf(program),
    );
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: "Kopiér som tekst" }));
    await screen.findByText(/Kortet blev ikke kopieret/);
  });
});

describe("a card from somebody", () => {
  afterEach(cleanup);

  it("is shown with its words before it is taken, and belongs to whom one says", async () => {
    const program = await withCard();
    const card = await cardOfAne(program);
    const { user } = await openedAt(program, cards);
    const dialog = await paste(user, card);
    await within(dialog).findByText(/Det er et kort fra .*Ane/);
    const words = await program.call("card_words", { text: card });
    await within(dialog).findByText((text) => text.includes(words));
    expect((await program.call("conversations")).people, "not before one says so").toEqual([]);
    await expectAccessible(document.body);
    await user.click(within(dialog).getByRole("button", { name: "Gem kortet her" }));
    await within(dialog).findByText(/Du har nu kortet fra .*Ane/);
    const close = within(dialog).getByRole("button", { name: "Luk" });
    expect(document.activeElement, "the reader stays in the dialog").toBe(close);
    await user.click(close);
    const { people } = await program.call("conversations");
    expect(people.map(({ name, card }) => [name, card])).toEqual([["Ane", true]]);
    const again = await paste(user, card);
    await within(again).findByText(/Du har kortet i forvejen/);
    expect(within(again).queryByRole("button", { name: "Gem kortet her" })).toBeNull();
  });

  it("is said to have other keys than before, and taken only when its words were heard", async () => {
    const program = await withCard();
    const person = await takeCard(program, await cardOfAne(program));
    // Somebody else who calls herself so.
    const other = await cardOfAnother(program, "Ane");
    const { user } = await openedAt(program, cards);
    const dialog = await paste(user, other);
    await within(dialog).findByText(/Ane.* har et andet kort hos dig/);
    await user.click(within(dialog).getByRole("button", { name: "Gem kortet her" }));
    await within(dialog).findByText("Kortet er et andet end det, du har fra før.");
    await user.click(within(dialog).getByRole("checkbox"));
    await user.click(within(dialog).getByRole("button", { name: "Gem kortet her" }));
    await within(dialog).findByText(/Du har nu kortet fra/);
    const { people } = await program.call("conversations");
    expect(
      people.map(({ id }) => id),
      "it is still the same person",
    ).toEqual([person]);
  });

  it("takes the place of no other card than those that were named when one heard its words", async () => {
    const program = await withCard();
    const ane = await takeCard(program, await cardOfAne(program));
    const bo = await takeCard(program, await cardOfAnother(program, "Bo"));
    const { user } = await openedAt(program, cards);
    const dialog = await paste(user, await cardOfAnother(program, "Ane"));
    await user.click(await within(dialog).findByRole("checkbox"));
    await user.click(within(dialog).getByRole("radio", { name: /Bo/ }));
    await within(dialog).findByText(/Bo.* har et andet kort hos dig/);
    const heard = within(dialog).getByRole<HTMLInputElement>("checkbox");
    expect(heard.checked, "it was said of somebody else").toBe(false);
    await user.click(within(dialog).getByRole("button", { name: "Gem kortet her" }));
    await within(dialog).findByText("Kortet er et andet end det, du har fra før.");
    await user.click(heard);
    await user.click(within(dialog).getByRole("button", { name: "Gem kortet her" }));
    await within(dialog).findByText(/Du har nu kortet fra/);
    expect(program.requests("take_card").at(-1)).toMatchObject({
      person: bo,
      despiteKeysOf: [ane, bo],
    });
  });

  it("opens from the picture that was saved", async () => {
    const program = await withCard();
    await cardOfAne(program);
    await program.elsewhere(async () => {
      program.answerDialog("ane.png");
      await program.call("save_card", { picture: true });
    });
    const { user } = await openedAt(program, cards);
    program.answerDialog("ane.png");
    await user.click(await screen.findByRole("button", { name: "Åbn en fil" }));
    const dialog = await screen.findByRole("dialog", { name: /ane\.png/ });
    await within(dialog).findByText(/Det er et kort fra .*Ane/);
  });

  it("is refused in words where it is none", async () => {
    const { program, user } = await openedAt(await withCard(), cards);
    const dialog = await paste(user, "FAGSPEJLKORT1:ABC");
    await within(dialog).findByText("Der mangler noget af kortet.");
    await user.click(within(dialog).getByRole("button", { name: "Luk" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const own = await paste(user, await cardOf(program));
    await within(own).findByText(/Det er dit eget kort/);
  });
});

describe("a conversation on two computers", () => {
  afterEach(cleanup);

  it("is chosen where both have a card, and about one's own work", async () => {
    const { program, person } = await acquainted();
    const { user } = await openedAt(program, { screen: "newConversation", person });
    await user.click(await screen.findByRole("radio", { name: /På hver vores computer/ }));
    await user.click(screen.getByRole("radio", { name: /Arbejdet hos/ }));
    await waitFor(() =>
      expect(screen.queryByRole("radio", { name: /På hver vores computer/ })).toBeNull(),
    );
    await user.click(screen.getByRole("radio", { name: "Mit arbejde" }));
    await screen.findByRole("radio", { name: /På hver vores computer/ });
    await user.click(screen.getByRole("radio", { name: /ekstra øjne/ }));
    expect(
      screen.queryByRole("radio", { name: /På hver vores computer/ }),
      "what was seen goes in no file",
    ).toBeNull();
    await user.click(screen.getByRole("radio", { name: /Arbejdet, som det er/ }));
    await screen.findByRole("radio", { name: /På hver vores computer/ });
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByRole("heading", { level: 1, name: /Sara.* vurderer først/ });
    expect(program.requests("begin_conversation")).toMatchObject([{ twoComputers: true }]);
  });

  it("goes by three files, each said what is in it, to what both see", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    const { user } = await openedAt(program, { screen: "conversations" });
    await screen.findByText(/Du skal gemme en fil til den anden/);
    await user.click(screen.getByRole("link", { name: /, \d+\. / }));
    await screen.findByRole("heading", { level: 1, name: "Dine svar er lukket" });
    screen.getByText(/Ingen af svarene står i den/);
    await expectAccessible(document.body);
    program.answerDialog("en.fagspejlsamtale");
    await user.click(screen.getByRole("button", { name: "Gem filen" }));
    await screen.findByRole("button", { name: "Gem filen igen" });
    await screen.findByText(/Gemt i .*en\.fagspejlsamtale/);
    await program.elsewhere(async () => {
      expect(await take(program, "en.fagspejlsamtale"), "it is the same one").toBe(id);
      await rate(program, id, 5);
      await send(program, id, "to.fagspejlsamtale");
    });
    program.answerDialog("to.fagspejlsamtale");
    await user.click(screen.getByRole("button", { name: /Åbn filen fra/ }));
    const dialog = await screen.findByRole("dialog", { name: /to\.fagspejlsamtale/ });
    await within(dialog).findByText(/Ane.* har vurderet/);
    await expectAccessible(document.body);
    await user.click(within(dialog).getByRole("button", { name: "Tag imod filen" }));
    await user.click(await screen.findByRole("button", { name: "Vis begge" }));
    await screen.findByRole("heading", { level: 1, name: "Jeres to vurderinger" });
    screen.getByText(/Kun .*Ane.* kan åbne den/);
    program.answerDialog("tre.fagspejlsamtale");
    await user.click(screen.getByRole("button", { name: "Gem filen" }));
    await screen.findByText(/Gemt i .*tre\.fagspejlsamtale/);
    const seen = (await program.call("revealed", { id })).answers;
    await program.elsewhere(async () => {
      await take(program, "tre.fagspejlsamtale");
      await program.call("reveal", { id });
      expect((await program.call("revealed", { id })).answers, "both see the same").toEqual(seen);
    });
  });

  it("shows what is asked before an invitation is taken in, and then one rates", async () => {
    const { program, person } = await acquainted();
    await program.elsewhere(async () => {
      const { people } = await program.call("conversations");
      const [sara] = people;
      const { myself } = await program.call("conversations");
      expect(myself?.name).toBe("Ane");
      await agreeOnFrame(program, sara?.id ?? "", "Vi lærer.");
      const { id } = await begin(program, sara?.id ?? "", "myself", 0, true);
      await rate(program, id, 2);
      await send(program, id, "fra-ane.fagspejlsamtale");
    });
    const { user } = await openedAt(program, { screen: "conversations" });
    program.open("fra-ane.fagspejlsamtale");
    const dialog = await screen.findByRole("dialog", { name: /fra-ane\.fagspejlsamtale/ });
    await within(dialog).findByText(/Ane.* inviterer dig/);
    within(dialog).getByText("Lytning");
    const { people } = await program.call("conversations");
    expect(people[0]?.conversations, "nothing has begun").toEqual([]);
    within(dialog).getByText("Vi lærer.");
    await expectAccessible(document.body);
    await user.click(within(dialog).getByRole("button", { name: "Tag imod filen" }));
    await within(dialog).findByText("Du har ikke sagt ja til rammeaftalen.");
    await user.click(within(dialog).getByRole("checkbox", { name: /Jeg siger ja/ }));
    await user.click(within(dialog).getByRole("button", { name: "Tag imod filen" }));
    await screen.findByRole("heading", { level: 1, name: /Nu vurderer .*Sara/ });
    expect(person).toBe(people[0]?.id);
    await user.click(screen.getByRole("button", { name: /Vurder som/ }));
    await screen.findByRole("heading", { level: 1, name: "Lytning" });
  });

  it("says what stopping does, and the file of it is another than the one before", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    const { user } = await openedAt(program, { screen: "conversation", id });
    program.answerDialog("en.fagspejlsamtale");
    await user.click(await screen.findByRole("button", { name: "Gem filen" }));
    await screen.findByText(/Gemt i .*en\.fagspejlsamtale/);
    await user.click(screen.getByText("Vil I stoppe her?"));
    screen.getByText(/til det bliver slettet der/);
    await user.click(screen.getByRole("button", { name: "Stop samtalen" }));
    await screen.findByText(/I filen står, at du er stoppet/);
    expect(screen.queryByText(/Gemt i .*en\.fagspejlsamtale/), "that was another").toBeNull();
    screen.getByRole("button", { name: "Gem filen" });
  });

  it("says in words why a file is not taken in", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    await send(program, id, "min-egen.fagspejlsamtale");
    const { user } = await openedAt(program, { screen: "conversation", id });
    program.answerDialog("min-egen.fagspejlsamtale");
    await user.click(await screen.findByRole("button", { name: /Åbn filen fra/ }));
    const dialog = await screen.findByRole("dialog", { name: /min-egen/ });
    await within(dialog).findByText("Filen er låst til en anden end dig.");
    expect(within(dialog).queryByRole("button", { name: "Tag imod filen" })).toBeNull();
  });

  it("that cannot go on says why, and leads to a new one", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    await rate(program, id, 4);
    const { user } = await openedAt(program, cards);
    const dialog = await paste(user, await cardOfAnother(program, "Ane"));
    await user.click(await within(dialog).findByRole("checkbox"));
    await user.click(within(dialog).getByRole("button", { name: "Gem kortet her" }));
    await user.click(await within(dialog).findByRole("button", { name: "Luk" }));
    go({ screen: "conversation", id });
    await screen.findByText(/Ane.* har givet dig et nyt kort/);
    expect(
      screen.queryByText(/sender hinanden tre filer/),
      "nothing is said of files that are sent no more",
    ).toBeNull();
    expect(screen.queryByRole("button", { name: /Åbn filen fra/ })).toBeNull();
    await expectAccessible(document.body);
    await user.click(await screen.findByRole("link", { name: "Begynd en ny samtale" }));
    await screen.findByRole("heading", { level: 1, name: /En samtale med .*Ane/ });
  });

  it("does not close answers of which one is missing", async () => {
    const { program, person } = await acquainted();
    const { id } = await begin(program, person, "myself", undefined, true);
    const { id: rating } = await program.call("begin_rating", { id });
    const answer = { kind: "value", value: 3 } as const;
    const { instrument } = await program.call("reflection", { id: rating });
    const facet = instrument.domains[0]?.items[0]?.facets[0]?.id ?? "";
    await program.call("give_answer", { id: rating, item: "listening", facet, answer });
    const { user } = await openedAt(program, { screen: "check", id: rating });
    await screen.findByText(/først sendes, når alle punkter er besvaret/);
    await user.click(screen.getByRole("button", { name: "Luk mine svar" }));
    await screen.findByText("Der er punkter, du ikke har svaret på.");
  });
});
