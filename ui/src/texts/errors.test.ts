import { describe, expect, it } from "vitest";
import { everyError } from "../testing/every-error";
import { failureTexts } from "../backend/failure";
import type { ErrorCode } from "../backend/generated/wire";
import wire from "../backend/generated/wire.ts?raw";
import { setLanguage, t } from "./texts.svelte";

describe("the texts of the error codes", () => {
  it.each(["da", "en"] as const)("say in %s what is wrong and what to do, each its own", (lang) => {
    setLanguage(lang);
    const wrong = Object.values(everyError).map((error) => {
      const { id, adviceId, args } = failureTexts(error);
      expect(t(adviceId, args), `${error.code} says what to do`).toMatch(/\.$/);
      return t(id, args);
    });
    expect(new Set(wrong).size, "no two codes say the same").toBe(wrong.length);
  });

  it("name what the code carries", () => {
    const said = (error: ErrorCode) => {
      const { id, adviceId, args } = failureTexts(error);
      return `${t(id, args)} ${t(adviceId, args)}`;
    };
    expect(said(everyError.storeNewer)).toMatch(/version 3.*version 1/);
    expect(said(everyError.instrumentBroken)).toMatch(/core\.toml.*domains\[0\]\.title/);
    expect(said(everyError.valueUnknown)).toContain("9");
  });

  it("cover every code that the program may send", () => {
    const sent = [...wire.matchAll(/"code": "(\w+)"/g)].map((match) => match[1]);
    expect(Object.keys(everyError).sort(), "the generated types are the list").toEqual(
      [...new Set(sent)].sort(),
    );
  });
});
