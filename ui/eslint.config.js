import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import isolatedText from "./lint/isolated-text.js";
import noLiteralLook from "./lint/no-literal-look.js";
import noLiteralText from "./lint/no-literal-text.js";
import svelteConfig from "./svelte.config.js";

const tauri = {
  regex: "^@tauri-apps/",
  message: "Only backend/client.ts speaks with the program.",
};

/** Refuses every import from outside the importing folder but those of these layers. */
function onlyFrom(layers, message) {
  return { regex: `^(\\.\\./)+(?!\\.\\./|(${layers.join("|")})(/|$))`, message };
}

const belowParts = ["backend", "components", "navigation", "picture", "texts", "testing"];
const screens = onlyFrom(
  [...belowParts, "parts", "App\\.svelte"],
  "No screen imports another: what two of them need stands in parts.",
);
const calls = {
  regex: "backend/(call|client)$",
  importNames: ["call", "program"],
  message: "What is shown is asked for by ask or read, and what is done is told by tell.",
};
const drawing = onlyFrom(
  ["backend", "components", "texts", "testing"],
  "What parts and screens are built on knows none of them.",
);
const parts = {
  regex: "(^|/)(screens/|App\\.svelte)",
  message: "A part knows no screen: it is given what it shows.",
};
const components = onlyFrom(["texts"], "A component knows no domain: it is given what it shows.");
const backend = onlyFrom(
  ["texts", "testing", "locales"],
  "The way to the program knows nothing that is shown.",
);

function mayNotImport(...patterns) {
  return { "no-restricted-imports": ["error", { patterns }] };
}

// Who goes elsewhere while something is awaited must not be taken away from there.
const awaited = {
  selector:
    ":function[async=true] CallExpression[callee.name=/^(go|back)$/], CallExpression[callee.property.name=/^(run|inTurn)$/] CallExpression[callee.name=/^(go|back)$/]",
  message: "What is awaited may end when the reader is elsewhere: take the way from fromHere.",
};

// WebKit tells a screen reader of a list without marks as of no list at all, unless it is said.
const ofLists = {
  selector:
    'SvelteElement[name.name=/^(ul|ol)$/]:not(:has(> SvelteStartTag:has(> SvelteAttribute[key.name="role"]))):not(:has(> SvelteStartTag:has(> SvelteAttribute[key.name="class"]:has(> SvelteLiteral[value="points"]))))',
  message: 'A list without marks says role="list".',
};

// What a text is to a reader, and in which order a list stands, is the program's to say.
const ofText = [
  ["trim|trimStart|trimEnd", "texts/written says what is blank, and what is kept."],
  ["sort|toSorted|localeCompare", "The program sorts, in the order of the Danish alphabet."],
  ["toLocaleLowerCase|toLocaleUpperCase|normalize", "The program compares."],
].map(([names, message]) => ({
  selector: `CallExpression > MemberExpression.callee > Identifier.property[name=/^(${names})$/]`,
  message,
}));

// What day it is, and which day and time a moment is of, is the program's to say.
const clock = "The program says what day it is, and how the person's clock shows a moment.";
const ofDays = ["Date", "Temporal"].map((name) => ({ name, message: clock }));
const ofDayFormats = [
  {
    selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']",
    message: clock,
  },
  {
    selector: "MemberExpression > Identifier.property[name=/^toLocale(Date|Time)?String$/]",
    message: clock,
  },
  // `performance` counts from when the page was loaded; with what this adds it would be a clock.
  {
    selector: "MemberExpression[object.name='performance'][property.name='timeOrigin']",
    message: clock,
  },
];

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/backend/generated/"] },
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
  {
    files: ["src/**/*.{ts,svelte}"],
    ignores: ["**/*.test.ts", "src/testing/**", "src/texts/written.ts"],
    plugins: { text: { rules: { isolated: isolatedText } } },
    rules: {
      "text/isolated": "error",
      "no-restricted-syntax": ["error", awaited, ofLists, ...ofText, ...ofDayFormats],
      "no-restricted-globals": ["error", ...ofDays],
    },
  },
  {
    // Names the day and the month of a date that it is given.
    files: ["src/texts/texts.svelte.ts"],
    rules: {
      "no-restricted-syntax": ["error", awaited, ofLists, ...ofText],
      "no-restricted-globals": "off",
    },
  },
  {
    // How long something lasts, also while the computer sleeps; never which day it is.
    files: ["src/backend/locking.svelte.ts", "src/parts/lock/RetryCountdown.svelte"],
    rules: { "no-restricted-globals": "off" },
  },
  { files: ["src/screens/**"], rules: mayNotImport(tauri, screens, calls) },
  { files: ["src/parts/**"], rules: mayNotImport(tauri, parts, calls) },
  { files: ["src/navigation/**", "src/picture/**"], rules: mayNotImport(tauri, drawing) },
  { files: ["src/components/**"], rules: mayNotImport(tauri, components) },
  { files: ["src/backend/**"], rules: mayNotImport(tauri, backend) },
  { files: ["src/backend/client.ts"], rules: mayNotImport(backend) },
);
