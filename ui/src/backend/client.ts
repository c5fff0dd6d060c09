import { invoke } from "@tauri-apps/api/core";
import { asFailure } from "./failure";
import type { Commands } from "./generated/wire";

/** What the page can ask of the program; a refused call throws `Failure`. */
export interface Client {
  call<K extends keyof Commands>(
    name: K,
    ...request: Commands[K]["request"] extends null ? [] : [Commands[K]["request"]]
  ): Promise<Commands[K]["answer"]>;
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
