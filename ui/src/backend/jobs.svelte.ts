import { isAsked } from "./changes";
import type { Answer, Client, Command, JobName, JobRunner, Watch } from "./client";
import { asFailure, Failure } from "./failure";
import { jobs, type Progress } from "./generated/wire";

// Milliseconds; a wait shorter than this is not noticed, and a sign of it would only flicker.
const noticed = 500;

/** A job that runs. */
export class RunningJob {
  /** The command that it is. */
  readonly name: Command;
  /** What it told last. */
  progress = $state.raw<Progress | null>(null);
  /** Whether it has lasted for so long that it is shown. */
  isShown = $state(false);
  /** Whether it is to stop. */
  isStopping = $state(false);

  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: Command) {
    this.name = name;
  }

  /** What the program is given to watch it. */
  readonly watch: Watch = {
    signal: this.#abort.signal,
    onprogress: (progress) => {
      this.progress = progress;
      // The person is looking at a dialog of the system.
      if (progress.stage === "choose") this.hide();
      else this.#timer ??= setTimeout(() => (this.isShown = true), noticed);
    },
  };

  /** Stops it; everything will be as it was. */
  readonly stop = (): void => {
    this.isStopping = true;
    this.#abort.abort();
  };

  /** Shows it no longer, until it tells something again. */
  hide(): void {
    clearTimeout(this.#timer);
    [this.#timer, this.isShown] = [undefined, false];
  }
}

let running = $state.raw<readonly RunningJob[]>([]);

/** The job that is shown: of several, the one that began last. */
export function shownJob(): RunningJob | null {
  return running.findLast((job) => job.isShown) ?? null;
}

/** Runs a job: the window shows how far it is once it has lasted half a second. */
export async function runJob<K extends Command>(
  runner: JobRunner,
  name: K & JobName,
  request?: unknown,
): Promise<Answer<K>> {
  const job = new RunningJob(name);
  running = [...running, job];
  try {
    const answer = (await runner.run(name, job.watch, request)) as Answer<K>;
    // It came to its end as Stop was pressed. Where it changes nothing, it has stopped all the same.
    if (job.isStopping && isAsked(name)) throw new Failure({ code: "cancelled" });
    return answer;
  } catch (thrown) {
    throw asFailure(thrown);
  } finally {
    job.hide();
    running = running.filter((other) => other !== job);
  }
}

/** The same client, which runs jobs so that the window shows them. */
export function watchingJobs(client: Client & JobRunner): Client {
  return {
    call: (name, ...request) =>
      isJob(name) ? runJob(client, name, request[0]) : client.call(name, ...request),
  };
}

function isJob<K extends Command>(name: K): name is K & JobName {
  return (jobs as readonly string[]).includes(name);
}
