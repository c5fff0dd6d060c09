import { beforeEach, describe, expect, it, vi } from "vitest";
import { program } from "./client";
import { Failure } from "./failure";

const invoke = vi.hoisted(() => vi.fn<(name: string, args?: unknown) => Promise<unknown>>());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

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
