import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { go, route } from "../../../navigation/route.svelte";
import { noteOverview, takeOverview } from "../../../backend/overview.svelte";
import { putInForce } from "../../../backend/settings.svelte";
import { status } from "../../../backend/status.svelte";
import { expectAccessible } from "../../../testing/accessible";
import { everyItem, TestProgram } from "../../../testing/program";
import { show } from "../../../testing/show";
import { t } from "../../../texts/texts.svelte";
import Data from "./Data.svelte";

let program: TestProgram;

beforeEach(() => {
  program = new TestProgram();
  go({ screen: "data" });
});

async function shown() {
  const { container } = show(Data, {}, program);
  await waitFor(() => expect(screen.queryByText("Henter …")).toBeNull());
  return { container, user: userEvent.setup() };
}

function rows(name = "De nyeste sikkerhedskopier"): HTMLElement[] {
  return within(screen.getByRole("list", { name })).getAllByRole("listitem");
}

async function ask(user: ReturnType<typeof userEvent.setup>, row: HTMLElement | undefined) {
  if (!row) throw new Error("there is such a row");
  await user.click(within(row).getByRole("button", { name: /^Gendan fra \d/ }));
  return within(row).getByRole("group");
}

describe("the backups", () => {
  it("teach what will be here where there is none, and one press makes one", async () => {
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    program.given({ hope: { kind: "value", value: 2 } });
    program.example("Mødet i går");
    const { user } = await shown();
    expect(screen.getByText(/^Her kommer dine sikkerhedskopier til at stå\./)).toBeTruthy();
    const button = screen.getByRole("button", { name: "Tag en sikkerhedskopi nu" });
    await user.click(button);
    await screen.findByText("Sikkerhedskopien er taget.");
    expect(
      screen.getByText(
        "Den nyeste er fra 24. november 2026 kl. 10.42. Den rummer 1 afsluttet refleksion, 1 kladde og 1 eksempel.",
      ),
      "the newest and what it holds, in a sentence",
    ).toBeTruthy();
    const [row] = rows();
    const [made] = (await program.call("backups")).backups;
    const size = `${Math.round((made?.bytes ?? 0) / 1000)} kB`;
    expect(row?.textContent, "why, and how large").toContain(`Taget af dig. ${size}.`);
    expect(document.activeElement, "the reader stays where they were").toBe(button);
  });

  it("say so beside the button when one cannot be made", async () => {
    program.refuse("back_up", { code: "storeFull" });
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: "Tag en sikkerhedskopi nu" }));
    expect((await screen.findByRole("alert")).textContent).toContain("ikke plads på disken");
    expect(screen.queryByText("Sikkerhedskopien er taget.")).toBeNull();
  });

  it("make one at a time", async () => {
    const goOn = program.hold("back_up");
    const { user } = await shown();
    const button = screen.getByRole("button", { name: "Tag en sikkerhedskopi nu" });
    await user.click(button);
    await user.click(button);
    expect(screen.getByText("Tager en sikkerhedskopi …"), "waiting is said").toBeTruthy();
    goOn();
    await screen.findByText("Sikkerhedskopien er taget.");
    expect(program.requests("back_up")).toHaveLength(1);
  });

  it("are asked for again after they could not be read", async () => {
    program.refuse("backups", { code: "storeUnreachable" });
    program.backup("2026-11-23T07:00:00Z", "daily");
    const { user } = await shown();
    await user.click(await screen.findByRole("button", { name: "Prøv igen" }));
    await screen.findByText(/^Den nyeste er fra 23\. november 2026/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("stand the newest first, and the older ones one press away", async () => {
    for (const day of [10, 11, 12, 13, 14]) {
      program.backup(`2026-11-${day}T07:00:00Z`, "daily");
    }
    const { container } = await shown();
    const titles = screen.getAllByRole("heading", { level: 3 });
    expect(titles[0]?.textContent).toBe("14. november 2026 kl. 08.00");
    expect(rows()).toHaveLength(3);
    expect(container.querySelector("summary")?.textContent).toBe("Se de 2 ældre sikkerhedskopier");
    expect(rows("Se de 2 ældre sikkerhedskopier")).toHaveLength(2);
    expect(screen.getByText(/~\/\.local\/share\/fagspejl\/backups/), "where they are").toBeTruthy();
  });

  it("name the newest that can be read, and do not offer one that cannot", async () => {
    program.damage({ kind: "backup", name: program.backup("2026-11-23T07:00:00Z", "asked") });
    program.backup("2026-11-22T07:00:00Z", "upgrade");
    program.alter("backups", (all) => ({
      ...all,
      backups: all.backups.map((backup) => ({ ...backup, bytes: 1_340_000 })),
    }));
    await shown();
    expect(
      screen.getByText(/^Den nyeste, der kan læses, er fra 22\. november 2026/),
      "an empty one is still one",
    ).toBeTruthy();
    const [damaged] = rows();
    expect(damaged?.textContent).toMatch(/1,3 MB\..*Den kan ikke læses/);
    expect(within(damaged ?? document.body).queryByRole("button", { name: /^Hent/ })).toBeNull();
  });

  it("say so where none can be read", async () => {
    program.damage({ kind: "backup", name: program.backup("2026-11-23T07:00:00Z", "daily") });
    await shown();
    expect(screen.getByText("Ingen af dem kan læses. Tag en ny nu.")).toBeTruthy();
  });
});

describe("bringing a backup back", () => {
  it("says first what it does, and leaves everything as it is when one thinks better of it", async () => {
    program.backup("2026-11-23T07:00:00Z", "daily");
    const { container, user } = await shown();
    const [row] = rows();
    const question = await ask(user, row);
    expect(document.activeElement, "the question is read out").toBe(question);
    expect(question.textContent).toMatch(
      /som det gjorde 23\. november 2026 kl\. 08\.00\.\s+Det, du har nu, bliver først gemt som en sikkerhedskopi/,
    );
    await expectAccessible(container);
    await user.click(within(question).getByRole("button", { name: "Annuller" }));
    const button = screen.getByRole("button", { name: /^Gendan fra \d/ });
    expect(document.activeElement, "back where one came from").toBe(button);
    await ask(user, row);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group"), "Escape thinks better of it too").toBeNull();
    expect(program.requests("restore_backup")).toEqual([]);
  });

  it("shows the start as it was then, says so, and keeps what was there before", async () => {
    program.given(everyItem(3), { finished: "2026-11-02T08:30:00Z" });
    const name = program.backup("2026-11-23T07:00:00Z", "daily");
    program.given(everyItem(4), { finished: "2026-11-24T08:30:00Z" });
    const { user } = await shown();
    const question = await ask(user, rows()[0]);
    await user.click(within(question).getByRole("button", { name: "Ja, gendan" }));
    await waitFor(() => expect(route()).toEqual({ screen: "start" }));
    expect(program.requests("restore_backup")).toEqual([
      { from: { kind: "listed", name }, passphrase: null },
    ]);
    expect(takeOverview()?.finishedCount, "the start need not ask again").toBe(1);
    const offer = status();
    expect(offer && t(offer.textId, offer.args())).toBe(
      "Sikkerhedskopien fra 23. november 2026 kl. 08.00 er gendannet.",
    );
    expect(offer?.offers, "it is taken back from the list, not from the line").toBeNull();
    const { backups } = await program.call("backups");
    expect(backups[0]?.reason).toBe("restore");
    expect(backups[0]?.holds?.finished, "what was there before is kept").toBe(2);
  });

  it.each(["backupDamaged", "backupUnknown", "storeFull"] as const)(
    "says %s beside the backup and stays",
    async (code) => {
      program.backup("2026-11-23T07:00:00Z", "daily");
      program.refuse("restore_backup", { code });
      const { user } = await shown();
      const [row] = rows();
      const question = await ask(user, row);
      await user.click(within(question).getByRole("button", { name: "Ja, gendan" }));
      const alert = await within(row ?? document.body).findByRole("alert");
      expect(alert.textContent).toContain(t(`error-${code}`));
      expect(route()).toEqual({ screen: "data" });
      expect(status(), "nothing is said to be done").toBeNull();
      const button = screen.getByRole("button", { name: /^Gendan fra \d/ });
      expect(document.activeElement, "the focus is not lost").toBe(button);
    },
  );
});

describe("taking one's data out", () => {
  const names = { xlsx: "Regneark (XLSX)", csv: "Tabel (CSV)", json: "Det hele (JSON)" } as const;

  it.each(["xlsx", "csv", "json"] as const)(
    "offers %s in words and says what was written",
    async (format) => {
      const { user } = await shown();
      const button = screen.getByRole("button", { name: names[format] });
      const about = document.getElementById(button.getAttribute("aria-describedby") ?? "");
      expect(about?.textContent, "what it is for").toMatch(/\p{L}.*\.$/u);
      await user.click(button);
      const ending = format === "json" ? "fagspejl" : format;
      await screen.findByText(`fagspejl-2026-11-24.${ending} er gemt.`);
      expect(program.requests("export")).toEqual([{ format }]);
    },
  );

  it("says nothing when the person thinks better of it in the dialog", async () => {
    program.answerDialog(null);
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: names.json }));
    await waitFor(() => expect(program.requests("export")).toHaveLength(1));
    expect(screen.queryByText(/er gemt\.$/)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says beside the button what went wrong, until the next try", async () => {
    program.refuse("export", { code: "exportNotWritten" });
    const { user } = await shown();
    const button = screen.getByRole("button", { name: names.csv });
    await user.click(button);
    const alert = await screen.findByRole("alert");
    expect(button.closest("li")?.contains(alert), "beside what failed").toBe(true);
    await user.click(button);
    await screen.findByText("fagspejl-2026-11-24.csv er gemt.");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("opens one dialog at a time", async () => {
    const goOn = program.hold("export");
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: names.xlsx }));
    await user.click(screen.getByRole("button", { name: names.json }));
    goOn();
    await screen.findByText("fagspejl-2026-11-24.xlsx er gemt.");
    expect(program.requests("export")).toEqual([{ format: "xlsx" }]);
  });
});

