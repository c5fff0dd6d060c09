import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import JobProgress from "./JobProgress.svelte";
import { expectAccessible } from "./testing/accessible";
import { TestProgram } from "./testing/program";
import { show } from "./testing/show";
import type { Client, JobRunner, Watch } from "./backend/client";
import { asFailure, Failure } from "./backend/failure";
import type { Stage } from "./backend/generated/wire";
import { runJob, shownJob, watchingJobs } from "./backend/jobs.svelte";
import { putInForce } from "./backend/settings.svelte";
import { go } from "./navigation/route.svelte";

/** A program whose job goes on until it is told otherwise. */
class Program implements JobRunner {
  watch: Watch | undefined;
  /** Whether it is not over yet when it is stopped. */
  hears = true;
  #resolve: (answer: unknown) => void = () => undefined;

  run(_: string, watch: Watch): Promise<unknown> {
    this.watch = watch;
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      if (this.hears)
        watch.signal.addEventListener("abort", () => reject(new Failure({ code: "cancelled" })));
    });
  }

  tells(stage: Stage, done = 0, total = 0) {
    this.watch?.onprogress({ stage, done, total });
  }

  ends() {
    this.#resolve(null);
  }
}

const stopButton = () => screen.queryByRole("button", { name: "Stop" });

describe("a job", () => {
  let program: Program;

  beforeEach(() => {
    vi.useFakeTimers();
    program = new Program();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  function begin() {
    const view = render(JobProgress, {
      get job() {
        return shownJob();
      },
    });
    const done = runJob(program, "back_up").catch((thrown: unknown) => thrown);
    return { ...view, done };
  }

  async function pass(milliseconds: number) {
    vi.advanceTimersByTime(milliseconds);
    await tick();
  }

  it("is shown only when it has lasted half a second", async () => {
    const { done } = begin();
    program.tells("copy");
    await pass(499);
    expect(stopButton(), "a short wait is not noticed").toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
    await pass(1);
    expect(screen.getByRole("status").textContent).toBe("Kopierer …");
    expect(stopButton()).not.toBeNull();
    program.ends();
    await done;
    await tick();
    expect(stopButton(), "it has ended").toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("says how much is done where that is known", async () => {
    const { done } = begin();
    program.tells("erase", 1, 4);
    await pass(500);
    const share = () => screen.getByRole("progressbar").getAttribute("value");
    expect(share()).toBe("0.25");
    program.tells("check");
    await tick();
    expect(share(), "nobody knows").toBeNull();
    expect(screen.getByRole("status").textContent).toBe("Ser kopien efter …");
    program.ends();
    await done;
  });

  it("hides while the person looks at a dialog, and is shown again only after half a second", async () => {
    const { done } = begin();
    program.tells("make");
    await pass(500);
    program.tells("choose");
    await pass(5_000);
    expect(stopButton()).toBeNull();
    program.tells("write");
    await pass(499);
    expect(stopButton()).toBeNull();
    await pass(1);
    expect(stopButton()).not.toBeNull();
    program.ends();
    await done;
  });

  it.each([
    ["report_pages", { code: "cancelled" }],
    ["back_up", null],
  ] as const)("that ends as it is stopped: %s", async (name, said) => {
    program.hears = false;
    const done = runJob(program, name).catch((thrown: unknown) => asFailure(thrown).error);
    program.tells("make");
    await pass(500);
    shownJob()?.stop();
    program.ends();
    expect(await done, "what is only read has stopped; a change is told").toEqual(said);
  });

  it("is stopped by the button, and who pressed it is back where they were", async () => {
    const before = document.body.appendChild(document.createElement("button"));
    before.focus();
    const { done } = begin();
    program.tells("copy");
    await pass(500);
    const stop = stopButton();
    stop?.focus();
    stop?.click();
    const failure = await done;
    expect(failure).toHaveProperty("error", { code: "cancelled" });
    await tick();
    expect(stopButton()).toBeNull();
    expect(document.activeElement, "not lost with the button").toBe(before);
    before.remove();
  });

  it("says that it stops while the program does", async () => {
    const view = render(JobProgress, {
      job: { progress: { stage: "copy", done: 0, total: 0 }, isStopping: true, stop: vi.fn() },
    });
    expect(screen.getByRole("status").textContent).toBe("Stopper. Alt bliver, som det var.");
    expect(stopButton()?.getAttribute("aria-disabled")).toBe("true");
    vi.useRealTimers();
    await expectAccessible(view.container);
  });

  it("speaks English where the person does", async () => {
    putInForce({ language: "en", theme: "system", textSize: "normal", lockAfter: "five" });
    const { done } = begin();
    program.tells("read");
    await pass(500);
    expect(screen.getByRole("status").textContent).toBe("Reading what you have written …");
    program.ends();
    await done;
  });

  it("is what a client runs where the command is one, and nothing else is", async () => {
    const call = vi.fn(() => Promise.resolve([]));
    const run = vi.fn(() => Promise.resolve({ pages: [] }));
    const client = watchingJobs({ call, run } as unknown as Client & JobRunner);
    await client.call("reflections");
    expect(call).toHaveBeenCalledWith("reflections");
    await client.call("back_up");
    expect(run).toHaveBeenCalledOnce();
    expect(call).toHaveBeenCalledOnce();
  });
});

describe("the job of a screen", () => {
  it("is stopped by the keyboard, and the screen says so without alarm", async () => {
    const [program, job, user] = [new TestProgram(), new Program(), userEvent.setup()];
    const client = watchingJobs({
      call: (name, ...request) => program.call(name, ...request),
      run: (name, watch) => job.run(name, watch),
    });
    go({ screen: "data" });
    show(App, {}, client);
    await user.click(await screen.findByRole("button", { name: "Tag en sikkerhedskopi nu" }));
    job.tells("copy");
    const stop = await screen.findByRole("button", { name: "Stop" });
    const passed = new Set<Element | null>();
    while (document.activeElement !== stop && !passed.has(document.activeElement)) {
      passed.add(document.activeElement);
      await user.tab();
    }
    expect(document.activeElement, "Tab comes to it").toBe(stop);
    await user.keyboard("{Enter}");
    const said = await screen.findByText("Stoppet. Alt er, som det var.");
    expect(said.closest("[role=status]"), "it is told politely").not.toBeNull();
    expect(screen.queryByRole("alert"), "nobody is alarmed by what they wanted").toBeNull();
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
    expect(document.activeElement, "the focus is not lost").not.toBe(document.body);
  });
});
