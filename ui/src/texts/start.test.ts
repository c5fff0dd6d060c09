import { expect, it } from "vitest";
import { danish } from "./danish";

const sources = import.meta.glob<string>(["../**/*.ts", "../**/*.svelte", "!../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The file that is imported as `from`, seen from `path`; none where it is none of ours. */
function imported(path: string, from: string): string | undefined {
  const at = new URL(from, `file:///src/texts/${path}`).pathname;
  const file = at.replace("/src/texts/", "./").replace("/src/", "../");
  return [file, `${file}.ts`].find((name) => name in sources);
}

/** What is read before anything is shown: what `main.ts` imports, and what that imports. */
function atStart(): Map<string, string> {
  const found = new Map<string, string>();
  const next = ["../main.ts"];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const source = sources[path];
    if (source === undefined || found.has(path)) continue;
    found.set(path, source);
    for (const [, from = ""] of source.matchAll(
      /^\s*(?:import(?! type)|\}) (?:[^;"]* )?from "(\.[^"]+)";/gm,
    )) {
      const file = imported(path, from);
      if (file) next.push(file);
    }
  }
  return found;
}

it("has every text that is shown before anything else is read", () => {
  const files = atStart();
  expect(files.has("../screens/start/Start.svelte"), "the start is among them").toBe(true);
  expect(files.has("../OtherScreens.svelte"), "what comes later is not").toBe(false);
  const texts = Object.values(danish).join("\n");
  const asked = [...files].flatMap(([path, source]) =>
    [...source.matchAll(/\b(?:t|offerUndo|announce)\(\s*"([^"]+)"/g)].map(([, id = ""]) => ({
      path,
      id,
    })),
  );
  expect(asked.length, "uses were found").toBeGreaterThan(50);
  const later = asked.filter(({ id }) => !new RegExp(`^${id} =`, "m").test(texts));
  expect(later).toEqual([]);
});
