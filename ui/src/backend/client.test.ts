import { beforeEach, describe, expect, it, vi } from "vitest";
import { program } from "./client";
import { Failure } from "./failure";

const invoke = vi.hoisted(() => vi.fn<(name: string, args?: unknown) => Promise<unknown>>());
const Channel = vi.hoisted(
  () =>
    class {
      constructor(readonly onmessage: (message: unknown) => void) {}
    },
);
vi.mock("@tauri-apps/api/core", () => ({ Channel, invoke }));

describe("the client", () => {
  beforeEach(() => {
    invoke.mockReset();
  });

  it("hands a request over under the name that the commands take", async () => {
    invoke.mockResolvedValue({ at: "2026-11-24T09:42:00Z", changed: [] });
    const saved = await program.call("finish_reflection", { id: "one" });
    expect(invoke).toHaveBeenCalledWith("finish_reflection", { request: { id: "one" } });
    expect(saved.at, "the answer comes back as it is").toBe("2026-11-24T09:42:00Z");
  });

  it("hands nothing over where a command takes nothing", async () => {
    invoke.mockResolvedValue([]);
    await program.call("reflections");
    expect(invoke).toHaveBeenCalledWith("reflections", undefined);
  });

  it("hands over a job with a number and a channel, and stops it by that number", async () => {
    invoke.mockResolvedValue(null);
    const [onprogress, stopping] = [vi.fn(), new AbortController()];
    const watch = { onprogress, signal: stopping.signal };
    await program.run("export", watch, { format: "json" });
    const [name, args] = invoke.mock.calls[0] as [
      string,
      { job: number; progress: InstanceType<typeof Channel> },
    ];
    expect([name, args]).toMatchObject(["export", { request: { format: "json" } }]);
    args.progress.onmessage({ stage: "read", done: 0, total: 0 });
    expect(onprogress, "what the program tells is passed on").toHaveBeenCalledOnce();
    stopping.abort();
    expect(invoke).toHaveBeenLastCalledWith("cancel_job", { request: { id: args.job } });
    await program.run("back_up", watch);
    const [, next] = invoke.mock.lastCall as [string, { job: number }];
    expect(next.job, "each has its own number").not.toBe(args.job);
    expect(next, "a job that takes nothing is handed nothing").not.toHaveProperty("request");
  });

  it("throws the code of a refusal", async () => {
    invoke.mockRejectedValue({ code: "nothingAnswered" });
    const refused = program.call("finish_reflection", { id: "one" });
    await expect(refused).rejects.toBeInstanceOf(Failure);
    await expect(refused).rejects.toHaveProperty("error", { code: "nothingAnswered" });
  });

  it("throws the unexpected where Tauri itself refuses with a sentence", async () => {
    invoke.mockRejectedValue("missing field `id`");
    await expect(program.call("overview")).rejects.toHaveProperty("error", { code: "unexpected" });
  });
});
