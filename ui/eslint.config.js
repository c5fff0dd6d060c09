import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import noLiteralLook from "./lint/no-literal-look.js";
import noLiteralText from "./lint/no-literal-text.js";
import svelteConfig from "./svelte.config.js";

const tauri = {
  regex: "^@tauri-apps/",
  message: "Only ipc/client.ts speaks with the program.",
};
const otherScreens = {
  regex:
    "^(\\.\\./){1,2}(screens/|(start|reflection|check|profile|earlier|settings|method|trouble|examples|agreements|change|data|report|locking|locked)/)",
  message: "No screen imports another: what two of them need stands beside them.",
};
const domain = {
  regex: "(^|/)(ipc|screens)/|navigation\\.svelte|session\\.svelte|PlaceLink",
  message: "A component knows no domain: it is given what it shows.",
};

function mayNotImport(...patterns) {
  return { "no-restricted-imports": ["error", { patterns }] };
}

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/ipc/generated/"] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      ...mayNotImport(tauri),
    },
  },
  {
    files: ["**/*.config.{js,ts}", "lint/**", "src/testing/**"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // State is replaced as a whole here; no collection is changed in place for others to see.
    rules: { "svelte/prefer-svelte-reactivity": "off" },
  },
  {
    files: ["**/*.svelte"],
    plugins: {
      fagspejl: { rules: { "no-literal-text": noLiteralText, "no-literal-look": noLiteralLook } },
    },
    rules: {
      "fagspejl/no-literal-text": "error",
      "fagspejl/no-literal-look": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/button-has-type": "error",
      "svelte/require-each-key": "error",
      "svelte/valid-compile": "error",
    },
  },
  { files: ["src/ipc/client.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["src/screens/**"], rules: mayNotImport(tauri, otherScreens) },
  { files: ["src/components/**"], rules: mayNotImport(tauri, domain) },
);
