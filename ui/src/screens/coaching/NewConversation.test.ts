import { cleanup, screen, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/accessible";
import { agreed, agreeOnFrame, openedAt } from "../../testing/conversation";
import { TestProgram } from "../../testing/program";

const people = { screen: "conversations" } as const;

describe("beginning a conversation", () => {
  afterEach(cleanup);

  it("is done with what was chosen, and leads to whoever rates first", async () => {
    const { program } = await agreed();
    const { user, container } = await openedAt(program, people);
    await user.click(await screen.findByRole("link", { name: "Begynd en samtale med Ane" }));
    await screen.findByRole("heading", { level: 1, name: "En samtale med Ane" });
    await user.click(await screen.findByRole("radio", { name: "Fra 3 til 8 punkter" }));
    await user.click(screen.getByRole("checkbox", { name: "Håb" }));
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText("Der er for få eller for mange punkter.");
    await expectAccessible(container);
    await user.click(screen.getByRole("radio", { name: "Alle punkter" }));
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByRole("heading", { level: 1, name: "Sara vurderer først" });
    expect(within(container).queryByRole("navigation"), "it is a task").toBeNull();
    const [asked] = program.requests("begin_conversation").slice(-1);
    expect(asked, "half an hour until another is chosen").toMatchObject({ minutes: 30 });
  });

  it("asks what the person is called, since the other one reads it", async () => {
    const program = new TestProgram();
    const { id: person } = await program.call("add_person", {
      name: "Ane",
      relation: "supervisor",
    });
    await agreeOnFrame(program, person, "Vi vil lære af arbejdet.");
    const { user } = await openedAt(program, { screen: "newConversation", person });
    const field = await screen.findByRole("textbox", { name: "Hvad hedder du?" });
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByText("Der mangler et navn.");
    expect(document.activeElement, "there one writes it").toBe(field);
    expect(program.requests("begin_conversation"), "nothing is begun").toEqual([]);
    await user.type(field, "Sara");
    await user.click(screen.getByRole("radio", { name: "Arbejdet hos Ane" }));
    await user.click(screen.getByRole("button", { name: "Begynd en samtale" }));
    await screen.findByRole("heading", { level: 1, name: "Ane vurderer først" });
    await screen.findByText(/giver så computeren til Sara/);
  });
});
