import { Channel, invoke } from "@tauri-apps/api/core";
import { asFailure } from "./failure";
import type { Commands, jobs, Progress } from "./generated/wire";

/** The name of something that the program can be asked. */
export type Command = keyof Commands;
/** What a command takes: nothing, or one request. */
export type Parameters<K extends Command> = Commands[K]["request"] extends null
  ? []
  : [request: Commands[K]["request"]];
/** What a command answers with. */
export type Answer<K extends Command> = Commands[K]["answer"];

/** What the page can ask of the program; a refused call throws `Failure`. */
export interface Client {
  call<K extends Command>(name: K, ...request: Parameters<K>): Promise<Answer<K>>;
}

/** A command that tells how far it is and can be stopped. */
export type JobName = (typeof jobs)[number];

/** Who watches a job: is told how far it is, and stops it with the signal. */
export interface Watch {
  onprogress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** What can run the jobs of the program. */
export interface JobRunner {
  run(name: JobName, watch: Watch, request?: unknown): Promise<unknown>;
}

let jobsBegun = 0;

/** The program behind this window. */
export const program: Client & JobRunner = {
  async call(name, ...request) {
    try {
      return await invoke(name, request.length > 0 ? { request: request[0] } : undefined);
    } catch (thrown) {
      throw asFailure(thrown);
    }
  },

  async run(name, { onprogress, signal }, request) {
    const job = (jobsBegun += 1);
    const progress = new Channel<Progress>(onprogress);
    signal.addEventListener("abort", () => void invoke("cancel_job", { request: { id: job } }));
    try {
      return await invoke(name, { ...(request === undefined ? {} : { request }), job, progress });
    } catch (thrown) {
      throw asFailure(thrown);
    }
  },
};
