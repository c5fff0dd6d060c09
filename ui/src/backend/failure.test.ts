import { describe, expect, it } from "vitest";
import errorTexts from "../../locales/da/errors.ftl?raw";
import { setLanguage, t } from "../texts/texts.svelte";
import { everyError } from "../testing/every-error";
import { asFailure, Failure, failureTexts } from "./failure";

describe("failures", () => {
  it.each(Object.values(everyError))(
    "$code has a sentence and an advice in both languages",
    (error) => {
      for (const language of ["da", "en"] as const) {
        setLanguage(language);
        const { id, adviceId, args } = failureTexts(error);
        expect(t(id, args), `${language}: what is wrong`).toMatch(/\p{L}.*\.$/u);
        expect(t(adviceId, args), `${language}: what to do`).toMatch(/\p{L}.*\.$/u);
      }
    },
  );

  it("have no text for a code that the program does not know", () => {
    const ids = [...errorTexts.matchAll(/^error-([A-Za-z]+)(?:-advice)? =/gm)].map(
      ([, code]) => code,
    );
    expect(new Set(ids), "errors.ftl and wire.ts name the same codes").toEqual(
      new Set(Object.keys(everyError)),
    );
  });

  it("name what the code names", () => {
    setLanguage("en");
    const { id, args } = failureTexts(everyError.instrumentBroken);
    expect(t(id, args)).toContain("core.toml");
    expect(t(id, args)).toContain("domains[0]");
  });

  it.each([["a sentence"], [new Error("broken pipe")], [null], [{ code: 7 }]])(
    "%s without a code is unexpected",
    (thrown) => {
      expect(asFailure(thrown).error, "the page acts on codes alone").toEqual({
        code: "unexpected",
      });
    },
  );

  it("alarm nobody where the person has stopped what went on", () => {
    const quiet = Object.values(everyError).filter((error) => failureTexts(error).quiet);
    expect(quiet, "that is what they wanted").toEqual([{ code: "cancelled" }]);
  });

  it("keep the code that the program gave", () => {
    expect(asFailure({ code: "storeFull" }).error).toEqual({ code: "storeFull" });
    const failure = new Failure({ code: "storeInUse" });
    expect(asFailure(failure), "a failure stays the one it is").toBe(failure);
  });
});
