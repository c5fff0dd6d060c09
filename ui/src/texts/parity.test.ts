import { parse, Visitor, type Entry, type VariableReference } from "@fluent/syntax";
import { describe, expect, it } from "vitest";

const resources = import.meta.glob<string>("../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = import.meta.glob<string>(
  [
    "../**/*.ts",
    "../**/*.svelte",
    "!../**/*.test.ts",
    "!../backend/generated/**",
    "!../testing/**",
  ],
  { query: "?raw", import: "default", eager: true },
);

class Variables extends Visitor {
  readonly names = new Set<string>();

  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

function variablesOf(entry: Entry): string[] {
  const variables = new Variables();
  variables.visit(entry);
  return [...variables.names].toSorted();
}

interface Message {
  area: string;
  attributes: string[];
  variables: string[];
}

function messagesOf(language: string): Record<string, Message> {
  const messages: Record<string, Message> = {};
  for (const [path, source] of Object.entries(resources)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    const area = path.replace(/^.*\//, "");
    for (const entry of parse(source, { withSpans: false }).body) {
      if (entry.type === "Junk") throw new Error(`${path}: ${JSON.stringify(entry)}`);
      if (entry.type !== "Message") continue;
      const { name } = entry.id;
      expect(messages[name], `${name} stands once in ${language}`).toBeUndefined();
      messages[name] = {
        area,
        attributes: entry.attributes.map((attribute) => attribute.id.name).toSorted(),
        variables: variablesOf(entry),
      };
    }
  }
  return messages;
}

const danish = messagesOf("da");
const english = messagesOf("en");
const code = Object.values(sources).join("\n");

// `level-${n}`: the beginning of an id whose end is a code, between an opening quote and the code.
const beginnings = [...code.matchAll(/`([a-z][A-Za-z]*-(?:[A-Za-z]+-)*)\$\{/g)].map(
  ([, beginning]) => beginning ?? "",
);

describe("the texts", () => {
  it("are the same in both languages: ids, files, attributes and variables", () => {
    expect(Object.keys(danish).length, "texts were found").toBeGreaterThan(50);
    expect(english, "English has what Danish has").toEqual(danish);
  });

  it("begin with the area of the file that they stand in", () => {
    const shared = new Set(["scale.ftl"]);
    for (const [id, { area }] of Object.entries(danish)) {
      if (shared.has(area)) continue;
      const prefix = area === "errors.ftl" ? "error-" : area.replace(".ftl", "-");
      expect(id.startsWith(prefix), `${id} stands in ${area}`).toBe(true);
    }
  });

  it("exist wherever the page asks for one", () => {
    const asked = [...code.matchAll(/\b(?:t|offerUndo|announce)\(\s*"([^"]+)"/g)].map(
      ([, id]) => id ?? "",
    );
    expect(asked.length, "uses were found").toBeGreaterThan(50);
    expect(asked.filter((id) => !(id in danish))).toEqual([]);
  });

  it("are all used", () => {
    // What stands in files and in windows of the system is read by the program itself.
    const inFiles = ["tables.ftl", "document.ftl", "desktop.ftl"];
    const onThePage = Object.keys(danish).filter((id) => !inFiles.includes(danish[id]?.area ?? ""));
    const unused = onThePage.filter(
      (id) => !code.includes(`"${id}"`) && !beginnings.some((start) => id.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it("use no exclamation mark and no em dash", () => {
    for (const [path, source] of Object.entries(resources)) {
      expect(source.replaceAll(/^#.*$/gm, ""), path).not.toMatch(/[!—]/);
    }
  });
});
