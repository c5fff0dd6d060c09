// Half a surrogate is a letter to nobody: JSON cannot carry it, so the program would never read the request.
const half = /\p{Surrogate}/gu;

/** The same request with U+FFFD in the place of every half surrogate. */
export function wellFormed<T>(request: T): T {
  return mended(request) as T;
}

function mended(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(half, "\ufffd");
  if (Array.isArray(value)) return value.map(mended);
  if (value === null || typeof value !== "object") return value;
  // What is no plain object, such as the bytes of a passphrase, holds no text.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mended(part)]));
}
