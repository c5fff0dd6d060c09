import { RuleTester } from "eslint";
import * as parser from "svelte-eslint-parser";
import { afterAll, describe, it } from "vitest";
import isolatedText from "./isolated-text.js";
import noLiteralLook from "./no-literal-look.js";
import noLiteralText from "./no-literal-text.js";

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only });

const tester = new RuleTester({ languageOptions: { parser } });
const refused = [{ messageId: "literal" }];

tester.run("no-literal-text", noLiteralText, {
  valid: [
    `<p>{t("app-go-start")}</p>`,
    `<p>{a} · {b}</p>`,
    `<button aria-label={t("x")} title={words}>?</button>`,
    `<script>const word = "word";</script>`,
    `<style>p { color: var(--text); }</style>`,
    `<a class="skip" href="#main">{x}</a>`,
  ],
  invalid: [
    { code: `<p>Begynd</p>`, errors: refused },
    { code: `<p>{"Begynd"}</p>`, errors: refused },
    { code: "<p>{`${n} punkter`}</p>", errors: refused },
    { code: `<p>{open ? "Luk" : t("x")}</p>`, errors: refused },
    { code: `<button aria-label="Luk">x{y}</button>`, errors: [...refused, ...refused] },
    { code: `<img alt="Et billede" />`, errors: refused },
    { code: `<input placeholder={"Navn"} />`, errors: refused },
  ],
});

tester.run("no-literal-look", noLiteralLook, {
  valid: [
    `<style>p { margin: 0; padding: var(--space-8); inset-block-end: 0; }</style>`,
    `<style>p { grid-template-columns: minmax(0, 1fr) auto; inline-size: 100%; }</style>`,
    `<style>.domain-1 { text-underline-offset: 0.2em; }</style>`,
    `<style>@container (min-width: 40rem) { p { gap: var(--space-8); } }</style>`,
  ],
  invalid: [
    { code: `<style>p { color: #fff; }</style>`, errors: refused },
    { code: `<style>p { color: rgb(0 0 0); }</style>`, errors: refused },
    { code: `<style>p { padding: 4px; }</style>`, errors: refused },
    { code: `<style>p { padding: .5rem; }</style>`, errors: refused },
    { code: `<style>p { transition: color 200ms; }</style>`, errors: refused },
  ],
});

tester.run("isolated", isolatedText, {
  valid: [
    `<p>{t("x", { file: isolated(file), count: 3 })}</p>`,
    `<p><Written text={entry.outcome} /></p>`,
    `<p>{t("x")}</p><p>{view.title}</p>`,
    `<textarea dir="auto"></textarea><input type="search" dir="auto" /><input type="radio" />`,
    `<script>announce("x", () => ({ file: isolated(file.name) }));</script>`,
    `<Row situation={example.situation} />`,
  ],
  invalid: [
    { code: `<p>{t("x", { file: file.name })}</p>`, errors: [{ messageId: "argument" }] },
    { code: `<p>{t("x", { opening })}</p>`, errors: [{ messageId: "argument" }] },
    {
      code: `<script>announce("x", () => ({ file: file.name }));</script>`,
      errors: [{ messageId: "argument" }],
    },
    { code: `<p>{entry.outcome}</p>`, errors: [{ messageId: "shown" }] },
    { code: `<p>{starr.situation || starr.action}</p>`, errors: [{ messageId: "shown" }] },
    { code: `<p>{view.promptAnswers[index].text}</p>`, errors: [{ messageId: "shown" }] },
    { code: `<p>{opening ?? t("x")}</p>`, errors: [{ messageId: "shown" }] },
    { code: `<textarea></textarea>`, errors: [{ messageId: "field" }] },
    { code: `<input type="text" />`, errors: [{ messageId: "field" }] },
  ],
});
