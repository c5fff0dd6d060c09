import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** The file of each class, so that no two share one. @type {Map<string, string>} */
const files = new Map();

/**
 * The class that keeps a component's styles to it: of five signs, as each stands in the style and the script,
 * and no packing makes a name of its own shorter.
 * @type {import("svelte/compiler").CssHashGetter}
 */
function classOf({ hash, filename }) {
  const name = `s${hash(filename).replaceAll("-", "").slice(0, 4)}`;
  const other = files.get(name) ?? filename;
  if (other !== filename) throw new Error(`${filename} and ${other} share the class ${name}`);
  files.set(name, filename);
  return name;
}

export default {
  preprocess: vitePreprocess({ style: false }),
  compilerOptions: { runes: true, cssHash: classOf },
};