describe("the screen of one's data", () => {
  it("says what goes out and what is backed up while example data is shown", async () => {
    program = new TestProgram({ instrument: "core" });
    program.backup("2026-11-23T07:00:00Z", "daily");
    noteOverview(await program.call("open_demo"));
    await shown();
    expect(
      screen.getByText(/^Du ser eksempeldata lige nu, så det er dem, der kommer i filen/),
    ).toBeTruthy();
    expect(screen.getByText(/^Sikkerhedskopierne er af dine egne data/)).toBeTruthy();
    expect(
      screen.queryByRole("button", { name: /^Hent/ }),
      "nothing comes among one's own data while another's is shown",
    ).toBeNull();
  });

  it("says nothing of example data otherwise", async () => {
    await shown();
    expect(screen.queryByText(/eksempeldata/)).toBeNull();
  });

  it.each(["da", "en"] as const)("can be read by everyone in %s", async (language) => {
    putInForce({ language, theme: "system", textSize: "normal", lockAfter: "five" });
    program.backup("2026-11-23T07:00:00Z", "restore");
    program.damage({ kind: "backup", name: program.backup("2026-11-22T07:00:00Z", "import") });
    const { container } = show(Data, {}, program);
    await waitFor(() => expect(screen.getAllByRole("listitem").length).toBe(5));
    await expectAccessible(container);
  });
});
