import { invoke } from "@tauri-apps/api/core";
import { asFailure } from "./failure";
import type { Commands } from "./generated/wire";

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

/** The program behind this window. */
export const program: Client = {
  async call(name, ...request) {
    try {
      return await invoke(name, request.length > 0 ? { request: request[0] } : undefined);
    } catch (thrown) {
      throw asFailure(thrown);
    }
  },
};
