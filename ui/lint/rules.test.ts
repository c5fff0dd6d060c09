import { RuleTester } from "eslint";
import * as parser from "svelte-eslint-parser";
import { afterAll, describe, it } from "vitest";
import noLiteralLook from "./no-literal-look.js";
import noLiteralText from "./no-literal-text.js";

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only });

const tester = new RuleTester({ languageOptions: { parser } });
const refused = [{ messageId: "literal" }];

tester.run("no-literal-text", noLiteralText, {
  valid: [
    `<p>{t("start-title")}</p>`,
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
