import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const components = import.meta.glob<string>("../**/*.svelte", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sheets = readdirSync("src/styles")
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(`src/styles/${file}`, "utf8"));

const named = (styles: string) => [...styles.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name);
const shared = new Set(sheets.flatMap(named));

/** The classes that a component's markup names without having them from anywhere. */
function unstyled(source: string): string[] {
  const own = new Set([...source.matchAll(/<style>.*?<\/style>/gs)].flatMap(([all]) => named(all)));
  const markup = source.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "");
  const plain = [...markup.matchAll(/class="([^"{}]*)"/g)].map(([, names]) => names ?? "");
  const listed = [...markup.matchAll(/class=\{\[(.*?)\]\}/gs)].flatMap(([, list]) =>
    [...(list ?? "").matchAll(/"([^"]*)"/g)].map(([, names]) => names ?? ""),
  );
  const names = [...plain, ...listed].flatMap((each) => each.split(/\s+/).filter(Boolean));
  return names.filter((name) => !own.has(name) && !shared.has(name));
}

describe("the classes", () => {
  it("are found in components and in the shared styles", () => {
    expect(Object.keys(components).length).toBeGreaterThan(100);
    expect(shared.has("as-row")).toBe(true);
    expect(unstyled('<p class="as-row own gone"></p><style>.own { margin: 0 }</style>')).toEqual([
      "gone",
    ]);
    expect(unstyled('<p class={["other", small && "as-note"]}></p>')).toEqual(["other"]);
  });

  it("that a component names all have a style: a shared one that was renamed is not left behind", () => {
    const left = Object.entries(components).flatMap(([file, source]) =>
      unstyled(source).map((name) => `${file}: ${name}`),
    );
    expect(left).toEqual([]);
  });
});
