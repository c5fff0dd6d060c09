import { describe, expect, it } from "vitest";
import { TestProgram } from "../testing/program";
import type { Progress } from "./generated/wire";
import { watchingJobs } from "./jobs.svelte";

const file = "fagspejl-2026-11-24.fagspejl";

describe("a job of the program", () => {
  it("tells how far it is, and answers", async () => {
    const program = new TestProgram();
    program.given({ listening: { kind: "value", value: 2 } });
    const told: Progress[] = [];
    const watch = {
      onprogress: (each: Progress) => told.push(each),
      signal: new AbortController().signal,
    };
    const answer = await program.run("export", watch, { format: "json" });
    expect(answer).toMatchObject({ file });
    expect(told.map(({ stage }) => stage)).toEqual(["choose", "read", "read", "make", "write"]);
  });

  it("is stopped by its signal, and nothing is written", async () => {
    const program = new TestProgram();
    const name = "stopped.fagspejl";
    program.answerDialog(name);
    program.hold("export");
    const stopping = new AbortController();
    const watch = { onprogress: () => undefined, signal: stopping.signal };
    const exporting = program.run("export", watch, { format: "json" });
    stopping.abort();
    await expect(exporting).rejects.toHaveProperty("error", { code: "cancelled" });
    expect(program.fileSize(name)).toBeNull();
  });

  it("is run by a client like any other command", async () => {
    const program = new TestProgram();
    const client = watchingJobs(program);
    const backup = await client.call("back_up");
    expect(backup.reason).toBe("asked");
    const { backups } = await client.call("backups");
    expect(backups.map(({ name }) => name)).toEqual([backup.name]);
  });
});
