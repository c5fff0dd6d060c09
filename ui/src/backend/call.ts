import type { Answer, Client, Command, Parameters } from "./client";
import { asFailure } from "./failure";
import { wellFormed } from "./well-formed";

let client: Client | null = null;
let whenLocked: () => void = () => undefined;

/** Has every call go to `to`: the program behind this window, or what stands for it in a test. */
export function connect(to: Client): void {
  client = to;
}

/** Calls `listener` whenever the program says that the store is locked. */
export function onLocked(listener: () => void): void {
  whenLocked = listener;
}

/** Makes one call; throws a `Failure` where it is refused. Screens use `ask`, `read` and `tell`. */
export async function call<K extends Command>(
  name: K,
  ...request: Parameters<K>
): Promise<Answer<K>> {
  if (!client) throw new Error("there is no program behind this page");
  try {
    return await client.call(name, ...wellFormed(request));
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.error.code === "storeLocked") whenLocked();
    throw failure;
  }
}
